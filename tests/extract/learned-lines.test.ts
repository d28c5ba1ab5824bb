import assert from 'node:assert/strict';
import test from 'node:test';
import { foldLine, learnLines, repeatableLines } from '../../src/extract/learned-lines.ts';
import { nameKey } from '../../src/extract/words.ts';
import { extractArticle } from '../../src/extraction.ts';
import type { Learned } from '../../src/model.ts';
import { documentOf, PROSE } from './kit.ts';

const INVITATION = 'Readers who hear more about this story are asked to ring the desk in Mill Street before noon.';

/** A page of one outlet: what repeats stands around and at the end of the text. */
const page = (i: number): string =>
  [
    'Valley window on the world',
    `Bridge number ${i} to be repaired before winter`,
    'By Anna Kovács',
    PROSE.replaceAll('bridge', `bridge number ${i}`),
    INVITATION,
    '© 2019 The Valley Herald. All rights reserved.',
  ].join('\n\n');

const articles = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    source: 'The Valley Herald',
    headline: `Bridge number ${i} to be repaired before winter`,
    lines: repeatableLines(documentOf(page(i))),
  }));

const learnedOf = (count: number): Learned => ({
  lines: new Map([...learnLines(articles(count))].map(([key, lines]) => [key, new Set(lines)])),
  dayMonthOrder: new Map(),
  documents: count,
  documentFrequency: new Map(),
});

test('what five articles of one source print in head or foot is boilerplate there', () => {
  const lines = learnLines(articles(5)).get(nameKey('Valley Herald'));
  assert.ok(lines?.includes(foldLine(INVITATION)));
  assert.ok(lines?.includes('valley window on the world'));
  assert.ok(!lines?.some((line) => line.includes('number 3')));
});

test('four articles, or five copies of one, teach nothing', () => {
  assert.equal(learnLines(articles(4)).size, 0);
  const copies = Array.from({ length: 9 }, () => articles(1)).flat();
  assert.equal(learnLines(copies).size, 0);
});

test('lines above 120 code units are never learned', () => {
  const long = `${INVITATION} ${INVITATION}`;
  assert.ok(!repeatableLines(documentOf(page(1).replace(INVITATION, long))).includes(foldLine(long)));
});

test('a learned line is removed by its rule, in texts of that source alone', () => {
  const learned = learnedOf(5);
  const read = (text: string, lessons?: Learned) => {
    const extraction = extractArticle('a.txt', Buffer.from(text), lessons);
    assert.ok(!('rejected' in extraction));
    return extraction;
  };
  assert.ok(read(page(7)).bodyText.includes(INVITATION));
  const taught = read(page(7), learned);
  assert.ok(!taught.bodyText.includes(INVITATION));
  const removed = taught.removed.find(
    ({ rule, span }) => rule === 'learned-line' && page(7).slice(...span) === INVITATION,
  );
  assert.ok(removed);
  const elsewhere = page(7).replaceAll('Valley Herald', 'Hill Gazette');
  assert.ok(read(elsewhere, learned).bodyText.includes(INVITATION));
});

test('spellings of one source have one key', () => {
  for (const name of ['The Daily Echo', 'Daily Echo', 'DailyEcho.com', 'DAILY ECHO'])
    assert.equal(nameKey(name), 'dailyecho');
  assert.notEqual(nameKey('The Sun'), nameKey('The Sunday'));
  assert.equal(nameKey('Известия'), 'известия');
});
