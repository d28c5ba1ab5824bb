import { dayText, numberOf, partsOf } from '../days.ts';
import { type Dates, OPEN_END, OPEN_START } from './columns.ts';

/** A stretch of time with the articles whose date can lie in it: those that are found when it is chosen. */
export interface Bar {
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
  count: number;
}

export type Unit = 'day' | 'month' | 'year' | 'decade' | 'century';

export interface Axis {
  unit: Unit;
  bars: Bar[];
}

/** The longest time, in days, that is drawn by each unit. */
const LONGEST: readonly [unit: Unit, days: number][] = [
  ['day', 62],
  ['month', 4 * 366],
  ['year', 80 * 366],
  ['decade', 800 * 366],
];

/**
 * Draws the dates of articles as bars of equal units, from the first day to the last that their closed dates can mean. A
 * range inside a single bar is drawn with what is around it: that bar in smaller units, and so on.
 */
export function drawAxis(articles: Int32Array, dates: Dates, range: { from: number; to: number }): Axis {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const article of articles) {
    const [from, to] = [dates.first[article] as number, dates.last[article] as number];
    if (from !== OPEN_START) first = Math.min(first, from);
    else if (to !== OPEN_END) first = Math.min(first, to);
    if (to !== OPEN_END) last = Math.max(last, to);
    else last = Math.max(last, from);
  }
  if (first > last) return { unit: 'year', bars: [] };
  for (;;) {
    const unit = LONGEST.find(([, days]) => last - first < days)?.[0] ?? 'century';
    const starts = startsOf(unit, first, last);
    const at = starts.findLastIndex((start) => start <= range.from);
    const end = starts[at + 1];
    const isInOne = at >= 0 && end !== undefined && range.to < end;
    if (unit === 'day' || !isInOne) return { unit, bars: countBars(starts, articles, dates) };
    [first, last] = [starts[at] as number, end - 1];
  }
}

/** The first days of the units from the one with `first` to the one with `last`, and of the one behind it. */
function startsOf(unit: Unit, first: number, last: number): number[] {
  const { year, month, date } = partsOf(first);
  const years = { day: 0, month: 0, year: 1, decade: 10, century: 100 }[unit];
  const startAt = (n: number): number => {
    if (unit === 'day') return numberOf(year, month, date) + n;
    if (unit === 'month') return numberOf(year, month + n, 1);
    return numberOf(year - (year % years) + n * years, 1, 1);
  };
  const starts = [startAt(0)];
  while ((starts.at(-1) as number) <= last) starts.push(startAt(starts.length));
  return starts;
}

function countBars(starts: readonly number[], articles: Int32Array, dates: Dates): Bar[] {
  // Of each article only where it begins and where it ends: the sums give what lies between.
  const steps = new Int32Array(starts.length + 1);
  const end = starts.at(-1) as number;
  for (const article of articles) {
    const [from, to] = [dates.first[article] as number, dates.last[article] as number];
    if (from >= end || to < (starts[0] as number)) continue;
    (steps[Math.max(0, placeOf(starts, from))] as number)++;
    (steps[placeOf(starts, Math.min(to, end - 1)) + 1] as number)--;
  }
  let count = 0;
  return starts.slice(0, -1).map((start, i) => {
    count += steps[i] as number;
    return { from: dayText(start), to: dayText((starts[i + 1] as number) - 1), count };
  });
}

/** The last of the starts that is not after the day; −1 where all are. */
function placeOf(starts: readonly number[], day: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
