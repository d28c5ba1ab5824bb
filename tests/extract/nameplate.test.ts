import assert from 'node:assert/strict';
import test from 'node:test';
import { extractArticle } from '../../src/extraction.ts';
import { isRejection } from '../../src/formats/index.ts';

const BODY = `The harbour board closed the old crane on Thursday. "It is not safe any more," Ann Doe told The Quay Gazette.

Ann Doe of the port told Quay & Dock Times, North Quay Courier, Quay Herald and The Anchorage the same. The crane had stood on the quay for ninety years. It will be taken down in spring, and its parts go to the museum.
`;

function read(...head: string[]) {
  const extraction = extractArticle('originals/a.txt', Buffer.from(`${head.join('\n\n')}\n\n${BODY}`));
  assert.ok(!isRejection(extraction));
  const { headline, source } = extraction;
  return [headline?.certainty === 'supplied' ? null : headline?.value, source?.value ?? null];
}

/** Shares no word with the text, which names the outlets: words alone would make one of these the headline. */
const LINE = 'Long farewell to an iron giant';

for (const [what, head, headline, source] of [
  ['above the headline', ['The Quay Gazette', LINE, '8 June 2019'], LINE, 'The Quay Gazette'],
  ['below the headline, with the day', [LINE, 'North Quay Courier\nJune 8, 2019'], LINE, 'North Quay Courier'],
  ['a short name that begins with The', ['The Anchorage', LINE, '8 June 2019'], LINE, 'The Anchorage'],
  [
    'a headline in capitalised words',
    ['Quay & Dock Times', 'The Old Crane on the North Quay Is Closed for Good', '8 June 2019'],
    'The Old Crane on the North Quay Is Closed for Good',
    'Quay & Dock Times',
  ],
  [
    'two that begin with The: the one with a word of newspapers',
    ['The Old Crane', 'Quay & Dock Times', '8 June 2019'],
    'The Old Crane',
    'Quay & Dock Times',
  ],
  ['a well-known name that shows nothing by itself', ['Politico', LINE, 'By Mary Olsen'], LINE, 'Politico'],
  ['one that begins with The and a town', ['The Washington Post', LINE, '8 June 2019'], LINE, 'The Washington Post'],
  ['a well-known name that looks like a writer’s', [LINE, 'Yahoo News', '8 June 2019'], LINE, 'Yahoo News'],
  ['a byline in place of a day', ['Quay Herald', LINE, 'By Mary Olsen'], LINE, 'Quay Herald'],
] as const) {
  test(`a nameplate is the source, the line beside it the headline: ${what}`, () => {
    assert.deepEqual(read(...head), [headline, source]);
  });
}

for (const [what, head, source] of [
  ['a well-known name between headline and text', [LINE, '8 June 2019', 'Reading list', 'Politico'], null],
  ['a section', ['World News', LINE, '8 June 2019'], null],
  [
    'a short headline and its standfirst',
    ['Old Crane Closed', 'It had stood on the quay for ninety years', '8 June 2019'],
    null,
  ],
  ['a handle that any account could have', [LINE, '8 June 2019', 'Follow us on Twitter @newsroom'], null],
] as const) {
  test(`no nameplate: ${what}`, () => assert.equal(read(...head)[1], source));
}

const TITLES: [what: string, lines: string[], title: string][] = [
  [
    'a question below the day',
    ['8 June 2019', 'Is the old crane on the quay safe enough to stand?'],
    'Is the old crane on the quay safe enough to stand?',
  ],
  ['no bare name that the text cites', [LINE, 'North Quay', '8 June 2019'], LINE],
];

for (const [what, lines, title] of TITLES) test(`headline: ${what}`, () => assert.equal(read(...lines)[0], title));

for (const name of ['The Quay Gazette', 'Le Courrier du Quai', 'Quaibote']) {
  test(`a paper’s name is no headline, though no other line stands above the text: ${name}`, () => {
    const french =
      'Le conseil de la ville a décidé lundi de réparer le vieux pont. Le courrier du quai passe par le bac, et la grue est vieille.\n';
    const german =
      'Der Rat der Stadt hat am Montag beschlossen, die alte Brücke am Quai zu reparieren. Der Bote fährt nun über den Fluss.\n';
    const text = name.startsWith('Le') ? french : name.startsWith('Q') ? german : BODY;
    const extraction = extractArticle('originals/a.txt', Buffer.from(`${name}\n\n${text}`));
    assert.ok(!isRejection(extraction));
    assert.deepEqual([extraction.headline?.certainty, extraction.source?.value], ['supplied', name]);
  });
}

test('a headline that ends with a word of newspapers stays one', () => {
  for (const title of ['Dockers Join the Union', 'Ferry Sets a Record', 'The Quay Gets a New Voice'])
    assert.equal(read(title)[0], title);
});
