import type { Stemmer } from '../languages.ts';
import { type Stemmers, stemmerFor, termOf } from '../schema.ts';
import { stemmerName } from '../stemmer-names.ts';
import { readWords } from '../words.ts';
import { createWordTable, type Known, MOST_UNITS, readPrinted } from './printed-words.ts';

/** Reads texts into the numbers of their terms: a printed word is folded and stemmed once, not each time it is met. */
export interface Vocabulary {
  /** Every term that was met, by its number. */
  terms: string[];
  /**
   * Reads a text in a language (BCP 47, or `null`). What it returns is good until the next text is read: of each printed word
   * the number of its term + 1; 0 for a stop word; below 0 the complement of the place in `several` of a list of the same.
   */
  read: (text: string, language: string | null) => { count: number; values: Int32Array; several: readonly number[][] };
  /** The same of a text that consists of terms, parted by spaces. */
  readTerms: (text: string) => ReturnType<Vocabulary['read']>;
}

/** Printed words that have no room in the table are remembered up to this length. */
const LONGEST_KNOWN = 40;
/** When more words are remembered, all are forgotten: 16 MB. */
const MOST_KNOWN = 1 << 18;

/** What is known of the printed words of texts that are stemmed in one way. */
interface KnownTexts extends Known {
  /** Words that have no room in the table. */
  long: Map<string, number>;
  /** What printed words come to that are none or several words: `rock'n'roll`. */
  several: number[][];
}

/** Opens a vocabulary without terms. */
export function createVocabulary(stemmers: Stemmers): Vocabulary {
  const terms: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    let number = numbers.get(term);
    if (number === undefined) {
      number = terms.push(term);
      numbers.set(term, number);
    }
    return number;
  };
  const valueFor = (word: string, stemmer: Stemmer): number => {
    const term = termOf(word, stemmer);
    return term === null ? 0 : numberOf(term);
  };
  const open = (stemmer: Stemmer): KnownTexts => {
    const long = new Map<string, number>();
    const several: number[][] = [];
    const learn = (printed: string): number => {
      const known = long.get(printed);
      if (known !== undefined) return known;
      const lower = printed.toLowerCase();
      const words = PLAIN.test(lower) ? [lower] : readWords(printed).map(({ word }) => word);
      const list = words.map((word) => valueFor(word, stemmer));
      const value = list.length === 1 ? (list[0] as number) : ~(several.push(list) - 1);
      if (printed.length > MOST_UNITS && printed.length <= LONGEST_KNOWN) long.set(printed, value);
      return value;
    };
    return { table: createWordTable(), long, several, learn };
  };
  const knownBy = new Map<string, KnownTexts>();
  let values = new Int32Array(0);
  return {
    terms,
    read: (text, language) => {
      const name = stemmerName(language);
      let known = knownBy.get(name);
      if (!known || known.table.count + known.long.size + known.several.length > MOST_KNOWN) {
        known = open(stemmerFor(language, stemmers));
        knownBy.set(name, known);
      }
      const { length } = text;
      if (values.length * 2 < length + 1) values = new Int32Array(length + 1);
      return { count: readPrinted(text, length, known, values), values, several: known.several };
    },
    readTerms: (text) => {
      const own = text.split(' ');
      return { count: own.length, values: Int32Array.from(own, numberOf), several: [] };
    },
  };
}

/** A folded word as it is. */
const PLAIN = /^[a-z0-9]{1,64}$/;
