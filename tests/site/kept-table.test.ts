import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { PublicRecord } from '../../src/model.ts';
import type { Card } from '../../src/site/cards.ts';
import { groupBySource, groupBySpeaker, groupByTopic, type NamedGroup } from '../../src/site/groups.ts';
import { columnsOf, type KeptColumns, KeptTable } from '../../src/site/kept-table.ts';
import { keyOfCard, type LateTexts, openCard } from '../../src/site/opened-record.ts';
import type { KeptRecord, RecordFacts } from '../../src/site/shards.ts';
import { showTables } from '../../src/site/shown-table.ts';

const SPEAKERS = ['ann', 'bob', 'cy', 'dee'].map((slug) => ({ slug, name: slug.toUpperCase(), worded: null }));
const SOURCES = ['The Quay', 'Bell', 'Zürcher Blatt'].map((name) => ({ slug: name, name, worded: null }));

const facts = fc.record(
  {
    aliases: fc.array(fc.constantFrom('/a/', '/b/'), { maxLength: 2 }),
    sameAs: fc.string(),
    status: fc.constantFrom('published', 'draft', 'withdrawn'),
    embargo: fc.constant('2030-01-01'),
    reason: fc.string(),
  },
  { requiredKeys: ['aliases'] },
);

const card = fc.record({
  access: fc.constantFrom('full', 'excerpt'),
  headline: fc.string({ unit: 'grapheme' }),
  date: fc.constantFrom(null, '2018-04-17', '2018-04', '1999~'),
  dateCertainty: fc.constantFrom('stated', 'estimated'),
  source: fc.constantFrom(null, ...SOURCES),
  language: fc.constantFrom('en', null),
  speakers: fc.uniqueArray(fc.constantFrom(...SPEAKERS), { maxLength: 3, selector: ({ slug }) => slug }),
  keywords: fc.uniqueArray(fc.constantFrom('Pier', 'pier', 'Ferry'), { maxLength: 2 }),
  conflicts: fc.constantFrom([], [{ field: 'date', message: 'two' }]),
  released: fc.constantFrom('2026-11-21T09:00:00Z', '2026-11-22T09:00:00Z'),
  updated: fc.constantFrom('2026-11-21T09:00:00Z'),
  topics: fc.uniqueArray(fc.constantFrom('medtop:20000380', 'medtop:11000000'), { maxLength: 2 }),
  digest: fc.stringMatching(/^[0-9a-f]{64}$/),
  statements: fc.nat(9),
  originalLength: fc.option(fc.nat(9999)),
  textKey: fc.stringMatching(/^[0-9a-f]{24}$/),
  quality: fc.constantFrom({ fields: 'date stated +', unknownSpeakers: 0 }, { fields: '', unknownSpeakers: 2 }),
});

const records = fc
  .array(fc.record({ facts, card: fc.option(card), length: fc.nat(500), stamp: fc.string() }), { maxLength: 12 })
  .map((all) => {
    let end = 0;
    return all.map(({ facts: own, card: one, length, stamp }, i): KeptRecord => {
      end += length;
      const original = i % 3 === 0 ? {} : { original: `originals/${i}.txt` };
      return {
        path: `2018/04/record-${i}`,
        stamp,
        facts: {
          id: `${i}`.padStart(10, '0'),
          added: `2026-11-2${i % 3}T00:00:00Z`,
          ...own,
          ...original,
        } as RecordFacts,
        // Plain, as what was read.
        card: JSON.parse(JSON.stringify(one)) as Card | null,
        at: [end - length, length],
      };
    });
  });

/** As they are after they were kept. */
function keep(kept: readonly KeptRecord[]): KeptTable {
  return new KeptTable(JSON.parse(JSON.stringify(columnsOf(kept))) as KeptColumns);
}

function plain({ path, stamp, at, card, facts }: KeptRecord): KeptRecord {
  const { id, added, aliases, sameAs, original, status, embargo, withdrawn, reason, speakers } = facts;
  const all = { id, added, aliases, sameAs, original, status, embargo, withdrawn, reason, speakers };
  const known = Object.entries(all).filter(([, value]) => value !== undefined);
  return { path, stamp, at, card, facts: Object.fromEntries(known) as unknown as RecordFacts };
}

