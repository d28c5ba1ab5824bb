import assert from 'node:assert/strict';
import test from 'node:test';
import { planSegments } from '../../src/search/build/segments.ts';
import { openSearch } from '../../src/search/engine.ts';
import { hostOfFiles, makeArchive, writePlans } from './corpus.ts';
import { readPosts } from './posts.ts';

const archive = makeArchive(readPosts().filter((_, i) => i % 4 === 0));
const plans = planSegments(archive.records);
const open = (isBrief: boolean) =>
  openSearch(
    hostOfFiles(
      writePlans(
        plans.map((plan, i) => ({ ...plan, isBrief: isBrief && i > 0 })),
        archive,
      ),
    ),
  );

test('brief segments find and score as others do: numbers of terms decide nothing but the last bits', async () => {
  assert.ok(plans.some(({ records }, i) => i > 0 && records.length > 1));
  const [brief, whole] = await Promise.all([open(true), open(false)]);
  const words = archive.records.flatMap(({ headline }) => headline.toLowerCase().match(/[a-z]{4,}/g) ?? []);
  const word = (n: number) => words[(n * 7919) % words.length] ?? '';
  const queries = Array.from({ length: 120 }, (_, i) => {
    const [a, b, c] = [word(3 * i), word(3 * i + 1), word(3 * i + 2)];
    return [
      `${a} ${b} ${c}`,
      `${a.slice(0, 3)}* ${b}`,
      `${a}~1 ${b}`,
      `+${a} -${b}`,
      `headline:${a}`,
      `*${a.slice(-3)}`,
    ][i % 6] as string;
  });
  let found = 0;
  for (const query of queries) {
    const options = { limit: 1_000, offset: 0, isBare: true };
    const [own, other] = [await brief.search(query, options), await whole.search(query, options)];
    const scores = new Map(other.hits.map(({ id, score }) => [id, score]));
    assert.equal(own.total, other.total, query);
    for (const { id, score } of own.hits) {
      assert.ok(Math.abs(score - (scores.get(id) ?? Number.NaN)) < 1e-9, `${query}: ${id}`);
    }
    found += own.hits.length;
  }
  assert.ok(found > 1_000, String(found));
});
