import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { createOccurrences, eachPlace, GAP_SHIFT, MAX_GAP } from '../../src/search/build/occurrences.ts';
import { sortTexts } from '../../src/search/build/sort-texts.ts';
import { createVocabulary, type Vocabulary } from '../../src/search/build/vocabulary.ts';
import { stemmersFor } from '../../src/search/load-stemmers.ts';
import { FIELDS, stemmerFor, termOf } from '../../src/search/schema.ts';
import { readShard } from '../../src/search/shard-form.ts';
import { readWords } from '../../src/search/words.ts';
import { writeShard } from '../../src/search/write-shard.ts';

const STEMMERS = stemmersFor(['ar', 'de', 'en', 'none', 'ru']);

/** The definition: of each word of a text its term, or `null` for a stop word. */
function termsByDefinition(text: string, language: string | null): (string | null)[] {
  return readWords(text).map(({ word }) => termOf(word, stemmerFor(language, STEMMERS)));
}

function termsByVocabulary(vocabulary: Vocabulary, text: string, language: string | null): (string | null)[] {
  const { count, values, several } = vocabulary.read(text, language);
  const termBy = (value: number) => (value === 0 ? null : (vocabulary.terms[value - 1] as string));
  return Array.from(values.subarray(0, count)).flatMap((value) =>
    value < 0 ? (several[~value] as number[]).map(termBy) : [termBy(value)],
  );
}

const PIECES = [
  ...[
    'word',
    'Word',
    'WORDS',
    'the',
    'The',
    'U.S.',
    'u.s',
    'U.S.A',
    'p.m.',
    'J.R.R.Tolkien',
    'a',
    '.',
    '..',
    '1,000.5',
  ],
  ..."'s|’s|'S|ʼs|＇s|´|`|‛|′|‘|rock'n'roll|Iran’s|I|s'".split('|'),
  ...['-', '—', '…', '“', '”', ',', '/', '_', '*', '\0', '\t', '\n', ' ', '  ', '\u00a0', '\u2028', '\u200b', '\u3000'],
  ...['\u00ad', '\u200d', '\u200e', '\u2060', '\ufeff', '\u0301', '\u0306', '\u0345', '\ud800', '\udc00', '\u{1d400}'],
  ...['é', 'É', 'Škoda', 'ß', 'ẞ', 'İ', 'ı', 'ﬁ', 'Σ', 'ς', 'ÅNGSTRÖM', 'Йод', 'и\u0306', 'Ёлка', 'K', 'ﷺ', '㎏', '½'],
  ...[
    '中国',
    '北京会议',
    'がぎ',
    'ー',
    '한국',
    'هو',
    'كِتاب',
    'می‌خواهیم',
    'हिन्दी',
    '𠀀𠀁',
    '𖿢',
    '👍🏽',
    'straße',
    'Häuser',
  ],
  ...['x'.repeat(14), 'x'.repeat(15), 'Ab'.repeat(20), 'y'.repeat(64), 'z'.repeat(65), 'constructor', '__proto__'],
];
const TEXT = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));
const LANGUAGE = fc.constantFrom('en', 'de', 'ru', 'ar', 'fa', null);

test('what a vocabulary reads is what the schema says, whatever the text and whatever was read before', () => {
  const vocabulary = createVocabulary(STEMMERS);
  fc.assert(
    fc.property(TEXT, LANGUAGE, (text, language) => {
      const wanted = termsByDefinition(text, language);
      for (const time of ['first', 'again']) {
        assert.deepEqual(termsByVocabulary(vocabulary, text, language), wanted, `${time} ${JSON.stringify(text)}`);
      }
    }),
    { numRuns: 2_000 },
  );
  // Each unit between letters, and behind a dot.
  for (let first = 0; first < 0x10000; first += 64) {
    const units = Array.from({ length: 64 }, (_, i) => String.fromCharCode(first + i));
    const text = units.map((unit) => `a${unit}b.${unit}`).join(' ');
    assert.deepEqual(
      termsByVocabulary(vocabulary, text, null),
      termsByDefinition(text, null),
      `U+${first.toString(16).padStart(4, '0')}`,
    );
  }
});

