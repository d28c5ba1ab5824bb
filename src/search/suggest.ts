import type { FacetName, FacetValue } from './facets.ts';
import type { OpenIndex } from './open-index.ts';
import { readQuery } from './query.ts';
import { expandPattern, wordsNear } from './read/expand.ts';
import { findMatches } from './read/match.ts';
import { stemmerFor, termOf, termsOfWord } from './schema.ts';
import { foldWord, readWords } from './words.ts';

/** A person, source or topic of the archive. */
export interface KnownName extends FacetValue {
  facet: FacetName;
  /** Articles of the whole archive that have it. */
  count: number;
}

/** People first: they are what a news archive is asked for most. */
const NAMED: readonly FacetName[] = ['speaker', 'source', 'topic'];
const MOST_NAMES = 6;
const SHORTEST = 2;

/** Names with all words of a text, each at the start of a word: "nas kar" is Nasser Karimi. Those of most articles first. */
export async function findNames(text: string, index: OpenIndex): Promise<KnownName[]> {
  const words = readWords(text).map(({ word }) => word);
  if (words.length === 0 || words.length > 6 || !words.some((word) => word.length >= SHORTEST)) return [];
  const found: KnownName[] = [];
  for (const facet of NAMED) {
    const { values, ids } = await index.column(facet);
    const fitting = new Map<number, number>(values.flatMap(({ label }, id) => (fits(label, words) ? [[id, 0]] : [])));
    fitting.delete(0);
    if (fitting.size === 0) continue;
    for (const id of ids) {
      const count = fitting.get(id);
      if (count !== undefined) fitting.set(id, count + 1);
    }
    const best = [...fitting].sort(([a, countA], [b, countB]) => countB - countA || a - b).slice(0, MOST_NAMES);
    for (const [id, count] of best) {
      const value = values[id];
      if (value && value.key !== '') found.push({ facet, ...value, count });
    }
  }
  return found.slice(0, MOST_NAMES);
}

function fits(label: string, words: readonly string[]): boolean {
  // Most names have none of the words: that is seen without taking them apart.
  if (!foldWord(label).includes(words[0] ?? '')) return false;
  const own = readWords(label).map(({ word }) => word);
  return words.every((word) => own.some((one) => one.startsWith(word)));
}

/** Plain words of a query: not what belongs to a field, a wildcard, a fuzzy word or a number. */
const PLAIN_WORD = /(?<![^\s+"“”])\p{L}[\p{L}\p{M}'’]{3,40}(?![^\s"“”,.;?!])/gu;
const MOST_MENDED = 4;

/** Puts words right that are not in the index, by the words there that differ in one letter; `null` where there is nothing to mend. */
export async function mendQuery(query: string, index: OpenIndex): Promise<string | null> {
  const words = [...new Set(query.match(PLAIN_WORD) ?? [])].slice(0, MOST_MENDED);
  const mended = new Map<string, string>();
  for (const word of words) {
    const better = await mendWord(word, index);
    if (better !== null) mended.set(word, better);
  }
  if (mended.size === 0) return null;
  return query.replace(PLAIN_WORD, (word) => mended.get(word) ?? word);
}

async function mendWord(printed: string, index: OpenIndex): Promise<string | null> {
  const [only, ...others] = readWords(printed);
  if (!only || others.length > 0) return null;
  const terms = termsOfWord(only.word, index.stemmers);
  if (terms.length === 0 || index.segments.length === 0) return null;
  const postings = await Promise.all(terms.flatMap((term) => index.segments.map((segment) => segment.postings(term))));
  if (postings.some((one) => one !== null)) return null;
  for (const term of terms) {
    const near = new Set(await expandPattern({ term, editDistance: 1 }, index.segments));
    const weights = new Map<string, number>();
    for (const segment of index.segments) {
      for (const { word, weight } of await wordsNear(term, 1, segment)) {
        if (near.has(word)) weights.set(word, (weights.get(word) ?? 0) + 2 ** weight);
      }
    }
    const [best] = [...weights].sort(([a, weightA], [b, weightB]) => weightB - weightA || (a < b ? -1 : 1));
    if (best) return printedForm(best[0], index);
  }
  return null;
}

/** The index has stems: the word as readers know it stands in an article that has the stem. */
async function printedForm(term: string, index: OpenIndex): Promise<string | null> {
  const plan = { ...readQuery(''), clauses: [{ ...EXACT, term }] };
  const { articles } = await findMatches(plan, index);
  const [article] = articles;
  const segment = index.segments.findLast(({ first }) => first <= (article ?? -1));
  if (article === undefined || !segment) return null;
  const own = article - segment.first;
  const [card, text] = await Promise.all([segment.card(own), segment.text(own)]);
  const stemmer = stemmerFor(card.language, index.stemmers);
  const whole = `${card.headline}\n${text}`;
  const word = readWords(whole).find((one) => termOf(one.word, stemmer) === term);
  return word ? whole.slice(word.start, word.end).toLowerCase() : null;
}

const EXACT = { fields: ['headline', 'standfirst', 'body'], boost: 1, editDistance: 0, phrase: null } as const;
