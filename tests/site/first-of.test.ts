import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { firstOf } from '../../src/site/first-of.ts';

test('the first few are those that sorting gives, equal ones in the order in which they came', () => {
  const byKey = (one: { key: number }, other: { key: number }) => one.key - other.key;
  fc.assert(
    fc.property(fc.array(fc.nat(5), { maxLength: 30 }), fc.nat(8), (keys, count) => {
      const items = keys.map((key, place) => ({ key, place }));
      assert.deepEqual(firstOf(items, count, byKey), [...items].sort(byKey).slice(0, count));
    }),
  );
});
