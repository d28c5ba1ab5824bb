import assert from 'node:assert/strict';
import test from 'node:test';
import { sha256 } from '../../src/hash.ts';
import type { PublicRecord } from '../../src/model.ts';
import { planSegments, type SegmentPlan } from '../../src/search/build/segments.ts';
import { type OpenIndex, openIndex } from '../../src/search/engine.ts';
import { readQuery } from '../../src/search/query.ts';
import { findMatches } from '../../src/search/read/match.ts';
import type { Postings } from '../../src/search/read/postings.ts';
import { ARTICLES, hostOfFiles, makeArchive, writePlans } from './corpus.ts';
import { askOracle, buildOracle, type Found } from './oracle.ts';
import { readPosts } from './posts.ts';

/** With numbers such as records have. */
const posts = readPosts().map((post) => ({ ...post, id: sha256(post.id).slice(0, 10) }) as PublicRecord);
const records = [...posts, ...ARTICLES];

function openPlans(plans: readonly SegmentPlan[]): Promise<OpenIndex> {
  return openIndex(hostOfFiles(writePlans(plans, makeArchive(records))));
}

const whole = await openPlans([{ folder: '0123456789ab', records, language: 'en', isBrief: false }]);
const oracle = buildOracle(records);

/** Numbers that look like chance and are the same in every run. */
function createRandom(): (limit: number) => number {
  let state = 20_261_121;
  return (limit) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const HOSTILE = [
  ...[
    '""',
    '*',
    '-x',
    'constructor',
    '__proto__',
    '👍🏽',
    'the',
    '',
    '-data',
    '+nowhere data',
    '\u0000\ud800',
    'toString',
  ],
  ...['+data -data', '-the', '*a', 'hasOwnProperty valueOf', '*x*y*', 'data~9', 'data^0', 'a*', 'é', '+', '-'],
  ...['+*', '-*', '* data', '-da*', '+dat* -design', 'zzz* data', '*zzz', '+body:constructor', '北京', 'تهران data'],
];

const [NUMBER, OTHER] = [posts[7]?.id, posts[400]?.id];
const NUMBERS = [
  ...[`${NUMBER}`, `${NUMBER} ${OTHER} data`, `+${NUMBER} data`, `data -${NUMBER}`, `${NUMBER}^3 desig* data`],
  ...[`id:${OTHER} -data`, `headline:${NUMBER}`, `*${OTHER?.slice(-1)}`, `${NUMBER}~1`, 'data 0123456789'],
];

/** Queries of 1 to 4 terms: words of the articles, common and rare, with all that Lunr's syntax has. */
function makeQueries(count: number): string[] {
  const next = createRandom();
  const pick = <Item>(items: readonly Item[]): Item => items[next(items.length)] as Item;
  const words = records.flatMap(
    ({ headline, body }) => `${headline} ${body.slice(0, 400)}`.match(/[A-Za-z]{2,}/g) ?? [],
  );
  const field = () => `${pick(['headline', 'body', 'topics', 'byline', 'source', 'keywords'])}:`;
  const shape = (word: string): string => {
    const kind = next(20);
    const [a, b] = [1 + next(Math.max(1, word.length - 2)), 1 + next(3)];
    if (kind < 2 && word.length > 3) return `${word.slice(0, Math.max(2, a))}*`;
    if (kind === 2 && word.length > 3) return `*${word.slice(a)}`;
    if (kind === 3 && word.length > 4) return `${word.slice(0, b)}*${word.slice(-b)}`;
    if (kind === 4) return `${change(word)}~1`;
    if (kind === 5 && word.length > 3) return `${word}~2`;
    return word;
  };
  const change = (word: string): string => {
    const at = next(word.length);
    return pick([
      `${word.slice(0, at)}${word.slice(at + 1)}` || word,
      `${word.slice(0, at)}e${word.slice(at)}`,
      `${word.slice(0, at)}o${word.slice(at + 1)}`,
      `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at]}${word.slice(at + 2)}`,
    ]);
  };
  const term = (): string =>
    `${pick(['', '', '', '', '+', '-'])}${next(5) === 0 ? field() : ''}${shape(pick(words))}${pick(['', '', '', '^2', '^7'])}`;
  return Array.from({ length: count }, () => Array.from({ length: 1 + next(4) }, term).join(' '));
}

/** Without phrases, which Lunr does not have. */
const QUERIES = [...HOSTILE, ...NUMBERS, ...makeQueries(1100)]
  .map((query) => ({ query, plan: readQuery(query) }))
  .filter(({ plan }) => [...plan.clauses, ...plan.prohibited].every(({ phrase }) => phrase === null));

/** Queries whose result differs from that of Lunr. */
async function findFaults(index: OpenIndex, order: readonly number[], asked = QUERIES): Promise<string[]> {
  const faults: string[] = [];
  for (const { query, plan } of asked) {
    const expected = askOracle(oracle, plan, records.length);
    const { articles, scores } = await findMatches(plan, index);
    const found = Array.from(articles, (article): Found[number] => [
      order[article] as number,
      scores[article] as number,
    ]);
    if (!isSame(found, expected)) faults.push(query);
  }
  return faults;
}

function isSame(found: Found, expected: Found): boolean {
  return (
    found.length === expected.length && found.every(([a, s], i) => a === expected[i]?.[0] && s === expected[i]?.[1])
  );
}

const inOrder = records.map((_, place) => place);

test(`${QUERIES.length} queries over ${records.length} articles: ids, order and scores are those of Lunr, to the last bit`, {
  timeout: 240_000,
}, async () => {
  assert.ok(QUERIES.length >= 1000 && records.length >= 1000);
  let useful = 0;
  for (const { plan } of QUERIES.slice(HOSTILE.length))
    useful += Math.min(1, (await findMatches(plan, whole)).articles.length);
  assert.ok(useful > 600, `${useful} queries find something`);
  assert.deepEqual(await findFaults(whole, inOrder), []);
});

test('the comparison sees a search that does not round weights, and one that numbers terms by the alphabet', async () => {
  const asked = QUERIES.slice(0, 300);
  const { round } = Math;
  Math.round = (value) => value;
  try {
    assert.ok((await findFaults(whole, inOrder, asked)).length > 100, 'without rounding');
  } finally {
    Math.round = round;
  }
  const byAlphabet = (postings: Postings): Postings => ({ ...postings, met: rankOf(postings.term) });
  const segments = whole.segments.map((segment) => ({
    ...segment,
    postings: async (term: string) => {
      const own = await segment.postings(term);
      return own && byAlphabet(own);
    },
    beginning: async (text: string) => (await segment.beginning(text)).map(byAlphabet),
  }));
  assert.ok((await findFaults({ ...whole, segments }, inOrder, asked)).length > 5, 'by the alphabet');
});

/** A number that orders terms as the alphabet does, by their first letters. */
function rankOf(term: string): number {
  return [0, 1, 2, 3, 4, 5].reduce((sum, i) => sum * 256 + ((term.charCodeAt(i) || 0) & 255), 0);
}

test('with several segments, too, and the numbers of the articles follow the segments', async () => {
  const plans = planSegments(records);
  assert.ok(plans.length > 1, `${plans.length} segments`);
  const places = new Map(records.map(({ id }, place) => [id, place]));
  const order = plans.flatMap((plan) => plan.records.map(({ id }) => places.get(id) as number));
  const divided = await openPlans(plans);
  for (const { query, plan } of QUERIES.filter((_, i) => i % 4 === 0)) {
    const expected = new Map(askOracle(oracle, plan, records.length));
    const { articles, scores } = await findMatches(plan, divided);
    assert.equal(articles.length, expected.size, query);
    let before = Number.POSITIVE_INFINITY;
    for (const article of articles) {
      const score = scores[article] as number;
      const wanted = expected.get(order[article] as number);
      assert.ok(wanted !== undefined, query);
      assert.ok(Math.abs(score - wanted) < 1e-9 && score <= before, `${query}: ${score}, not ${wanted}`);
      before = score;
    }
  }
});

test('with several segments the result is that of one index of the articles in that order, to the last bit', async () => {
  const plans = planSegments(records);
  const [divided, ordered] = await Promise.all([
    openPlans(plans),
    openPlans([
      {
        folder: '0123456789ab',
        records: plans.flatMap((plan) => plan.records),
        language: 'en',

        isBrief: false,
      },
    ]),
  ]);
  for (const { query, plan } of QUERIES.filter((_, i) => i % 3 === 0)) {
    const [a, b] = await Promise.all([findMatches(plan, divided), findMatches(plan, ordered)]);
    assert.deepEqual([...a.articles], [...b.articles], query);
    for (const article of a.articles) assert.equal(a.scores[article], b.scores[article], query);
  }
});
