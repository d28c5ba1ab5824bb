import { earliestDay, isOpen, latestDay } from '../edtf.ts';
import type { Edtf, PublicRecord } from '../model.ts';

/** The months in which an article can have appeared, counted from January of the year 0. */
export interface MonthSpan {
  first: number;
  /** Included; the same as `first` for a date within one month. */
  last: number;
  /** True when the date is printed without doubt; an estimate, or one marked `?`, `~`, `%`, `X`, is none. */
  isSure: boolean;
}

/** What a chart needs of a record. */
export type Dated = Pick<PublicRecord, 'date' | 'dateCertainty'>;

// Dates repeat, and reading one takes its time.
const spans = new Map<Edtf, MonthSpan | null>();

/** The months of a record's date; `null` without a date, and for one that is open on a side: nothing says where it ends. */
export function monthSpanOf({ date, dateCertainty }: Dated): MonthSpan | null {
  if (date === null) return null;
  let span = spans.get(date);
  if (span === undefined) {
    span = readSpan(date);
    spans.set(date, span);
  }
  return span !== null && dateCertainty === 'estimated' ? { ...span, isSure: false } : span;
}

function readSpan(date: Edtf): MonthSpan | null {
  const last = isOpen(date) ? null : latestDay(date);
  if (last === null) return null;
  const [from, to] = [monthOf(earliestDay(date)), monthOf(last)];
  return from === null || to === null || to < from ? null : { first: from, last: to, isSure: !/[?~%X]/.test(date) };
}

/** Number of the month of a day `YYYY-MM-DD`; `null` for years of more than four digits or before the year 0. */
function monthOf(day: string): number | null {
  const parts = /^(\d{4})-(\d\d)-/.exec(day);
  return parts === null ? null : Number(parts[1]) * 12 + Number(parts[2]) - 1;
}

/** EDTF of a month by its number: 24219 is `2018-04`. */
export function monthKey(month: number): string {
  return `${yearKey(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** EDTF of a year: `2018`. */
export function yearKey(year: number): string {
  return String(year).padStart(4, '0');
}
