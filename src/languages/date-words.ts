/**
 * What a language provides for reading dates: words and pattern parts, no control flow. Parts of patterns are sources of
 * regular expressions in lower case, tried without regard to case on text with its white space made single spaces.
 */
export interface DateWords {
  /** BCP 47. */
  tag: string;
  /** Month name or abbreviation of the Gregorian calendar, lower case, without a full stop → 1–12. */
  months: ReadonlyMap<string, number>;
  /** Weekday name or abbreviation → 1 (Monday) – 7 (Sunday), as ISO 8601 counts. */
  weekdays: ReadonlyMap<string, number>;
  /** Month names of the Solar Hijri calendar (Iran) → 1 (Farvardin) – 12. */
  solarMonths?: ReadonlyMap<string, number>;
  /** Month names of the lunar Hijri calendar → 1 (Muharram) – 12. */
  lunarMonths?: ReadonlyMap<string, number>;
  /** Labels before a date that say it is the day of publication: "published". */
  published: readonly string[];
  /** Labels before a date that say it is the day of a change: "updated". */
  updated: readonly string[];
  /** Labels before a date that say that the text must not appear earlier: "embargoed until". */
  embargo: readonly string[];
  /** Labels behind a date, likewise: "解禁". */
  embargoAfter?: readonly string[];
  /** Labels before a date that say it is the day on which the copy was made: "retrieved". */
  captured: readonly string[];
  /** Labels behind a date that say it is the day of publication: "发布". */
  publishedAfter: readonly string[];
  /** Labels behind a date that say it is the day of a change: "更新". */
  updatedAfter: readonly string[];
  /** Words between a label and the date: "on", "le". */
  labelLinks: readonly string[];
  /** Words between the day and the month, or the month and the year: "of", "de". */
  dateLinks: readonly string[];
  /** Words between the date and the time of day: "at", "à", "um". */
  timeLinks: readonly string[];
  /** Marks of the first and the second half of the day beside a time: "午前", "م". */
  morning: readonly string[];
  afternoon: readonly string[];
  /** True when numeric dates of the language are written with the day first wherever it is spoken; false where it is mixed. */
  isDayFirst: boolean;
  /** Words of time in running text; absent where the language has none yet: only printed dates are read in it then. */
  clues?: ClueWords;
}

/** Words that tie the day of writing to other days. All are sources of regular expressions. */
export interface ClueWords {
  /** Words before a year that make it one in which something happened: "in", "since". */
  inYear: readonly string[];
  /** Words before a bare month: "in", "late". */
  inMonth: readonly string[];
  /** Parts of a month: → first and last day that the word can mean. */
  partsOfMonth: ReadonlyMap<string, readonly [first: number, last: number]>;
  /** Signs that a sentence speaks of the past. */
  past: readonly string[];
  /** Signs that a sentence speaks of what is planned, demanded or feared: its dates prove nothing. */
  future: readonly string[];
  /** Number words → value. */
  numbers: ReadonlyMap<string, number>;
  /** Units of time → length in days. */
  units: ReadonlyMap<string, number>;
  /** "four years ago": `{n}` stands for the number, `{unit}` for the unit. */
  ago: readonly string[];
  /** "exactly one year since", "on the first anniversary of": the day itself. */
  anniversary: readonly string[];
  /** Words that round a number: "about". */
  rounding: readonly string[];
  /** The year before the year of writing: "last year". */
  lastYear: readonly string[];
  /** Words shortly before an event that make it one that may still come: "fears of". */
  hypothetical: readonly string[];
  /** Words before a year of the Solar Hijri calendar: "Iranian calendar year". */
  solarYear: readonly string[];
  /** Words before a weekday on which what is reported happened: "on". */
  onWeekday: readonly string[];
}

/** Pairs every name of a list with its place in the list, counted from 1; names in one cell (`|`) mean the same. */
export function inOrder(cells: string): Map<string, number> {
  return new Map(
    cells.split(' ').flatMap((cell, i) => cell.split('|').map((name) => [name.replaceAll('_', ' '), i + 1])),
  );
}
