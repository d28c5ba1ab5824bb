import assert from 'node:assert/strict';
import test from 'node:test';
import { finishLearning, learnFrom, startLearning } from '../../src/learn/learn.ts';
import { type Lesson, takeLesson } from '../../src/learn/lesson.ts';
import { commonTexts, countArticle, startTally } from '../../src/learn/tally.ts';
import type { Learned } from '../../src/model.ts';
import { documentOf, PROSE } from '../extract/kit.ts';

function lesson(parts: Partial<Lesson> = {}): Lesson {
  return { source: 'The Bell', language: 'en', opening: '', lines: [], order: null, terms: [], ...parts };
}

function learn(lessons: readonly Lesson[]): Learned {
  const learning = startLearning();
  for (const one of lessons) learnFrom(learning, one, one.source);
  return finishLearning(learning);
}

const many = (count: number, make: (i: number) => Partial<Lesson>) =>
  Array.from({ length: count }, (_, i) => lesson(make(i)));

test('a line is repeated from five articles of one source on', () => {
  const five = learn(many(5, () => ({ lines: ['share this article'] })));
  assert.deepEqual(five.lines, new Map([['share this article', new Map([['the bell', 5]])]]));
  assert.equal(learn(many(4, () => ({ lines: ['share this article'] }))).lines.size, 0);
  const parted = learn(many(8, (i) => ({ lines: ['share this article'], source: i % 2 ? 'The Bell' : 'The Horn' })));
  assert.equal(parted.lines.size, 0, 'four articles each of two sources');
});

test('copies of one text teach nothing that the text did not teach', () => {
  const copies = learn(
    many(9, () => ({ lines: ['a line of its own'], opening: 'the council of the town', terms: ['council'] })),
  );
  assert.equal(copies.lines.size, 0);
  assert.equal(copies.articles, 9, 'all were read');
  assert.equal(copies.sources.get('the bell')?.articles, 1);
});

test('the order of day and month is counted by source, an unknown source apart', () => {
  const { sources } = learn([
    lesson({ order: 'day-first' }),
    lesson({ order: 'day-first' }),
    lesson({ order: 'month-first', source: null }),
  ]);
  assert.deepEqual(sources.get('the bell'), { articles: 2, dayFirst: 2, monthFirst: 0 });
  assert.deepEqual(sources.get(''), { articles: 1, dayFirst: 0, monthFirst: 1 });
});

test('terms are counted by language, once an article', () => {
  const { frequencies } = learn([
    lesson({ terms: ['bridge', 'river'] }),
    lesson({ terms: ['bridge'] }),
    lesson({ language: 'de', terms: ['bridge'] }),
  ]);
  assert.deepEqual(frequencies.get('en'), { articles: 2, terms: new Map([['bridge', 2]]) });
  assert.deepEqual(frequencies.get('de'), { articles: 1, terms: new Map() });
});

test('a tally is exact up to its window, and never short by more than the windows behind it', () => {
  const tally = startTally(10);
  const truth = new Map<string, number>();
  for (let i = 0; i < 95; i++) {
    const texts = [`rare ${i}`, ...(i % 3 === 0 ? ['third'] : []), ...(i % 17 === 0 ? ['seventeenth'] : []), 'always'];
    for (const text of texts) truth.set(text, (truth.get(text) ?? 0) + 1);
    countArticle(tally, texts);
    if (i === 8) assert.deepEqual(commonTexts(tally, 1), truth);
  }
  assert.ok(tally.counts.size < 20, `${tally.counts.size} texts are held`);
  for (const [text, { count }] of tally.counts) {
    assert.ok(count <= (truth.get(text) ?? 0));
    assert.ok(count >= (truth.get(text) ?? 0) - 9, text);
  }
  assert.equal(tally.counts.get('always')?.count, 95);
});

test('lines of head and foot are taken, those that speak of the article are not', () => {
  const text = `Old bridge to be repaired before the winter\n\nBy Anna Berger\n3 May 2021\n\n${PROSE}\n\nSend your letters to the editor at the old address\n`;
  const { lines } = takeLesson(documentOf(text));
  assert.ok(lines.includes('send your letters to the editor at the old address'));
  for (const line of ['old bridge to be repaired before the winter', 'by anna berger', '3 may 2021'])
    assert.ok(!lines.includes(line), line);
  assert.ok(lines.every((line) => line.length <= 120));
});

const ORDERS: readonly [string, Lesson['order']][] = [
  ['Published 17/04/2018', 'day-first'],
  ['Published 04/17/2018', 'month-first'],
  ['Published 17.4.2018', 'day-first'],
  ['Tuesday, 03/04/2018', 'day-first'],
  ['Sunday, 03/04/2018', 'month-first'],
  ['Published 03/04/2018', null],
  ['Published 05/05/2018', null],
  ['Friday, 03/04/2018', null],
  ['17/04/2018 and 04/17/2018', null],
  ['Published 2018-04-17', null],
  ['Published 31/02/2018', null],
  ['Call 17/04/2018/33', null],
  ['Version 17.04/2018', null],
];

for (const [line, order] of ORDERS) {
  test(`“${line}” shows ${order ?? 'no order'}`, () => {
    assert.equal(takeLesson(documentOf(`${line}\n\n${PROSE}\n`)).order, order);
  });
}

test('words and names of the text are terms', () => {
  const { terms } = takeLesson(
    documentOf(`${PROSE}\n\nThe North River Council of Old Town met again on the old bridge.\n`),
  );
  for (const term of ['bridge', 'north river council', 'river council', 'old town'])
    assert.ok(terms.includes(term), term);
  assert.ok(!terms.includes('old bridge'), 'plain words are counted one by one');
});

test('a line of 2 MB and a million spaces take no time', () => {
  const start = Date.now();
  takeLesson(documentOf(`${PROSE}\n${' '.repeat(1_000_000)}\n${'1/2/'.repeat(500_000)}\n`));
  assert.ok(Date.now() - start < 4000, `${Date.now() - start} ms`);
});
