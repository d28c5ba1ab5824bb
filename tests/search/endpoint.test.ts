import assert from 'node:assert/strict';
import test from 'node:test';
import { FORMATS } from '../../src/export/formats.ts';
import { openEndpoint, type Post } from '../../src/search/endpoint/engine.ts';
import { readMarks } from '../../src/search/endpoint/marks.ts';
import type { SearchRequest } from '../../src/search/engine.ts';
import { NO_FILTERS } from '../../src/search/facets.ts';
import { publishArchive } from '../../src/site/public-record.ts';
import { type Clip, makeArchive } from '../site/archive.ts';
import { openArchive } from './corpus.ts';
import { makeEndpoint } from './endpoint-server.ts';

const DATES = [
  '2018-04-17',
  '2018-04-17',
  '2018-05',
  '2019',
  '2018-12/2019-02',
  '2020-02-03',
  undefined,
  '2019-06-01~',
];
const THINGS = ['ferry', 'tram', 'lighthouse', 'ferries and trams', 'harbour strike'];

const CLIPS: Clip[] = Array.from({ length: 48 }, (_, i) => {
  const date = DATES[i % DATES.length];
  const thing = THINGS[i % THINGS.length] as string;
  const said = `We wait for the ${thing} at pier ${i}`;
  const names = ['Ann Doe', 'Mira Oduya', 'Jonas Roe'];
  const speaker = { id: `s-${i % 3}`, name: names[i % 3] as string, role: 'clerk' };
  return {
    text: `The ${thing} number ${i} is late\nThe council talks of the ${thing} in the north.\n“${said},” said ${speaker.name}.`,
    headline: `The ${thing} number ${i} is late`,
    path: `2018/notice-${i}`,
    ...(i % 4 === 3 ? {} : { source: i % 2 ? 'Port News' : 'Tram & Rail Times' }),
    ...(date === undefined ? {} : { date }),
    ...(i % 6 === 5 ? {} : { speakers: [speaker], statements: [{ words: [said], speaker: speaker.id }] }),
    byline: `By ${names[(i + 1) % 3]}`,
    topics: i % 3 === 0 ? ['medtop:20000638'] : [],
  };
});

const archive = publishArchive(makeArchive(CLIPS), '2026-11-21');
const server = makeEndpoint();
const bulk = FORMATS.find(({ name }) => name === 'opensearch');
server.load([...(bulk?.write(archive.records, { settings: archive.settings, preamble: [] }) ?? [])].join(''));
const post: Post = async (index, body) => {
  // What is sent and what comes goes through JSON, as on the way to a server.
  const sent = JSON.parse(JSON.stringify(body)) as typeof body;
  return JSON.parse(JSON.stringify(server.search(index === 'statements' ? 'clipfile-statements' : 'clipfile', sent)));
};
const remote = openEndpoint(post, archive.settings.title);
const own = await openArchive(archive);

const filters = (given: Partial<typeof NO_FILTERS>) => ({ ...NO_FILTERS, ...given });
const REQUESTS: SearchRequest[] = [
  { query: 'ferry' },
  { query: 'ferry tram' },
  { query: 'ferry lighthouse', isAll: true },
  { query: '+ferry -tram' },
  { query: '"harbour strike"' },
  { query: 'headline:lighthouse' },
  { query: 'light*' },
  { query: 'fery~1' },
  { query: 'lightho', isTyping: true },
  { query: '*' },
  { query: '-ferry' },
  { query: '12:30 ferry' },
  { query: 'zeppelin' },
  { query: 'medtop:20000638' },
  { query: `${archive.records[5]?.id}` },
  { query: '+the +ferry' },
  { query: 'said:ferry' },
  { query: 'pier', isSaid: true, filters: filters({ include: { speaker: ['mira-oduya'] } }) },
  { query: '', filters: filters({ include: { source: ['port-news'] } }) },
  { query: '', filters: filters({ include: { source: [''] } }) },
  { query: 'late', filters: filters({ include: { source: ['port-news', ''] }, exclude: { speaker: ['ann-doe'] } }) },
  { query: 'late', filters: filters({ exclude: { topic: [''] } }) },
  { query: 'late', filters: filters({ from: '2018-12-15', to: '2019-01-15' }) },
  { query: 'late', filters: filters({ from: '2020-01-01', isUndatedIn: true }) },
  { query: 'late', filters: filters({ to: '2018-04-30', include: { language: ['en'], source: ['port-news'] } }) },
  { query: 'late', filters: filters({ include: { year: ['2019'] } }) },
];

