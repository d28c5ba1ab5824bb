import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { countTicks, monthTicks, roundMonths } from '../../src/charts/axes.ts';
import { monthKey } from '../../src/charts/months.ts';

/** Number of January of a year among months. */
const january = (year: number) => year * 12;

const named = (start: number, end: number) => monthTicks(start, end, 7).map(({ at, key }) => [at, key]);

test('a long time is marked by round years, in January; a short one by its months', () => {
  assert.deepEqual(named(january(2010) + 9, january(2025)), [
    [8.8, '2012'],
    [22.8, '2014'],
    [36.8, '2016'],
    [50.9, '2018'],
    [64.9, '2020'],
    [78.9, '2022'],
    [93, '2024'],
  ]);
  assert.deepEqual(named(january(2018), january(2018) + 3), [
    [0, '2018-01'],
    [33.3, '2018-02'],
    [66.7, '2018-03'],
  ]);
});

test('years of fewer than four digits are not taken for those of the 20th century', () => {
  assert.deepEqual(
    named(january(40), january(90)).map(([, key]) => key),
    ['0040', '0050', '0060', '0070', '0080'],
  );
});

test('labels at the ends of an axis stay within it', () => {
  const marks = monthTicks(january(2018), january(2018) + 4, 4);
  assert.deepEqual(
    marks.map(({ anchor }) => anchor),
    ['start', 'middle', 'middle', 'middle'],
  );
});

test('marks of any time lie within it, one after the other, and are some but not many', () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 24_000 }), fc.integer({ min: 1, max: 6000 }));
  fc.assert(
    fc.property(span, fc.integer({ min: 3, max: 8 }), ([start, length], wanted) => {
      const months = roundMonths(start, start + length, wanted);
      assert.ok(months.length > 0 && months.length <= wanted + 1, `${months.map(monthKey)}`);
      assert.deepEqual(
        months,
        [...new Set(months)].sort((a, b) => a - b),
      );
      for (const month of months) assert.ok(month >= start && month < start + length);
    }),
  );
});

test('lines stand at whole numbers from one up to the highest', () => {
  const counts = (most: number) => countTicks(most).map(({ count }) => count);
  assert.deepEqual([counts(0.4), counts(1), counts(2.5), counts(84)], [[], [1], [1, 2], [20, 40, 60, 80]]);
  assert.deepEqual(countTicks(4)[0], { at: 75, count: 1 });
});
