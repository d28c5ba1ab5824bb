import { toGregorian } from './calendars.ts';
import type { ReadDay } from './sign-dates.ts';
import { allMatches } from './words.ts';

/** `2018-04-17T10:12`, `2018/4/7`, `17.04.2018`, `17. 4. 2018`, `1397/01/28`. Not: `1.2.2018.4`, `17/18/2019`, `1/2/20189`. */
const NUMERIC =
  /(?<![\d./-]|\d:)(?:(?<y>(?:1[2-9]|20)\d\d)(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?:[T ](?<t>\d{2}:\d{2})(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?)?|(?<a>\d{1,2})(?<z>[-/.])\s?(?<b>\d{1,2})\k<z>\s?(?<Y>(?:1[2-9]|20)\d\d)(?!\d(?![:\d])))(?![\d/-]|\.\d)/g;

/** `17.04.18`, `12/18/23`, `12-22-23`: with two digits for the year, which count only where what stands around proves them. */
const SHORT_YEAR =
  /(?<![\d./,\p{L}-]|\d:)(?<a>\d{1,2})(?<z>[-/.])(?<b>\d{1,2})\k<z>(?<Y>\d{2})(?![\d/-]|\.\d|[.,]?\d)(?<time>,?\s{1,3}(?:[-–|•]\s)?\d{1,2}:\d{2})?/gu;

/** `20180417` and the like are numbers of anything; only addresses hold them as dates: see `address-dates.ts`. */
export function findNumericDates(passage: string, text: string, isPersian: boolean): ReadDay[] {
  const found: ReadDay[] = [];
  for (const match of allMatches(passage, NUMERIC)) {
    const day = readNumeric(match.groups ?? {}, isPersian);
    if (day) found.push({ start: match.index, end: match.index + match[0].length, ...day });
  }
  for (const match of allMatches(passage, SHORT_YEAR)) {
    const { a = '', b = '', Y = '', time } = match.groups ?? {};
    const end = match.index + match[0].length - (time?.length ?? 0);
    const rest = passage.length - (end - match.index);
    // Scores and lot numbers look the same: only one that stands alone, or beside a time of day, is a date.
    if (time === undefined && (rest > 12 || /[\p{L}\d]/u.test(passage.slice(0, match.index) + passage.slice(end))))
      continue;
    const year = centuryOf(text, Y);
    if (year === null) continue;
    const day = eitherOrder(a, b, year);
    if (day) found.push({ start: match.index, end, ...day, rule: 'short-year' });
  }
  return found;
}

function readNumeric(
  groups: { [name: string]: string | undefined },
  isPersian: boolean,
): { edtf: string; rule: string } | null {
  const { y, m = '', d = '', t, a = '', b = '', Y = '' } = groups;
  const year = Number(y ?? Y);
  if (year < 1600) {
    const solar = isSolar(year, isPersian);
    if (solar === null) return null;
    // The day is never first beside a year in front; behind, Persian and Arabic write it first.
    const edtf = toGregorian(solar, year, Number(y ? m : b), Number(y ? d : a));
    return edtf === null ? null : { edtf, rule: solar === 'persian' ? 'solar-date' : 'lunar-date' };
  }
  if (y) return { edtf: `${dayOf(year, Number(m), d)}${t ? `T${t}` : ''}`, rule: 'iso-date' };
  return eitherOrder(a, b, year);
}

/** Years 1300–1499 in digits alone are solar in Persian and lunar elsewhere; years before are too old for either. */
function isSolar(year: number, isPersian: boolean): 'persian' | 'islamic-umalqura' | null {
  if (year < 1300 || year > 1499) return null;
  return isPersian ? 'persian' : 'islamic-umalqura';
}

/** The day of two numbers and a year, or both days as a set where either number can be the month. */
function eitherOrder(a: string, b: string, year: number): { edtf: string; rule: string } | null {
  const one = Number(a);
  const two = Number(b);
  if (one === two || two > 12) return { edtf: dayOf(year, one, b), rule: 'numeric-date' };
  if (one > 12) return { edtf: dayOf(year, two, a), rule: 'numeric-date' };
  if (one < 1 || two < 1) return null;
  return { edtf: `[${[dayOf(year, one, b), dayOf(year, two, a)].sort().join(',')}]`, rule: 'ambiguous-date' };
}

function dayOf(year: number, month: number, day: string): string {
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Years around a two-digit one that a text must print for its century to be known. */
const NEAR = 3;

let yearsOf: { text: string; years: readonly number[] } = { text: '', years: [] };

/** The year that two digits stand for, when the text prints years near it and none near the other century's; else `null`. */
function centuryOf(text: string, digits: string): number | null {
  if (yearsOf.text !== text) {
    const years = [...text.slice(0, 200_000).matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map((match) => Number(match[0]));
    yearsOf = { text, years: [...new Set(years)] };
  }
  const near = [1900 + Number(digits), 2000 + Number(digits)].filter((year) =>
    yearsOf.years.some((printed) => Math.abs(printed - year) <= NEAR),
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}
