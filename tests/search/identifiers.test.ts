import assert from 'node:assert/strict';
import test from 'node:test';
import type { PublicRecord, PublicTopic } from '../../src/model.ts';
import { makeArchive, makeRecord, openArchive } from './corpus.ts';

const topic = (id: string, label: string) => ({ id, label, slug: label }) as PublicTopic;

/** Two dozen articles, more than have a segment each. */
const ARTICLES: PublicRecord[] = [
  {
    ...makeRecord({ id: '3a0a6f171c', headline: 'Night ferry', body: 'The ferry sails.', agency: 'AFP' }),
    url: 'https://www.irna.example/en/News/82880013?id=7&utm_source=mail',
    topics: [topic('medtop:20000638', 'shipping'), topic('medtop:04000000', 'economy')],
  } as PublicRecord,
  {
    ...makeRecord({
      id: 'beadedface01',
      headline: 'Harbour dues',
      body: 'Dues of 20000638 crowns for a ferry. Call 0000000010.',
    }),
    topics: [topic('medtop:20000638', 'shipping')],
  } as PublicRecord,
  ...Array.from({ length: 22 }, (_, i) =>
    makeRecord({ id: `00000000${10 + i}`, headline: `Tram line ${i}`, body: 'A tram, no boat.' }),
  ),
];
const engine = await openArchive(makeArchive(ARTICLES));
const idsOf = async (query: string, more: object = {}) =>
  (await engine.search(query, { limit: 100, offset: 0, ...more })).hits.map(({ id }) => id);

const [FERRY, DUES] = ['3a0a6f171c', 'beadedface01'];

const FOUND: [typed: string, ids: string[]][] = [
  ['3a0a6f171c', [FERRY]],
  ['3A0A6F171C.', [FERRY]],
  ['Copy, record 3a0a6f171c, as printed', [FERRY]],
  ['"3a0a6f171c"', [FERRY]],
  ['id:3a0a6f171c', [FERRY]],
  ['+3a0a6f171c +ferry', [FERRY]],
  ['3a0a6f171c beadedface01', [FERRY, DUES]],
  ['ferry -3a0a6f171c', [DUES]],
  [`3a0a6f171c${'0'.repeat(54)}`, [FERRY]],
  [`3A0A6F171C${'0'.repeat(54)}.`, [FERRY]],
  ['3a0a6f171c#q-3fa9c1', [FERRY]],
  ['3a0a6f171c#p-3fa9c1', [FERRY]],
  ['https://www.irna.example/en/News/82880013?id=7&utm_source=mail', [FERRY]],
  ['http://irna.example/en/news/82880013/?id=7#top', [FERRY]],
  ['irna.example/en/News/82880013?utm_medium=x&id=7.', [FERRY]],
  ['medtop:20000638', [DUES, FERRY]],
  ['MEDTOP:04000000', [FERRY]],
  ['agency:afp', [FERRY]],
  ['agency:tram', []],
];
const NOT_FOUND = [
  ...[`3a0a6f171d${'0'.repeat(54)}`, `3a0a6f171c${'0'.repeat(53)}`, '3a0a6f171c#ferry'],
  ...['3a0a6f171', '3a0a6f171c00', '3a0a*', '*171c', '3a0a6f171d~1', 'headline:3a0a6f171c', '+3a0a6f171c +tram'],
  ...[
    'irna',
    'News',
    'url',
    'medtop',
    'https://irna.example/en/News/8288001',
    'https://irna.example/',
    'medtop:20000639',
  ],
];

test('the number of a record, the code of a topic, the original address and the agency find the article', async () => {
  for (const [typed, ids] of FOUND) assert.deepEqual((await idsOf(typed)).sort(), [...ids].sort(), typed);
  assert.deepEqual(await idsOf('3a0a6f171c', { isAll: true }), [FERRY]);
  assert.deepEqual(await idsOf('3a0a6f171c', { isTyping: true }), [FERRY]);
});

test('parts of them find nothing, nor do they where another field is named', async () => {
  for (const typed of NOT_FOUND) assert.deepEqual(await idsOf(typed), [], typed);
});

test('they change the rank and score of nothing that other words find', async () => {
  const bare = ARTICLES.map((record) => ({
    ...record,
    id: `${record.id}ff`,
    url: null,
    topics: record.topics.map(({ label, slug }) => ({ id: 'medtop:00000000', label, slug })),
  })) as PublicRecord[];
  const without = await openArchive(makeArchive(bare));
  for (const query of [
    'ferry',
    'tram boat',
    '20000638',
    'body:0000000010',
    'fer*',
    'shipping -dues',
    'headline:tram',
    'fery~1',
    '"no boat"',
  ]) {
    const [one, other] = await Promise.all(
      [engine, without].map(async (own) => (await own.search(query, { limit: 100, offset: 0 })).hits),
    );
    assert.ok((one?.length ?? 0) > 0, query);
    assert.deepEqual(
      one?.map(({ headline, score }) => [headline, score]).sort(),
      other?.map(({ headline, score }) => [headline, score]).sort(),
      query,
    );
  }
});

test('an explanation names what was found, without the sign that it has in the index', async () => {
  const { hits } = await engine.search('3a0a6f171c ferry', { limit: 1, offset: 0 });
  const reasons = await engine.explain({ query: '3a0a6f171c ferry' }, hits[0]?.article ?? -1);
  assert.deepEqual(reasons.map(({ term, field }) => [field, term]).sort(), [
    ['body', 'ferri'],
    ['headline', 'ferri'],
    ['identifiers', '3a0a6f171c'],
  ]);
});
