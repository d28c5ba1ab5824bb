import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';
import fc from 'fast-check';
import lunr from 'lunr';
import { openSearch } from '../../src/search/engine.ts';
import { FORMAT, PIPELINE } from '../../src/search/format.ts';
import { cutLunr } from '../../src/search/lunr-parts.ts';
import { termsOf } from '../../src/search/schema.ts';
import { ARTICLES, generateArticles, inSegments, makeArchive, openArchive } from './corpus.ts';
import { buildOracle } from './oracle.ts';

const written = await openArchive(makeArchive(ARTICLES));
const generated = makeArchive(generateArticles(150));
const engine = await openArchive(generated);

/** Lunr by itself: its parser, its presence, its clauses; a query word goes through our terms. */
const oracle = buildOracle(inSegments(generated)) as lunr.Index & { pipeline: lunr.Pipeline };
const toTerms = (token: lunr.Token): lunr.Token[] => termsOf(token.toString()).map((term) => new lunr.Token(term, {}));
lunr.Pipeline.registerFunction(toTerms as unknown as lunr.PipelineFunction, 'clipfile-test-terms');
oracle.pipeline.add(toTerms as unknown as lunr.PipelineFunction);

const idsOf = async (query: string): Promise<string[]> => {
  const { hits } = await written.search(query, { limit: 100, offset: 0 });
  return hits.map(({ id }) => id).sort();
};

test('articles are found by the words of each field, in any form, accent and case', async () => {
  const table: [query: string, ids: string[]][] = [
    ['elections', ['harbour']],
    ['headline:harbour', ['harbour']],
    ['skoda', ['harbour']],
    ['CAFÉ', ['tram']],
    ['lodz', ['drones']],
    ['US', ['harbour']],
    ['“fishermen’s union”', ['harbour']],
    ['speaker:spokesman', ['drones']],
    ['speaker:oduya', ['harbour']],
    ['source:ledger', ['drones', 'tram']],
    ['topic:foreign', ['drones']],
    ['keyword:dues', ['harbour']],
    ['standfirst:rejects', ['drones']],
    ['foreign -drones', []],
    ['ledger -"tram spokesman"', ['drones', 'tram']],
    ['ledger -tram/bell', ['drones', 'tram']],
    ['+ledger +tram', ['tram']],
    ['volunteers clerk', ['harbour', 'tram']],
    ['تهران', ['persian']],
    ['خواهیم', ['persian']],
    ['北京', ['chinese']],
    ['经济合作', ['chinese']],
    ['constructor', ['constructor']],
    ['__proto__', ['constructor']],
    ['alert', ['constructor']],
    ['sanct*', ['drones']],
    ['volunters~1', ['tram']],
    ['12:30', ['tram']],
    ['https://ledger.example/tram', ['tram']],
    ['"harbour council"', ['harbour']],
    ['"council harbour"', []],
    ['"council harbour" tram', ['tram']],
    ['ledger -"last tram"', ['drones']],
    ['+"evening ledger" tram', ['drones', 'tram']],
    ['北京经济合作', ['chinese']],
    ["City's oldest tram returns: a ride", ['tram']],
  ];
  for (const [query, ids] of table) assert.deepEqual(await idsOf(query), ids, query);
});

test('a supplied headline is not found', async () => {
  assert.deepEqual(await idsOf('headline:drones'), []);
});

test('a hit carries what a result shows', async () => {
  const { hits, total } = await written.search('sanctions', { limit: 20, offset: 0 });
  const [hit] = hits;
  assert.equal(total, 1);
  assert.equal(hit?.address, '/articles/drones/');
  assert.deepEqual([hit?.date, hit?.dateInWords, hit?.source], ['2022-10', 'October 2022', 'Evening Ledger']);
  assert.equal(hit?.dateCertainty, 'estimated');
  assert.deepEqual(hit?.headlineMarks, []);
  assert.deepEqual(
    hit?.snippets?.map(({ text, marks }) => marks.map(([a, b]) => text.slice(a, b))),
    [['sanctions']],
  );
});

test('hostile and empty queries give an answer', async () => {
  const everything = ARTICLES.map(({ id }) => id).sort();
  const table: [query: string, ids: string[]][] = [
    ['', []],
    ['""', []],
    ['*', everything],
    ['-x', everything],
    ['-tram', everything.filter((id) => id !== 'tram')],
    ['hasOwnProperty', []],
    ['👍🏽', []],
    ['a/b', []],
    ['the', []],
    ['+nowhere tram', []],
    ['\u0000\ud800', []],
  ];
  for (const [query, ids] of table) assert.deepEqual(await idsOf(query), ids, JSON.stringify(query));
});

