import type { Entry } from '../entry.ts';
import { FIELDS, type Stemmers } from '../schema.ts';
import { createNumbers, type NumberList, numberAt, pushNumber } from './numbers.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** Every occurrence of a term in the entries of a segment: what postings and positions are made of. */
export interface Occurrences {
  /** Terms in the order in which they were first met, article by article and field by field: Lunr's `_index`. */
  terms: string[];
  /** How often each of them occurs. */
  counts: Int32Array;
  fields: FieldOccurrences[];
  vocabulary: Vocabulary;
  /** By number in the vocabulary that among these terms + 1; 0 where the term does not occur. */
  numbers: Int32Array;
}

export interface FieldOccurrences {
  /** Number of terms of each article: the field's length in BM25. */
  lengths: Int32Array;
  /** The terms of all articles, one after the other: number of the term, and in the high 8 bits the stop words before it. */
  tokens: NumberList;
  sum: number;
}

/** More stop words in a row, or terms in a segment, than the bits hold; a longer row counts as this many. */
export const MAX_GAP = 255;
export const GAP_SHIFT = 24;
const MAX_TERMS = 1 << GAP_SHIFT;
const LOW = MAX_TERMS - 1;

/** Hands on each occurrence in a field: article, number of the term, place among the words of the field. */
export function eachPlace(
  { lengths, tokens }: FieldOccurrences,
  see: (article: number, term: number, place: number) => void,
): void {
  let read = 0;
  for (let article = 0; article < lengths.length; article++) {
    let at = -1;
    for (let n = lengths[article] as number; n > 0; n--) {
      const token = numberAt(tokens, read++);
      at += 1 + (token >>> GAP_SHIFT);
      see(article, token & LOW, at);
    }
  }
}

/** Takes entries one by one, in their order, and reads their fields into terms. */
export interface OccurrenceReader {
  add: (entry: Entry) => void;
  finish: () => Occurrences;
}

/** Opens a reader for so many entries. Readers of the same texts may have a vocabulary in common. */
export function createOccurrences(
  entries: number,
  stemmers: Stemmers,
  vocabulary: Vocabulary = createVocabulary(stemmers),
): OccurrenceReader {
  const made: Occurrences = {
    terms: [],
    counts: new Int32Array(1 << 10),
    fields: FIELDS.map(() => ({ lengths: new Int32Array(entries), tokens: createNumbers(), sum: 0 })),
    vocabulary,
    numbers: new Int32Array(1 << 10),
  };
  /** The vocabulary may have got words from who shares it. */
  const followVocabulary = (): void => {
    const { length } = vocabulary.terms;
    if (length > made.numbers.length) made.numbers = grow(made.numbers, length);
  };
  let entry = 0;
  return {
    add: ({ fields: texts, language }) => {
      for (let f = 0; f < texts.length; f++) {
        const text = texts[f] as string;
        if (text === '') continue;
        const field = made.fields[f] as FieldOccurrences;
        const found = FIELDS[f]?.isExact ? vocabulary.readTerms(text) : vocabulary.read(text, language);
        followVocabulary();
        const length = putTokens(made, field.tokens, found);
        field.lengths[entry] = length;
        field.sum += length;
      }
      entry++;
    },
    finish: () => {
      followVocabulary();
      return made;
    },
  };
}

/** Appends the terms that were found to the tokens of a field; returns how many they are. */
function putTokens(
  made: Occurrences,
  tokens: NumberList,
  { values, count, several }: ReturnType<Vocabulary['read']>,
): number {
  let { numbers, counts } = made;
  let length = 0;
  let gap = 0;
  for (let i = 0; i < count; i++) {
    const value = values[i] as number;
    const list = value < 0 ? (several[~value] as number[]) : null;
    const words = list === null ? 1 : list.length;
    for (let w = 0; w < words; w++) {
      const known = list === null ? value : (list[w] as number);
      if (known === 0) {
        if (gap < MAX_GAP) gap++;
        continue;
      }
      let number = numbers[known - 1] as number;
      if (number === 0) {
        number = meet(made, known - 1);
        ({ numbers, counts } = made);
      }
      (counts[number - 1] as number)++;
      pushNumber(tokens, (number - 1) | (gap << GAP_SHIFT));
      length++;
      gap = 0;
    }
  }
  return length;
}

/** Gives a term of the vocabulary its number here; returns that + 1. */
function meet(made: Occurrences, known: number): number {
  const number = made.terms.push(made.vocabulary.terms[known] as string);
  if (number > MAX_TERMS) throw new Error(`a segment of the search index has more than ${MAX_TERMS} terms`);
  if (number > made.counts.length) made.counts = grow(made.counts, number);
  made.numbers[known] = number;
  return number;
}

function grow(list: Int32Array, least: number): Int32Array {
  const larger = new Int32Array(least * 2);
  larger.set(list);
  return larger;
}
