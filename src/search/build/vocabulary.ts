import type { Stemmer } from '../languages.ts';
import { type Stemmers, stemmerFor, termOf } from '../schema.ts';
import { stemmerName } from '../stemmer-names.ts';
import { readWords } from '../words.ts';
import {
  createWordTable,
  findWord,
  forgetWords,
  isFull,
  MOST_UNITS,
  remember,
  valueAt,
  type WordTable,
} from './word-table.ts';

/** Reads texts into the numbers of their terms: a printed word is folded and stemmed once, not each time it is met. */
export interface Vocabulary {
  /** Every term that was met, by its number. */
  terms: string[];
  /**
   * Reads a text in a language (BCP 47, or `null`); returns how many words it has. The numbers of their terms, or `STOP`,
   * stand in `numbers` until the next text is read.
   */
  read: (text: string, language: string | null) => number;
  numbers: Int32Array;
}

/** In place of the number of a term: a stop word. */
export const STOP = -1;

/** Printed words that have no room in the table are remembered up to this length, and so many of them. */
const LONGEST_KNOWN = 40;
const MOST_KNOWN = 50_000;

/** What is known of the printed words of texts that are stemmed in one way. */
interface Known {
  stemmer: Stemmer;
  /** The number of a word's term + 1, 0 for a stop word; below 0 the complement of a place in `several`. */
  table: WordTable;
  /** The same of words that have no room in the table. */
  long: Map<string, number>;
  /** What printed words come to that are none or several words: `rock'n'roll`. */
  several: number[][];
}

/** Opens a vocabulary without terms. */
export function createVocabulary(stemmers: Stemmers): Vocabulary {
  const terms: string[] = [];
  const numberByTerm = new Map<string, number>();
  const knownBy = new Map<string, Known>();
  const packed = new Int32Array(MOST_UNITS / 2);
  let numbers = new Int32Array(1 << 10);
  let count = 0;

  const knownIn = (language: string | null): Known => {
    const name = stemmerName(language);
    let known = knownBy.get(name);
    if (known === undefined) {
      known = { stemmer: stemmerFor(language, stemmers), table: createWordTable(), long: new Map(), several: [] };
      knownBy.set(name, known);
    }
    return known;
  };
  const numberOf = (word: string, stemmer: Stemmer): number => {
    const term = termOf(word, stemmer);
    if (term === null) return STOP;
    let number = numberByTerm.get(term);
    if (number === undefined) {
      number = terms.push(term) - 1;
      numberByTerm.set(term, number);
    }
    return number;
  };
  const makeRoom = (more: number): void => {
    if (count + more <= numbers.length) return;
    const larger = new Int32Array((count + more) * 2);
    larger.set(numbers);
    numbers = larger;
  };
  const putAll = (list: readonly number[]): void => {
    makeRoom(list.length);
    for (const number of list) numbers[count++] = number;
  };
  const learn = (printed: string, { stemmer }: Known): number[] => {
    const lower = printed.toLowerCase();
    const words = PLAIN.test(lower) ? [lower] : readWords(printed).map(({ word }) => word);
    return words.map((word) => numberOf(word, stemmer));
  };
  const valueFor = (list: number[], { several }: Known): number =>
    list.length === 1 ? (list[0] as number) + 1 : ~(several.push(list) - 1);
  const putValue = (value: number, { several }: Known): void => {
    if (value < 0) putAll(several[~value] as number[]);
    else {
      if (count === numbers.length) makeRoom(1);
      numbers[count++] = value - 1;
    }
  };
  /** A word that stands in `packed`. */
  const putShort = (text: string, start: number, end: number, known: Known): void => {
    const size = end - start;
    const place = findWord(known.table, packed, size);
    if (place >= 0) {
      putValue(valueAt(known.table, place), known);
      return;
    }
    const list = learn(text.slice(start, end), known);
    putAll(list);
    if (isFull(known.table)) {
      forgetWords(known.table);
      known.long.clear();
      known.several.length = 0;
    }
    remember(known.table, packed, size, valueFor(list, known));
  };
  const putLong = (printed: string, known: Known): void => {
    const value = known.long.get(printed);
    if (value !== undefined) {
      putValue(value, known);
      return;
    }
    const list = learn(printed, known);
    putAll(list);
    if (printed.length <= LONGEST_KNOWN && known.long.size < MOST_KNOWN) known.long.set(printed, valueFor(list, known));
  };
  return {
    terms,
    get numbers() {
      return numbers;
    },
    read: (text, language) => {
      const known = knownIn(language);
      const length = text.length;
      count = 0;
      for (let i = 0; i < length; ) {
        let unit = FOLDED[text.charCodeAt(i)] as number;
        if (unit === 0) {
          i++;
          continue;
        }
        const start = i;
        let size = 0;
        let half = 0;
        let dots = 0;
        do {
          if (unit === DOT) dots++;
          if ((size & 1) === 0) half = unit;
          else if (size < MOST_UNITS) packed[size >> 1] = half | (unit << 16);
          size++;
          i++;
          unit = i < length ? (FOLDED[text.charCodeAt(i)] as number) : 0;
        } while (unit !== 0);
        // A dot at the end alone is that of a sentence.
        if (dots === 1 && text.charCodeAt(i - 1) === DOT) size--;
        if (size > MOST_UNITS) {
          putLong(text.slice(start, start + size), known);
        } else if (size > 0) {
          if ((size & 1) === 1) packed[size >> 1] = half;
          putShort(text, start, start + size, known);
        }
      }
      return count;
    },
  };
}

const PLAIN = /^[a-z0-9]{1,64}$/;
const DOT = '.'.charCodeAt(0);

/**
 * By code unit 0 where no word goes on: ASCII signs and those above that texts are full of; otherwise the unit, of A to Z and
 * of apostrophes that which they are folded to. No word reaches across a 0, so that `readWords` finds in the pieces between
 * what it finds in the whole, and upper and lower case, which it folds, need not be told apart before.
 */
const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
for (const sign of '\0 \t\n\v\f\r!"#$%&()*+,-/:;<=>?@[\\]^_{|}~\u00a0–—“”„…') FOLDED[sign.charCodeAt(0)] = 0;
for (const sign of '‘’`´') FOLDED[sign.charCodeAt(0)] = "'".charCodeAt(0);
for (let unit = 65; unit <= 90; unit++) FOLDED[unit] = unit + 32;
