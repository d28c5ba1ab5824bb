import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { earliestDay, latestDay, overlaps, parseEdtf } from '../../src/edtf.ts';
import type { PublicRecord } from '../../src/model.ts';
import { dayNumber, dayText } from '../../src/search/days.ts';
import { openSearch } from '../../src/search/engine.ts';
import { FACETS, type FacetName, type Filters, NO_FILTERS, type SortOrder } from '../../src/search/facets.ts';
import { writeIndex } from '../../src/search/write.ts';
import { hostOfFiles, inSegments, makeArchive, makeRecord } from './corpus.ts';

const DATES = [
  undefined,
  '2018-04-17',
  '2018-04-17T10:12',
  '2018-04',
  '2018',
  '2019~',
  '199X',
  '2018-02-24/2018-03-02',
  '2017/..',
  '../2018',
  '2019-21',
  '[2018-03-12,2019-12-03]',
  '2020-02-29',
  '2019-12-31/2020-01-01',
];
const SOURCES = [undefined, 'Coast Gazette', 'évening Ledger', 'The Post', 'a paper'];
const PEOPLE = ['Mira Oduya', 'Nasser Karimi', 'Ana Škoda', 'Jonas Lindqvist'];
const TOPICS = ['election', 'trade', 'sport'];
const WORDS = ['oil', 'gas', 'tram', 'vote'];

/** Articles whose values differ in every way, spread over several segments; always the same. */
const records = Array.from({ length: 300 }, (_, i): PublicRecord => {
  const pick = <T>(list: readonly T[], step: number): T => list[Math.floor(i / step) % list.length] as T;
  const date = pick(DATES, 1);
  const source = pick(SOURCES, 3);
  return makeRecord({
    id: `r${i}`,
    added: new Date(Date.UTC(2026, 0, 1, i)).toISOString(),
    ...(date ? { date: parseEdtf(date) ?? '' } : {}),
    ...(source ? { source } : {}),
    speakers: PEOPLE.filter((_, n) => (i >> n) % 3 === 0).map((name) => [name, null]),
    topics: TOPICS.filter((_, n) => (i >> (n + 1)) % 2 === 0),
    language: pick(['en', 'de', null], 7),
    body: WORDS.filter((_, n) => (i >> n) % 2 === 0).join(' '),
  });
});
const archive = makeArchive(records);
const order = inSegments(archive);
const engine = await openSearch(hostOfFiles(writeIndex(archive)));

/** The years of the archive by which it can be narrowed: those in which a date begins or ends. */
const YEARS = [
  ...new Set(
    records.flatMap(({ date }) => {
      if (date === null) return [];
      const [first, last] = [earliestDay(date), latestDay(date)];
      return [...(first === '0000-01-01' ? [] : [first.slice(0, 4)]), ...(last === null ? [] : [last.slice(0, 4)])];
    }),
  ),
].sort();

function keysOf(name: FacetName, record: PublicRecord): string[] {
  const date = record.date;
  const keys = {
    source: record.source ? [record.source.slug] : [],
    speaker: record.speakers.map(({ slug }) => slug),
    topic: record.topics.map(({ slug }) => slug),
    language: record.language ? [record.language] : [],
    year: date ? YEARS.filter((year) => overlaps(date, `${year}-01-01`, `${year}-12-31`)) : [],
  }[name];
  return keys.length === 0 ? [''] : keys;
}

const passesFacet = (name: FacetName, { include, exclude }: Filters, record: PublicRecord): boolean => {
  const keys = keysOf(name, record);
  const wanted = include[name] ?? [];
  return (
    (wanted.length === 0 || keys.some((key) => wanted.includes(key))) &&
    !keys.some((key) => (exclude[name] ?? []).includes(key))
  );
};

const passesRange = ({ from, to, isUndatedIn }: Filters, { date }: PublicRecord): boolean =>
  (from === null && to === null) || (date === null ? isUndatedIn : overlaps(date, from, to));

const passes = (filters: Filters, record: PublicRecord): boolean =>
  passesRange(filters, record) && FACETS.every((name) => passesFacet(name, filters, record));

const matching = (query: string): PublicRecord[] => {
  const words = query.split(' ');
  return order.filter(({ body }) => words.some((word) => word === '*' || body.split(' ').includes(word)));
};

const KEYS = new Map(FACETS.map((name) => [name, [...new Set(records.flatMap((record) => keysOf(name, record)))]]));
const choices = fc.record(
  Object.fromEntries(
    FACETS.map((name) => [
      name,
      fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.subarray([...(KEYS.get(name) ?? []), 'nobody'], { maxLength: 3 }) },
      ),
    ]),
  ),
);
const day = fc.option(fc.integer({ min: dayNumber('1989-06-01'), max: dayNumber('2021-02-01') }).map(dayText), {
  freq: 2,
});
const filtersOf = fc.record({ include: choices, exclude: choices, from: day, to: day, isUndatedIn: fc.boolean() });
const queryOf = fc.oneof(
  fc.constant('*'),
  fc.subarray(WORDS, { minLength: 1, maxLength: 3 }).map((w) => w.join(' ')),
);
const ALL = { limit: 1000, offset: 0 };
const LIMITS = Object.fromEntries(FACETS.map((name) => [name, 1000]));

