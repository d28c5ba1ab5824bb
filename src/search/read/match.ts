import { loadLater } from '../load-later.ts';
import type { Clause, SearchPlan } from '../query-plan.ts';
import { FIELDS } from '../schema.ts';
import type { Reason } from './explain.ts';
import type { Postings } from './postings.ts';
import { type Collection, type ScoredTerm, score, type Term } from './score.ts';
import type { Segment } from './segment.ts';

/** The articles that answer a query. */
export interface Matches {
  /** Best first. */
  articles: Int32Array;
  /** By article. */
  scores: Float64Array;
  /** The terms of the query that an article has. */
  termsOf: (article: number) => Set<string>;
  /** What makes up the score of an article. */
  explain: (article: number) => Promise<Reason[]>;
}

/** What is open of the index. */
interface Index {
  articles: number;
  segments: readonly Segment[];
}

/** A clause with its terms looked up. */
interface FoundClause {
  clause: Clause;
  fields: readonly number[];
  terms: Term[];
}

const FIELD_NUMBERS = new Map<string, number>(FIELDS.map(({ name }, number) => [name, number]));

/** Finds, scores and sorts all articles that answer the plan; equal scores keep the order in which Lunr meets them. */
export async function findMatches(plan: SearchPlan, index: Index): Promise<Matches> {
  const lookUp = createLookUp(index);
  const find = (clauses: readonly Clause[]) => Promise.all(clauses.map((clause) => findClause(clause, index, lookUp)));
  const [clauses, required, prohibited] = await Promise.all([
    find(plan.clauses),
    Promise.all(plan.required.map(find)),
    find(plan.prohibited),
  ]);
  const terms = clauses.flatMap(({ clause, fields, terms }, number) =>
    terms.map((term): ScoredTerm => {
      const phrase = clause.phrase ? number : -1;
      return { term, fields, boost: clause.boost, phrase };
    }),
  );
  const collection = collect(index);
  const { articles, scores } = score(terms, collection);
  const all = plan.isEverything ? withRest(articles, index.articles) : articles;
  const must = required.map((group) => articlesOf(group, index));
  const mustNot = prohibited.length > 0 ? articlesOf(prohibited, index) : null;
  const isFree = must.length === 0 && mustNot === null;
  const kept = isFree ? all : all.filter((article) => !mustNot?.[article] && must.every((group) => group[article]));
  return {
    articles: sortByScore(kept, scores),
    scores,
    termsOf: (article) => termsOfArticle(article, terms, index.segments),
    explain: async (article) => (await loadLater()).explainScore(article, terms, collection),
  };
}

/**
 * Sorts articles by their scores, none below 0, best first; the order of meeting decides among equals. A radix sort by the bytes
 * of the scores, which are in the order of the numbers: a comparison for each pair would take ten times as long.
 */
export function sortByScore(articles: Int32Array, scores: Float64Array): Int32Array {
  const bytes = new Uint8Array(scores.buffer, scores.byteOffset, scores.byteLength);
  let sorted = articles.slice();
  let next = new Int32Array(articles.length);
  const counts = new Int32Array(256);
  for (let byte = 0; byte < 8; byte++) {
    counts.fill(0);
    for (let i = 0; i < sorted.length; i++) (counts[bytes[(sorted[i] as number) * 8 + byte] as number] as number)++;
    if (counts.includes(sorted.length)) continue;
    for (let digit = 255, place = 0; digit >= 0; digit--) {
      const count = counts[digit] as number;
      counts[digit] = place;
      place += count;
    }
    for (let i = 0; i < sorted.length; i++) {
      const article = sorted[i] as number;
      const digit = bytes[article * 8 + byte] as number;
      next[counts[digit] as number] = article;
      (counts[digit] as number)++;
    }
    [sorted, next] = [next, sorted];
  }
  return sorted;
}

type LookUp = (term: string) => Promise<Term | null>;

/** Looks a term up in all segments; each term once. */
function createLookUp({ segments }: Index): LookUp {
  const known = new Map<string, Promise<Term | null>>();
  return (term) => {
    let found = known.get(term);
    if (!found) {
      found = Promise.all(segments.map((segment) => segment.postings(term))).then((own) => termOf(term, own));
      known.set(term, found);
    }
    return found;
  };
}