test('records kept column by column come out as they went in, also when they are kept a second time', () => {
  fc.assert(
    fc.property(records, (all) => {
      const table = keep(all);
      assert.deepEqual(table.rows.map(plain), all.map(plain));
      assert.deepEqual(keep(table.rows).rows.map(plain), all.map(plain));
      for (const { path } of all) assert.equal(table.get(path)?.path, path);
      assert.equal(table.get('2018/04/none'), undefined);
    }),
  );
});

const LATE: LateTexts = {
  fields: () => assert.fail('nothing of a record is loaded to group it'),
  record: () => assert.fail('nothing of a record is loaded to group it'),
  said: () => assert.fail('nothing of a record is loaded to group it'),
};

/** Two tables opened one after the other; `moved` is the slug that the vocabulary gives to Bob. */
function open(tables: readonly KeptRecord[][], moved: string): PublicRecord[] {
  const slugs = {
    sources: new Map(SOURCES.map(({ slug }) => [slug, slug.toLowerCase().replace(/[^a-z]/g, '-')])),
    speakers: new Map(SPEAKERS.map(({ slug }) => [slug, slug === 'bob' ? moved : slug])),
    topics: new Map([
      ['medtop:20000380', 'policy'],
      ['medtop:11000000', 'politics'],
    ]),
  };
  const show = showTables(slugs, 'en');
  return tables
    .map(keep)
    .flatMap((table) => table.rows.filter(({ hasCard }) => hasCard).map((row) => openCard(row, show(table), LATE)));
}

/** What groups are by records as plain objects, counted one by one. */
function plainGroups(all: readonly PublicRecord[], slugsOf: (record: PublicRecord) => string[]): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const record of all)
    for (const slug of slugsOf(record)) groups.set(slug, [...(groups.get(slug) ?? []), record.id]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

const told = (groups: readonly NamedGroup[]): [string, string[]][] =>
  groups
    .map(({ slug, records: own }): [string, string[]] => [slug, own.map(({ id }) => id)])
    .sort(([a], [b]) => (a < b ? -1 : 1));

test('records are grouped by their numbers as they are by their fields, also where two speakers are one', () => {
  fc.assert(
    fc.property(records, records, fc.constantFrom('bob', 'ann', 'robert'), (one, other, moved) => {
      const all = open([one, other], moved);
      const bySpeaker = groupBySpeaker(all);
      assert.deepEqual(
        told(groupBySource(all)),
        plainGroups(all, ({ source }) => (source ? [source.slug] : [])),
      );
      assert.deepEqual(
        told(groupByTopic(all)),
        plainGroups(all, ({ topics }) => topics.map(({ slug }) => slug)),
      );
      assert.deepEqual(
        told(bySpeaker),
        plainGroups(all, ({ speakers }) => speakers.map(({ slug }) => slug)),
      );
      for (const { name, records: own, count, slug } of bySpeaker) {
        assert.equal(count, own.length);
        const names = own.map(({ speakers }) => speakers.find((speaker) => speaker.slug === slug)?.name ?? '');
        const times = (wanted: string) => names.filter((one) => one === wanted).length;
        const most = [...new Set(names)].sort((a, b) => times(b) - times(a) || (a < b ? -1 : 1));
        assert.equal(name, most[0]);
      }
    }),
  );
});

test('the key of a record is its digest, and says which of its pages moved', () => {
  const sample = fc.sample(card, { numRuns: 1, seed: 7 })[0];
  const digest = 'd'.repeat(64);
  const one = { ...sample, digest, speakers: SPEAKERS.slice(0, 2), source: SOURCES[0], topics: ['medtop:11000000'] };
  const kept: KeptRecord = {
    path: '2018/04/one',
    stamp: '',
    facts: { id: '0123456789', added: '2026-11-21T00:00:00Z', aliases: [] } as unknown as RecordFacts,
    card: one as unknown as Card,
    at: [0, 1],
  };
  const keyWith = (moved: string) => keyOfCard(open([[kept]], moved)[0] as PublicRecord);
  assert.ok(keyWith('bob')?.startsWith(digest));
  assert.notEqual(keyWith('robert'), keyWith('bob'));
  assert.notEqual(keyWith('robert'), keyWith('ann'));
});
