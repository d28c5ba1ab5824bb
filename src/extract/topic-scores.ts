import { broaderTopics } from '../vocabularies/media-topics.ts';

/** What one phrase of a text says: its occurrences, each counted by its zone, and the concepts it speaks for. */
export interface PhraseHits {
  count: number;
  topics: readonly { id: string; weight: number }[];
}

/** What a phrase of a weight adds to a top concept. */
const WEIGHTS: ReadonlyMap<number, number> = new Map([
  [1, 0.5],
  [2, 1.5],
  [3, 3],
]);

/** How much a phrase loses that speaks for several top concepts: its share among them to this power. */
const SPECIFIC = 0.5;

/** A top concept has half of its score when this many different phrases speak for it. */
const HALF_AT = 2;

/** A phrase of weight 1 counts as this much of a different phrase. */
const PART_OF_PHRASE = 0.3;

/** Texts shorter or longer than this count as this long, in words: ten words say little, and a book has its chapters. */
const SHORTEST = 130;
const LONGEST = 1500;

/** What a concept gets of the score of each narrower one. */
const SHARE_OF_NARROWER = 0.4;

/** By how much the scores of a text of this many words are divided. */
export function lengthFactor(words: number): number {
  return Math.sqrt(Math.min(Math.max(words, SHORTEST), LONGEST));
}

/**
 * Scores the 17 top concepts by all phrases that speak for them or for a narrower concept: Σ weight · ln(1 + occurrences),
 * a phrase counted once for each top concept, the less the more of them it speaks for, and all the less the fewer different
 * phrases there are; phrases of weight 1 never more than the others. Not yet divided by the length.
 */
export function scoreTopConcepts(hits: Iterable<PhraseHits>): Map<string, number> {
  const sums = new Map<string, { telling: number; supporting: number; different: number }>();
  for (const { count, topics } of hits) {
    for (const { id, adds, weight } of addedBy(topics)) {
      const sum = sums.get(id) ?? { telling: 0, supporting: 0, different: 0 };
      if (weight > 1) sum.telling += adds * Math.log(1 + count);
      else sum.supporting += adds * Math.log(1 + count);
      sum.different += weight > 1 ? 1 : PART_OF_PHRASE;
      sums.set(id, sum);
    }
  }
  return new Map(
    [...sums].map(([id, { telling, supporting, different }]) => [
      id,
      ((telling + Math.min(telling, supporting)) * different) / (different + HALF_AT),
    ]),
  );
}

interface Added {
  /** Top concept. */
  id: string;
  adds: number;
  weight: number;
}

const added = new WeakMap<PhraseHits['topics'], Added[]>();

/** What a phrase adds to each top concept; worked out once for a phrase. */
function addedBy(topics: PhraseHits['topics']): Added[] {
  const known = added.get(topics);
  if (known !== undefined) return known;
  const weights = new Map<string, number>();
  for (const { id, weight } of topics) {
    const top = topConceptOf(id);
    weights.set(top, Math.max(weights.get(top) ?? 0, weight));
  }
  const worth = (weight: number) => WEIGHTS.get(weight) ?? 0;
  const total = [...weights.values()].reduce((sum, weight) => sum + worth(weight), 0);
  const list = [...weights].map(([id, weight]) => ({
    id,
    weight,
    adds: worth(weight) * (worth(weight) / total) ** SPECIFIC,
  }));
  added.set(topics, list);
  return list;
}

/** The top concept above a concept; the concept itself when it is one, or when it is not known. */
export function topConceptOf(id: string): string {
  return broaderIds(id).at(-1) ?? id;
}

const broader = new Map<string, readonly string[]>();

/** Ids of the broader concepts of a concept of the vocabulary, nearest first, its top concept last. */
export function broaderIds(id: string): readonly string[] {
  const known = broader.get(id);
  if (known !== undefined) return known;
  const ids = broaderTopics(id).map((topic) => topic.id);
  if (ids.length > 0) broader.set(id, ids);
  return ids;
}

/**
 * Scores a narrower concept by its own phrases. One phrase, however often, may stand by chance, so the sum counts the more
 * the more different phrases there are: half for one, three quarters for three. Phrases of weight 1 only support others:
 * alone they are nothing, and together never more than half of the others.
 */
export function scorePhrases(phrases: Iterable<{ weight: number; count: number }>): number {
  let telling = 0;
  let supporting = 0;
  let different = 0;
  for (const { weight, count } of phrases) {
    const score = weight * Math.log(1 + count);
    if (weight > 1) {
      telling += score;
      different++;
    } else supporting += score;
  }
  return ((telling + Math.min(telling / 2, supporting)) * different) / (different + 1);
}

/** Adds to the scores of the concepts below the top ones a share of what each narrower one has of its own. */
export function rollUp(own: ReadonlyMap<string, number>): Map<string, number> {
  const scores = new Map(own);
  for (const [id, score] of own) {
    let share = score;
    for (const above of broaderIds(id).slice(0, -1)) {
      share *= SHARE_OF_NARROWER;
      scores.set(above, (scores.get(above) ?? 0) + share);
    }
  }
  return scores;
}