test('filters find what a look at every article finds, with both totals and in pages', async () => {
  await fc.assert(
    fc.asyncProperty(queryOf, filtersOf, async (query, filters) => {
      const expected = matching(query).filter((record) => passes(filters, record));
      const found = await engine.search(query, { ...ALL, filters });
      assert.deepEqual(found.hits.map(({ id }) => id).sort(), expected.map(({ id }) => id).sort());
      assert.deepEqual([found.total, found.distinct], [expected.length, expected.length]);
      const second = await engine.search(query, { limit: 7, offset: 7, filters });
      assert.deepEqual(
        second.hits.map(({ id }) => id),
        found.hits.slice(7, 14).map(({ id }) => id),
      );
    }),
    { numRuns: 80 },
  );
});

test('a count of a facet is the number of results that choosing this value alone would give', async () => {
  await fc.assert(
    fc.asyncProperty(queryOf, filtersOf, async (query, filters) => {
      const { facets } = await engine.surroundings({ query, filters }, LIMITS);
      for (const { name, values, more } of facets) {
        assert.equal(more, 0);
        const counts = new Map(values.filter(({ count }) => count > 0).map(({ key, count }) => [key, count]));
        const without: Filters = {
          ...filters,
          include: { ...filters.include, [name]: [] },
          exclude: { ...filters.exclude, [name]: [] },
        };
        const base = matching(query).filter((record) => passes(without, record));
        const expected = new Map<string, number>();
        for (const key of KEYS.get(name) ?? []) {
          const count = base.filter((record) => keysOf(name, record).includes(key)).length;
          if (count > 0) expected.set(key, count);
        }
        assert.deepEqual([...counts].sort(), [...expected].sort(), name);
      }
    }),
    { numRuns: 40 },
  );
});

test('a bar of the histogram has as many articles as choosing its days finds; undated are counted apart', async () => {
  await fc.assert(
    fc.asyncProperty(queryOf, filtersOf, async (query, filters) => {
      const { axis, dated, undated } = await engine.surroundings({ query, filters }, {});
      const base = matching(query).filter((record) => passes({ ...filters, from: null, to: null }, record));
      assert.deepEqual(
        [dated, undated],
        [base.filter(({ date }) => date !== null).length, base.filter(({ date }) => date === null).length],
      );
      axis.bars.forEach(({ from, to, count }, i) => {
        const own = base.filter(({ date }) => date !== null && overlaps(date, from, to));
        assert.equal(count, own.length, `${from}/${to}`);
        if (i > 0) assert.equal(dayNumber(from), dayNumber(axis.bars[i - 1]?.to ?? '') + 1, 'bars leave no gap');
      });
    }),
    { numRuns: 80 },
  );
});

test('a range inside one bar is drawn in smaller units', async () => {
  const unitOf = async (from: string | null, to: string | null) => {
    const { axis } = await engine.surroundings({ query: '*', filters: { ...NO_FILTERS, from, to } }, {});
    return [axis.unit, axis.bars[0]?.from, axis.bars.at(-1)?.to];
  };
  assert.deepEqual(await unitOf(null, null), ['year', '1990-01-01', '2020-12-31']);
  assert.deepEqual(await unitOf('2018-01-01', '2019-12-31'), ['year', '1990-01-01', '2020-12-31']);
  assert.deepEqual(await unitOf('2018-01-01', '2018-12-31'), ['month', '2018-01-01', '2018-12-31']);
  assert.deepEqual(await unitOf('2018-04-02', '2018-04-03'), ['day', '2018-04-01', '2018-04-30']);
});

test('sorted by date and source, what has none comes last and nothing is dropped', async () => {
  const ids = async (sort: SortOrder) => {
    const { hits } = await engine.search('*', { ...ALL, sort });
    return hits.map(({ id }) => order.find((record) => record.id === id) as PublicRecord);
  };
  const place = (record: PublicRecord) => order.indexOf(record);
  const day = ({ date }: PublicRecord) => (date ? earliestDay(date) : null);
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const byDay = (a: PublicRecord, b: PublicRecord, sign: number) => {
    const [one, other] = [day(a), day(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || place(b) - place(a);
    return sign * compare(one, other) || sign * (place(a) - place(b));
  };
  const newest = [...order].sort((a, b) => byDay(a, b, -1));
  assert.deepEqual(await ids('newest'), newest);
  const oldest = await ids('oldest');
  assert.equal(oldest.length, order.length);
  assert.deepEqual(
    oldest.map(day).filter((one) => one !== null),
    newest
      .map(day)
      .filter((one) => one !== null)
      .reverse(),
  );
  assert.ok(oldest.slice(oldest.findIndex((record) => day(record) === null)).every((record) => day(record) === null));
  const names = (await ids('source')).map(({ source }) => source?.name ?? null);
  const groups = names.filter((name, i) => name !== names[i - 1]);
  assert.deepEqual(groups, ['a paper', 'Coast Gazette', 'The Post', 'évening Ledger', null]);
});

test('days: number and text agree over the whole calendar', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const text = date.toISOString().slice(0, 10);
      assert.equal(dayText(dayNumber(text)), text);
      assert.equal(dayNumber(text) - dayNumber('1970-01-01'), Math.floor(date.getTime() / 86_400_000));
    }),
  );
  assert.equal(dayNumber('0000-01-01'), 0);
});
