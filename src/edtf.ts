/**
 * Dates as EDTF strings: validity, bounds, order, and dates in words.
 *
 * The `edtf` package says whether a date is valid. Bounds are text arithmetic of our own, because the package moves a day
 * printed with an offset to UTC, lets 29 February 2019 be 1 March, starts spring in January and ends `2018/` in 1970.
 * A day is always the day as printed; no function here knows a time zone or a clock.
 */
import { parse } from 'edtf';
import {
  boundOf,
  firstDay,
  lastDay,
  lastOfMonth,
  type Part,
  partsOf,
  type Reading,
  read,
  SEASONS,
} from './edtf-reading.ts';
import type { Edtf } from './model.ts';
import { dates as ENGLISH } from './strings/en.ts';
import { numbersOf } from './strings/say.ts';

/** A day and nothing else, as nearly all dates are: it stands for itself, and need not be read part by part. */
const PLAIN_DAY = /^\d{4}-\d\d-\d\d$/;

/** Longest string looked at, in code units; real ones are far shorter. */
const LONGEST = 250;

/**
 * Reads an EDTF string; the one maker of `Edtf`. The string is kept exactly as written.
 *
 * Accepted: level 0 and 1 for the years 0001–9999 (`2018-04-17T10:12` also without seconds, `199X`, `2004-XX`, `2022?`,
 * `2022~`, `2022%`, seasons `2022-21`, intervals with open `..` or unknown ends), and the one-of-a-set form of level 2
 * with plain dates, `[2022-03-12,2022-12-03]`.
 *
 * @returns null when the text is not such a string: no such day, an interval that runs backwards, white space around it.
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(text: string): Edtf | null {
  if (text.length > LONGEST) return null;
  const reading = read(text);
  if (reading === null || !partsOf(reading).every(isRealDate)) return null;
  if (reading.kind === 'interval') {
    const from = boundOf(reading.from, firstDay);
    const to = boundOf(reading.to, lastDay);
    if (from !== null && to !== null && from > to) return null;
  }
  return text as Edtf;
}

/** Is the date one day and nothing else, without mark, clock or second date? Then it is its own first, last and exact day. */
export function isPlainDay(edtf: Edtf): boolean {
  return PLAIN_DAY.test(edtf);
}

/**
 * The first day that the date can mean, `YYYY-MM-DD` in the proleptic Gregorian calendar; `0000-01-01` where the start is
 * open or unknown (`../2018`). A season is the northern one; winter 2022 begins in December 2022.
 */
export function earliestDay(edtf: Edtf): string {
  if (PLAIN_DAY.test(edtf)) return edtf;
  const reading = readValid(edtf);
  if (reading.kind === 'interval') return boundOf(reading.from, firstDay) ?? '0000-01-01';
  const days = partsOf(reading).map(firstDay);
  return days.sort()[0] ?? '';
}

/** The last day that the date can mean, `YYYY-MM-DD`, or null where the end is open or unknown (`2018/..`). */
export function latestDay(edtf: Edtf): string | null {
  if (PLAIN_DAY.test(edtf)) return edtf;
  const reading = readValid(edtf);
  if (reading.kind === 'interval') return boundOf(reading.to, lastDay);
  const days = partsOf(reading).map(lastDay);
  return days.sort().at(-1) ?? '';
}

/** True for an interval with an open or unknown start or end: such an article stands on the undated shelf. */
export function isOpen(edtf: Edtf): boolean {
  if (PLAIN_DAY.test(edtf)) return false;
  const reading = readValid(edtf);
  return reading.kind === 'interval' && (typeof reading.from === 'string' || typeof reading.to === 'string');
}

/** The day `YYYY-MM-DD` when the date is one certain day (with or without a time), else null: `2018-04-17?` is none. */
export function exactDay(edtf: Edtf): string | null {
  if (PLAIN_DAY.test(edtf)) return edtf;
  const reading = readValid(edtf);
  if (reading.kind !== 'date' || reading.date.mark !== '') return null;
  const first = firstDay(reading.date);
  return first === lastDay(reading.date) ? first : null;
}

