import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { PublicRecord } from '../../src/model.ts';
import { findRelated, sharedBy } from '../../src/site/related.ts';

interface Given {
  id: string;
  date?: string | null;
  speakers?: string[];
  keywords?: string[];
  topics?: string[];
}

const [DEEP, SHALLOW, TOP] = ['medtop:20000380', 'medtop:20000638', 'medtop:11000000'];

function record({ id, date = null, speakers = [], keywords = [], topics = [] }: Given): PublicRecord {
  return {
    id,
    date,
    dateCertainty: 'stated',
    speakers: speakers.map((slug) => ({ slug, name: slug.toUpperCase() })),
    keywords,
    topics: topics.map((topic) => ({ id: topic, label: topic, slug: topic })),
  } as unknown as PublicRecord;
}

function related(given: Given[], copies: string[][] = []) {
  const records = given.map(record);
  const duplicates = copies.map((ids) => ({
    representative: ids[0] ?? '',
    reason: 'first-added' as const,
    members: ids.map((id) => ({ id, similarity: 1 })),
  }));
  const byId = new Map(records.map((one) => [one.id, one]));
  const say = (id: string, other: PublicRecord) =>
    sharedBy(byId.get(id) as PublicRecord, other).map(({ kind, name }) => `${kind} ${name}`);
  const relatedTo = findRelated({ records, duplicates });
  const found = records.map(({ id }, place) => {
    const lines = relatedTo(place).map((other) => [other.id, ...say(id, other)].join(', '));
    return [id, lines] as const;
  });
  return new Map(found.filter(([, lines]) => lines.length > 0));
}

const day = (number: number) => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);

test('what is shared is said, what weighs most first; a nearer article is before a farther one', () => {
  const found = related([
    { id: 'a', date: day(0), speakers: ['ann'], topics: [SHALLOW] },
    { id: 'b', date: day(4), keywords: ['Pier'], topics: [SHALLOW] },
    { id: 'c', date: day(10), speakers: ['ann'], keywords: ['pier'] },
    { id: 'd', date: day(11), topics: [TOP], speakers: ['zoe'] },
    { id: 'e', date: day(12), topics: [TOP] },
  ]);
  assert.deepEqual(found.get('c'), ['a, speaker ANN', 'b, keyword pier']);
  assert.deepEqual(found.get('b'), ['c, keyword Pier', `a, topic ${SHALLOW}`]);
  assert.deepEqual([found.has('d'), found.has('e')], [false, false], 'a top concept alone relates nothing');
});

test('of the many that share a thing only the two before and the two after are looked at', () => {
  const found = related(
    Array.from({ length: 30 }, (_, i) => ({ id: String(i).padStart(2, '0'), date: day(i), topics: [DEEP] })),
  );
  assert.deepEqual(
    found.get('10')?.map((one) => one.slice(0, 2)),
    ['09', '11', '08', '12'],
  );
});

test('a copy is never named: what stands for its group is, and not to its own copies', () => {
  const found = related(
    [
      { id: 'a', date: day(0), speakers: ['ann'] },
      { id: 'b', date: day(1), speakers: ['ann'] },
      { id: 'c', date: day(2), speakers: ['ann'] },
      { id: 'd', date: day(3), speakers: ['ann'] },
    ],
    [['b', 'c']],
  );
  const ids = (id: string) => found.get(id)?.map((one) => one.slice(0, 1));
  assert.deepEqual(
    [ids('a'), ids('b'), ids('c'), ids('d')],
    [
      ['b', 'd'],
      ['a', 'd'],
      ['d', 'a'],
      ['b', 'a'],
    ],
  );
});

test('an article more changes what few others name, wherever it stands', () => {
  const letter = fc.constantFrom('a', 'b', 'c');
  const given = fc.record({
    date: fc.option(fc.integer({ min: 0, max: 900 }).map(day)),
    speakers: fc.uniqueArray(letter, { maxLength: 2 }),
    keywords: fc.uniqueArray(letter, { maxLength: 2 }),
    topics: fc.uniqueArray(fc.constantFrom(DEEP, SHALLOW), { maxLength: 2 }),
  });
  const order = (one: Given) => `${one.date ?? '~'} ${one.id}`;
  fc.assert(
    fc.property(fc.array(given, { minLength: 60, maxLength: 120 }), given, (all, extra) => {
      const before = all.map((one, i): Given => ({ ...one, id: String(i) }));
      const after = [...before, { ...extra, id: 'new' }];
      const sort = (list: Given[]) => [...list].sort((a, b) => (order(a) < order(b) ? -1 : 1));
      const [old, now] = [related(sort(before)), related(sort(after))];
      const changed = before.filter(({ id }) => JSON.stringify(old.get(id)) !== JSON.stringify(now.get(id)));
      const things = extra.speakers.length + extra.keywords.length + extra.topics.length;
      assert.ok(changed.length <= 4 * things, `${changed.length} pages for ${things} things`);
    }),
  );
});
