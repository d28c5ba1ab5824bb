import type { KeywordCandidate, Span } from '../model.ts';
import { singleSpaced } from './words.ts';

/** A term that more of the archive's articles of the language have says nothing about one of them. */
const COMMON_SHARE = 0.2;

/** Rarer terms count as this rare: the share of one in a thousand articles. */
const RAREST = 0.001;

/** −ln of the share of articles that a term is taken to stand in where the archive cannot tell: 1 in 150, 1 in 50. */
const NAME_RARITY = 5;
const PLAIN_RARITY = 3.9;

/** What may be a keyword, found in one text. */
export interface Term {
  /** Where it stands in the body. */
  places: Span[];
  evidence: Span[];
  count: number;
  words: number;
  isName: boolean;
  inHeadline: boolean;
}

/**
 * Chooses among the terms of a text, given by their plain forms, and scores them, best first. `alone` are plain forms of words with
 * a capital that stand by themselves, surnames mostly; `frequencyOf` gives the share of the archive's articles that have a
 * term, `null` where that is not known.
 */
export function chooseTerms(
  text: string,
  terms: ReadonlyMap<string, Term>,
  alone: ReadonlySet<string>,
  frequencyOf: (term: string) => number | null,
): KeywordCandidate[] {
  const chosen = [...terms].flatMap(([key, term]) => {
    // Most terms stand once.
    if (term.count < leastCount(term)) return [];
    const surname = key.split(' ').at(-1) ?? '';
    if (term.isName && term.words > 1 && alone.has(surname)) return [];
    const value = mostUsed(text, term.places);
    const frequency = frequencyOf(value);
    if (frequency !== null && frequency > COMMON_SHARE) return [];
    return [{ key, padded: ` ${key} `, term, value, score: scoreTerm(term, frequency) }];
  });
  return chosen
    .filter((one) => !chosen.some((other) => one.term.count <= other.term.count + 1 && isPartOf(one, other)))
    .map(({ term, value, score }) => ({
      field: 'keyword' as const,
      value,
      score: Math.round(score * 1000) / 1000,
      evidence: term.evidence,
      certainty: 'estimated' as const,
      rule: term.isName ? 'keyword-name' : 'keyword-nouns',
    }))
    .sort((left, right) => right.score - left.score || (left.value < right.value ? -1 : 1));
}

/**
 * Twice, or once where the headline has it too; plain words once more, since a verb may be among them and only what is said
 * again and again is a term.
 */
function leastCount({ isName, inHeadline }: Term): number {
  return (isName ? 2 : 3) - (inHeadline ? 1 : 0);
}

/** tf · idf, twice as much for a term of the headline. */
function scoreTerm({ count, inHeadline, isName }: Term, frequency: number | null): number {
  const rarity = frequency === null ? (isName ? NAME_RARITY : PLAIN_RARITY) : -Math.log(Math.max(frequency, RAREST));
  return Math.log(1 + count) * rarity * (inHeadline ? 2 : 1);
}

interface Chosen {
  key: string;
  /** The key between spaces. */
  padded: string;
}

function isPartOf(one: Chosen, other: Chosen): boolean {
  return one.key !== other.key && other.padded.includes(one.padded);
}

/** Of the ways of writing a term, the one that is used most; of equals the first. */
function mostUsed(text: string, places: readonly Span[]): string {
  const forms = new Map<string, number>();
  for (const [start, end] of places) {
    const form = singleSpaced(text.slice(start, end));
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return [...forms].sort((left, right) => right[1] - left[1])[0]?.[0] ?? '';
}