for (const request of REQUESTS) {
  test(`an endpoint finds and counts what the site's own index does: ${JSON.stringify(request)}`, async () => {
    const [mine, theirs] = [await own.rows(request), await remote.rows(request)];
    const idsOf = ({ rows }: typeof mine) => rows.map(({ id }) => id).sort();
    assert.deepEqual(idsOf(theirs), idsOf(mine));
    assert.deepEqual(
      new Map(theirs.rows.map(({ score, ...row }) => [row.id, row])),
      new Map(mine.rows.map(({ score, ...row }) => [row.id, row])),
    );
    const [around, known] = [await remote.surroundings(request, {}), await own.surroundings(request, {})];
    assert.deepEqual([around.dated, around.undated, around.axis], [known.dated, known.undated, known.axis]);
    assert.deepEqual(around.facets, known.facets);
    const page = await remote.search(request.query, { ...request, limit: 5, offset: 0 });
    const ownPage = await own.search(request.query, { ...request, limit: 5, offset: 0 });
    assert.deepEqual(
      [page.total, page.isSaid, page.hits.length],
      [ownPage.total, ownPage.isSaid, Math.min(5, ownPage.total)],
    );
    assert.deepEqual(
      page.notices,
      ownPage.notices.filter((notice) => !/common/.test(notice)),
    );
  });
}

test('orders by date put what has none last', async () => {
  for (const sort of ['newest', 'oldest', 'source'] as const) {
    const [mine, theirs] = [await own.rows({ query: 'late', sort }), await remote.rows({ query: 'late', sort })];
    const key = ({ date, source }: (typeof mine.rows)[number]) => (sort === 'source' ? source : date);
    assert.deepEqual(theirs.rows.map(key), mine.rows.map(key), sort);
  }
});

test('a hit has its words marked, and goes into the basket with its reference', async () => {
  const { hits } = await remote.search('ferry', { limit: 1, offset: 0 });
  const [hit] = hits;
  assert.ok(hit);
  const [start = 0, end = 0] = hit.headlineMarks[0] ?? [];
  assert.equal(hit.headline.slice(start, end), 'ferry');
  assert.deepEqual(hit.words, ['ferry']);
  const [piece] = hit.snippets ?? [];
  assert.ok(piece?.marks.every(([from, to]) => piece.text.slice(from, to) === 'ferry'));
  assert.doesNotMatch(piece?.text ?? '', /[\ue000\ue001]/);
  const [item] = await remote.items({ query: 'ferry' }, [hit.article]);
  assert.deepEqual([item?.id, item?.text, item?.reference?.byline?.slice(0, 3)], [hit.id, null, 'By ']);
  const said = await remote.search('said:ferry', { limit: 1, offset: 0 });
  const [statement] = await remote.items({ query: 'said:ferry' }, [said.hits[0]?.article ?? 0]);
  assert.match(statement?.text ?? '', /We wait for the ferry/);
  assert.equal(said.hits[0]?.saidBy?.role, 'clerk');
});

test('all results come, in parts where they are many', async () => {
  const many: Post = async (_index, body) => {
    const after = Number((body.search_after as unknown[] | undefined)?.[1] ?? 0);
    const hits = Array.from({ length: Math.min(1000, 2500 - after) }, (_, i) => ({
      _score: 1,
      _source: { card: { id: String(after + i + 1) } },
      sort: [1, after + i + 1],
    }));
    return { hits: { total: { value: 2500, relation: 'eq' }, hits } } as never;
  };
  const { rows } = await openEndpoint(many, '').rows({ query: 'x' });
  assert.deepEqual([rows.length, rows[0]?.id, rows.at(-1)?.id], [2500, '1', '2500']);
});

test('an answer that is not the whole answer is an error', async () => {
  const whole = { hits: { total: { value: 1, relation: 'eq' }, hits: [] } };
  const faults: [object, RegExp][] = [
    [{ ...whole, timed_out: true }, /too long/],
    [{ ...whole, _shards: { failed: 1 } }, /a part of the search server/],
    [{ hits: { total: { value: 10_000, relation: 'gte' }, hits: [] } }, /did not count all/],
    [whole, /0 of 1 results came/],
  ];
  for (const [answer, message] of faults) {
    await assert.rejects(openEndpoint(async () => answer as never, '').rows({ query: 'x' }), message);
  }
  await assert.rejects(remote.search('x', { limit: 20, offset: 9990 }), /can be paged through/);
});

test('marks are taken out of a text', () => {
  assert.deepEqual(readMarks('a \ue000b\ue001 c\ue000d\ue001'), {
    text: 'a b cd',
    marks: [
      [2, 3],
      [5, 6],
    ],
  });
  assert.deepEqual(readMarks('\ue001a\ue000'), { text: 'a', marks: [] });
});
