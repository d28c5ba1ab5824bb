import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { unitsOf } from '../../src/extract/code-units.ts';
import { wordAt, wordOf } from '../../src/extract/known-words.ts';
import { readWords } from '../../src/extract/running-words.ts';
import { LETTER, MARK, NUMBER, partEnd, signAt, sizeAt, UPPER } from '../../src/extract/signs.ts';

test('words are what stands in the text, however many were met before', () => {
  // More different words than are remembered, twice: the second time none, some or all of them are known.
  const texts = Array.from({ length: 50 }, (_, part) =>
    Array.from({ length: 1000 }, (_, i) => `w${(part * 1000 + i).toString(36)}x`).join(' '),
  );
  for (const text of [...texts, ...texts]) {
    for (let from = 0; from < text.length; ) {
      const space = text.indexOf(' ', from);
      const to = space < 0 ? text.length : space;
      assert.equal(wordAt(text, from, to).text, text.slice(from, to));
      from = to + 1;
    }
  }
  assert.equal(wordOf('often'), wordOf('often'), 'a word met again is the same object');
});

test('a word is the same object in every text', () => {
  const word = wordOf('Hamburg');
  for (let i = 1; i < 30; i++) assert.equal(wordAt(`In Hamburg ${i} rain fell`.repeat(i), 3, 10), word);
});

test('code units: those of the text asked for, short ones and articles by turns', () => {
  const article = fc.string({ unit: 'binary', minLength: 200, maxLength: 400 });
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), article), { maxLength: 6 }),
      (texts) => {
        for (const text of texts) {
          const units = unitsOf(text);
          for (let at = 0; at < text.length; at++) assert.equal(units[at], text.charCodeAt(at));
          assert.deepEqual([units[text.length], units[text.length + 1]], [0, 0]);
        }
      },
    ),
  );
});

test('articles by turns, more than are kept: words and code units are those of the one asked for', () => {
  const articles = Array.from({ length: 11 }, (_, i) => `${'ab '.repeat(70 + 9 * ((i * 5) % 11))}word${i} c`);
  // Three by turns, then all of them twice, then the first ones, which were written over, and shorter ones where longer ones stood.
  for (const i of [0, 1, 2, 0, 1, 2, ...articles.keys(), ...articles.keys(), 1, 0, 1]) {
    const text = articles[i] as string;
    const from = text.indexOf('word');
    assert.equal(wordAt(text, from, text.length - 2).text, `word${i}`);
    assert.equal(wordAt(text, 0, 2).text, 'ab');
    assert.equal(wordAt(text, from - 3, from - 1).text, 'ab');
    const units = unitsOf(text);
    assert.equal(String.fromCharCode(...units.subarray(0, text.length)), text);
    assert.deepEqual([units[text.length], units[text.length + 1]], [0, 0]);
  }
});

test('signs: letters, marks, numbers and capitals as patterns tell them, pairs and halves of pairs included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const units = unitsOf(text);
      for (let at = 0; at < text.length; at += sizeAt(units, at)) {
        const sign = text.slice(at, at + sizeAt(units, at));
        assert.equal((signAt(units, at) & LETTER) !== 0, /^\p{L}$/u.test(sign));
        assert.equal((signAt(units, at) & UPPER) !== 0, /^\p{Lu}$/u.test(sign));
      }
      const run = /^[\p{L}\p{M}\p{N}]*/u.exec(text)?.[0].length ?? 0;
      assert.equal(partEnd(units, 0, text.length, LETTER | MARK | NUMBER), run);
    }),
  );
});

test('running words: each stands where it says, and not twice', () => {
  const sign = fc.constantFrom(
    'a',
    'B',
    'é',
    '’',
    "'",
    ' ',
    '-',
    '.',
    ',',
    '𝒜',
    '\ud835',
    '1',
    'ß',
    '\n',
    's',
    'U.S. ',
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
      const text = signs.join('');
      let last = 0;
      for (const { from, to, known } of readWords(text, [0, text.length])) {
        assert.ok(from >= last && to > from);
        last = to;
        const printed = text.slice(from, to).replaceAll('’', "'");
        assert.equal(known.text, printed[1] === '.' ? printed.replaceAll('.', '') : printed);
      }
    }),
  );
});
