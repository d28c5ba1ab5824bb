import assert from 'node:assert/strict';
import test from 'node:test';
import { openSearch } from '../../src/search/engine.ts';
import { generateArticles, hostOfFiles, makeArchive, writePlans } from './corpus.ts';

const archive = makeArchive(generateArticles(1_200));
const plan = { folder: '0123456789ab', records: archive.records, language: 'en', isBrief: false };
const host = hostOfFiles(writePlans([plan], archive));
const loaded: string[] = [];
const engine = await openSearch({
  ...host,
  loadShard: (name) => {
    loaded.push(name.split('/')[1] ?? name);
    return host.loadShard(name);
  },
});

test('a first answer loads cards and no texts; passages are those of the whole answer', async () => {
  const request = { query: 'tram harbour', limit: 10, offset: 3 };
  const bare = await engine.search(request.query, { ...request, isBare: true });
  assert.equal(bare.hits.length, 10);
  assert.ok(bare.hits.every(({ snippets }) => snippets === null));
  assert.ok(loaded.includes('t') && !loaded.includes('x') && !loaded.includes('lists'), loaded.join(' '));
  const numbers = bare.hits.map(({ article }) => article);
  const passages = await engine.passages({ query: request.query }, numbers);
  const whole = await engine.search(request.query, request);
  assert.deepEqual(
    bare.hits.map((hit, i) => ({ ...hit, ...passages[i] })),
    whole.hits,
  );
  assert.ok(whole.hits.every(({ snippets, words }) => snippets && snippets.length > 0 && words.length > 0));
  assert.ok(loaded.includes('x'));
});
