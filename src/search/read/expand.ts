import lunr from 'lunr';
import type { Clause } from '../query-plan.ts';
import type { KnownWord } from './index-reader.ts';
import type { Segment } from './segment.ts';

/** Lunr's automaton for sets of words, which its type package leaves out; the edge `*` is any letter. */
interface WordSet {
  edges: { [letter: string]: WordSet };
  final: boolean;
  intersect: (other: WordSet) => WordSet;
  toArray: () => string[];
}

const { TokenSet } = lunr as unknown as {
  TokenSet: {
    fromArray: (sorted: readonly string[]) => WordSet;
    fromString: (pattern: string) => WordSet;
    fromFuzzyString: (word: string, edits: number) => WordSet;
  };
};

/**
 * The words of the index that a pattern (`el*t`) or a word with mistakes (`grian~1`) stands for: those that Lunr's automaton
 * takes, in its order.
 */
export async function expandPattern(
  { term, editDistance }: Pick<Clause, 'term' | 'editDistance'>,
  segments: readonly Segment[],
): Promise<string[]> {
  const pattern = editDistance > 0 ? TokenSet.fromFuzzyString(term, editDistance) : TokenSet.fromString(term);
  const lists = await Promise.all(
    segments.map((segment) => (editDistance > 0 ? wordsNear(term, editDistance, segment) : wordsLike(term, segment))),
  );
  const words = new Set(lists.flat().map(({ word }) => word));
  const matching = [...words].filter((word) => takes(pattern, word)).sort();
  // Words that do not match change nothing in the order of those that do.
  return matching.length < 2 ? matching : TokenSet.fromArray(matching).intersect(pattern).toArray();
}

/** Does the automaton take this word? */
function takes(pattern: WordSet, word: string): boolean {
  let states = new Set([pattern]);
  for (let i = 0; i < word.length; i++) {
    const next = new Set<WordSet>();
    for (const { edges } of states) {
      // A letter is never the name of a property that every object has.
      const own = edges[word[i] as string];
      if (own) next.add(own);
      const any = edges['*'];
      if (any) next.add(any);
    }
    if (next.size === 0) return false;
    states = next;
  }
  return [...states].some(({ final }) => final);
}

/** Must all words of the dictionary be looked at: for `*in*`, for two mistakes in a short word? */
export function needsAllWords({ term, editDistance }: Pick<Clause, 'term' | 'editDistance'>): boolean {
  if (editDistance > 0) return !isLongEnough([...term], term, editDistance);
  return term.startsWith('*') && term.endsWith('*');
}

async function wordsLike(pattern: string, segment: Segment): Promise<KnownWord[]> {
  const parts = pattern.split('*');
  const beginning = parts[0] ?? '';
  const ending = parts.at(-1) ?? '';
  return beginning !== '' || ending === '' ? segment.wordsBeginning(beginning) : segment.wordsEnding(ending);
}

/**
 * Words within some edits, and others: a few parts of the dictionary in which all of them stand. One edit leaves the first half
 * of a word as it is, or the second, or swaps the letters where they meet. For two see `beyondEnds`; of short words all words
 * are looked at.
 */
export async function wordsNear(word: string, edits: number, segment: Segment): Promise<KnownWord[]> {
  const letters = [...word];
  const middle = letters.length >> 1;
  const lists = !isLongEnough(letters, word, edits)
    ? [await segment.wordsBeginning('')]
    : await Promise.all(edits === 1 ? aroundMiddle(letters, middle, segment) : beyondEnds(letters, segment));
  return lists.flat().filter((known) => isLengthNear(known.word, word, edits));
}

/** Does a word with so many edits keep a part by which it is found? */
function isLongEnough(letters: readonly string[], word: string, edits: number): boolean {
  return edits === 1 ? letters.length > 1 : letters.length >= LEAST_FOR_TWO && letters.length === word.length;
}

/** Letters of the shortest word for which `beyondEnds` holds: its first and last two are not the same. */
const LEAST_FOR_TWO = 5;

function aroundMiddle(letters: readonly string[], middle: number, segment: Segment): Promise<KnownWord[]>[] {
  const swapped = [...letters];
  [swapped[middle - 1], swapped[middle]] = [letters[middle] ?? '', letters[middle - 1] ?? ''];
  return [
    segment.wordsBeginning(letters.slice(0, middle).join('')),
    segment.wordsEnding(letters.slice(middle).join('')),
    segment.wordsBeginning(swapped.join('')),
  ];
}

/**
 * Two edits leave the first letter of a word, or the last; or one of them is made at its first letter and one at its last, so
 * that the letters between stand in a row: after the first was left out (`bcde`), swapped with the next (`bacde`), changed
 * (`xbcde`) or preceded (`xabcde`). The last two letters may be others.
 */
function beyondEnds(letters: readonly string[], segment: Segment): Promise<KnownWord[]>[] {
  const [a = '', b = '', ...others] = letters;
  const rest = others.slice(0, -2).join('');
  return [
    segment.wordsBeginning(a),
    segment.wordsEnding(letters.at(-1) ?? ''),
    segment.wordsBeginning(b + rest),
    segment.wordsBeginning(b + a + rest),
    segment.wordsFromSecond(b + rest),
    segment.wordsFromSecond(a + b + rest),
  ];
}

function isLengthNear(a: string, b: string, edits: number): boolean {
  return Math.abs(a.length - b.length) <= 2 * edits;
}
