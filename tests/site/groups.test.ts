import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseEdtf } from '../../src/edtf.ts';
import type { Certainty, PublicRecord } from '../../src/model.ts';
import { countSpeakers, groupByDate, groupBySource, groupBySpeaker } from '../../src/site/groups.ts';
import { planGroup } from '../../src/site/plan-groups.ts';
import { placeTopics } from '../../src/site/topic-tree.ts';

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

test('the speakers of a group are counted as they are grouped, however many are asked for', () => {
  const speaker = fc.record({ slug: fc.constantFrom('a', 'b', 'c'), name: fc.constantFrom('A', 'B', 'C') });
  const record = fc.record({
    source: fc.constantFrom({ slug: 'x', name: 'X' }, { slug: 'y', name: 'Y' }),
    // Each page once, as records have them.
    speakers: fc.uniqueArray(speaker, { selector: ({ slug }) => slug }),
  });
  fc.assert(
    fc.property(fc.array(record, { maxLength: 12 }), fc.integer({ min: 1, max: 4 }), (all, most) => {
      const records = all.map((one) => ({ ...one, topics: [], keywords: [] }) as unknown as PublicRecord);
      for (const group of groupBySource(records)) {
        const grouped = groupBySpeaker(group.records).map(({ slug, name, count }) => ({ slug, name, count }));
        assert.deepEqual(countSpeakers(group, most), { first: grouped.slice(0, most), of: grouped.length });
      }
    }),
  );
});

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

test('a range is one of days: the clock is left out, also where it alone would differ', () => {
  const rangeOf = (...dates: string[]) => {
    const records = dates.map((date) => dated(date));
    const group = { url: '/topics/x/', title: 'X', path: [], records, weightOf: () => 1, locale: 'en' };
    const [page] = planGroup(group);
    return [page?.view.first, page?.view.last];
  };
  assert.deepEqual(rangeOf('2018-04-17T10:12', '2018-04-17T23:59'), ['2018-04-17', '2018-04-17']);
  assert.deepEqual(rangeOf('2018-04~', '2018-05-02T10:12Z'), ['2018-04~', '2018-05-02']);
});

test('a topic leads to the next narrower ones that have articles, past those that have none', () => {
  // politics > government > defence; politics > election > referenda
  const slugs = new Map([
    ['medtop:11000000', 'politics'],
    ['medtop:20000598', 'defence'],
    ['medtop:20000574', 'election'],
    ['medtop:20000584', 'referenda'],
    ['words', 'words-of-ones-own'],
  ]);
  const topics = [...slugs].map(([id, slug]) => ({ id, slug, name: slug }));
  const places = placeTopics(topics, 'en');
  const narrower = (id: string) => places.get(id)?.narrower.map(({ label, url }) => `${label} ${url}`);
  assert.deepEqual(narrower('medtop:11000000'), ['defence /topics/defence/', 'election /topics/election/']);
  assert.deepEqual(narrower('medtop:20000598'), []);
  assert.deepEqual(narrower('words'), []);
  assert.deepEqual(
    places.get('medtop:20000598')?.broader.map(({ url }) => url),
    ['/topics/politics/', null],
  );
});
