import { edtfInWords, parseEdtf } from '../edtf.ts';

// Dates repeat, and a formatter takes its time for each.
const known = new Map<string, string>();

/** A date in words, as `edtfInWords` says it; text that is no EDTF stays as it is. */
export function dateInWords(date: string, locale: string): string {
  const key = `${locale} ${date}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const edtf = parseEdtf(date);
  const words = edtf === null ? date : edtfInWords(edtf, locale);
  known.set(key, words);
  return words;
}
