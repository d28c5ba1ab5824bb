import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { findQuotes } from '../../src/extract/quotes.ts';
import type { Span } from '../../src/model.ts';

const ELISIONS = new Set(['em', 'til']);

/** Paragraphs of a text, one a line. */
function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line !== '') spans.push([at, at + line.length]);
    at += line.length + 1;
  }
  return spans;
}

const quoted = (text: string): string[][] =>
  findQuotes(text, paragraphsOf(text), ELISIONS).map((quotes) => quotes.map(({ span }) => text.slice(...span)));

const FOUND: readonly [text: string, quotes: string[]][] = [
  ['He said “yes” and left.', ['“yes”']],
  ['He said "yes" and "no".', ['"yes"', '"no"']],
  ["He said ''yes'' and left.", ["''yes''"]],
  ['“It opens one way and closes another," he said.', ['“It opens one way and closes another,"']],
  ['"It opens one way and closes another,” he said.', ['"It opens one way and closes another,”']],
  ['„Ja“, sagte er.', ['„Ja“']],
  ['« Oui », dit-il.', ['« Oui »']],
  ['»Ja«, sagte er.', ['»Ja«']],
  ['”Ja”, sa han.', ['”Ja”']],
  ['‹Oui› and ‘fine,’ he said.', ['‹Oui›', '‘fine,’']],
  ['“He told me ‘go’ and I went.”', ['“He told me ‘go’ and I went.”']],
  ["''I saw 'Fox and Hound,''' he said. Then he left.", ["''I saw 'Fox and Hound,'''"]],
  ['(“So,” he said.)—“And?”', ['“So,”', '“And?”']],
  ['The title ‘Ten Years of Workers’ Clubs’, he said.', ['‘Ten Years of Workers’ Clubs’']],
];

test('quotation marks of every shape are found, matching or not', () => {
  for (const [text, quotes] of FOUND) assert.deepEqual(quoted(text), [quotes], text);
});

const NONE: readonly string[] = [
  'The workers’ union and the players’ hats.',
  "It's the workers' union and the players' hats.",
  'In the ‘90s they said ’tis so.',
  "Get 'em 'til noon.",
  "Give 'em the dogs' bowls.",
  'Rock ’n’ roll.',
  'He is 6’2” tall and she is 5\'9" tall.',
  'An open “ mark alone',
  'A closing mark” alone',
  'The “open mark is never closed.',
];

test('apostrophes, inches and lone marks are no quotations', () => {
  for (const text of NONE) assert.deepEqual(quoted(text), [[]], text);
});

test('a quotation over several paragraphs gives one piece a paragraph, the last of them closed', () => {
  const text = '“One.\n“Two.\n“Three,” he said.\nFour.';
  const found = findQuotes(text, paragraphsOf(text), ELISIONS);
  assert.deepEqual(
    found.map((quotes) => quotes.map(({ span, closed }) => [text.slice(...span), closed])),
    [[['“One.', false]], [['“Two.', false]], [['“Three,”', true]], []],
  );
});

test('a mark with nothing behind it in its paragraph quotes nothing', () => {
  const text = '«\n“One,” he said.';
  const found = findQuotes(text, paragraphsOf(text), ELISIONS);
  assert.deepEqual(
    found.map((quotes) => quotes.map(({ span }) => text.slice(...span))),
    [[], ['“One,”']],
  );
});

test('quotations of any text lie in order inside their paragraph, with marks at both ends', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '’',
    '‘',
    "''",
    '«',
    '»',
    ' ',
    'a',
    'word',
    '.',
    ',',
    '\n',
    '5',
    's',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const paragraphs = paragraphsOf(text);
      findQuotes(text, paragraphs, ELISIONS).forEach((quotes, index) => {
        let at = paragraphs[index]?.[0] ?? 0;
        for (const { span, inner } of quotes) {
          assert.ok(span[0] >= at && span[1] <= (paragraphs[index]?.[1] ?? 0));
          assert.ok(span[0] < inner[0] && inner[0] < inner[1] && inner[1] <= span[1]);
          at = span[1];
        }
      });
    }),
  );
});
