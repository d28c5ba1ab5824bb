import { parseEdtf } from '../edtf.ts';
import type { Language } from '../languages/index.ts';
import type { Edtf, Span } from '../model.ts';
import { readTime } from './clock.ts';
import { foldName, plainDigits, WEEKDAYS } from './date-names.ts';
import { findNamedDates } from './named-dates.ts';
import { findNumericDates } from './numeric-dates.ts';
import { forLetters } from './plain-letters.ts';
import { findSignDates, type ReadDay } from './sign-dates.ts';

/** A full date as it is printed: a day with its year. */
export interface PrintedDate {
  span: Span;
  /** The day, with the time of day where one is printed beside it; a set where day and month cannot be told apart. */
  edtf: Edtf;
  /** Name of the form: `iso-date`, `day-month-year`, `month-day-year`, `numeric-date`, `ambiguous-date`, `sign-date`, … */
  rule: string;
  /** The time of day beside it, `HH:MM`: in `edtf`, unless that is a set. */
  clock: string | null;
  hasTime: boolean;
  /** True when a weekday is printed beside it. */
  hasWeekday: boolean;
  /** The weekday that is printed, 1 (Monday) – 7, when it is not the weekday of that day; else `null`. */
  wrongWeekday: number | null;
}

/** Every full date has one of these: most lines are done with at once. */
const GATE = /(?:1[2-9]|20)\d\d|gmt \d|[年년]|\d[./-]\d{1,2}[./-]\d\d/;

/** A figure of any kind, or a sign for the year: most lines have none. */
const MAY_HOLD = /[\d年년]|[^\0-\u024f\u2000-\u206f]/;

/** Letters that Persian has and Arabic has not, and Persian digits: the calendar of a year such as 1397 hangs on them. */
const PERSIAN = /[پچژگکی\u06f0-\u06f9]/;

/**
 * Returns every date in a span that is printed with day, month and year, in order, in the languages of `DATE_WORDS` and in
 * any calendar that its words show: `17 April 2018`, `Tue, Nov 19 2019`, `2018-04-17T10:12`, `17.04.2018`, `17 de abril de 2018`,
 * `۲۸ فروردین ۱۳۹۷`, `平成30年4月17日`; `12/03/2022` gives both days as a set, unless a weekday beside it tells them apart.
 * Not: years alone, months alone, `17/18/2019`, `31 February 2019`, versions (`1.2.2018.4`).
 */
export function findDates(text: string, span: Span, language: Language): readonly PrintedDate[] {
  if (text.length < SHORTEST_ARTICLE) return readDates(text, span, language);
  if (text !== article.text || language !== article.language) article = { text, language, found: new Map() };
  const known = article.found.get(span[0]);
  if (known?.end === span[1]) return known.dates;
  const dates = readDates(text, span, language);
  article.found.set(span[0], { end: span[1], dates });
  return dates;
}

/** Texts from this length on (code units) are articles, and whose lines are asked for several times: by zones, dates, names. */
const SHORTEST_ARTICLE = 200;

/** What was found in the article that was read last, by the start of the span. */
let article: { text: string; language: Language | null; found: Map<number, { end: number; dates: PrintedDate[] }> } = {
  text: '',
  language: null,
  found: new Map(),
};

function readDates(text: string, span: Span, language: Language): PrintedDate[] {
  const printed = text.slice(span[0], span[1]);
  if (!MAY_HOLD.test(printed)) return [];
  const passage = plainDigits(printed);
  if (!GATE.test(passage)) return [];
  const isPersian = language.tag === 'fa' || PERSIAN.test(printed);
  const days = [...findNamedDates(passage), ...findSignDates(passage), ...findNumericDates(passage, text, isPersian)];
  days.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: PrintedDate[] = [];
  let end = 0;
  for (const day of days) {
    if (day.start < end) continue;
    const date = complete(passage, day, span[0]);
    if (!date) continue;
    found.push(date);
    end = day.end;
  }
  return found;
}

