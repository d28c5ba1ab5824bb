import assert from 'node:assert/strict';
import test from 'node:test';
import { weekdaysIn, weeksOf } from '../../src/site/month-table.ts';

const row = (label: string) => ({ label, url: `/dates/${label}/`, count: 3, share: 100 });

test('weeks begin on Monday, and days of other months are left out', () => {
  const weeks = weeksOf('2018-04', [row('2018-04-17')]);
  assert.deepEqual(
    weeks.map((week) => week.map((day) => day?.number ?? 0)),
    [
      [0, 0, 0, 0, 0, 0, 1],
      [2, 3, 4, 5, 6, 7, 8],
      [9, 10, 11, 12, 13, 14, 15],
      [16, 17, 18, 19, 20, 21, 22],
      [23, 24, 25, 26, 27, 28, 29],
      [30, 0, 0, 0, 0, 0, 0],
    ],
  );
  assert.deepEqual(
    weeks.flat().filter((day) => day?.url),
    [{ number: 17, key: '2018-04-17', count: 3, url: '/dates/2018-04-17/' }],
  );
});

const LENGTHS: [month: string, days: number, firstColumn: number][] = [
  ['2024-02', 29, 3],
  ['2023-02', 28, 2],
  ['1900-02', 28, 3],
  ['2023-12', 31, 4],
  // 1 January of the year 50 was a Saturday in the Gregorian calendar carried back.
  ['0050-01', 31, 5],
];

for (const [month, days, column] of LENGTHS) {
  test(`${month} has ${days} days and begins in column ${column}`, () => {
    const weeks = weeksOf(month, []);
    assert.equal(weeks.flat().filter((day) => day !== null).length, days);
    assert.equal(
      weeks[0]?.findIndex((day) => day !== null),
      column,
    );
    assert.ok(weeks.every((week) => week.length === 7));
  });
}

test('days of the week are named in the language of the site, from Monday on', () => {
  assert.deepEqual(
    weekdaysIn('en').map(({ short }) => short),
    ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  );
  assert.equal(weekdaysIn('de')[6]?.long, 'Sonntag');
});
