import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { termsOf } from '../../src/search/schema.ts';
import { readWords } from '../../src/search/words.ts';

const wordsOf = (text: string): string =>
  readWords(text)
    .map(({ word }) => word)
    .join(' ');

const TABLE: [text: string, words: string][] = [
  ['The U.S. and the U.S.-led force', 'the us and the us led force'],
  ["the U.N.'s role, at 5 p.m.", 'the un role at 5 pm'],
  ['J.R.R.Tolkien', 'jrr tolkien'],
  ["Iran’s, Iranʼs, Iran´s and IRAN'S", 'iran iran iran and iran'],
  ['the students’ vote', 'the students vote'],
  ['O’Neill', 'o neill'],
  ['Škoda café naïve İzmir', 'skoda cafe naive izmir'],
  ['Łódź, Straße, Ærø, Þór', 'lodz strasse aero thor'],
  ['well-known/anti_war', 'well known anti war'],
  ['12:30 and 1,000.5', '12 30 and 1 000 5'],
  ['so\u00ADft hy\u00ADphens, left\u200E-to-right', 'soft hyphens left to right'],
  ['ＦＵＬＬ ﬁne', 'full fine'],
  ['می‌خواهیم كِتاب', 'می خواهیم كتاب'],
  ['شُكْراً', 'شكرا'],
  ['北京会议', '北京 京会 会议'],
  ['京', '京'],
  ['ABC北京2018', 'abc 北京 2018'],
  ['がぎ', 'がぎ'],
  ['한국 정부', '한국 정부'],
  ['हिन्दी में', 'हिन्दी में'],
  ['ОДОС Йод Ёлка', 'одос йод елка'],
  ['constructor __proto__', 'constructor proto'],
];

test('words are folded and split as the table says', () => {
  for (const [text, words] of TABLE) assert.equal(wordsOf(text), words, text);
});

test('signs alone give no word', () => {
  for (const text of ['', ' ', '--', '’', '…', '“”', '👍🏽', '***', '.', "'s", '\u0301', '\u0000', '\ud800']) {
    const words = wordsOf(text);
    assert.equal(words, text === "'s" ? 's' : '', JSON.stringify(text));
  }
});

test('what must not be taken for a possessive or an abbreviation stays', () => {
  const table: [string, string][] = [
    ["'so", 'so'],
    ["rock'n'roll", 'rock n roll'],
    ["l'subject", 'l subject'],
    ['end.Next', 'end next'],
    ['plan B. A new one', 'plan b a new one'],
    ['3.a', '3 a'],
  ];
  for (const [text, words] of table) assert.equal(wordsOf(text), words, text);
});

test('stop words have no term, names among them have one, and stems meet', () => {
  assert.deepEqual(termsOf('the of and'), []);
  assert.deepEqual(termsOf('U.S., WHO, May'), ['us', 'who', 'may']);
  assert.ok(!termsOf('use, used, using, uses').includes('us'));
  assert.deepEqual(termsOf('election elected elects'), ['elect', 'elect', 'elect']);
  assert.deepEqual(termsOf('ELECTIONS’ Elections'), termsOf('elections elections'));
});

test('a sign of Chinese script that is no letter is no word', () => {
  assert.deepEqual(readWords('𖿢'), []);
  assert.deepEqual(
    readWords('北京𖿢東京').map(({ word }) => word),
    ['北京', '東京'],
  );
});

test('each word is no longer than its bound, not empty, and in order at its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      let before = 0;
      for (const { word, start, end } of readWords(text)) {
        assert.ok(word.length > 0 && !/[\s\p{P}]/u.test(word.replace(/\p{M}/gu, '')), JSON.stringify(word));
        assert.ok(start >= before && end > start && end <= text.length);
        before = start;
      }
    }),
  );
});

test('a word alone folds to the word in its text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 12 }), (parts) => {
      assert.equal(
        wordsOf(parts.join(' ')),
        parts
          .map(wordsOf)
          .filter((words) => words !== '')
          .join(' '),
      );
    }),
  );
});

test('hostile text takes time in proportion to its length', { timeout: 20_000 }, () => {
  const texts = [
    'a'.repeat(2e6),
    'a.'.repeat(1e6),
    "a'".repeat(1e6),
    "'s".repeat(1e6),
    ' '.repeat(2e6),
    '中'.repeat(1e6),
    'e\u0301'.repeat(1e6),
  ];
  for (const text of texts) for (const { word } of readWords(text)) assert.ok(word.length <= 130);
});
