import assert from 'node:assert/strict';
import test from 'node:test';
import { extractMentions } from '../../src/extract/mentions.ts';
import { extractStatements } from '../../src/extract/statements.ts';
import { isRejection, readDocument } from '../../src/formats/index.ts';
import { resolveSpeakers } from '../../src/resolve/speakers.ts';

const LEDE =
  'The town council of Karsk met on Monday evening to talk about the bridge over the river and its cost.\n\n';

/** Code units of each hostile line; the slowest takes less than a tenth of the limit on an idle machine. */
const LENGTH = 300_000;
const LIMIT_MS = 20_000;

const PIECES: readonly string[] = [
  'Smith said that taxes will fall and ',
  '“',
  " 'a",
  '"a ',
  'said ',
  ' ',
  'Smith, ',
  'head of the ',
  'Smith and ',
  '. ',
  'A.',
  'a',
  '(Smith said ',
  '“Yes,” said ',
  'X: ',
  "'''",
  ', who said ',
  'who want to ban it ',
  'Smith, facing a rival, ',
  'when Jones said ',
  "l'l'",
  '-t-il',
  'ABC: Yes\n\n',
];

test('a line without end costs time in proportion', () => {
  for (const piece of PIECES) {
    const text = LEDE + piece.repeat(Math.ceil(LENGTH / piece.length));
    const document = readDocument('article.txt', new TextEncoder().encode(text));
    assert.ok(!isRejection(document));
    const started = performance.now();
    resolveSpeakers(document, [...extractStatements(document), ...extractMentions(document)]);
    const spent = performance.now() - started;
    assert.ok(spent < LIMIT_MS, `${JSON.stringify(piece)} took ${Math.round(spent)} ms`);
  }
});

test('a language with capitalised nouns costs time in proportion', () => {
  const lede = 'Der Rat der Stadt hat am Montag über den Bau der neuen Brücke und ihre Kosten gesprochen.\n\n';
  for (const piece of ['Aaaaaaaaaa', 'Bürgermeister ', 'sagte Weber der Stadt der ', 'sagte, „Ja“, so ']) {
    const text = lede + lede + piece.repeat(Math.ceil(LENGTH / piece.length));
    const document = readDocument('article.txt', new TextEncoder().encode(text));
    assert.ok(!isRejection(document));
    const started = performance.now();
    resolveSpeakers(document, [...extractStatements(document), ...extractMentions(document)]);
    const spent = performance.now() - started;
    assert.ok(spent < LIMIT_MS, `${JSON.stringify(piece)} took ${Math.round(spent)} ms`);
  }
});

test('ten thousand speakers cost time in proportion', () => {
  const letters = (value: number): string =>
    value.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  const lines = Array.from(
    { length: 10_000 },
    (_, index) => `Edd${letters(index)} Run${letters(index % 500)} said the bridge is safe. `,
  );
  const document = readDocument('article.txt', new TextEncoder().encode(LEDE + lines.join('')));
  assert.ok(!isRejection(document));
  const started = performance.now();
  const { speakers } = resolveSpeakers(document, [...extractStatements(document), ...extractMentions(document)]);
  assert.ok(performance.now() - started < LIMIT_MS);
  assert.ok(speakers.length > 9_000, `${speakers.length}`);
});
