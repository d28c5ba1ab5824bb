/** The structure of EDTF strings and the bounds of one date: text arithmetic only, under `edtf.ts`. */
type Mark = '' | '?' | '~' | '%';

/** One date of an EDTF string, taken apart. */
export interface Part {
  text: string;
  /** `2018`, `199X` or `19XX`. */
  year: string;
  /** `04`, a season `21`–`24`, `XX` or null. */
  month: string | null;
  day: string | null;
  /** Clock as printed, `10:12`, or null. */
  clock: string | null;
  /** `Z`, `-05:00` or null. */
  offset: string | null;
  mark: Mark;
}

/** `..` is an open end, the empty string an unknown one. */
export type End = Part | '..' | '';
/** An EDTF string taken apart: one date, an interval, or one of a set. */
export type Reading =
  | { kind: 'date'; date: Part }
  | { kind: 'interval'; from: End; to: End }
  | { kind: 'set'; dates: Part[] };

/** Matches `2018`, `199X`, `2018-04-17T10:12-05:00`, `2022-21?`; not `2018-4`, `20180417`, `Y12000`, `-0044`. */
const DATE =
  /^((?!0000)\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?(?:T((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?(Z|[+-]\d{2}(?::?\d{2})?)?)?([?~%]?)$/;

/** First and last month of the northern seasons, by EDTF number (`21` is spring). */
export const SEASONS = new Map([
  ['21', ['03', '05']],
  ['22', ['06', '08']],
  ['23', ['09', '11']],
  ['24', ['12', '02']],
] as const);

/** Takes a string apart by its form alone (`2018-02-31` has one); null when it has none of the forms of `parseEdtf`. */
export function read(text: string): Reading | null {
  if (text.startsWith('[') && text.endsWith(']')) {
    const dates = text.slice(1, -1).split(',').map(readPart);
    const plain = dates.filter((date) => date !== null && date.mark === '' && date.clock === null);
    return plain.length === dates.length ? { kind: 'set', dates: plain as Part[] } : null;
  }
  const ends = text.split('/');
  if (ends.length === 1) {
    const date = readPart(text);
    return date === null ? null : { kind: 'date', date };
  }
  const [from, to] = ends.map((end) => (end === '' || end === '..' ? end : readPart(end)));
  if (ends.length !== 2 || from === undefined || to === undefined || from === null || to === null) return null;
  if (typeof from === 'string' && typeof to === 'string') return null;
  if ([from, to].some((end) => typeof end !== 'string' && end.clock !== null)) return null;
  return { kind: 'interval', from, to };
}

function readPart(text: string): Part | null {
  const match = DATE.exec(text);
  const year = match?.[1];
  if (!match || year === undefined) return null;
  const [month, day, clock, offset] = [2, 3, 4, 5].map((group) => match[group] ?? null) as (string | null)[];
  const part: Part = {
    text,
    year,
    month: month ?? null,
    day: day ?? null,
    clock: clock ?? null,
    offset: offset ?? null,
    mark: (match[6] ?? '') as Mark,
  };
  if (part.month !== null && year.includes('X')) return null;
  if (part.month === 'XX' && part.day !== null && part.day !== 'XX') return null;
  if (part.clock !== null && (part.day === null || part.day === 'XX' || part.mark !== '')) return null;
  return part;
}

/** The dates in a reading; open and unknown ends have none. */
export function partsOf(reading: Reading): Part[] {
  if (reading.kind === 'date') return [reading.date];
  if (reading.kind === 'set') return reading.dates;
  return [reading.from, reading.to].filter((end) => typeof end !== 'string');
}

/** A bound of an interval's end, or null where the end is open or unknown. */
export function boundOf(end: End, bound: (part: Part) => string): string | null {
  return typeof end === 'string' ? null : bound(end);
}

/** The first day that a date can mean, `YYYY-MM-DD`. */
export function firstDay({ year, month, day }: Part): string {
  const digits = year.replaceAll('X', '0');
  if (month === null || month === 'XX') return `${digits}-01-01`;
  const season = SEASONS.get(month as '21');
  if (season) return `${digits}-${season[0]}-01`;
  return `${digits}-${month}-${day === null || day === 'XX' ? '01' : day}`;
}

/** The last day that a date can mean, `YYYY-MM-DD`; winter 9999 is cut at the last day of that year. */
export function lastDay({ year, month, day }: Part): string {
  const digits = year.replaceAll('X', '9');
  if (month === null || month === 'XX') return `${digits}-12-31`;
  const season = SEASONS.get(month as '21');
  if (season) {
    const endYear = month === '24' ? String(Number(digits) + 1).padStart(4, '0') : digits;
    return endYear.length > 4 ? '9999-12-31' : `${endYear}-${season[1]}-${lastOfMonth(endYear, season[1])}`;
  }
  return `${digits}-${month}-${day === null || day === 'XX' ? lastOfMonth(digits, month) : day}`;
}

/** Number of the last day of a month, two digits; 31 for what is no month. */
export function lastOfMonth(year: string, month: string): string {
  if (month !== '02') return ['04', '06', '09', '11'].includes(month) ? '30' : '31';
  const number = Number(year);
  return number % 4 === 0 && (number % 100 !== 0 || number % 400 === 0) ? '29' : '28';
}
