import type { Entry } from '../entry.ts';
import type { Stemmer } from '../languages.ts';
import { FIELDS, type Stemmers, stemmerFor, termOf } from '../schema.ts';
import { stemmerName } from '../stemmer-names.ts';
import { readWords } from '../words.ts';
import { createNumbers, lastNumbers, type NumberList, numberAt, pushNumber } from './numbers.ts';
import { createWordTable, FIRST_HASH, findSlot, HASH_STEP, remember, type WordTable } from './word-table.ts';

/** Every occurrence of a term in the entries of a segment: what postings and positions are made of. */
export interface Occurrences {
  /** Terms in the order in which they were first met, article by article and field by field: Lunr's `_index`. */
  terms: string[];
  fields: FieldOccurrences[];
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

/** A longer printed word is not remembered. */
const LONGEST_KNOWN = 40;
/** Words whose terms are remembered. */
const MOST_KNOWN = 300_000;

/** Takes entries one by one, in their order, and reads their fields into terms. */
export interface OccurrenceReader {
  add: (entry: Entry) => void;
  finish: () => Occurrences;
}

/** A text of a field that may come again with the next entry, and where its tokens are. */
interface LastText {
  text: string;
  stemmer: Stemmer | null;
  tokens: number[];
}

/** Longer texts, and bodies, are not the same in entry after entry. */
const LONGEST_AGAIN = 400;
const BODY = FIELDS.findIndex(({ name }) => name === 'body');

/** Opens a reader for so many entries. */
export function createOccurrences(entries: number, stemmers: Stemmers): OccurrenceReader {
  const terms: string[] = [];
  const numbers = new Map<string, number>();
  const fields = FIELDS.map(() => ({ lengths: new Int32Array(entries), tokens: createNumbers(), sum: 0 }));
  const last = FIELDS.map((): LastText => ({ text: '', stemmer: null, tokens: [] }));
  const tables = new Map<string, WordTable>();
  // What a printed word comes to: the number of its term, −1 for a stop word, −2 and below for several of these.
  const several: number[][] = [];
  const numberOf = (term: string): number => {
    let number = numbers.get(term);
    if (number === undefined) {
      number = terms.length;
      if (number === MAX_TERMS) throw new Error(`a segment of the search index has more than ${MAX_TERMS} terms`);
      numbers.set(term, number);
      terms.push(term);
    }
    return number;
  };
  const known = new Map<Stemmer, Map<string, number>>();
  const read = (printed: string, stemmer: Stemmer): number => {
    const words = known.get(stemmer) ?? new Map<string, number>();
    known.set(stemmer, words);
    const met = readWords(printed).map(({ word }) => {
      const before = words.get(word);
      if (before !== undefined) return before;
      const term = termOf(word, stemmer);
      const number = term === null ? -1 : numberOf(term);
      if (words.size < MOST_KNOWN) words.set(word, number);
      return number;
    });
    return met.length === 1 ? (met[0] as number) : -1 - several.push(met);
  };
  let length = 0;
  let gap = 0;
  let table: WordTable;
  let stemmer: Stemmer;
  let tokens: NumberList;
  const put = (number: number): void => {
    if (number < 0) {
      if (gap < MAX_GAP) gap++;
      return;
    }
    pushNumber(tokens, number | (gap << GAP_SHIFT));
    length++;
    gap = 0;
  };
  const see = (text: string, start: number, end: number, hash: number): void => {
    const slot = findSlot(table, text, start, end, hash);
    const word = (table.slots[slot] as number) - 1;
    const value = word >= 0 ? (table.values[word] as number) : read(text.slice(start, end), stemmer);
    if (value > -2) put(value);
    else for (const number of several[-2 - value] ?? []) put(number);
    if (word >= 0) return;
    if (end - start <= LONGEST_KNOWN) remember(table, text, { start, end, hash }, slot, value);
    else if (value < -1) several.pop();
  };
  let entry = 0;
  return {
    add: ({ fields: texts, language }) => {
      const name = stemmerName(language);
      stemmer = stemmerFor(language, stemmers);
      table = tables.get(name) ?? createWordTable(entries);
      tables.set(name, table);
      for (let f = 0; f < texts.length; f++) {
        const text = texts[f] as string;
        if (text === '') continue;
        const own = fields[f] as FieldOccurrences;
        const before = last[f] as LastText;
        tokens = own.tokens;
        length = 0;
        gap = 0;
        if (text === before.text && stemmer === before.stemmer) {
          for (const token of before.tokens) pushNumber(tokens, token);
          length = before.tokens.length;
        } else {
          eachPrinted(text, see);
          if (f !== BODY && text.length <= LONGEST_AGAIN) {
            last[f] = { text, stemmer, tokens: lastNumbers(tokens, length) };
          }
        }
        own.lengths[entry] = length;
        own.sum += length;
      }
      entry++;
    },
    finish: () => ({ terms, fields }),
  };
}

/** By code unit: 1 where no word goes on, ASCII signs and those above that texts are full of; 2 for a dot. */
const KINDS = new Uint8Array(0x10000);
for (const sign of ' \t\n\v\f\r!"#$%&()*+,-/:;<=>?@[\\]^_{|}~\u00a0–—“”„…') KINDS[sign.charCodeAt(0)] = 1;
const DOT = 2;
KINDS['.'.charCodeAt(0)] = DOT;

/**
 * Hands on the pieces of a text between signs at which no word goes on, without a dot at the end of a piece that has no
 * other: no word reaches across these, so that `readWords` finds in the pieces what it finds in the whole.
 */
function eachPrinted(text: string, see: (text: string, start: number, end: number, hash: number) => void): void {
  const size = text.length;
  for (let i = 0; i < size; ) {
    if (KINDS[text.charCodeAt(i)] === 1) {
      i++;
      continue;
    }
    const start = i;
    let hash = FIRST_HASH;
    let dots = 0;
    let beforeDot = 0;
    let isDot = false;
    for (; i < size; i++) {
      const unit = text.charCodeAt(i);
      const kind = KINDS[unit];
      if (kind === 1) break;
      isDot = kind === DOT;
      if (isDot) {
        dots++;
        beforeDot = hash;
      }
      hash = Math.imul(hash ^ unit, HASH_STEP);
    }
    if (!isDot || dots > 1) see(text, start, i, hash);
    else if (i - 1 > start) see(text, start, i - 1, beforeDot);
  }
}
