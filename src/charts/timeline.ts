import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { type CountTick, countTicks, round, roundMonths, type TimeTick, tickAt } from './axes.ts';
import { type Dated, type MonthSpan, monthKey, monthSpanOf, yearKey } from './months.ts';

/** Articles over time as bars, drawn in a box of `width` × 100. Dates that are not sure are drawn apart, as wide as they are. */
export interface Timeline {
  step: 'month' | 'year' | 'decade';
  width: number;
  barWidth: number;
  /** Articles that are drawn, and of how many; the others are undated. */
  drawn: number;
  of: number;
  /** Articles whose date is not sure to lie in one bar. */
  unsure: number;
  /** First and last bar as EDTF. */
  from: string;
  to: string;
  bars: Bar[];
  /** Bars that are named below the chart, and numbers of articles that a line is drawn at. */
  times: TimeTick[];
  counts: CountTick[];
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

/** Articles of one bar. */
type Count = { sure: number; unsure: number };

/** Up to so many months there is a bar for each, up to so many years one a year. */
const MOST_MONTHS = 36;
const MOST_YEARS = 150;

/** Room for a bar, and how much of it stays empty. */
const ROOM = 10;
const GAP = 0.2;

/** How many times are named, about: words take more room than a year. */
const TIMES = { month: 4, year: 7, decade: 4 };

/**
 * Draws records over time, by month, year or decade according to how long a time they cover. A date that can mean several bars
 * counts for each of them by its part of months: a spread, not a spike. `null` when no record has a date to be drawn.
 */
export function drawTimeline(records: readonly Dated[]): Timeline | null {
  const spans: MonthSpan[] = [];
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const record of records) {
    const span = monthSpanOf(record);
    if (span === null) continue;
    spans.push(span);
    first = Math.min(first, span.first);
    last = Math.max(last, span.last);
  }
  if (spans.length === 0) return null;
  const { step, months } = stepFor(first, last);
  const start = Math.floor(first / months);
  const counts = Array.from({ length: Math.floor(last / months) - start + 1 }, (): Count => ({ sure: 0, unsure: 0 }));
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
  const keys = counts.map((_, i) => keyOf(step, start + i));
  const width = counts.length * ROOM;
  const place = scaleBand<number>()
    .domain(counts.keys())
    .range([0, width])
    .paddingInner(GAP)
    .paddingOuter(GAP / 2);
  const height = scaleLinear().domain([0, most]).range([0, 100]);
  const [sureParts = [], unsureParts = []] = stack<Count>().keys(['sure', 'unsure'])(counts);
  const bars = counts.map((count, i) => {
    const [sureTop, unsureTop] = [height(sureParts[i]?.[1] ?? 0), height(unsureParts[i]?.[1] ?? 0)];
    return {
      key: keys[i] ?? '',
      sure: count.sure,
      unsure: round(count.unsure),
      x: round(place(i) ?? 0),
      sureTop: round(100 - sureTop),
      sureHeight: round(sureTop),
      unsureTop: round(100 - unsureTop),
      unsureHeight: round(unsureTop - sureTop),
      url: null,
    };
  });
  const named = new Set(
    roundMonths(start * months, (start + counts.length) * months, TIMES[step]).map((month) =>
      Math.floor(month / months),
    ),
  );
  const half = ((place.bandwidth() / 2) * 100) / width;
  const middle = (i: number) => ((place(i) ?? 0) * 100) / width + half;
  const times = keys.flatMap((key, i) => (named.has(start + i) ? [tickAt(middle(i), key, half)] : []));
  const [from = '', to = ''] = [keys[0], keys.at(-1)];
  const all = { drawn: spans.length, of: records.length, unsure, from, to };
  return { step, width, barWidth: round(place.bandwidth()), ...all, bars, times, counts: countTicks(most) };
}

function stepFor(first: number, last: number): { step: Timeline['step']; months: number } {
  if (last - first < MOST_MONTHS) return { step: 'month', months: 1 };
  return last - first < MOST_YEARS * 12 ? { step: 'year', months: 12 } : { step: 'decade', months: 120 };
}

function keyOf(step: Timeline['step'], bin: number): string {
  if (step === 'month') return monthKey(bin);
  return step === 'year' ? yearKey(bin) : `${yearKey(bin * 10).slice(0, 3)}X`;
}
