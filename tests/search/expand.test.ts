import assert from 'node:assert/strict';
import test from 'node:test';
import lunr from 'lunr';
import { openIndex } from '../../src/search/engine.ts';
import { expandPattern } from '../../src/search/read/expand.ts';
import { hostOfFiles, makeArchive, writePlans } from './corpus.ts';
import { readPosts } from './posts.ts';

interface WordSet {
  intersect: (other: WordSet) => WordSet;
  toArray: () => string[];
}
const { TokenSet } = lunr as unknown as {
  TokenSet: {
    fromArray: (words: readonly string[]) => WordSet;
    fromFuzzyString: (word: string, edits: number) => WordSet;
  };
};

const records = readPosts();
const plan = { folder: '0123456789ab', records, language: 'en', isBrief: false };
const files = writePlans([plan], makeArchive(records));
const isOfDictionary = (name: string): boolean => /^0123456789ab\/[drs]\//.test(name);

/** Opens the index anew: nothing of it is loaded yet. */
async function open() {
  const host = hostOfFiles(files);
  const loaded: string[] = [];
  const { segments } = await openIndex({
    ...host,
    loadShard: (name) => {
      if (isOfDictionary(name)) loaded.push(name);
      return host.loadShard(name);
    },
  });
  return { segments, loaded };
}

const { segments } = await open();
const words = (await segments[0]?.wordsBeginning(''))?.map(({ word }) => word).sort() ?? [];
const all = TokenSet.fromArray(words);

/** A word with two mistakes, at places given by a number: left out, doubled, changed, swapped. */
function spoil(word: string, number: number): string {
  const places = [number % word.length, Math.floor(number / 7) % word.length];
  const ends = [
    [0, word.length - 1],
    [0, 1],
    [word.length - 2, word.length - 1],
  ][number % 5];
  return (ends ?? places).reduce((text, at, i) => {
    const [before, letter = '', after] = [text.slice(0, at), text[at], text.slice(at + 1)];
    const kind = (number + i * 3 + Math.floor(number / 11)) % 5;
    if (kind === 0) return before + after;
    if (kind === 1) return `${before}e${letter}${after}`;
    if (kind === 2) return `${before}o${after}`;
    if (kind === 3) return `${before}${letter}s${after}`;
    return before + (after[0] ?? '') + letter + after.slice(1);
  }, word);
}

test('words with two mistakes, at the ends too, are those that Lunr finds in the whole dictionary', async () => {
  assert.ok(words.length > 5000, `${words.length} words`);
  // Numbers and addresses are not found by what is like them, and Lunr takes long over such long words.
  const mistyped = words.filter((word) => !word.startsWith('#'));
  let found = 0;
  for (let i = 0; i < 400; i++) {
    const term = spoil(mistyped[(i * 7919) % mistyped.length] as string, i);
    if (term === '') continue;
    const wanted = all.intersect(TokenSet.fromFuzzyString(term, 2)).toArray();
    assert.deepEqual(await expandPattern({ term, editDistance: 2 }, segments), wanted, term);
    found += wanted.length;
  }
  assert.ok(found > 1000, `${found} found`);
});

test('for two mistakes a part of the dictionary is read', async () => {
  const chunks = files.filter(({ path }) => isOfDictionary(path.slice('search/'.length))).length;
  for (const term of ['govrnmet', 'desing', 'quarterly']) {
    const { segments: fresh, loaded } = await open();
    await expandPattern({ term, editDistance: 2 }, fresh);
    assert.ok(loaded.length < chunks / 2, `${term}: ${loaded.length} of ${chunks}`);
  }
});
