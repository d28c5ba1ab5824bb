import { matchingWords } from './matching.ts';
import type { OpenIndex } from './open-index.ts';
import type { Matches } from './read/match.ts';
import { cardOf, type Passage, searchedHeadline, textOf, wantedOf } from './show.ts';
import { cutSnippets } from './snippet.ts';

/** Snippets of an article that matches, and the words in it that do. */
export async function showPassage(article: number, matches: Matches, index: OpenIndex): Promise<Passage> {
  const [card, text] = await Promise.all([cardOf(article, index), textOf(article, index)]);
  const wanted = wantedOf(article, card, { matches, index });
  return {
    snippets: cutSnippets(text, wanted),
    words: matchingWords(`${searchedHeadline(card)}\n${text}`, wanted),
  };
}
