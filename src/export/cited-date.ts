import { type Part, read } from '../edtf-reading.ts';

/** A day, month, season or year. */
export interface DatePoint {
  year: number;
  /** 1–12, or `null`. */
  month: number | null;
  day: number | null;
  /** 1 is spring, 4 is winter, or `null`. */
  season: number | null;
}

/** The date of an article as citations need it: never more exact than the record has it. */
export type CitedDate = {
  edtf: string;
  /** Marked `~` or `%`, or estimated by the archive. */
  isApproximate: boolean;
  /** Marked `?` or `%`. */
  isUncertain: boolean;
} & (
  | { kind: 'date'; date: DatePoint }
  /** A time within which the date lies; `null` is an open end. */
  | { kind: 'range'; from: DatePoint | null; to: DatePoint | null }
  /** One of these. */
  | { kind: 'choice'; dates: DatePoint[] }
);

/**
 * Reads an EDTF date of a record. A clock is left out; of a day or month that is not known (`2018-XX`) the year is kept; a
 * decade (`199X`) is a range of years. `null` for text that is no EDTF.
 */
export function readCitedDate(edtf: string, isEstimated: boolean): CitedDate | null {
  const reading = read(edtf);
  if (reading === null) return null;
  if (reading.kind === 'set') {
    return {
      edtf,
      isApproximate: isEstimated,
      isUncertain: false,
      kind: 'choice',
      dates: reading.dates.map((part) => toPoint(part)),
    };
  }
  const parts = (reading.kind === 'date' ? [reading.date] : [reading.from, reading.to]).filter(
    (end) => typeof end !== 'string',
  );
  const marks = parts.map(({ mark }) => mark).join('');
  const sure = { edtf, isApproximate: isEstimated || /[~%]/.test(marks), isUncertain: /[?%]/.test(marks) };
  if (reading.kind === 'date') {
    const { date } = reading;
    if (!date.year.includes('X')) return { ...sure, kind: 'date', date: toPoint(date) };
    return { ...sure, kind: 'range', from: toPoint(date, '0'), to: toPoint(date, '9') };
  }
  const { from, to } = reading;
  return {
    ...sure,
    kind: 'range',
    from: typeof from === 'string' ? null : toPoint(from, '0'),
    to: typeof to === 'string' ? null : toPoint(to, '9'),
  };
}

function toPoint({ year, month, day }: Part, unknownDigit = '0'): DatePoint {
  const season = month !== null && month >= '21' && month <= '24' ? Number(month) - 20 : null;
  const known = (part: string | null) => (part === null || part === 'XX' ? null : Number(part));
  return {
    year: Number(year.replaceAll('X', unknownDigit)),
    month: season === null ? known(month) : null,
    day: season === null ? known(day) : null,
    season,
  };
}

/** The date when it is a single one, neither approximate nor uncertain; else `null`. */
export function certainPoint(date: CitedDate | null): DatePoint | null {
  return date?.kind === 'date' && !date.isApproximate && !date.isUncertain ? date.date : null;
}

/** The year that all of the date lies in, or `null`. */
export function singleYear(date: CitedDate): number | null {
  if (date.kind === 'date') return date.date.year;
  const points = date.kind === 'choice' ? date.dates : [date.from, date.to];
  const years = new Set(points.map((point) => point?.year ?? null));
  return years.size === 1 ? (points[0]?.year ?? null) : null;
}

/** `2018-04-17`, `2018-04` or `2018`; of a season the year. */
export function isoOf({ year, month, day }: DatePoint): string {
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  const parts = [pad(year, 4), ...(month === null ? [] : [pad(month, 2), ...(day === null ? [] : [pad(day, 2)])])];
  return parts.join('-');
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** The English name of a month, 1–12; empty for `null`. */
export function monthName(month: number | null): string {
  return (month !== null && MONTHS[month - 1]) || '';
}

/** The English name of a season, 1–4; empty for `null`. */
export function seasonName(season: number | null): string {
  return (season !== null && SEASONS[season - 1]) || '';
}

/** "17 April 2018", "April 2018", "spring 2018", "2018". */
export function sayPoint({ year, month, day, season }: DatePoint): string {
  return [day ?? '', monthName(month) || seasonName(season), year].filter((part) => part !== '').join(' ');
}

/**
 * A date in English words: "17 April 2018", "about 2018", "probably 2018", "between 24 February 2023 and 2 March 2023",
 * "not before 2018", "2 or 3 March 2018". `say` puts one date into words.
 */
export function sayDate(date: CitedDate, say: (point: DatePoint) => string = sayPoint): string {
  if (date.kind === 'date') {
    return `${date.isUncertain ? 'probably ' : ''}${date.isApproximate ? 'about ' : ''}${say(date.date)}`;
  }
  const mark = date.isUncertain || date.isApproximate ? 'probably ' : '';
  if (date.kind === 'choice') return mark + date.dates.map(say).join(' or ');
  const { from, to } = date;
  if (from === null) return `${mark}not after ${to === null ? '' : say(to)}`;
  if (to === null) return `${mark}not before ${say(from)}`;
  return say(from) === say(to) ? mark + say(from) : `${mark}between ${say(from)} and ${say(to)}`;
}
