import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { buildSite } from '../../src/build.ts';
import { openSearch } from '../../src/search/engine.ts';
import { hostOfSite } from '../../src/search/node-host.ts';
import { readQueries } from '../../src/site/saved-queries.ts';
import { makeArchive, newFolder } from './archive.ts';
import { makeBuiltArchive, numberedText, put } from './incremental-kit.ts';
import { readXml } from './xml.ts';

const FILE = 'content/queries.yml';

function read(yaml: string) {
  const root = newFolder();
  put(root, FILE, yaml);
  return readQueries(root);
}

test('a saved query is words, or the address of a search', () => {
  const { queries, diagnostics } = read(`
- name: Ships & storms
  query: ship* -storm
- name: Elsewhere
  id: irna-2018
  description: One source
  address: https://example.org/x/search/?q=a+b&all=1&source=irna&not-topic=war&topic=oil&topic=gas&from=2018-01-01&sort=oldest&page=3#x
  formerly: old
`);
  assert.deepEqual(diagnostics, []);
  assert.deepEqual(queries, [
    {
      name: 'Ships & storms',
      slug: 'ships-storms',
      description: null,
      formerly: [],
      search: {
        query: 'ship* -storm',
        isAll: false,
        isSaid: false,
        filters: { include: {}, exclude: {}, from: null, to: null, isUndatedIn: false },
        sort: 'relevance',
      },
    },
    {
      name: 'Elsewhere',
      slug: 'irna-2018',
      description: 'One source',
      formerly: ['old'],
      search: {
        query: 'a b',
        isAll: true,
        isSaid: false,
        filters: {
          include: { source: ['irna'], topic: ['oil', 'gas'] },
          exclude: { topic: ['war'] },
          from: '2018-01-01',
          to: null,
          isUndatedIn: false,
        },
        sort: 'oldest',
      },
    },
  ]);
});

