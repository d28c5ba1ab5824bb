import { B, FIELDS, K1 } from '../schema.ts';
import type { FieldPostings, Postings } from './postings.ts';
import type { Segment } from './segment.ts';

/** A term of the index with its postings in all segments. */
export interface Term {
  term: string;
  /** By segment; `null` where it does not stand. */
  postings: readonly (Postings | null)[];
  /** Pairs of article and field in the whole index. */
  frequency: number;
}

/** A term of the query: what is looked at, in this order, and how much it counts. */
export interface ScoredTerm {
  term: Term;
  /** Numbers of the fields. */
  fields: readonly number[];
  boost: number;
  /** The phrase it belongs to, where only the articles count that have it; a number for each, −1 for none. */
  phrase: number;
}

/** What scoring needs of the index as a whole. */
export interface Collection {
  segments: readonly Segment[];
  articles: number;
  /** Mean length of each field, in terms. */
  means: readonly number[];
}

/** Articles found, in the order in which they were first met, and the score of each article. */
export interface Scores {
  articles: Int32Array;
  scores: Float64Array;
}

/** One dimension of the query's vectors. */
interface Entry {
  term: Term;
  /** Boost by field; `undefined`: not asked for there. */
  boosts: (number | undefined)[];
}

/**
 * Scores articles as Lunr 2.3.9 does, to the last bit: the weights are rounded to three decimals, they are added in the
 * order in which their terms were first met by the index, fields in the order in which the query first touches them, and
 * equal scores keep the order of that touch.
 */
export function score(terms: readonly ScoredTerm[], collection: Collection): Scores {
  const { segments, articles } = collection;
  const { ordered, touches, magnitudes } = readVectors(terms);
  const dots = magnitudes.map((): Float64Array | null => null);
  for (const { term, boosts } of ordered) {
    const idf = idfOf(term.frequency, articles);
    segments.forEach((segment, s) => {
      term.postings[s]?.fields.forEach((postings, field) => {
        const boost = boosts[field];
        if (!postings || boost === undefined) return;
        const dot = dots[field] ?? new Float64Array(articles);
        dots[field] = dot;
        const mean = collection.means[field] as number;
        addWeights(dot.subarray(segment.first), postings, { boost, idf, mean, factor: factorOf(field) });
      });
    });
  }
  const scores = new Float64Array(articles);
  const seen = new Uint16Array(articles);
  const found = new Int32Array(articles);
  let count = 0;
  for (const [{ term }, field] of touches) {
    const bit = 1 << field;
    const dot = dots[field] as Float64Array;
    const magnitude = magnitudes[field] as number;
    segments.forEach((segment, s) => {
      const own = term.postings[s]?.fields[field]?.articles;
      if (!own) return;
      for (let i = 0; i < own.length; i++) {
        const article = segment.first + (own[i] as number);
        const before = seen[article] as number;
        if (before & bit) continue;
        if (before === 0) found[count++] = article;
        seen[article] = before | bit;
        (scores[article] as number) += (dot[article] as number) / magnitude || 0;
      }
    });
  }
  return { articles: found.subarray(0, count), scores };
}

/** The query as Lunr's vectors: one for each field, with its length. */
export function readVectors(terms: readonly ScoredTerm[]) {
  const entries = new Map<string, Entry>();
  const touches: [entry: Entry, field: number][] = [];
  for (const { term, fields, boost, phrase } of terms) {
    const key = `${phrase} ${term.term}`;
    const entry = entries.get(key) ?? { term, boosts: FIELDS.map(() => undefined) };
    entries.set(key, entry);
    for (const field of fields) {
      const before = entry.boosts[field];
      entry.boosts[field] = before === undefined ? boost : before + boost;
      if (before === undefined) touches.push([entry, field]);
    }
  }
  const ordered = [...entries.values()].sort((a, b) => compareMet(a.term, b.term));
  const magnitudes = FIELDS.map((_, field) => {
    const boosts = ordered.flatMap((entry) => entry.boosts[field] ?? []);
    return boosts.length === 0 ? null : Math.sqrt(boosts.reduce((sum, boost) => sum + boost * boost, 0));
  });
  return { ordered, touches, magnitudes };
}

/** What weights depend on beside the postings. */
interface Weighing {
  boost: number;
  idf: number;
  mean: number;
  factor: number;
}

/** Adds the weights of postings to the scores: `k1`, `b` and the roundings in the order of Lunr's own expression: floats forgive no other. */
export function addWeights(dot: Float64Array, postings: FieldPostings, { boost, idf, mean, factor }: Weighing): void {
  const { articles, times, lengths } = postings;
  for (let i = 0; i < articles.length; i++) {
    const article = articles[i] as number;
    const tf = times[i] as number;
    const length = lengths[i] as number;
    let weight = (idf * ((K1 + 1) * tf)) / (K1 * (1 - B + B * (length / mean)) + tf);
    weight *= factor;
    (dot[article] as number) += boost * (Math.round(weight * 1000) / 1000);
  }
}

function factorOf(field: number): number {
  return FIELDS[field]?.boost ?? 1;
}

/** Lunr's inverse document frequency: `frequency` counts each field of an article. */
export function idfOf(frequency: number, articles: number): number {
  return Math.log(1 + Math.abs((articles - frequency + 0.5) / (frequency + 0.5)));
}

/** The order in which an index of all articles would have met the terms: by segment, then inside it. */
function compareMet(a: Term, b: Term): number {
  for (let s = 0; s < a.postings.length; s++) {
    const [inA, inB] = [a.postings[s], b.postings[s]];
    if (inA && inB) return inA.met - inB.met;
    if (inA) return -1;
    if (inB) return 1;
  }
  return 0;
}
