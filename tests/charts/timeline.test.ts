import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Dated } from '../../src/charts/months.ts';
import { drawTimeline, linkBars } from '../../src/charts/timeline.ts';
import { parseEdtf } from '../../src/edtf.ts';

function dated(date: string | null, dateCertainty: Dated['dateCertainty'] = 'stated'): Dated {
  return { date: date === null ? null : parseEdtf(date), dateCertainty };
}

const draw = (...dates: (string | null)[]) => drawTimeline(dates.map((date) => dated(date)));

test('up to three years are drawn by month, more by year, many by decade', () => {
  assert.equal(draw('2018-04-17', '2020-03')?.step, 'month');
  assert.equal(draw('2018-04-17', '2021-04')?.step, 'year');
  assert.equal(draw('1801', '1990')?.step, 'decade');
  assert.deepEqual(
    draw('1801', '1990')?.bars.map(({ key }) => key),
    ['180X', '181X', '182X', '183X', '184X', '185X', '186X', '187X', '188X', '189X'].concat([
      '190X',
      '191X',
      '192X',
      '193X',
      '194X',
      '195X',
      '196X',
      '197X',
      '198X',
      '199X',
    ]),
  );
});

test('a time from which nothing is held has a bar without height', () => {
  const bars = draw('2018-01-02', '2018-01-03', '2018-03-04')?.bars ?? [];
  assert.deepEqual(
    bars.map(({ key, sure, sureHeight }) => [key, sure, sureHeight]),
    [
      ['2018-01', 2, 100],
      ['2018-02', 0, 0],
      ['2018-03', 1, 50],
    ],
  );
});

test('a date that can mean several bars is spread over them by their months, not put into the first', () => {
  const chart = draw('2010', '2015-11/2016-02', '2019');
  const of = (key: string) => chart?.bars.find((bar) => bar.key === key);
  assert.deepEqual([of('2015')?.sure, of('2015')?.unsure], [0, 0.5]);
  assert.deepEqual([of('2016')?.sure, of('2016')?.unsure], [0, 0.5]);
  assert.deepEqual([of('2010')?.sure, of('2010')?.unsure], [1, 0]);
  assert.equal(chart?.unsure, 1);
});

for (const date of ['2018-04~', '2018-04?', '2018-04%', '2018-04-XX']) {
  test(`${date} is drawn as unsure`, () => {
    assert.deepEqual(
      draw(date)?.bars.map(({ sure, unsure }) => [sure, unsure]),
      [[0, 1]],
    );
  });
}

test('an estimated day is drawn as unsure, the same day as it is printed is not', () => {
  const chart = drawTimeline([dated('2018-04-17', 'estimated'), dated('2018-04-17')]);
  assert.deepEqual(
    chart?.bars.map(({ sure, unsure }) => [sure, unsure]),
    [[1, 1]],
  );
});

test('what has no date, or one that is open, is counted and not drawn', () => {
  const chart = draw('2018', null, '2018/..', '../2018');
  assert.deepEqual([chart?.drawn, chart?.of], [1, 4]);
  assert.equal(draw(null, '2018/..'), null);
  assert.equal(draw(), null);
});

test('all parts of all bars together are the articles drawn, and none leaves the box', () => {
  const date = fc.record({ year: fc.integer({ min: 1900, max: 2030 }), length: fc.integer({ min: 0, max: 4 }) });
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 30 }), (dates) => {
      const chart = draw(...dates.map(({ year, length }) => (length === 0 ? `${year}` : `${year}/${year + length}`)));
      assert.ok(chart);
      const sum = chart.bars.reduce((total, { sure, unsure }) => total + sure + unsure, 0);
      // Parts are rounded to tenths.
      assert.ok(Math.abs(sum - dates.length) <= 0.05 * chart.bars.length + 1e-9, `${sum} of ${dates.length}`);
      for (const bar of chart.bars) {
        assert.ok(bar.unsureTop >= -0.2 && bar.sureTop + bar.sureHeight <= 100.1);
        assert.ok(bar.x >= 0 && bar.x + 8 <= chart.width);
      }
    }),
  );
});

test('bars lead to the pages that there are', () => {
  const chart = linkBars(draw('2018-01', '2018-03'), (key) => (key === '2018-03' ? '/dates/2018/03/' : null));
  assert.deepEqual(
    chart?.bars.map(({ url }) => url),
    [null, null, '/dates/2018/03/'],
  );
  assert.equal(
    linkBars(null, () => '/'),
    null,
  );
});
