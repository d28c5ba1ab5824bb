import assert from 'node:assert/strict';
import test from 'node:test';
import { drawCoverage, monthsCovered } from '../../src/charts/coverage.ts';
import type { Dated } from '../../src/charts/months.ts';
import { parseEdtf } from '../../src/edtf.ts';

function records(...dates: (string | null)[]): Dated[] {
  return dates.map((date) => ({ date: date === null ? null : parseEdtf(date), dateCertainty: 'stated' }));
}

/** Number of January 2018 among months. */
const START = 2018 * 12;

test('months held, months that may be, and gaps between, from the first month to the last', () => {
  const { runs, missing, months, undated } = drawCoverage(
    records('2018-03-04', '2018-04', '2018-07-01/2018-08-31', '2018-10-31', null, '2019/..'),
    START,
  );
  assert.deepEqual(runs, [
    { kind: 'held', from: '2018-03', to: '2018-04', x: 2, length: 2 },
    { kind: 'gap', from: '2018-05', to: '2018-06', x: 4, length: 2 },
    { kind: 'unsure', from: '2018-07', to: '2018-08', x: 6, length: 2 },
    { kind: 'gap', from: '2018-09', to: '2018-09', x: 8, length: 1 },
    { kind: 'held', from: '2018-10', to: '2018-10', x: 9, length: 1 },
  ]);
  assert.deepEqual([missing, months, undated], [3, 8, 2]);
});

test('a year alone fills no month, and takes no month that is held', () => {
  const { runs, missing } = drawCoverage(records('2018', '2018-06-05'), START);
  assert.deepEqual(
    runs.map(({ kind, length }) => [kind, length]),
    [
      ['unsure', 5],
      ['held', 1],
      ['unsure', 6],
    ],
  );
  assert.equal(missing, 0);
});

test('a source without dates has no months and no gaps', () => {
  assert.deepEqual(drawCoverage(records(null), START), { runs: [], missing: 0, months: 0, undated: 1 });
  assert.equal(monthsCovered(records(null, '../2018')), null);
  assert.deepEqual(monthsCovered(records('2018-02', '2018-01-31')), { first: START, last: START + 1 });
});
