import lunr from 'lunr';
import type { SearchHit, SearchResult, Span } from '../model.ts';
import { type Card, FORMAT, type IndexHead } from './format.ts';
import { type Clause, readQuery, type SearchPlan } from './query.ts';
import { PIPELINE } from './schema.ts';
import { cutSnippets, markText, type Snippet } from './snippet.ts';

export interface SearchOptions {
  /** Hits to return, from `offset` on; `total` counts all. */
  limit: number;
  offset: number;
  /** True while the query is being typed: its last word also stands for what it begins. */
  isTyping?: boolean;
}

/** A hit with all that a result list shows. */
export interface FoundArticle extends SearchHit {
  /** The date in words, or `null`. */
  dateInWords: string | null;
  language: string | null;
  /** Words of the headline that match, in UTF-16 code units. */
  headlineMarks: Span[];
  snippets: Snippet[];
}

export interface FoundArticles extends SearchResult {
  hits: FoundArticle[];
}

/** Searches one index; the same in browser and command line. */
export interface SearchEngine {
  /** Number of articles in the index. */
  articles: number;
  search: (query: string, options: SearchOptions) => Promise<FoundArticles>;
}

/** An article that matches: its number, its score, and the terms of the index that it matches. */
interface Match {
  article: number;
  score: number;
  terms: ReadonlySet<string>;
}

/**
 * Opens the index whose files `load` reads, by names relative to the site's `search/` folder.
 *
 * Throws what `load` throws, and when the index was made by another version of Clipfile. The files with the articles'
 * texts are loaded when a result shows them.
 */
export async function openSearch(load: (name: string) => Promise<string>): Promise<SearchEngine> {
  const head = JSON.parse(await load('head.json')) as IndexHead;
  if (head.format !== FORMAT || head.pipeline !== PIPELINE) {
    throw new Error('the search index was made by another version of Clipfile; run "clipfile build" again');
  }
  const [index, cards] = await Promise.all([load(head.index), load(head.cards)]);
  const lunrIndex = lunr.Index.load(JSON.parse(index) as object);
  const cardList = JSON.parse(cards) as Card[];
  const readText = textReader(head, load);
  return {
    articles: head.articles,
    search: async (query, { limit, offset, isTyping = false }) => {
      const plan = readQuery(query, { isTyping });
      const matches = findMatches(lunrIndex, plan, head.articles);
      const shown = matches.slice(offset, offset + limit);
      const hits = await Promise.all(
        shown.map(async (match) => showMatch(match, cardList[match.article] as Card, await readText(match.article))),
      );
      return { query, total: matches.length, hits, notices: plan.notices };
    },
  };
}

/** All articles that answer the plan, best first; equal scores keep the order in which Lunr met them. */
function findMatches(index: lunr.Index, plan: SearchPlan, articles: number): Match[] {
  const scored = lookUp(index, plan.clauses);
  const required = plan.required.map((group) => articlesOf(index, group));
  const prohibited = plan.prohibited.map((group) => group.map((clause) => articlesOf(index, [clause])));
  const matches = plan.isEverything ? withRest(scored, articles) : scored;
  return matches.filter(
    ({ article }) =>
      required.every((any) => any.has(article)) && !prohibited.some((all) => all.every((some) => some.has(article))),
  );
}

/** Lunr's own search, without its parser and without its presence: groups are filtered by the caller. */
function lookUp(index: lunr.Index, clauses: readonly Clause[]): Match[] {
  if (clauses.length === 0) return [];
  const results = index.query((query) => {
    for (const { term, fields, boost, editDistance } of clauses) {
      const clause = { term, fields: [...fields], boost, usePipeline: false, wildcard: 0 };
      // Lunr takes a clause that has an edit distance, be it 0, for a fuzzy one, in which `*` is a letter.
      query.clause((editDistance > 0 ? { ...clause, editDistance } : clause) as lunr.Query.Clause);
    }
  });
  return results.map(({ ref, score, matchData }) => ({
    article: Number(ref),
    score,
    terms: new Set(Object.keys(matchData.metadata)),
  }));
}

function articlesOf(index: lunr.Index, clauses: readonly Clause[]): Set<number> {
  return new Set(lookUp(index, clauses).map(({ article }) => article));
}

function withRest(scored: Match[], articles: number): Match[] {
  const found = new Set(scored.map(({ article }) => article));
  const rest = Array.from({ length: articles }, (_, article) => article).filter((article) => !found.has(article));
  return [...scored, ...rest.map((article) => ({ article, score: 0, terms: new Set<string>() }))];
}

function showMatch({ score, terms }: Match, card: Card, text: string): FoundArticle {
  const { isSupplied, ...shown } = card;
  return {
    ...shown,
    score,
    headlineMarks: isSupplied ? [] : markText(card.headline, terms),
    snippets: cutSnippets(text, terms),
  };
}

/** Reads the text of one article; each file is loaded once, and again after a failure. */
function textReader(head: IndexHead, load: (name: string) => Promise<string>): (article: number) => Promise<string> {
  const files = new Map<string, Promise<string[]>>();
  return async (article) => {
    const part = head.texts.findLast(({ first }) => first <= article);
    if (!part) return '';
    let texts = files.get(part.file);
    if (!texts) {
      texts = load(part.file).then((json) => JSON.parse(json) as string[]);
      files.set(part.file, texts);
      texts.catch(() => files.delete(part.file));
    }
    return (await texts)[article - part.first] ?? '';
  };
}
