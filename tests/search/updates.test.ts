import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { PublicRecord, SiteFile } from '../../src/model.ts';
import { readRecord } from '../../src/search/build/entries.ts';
import { createOccurrences, type Occurrences } from '../../src/search/build/occurrences.ts';
import { cutLevel, levelsOf, planSegments } from '../../src/search/build/segments.ts';
import { CLIENT, carriedShards } from '../../src/search/carried.ts';
import { decodeIndexFile } from '../../src/search/decode.ts';
import type { IndexHead } from '../../src/search/format.ts';
import { BUILT_IN } from '../../src/search/languages.ts';
import { FIELDS, termsOf } from '../../src/search/schema.ts';
import { readShard } from '../../src/search/shard-form.ts';
import { writeIndex } from '../../src/search/write.ts';
import { wantSearch } from '../../src/site/search-files.ts';
import { makeArchive, makeRecord, openFiles } from './corpus.ts';
import { readPosts } from './posts.ts';

const posts = readPosts().filter((_, i) => i % 4 === 0);

/** Files of the index by path, kept from one state of an archive to the next as a build keeps them: by key. */
async function buildOn(
  kept: Map<string, { key: string; files: SiteFile[] }>,
  records: PublicRecord[],
): Promise<{ files: SiteFile[]; made: string[] }> {
  const made: string[] = [];
  const next = new Map<string, { key: string; files: SiteFile[] }>();
  const read = (wanted: string) => {
    const files = [...next.values()].flatMap((set) => set.files);
    return Buffer.from(files.find(({ path }) => path === wanted)?.content ?? '').toString('utf8');
  };
  const wanted = wantSearch(makeArchive(records), read).filter(({ name }) => /segment|root/.test(name));
  for (const { name, key, make } of wanted) {
    const before = kept.get(name);
    const isKept = before !== undefined && before.key === key;
    if (!isKept) made.push(name);
    next.set(name, isKept ? before : { key, files: [...(await make())] });
  }
  kept.clear();
  for (const [name, set] of next) kept.set(name, set);
  return { files: [...next.values()].flatMap(({ files }) => files), made };
}

const decode = (files: readonly SiteFile[]): string =>
  files.map(({ path, content }) => decodeIndexFile(path, Buffer.from(content).toString('utf8')) ?? '').join('\n');

test('after an addition, an edit, a deletion, a withdrawal the index is that of a clean build, and the old text is nowhere', async () => {
  const secret = (id: string, word: string, added: string) =>
    makeRecord({ id, headline: `${word} headline`, body: `The ${word}body stands here.`, added, date: '2012-03-04' });
  const late = secret('late', 'zqxlate', '2026-11-01T00:00:00Z');
  const early = secret('early', 'zqxearly', '2025-01-01T00:00:00Z');
  const edited = { ...early, body: 'Nothing of it is left.', headline: 'Another headline' } as PublicRecord;
  const byDate = (records: PublicRecord[]) => [...records].sort((a, b) => (String(a.date) < String(b.date) ? -1 : 1));
  const states: [what: string, records: PublicRecord[], absent: RegExp | null][] = [
    ['first', byDate([...posts, early]), null],
    ['nothing', byDate([...posts, early]), null],
    ['added', byDate([...posts, early, late]), null],
    ['edited', byDate([...posts, edited, late]), /zqxearly/],
    ['deleted', byDate([...posts, edited]), /zqx/],
    ['withdrawn', byDate(posts), /zqx|Nothing of it is left/],
  ];
  const kept = new Map<string, { key: string; files: SiteFile[] }>();
  const made = new Map<string, string[]>();
  for (const [what, records, absent] of states) {
    const own = await buildOn(kept, records);
    made.set(what, own.made);
    const clean = writeIndex(makeArchive(records));
    const byPath = (files: readonly SiteFile[]) => new Map(files.map(({ path, content }) => [path, content]));
    const withScript = byPath((await buildOn(new Map(), records)).files);
    assert.deepEqual(byPath(own.files), withScript, what);
    const script = String(withScript.get(CLIENT));
    withScript.delete(CLIENT);
    assert.deepEqual(withScript, byPath(clean), what);
    // The script carries where each segment begins that has more than one article, unless the head has it.
    const { segments } = readShard(Buffer.from(clean.at(-1)?.content ?? '').toString('utf8')) as IndexHead;
    const carried = segments.filter(({ start, alone }) => start === null && !alone);
    assert.ok(carried.length > 0, what);
    assert.deepEqual(
      carriedShards(script),
      carried.map(({ folder }) => String(Buffer.from(withScript.get(`search/${folder}/start.js`) ?? '')).trimEnd()),
      what,
    );
    if (absent) assert.doesNotMatch(decode(own.files), absent, what);
    else assert.match(decode(own.files), /zqxearlybodi/, what);
  }
  assert.deepEqual(made.get('nothing'), []);
  // What is added last changes only the last segment and the root.
  const segments = planSegments(makeArchive(byDate([...posts, early, late])).records);
  assert.deepEqual(made.get('added'), [`search segment ${segments.length - 1}`, 'search root']);
  assert.ok((segments.at(-1)?.records.length ?? 0) < 100);
});