function termOf(term: string, postings: (Postings | null)[]): Term | null {
  if (postings.every((own) => own === null)) return null;
  let frequency = 0;
  for (const own of postings) for (const field of own?.fields ?? []) frequency += field?.articles.length ?? 0;
  return { term, postings, frequency };
}

async function findClause(clause: Clause, index: Index, lookUp: LookUp): Promise<FoundClause> {
  const fields = clause.fields.flatMap((name) => FIELD_NUMBERS.get(name) ?? []);
  const present = async (words: readonly string[]) =>
    (await Promise.all(words.map(lookUp))).filter((one) => one !== null);
  if (clause.phrase) {
    const terms = new Set(clause.phrase.flatMap((word) => [...word.terms.values()].filter((term) => term !== null)));
    const known = new Map((await present([...terms])).map((term) => [term.term, term]));
    const { findPhrase } = await loadLater();
    return { clause, fields, terms: await findPhrase(clause.phrase, known, { fields, segments: index.segments }) };
  }
  const { term, editDistance } = clause;
  if (editDistance === 0 && !term.includes('*')) return { clause, fields, terms: await present([term]) };
  if (editDistance === 0 && term.indexOf('*') === term.length - 1) {
    return { clause, fields, terms: await findBeginning(term.slice(0, -1), index) };
  }
  const { expandPattern } = await loadLater();
  return { clause, fields, terms: await present(await expandPattern(clause, index.segments)) };
}

/** The terms with a beginning: their postings stand together. */
async function findBeginning(beginning: string, { segments }: Index): Promise<Term[]> {
  const lists = await Promise.all(segments.map((segment) => segment.beginning(beginning)));
  const byTerm = new Map<string, (Postings | null)[]>();
  lists.forEach((list, s) => {
    for (const postings of list) {
      const own = byTerm.get(postings.term) ?? segments.map(() => null);
      own[s] = postings;
      byTerm.set(postings.term, own);
    }
  });
  return sortBeginnings([...byTerm].flatMap(([term, own]) => termOf(term, own) ?? []));
}

/** Sorts terms with one beginning as Lunr gives them: shorter first, then by the last letters of the alphabet. */
function sortBeginnings<Item extends { term: string }>(items: Item[]): Item[] {
  return items.sort(({ term: a }, { term: b }) => {
    if (a === b) return 0;
    if (a.startsWith(b)) return 1;
    return b.startsWith(a) || a > b ? -1 : 1;
  });
}

/** What scoring needs beside postings. */
function collect({ segments, articles }: Index): Collection {
  const means = FIELDS.map((_, field) => segments.reduce((sum, one) => sum + (one.lengths[field] ?? 0), 0) / articles);
  return { segments, articles, means };
}

/** Marks the articles that meet one of the clauses. */
function articlesOf(clauses: readonly FoundClause[], { segments, articles }: Index): Uint8Array {
  const marked = new Uint8Array(articles);
  for (const { terms, fields } of clauses) {
    for (const { postings } of terms) {
      segments.forEach(({ first }, s) => {
        for (const field of fields) {
          for (const article of postings[s]?.fields[field]?.articles ?? []) marked[first + article] = 1;
        }
      });
    }
  }
  return marked;
}

function withRest(found: Int32Array, articles: number): Int32Array {
  const isFound = new Uint8Array(articles);
  for (const article of found) isFound[article] = 1;
  const all = new Int32Array(articles);
  all.set(found);
  let at = found.length;
  for (let article = 0; article < articles; article++) if (!isFound[article]) all[at++] = article;
  return all;
}

function termsOfArticle(article: number, terms: readonly ScoredTerm[], segments: readonly Segment[]): Set<string> {
  const s = segments.findLastIndex(({ first }) => first <= article);
  const own = article - (segments[s]?.first ?? 0);
  const has = ({ term, fields }: ScoredTerm) =>
    fields.some((field) => isAmong(own, term.postings[s]?.fields[field]?.articles));
  return new Set(terms.filter(has).map(({ term }) => term.term));
}

/** Binary search in ascending numbers. */
function isAmong(wanted: number, numbers: Int32Array | undefined): boolean {
  let low = 0;
  let high = numbers?.length ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    const number = numbers?.[middle] as number;
    if (number === wanted) return true;
    if (number < wanted) low = middle + 1;
    else high = middle;
  }
  return false;
}
