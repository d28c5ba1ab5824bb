import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseEdtf } from '../../src/edtf.ts';
import type { Certainty, PublicRecord } from '../../src/model.ts';
import { groupByDate } from '../../src/site/groups.ts';

function dated(date: string | null, dateCertainty: Certainty = 'stated'): PublicRecord {
  return { id: date ?? 'none', date: date === null ? null : parseEdtf(date), dateCertainty } as PublicRecord;
}

/** Where a date is filed: the deepest page that lists it. */
function shelfOf(date: string | null, certainty?: Certainty): string {
  const { years, undated } = groupByDate([dated(date, certainty)]);
  if (undated.length > 0) return 'undated';
  const [year] = years;
  const [month] = year?.parts ?? [];
  const [day] = month?.parts ?? [];
  return day?.key ?? month?.key ?? year?.key ?? 'nowhere';
}

const SHELVES: [date: string | null, shelf: string][] = [
  ['2018-04-17T10:12', '2018-04-17'],
  ['2018-04-17', '2018-04-17'],
  ['2018-04-17?', '2018-04'],
  ['2018-04-17~', '2018-04'],
  ['2018-04', '2018-04'],
  ['2018-04-02/2018-04-20', '2018-04'],
  ['2023-02-24/2023-03-02', '2023'],
  ['2022', '2022'],
  ['2022~', '2022'],
  ['199X', '1990'],
  ['2018/2020', '2018'],
  ['2018/..', 'undated'],
  ['../2018', 'undated'],
  [null, 'undated'],
];

for (const [date, shelf] of SHELVES) {
  test(`${date ?? 'no date'} stands on ${shelf}`, () => {
    assert.equal(shelfOf(date), shelf);
  });
}

test('an estimate never appears as an exact day', () => {
  assert.equal(shelfOf('2018-04-17', 'estimated'), '2018-04');
});

test('counts add up: years and undated are all, parts and loose are their whole', () => {
  const dates = fc.array(fc.constantFrom(...SHELVES.map(([date]) => date)), { maxLength: 30 });
  fc.assert(
    fc.property(dates, (all) => {
      const { years, undated } = groupByDate(all.map((date) => dated(date)));
      assert.equal(
        years.reduce((sum, year) => sum + year.records.length, undated.length),
        all.length,
      );
      for (const group of [...years, ...years.flatMap((year) => year.parts)]) {
        const inParts = group.parts.reduce((sum, part) => sum + part.records.length, group.loose.length);
        assert.equal(inParts, group.records.length);
      }
    }),
  );
});