/** Adds the weekday and the time of day that stand beside a day; `null` when there is no such day. */
function complete(passage: string, day: ReadDay, offset: number): PrintedDate | null {
  const weekday = weekdayBeside(passage, day);
  const isSet = day.edtf.startsWith('[');
  // Of two readings the weekday confirms one at most: 3 May and 5 March may well be both a Friday.
  const confirmed = isSet && weekday ? setOf(day.edtf).filter((one) => weekdayOf(one) === weekday.number) : [];
  const one = confirmed.length === 1 ? (confirmed[0] ?? day.edtf) : day.edtf;
  const isDay = !one.startsWith('[');
  const time = one.includes('T') ? null : readTime(passage, weekday?.start ?? day.start, weekday?.end ?? day.end);
  const edtf = parseOnce(time && isDay ? `${one}T${time.clock}` : one);
  if (!edtf) return null;
  const start = Math.min(day.start, weekday?.start ?? day.start, time?.start ?? day.start);
  const end = Math.max(day.end, time?.end ?? day.end);
  return {
    span: [offset + start, offset + end],
    edtf,
    rule: day.rule,
    clock: time?.clock ?? null,
    hasTime: time !== null || edtf.includes('T'),
    hasWeekday: weekday !== null,
    wrongWeekday: weekday !== null && isDay && weekday.number !== weekdayOf(edtf) ? weekday.number : null,
  };
}

/** A weekday right before a date ("Tuesday, ", "martes, ", "Dienstag, den ", "يوم الثلاثاء "). */
const weekdayBefore = forLetters(
  ({ letter, letterOrMark }) =>
    `(?<![${letter}\\d])(?<w>[${letter}][${letterOrMark}\\u200c]{1,14}(?:\\s[${letter}][${letter}\\u200c]{2,8})?)\\.?\\s{0,2}[,،、|]?\\s{0,2}(?:(?:den|dem|the|le|el|al|in)\\s)?$`,
);

/** A weekday right behind a date: in brackets, or as a word of its own. */
const WEEKDAY_AFTER = /^\s{0,2}[,،]?\s{0,2}(?:[(（]\s?(?<b>\p{L}{1,12})\.?\s?[)）]|(?<w>\p{L}{2,14}))/u;

function weekdayBeside(
  passage: string,
  { start, end }: ReadDay,
): { number: number; start: number; end: number } | null {
  const from = Math.max(0, start - 34);
  const earlier = passage.slice(from, start);
  const before = weekdayBefore(earlier).exec(earlier);
  const words = before?.groups?.w ?? '';
  for (const word of [words, words.split(/\s/).at(-1) ?? '']) {
    // A single Han sign before a date is a word of its own language.
    const number = word.length > 1 ? WEEKDAYS.get(foldName(word)) : undefined;
    if (before && number !== undefined) return { number, start: from + before.index + words.length - word.length, end };
  }
  const after = WEEKDAY_AFTER.exec(passage.slice(end, end + 24));
  const bracketed = after?.groups?.b;
  const bare = after?.groups?.w ?? '';
  // "Sun" behind a date begins something else; a full name, or one in another script, does not.
  const word = bracketed ?? (bare.length >= 4 || /[^\p{Script=Latin}]/u.test(bare) ? bare : '');
  // Without spaces between words, what follows is part of the run: 星期二上午.
  const run = /^\p{Script=Han}/u.test(bare) ? [3, 2].map((length) => bare.slice(0, length)) : [];
  const number = [foldName(word), ...run].map((one) => WEEKDAYS.get(one)).find((one) => one !== undefined);
  return after && number !== undefined ? { number, start, end: end + after[0].length } : null;
}

function setOf(edtf: string): string[] {
  return edtf.slice(1, -1).split(',');
}

const parsed = new Map<string, Edtf | null>();

/** `parseEdtf`, each string once: the grammar behind it is dear, and a page prints the same days over and over. */
function parseOnce(text: string): Edtf | null {
  let edtf = parsed.get(text);
  if (edtf === undefined) {
    if (parsed.size > 5000) parsed.clear();
    edtf = parseEdtf(text);
    parsed.set(text, edtf);
  }
  return edtf;
}

/** The ISO weekday (1 = Monday) of the day with which an EDTF day begins. */
export function weekdayOf(edtf: string): number {
  const day = new Date(`${edtf.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return day === 0 ? 7 : day;
}