/**
 * A string whose plain code unit order is the order of dates: earliest day, then the exact before the vague, then the
 * clock, then the text itself, so that the order of two different dates never depends on where they came from.
 */
export function sortKey(edtf: Edtf): string {
  if (PLAIN_DAY.test(edtf)) return `${edtf}/${edtf}//${edtf}`;
  const reading = readValid(edtf);
  const clock = reading.kind === 'date' ? (reading.date.clock ?? '') : '';
  return `${earliestDay(edtf)}/${latestDay(edtf) ?? '9999-12-31'}/${clock}/${edtf}`;
}

/** Where a record of that date is filed: `2018/04` when all of it lies in one month, `2018` in one year, else null. */
export function monthPath(edtf: Edtf): string | null {
  if (isOpen(edtf)) return null;
  const first = earliestDay(edtf);
  const last = latestDay(edtf) ?? '';
  if (first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7).replace('-', '/');
  return first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : null;
}

/** True when the date can lie in the days `from` to `to`, both `YYYY-MM-DD` and included; null is no limit. */
export function overlaps(edtf: Edtf, from: string | null, to: string | null): boolean {
  const last = latestDay(edtf);
  return (to === null || earliestDay(edtf) <= to) && (from === null || last === null || last >= from);
}

/** The words around dates in one language; `{}` stands for a date, the second `{}` for the second one. */
export interface DateWords {
  uncertain: string;
  approximate: string;
  uncertainAndApproximate: string;
  between: string;
  after: string;
  before: string;
  unknownEnd: string;
  unknownStart: string;
  /** Before the last of several. */
  or: string;
  /** Between several. */
  comma: string;
  /** Day and time of day. */
  clock: string;
  /** Behind a time of day; `{}` is the difference from UTC, or nothing. */
  zone: string;
  /** `{}` is the first year of the ten. */
  decade: string;
  /** By EDTF number, `21` is spring; `{}` is the year. */
  seasons: { readonly [number: string]: string };
}

/**
 * A date in words: "17 April 2018, 10:12", "2022", "probably 2022", "about 2022", "not before 2018", "not after 22 March 2023",
 * "between 24 February and 2 March 2023", "12 March or 3 December 2022", "the 1990s". Seconds are left out; an offset is
 * printed, never applied.
 *
 * @param locale BCP 47; names and order of day, month, year come from it (Gregorian calendar). Plain `en` is `en-GB`.
 * @param words the words around the dates, in the language of `locale`.
 */
export function edtfInWords(edtf: Edtf, locale = 'en-GB', words: DateWords = ENGLISH): string {
  const tag = locale === 'en' ? 'en-GB' : locale;
  const say = (part: Part): string => partInWords(part, tag, words);
  const reading = readValid(edtf);
  if (reading.kind === 'date') return say(reading.date);
  if (reading.kind === 'set') {
    const last = reading.dates.at(-1);
    const before = reading.dates.slice(0, -1).map((date) => shortened(date, last, tag) ?? say(date));
    return [before.join(words.comma), ...(last === undefined ? [] : [say(last)])].filter(Boolean).join(words.or);
  }
  const { from, to } = reading;
  if (typeof from === 'string') {
    return typeof to === 'string' ? edtf : fill(from === '..' ? words.before : words.unknownStart, say(to));
  }
  if (typeof to === 'string') return fill(to === '..' ? words.after : words.unknownEnd, say(from));
  if (from.text === to.text) return say(from);
  return fill(words.between, shortened(from, to, tag) ?? say(from), say(to));
}

// Of one date several things are asked, one after the other, by each of those who sort, group and print it.
const readings = new Map<Edtf, Reading>();

/** Dates whose readings are held: those of a large archive. */
const MOST_READINGS = 20_000;

