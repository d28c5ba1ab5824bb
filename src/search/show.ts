import type { SearchHit, Span } from '../model.ts';
import type { Card } from './format.ts';
import type { OpenIndex } from './open-index.ts';
import type { Matches } from './read/match.ts';
import { stemmerFor } from './schema.ts';
import { cutSnippets, markText, matchingWords, type Snippet } from './snippet.ts';

/** A hit with all that a result list shows. */
export interface FoundArticle extends SearchHit, Pick<Card, 'dateInWords' | 'language' | 'saidBy'> {
  /** Number of the article (or statement) in this index. */
  article: number;
  /** Words of the headline that match, in UTF-16 code units. */
  headlineMarks: Span[];
  snippets: Snippet[];
  /** Words of the text that match, folded. */
  words: string[];
  /** Numbers of its copies that were found, too. */
  copies: number[];
}

/** Shows an article that matches: card, marked headline, snippets. */
export async function showMatch(article: number, matches: Matches, index: OpenIndex): Promise<FoundArticle> {
  const [card, text] = await Promise.all([cardOf(article, index), textOf(article, index)]);
  const { isSupplied, ...shown }: Card = card;
  const words = { terms: matches.termsOf(article), stemmer: stemmerFor(card.language, index.stemmers) };
  return {
    ...shown,
    article,
    score: matches.scores[article] ?? 0,
    headlineMarks: isSupplied ? [] : markText(card.headline, words),
    snippets: cutSnippets(text, words),
    words: matchingWords(isSupplied ? text : `${card.headline}\n${text}`, words),
    copies: [],
  };
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
