import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { packWords, unpackWords } from '../../src/search/word-list.ts';

test('sorted words come back from the text that they are packed into', () => {
  const tables = [
    [],
    [''],
    ['', 'a', 'ab', 'abc', 'b'],
    ['iI', 'iY!', 'x'.repeat(40), 'x'.repeat(41)],
    ['𠀀', '𠀁', '𠮷a'],
  ];
  for (const words of tables) assert.deepEqual(unpackWords(packWords(words)), words);
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'Y', '!', '7', '京', '𠀀', '𠀁') });
  fc.assert(
    fc.property(fc.uniqueArray(word), (words) => {
      const sorted = words.sort();
      const packed = packWords(sorted);
      assert.deepEqual(unpackWords(packed), sorted);
      // As text it goes through UTF-8.
      assert.equal(Buffer.from(packed).toString('utf8'), packed);
    }),
  );
});