const FAULTS: [yaml: string, line: number, message: RegExp][] = [
  ['- name: A\n  query: x\n- name: a\n  query: y', 3, /would both have the address \/queries\/a\//],
  ['- name: A\n  query: x\n- name: B\n  query: y\n  formerly: [a]', 3, /\/queries\/a\//],
  ['- name: A\n  query: x\n  adress: y', 3, /unknown key adress/],
  ['- name: A', 1, /needs a query/],
  ['- name: A\n  query: x\n  address: "?q=x"', 3, /write one of them/],
  ['- name: A\n  address: "?q=x&form=2018-01-01"', 2, /"form"/],
  ['- name: A\n  address: "?q=x&from=2018"', 2, /from=2018/],
  ['- name: A\n  address: "?q=x&sort=best"', 2, /sort=best/],
  ['- name: A\n  address: https://example.org/search/', 2, /names no search/],
  ['- name: A\n  address: "?sort=newest"', 2, /names no search/],
  ['- name: "!!"\n  query: x', 1, /add an id/],
  ['- name: A\n  id: "A b"\n  query: x', 2, /is no slug/],
  ['- query: x', 1, /name is missing/],
  ['- name: A\n  query: ""', 2, /must not be empty/],
  ['name: [', 1, /not valid YAML/],
];

for (const [yaml, line, message] of FAULTS) {
  test(`named with its line: ${JSON.stringify(yaml)}`, () => {
    const [fault] = read(yaml).diagnostics;
    assert.deepEqual([fault?.path, fault?.line, fault?.code, fault?.level], [FILE, line, 'invalid-query', 'error']);
    assert.match(fault?.message ?? '', message);
  });
}

test('no file, and a file of comments alone, are no queries', () => {
  assert.deepEqual(readQueries(newFolder()), { queries: [], diagnostics: [] });
  assert.deepEqual(read('# nothing yet\n'), { queries: [], diagnostics: [] });
});

const CLIPS = Array.from({ length: 130 }, (_, i) => ({
  text: `Harbour notice ${i}\nThe ${i % 2 ? 'ferry' : 'tram'} is late, Ann Doe said. “We wait for pier ${i},” Ann Doe said.`,
  headline: `Harbour notice ${i}`,
  path: `${2018 + (i % 2)}/notice-${i}`,
  source: i % 3 ? 'Port News' : 'Tram Times',
  ...(i % 10 === 9 ? {} : { date: `${2018 + (i % 2)}-0${1 + (i % 9)}-11` }),
  speakers: [{ id: 'ann-doe', name: 'Ann Doe' }],
  statements: [{ words: [`We wait for pier ${i}`], speaker: 'ann-doe' }],
}));

const QUERIES = `
- name: Ferries
  query: ferry
- name: Late trams of Port News
  address: "?q=tram&source=port-news&from=2018-02-01"
- name: Pier seven
  query: said:"pier 7"
- name: Zeppelins
  query: zeppelin "12:30
`;

test('a page lists all that the engine finds, and has feeds; one without result, too', async () => {
  const archive = makeArchive(CLIPS);
  put(archive.root, FILE, QUERIES);
  const output = join(newFolder(), '_site');
  await buildSite({ root: archive.root, output, pathPrefix: '/', full: true, archive, today: '2026-11-21' });
  const page = (path: string) => readFileSync(join(output, 'queries', path), 'utf8');
  const engine = await openSearch(hostOfSite(output));
  const { queries } = readQueries(archive.root);
  const listed = new Map<string, Set<string>>();
  for (const { slug, search } of queries) {
    const { rows } = await engine.rows(search);
    const found = new Set(rows.map(({ address }) => address.replace(/#.*/, '')));
    listed.set(slug, found);
    const html = page(`${slug}/index.html`);
    if (found.size === 0) continue;
    assert.match(html, new RegExp(`${found.size} articles?[;,< ·]`), slug);
    const parts = html.matchAll(/href="\.\.\/\.\.\/(queries\/[^"#]+\/)"/g);
    const own = [html, ...[...parts].map(([, path]) => readFileSync(join(output, path ?? '', 'index.html'), 'utf8'))];
    const links = own.flatMap((one) => [...one.matchAll(/class="what"><a href="[./]*(\/articles\/[^"]+)"/g)]);
    assert.deepEqual(new Set(links.map(([, address]) => address)), found, slug);
    const { items } = JSON.parse(page(`${slug}/feed.json`)) as { items: object[] };
    assert.equal(items.length, Math.min(50, found.size));
    readXml(page(`${slug}/feed.atom`));
  }
  const ferries = CLIPS.filter(({ text }) => text.includes('ferry'));
  const trams = CLIPS.filter(
    ({ text, source, date }) => text.includes('tram') && source === 'Port News' && date && date >= '2018-02-01',
  );
  assert.deepEqual(
    [...listed.values()].map(({ size }) => size),
    [ferries.length, trams.length, 1, 0],
  );
  assert.match(page('pier-seven/index.html'), /1 statement<\/h2>[\s\S]*We wait for pier 7[\s\S]*#q-000000/);
  assert.match(
    page('late-trams-of-port-news/index.html'),
    /href="\.\.\/\.\.\/search\/\?q=tram&amp;source=port-news&amp;from=2018-02-01"/,
  );
  const empty = page('zeppelins/index.html');
  assert.match(empty, /No article of this archive was found/);
  assert.match(empty, /its words were searched/);
  assert.match(page('zeppelins/feed.atom'), /<updated>2026-11-10T09:00:00Z<\/updated>/);
  assert.deepEqual((JSON.parse(page('zeppelins/feed.json')) as { items: object[] }).items, []);
  const index = page('index.html');
  for (const words of ['65 articles', '43 articles', '1 statement in 1 article', '0 articles'])
    assert.ok(index.includes(words), words);
});

test('one article more writes the pages of those queries that find it; an incremental build is the clean one', {
  timeout: 120_000,
}, async () => {
  const archive = makeBuiltArchive(8);
  archive.write(
    FILE,
    '- name: Bridge\n  query: bridge\n- name: Quist\n  query: Quist\n- name: Said\n  query: said:agreed\n',
  );
  archive.ingest();
  await archive.buildBoth('first');
  const ofQueries = (paths: readonly string[]) => paths.filter((path) => path.startsWith('queries/'));
  const step = async (what: string, change: () => void) => {
    change();
    const { written, removed } = await archive.buildBoth(what);
    return [...ofQueries(written), ...ofQueries(removed)].map((path) => path.slice('queries/'.length));
  };
  assert.deepEqual(await step('nothing', () => {}), []);
  const all = (name: string) => ['feed.atom', 'feed.json', 'index.html'].map((file) => `${name}/${file}`);
  const added = await step('an article that one query does not find', () => {
    archive.write('content/originals/31.txt', numberedText(31));
    archive.ingest();
  });
  assert.deepEqual(added, [...all('bridge'), 'index.html', ...all('said')]);
  const other = await step('an article that none finds', () => {
    archive.write(
      'content/originals/x.txt',
      'A zeppelin over the town\n\nThe Harbour Gazette\n4 May 2021\n\nIt flew by slowly, and all the people of the town looked up at it for an hour.\n',
    );
    archive.ingest();
  });
  assert.deepEqual(other, []);
  const renamed = await step('a query renamed', () =>
    archive.edit(FILE, '- name: Quist\n', '- name: Councillor Quist\n  formerly: [quist]\n'),
  );
  assert.deepEqual(renamed, [
    'councillor-quist/feed.atom',
    'councillor-quist/feed.json',
    'councillor-quist/index.html',
    'index.html',
    'quist/index.html',
    'quist/feed.atom',
    'quist/feed.json',
  ]);
  assert.match(
    archive.read('_site/quist/index.html'.replace('quist', 'queries/quist')),
    /url=\.\.\/\.\.\/queries\/councillor-quist\//,
  );
  assert.deepEqual(
    await step('hidden', () => archive.edit(archive.recordOf('originals/31.txt'), /^added:/m, 'status: draft\nadded:')),
    [...all('bridge'), 'index.html', ...all('said')],
  );
  assert.ok((await step('no file', () => archive.remove(FILE))).includes('index.html'));
});

test('a fault in the file leaves the site as it is', async () => {
  const archive = makeBuiltArchive(2);
  archive.write(FILE, '- name: Bridge\n  query: bridge\n  sort: newest\n');
  await assert.rejects(archive.build(), /content\/queries\.yml:3 invalid-query: unknown key sort/);
});
