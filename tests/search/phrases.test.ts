import assert from 'node:assert/strict';
import test from 'node:test';
import type { PublicRecord } from '../../src/model.ts';
import { readFields } from '../../src/search/build/fields.ts';
import { planSegments } from '../../src/search/build/segments.ts';
import { openIndex } from '../../src/search/engine.ts';
import { BUILT_IN } from '../../src/search/languages.ts';
import { readPlainText } from '../../src/search/plain-text.ts';
import { readQuery } from '../../src/search/query.ts';
import { findMatches } from '../../src/search/read/match.ts';
import { FIELDS, stemmerFor, termOf } from '../../src/search/schema.ts';
import { readWords } from '../../src/search/words.ts';
import { writeSegment } from '../../src/search/write.ts';
import { ARTICLES, hostOfFiles, inSegments, makeArchive, openArchive, writePlans } from './corpus.ts';
import { readPosts } from './posts.ts';

// Of one language: a word stands for its stems in all, so that words alone could find more than their own.
const english = [...readPosts().filter((_, i) => i % 3 === 0), ...ARTICLES].filter(({ language }) => language === 'en');
const archive = makeArchive(english);
const records = inSegments(archive);
// The small segments as a large archive has them: without positions, which are made of the packs.
const plans = planSegments(archive.records).map((plan) => ({ ...plan, isBrief: plan.records.length < 100 }));
const host = hostOfFiles(writePlans(plans, archive));
const index = await openIndex(host);
const stemmer = stemmerFor('en', BUILT_IN);

/** The words of a text as terms, those too common to be searched for as `null`. */
const termsIn = (text: string): (string | null)[] => readWords(text).map(({ word }) => termOf(word, stemmer));

const texts = records.map((record) => {
  const body = readPlainText(record.body);
  return readFields(record, body).map(termsIn);
});

/** The articles in which the words stand one after the other in one field; any word stands for one that is too common. */
function scan(phrase: string, fields = FIELDS.flatMap(({ isExact }, f) => (isExact ? [] : [f]))): Set<number> {
  const hasPhrase = (terms: readonly (string | null)[], wanted: readonly (string | null)[]) =>
    terms.some((_, at) => wanted.every((term, i) => term === null || terms[at + i] === term));
  const wanted = termsIn(phrase);
  const found = [...records.keys()].filter((article) => {
    return fields.some((f) => hasPhrase(texts[article]?.[f] ?? [], wanted));
  });
  return new Set(found);
}

const ask = async (query: string): Promise<Set<number>> =>
  new Set((await findMatches(readQuery(query, index), index)).articles);

/** Runs of 2 to 5 words out of the articles, beginning and ending with a word that can be searched for. */
function samplePhrases(count: number): string[] {
  const phrases: string[] = [];
  for (let i = 0; phrases.length < count; i++) {
    const record = records[(i * 37) % records.length] as PublicRecord;
    const words = readWords(readPlainText(record.body)).map(({ word }) => word);
    const start = (i * 131) % Math.max(1, words.length - 5);
    const run = words.slice(start, start + 2 + (i % 4));
    const ends = [run[0], run.at(-1)];
    if (run.length > 1 && ends.every((word) => word && termOf(word, stemmer) !== null)) phrases.push(run.join(' '));
  }
  return phrases;
}

const PHRASES = samplePhrases(150);

test('phrases, alone and mixed with words, find what reading all articles finds', async () => {
  const body = FIELDS.findIndex(({ name }) => name === 'body');
  let found = 0;
  for (const [i, phrase] of PHRASES.entries()) {
    const word = PHRASES[(i + 1) % PHRASES.length]?.split(' ')[0] ?? '';
    const [own, other] = [scan(phrase), scan(word)];
    found += own.size;
    assert.deepEqual(sorted(await ask(`"${phrase}"`)), sorted(own), phrase);
    assert.deepEqual(sorted(await ask(`"${phrase}" ${word}`)), sorted([...own, ...other]), `"${phrase}" ${word}`);
    assert.deepEqual(
      sorted(await ask(`+"${phrase}" +${word}`)),
      sorted([...own].filter((one) => other.has(one))),
      `+"${phrase}" +${word}`,
    );
    assert.deepEqual(
      sorted(await ask(`${word} -"${phrase}"`)),
      sorted([...other].filter((one) => !own.has(one))),
      `${word} -"${phrase}"`,
    );
    assert.deepEqual(sorted(await ask(`body:"${phrase}"`)), sorted(scan(phrase, [body])), `body:"${phrase}"`);
    const turned = phrase.split(' ').reverse().join(' ');
    assert.deepEqual(sorted(await ask(`"${turned}"`)), sorted(scan(turned)), turned);
  }
  assert.ok(found > PHRASES.length, 'some phrases stand in several articles');
});

function sorted(articles: Iterable<number>): number[] {
  return [...new Set(articles)].sort((a, b) => a - b);
}

test('small segments of a large archive have no positions and no statements of their own', () => {
  const brief = plans.filter(({ isBrief, records }) => isBrief && records.length > 1);
  assert.ok(brief.length > 0);
  for (const plan of brief) {
    assert.ok(writeSegment(plan).every(({ path }) => !/\/(?:p|d|said|x|cards)\//.test(path)));
    assert.ok(writeSegment({ ...plan, isBrief: false }).some(({ path }) => path.includes('/p/')));
  }
});

test('a phrase counts no article that has its words apart', async () => {
  const apart = await findMatches(readQuery('harbour "council clerk" "harbour elects"', index), index);
  const names = [...apart.articles].map((article) => records[article]?.id);
  assert.ok(names.includes('harbour'));
  const both = await findMatches(readQuery('"harbour elects"', index), index);
  assert.deepEqual([...both.articles], []);
});

test('a word that is split is a phrase, and a run of Chinese up to three pairs is one', async () => {
  const engine = await openArchive(makeArchive(ARTICLES));
  const ids = async (query: string) => (await engine.search(query, { limit: 9, offset: 0 })).hits.map(({ id }) => id);
  assert.deepEqual(await ids('京会议'), ['chinese']);
  assert.deepEqual(await ids('北京经济'), []);
  assert.deepEqual(await ids('经济合作与北京'), ['chinese']);
  assert.deepEqual(await ids('12:30'), ['tram']);
  assert.deepEqual(await ids('30:12'), []);
});
