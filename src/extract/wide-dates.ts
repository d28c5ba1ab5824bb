import { earliestDay, latestDay, parseEdtf } from '../edtf.ts';
import { ROUNDED } from '../languages/rounded-dates.ts';
import type { Edtf } from '../model.ts';
import { foldName, MONTHS, plainDigits } from './date-names.ts';

/** A month with its year, a year alone: "May 2019", "mayo de 2019", "2019 May", "05/2019", "2019/05", "2019年5月", "2019". */
const FORMS: readonly RegExp[] = [
  /^(?<name>\p{L}[\p{L}\p{M}]{1,14})\.?,? (?:(?:de|del|of) )?(?<year>\d{4})(?: ?(?:г|года|年)\.?)?$/iu,
  /^(?<year>\d{4}),? (?<name>\p{L}[\p{L}\p{M}]{1,14})\.?$/u,
  /^(?<month>\d{1,2}) ?[/.-] ?(?<year>\d{4})$/,
  /^(?<year>\d{4}) ?[/.] ?(?<month>\d{1,2})$/,
  /^(?<year>\d{4})年(?:(?<month>\d{1,2})月)?$/,
  /^(?<year>\d{4})$/,
];

/** First year in which news could be dated so, and the day that databases write for none. */
const FIRST_YEAR = 1600;
const ZERO = '1970-01-01';

/**
 * Reads a date that a person states beside a text, as wide as it is written: EDTF ("2019-05", "2019?"), a month or a year in
 * figures or words of any language, "circa 2019" as `2019~`. `null` for other words, and for a day with its time.
 */
export function readWideDate(value: string): Edtf | null {
  const words = plainDigits(value).trim().slice(0, 80);
  const edtf = words.includes('T') ? null : parseEdtf(words);
  if (edtf) return isOfNews(edtf) ? edtf : null;
  const rounded = ROUNDED.exec(words)?.[0] ?? '';
  const rest = words.slice(rounded.length);
  const { year, month, name } = FORMS.map((form) => form.exec(rest)?.groups).find(Boolean) ?? {};
  if (year === undefined) return null;
  const number = name === undefined ? month : MONTHS.get(foldName(name));
  if (name !== undefined && number === undefined) return null;
  const date = number === undefined ? year : `${year}-${String(number).padStart(2, '0')}`;
  const read = isMonth(number) ? parseEdtf(rounded === '' ? date : `${date}~`) : null;
  return read && isOfNews(read) ? read : null;
}

/** EDTF has numbers above twelve for seasons: "13/2019" is no date. */
const isMonth = (number: string | number | undefined): boolean => number === undefined || Number(number) <= 12;

function isOfNews(edtf: Edtf): boolean {
  return Number(earliestDay(edtf).slice(0, 4)) >= FIRST_YEAR && edtf !== ZERO;
}

/** First and last day that a date can mean; `null` for a day, one of a set of days, and what has no end. */
export function boundsOf(edtf: Edtf): readonly [first: string, last: string] | null {
  if (/^\d{4}-\d\d-\d\d(?!\/)/.test(edtf) || edtf.startsWith('[')) return null;
  const last = latestDay(edtf);
  return last === null ? null : [earliestDay(edtf), last];
}
