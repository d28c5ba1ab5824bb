import { MONITORED, PART_BEFORE } from '../languages/citation-words.ts';
import { DATE_WORDS } from '../languages/dates.ts';
import { toGregorian } from './calendars.ts';
import { foldName, LUNAR_MONTHS, MONTHS, SOLAR_MONTHS, WEEKDAYS } from './date-names.ts';
import { forLetters, type Letters } from './plain-letters.ts';
import type { ReadDay } from './sign-dates.ts';
import { allMatches } from './words.ts';

/** Words between day and month or month and year, longest first. */
const LINK_WORDS = [...new Set(DATE_WORDS.flatMap((words) => words.dateLinks))].sort((a, b) => b.length - a.length);

const ordinal = ({ isPlain }: Letters): string =>
  isPlain
    ? "(?:st|nd|rd|th|er|re|°|['’](?:inci|nci|uncu))?"
    : "(?:st|nd|rd|th|er|re|º|ª|°|\\.?-?(?:го|е|й)|['’](?:inci|nci|üncü|uncu))?";

/** A year that no other digit follows, but for a time of day that is glued to it in pasted pages ("20197:05 AM"). */
const YEAR = '(?<Y>(?:1[2-9]|20)\\d\\d)(?!\\d(?![:\\d]))(?!\\d\\d(?!:))';

const wordOf = ({ letter, letterOrMark }: Letters): string => `[${letter}][${letterOrMark}\u200c\u200d'’]{1,19}`;

/** `17 April 2018`, `17. April 2018`, `17 de abril de 2018`, `1er mars 2019`, `17 نيسان/أبريل 2018`, `۲۸ فروردین ۱۳۹۷`, `17 ربيع الأول 1440`. */
const dayFirst = forLetters((letters) => {
  const links = letters.either(LINK_WORDS);
  const word = wordOf(letters);
  return `(?<!\\d)(?<D>\\d{1,2})${ordinal(letters)}[\\s.\\-/،,]{0,3}(?:(?:${links})\\s{1,2}|d['’])?(?<M>${word}(?:\\s${word})?)\\.?(?:\\s?[/-]\\s?(?<N>${word}(?:\\s${word})?))?[\\s,.\\-/،]{1,3}(?:(?:${links})\\s{1,2})?${YEAR}`;
}, 'g');

/** The day and year of `April 17, 2018`, `Nov 19, Tue 2019`; the month before them is read backwards from here. */
const monthFirst = forLetters(
  ({ letter }) =>
    `(?<!\\d)(?<D>\\d{1,2})(?:st|nd|rd|th)?\\s{0,2}[,.،]?\\s{0,3}(?:\\(?(?<W>[${letter}]{2,10})\\)?,?\\s)?\\s?${YEAR}`,
  'g',
);

const monthBefore = forLetters((letters) => `(?<M>${wordOf(letters)})\\.?,?\\s{0,2}$`);

/**
 * Finds the days of a passage whose month is a name, in any language of `DATE_WORDS` and in the calendar that the name
 * belongs to. Digits are ASCII, see `plainDigits`.
 */
export function findNamedDates(passage: string): ReadDay[] {
  const found: ReadDay[] = [];
  for (const match of allMatches(passage, dayFirst(passage))) {
    const { D = '', M = '', N, Y = '' } = match.groups ?? {};
    const name = nameOf(M);
    // "No. 3, March 2019" is the number of an issue.
    if (PART_BEFORE.test(passage.slice(Math.max(0, match.index - 12), match.index))) continue;
    if (name === null || (N !== undefined && nameOf(N) === null)) continue;
    const edtf = dayOf(name, Number(Y), Number(D));
    if (edtf) found.push({ start: match.index, end: match.index + match[0].length, edtf, rule: 'day-month-year' });
  }
  for (const match of allMatches(passage, monthFirst(passage))) {
    const { D = '', W, Y = '' } = match.groups ?? {};
    if (W !== undefined && !WEEKDAYS.has(foldName(W))) continue;
    const from = Math.max(0, match.index - 24);
    const earlier = passage.slice(from, match.index);
    const before = monthBefore(earlier).exec(earlier);
    const word = before?.groups?.M;
    if (!before || word === undefined) continue;
    const name = glued(word);
    if (name === null) continue;
    const start = from + before.index + word.length - name.length;
    const edtf = dayOf(name, Number(Y), Number(D));
    if (edtf) found.push({ start, end: match.index + match[0].length, edtf, rule: 'month-day-year' });
  }
  const monitored = MONITORED.exec(passage);
  const { D = '', M = '', Y = '' } = monitored?.groups ?? {};
  const year = Number(Y) + (Number(Y) < FIRST_MONITORED ? 2000 : 1900);
  const edtf = monitored && isMonth(M) ? dayOf(M, year, Number(D)) : null;
  if (monitored && edtf) {
    const start = monitored.index + monitored[0].toLowerCase().indexOf('gmt') + 4;
    found.push({ start, end: monitored.index + monitored[0].length, edtf, rule: 'day-month-year' });
  }
  return found;
}

/** Year of the last century in which the monitoring of broadcasts began: lower numbers are of this century. */
const FIRST_MONITORED = 39;

/** The month name in a word or two: "ربيع الأول", or the first of two words when the second is none of it. */
function nameOf(words: string): string | null {
  if (isMonth(words)) return words;
  const [first = ''] = words.split(/\s/);
  return first !== words && isMonth(first) && LINK_WORDS.includes(foldName(words.slice(first.length + 1)))
    ? first
    : null;
}

/** The month name at the end of a word to which an outlet's name is glued ("ESPNDec"): letter case parts them. */
function glued(word: string): string | null {
  if (isMonth(word)) return word;
  const cut = /(?<=\p{L})\p{Lu}\p{Ll}{2,9}$/u.exec(word)?.[0];
  return cut !== undefined && isMonth(cut) ? cut : null;
}

function isMonth(name: string): boolean {
  const folded = foldName(name);
  return MONTHS.has(folded) || SOLAR_MONTHS.has(folded) || LUNAR_MONTHS.has(folded);
}

/** The day as `YYYY-MM-DD` in the calendar to which the month and the year belong, or `null`. */
function dayOf(name: string, year: number, day: number): string | null {
  const folded = foldName(name);
  const month = MONTHS.get(folded);
  if (month !== undefined && year >= 1600) {
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  }
  const solar = SOLAR_MONTHS.get(folded);
  if (solar !== undefined && year < 1500) return toGregorian('persian', year, solar, day);
  const lunar = LUNAR_MONTHS.get(folded);
  return lunar !== undefined && year < 1500 ? toGregorian('islamic-umalqura', year, lunar, day) : null;
}
