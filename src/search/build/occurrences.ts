import type { PublicRecord } from '../../model.ts';
import { readPlainText } from '../plain-text.ts';
import { FIELDS, type Stemmers, stemmerFor, termOf } from '../schema.ts';
import { readWords } from '../words.ts';
import { createNumbers, type NumberList, pushNumber } from './numbers.ts';

/** Every occurrence of a term in the articles of a segment: what postings and positions are made of. */
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

/** Printed words whose terms are remembered: nearly all words of a text were met before. */
const KNOWN_WORDS = 150_000;
const LONGEST_KNOWN = 40;

/** What a printed word comes to: the number of its term, −1 for a stop word, or several of these. */
type Known = number | readonly number[];

/** Reads the fields of the records, in their order, into terms. `seeBody` is given each body as plain text. */
export function readOccurrences(
  records: readonly PublicRecord[],
  stemmers: Stemmers,
  seeBody: (article: number, record: PublicRecord, body: string) => void,
): Occurrences {
  const terms: string[] = [];
  const numbers = new Map<string, number>();
  const fields = FIELDS.map(() => ({ lengths: new Int32Array(records.length), tokens: createNumbers(), sum: 0 }));
  const known = new Map<string, Map<string, Known>>();
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
  records.forEach((record, article) => {
    const language = record.language ?? '';
    const stemmer = stemmerFor(record.language, stemmers);
    const own = known.get(language) ?? new Map<string, Known>();
    known.set(language, own);
    if (own.size > KNOWN_WORDS) own.clear();
    const meet = (printed: string): Known => {
      const met = readWords(printed).map(({ word }) => {
        const term = termOf(word, stemmer);
        return term === null ? -1 : numberOf(term);
      });
      return met.length === 1 ? (met[0] as number) : met;
    };
    const body = readPlainText(record.body);
    seeBody(article, record, body);
    FIELDS.forEach(({ read }, f) => {
      const { lengths, tokens } = fields[f] as FieldOccurrences;
      let gap = 0;
      let length = 0;
      const put = (number: number): void => {
        if (number < 0) {
          if (gap < MAX_GAP) gap++;
          return;
        }
        pushNumber(tokens, number | (gap << GAP_SHIFT));
        length++;
        gap = 0;
      };
      eachPrinted(read(record, body), (printed) => {
        let one = own.get(printed);
        if (one === undefined) {
          one = meet(printed);
          if (printed.length <= LONGEST_KNOWN) own.set(printed, one);
        }
        if (typeof one === 'number') put(one);
        else for (const number of one) put(number);
      });
      lengths[article] = length;
      (fields[f] as FieldOccurrences).sum += length;
    });
  });
  return { terms, fields };
}

/** What stands between white space: no word reaches across it, so that `readWords` reads pieces as it reads the whole. */
function eachPrinted(text: string, see: (printed: string) => void): void {
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const unit = i === text.length ? 32 : text.charCodeAt(i);
    const isSpace = unit === 32 || (unit >= 9 && unit <= 13);
    if (!isSpace) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      see(text.slice(start, i));
      start = -1;
    }
  }
}
