import type { SearchResult } from '../model.ts';
import { type FacetName, type Filters, isUnfiltered, NO_FILTERS, type SortOrder } from './facets.ts';
import type { Card, Reference } from './format.ts';
import { loadLater } from './load-later.ts';
import { OWN_NOTICES, type SayNotice } from './notices.ts';
import { type OpenIndex, openIndex, type SearchHost } from './open-index.ts';
import { readPlainParts } from './plain-parts.ts';
import { makePlan, type ReadOptions, type SearchPlan, shorten } from './query-plan.ts';
import { groupCopies } from './read/copies.ts';
import type { FoundFacets } from './read/counts.ts';
import type { Reason } from './read/explain.ts';
import { findMatches, type Matches } from './read/match.ts';
import { cardOf, type FoundArticle, type Passage, showMatch } from './show.ts';
import type { KnownName } from './suggest.ts';

export type { OpenIndex, SearchHost } from './open-index.ts';
export { openIndex } from './open-index.ts';
export type { FoundArticle, Passage } from './show.ts';

/** Everything that decides which articles are found, and in which order. */
export interface SearchRequest {
  query: string;
  /** True while the query is being typed: its last word also stands for what it begins. */
  isTyping?: boolean;
  /** True: an article must have all words. */
  isAll?: boolean;
  /** True: what was said is searched instead of articles, as with `said:` in the query. */
  isSaid?: boolean;
  filters?: Filters;
  sort?: SortOrder;
}

export interface SearchOptions extends Omit<SearchRequest, 'query'> {
  /** Hits to return, from `offset` on; `total` counts all. */
  limit: number;
  offset: number;
  /** True: articles come without snippets, for which their texts would have to be loaded; `passages` gives these. */
  isBare?: boolean;
}

export interface FoundArticles extends Omit<SearchResult, 'hits'> {
  hits: FoundArticle[];
}

/** What stands beside the results: counts, and other things to look for. */
export interface Surroundings extends FoundFacets {
  /** The query with unknown words put right, or `null`. */
  mended: string | null;
  /** People, sources, topics whose names begin with the words of the query. */
  names: KnownName[];
}

/** One result as a row of a table. */
export interface ResultRow extends Card {
  score: number;
  text: string | null;
}

/** All results, and the archive they are from. */
export interface ResultTable {
  rows: ResultRow[];
  /** Changes with anything in the index. */
  fingerprint: string;
}

/** A result by itself: its card, of a statement the words, of an article what a reference needs beside them. */
export interface WholeResult extends Card {
  text: string | null;
  reference: Reference | null;
}

/** All articles found as references need them. */
export interface ReferenceList {
  articles: (Card & { reference: Reference })[];
  /** Title of the archive. */
  title: string;
  fingerprint: string;
}

/** Searches one archive; the same in browser and command line. */
export interface SearchEngine {
  /** Number of articles in the index. */
  articles: number;
  search: (query: string, options: SearchOptions) => Promise<FoundArticles>;
  surroundings: (request: SearchRequest, limits: { [name in FacetName]?: number }) => Promise<Surroundings>;
  /** Snippets of articles (or statements) by number. */
  passages: (request: SearchRequest, articles: readonly number[]) => Promise<Passage[]>;
  /** Why an article stands where it stands. */
  explain: (request: SearchRequest, article: number) => Promise<Reason[]>;
  /** The cards of articles by number. */
  cards: (request: SearchRequest, articles: readonly number[]) => Promise<Card[]>;
  /** Results by number as they may be kept elsewhere. */
  items: (request: SearchRequest, articles: readonly number[]) => Promise<WholeResult[]>;
  /** All results, copies included, in their order; of statements with their words. */
  rows: (request: SearchRequest) => Promise<ResultTable>;
  /** All articles found, for references; not for statements. */
  references: (request: SearchRequest) => Promise<ReferenceList>;
}

/** The engine of an index that lies open. */
export interface IndexEngine extends SearchEngine {
  /** Paths of originals under `content/`, or `null`, of articles (or of those in which statements stand) by number. */
  originals: (request: SearchRequest, articles: readonly number[]) => Promise<(string | null)[]>;
}

/**
 * Opens the index that a host holds; `sayNotice` is the language of notices on queries. Throws what the host throws, and when the index was made by another version of
 * Clipfile. Postings, cards and texts are loaded when a query needs them.
 */