test('however large an archive is, no level is far above the next: else a few articles more would write thousands anew', () => {
  const table: [articles: number, levels: number[]][] = [
    [0, [6, 5, 2]],
    [1_000, [6, 5, 2]],
    [10_000, [9, 5, 2]],
    [100_000, [12, 8, 5, 2]],
    [1_000_000, [12, 8, 5, 2]],
  ];
  for (const [articles, levels] of table) assert.deepEqual(levelsOf(articles), levels, String(articles));
  for (let articles = 1; articles < 1e6; articles *= 1.3) {
    const levels = levelsOf(articles);
    levels.slice(1).forEach((level, i) => {
      const above = levels[i] as number;
      assert.ok(above > level && above - level <= 5, `${articles}: ${levels}`);
    });
  }
});

test('a segment of few articles is none of its own, but for the newest', () => {
  const few: number[] = [];
  for (let count = 50; count <= 5_000; count = Math.floor(count * 1.07) + 1) {
    const plans = planSegments(
      Array.from({ length: count }, (_, i) => ({ id: `article-${i}`, added: '2026-01-01' }) as PublicRecord),
    );
    const sizes = plans.map(({ records }) => records.length);
    assert.equal(
      sizes.reduce((a, b) => a + b),
      count,
    );
    const last = sizes.findLastIndex((size) => size > 1);
    for (const size of sizes.slice(0, last)) assert.ok(size >= 40, `${count}: ${sizes}`);
    few.push(sizes[last] ?? 0);
  }
  assert.ok(few.some((size) => size < 40));
});

test('segments are a function of the records: cuts by the hash of the id, in the order of addition', () => {
  const shuffled = [...posts].sort((a, b) => cutLevel(a.id) - cutLevel(b.id) || (a.id < b.id ? -1 : 1));
  const plans = planSegments(posts);
  assert.ok(plans.length > 1);
  assert.deepEqual(
    planSegments(shuffled).map(({ records }) => records.map(({ id }) => id).sort()),
    plans.map(({ records }) => records.map(({ id }) => id).sort()),
  );
  assert.equal(
    plans.reduce((sum, { records }) => sum + records.length, 0),
    posts.length,
  );
  const added = plans.map(({ records }) => records.map((record) => record.added).sort());
  const isCut = plans.map(({ records }, s) => {
    const last = records.find((record) => record.added === added[s]?.at(-1));
    return cutLevel(last?.id ?? '') >= (levelsOf(posts.length).at(-1) ?? 0);
  });
  // Those behind the last cut are the newest, each by itself.
  const newest = isCut.lastIndexOf(true) + 1;
  assert.ok(newest > 0);
  plans.forEach(({ records }, s) => {
    assert.ok((added[s]?.at(-1) ?? '') < (added[s + 1]?.[0] ?? '~'));
    if (s < newest) assert.ok(isCut[s]);
    else assert.equal(records.length, 1);
    const dates = records.map(({ date }) => String(date));
    assert.deepEqual(dates, [...dates].sort(), 'numbers follow the dates');
  });
});

function readTerms(records: readonly PublicRecord[]): Occurrences {
  const occurrences = createOccurrences(records.length, BUILT_IN);
  for (const record of records) occurrences.add(readRecord(record, 'en').entry);
  return occurrences.finish();
}

const KEYWORDS = FIELDS.findIndex(({ name }) => name === 'keywords');

test('terms, their order and lengths are those of reading whole texts, however they are punctuated', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'word',
      'U.S.',
      'p.m.',
      'a',
      '.',
      "'s",
      '’',
      '“',
      '—',
      '…',
      ',',
      ' ',
      '\u00a0',
      '\u00ad',
      'é',
      '中国',
      '1,000.5',
      '`',
      '/',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const keywords = [pieces.join('')];
      const { terms, fields } = readTerms([makeRecord({ id: 'x', keywords })]);
      const wanted = termsOf(keywords.join());
      assert.deepEqual(terms, [...new Set(wanted), '#x'], JSON.stringify(keywords));
      assert.equal(fields[KEYWORDS]?.lengths[0], wanted.length);
    }),
    { numRuns: 300 },
  );
});

test('a hostile text takes its time and no more, and long fields keep their length', { timeout: 60_000 }, async () => {
  const body = `${'word '.repeat(70_000)}\n\n${'the '.repeat(300)}${'x'.repeat(100_000)} ${'中'.repeat(50_000)} constructor __proto__`;
  const records = [makeRecord({ id: 'long', body }), makeRecord({ id: 'short', body: 'word' })];
  const { fields } = readTerms(records);
  assert.ok((fields[2]?.lengths[0] ?? 0) > 65_536);
  const engine = await openFiles(writeIndex(makeArchive(records)));
  const { hits } = await engine.search('word', { limit: 5, offset: 0 });
  assert.deepEqual(hits.map(({ id }) => id).sort(), ['long', 'short']);
  assert.equal((await engine.search('constructor __proto__', { limit: 5, offset: 0 })).total, 1);
});
