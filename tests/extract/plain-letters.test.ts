import assert from 'node:assert/strict';
import test from 'node:test';
import { labelAfter, labelBefore } from '../../src/extract/date-labels.ts';
import { forLetters } from '../../src/extract/plain-letters.ts';
import { findDates } from '../../src/extract/printed-dates.ts';
import { languageOf } from '../../src/languages/index.ts';

const ENGLISH = languageOf('en');
assert.ok(ENGLISH);

// A passage, and the dates in it: in letters of ASCII, whatever the language.
const PASSAGES: [string, string[]][] = [
  ['17 April 2018', ['2018-04-17']],
  ['Tuesday, April 17th, 2018 at 10:12 PM', ['2018-04-17T22:12']],
  ['10:12 AM, Tue 17 April 2018', ['2018-04-17T10:12']],
  ['am 17. April 2018, um 10.12 Uhr', ['2018-04-17T10:12']],
  ['Dienstag, den 17. April 2018', ['2018-04-17']],
  ['1er mars 2019 | 10h12', ['2019-03-01T10:12']],
  ['le 17 avril 2018 – 10:12', ['2018-04-17T10:12']],
  ['17 de abril de 2018 a las 10:12', ['2018-04-17T10:12']],
  ['17 Nisan 2018 10:12', ['2018-04-17T10:12']],
  ['28 Farvardin 1397', ['2018-04-17']],
  ['EchoDec 22, 2023 “and” 3 May 2024', ['2023-12-22', '2024-05-03']],
  ['17 of the 2018 seats', []],
  ['the 5 Mayors of 2019', []],
];

for (const [passage, dates] of PASSAGES) {
  test(`a letter of another script elsewhere changes nothing: ${passage}`, () => {
    for (const rest of [' · d', ' · д', ' · é', ' · 年']) {
      const found = findDates(passage + rest, [0, passage.length + rest.length], ENGLISH);
      assert.deepEqual(
        found.map(({ edtf }) => edtf),
        dates,
        rest,
      );
    }
  });
}

const LABELS: [string, ReturnType<typeof labelBefore>][] = [
  ['Published: ', 'published'],
  ['Posted by Ann Doe on ', 'published'],
  ['erschienen am ', 'published'],
  ['Publicado el ', 'published'],
  ['Last updated on ', 'updated'],
  ['zuletzt aktualisiert am ', 'updated'],
  ['Retrieved ', 'captured'],
  ['Embargoed until 9 a.m. (EST) on ', 'embargo'],
  ['The ferry sails on ', null],
  ['reposted ', null],
  ['– ', null],
  ['', null],
];

test('labels before a date are the same in letters of ASCII alone and beside others', () => {
  for (const [words, label] of LABELS) {
    assert.equal(labelBefore(words), label, words);
    assert.equal(labelBefore(`дом, ${words}`), label, words);
    assert.equal(labelBefore(`${'A long passage. '.repeat(4)}${words}`), label, words);
  }
});

test('labels behind a date are those that stand there', () => {
  for (const [words, label] of [
    [' (updated)', 'updated'],
    [' 更新', 'updated'],
    [' 发布', 'published'],
    [' 解禁', 'embargo'],
    [' in Karsk', null],
    ['', null],
  ] as const)
    assert.equal(labelAfter(words), label, words);
});

test('where all words are of other scripts, none of them stands in a passage of ASCII', () => {
  const pattern = forLetters(({ either }) => `a(?:${either(['年', 'г'])})`);
  assert.equal(pattern('a').test('a'), false);
  assert.equal(pattern('a年').test('a年'), true);
  const mixed = forLetters(({ either }) => `a(?:${either(['年', '[\\p{L} ]d'])})`);
  assert.equal(mixed('abd').test('abd'), true);
});
