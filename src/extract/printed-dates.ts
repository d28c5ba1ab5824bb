import { parseEdtf } from '../edtf.ts';
import type { Language } from '../languages/index.ts';
import type { Edtf, Span } from '../model.ts';

/** A full date as it is printed: a day with its year. */
export interface PrintedDate {
  span: Span;
  /** The day, with the time of day where one is printed beside it; a set where day and month cannot be told apart. */
  edtf: Edtf;
  /** Name of the form: `iso-date`, `day-month-year`, `month-day-year`, `numeric-date`, `ambiguous-date`. */
  rule: string;
  hasTime: boolean;
  /** True when a weekday is printed beside it. */
  hasWeekday: boolean;
  /** The weekday that is printed, 1 (Monday) – 7, when it is not the weekday of that day; else `null`. */
  wrongWeekday: number | null;
}

interface Patterns {
  named: RegExp;
  numeric: RegExp;
}

/** Every full date has one: most lines are done with at once. */
const YEAR = /(?:1[6-9]|20)\d\d/;

const made = new Map<string, Patterns>();

/** `10:12`, `10.12 am`, `9:57 PM EDT`, behind a date; the zone is read over, since a day is never converted. */
const TIME_AFTER =
  /^(?:\s{0,3}(?:[,|•·@\-–—/]|at|T|on)){0,2}\s{0,3}(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s{0,2}(?:([ap])\.?\s?m\b\.?)?/i;

/** The same before a date: `10:12 AM, `, `12:34 GMT, `, `9:57 PM EDT, `. */
const TIME_BEFORE =
  /(?:^|[^\d:.])(\d{1,2}):(\d{2})\s{0,2}(?:([ap])\.?\s?m\b\.?)?\s{0,2}(?:\(?[A-Z]{2,5}\)?)?(?:\s{0,2}(?:[,|•·\-–—]|on)){0,2}\s{0,3}$/i;

/**
 * Returns every date in a span that is printed with day, month and year, in order.
 * `17 April 2018`, `17th of April, 2018`, `April 17, 2018`, `Tue, Nov 19 2019`, `2018-04-17T10:12`, `2018/4/17`, `17.04.2018`;
 * `12/03/2022` gives both days as a set. Not: years alone, months alone, `17/18/2019`, `31 February 2019`, versions (`1.2.2018.4`).
 */
export function findDates(text: string, span: Span, language: Language): PrintedDate[] {
  const passage = text.slice(span[0], span[1]);
  if (!YEAR.test(passage)) return [];
  const { named, numeric } = patternsOf(language);
  const found: PrintedDate[] = [];
  for (const match of passage.matchAll(named)) add(readNamed(match, language), match);
  for (const match of passage.matchAll(numeric)) add(readNumeric(match), match);
  return found.sort((a, b) => a.span[0] - b.span[0]);

  function add(day: { edtf: string; rule: string } | null, match: RegExpExecArray): void {
    if (!day) return;
    const words = match.groups?.weekday ?? match.groups?.lastWeekday;
    const weekday = words ? (language.calendar.weekdays.get(words.toLowerCase()) ?? null) : null;
    const end = match.index + match[0].length;
    const time = day.edtf.includes('T') || day.edtf.startsWith('[') ? null : readTime(passage, match.index, end);
    const edtf = parseOnce(time ? `${day.edtf}T${time.clock}` : day.edtf);
    if (!edtf) return;
    found.push({
      span: [span[0] + (time?.start ?? match.index), span[0] + (time?.end ?? end)],
      edtf,
      rule: day.rule,
      hasTime: edtf.includes('T'),
      hasWeekday: weekday !== null,
      wrongWeekday: weekday !== null && !edtf.startsWith('[') && weekday !== weekdayOf(edtf) ? weekday : null,
    });
  }
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

function patternsOf(language: Language): Patterns {
  const known = made.get(language.tag);
  if (known) return known;
  const names = (words: ReadonlyMap<string, number>): string =>
    [...words.keys()]
      .sort((a, b) => b.length - a.length)
      .flatMap((word) => [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase(), word])
      .join('|');
  const month = `(?<M>${names(language.calendar.months)})\\.?`;
  const weekday = `(?:(?<weekday>${names(language.calendar.weekdays)})\\.?\\s{0,2}[,،]?\\s{1,3})?`;
  const ordinal = '(?:st|nd|rd|th|ST|ND|RD|TH)?';
  // A name may be glued to the month ("ESPNDec 22, 2023"), so letter case parts them. Years may have a time of day or a label glued to them in pasted pages ("20197:05 AM"): only a fifth digit in a row is refused.
  const year = '(?<Y>(?:1[6-9]|20)\\d\\d)(?!\\d(?![:\\d]))(?!\\d\\d(?!:))';
  const dayFirst = `(?<D>\\d{1,2})${ordinal}[\\s.\\-/]{1,3}(?:of\\s{1,2})?${month}[\\s,.\\-/]{1,3}${year}`;
  const monthFirst = `${month}\\s{0,2}(?<D>\\d{1,2})${ordinal}\\s{0,2}[,.]?\\s{0,3}(?:${names(language.calendar.weekdays)})?\\s{0,1}${year}`;
  const patterns: Patterns = {
    named: new RegExp(
      `(?:(?<![\\p{L}\\d])|(?<=\\p{L})(?=\\p{Lu}\\p{Ll}))${weekday}(?:${dayFirst}|${rename(monthFirst)})`,
      'gu',
    ),
    numeric:
      /(?<![\d.:/-])(?:(?<y>(?:1[89]|20)\d\d)(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?:[T ](?<t>\d{2}:\d{2})(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?)?|(?<a>\d{1,2})(?<z>[-/.])(?<b>\d{1,2})\k<z>(?<Y>(?:1[89]|20)\d\d)(?!\d(?![:\d])))(?![\d/-]|\.\d)/g,
  };
  made.set(language.tag, patterns);
  return patterns;
}

/** Names of groups must differ within one pattern. */
function rename(pattern: string): string {
  return pattern.replace('(?<M>', '(?<M2>').replace('(?<D>', '(?<D2>').replace('(?<Y>', '(?<Y2>');
}

function readNamed(match: RegExpExecArray, language: Language): { edtf: string; rule: string } | null {
  const groups = match.groups ?? {};
  const dayFirst = groups.D !== undefined;
  const month = language.calendar.months.get((groups.M ?? groups.M2 ?? '').toLowerCase());
  if (month === undefined) return null;
  const edtf = dayOf(groups.Y ?? groups.Y2, month, groups.D ?? groups.D2);
  return { edtf, rule: dayFirst ? 'day-month-year' : 'month-day-year' };
}

function readNumeric(match: RegExpExecArray): { edtf: string; rule: string } | null {
  const { y, m, d, t, a, b, Y } = match.groups ?? {};
  if (y) return { edtf: dayOf(y, Number(m), d) + (t ? `T${t}` : ''), rule: 'iso-date' };
  const one = Number(a);
  const two = Number(b);
  if (one === two || two > 12) return { edtf: dayOf(Y, one, b), rule: 'numeric-date' };
  if (one > 12) return { edtf: dayOf(Y, two, a), rule: 'numeric-date' };
  const days = [dayOf(Y, one, b), dayOf(Y, two, a)].sort();
  return { edtf: `[${days.join(',')}]`, rule: 'ambiguous-date' };
}

function dayOf(year: string | undefined, month: number, day: string | undefined): string {
  return `${year}-${String(month).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
}

function readTime(passage: string, start: number, end: number): { clock: string; start: number; end: number } | null {
  const after = TIME_AFTER.exec(passage.slice(end, end + 24));
  const afterClock = after && clockOf(after);
  // "10.50" behind a date is a time only where nothing follows: a price or a share may stand there.
  const isDotted = after !== null && !after[3] && !after[0].includes(':');
  const isLast = after !== null && /^\s{0,20}$/.test(passage.slice(end + after[0].length, end + after[0].length + 20));
  if (after && afterClock && (!isDotted || isLast))
    return { clock: afterClock, start, end: end + after[0].trimEnd().length };
  const from = Math.max(0, start - 24);
  const before = TIME_BEFORE.exec(passage.slice(from, start));
  const clock = before && clockOf(before);
  if (!before || !clock) return null;
  const lead = /^\d/.test(before[0]) ? 0 : 1;
  return { clock, start: from + before.index + lead, end };
}

/** `HH:MM` of a printed time, or `null` when there is no such time. */
function clockOf([, hours, minutes, half]: RegExpExecArray): string | null {
  const hour = Number(hours);
  if (Number(minutes) > 59 || hour > (half ? 12 : 23)) return null;
  const clock = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;
  return `${String(clock).padStart(2, '0')}:${minutes}`;
}
