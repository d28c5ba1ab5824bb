import { edtfInWords, parseEdtf } from '../edtf.ts';
import { interfaceOf } from '../strings/index.ts';

// Dates repeat, and a formatter takes its time for each.
const known = new Map<string, string>();
const MOST_DATES = 50_000;

/** A date in the words of a site's language, as `edtfInWords` says it; text that is no EDTF stays as it is. */
export function dateInWords(date: string, language: string): string {
  const key = `${language} ${date}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const edtf = parseEdtf(date);
  const { locale, strings } = interfaceOf(language);
  const words = edtf === null ? date : edtfInWords(edtf, locale, strings.dates);
  if (known.size >= MOST_DATES) known.clear();
  known.set(key, words);
  return words;
}
