import { nameOfIdentifier } from '../identifiers.ts';
import { FIELDS } from '../schema.ts';
import type { FieldPostings } from './postings.ts';
import { addWeights, type Collection, idfOf, readVectors, type ScoredTerm } from './score.ts';

/** What a term in a field adds to the score of an article. */
export interface Reason {
  term: string;
  field: string;
  /** How often the term stands in the field. */
  times: number;
  score: number;
}

/** Explains the score of one article: the reasons add up to it, the strongest first. */
export function explainScore(article: number, terms: readonly ScoredTerm[], collection: Collection): Reason[] {
  const { segments, articles } = collection;
  const { ordered, magnitudes } = readVectors(terms);
  const s = segments.findLastIndex(({ first }) => first <= article);
  const number = article - (segments[s]?.first ?? 0);
  const reasons = ordered.flatMap(({ term, boosts }) =>
    FIELDS.flatMap(({ name, boost: factor, isExact }, field): Reason[] => {
      const postings = term.postings[s]?.fields[field];
      const boost = boosts[field];
      const place = postings?.articles.indexOf(number) ?? -1;
      if (!postings || boost === undefined || place < 0) return [];
      const one: FieldPostings = {
        articles: Int32Array.of(0),
        times: postings.times.subarray(place, place + 1),
        lengths: postings.lengths.subarray(place, place + 1),
      };
      const dot = new Float64Array(1);
      const weighing = { boost, idf: idfOf(term.frequency, articles) };
      addWeights(dot, one, { ...weighing, mean: collection.means[field] as number, factor });
      const times = one.times[0] as number;
      const own = isExact ? nameOfIdentifier(term.term) : term.term;
      return [{ term: own, field: name, times, score: (dot[0] as number) / (magnitudes[field] as number) || 0 }];
    }),
  );
  return reasons.sort((a, b) => b.score - a.score);
}
