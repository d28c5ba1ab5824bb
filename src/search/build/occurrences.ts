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
  const terms: string[] = [];
  const fields = FIELDS.map(() => ({ lengths: new Int32Array(entries), tokens: createNumbers(), sum: 0 }));
  let counts: Int32Array = new Int32Array(1 << 10);
  let numbers: Int32Array = new Int32Array(1 << 10);
  /** Gives a term of the vocabulary its number here. */
  const meet = (known: number): number => {
    const number = terms.push(vocabulary.terms[known] as string);
    if (number > MAX_TERMS) throw new Error(`a segment of the search index has more than ${MAX_TERMS} terms`);
    if (number > counts.length) counts = grow(counts, number);
    numbers[known] = number;
    return number;
  };
  let length = 0;
  let gap = 0;
  const put = (value: number, tokens: NumberList): void => {
    if (value === 0) {
      if (gap < MAX_GAP) gap++;
      return;
    }
    const number = (numbers[value - 1] || meet(value - 1)) - 1;
    (counts[number] as number)++;
    pushNumber(tokens, number | (gap << GAP_SHIFT));
    length++;
    gap = 0;
  };
  /** Reads a text; returns how many terms it has. */
  const read = (text: string, language: string | null, tokens: NumberList): number => {
    const { count, values, several } = vocabulary.read(text, language);
    if (vocabulary.terms.length > numbers.length) numbers = grow(numbers, vocabulary.terms.length);
    length = 0;
    gap = 0;
    for (let i = 0; i < count; i++) {
      const value = values[i] as number;
      if (value >= 0) put(value, tokens);
      else for (const one of several[~value] as number[]) put(one, tokens);
    }
    return length;
  };
  let entry = 0;
  return {
    add: ({ fields: texts, language }) => {
      for (let f = 0; f < texts.length; f++) {
        const text = texts[f] as string;
        if (text === '') continue;
        const own = fields[f] as FieldOccurrences;
        const length = read(text, language, own.tokens);
        own.lengths[entry] = length;
        own.sum += length;
      }
      entry++;
    },
    finish: () => {
      // The vocabulary may have got words since from who shares it.
      if (vocabulary.terms.length > numbers.length) numbers = grow(numbers, vocabulary.terms.length);
      return { terms, counts, fields, vocabulary, numbers };
    },
  };
}

function grow(list: Int32Array, least: number): Int32Array {
  const larger = new Int32Array(least * 2);
  larger.set(list);
  return larger;
}
