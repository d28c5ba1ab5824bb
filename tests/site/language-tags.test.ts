import assert from 'node:assert/strict';
import test from 'node:test';
import { directionOf, nameLanguage } from '../../src/site/language-tags.ts';

const TAGS: [tag: string, direction: string, name: string][] = [
  ['en', 'ltr', 'English'],
  ['fa', 'rtl', 'Persian'],
  ['az-Arab', 'rtl', 'Azerbaijani (Arabic)'],
  ['zh-Hant', 'ltr', 'Traditional Chinese'],
  ['en-u-ca-gregory', 'ltr', 'English'],
  ['x-foo', 'auto', 'x-foo'],
  ['i-klingon', 'auto', 'i-klingon'],
];

for (const [tag, direction, name] of TAGS) {
  test(`${tag} runs ${direction} and is called ${name}`, () => {
    assert.equal(directionOf(tag), direction);
    assert.equal(nameLanguage(tag, 'en'), name);
  });
}

test('without a language the direction is left to the text', () => {
  assert.equal(directionOf(null), 'auto');
});
