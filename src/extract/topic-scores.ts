import { broaderTopics, topicOf } from '../vocabularies/media-topics.ts';

/** What a phrase of a lexicon speaks for; one object a phrase. */
export type PhraseTopics = readonly { id: string; weight: number }[];

/** What one phrase of a text says: its occurrences, each counted by its zone, and the concepts it speaks for. */
export interface PhraseHits {
  count: number;
  topics: PhraseTopics;
}

/** The same with concepts as their numbers, worked out once for a phrase. */
export interface Meaning {
  /** Concepts it speaks for, and with which weight. */
  own: readonly { concept: number; weight: number }[];
  /** What it adds to each top concept. */
  adds: readonly { concept: number; adds: number; weight: number }[];
  /** Concepts for which it is evidence, each once: words that only support others are none for broader ones. */
  shown: readonly number[];
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

const numbers = new Map<string, number>();
const ids: string[] = [];

/** The number of a concept, given when it is first asked for. */
export function numberOf(id: string): number {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  ids.push(id);
  numbers.set(id, ids.length - 1);
  return ids.length - 1;
}

/** The id of the concept with a number. */
export function conceptOf(number: number): string {
  return ids[number] as string;
}

const meanings = new WeakMap<PhraseTopics, Meaning>();

/** What a phrase of a lexicon means. */
export function meaningOf(topics: PhraseTopics): Meaning {
  const known = meanings.get(topics);
  if (known !== undefined) return known;
  const shown = new Set(topics.flatMap(({ id, weight }) => (weight === 1 ? [id] : [id, ...broaderIds(id)])));
  const meaning: Meaning = {
    own: topics.map(({ id, weight }) => ({ concept: numberOf(id), weight })),
    adds: addedBy(topics),
    shown: [...shown].map(numberOf),
  };
  meanings.set(topics, meaning);
  return meaning;
}

/** What a phrase adds to each top concept. */
function addedBy(topics: PhraseTopics): Meaning['adds'] {
  const weights = new Map<string, number>();
  for (const { id, weight } of topics) {
    const top = topConceptOf(id);
    weights.set(top, Math.max(weights.get(top) ?? 0, weight));
  }
  const worth = (weight: number) => WEIGHTS.get(weight) ?? 0;
  const total = [...weights.values()].reduce((sum, weight) => sum + worth(weight), 0);
  return [...weights].map(([id, weight]) => ({
    concept: numberOf(id),
    weight,
    adds: worth(weight) * (worth(weight) / total) ** SPECIFIC,
  }));
}

/** Sums over phrases for one concept: of those that tell, of those that support them, and how many different ones. */
interface Sums {
  telling: number;
  supporting: number;
  different: number;
}

/** Sums by the number of a concept, and the numbers of those that have any, in the order in which they were met. */
interface Tallies {
  sums: Sums[];
  met: number[];
}

const ownTallies: Tallies = { sums: [], met: [] };
const topTallies: Tallies = { sums: [], met: [] };

function sumsOf(concept: number, { sums, met }: Tallies): Sums {
  while (sums.length <= concept) sums.push({ telling: 0, supporting: 0, different: 0 });
  const found = sums[concept] as Sums;
  if (found.different === 0 && found.supporting === 0) met.push(concept);
  return found;
}

/** Takes the sums out, in order, and sets them to nothing. */
function takeSums({ sums, met }: Tallies, take: (id: string, own: Sums) => void): void {
  for (const concept of met) {
    const found = sums[concept] as Sums;
    take(conceptOf(concept), found);
    found.telling = 0;
    found.supporting = 0;
    found.different = 0;
  }
  met.length = 0;
}

/**
 * Scores concepts by the phrases of a text, not yet divided by its length.
 *
 * The 17 top concepts (`tops`) by all phrases that speak for them or for a narrower concept: Σ weight · ln(1 + occurrences),
 * a phrase counted once for each top concept, the less the more of them it speaks for, and all the less the fewer different
 * phrases there are; phrases of weight 1 never more than the others.
 *
 * Each concept (`own`, those above 0 alone) by its own phrases. One phrase, however often, may stand by chance, so the sum counts
 * the more the more different phrases there are: half for one, three quarters for three. Phrases of weight 1 only support others:
 * alone they are nothing, and together never more than half of the others.
 */
export function scoreConcepts(hits: readonly PhraseHits[]): { own: Map<string, number>; tops: Map<string, number> } {
  for (const { count, topics } of hits) {
    const { own, adds } = meaningOf(topics);
    const often = Math.log(1 + count);
    for (const { concept, weight } of own) {
      const sums = sumsOf(concept, ownTallies);
      if (weight > 1) {
        sums.telling += weight * often;
        sums.different++;
      } else sums.supporting += weight * often;
    }
    for (const { concept, adds: added, weight } of adds) {
      const sums = sumsOf(concept, topTallies);
      if (weight > 1) sums.telling += added * often;
      else sums.supporting += added * often;
      sums.different += weight > 1 ? 1 : PART_OF_PHRASE;
    }
  }
  const own = new Map<string, number>();
  takeSums(ownTallies, (id, { telling, supporting, different }) => {
    const score = ((telling + Math.min(telling / 2, supporting)) * different) / (different + 1);
    if (score > 0) own.set(id, score);
  });
  const tops = new Map<string, number>();
  takeSums(topTallies, (id, { telling, supporting, different }) => {
    tops.set(id, ((telling + Math.min(telling, supporting)) * different) / (different + HALF_AT));
  });
  return { own, tops };
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
  // What is no concept is not remembered: anybody may ask for anything.
  if (topicOf(id) !== null) broader.set(id, ids);
  return ids;
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