test('long queries end in time', { timeout: 20_000 }, async () => {
  const queries = [
    'tram '.repeat(2000),
    'x'.repeat(10_000),
    '*a'.repeat(5000),
    'ab*'.repeat(3300),
    'a* '.repeat(3300),
    'abcdefghij~2 '.repeat(800),
    `${'a'.repeat(64)}~2`,
    '+tram '.repeat(1700),
    '"'.repeat(10_000),
    '+'.repeat(10_000),
    '\\'.repeat(10_000),
  ];
  for (const query of queries) await engine.search(query, { limit: 20, offset: 0 });
});

test('parts of a result list are the list', async () => {
  const all = await engine.search('minister oil', { limit: 1000, offset: 0 });
  const parts = await Promise.all([0, 7, 14].map((offset) => engine.search('minister oil', { limit: 7, offset })));
  assert.ok(all.total > 21);
  assert.deepEqual(
    parts.flatMap(({ hits }) => hits),
    all.hits.slice(0, 21),
  );
});

test("ids, order and scores are those of Lunr's own search, with our terms in its pipeline", async () => {
  const word = fc.constantFrom(
    'minister',
    'Election',
    'oil',
    'price',
    'pric*',
    '*tion',
    'el*t',
    'polcy~1',
    'grian~2',
    'nowhere',
  );
  const term = fc.tuple(
    fc.constantFrom('', '', '', '+', '-'),
    fc.constantFrom('', '', '', 'headline:', 'body:', 'keywords:'),
    word,
    fc.constantFrom('', '', '^2', '^7'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(term, { minLength: 1, maxLength: 4 }), async (parts) => {
      const query = parts.map((part) => part.join('')).join(' ');
      const expected = oracle.search(query).map(({ ref, score }) => [inSegments(generated)[Number(ref)]?.id, score]);
      const { hits, total } = await engine.search(query, { limit: 1000, offset: 0 });
      assert.equal(total, expected.length, query);
      assert.deepEqual(
        hits.map(({ id, score }) => [id, score]),
        expected,
        query,
      );
    }),
    { numRuns: 100 },
  );
});

test('an index of another version is refused by name', async () => {
  for (const content of [
    { format: FORMAT, root: 'x', pipeline: 'other' },
    { format: FORMAT + 1, root: 'x', pipeline: PIPELINE },
  ]) {
    const host = { loadShard: async () => content, loadStemmer: async () => assert.fail('no stemmer is needed') };
    await assert.rejects(openSearch(host), /another version.*clipfile build/);
  }
});

test('who asks for what needs all words of a large archive is told so, and nobody else', async () => {
  const large = await openArchive(
    makeArchive(generateArticles(1_001).map((one) => ({ ...one, body: 'Boat and bell' }))),
  );
  const noticesOf = async (query: string) => (await large.search(query, { limit: 1, offset: 0 })).notices;
  for (const query of ['*oa*', 'boa~2', '+*oa*', 'bell -*oa*'])
    assert.match((await noticesOf(query)).join(), /compared with every word/, query);
  for (const query of ['bo*', '*at', 'b*t', 'boat~1', 'tramway~2', 'boat'])
    assert.deepEqual(await noticesOf(query), [], query);
  assert.deepEqual((await engine.search('*oa*', { limit: 1, offset: 0 })).notices, []);
});

test('of Lunr the browser gets the parts it needs, and another version of Lunr is noticed', () => {
  const source = readFileSync(createRequire(import.meta.url).resolve('lunr'), 'utf8');
  const cut = cutLunr(source);
  for (const part of ['QueryParser', 'QueryLexer', 'TokenSet', 'stemmer', 'stopWordFilter']) {
    assert.match(cut, new RegExp(`^lunr\\.${part} = `, 'm'), part);
  }
  for (const part of ['Index', 'Builder', 'Vector', 'MatchData', 'trimmer', 'Set', 'FieldRef']) {
    assert.match(source, new RegExp(`^lunr\\.${part} = `, 'm'), part);
    assert.doesNotMatch(cut, new RegExp(`^lunr\\.${part} = `, 'm'), part);
  }
  const [words, syntax] = [cutLunr(source, 'words'), cutLunr(source, 'syntax')];
  for (const part of ['stemmer', 'stopWordFilter']) {
    assert.match(words, new RegExp(`^lunr\\.${part} = `, 'm'), part);
    assert.doesNotMatch(syntax, new RegExp(`^lunr\\.${part} = `, 'm'), part);
  }
  for (const part of ['QueryParser', 'QueryLexer', 'TokenSet']) {
    assert.doesNotMatch(words, new RegExp(`^lunr\\.${part} = `, 'm'), part);
    assert.match(syntax, new RegExp(`^lunr\\.${part} = `, 'm'), part);
  }
  assert.throws(() => cutLunr(source.replace('lunr.Pipeline\n', 'lunr.Tube\n')), /lunr-parts/);
});
