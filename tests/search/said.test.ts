import assert from 'node:assert/strict';
import test from 'node:test';
import type { PublicStatement } from '../../src/model.ts';
import { openSearch } from '../../src/search/engine.ts';
import { NO_FILTERS } from '../../src/search/facets.ts';
import { writeIndex } from '../../src/search/write.ts';
import { generateArticles, hostOfFiles, makeArchive, makeRecord, openArchive, writePlans } from './corpus.ts';

const said = (id: string, name: string | null, ...content: string[]): PublicStatement => ({
  id,
  kind: 'direct',
  speaker: name === null ? null : { name, worded: null, slug: name.toLowerCase().replace(' ', '-'), role: 'clerk' },
  isSpeakerHidden: false,
  content,
  spans: [],
});

const engine = await openArchive(
  makeArchive([
    makeRecord({
      id: 'a',
      headline: 'Drones over the harbour',
      date: '2019-05-02',
      source: 'Coast Gazette',
      topics: ['harbour'],
      body: 'Drones were seen. Mira Oduya said much.',
      statements: [
        said('q-1', 'Mira Oduya', 'The *drones* are ours', 'and [stay](x) here'),
        said('q-2', null, 'Go home'),
      ],
    }),
    makeRecord({
      id: 'b',
      headlineSupplied: true,
      date: '2020',
      body: 'Drones',
      statements: [said('q-3', 'Ana Stone', 'We saw two drones.')],
    }),
    makeRecord({ id: 'c', body: 'Drones and nothing said.' }),
  ]),
);
const ALL = { limit: 20, offset: 0 };

test('said: finds statements with speaker, day and a link to the passage, not what stands around them', async () => {
  const { hits, isSaid, total } = await engine.search('said:drones', ALL);
  assert.ok(isSaid);
  assert.equal(total, 2);
  const hit = hits.find(({ id }) => id === 'a#q-1');
  assert.deepEqual(
    [hit?.address, hit?.date, hit?.headline, hit?.saidBy, hit?.snippets?.[0]?.text],
    [
      '/articles/a/#q-1',
      '2019-05-02',
      'Drones over the harbour',
      { name: 'Mira Oduya', role: 'clerk' },
      'The *drones* are ours … and [stay](x) here',
    ],
  );
  assert.deepEqual((await engine.search('drones', ALL)).hits.length, 3);
});

test('a statement keeps whether the headline of its article was supplied, which citations tell', async () => {
  const { hits } = await engine.search('said:drones', ALL);
  const items = await engine.items(
    { query: 'said:drones' },
    hits.map(({ article }) => article),
  );
  assert.deepEqual(items.map(({ id, isSupplied }) => [id, isSupplied]).sort(), [
    ['a#q-1', false],
    ['b#q-3', true],
  ]);
  // Its words are no words of the statement.
  const [hit] = (await engine.search('said:"drones are ours"', ALL)).hits;
  assert.deepEqual([hit?.headline, hit?.headlineMarks], ['Drones over the harbour', []]);
});

test('a speaker can be named with the words, phrases and signs hold, and facets apply', async () => {
  const ids = async (query: string, options = {}) =>
    (await engine.search(query, { ...ALL, ...options })).hits.map(({ id }) => id);
  assert.equal((await ids('said: oduya drones'))[0], 'a#q-1');
  assert.deepEqual(await ids('said:"two drones"'), ['b#q-3']);
  assert.deepEqual(await ids('drones -said:ours', {}), ['b#q-3']);
  assert.deepEqual(
    await ids('drones', { isSaid: true, filters: { ...NO_FILTERS, include: { speaker: ['mira-oduya'] } } }),
    ['a#q-1'],
  );
  assert.deepEqual(await ids('said:drones', { filters: { ...NO_FILTERS, include: { topic: ['harbour'] } } }), [
    'a#q-1',
  ]);
  const { facets } = await engine.surroundings({ query: 'said:*' }, {});
  assert.deepEqual(
    facets.find(({ name }) => name === 'speaker')?.values.map(({ label, count }) => [label, count]),
    [
      ['Ana Stone', 1],
      ['Mira Oduya', 1],
      ['', 1],
    ],
  );
});