test('a vocabulary reads right while it grows, and when it has forgotten', { timeout: 60_000 }, () => {
  const vocabulary = createVocabulary(STEMMERS);
  const MANY = 300_000;
  // Many of them begin as others do.
  const wordOf = (n: number): string => n.toString(4);
  for (let first = 0; first < MANY; first += 1_000) {
    const words = Array.from({ length: 1_000 }, (_, i) => wordOf(first + i));
    assert.deepEqual(termsByVocabulary(vocabulary, words.join(' '), null), words);
  }
  assert.equal(vocabulary.terms.length, MANY);
  for (const n of [0, 1, 4_096, 131_071, MANY - 1]) {
    assert.deepEqual(termsByVocabulary(vocabulary, wordOf(n), null), [wordOf(n)]);
  }
  assert.equal(vocabulary.terms.length, MANY, 'a word that was forgotten has its term again');
});

/** More words than an index has room for before it grows. */
const OTHERS = Array.from({ length: 1_500 }, (_, n) => `other${n}`).join(' ');

test('indexes that share a vocabulary are as if they had one each', () => {
  const body = FIELDS.findIndex(({ name }) => name === 'body');
  const entryOf = (text: string) => ({
    fields: FIELDS.map((_, f) => (f === body ? text : '')),
    language: 'en',
    days: null,
    facets: [],
  });
  fc.assert(
    fc.property(fc.array(TEXT, { minLength: 1, maxLength: 6 }), (texts) => {
      const shared = createVocabulary(STEMMERS);
      shared.read(OTHERS, null);
      const both = [
        createOccurrences(texts.length, STEMMERS, shared),
        createOccurrences(texts.length, STEMMERS, shared),
      ];
      const orders = [texts, [...texts].reverse()];
      texts.forEach((_, i) => {
        for (const [n, index] of both.entries()) index.add(entryOf(orders[n]?.[i] ?? ''));
      });
      both.forEach((index, n) => {
        const { terms, counts, fields } = index.finish();
        const wanted = (orders[n] ?? []).map((text) => termsByDefinition(text, 'en'));
        const all = wanted.flat().filter((term) => term !== null);
        assert.deepEqual(terms, [...new Set(all)]);
        for (const [number, term] of terms.entries()) {
          assert.equal(counts[number], all.filter((one) => one === term).length);
        }
        const found: [number, string, number][] = [];
        eachPlace(fields[body] as (typeof fields)[number], (article, number, place) =>
          found.push([article, terms[number] as string, place]),
        );
        const places = wanted.flatMap((own, article) =>
          own.flatMap((term, place): [number, string, number][] => (term === null ? [] : [[article, term, place]])),
        );
        assert.deepEqual(found, places);
      });
    }),
    { numRuns: 200 },
  );
  assert.equal(MAX_GAP, 2 ** (32 - GAP_SHIFT) - 1);
});

test('texts are sorted by their code units', () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'b', 'é', '中', '\u{1d400}', '\ud800', '\uffff', '\u7fff', '\u8000') }),
    fc.string({ unit: 'binary', maxLength: 6 }).map((one) => one.replaceAll('\0', '')),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 60 }), (texts) => {
      const order = sortTexts(texts);
      assert.deepEqual(
        [...order].sort((a, b) => a - b),
        texts.map((_, place) => place),
      );
      assert.deepEqual(
        Array.from(order, (place) => texts[place]),
        [...texts].sort(),
      );
    }),
    { numRuns: 500 },
  );
});

test('a shard is read as it was written: all bytes, and any JSON', () => {
  const text = (content: unknown) => Buffer.from(writeShard('a/"0"', content)).toString('utf8');
  const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * i + (i >> 8)) & 255);
  assert.equal(readShard(text(bytes)), Array.from(bytes, (byte) => String.fromCharCode(byte + 35)).join(''));
  for (const json of [null, '', 'é\ud800"\\\u2028\n', { a: [1, '中'.repeat(50_000)] }]) {
    const written = text(json);
    assert.equal(written, `clipfileShard("a/\\"0\\"",${JSON.stringify(json)})\n`);
    assert.deepEqual(readShard(written.replace('a/\\"0\\"', 'a')), json);
  }
});