export async function openSearch(host: SearchHost, sayNotice: SayNotice = OWN_NOTICES): Promise<IndexEngine> {
  const archive = await openIndex(host);
  const pause = host.pause ?? (async () => {});
  let last: { key: string; answer: Promise<Answered> } | null = null;
  const answer = (request: SearchRequest): Promise<Answered> => {
    const { query, isSaid } = readScope(request);
    const isBrowsing = query.trim() === '' && !isUnfiltered(request.filters ?? NO_FILTERS);
    const key = JSON.stringify([query, isSaid, isBrowsing, request.isTyping === true, request.isAll === true]);
    if (last?.key === key) return last.answer;
    const finding = (async (): Promise<Answered> => {
      const index = isSaid ? await archive.statements() : archive;
      const { isTyping = false, isAll = false } = request;
      const plan = await planFor(query, { isTyping, isAll, stemmers: index.stemmers, sayNotice });
      if (isBrowsing) plan.isEverything = true;
      if (index.articles >= MANY) plan.notices.push(...(await sayAllWords(plan, sayNotice)));
      await pause();
      return { index, plan, isSaid, matches: await findMatches(plan, index) };
    })();
    last = { key, answer: finding };
    finding.catch(() => {
      last = null;
    });
    return finding;
  };
  const sorted = async (request: SearchRequest): Promise<AnsweredInOrder> => {
    const answered = await answer(request);
    const { index, matches, plan } = answered;
    await pause();
    const { filters = NO_FILTERS, sort = 'relevance' } = request;
    // Where nothing was asked for in words, all are as relevant.
    const isUnscored = plan.clauses.length === 0 && request.filters !== undefined;
    const order = sort === 'relevance' && isUnscored ? 'newest' : sort;
    if (order === 'relevance' && isUnfiltered(filters)) return { ...answered, shown: matches.articles };
    const { filterArticles, sortArticles } = await loadLater();
    const mask = await filterArticles(matches.articles, filters, index);
    const kept = matches.articles.filter((_, i) => mask[i] === 0);
    await pause();
    return { ...answered, shown: await sortArticles(kept, order, index) };
  };
  return {
    articles: archive.articles,
    search: async (query, options) => {
      const { limit, offset, isBare = false } = options;
      const { index, matches, plan, isSaid, shown } = await sorted({ query, ...options });
      await pause();
      const { leaders, followers } = groupCopies(shown, await index.copies());
      const numbers = Array.from(leaders.subarray(offset, offset + limit));
      const hits = await Promise.all(
        numbers.map((article) => showMatch(article, matches, { index, isWhole: isSaid || !isBare })),
      );
      return {
        query,
        total: shown.length,
        distinct: leaders.length,
        isSaid,
        hits: hits.map((hit) => ({ ...hit, copies: followers.get(hit.article) ?? [] })),
        notices: plan.notices,
      };
    },
    surroundings: async (request, limits) => {
      const [{ findSurroundings }, answered] = await Promise.all([loadLater(), answer(request)]);
      return findSurroundings(request, answered, { limits, archive, pause });
    },
    passages: async (request, articles) => {
      const [{ showPassage }, { index, matches }] = await Promise.all([loadLater(), answer(request)]);
      return Promise.all(articles.map((article) => showPassage(article, matches, index)));
    },
    explain: async (request, article) => (await answer(request)).matches.explain(article),
    cards: async (request, articles) => {
      const { index } = await answer(request);
      return Promise.all(articles.map((article) => cardOf(article, index)));
    },
    items: async (request, articles) => (await loadLater()).listItems(articles, await answer(request)),
    originals: async (request, articles) => (await loadLater()).listOriginals(articles, await answer(request)),
    rows: async (request) => (await loadLater()).listRows(await sorted(request), { archive, pause }),
    references: async (request) => (await loadLater()).listReferences(await sorted(request), { archive, pause }),
  };
}

/** Plain words are read at once; of a query with syntax Lunr's parser is loaded first. */
async function planFor(text: string, options: ReadOptions): Promise<SearchPlan> {
  const parts = readPlainParts(text);
  return parts ? makePlan(text, { parts, notices: [] }, options) : (await loadLater()).readQuery(text, options);
}

/** From so many articles (or statements) on, reading all words of the dictionary takes its time on a slow line. */
const MANY = 1_000;

/** Notices on words that are compared with all words of the archive. */
async function sayAllWords({ clauses, required, prohibited }: SearchPlan, sayNotice: SayNotice): Promise<string[]> {
  const all = [...clauses, ...required.flat(), ...prohibited].filter(
    ({ term, phrase, editDistance }) => phrase === null && (editDistance > 0 || term.includes('*')),
  );
  if (all.length === 0) return [];
  const { needsAllWords } = await loadLater();
  const words = all
    .filter(needsAllWords)
    .map(({ term, editDistance }) => term + (editDistance > 0 ? `~${editDistance}` : ''));
  return [...new Set(words)].map((word) => sayNotice('allWords', { word: shorten(word) }));
}

/** A request that was answered. */
export interface Answered {
  index: OpenIndex;
  plan: SearchPlan;
  isSaid: boolean;
  matches: Matches;
}

/** The same, filtered and sorted: what is shown of it. */
export interface AnsweredInOrder extends Answered {
  shown: Int32Array;
}

const SAID = /(?<![^\s])([+-]?)said:\s*/gi;

/** `said:drones` searches what was said; the prefix is no part of the words. */
export function readScope({ query, isSaid = false }: Pick<SearchRequest, 'query' | 'isSaid'>): {
  query: string;
  isSaid: boolean;
} {
  const words = query.replace(SAID, '$1');
  return { query: words, isSaid: isSaid || words !== query };
}
