import type { SearchHit, SearchResult, Span } from '../model.ts';
import { type Card, FORMAT, type IndexHead, type IndexRoot } from './format.ts';
import { BUILT_IN, type LoadStemmer } from './languages.ts';
import { readQuery } from './query.ts';
import { findMatches, type Matches } from './read/match.ts';
import { type LoadShard, openSegment, type Segment } from './read/segment.ts';
import { PIPELINE, type Stemmers, stemmerFor } from './schema.ts';
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

/** Where an index comes from: files, a web server, scripts. */
export interface SearchHost {
  loadShard: LoadShard;
  loadStemmer: LoadStemmer;
}

/** Searches one index; the same in browser and command line. */
export interface SearchEngine {
  /** Number of articles in the index. */
  articles: number;
  search: (query: string, options: SearchOptions) => Promise<FoundArticles>;
}

/** An index as it lies open: what parts of search beside words (facets, dates) read too. */
export interface OpenIndex {
  articles: number;
  segments: Segment[];
  stemmers: Stemmers;
}

/**
 * Opens the index that a host holds. Throws what the host throws, and when the index was made by another version of
 * Clipfile. Postings, cards and texts are loaded when a query needs them.
 */
export async function openSearch(host: SearchHost): Promise<SearchEngine> {
  const index = await openIndex(host);
  return {
    articles: index.articles,
    search: async (query, { limit, offset, isTyping = false }) => {
      const plan = readQuery(query, { isTyping, stemmers: index.stemmers });
      const matches = await findMatches(plan, index);
      const shown = Array.from(matches.articles.subarray(offset, offset + limit));
      const hits = await Promise.all(shown.map((article) => showMatch(article, matches, index)));
      return { query, total: matches.articles.length, hits, notices: plan.notices };
    },
  };
}

/** Opens an index without a query. */
export async function openIndex({ loadShard, loadStemmer }: SearchHost): Promise<OpenIndex> {
  const head = (await loadShard('head')) as IndexHead;
  if (head.format !== FORMAT) throw new Error(OTHER_VERSION);
  const root = (await loadShard(head.root)) as IndexRoot;
  if (root.pipeline !== PIPELINE) throw new Error(OTHER_VERSION);
  let articles = 0;
  const opening = root.segments.map((entry) => {
    const first = articles;
    articles += entry.articles;
    return openSegment(entry, first, loadShard);
  });
  const [segments, stemmers] = await Promise.all([
    Promise.all(opening),
    Promise.all(root.languages.map(async (name) => [name, BUILT_IN.get(name) ?? (await loadStemmer(name))] as const)),
  ]);
  return { articles, segments, stemmers: new Map(stemmers) };
}

const OTHER_VERSION = 'the search index was made by another version of Clipfile; run "clipfile build" again';

async function showMatch(article: number, matches: Matches, { segments, stemmers }: OpenIndex): Promise<FoundArticle> {
  const segment = segments.findLast(({ first }) => first <= article);
  if (!segment) throw new Error(`no segment has article ${article}`);
  const own = article - segment.first;
  const [card, text] = await Promise.all([segment.card(own), segment.text(own)]);
  const { isSupplied, ...shown }: Card = card;
  const words = { terms: matches.termsOf(article), stemmer: stemmerFor(card.language, stemmers) };
  return {
    ...shown,
    score: matches.scores[article] ?? 0,
    headlineMarks: isSupplied ? [] : markText(card.headline, words),
    snippets: cutSnippets(text, words),
  };
}
