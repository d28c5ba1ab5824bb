import { DATE_WORDS } from '../languages/dates.ts';
import { forLetters, type Letters } from './plain-letters.ts';

/** A time of day beside a date, with its offsets in the passage. */
export interface ReadTime {
  /** `HH:MM`. */
  clock: string;
  start: number;
  end: number;
}

const any = (pick: (words: (typeof DATE_WORDS)[number]) => readonly string[]): string[] =>
  [...new Set(DATE_WORDS.flatMap(pick))].sort((a, b) => b.length - a.length);

const LINKS = any((words) => words.timeLinks);
const MORNING = any((words) => words.morning);
const AFTERNOON = any((words) => words.afternoon);
const halfOf = ({ either }: Letters, number = ''): string =>
  `(?:(?<am${number}>${either(MORNING)})|(?<pm${number}>${either(AFTERNOON)}))`;

/** `10:12`, `10.12 am`, `, um 10.12 Uhr`, `à 10h12`, `в 10:12`, `午後3時15分`; the zone is read over, since a day is never converted. */
const after = forLetters((letters) => {
  const { isPlain, letter, either } = letters;
  const signs = isPlain ? 'T' : '[T曜年г]|\\p{Script=Han}曜日?';
  return `^(?:\\s{0,3}(?:[,،|•·@()（）\\-–—/.]|(?:${either(LINKS)})(?![${letter}])|${signs})){0,3}\\s{0,3}(?:${halfOf(letters, '0')}\\s?)?(?<h>\\d{1,2})(?<sep>[:.h時时点點]|\\sh\\s)(?<m>\\d{2})(?:[:.]\\d{2})?分?\\s{0,2}${halfOf(letters)}?`;
});

/** The same before a date: `10:12 AM, `, `12:34 GMT, `, `9:57 PM EDT, `, `10:12, `. */
const before = forLetters(
  (letters) =>
    `(?:^|[^\\d:.])(?<h>\\d{1,2}):(?<m>\\d{2})\\s{0,2}${halfOf(letters)}?\\s{0,2}(?:\\(?[A-ZМСК]{2,5}\\)?)?(?:\\s{0,2}(?:[,،|•·\\-–—]|on)){0,2}\\s{0,3}$`,
);

/** Code units beside a date in which its time is looked for. */
const REACH = 28;

/** Reads the time of day beside a date at `[start, end)` of a passage; `null` when none stands there. */
export function readTime(passage: string, start: number, end: number): ReadTime | null {
  const words = passage.slice(end, end + REACH);
  const behind = after(words).exec(words);
  const clock = behind && clockOf(behind.groups ?? {});
  // "10.50" behind a date is a time only where nothing follows, or "Uhr": a price or a share may stand there.
  const isDotted = behind?.groups?.sep === '.' && !behind.groups.am && !behind.groups.pm;
  const rest = behind ? passage.slice(end + behind[0].length, end + behind[0].length + 20) : '';
  const isFollowed = behind?.groups?.m !== undefined && /^\d/.test(rest);
  if (behind && clock && !isFollowed && (!isDotted || /^\s{0,20}(?:Uhr|$|[|•])/.test(rest)))
    return { clock, start, end: end + behind[0].trimEnd().length };
  const from = Math.max(0, start - REACH);
  const earlier = passage.slice(from, start);
  // Most dates have no figure near before them.
  const printed = /\d:/.test(earlier) ? before(earlier).exec(earlier) : null;
  const time = printed && clockOf(printed.groups ?? {});
  if (!printed || !time) return null;
  const lead = /^\d/.test(printed[0]) ? 0 : 1;
  return { clock: time, start: from + printed.index + lead, end };
}

function clockOf(groups: { [name: string]: string | undefined }): string | null {
  const half = (groups.am ?? groups.am0) ? 'am' : (groups.pm ?? groups.pm0) ? 'pm' : null;
  const hour = Number(groups.h);
  // "15:30 pm" is read as it is meant.
  if (Number(groups.m) > 59 || hour > 23 || (half === 'am' && hour > 12)) return null;
  const clock = half === null || hour > 12 ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return `${String(clock).padStart(2, '0')}:${groups.m}`;
}
