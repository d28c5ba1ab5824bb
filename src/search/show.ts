import type { SearchCopy, Span } from '../model.ts';
import type { Card } from './format.ts';
import { loadLater } from './load-later.ts';
import { markText, matchingWords, type Wanted } from './matching.ts';
import type { OpenIndex } from './open-index.ts';
import type { Matches } from './read/match.ts';
import { stemmerFor } from './schema.ts';
import type { Snippet } from './snippet.ts';

/** A hit with all that a result list shows. */
export interface FoundArticle extends Omit<SearchCopy, 'original'>, Pick<Card, 'dateInWords' | 'language' | 'saidBy'> {
  score: number;
  /** Number of the article (or statement) in this index. */
  article: number;
  /** Words of the headline that match, in UTF-16 code units. */
  headlineMarks: Span[];
  /** `null`: not asked for yet, and `words` are those of the headline alone; see `Passage`. */
  snippets: Snippet[] | null;
  /** Words of headline and text that match, folded. */
  words: string[];
  /** Numbers of its copies that were found, too. */
  copies: number[];
}

/** What a result shows of its text. */
export type Passage = { [name in 'snippets' | 'words']: NonNullable<FoundArticle[name]> };

/** Shows an article that matches: card, marked headline, and with `isWhole` the snippets. */
export async function showMatch(
  article: number,
  matches: Matches,
  { index, isWhole }: { index: OpenIndex; isWhole: boolean },
): Promise<FoundArticle> {
  const [card, passage] = await Promise.all([
    cardOf(article, index),
    isWhole ? (await loadLater()).showPassage(article, matches, index) : null,
  ]);
  const { isSupplied, ...shown }: Card = card;
  const wanted = wantedOf(article, card, { matches, index });
  const headline = searchedHeadline(card);
  return {
    ...shown,
    article,
    score: matches.scores[article] ?? 0,
    headlineMarks: markText(headline, wanted),
    snippets: passage?.snippets ?? null,
    words: passage?.words ?? matchingWords(headline, wanted),
    copies: [],
  };
}

/** The headline as far as it was searched: one that was supplied was not, nor is that of its article part of a statement. */
export function searchedHeadline({ headline, isSupplied, saidBy }: Card): string {
  return isSupplied || saidBy !== undefined ? '' : headline;
}

/** What to mark in an article. */
export function wantedOf(
  article: number,
  { language }: Card,
  { matches, index }: { matches: Matches; index: OpenIndex },
): Wanted {
  return { terms: matches.termsOf(article), stemmer: stemmerFor(language, index.stemmers) };
}

/** The card of an article. */
export function cardOf(article: number, index: OpenIndex): Promise<Card> {
  const { segment, own } = placeOf(article, index);
  return segment.card(own);
}

/** The text of an article, or the words of a statement. */
export function textOf(article: number, index: OpenIndex): Promise<string> {
  const { segment, own } = placeOf(article, index);
  return segment.text(own);
}

/** The segment of an article and its number there. */
export function placeOf(article: number, { segments }: OpenIndex) {
  const segment = segments.findLast(({ first }) => first <= article);
  if (!segment) throw new Error(`no segment has article ${article}`);
  return { segment, own: article - segment.first };
}