test('copies stand under the best of them, and both counts are right', async () => {
  const records = ['a', 'b', 'c', 'd', 'e'].map((id, i) =>
    makeRecord({ id, body: id === 'c' ? 'tram tram tram' : 'tram and more', added: `2026-01-0${i + 1}T00:00:00Z` }),
  );
  const member = (id: string) => ({ id, similarity: 1 });
  const archive = {
    ...makeArchive(records),
    gaps: [],
    duplicates: [
      { representative: 'a', reason: 'first-added' as const, members: ['a', 'c', 'e'].map(member) },
      { representative: 'b', reason: 'first-added' as const, members: ['b', 'd'].map(member) },
    ],
  };
  const search = await openSearch(hostOfFiles(writeIndex(archive)));
  const found = await search.search('tram', ALL);
  assert.deepEqual([found.total, found.distinct], [5, 2]);
  const groups = await Promise.all(
    found.hits.map(async ({ id, copies }) => [
      id,
      (await search.cards({ query: 'tram' }, copies)).map((card) => card.id).sort(),
    ]),
  );
  assert.deepEqual(groups, [
    ['c', ['a', 'e']],
    [groups[1]?.[0], groups[1]?.[0] === 'b' ? ['d'] : ['b']],
  ]);
  assert.deepEqual((await search.rows({ query: 'tram' })).rows.length, 5);
});

test('the reasons of a result add up to its score', async () => {
  const { hits } = await engine.search('drones harbour^2 oduya', ALL);
  for (const { article, score } of hits) {
    const reasons = await engine.explain({ query: 'drones harbour^2 oduya' }, article);
    const sum = reasons.reduce((all, reason) => all + reason.score, 0);
    assert.ok(reasons.length > 0 && Math.abs(sum - score) < 1e-9, `${sum} ${score}`);
  }
  const [best] = hits;
  const fields = (await engine.explain({ query: 'harbour' }, best?.article ?? 0)).map(({ field, times }) => [
    field,
    times,
  ]);
  assert.deepEqual(fields.sort(), [
    ['headline', 1],
    ['topics', 1],
  ]);
});

test('unknown words are put right by words of the archive as printed; known and short ones stay', async () => {
  const mended = async (query: string) => (await engine.surroundings({ query }, {})).mended;
  assert.equal(await mended('harbor dronse'), 'harbour drones');
  assert.equal(await mended('+drobes -x'), '+drones -x');
  for (const query of ['drones', 'xyz', 'headline:dronse', 'dron*', 'qqqqqqq', '', '__proto__'])
    assert.equal(await mended(query), null, query);
});

test('names come by the beginnings of their words, people first', async () => {
  const names = async (query: string) =>
    (await engine.surroundings({ query }, {})).names.map(({ facet, label, count }) => [facet, label, count]);
  assert.deepEqual(await names('coast'), [['source', 'Coast Gazette', 1]]);
  assert.deepEqual(await names('har'), [['topic', 'harbour', 1]]);
  assert.deepEqual(await names('x'), []);
});

test('statements of a brief segment are found in the packs as they are in an index of their own', async () => {
  const records = generateArticles(60).map((record, i) => ({
    ...record,
    statements: [said(`q-${i}`, i % 2 === 0 ? 'Mira Oduya' : null, `We counted ${i % 7} drones twice`)],
  }));
  const archive = makeArchive(records);
  const open = (isBrief: boolean) => {
    const plans = [{ folder: '0123456789ab', records, language: 'en', isBrief }];
    return openSearch(hostOfFiles(writePlans(plans, archive)));
  };
  const [brief, whole] = await Promise.all([open(true), open(false)]);
  for (const query of ['said:drones', 'said:"counted 3 drones"', 'said: oduya 5', 'said:-oduya']) {
    const [a, b] = await Promise.all([brief.search(query, ALL), whole.search(query, ALL)]);
    assert.deepEqual(a, b, query);
    assert.ok(a.total > 0, query);
  }
  const request = { query: 'drones', filters: NO_FILTERS };
  assert.deepEqual(await brief.references(request), await whole.references(request));
});
