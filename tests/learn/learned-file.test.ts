import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { extractDocument } from '../../src/extraction.ts';
import { parseLearned, writeLearned } from '../../src/learn/learned-file.ts';
import { documentFrequency, numericOrderOf, sourcesRepeating } from '../../src/learn/lookups.ts';
import type { Learned } from '../../src/model.ts';
import { documentOf, PROSE } from '../extract/kit.ts';

const learned: Learned = {
  articles: 40,
  sources: new Map([
    ['the daily bell', { articles: 30, dayFirst: 4, monthFirst: 0 }],
    ['mixed news', { articles: 5, dayFirst: 3, monthFirst: 1 }],
    ['once', { articles: 5, dayFirst: 0, monthFirst: 1 }],
  ]),
  lines: new Map([['share this article', new Map([['the daily bell', 12]])]]),
  frequencies: new Map([
    [
      'en',
      {
        articles: 40,
        terms: new Map([
          ['bridge', 30],
          ['river', 4],
          ['old bridge', 2],
        ]),
      },
    ],
  ]),
};

test('what was learned is read as it was written, and written the same again', () => {
  const words = fc.string();
  const count = fc.nat(1000);
  const made: fc.Arbitrary<Learned> = fc
    .record({
      articles: count,
      sources: fc.array(
        fc.tuple(words, fc.record({ articles: count, dayFirst: count, monthFirst: count }, { noNullPrototype: true })),
      ),
      lines: fc.array(fc.tuple(words, count)),
      frequencies: fc.array(fc.tuple(words, count, fc.array(fc.tuple(words, count)))),
    })
    .map(({ articles, sources, lines, frequencies }) => ({
      articles,
      sources: new Map(sources),
      // Lines belong to sources that are there.
      lines: new Map(
        sources.length === 0 ? [] : lines.map(([line, n]) => [line, new Map([[sources[0]?.[0] ?? '', n]])]),
      ),
      frequencies: new Map(frequencies.map(([tag, n, terms]) => [tag, { articles: n, terms: new Map(terms) }])),
    }));
  fc.assert(
    fc.property(made, (one) => {
      const text = writeLearned(one);
      assert.deepEqual(parseLearned(text), one);
      assert.equal(writeLearned(parseLearned(text)), text);
    }),
  );
});

test('the order in which things were found does not matter for the file', () => {
  const turned: Learned = { ...learned, sources: new Map([...learned.sources].reverse()) };
  assert.equal(writeLearned(turned), writeLearned(learned));
});

test('a file that is not what learning writes is refused with the remedy', () => {
  for (const text of [
    '',
    '{}',
    '{"version":2,"articles":0,"sources":[],"frequencies":[]}',
    '[',
    '{"version":1,"articles":-1,"sources":[],"frequencies":[]}',
  ])
    assert.throws(() => parseLearned(text), /content\/learned\.json.*run `clipfile learn`/, text);
});

test('a repeated line is known by its words, however it is written', () => {
  assert.deepEqual(sourcesRepeating(learned, '  Share  this ARTICLE '), ['the daily bell']);
  assert.deepEqual(sourcesRepeating(learned, 'Share this story'), []);
  assert.deepEqual(sourcesRepeating(undefined, 'Share this article'), []);
});

test('the order of day and month is known where a source keeps to it', () => {
  assert.equal(numericOrderOf(learned, 'The Daily Bell'), 'day-first');
  assert.equal(numericOrderOf(learned, 'Mixed News'), null, 'both orders were seen');
  assert.equal(numericOrderOf(learned, 'Once'), null, 'one date is no habit');
  assert.equal(numericOrderOf(learned, 'Another Paper'), null);
  assert.equal(numericOrderOf(learned, null), null);
});

test('a term stands in a share of the articles of its language', () => {
  assert.equal(documentFrequency(learned, 'en-GB', 'Bridge'), 0.75);
  assert.equal(documentFrequency(learned, 'en', 'old bridge'), 0.05);
  assert.equal(documentFrequency(learned, 'en', 'bridge river'), 0.1, 'the rarest word decides');
  assert.equal(documentFrequency(learned, 'en', 'constructor'), 0);
  assert.equal(documentFrequency(learned, 'de', 'bridge'), null, 'nothing is known of German here');
});

test('extraction gives the document what was learned, and needs nothing', () => {
  const document = documentOf(PROSE);
  extractDocument(document, { learned });
  assert.equal(document.learned, learned);
  const alone = documentOf(PROSE);
  extractDocument(alone, {});
  assert.ok(!('learned' in alone));
});
