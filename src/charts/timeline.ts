import { type Dated, monthKey, monthSpanOf, yearKey } from './months.ts';

/** Articles over time as bars, drawn in a box of `width` × 100. Dates that are not sure are drawn apart, as wide as they are. */
export interface Timeline {
  step: 'month' | 'year' | 'decade';
  width: number;
  /** Articles that are drawn, and of how many; the others are undated. */
  drawn: number;
  of: number;
  /** Articles whose date is not sure to lie in one bar. */
  unsure: number;
  /** First and last bar as EDTF. */
  from: string;
  to: string;
  bars: Bar[];
}

/** Gives each bar the address that `urlOf` has for its time. */
export function linkBars(timeline: Timeline | null, urlOf: (key: string) => string | null): Timeline | null {
  return timeline && { ...timeline, bars: timeline.bars.map((bar) => ({ ...bar, url: urlOf(bar.key) })) };
}

/** A bar, measured from the top of the box. It may be empty: a time from which the archive holds nothing. */
export interface Bar {
  /** EDTF of its time: `2018`, `2018-04`, `199X`. */
  key: string;
  /** How many articles surely belong here, and how many are expected of those that may; a fraction. */
  sure: number;
  unsure: number;
  x: number;
  /** Top and height of either part; the unsure part stands on the sure one. */
  sureTop: number;
  sureHeight: number;
  unsureTop: number;
  unsureHeight: number;
  /** Where the bar leads, or `null`. */
  url: string | null;
}

/** Up to so many months there is a bar for each, up to so many years one a year. */
const MOST_MONTHS = 36;
const MOST_YEARS = 150;

/** Width of a bar and of the room for it. */
const BAR = 8;
const ROOM = 10;

/**
 * Draws records over time, by month, year or decade according to how long a time they cover. A date that can mean several bars
 * counts for each of them by its part of months: a spread, not a spike. `null` when no record has a date to be drawn.
 */
export function drawTimeline(records: readonly Dated[]): Timeline | null {
  const spans = records.flatMap((record) => monthSpanOf(record) ?? []);
  if (spans.length === 0) return null;
  // Not by spreading: an archive may have more records than a call takes arguments.
  const first = spans.reduce((least, span) => Math.min(least, span.first), Number.POSITIVE_INFINITY);
  const last = spans.reduce((most, span) => Math.max(most, span.last), 0);
  const { step, months } = stepFor(first, last);
  const start = Math.floor(first / months);
  const counts = Array.from({ length: Math.floor(last / months) - start + 1 }, () => ({ sure: 0, unsure: 0 }));
  let unsure = 0;
  for (const span of spans) {
    const [from, to] = [Math.floor(span.first / months), Math.floor(span.last / months)];
    const isSure = span.isSure && from === to;
    if (!isSure) unsure++;
    const total = span.last - span.first + 1;
    for (let bin = from; bin <= to; bin++) {
      const count = counts[bin - start];
      if (count === undefined) continue;
      const own = Math.min(span.last, bin * months + months - 1) - Math.max(span.first, bin * months) + 1;
      if (isSure) count.sure++;
      else count.unsure += own / total;
    }
  }
  const most = counts.reduce((high, count) => Math.max(high, count.sure + count.unsure), 0);
  const bars = counts.map((count, i) => toBar(keyOf(step, start + i), count, i, most));
  const [from = '', to = ''] = [bars[0]?.key, bars.at(-1)?.key];
  return { step, width: bars.length * ROOM, drawn: spans.length, of: records.length, unsure, from, to, bars };
}

function stepFor(first: number, last: number): { step: Timeline['step']; months: number } {
  if (last - first < MOST_MONTHS) return { step: 'month', months: 1 };
  return last - first < MOST_YEARS * 12 ? { step: 'year', months: 12 } : { step: 'decade', months: 120 };
}

function keyOf(step: Timeline['step'], bin: number): string {
  if (step === 'month') return monthKey(bin);
  return step === 'year' ? yearKey(bin) : `${yearKey(bin * 10).slice(0, 3)}X`;
}

function toBar(key: string, count: { sure: number; unsure: number }, place: number, most: number): Bar {
  const [sureHeight, unsureHeight] = [round((count.sure / most) * 100), round((count.unsure / most) * 100)];
  return {
    key,
    sure: count.sure,
    unsure: round(count.unsure),
    x: place * ROOM + (ROOM - BAR) / 2,
    sureTop: round(100 - sureHeight),
    sureHeight,
    unsureTop: round(100 - sureHeight - unsureHeight),
    unsureHeight,
    url: null,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
