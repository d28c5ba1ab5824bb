import assert from 'node:assert/strict';
import test from 'node:test';
import { extractArticle } from '../../src/extraction.ts';
import type { Extraction, Learned } from '../../src/model.ts';
import { PROSE } from './kit.ts';

const INVITATION = 'Readers who hear more about this story are asked to ring the desk in Mill Street before noon.';

const page = (outlet: string): string =>
  [
    'Old bridge to be repaired before winter',
    'By Anna Kovács',
    PROSE,
    INVITATION,
    `© 2019 ${outlet}. All rights reserved.`,
  ].join('\n\n');

/** An archive in which the lines repeat in the articles of one source. */
const taughtBy = (source: string, ...lines: string[]): Learned => ({
  articles: 9,
  sources: new Map([[source, { articles: 9, dayFirst: 0, monthFirst: 0 }]]),
  lines: new Map(lines.map((line) => [line.toLowerCase(), new Map([[source, 7]])])),
  frequencies: new Map(),
});

function read(text: string, learned?: Learned): Extraction {
  const extraction = extractArticle('a.txt', Buffer.from(text), learned ? { learned } : {});
  assert.ok(!('rejected' in extraction));
  return extraction;
}

test('a line that repeats in the articles of its source is removed, by its rule', () => {
  const text = page('The Valley Herald');
  assert.ok(read(text).bodyText.includes(INVITATION));
  const taught = read(text, taughtBy('the valley herald', INVITATION));
  assert.ok(!taught.bodyText.includes(INVITATION));
  const rules = taught.removed.filter(({ span }) => text.slice(...span) === INVITATION).map(({ rule }) => rule);
  assert.deepEqual(rules, ['learned-line']);
});

test('one line of another source teaches nothing, two of one source do', () => {
  const text = page('The Hill Gazette');
  assert.ok(read(text, taughtBy('the valley herald', INVITATION)).bodyText.includes(INVITATION));
  const second = 'A second line that the source prints below each of its articles, day after day, all the year round.';
  const both = read(`${text}\n\n${second}`, taughtBy('', INVITATION, second));
  assert.ok(!both.bodyText.includes(INVITATION));
});

test('a byline stays a byline, though it repeats', () => {
  const taught = read(page('The Valley Herald'), taughtBy('the valley herald', 'By Anna Kovács', INVITATION));
  assert.equal(taught.byline?.value, 'Anna Kovács');
});

test('what was learned of a source changes nothing where no line of it stands', () => {
  const text = page('The Valley Herald');
  assert.deepEqual(read(text, taughtBy('the valley herald', 'Some other line of the page')), read(text));
});
