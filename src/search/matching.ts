import type { Span } from '../model.ts';
import type { Stemmer } from './languages.ts';
import { termOf } from './schema.ts';
import { readWords, type Word } from './words.ts';

/** Hits looked at in one text: enough to find a good place, few enough for a text of megabytes. */
const MAX_HITS = 300;
const MAX_WORDS = 16;

/** What to look for in a text. */
export interface Wanted {
  /** Terms of the index, as `termOf` makes them. */
  terms: ReadonlySet<string>;
  /** That of the text's language. */
  stemmer: Stemmer;
}

/** A word of the text that matches, with the term it matches. */
export interface Hit extends Word {
  term: string;
}

/**
 * Marks the words of a short text that match.
 *
 * Returns ranges `[start, end)` in UTF-16 code units, in order; ranges that touch each other's letters are one.
 */
export function markText(text: string, wanted: Wanted): Span[] {
  return joinRanges(findHits(text, wanted));
}

/** The words of a text that match, folded, each once, the first ones: what the article's page marks. */
export function matchingWords(text: string, wanted: Wanted): string[] {
  return [...new Set(findHits(text, wanted).map(({ word }) => word))].slice(0, MAX_WORDS);
}

/** The words of a text that match, in their order. */
export function findHits(text: string, { terms, stemmer }: Wanted): Hit[] {
  const hits: Hit[] = [];
  if (terms.size === 0) return hits;
  const known = new Map<string, string | null>();
  for (const word of readWords(text)) {
    let term = known.get(word.word);
    if (term === undefined) {
      term = termOf(word.word, stemmer);
      known.set(word.word, term);
    }
    if (term === null || !terms.has(term)) continue;
    hits.push({ ...word, term });
    if (hits.length === MAX_HITS) break;
  }
  return hits;
}

/** The places of hits, those that overlap as one. */
export function joinRanges(hits: readonly Word[]): Span[] {
  const spans: [number, number][] = [];
  for (const { start, end } of hits) {
    const last = spans.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else spans.push([start, end]);
  }
  return spans;
}