function readValid(edtf: Edtf): Reading {
  const known = readings.get(edtf);
  if (known !== undefined) return known;
  const reading = read(edtf);
  if (reading === null) throw new Error(`"${edtf}" is no EDTF date: make dates with parseEdtf of src/edtf.ts`);
  if (readings.size >= MOST_READINGS) readings.clear();
  readings.set(edtf, reading);
  return reading;
}

function isRealDate(part: Part): boolean {
  // The package wants no mark behind seasons and decades, and takes quarters and hemispheres, which have no bounds here.
  const bare = part.mark === '' ? part.text : part.text.slice(0, -1);
  if (part.month !== null && part.month > '12' && part.month !== 'XX' && !SEASONS.has(part.month as '21')) return false;
  if (part.day !== null && part.day !== 'XX' && part.day > lastOfMonth(part.year, part.month ?? '')) return false;
  // What most records have, a year, a month or a day in plain digits, is settled here: the package takes a millisecond.
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T\d\d:\d\d(?::[0-5]\d)?Z?)?)?)?$/.test(bare))
    return true;
  try {
    return ['Date', 'Season'].includes(parse(bare).type);
  } catch {
    return false;
  }
}

function partInWords(part: Part, locale: string, words: DateWords): string {
  const pattern = { '': '{}', '?': words.uncertain, '~': words.approximate, '%': words.uncertainAndApproximate }[
    part.mark
  ];
  return fill(pattern, bareInWords(part, locale, words));
}

function bareInWords(part: Part, locale: string, words: DateWords): string {
  const { year, month, clock, offset } = part;
  const digits = digitsOf(locale);
  if (year.endsWith('XX')) {
    return fill(words.between, digits(year.replace('XX', '00')), digits(year.replace('XX', '99')));
  }
  if (year.endsWith('X')) return fill(words.decade, digits(year.replace('X', '0')));
  const season = month === null ? undefined : words.seasons[month];
  if (season !== undefined) return fill(season, format(part, locale, { year: 'numeric' }));
  const date = format(part, locale, { year: 'numeric', ...shownParts(part) });
  if (clock === null) return date;
  const zone = offset === null ? '' : fill(words.zone, offset === 'Z' ? '' : digits(offset));
  return fill(words.clock, date, `${digits(clock)}${zone}`);
}

const digitsIn = new Map<string, (text: string) => string>();

function digitsOf(locale: string): (text: string) => string {
  const digits = digitsIn.get(locale) ?? numbersOf(locale).digits;
  digitsIn.set(locale, digits);
  return digits;
}

function shownParts({ month, day }: Part): Intl.DateTimeFormatOptions {
  if (month === null || month === 'XX') return {};
  return day === null || day === 'XX' ? { month: 'long' } : { day: 'numeric', month: 'long' };
}

/** The earlier of two dates without the year (and month) that the later one prints; null when nothing is shared. */
function shortened(part: Part, later: Part | undefined, locale: string): string | null {
  if (later === undefined || part.mark !== '' || later.mark !== '' || part.year !== later.year) return null;
  const [shown, shownLater] = [shownParts(part), shownParts(later)];
  if (shown.month === undefined || shown.day !== shownLater.day || shownLater.month === undefined) return null;
  if (SEASONS.has(part.month as '21') || SEASONS.has(later.month as '21')) return null;
  if (shown.day === 'numeric' && part.month === later.month) return format(part, locale, { day: 'numeric' });
  return format(part, locale, shown);
}

function format(part: Part, locale: string, options: Intl.DateTimeFormatOptions): string {
  const [year = 1, month = 1, day = 1] = firstDay(part).split('-').map(Number);
  // `Date.UTC` takes the years 0 to 99 for those of the twentieth century.
  return formatterOf(locale, options).format(new Date(0).setUTCFullYear(year, month - 1, day));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter takes a thousand times as long to make as to use. */
function formatterOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

function fill(pattern: string, ...values: string[]): string {
  let next = 0;
  return pattern.replace(/\{\}/g, () => values[next++] ?? '');
}
