import { scaleLinear, scaleUtc } from 'd3-scale';
import { monthKey, yearKey } from './months.ts';

/** A mark on the axis of time. */
export interface TimeTick {
  /** Place from the beginning, in percent of the length. */
  at: number;
  /** EDTF of what begins there: `2018`, `2018-04`, `199X`. */
  key: string;
  /** Which part of the label stands at the place: at the ends of an axis labels stay within it. */
  anchor: 'start' | 'middle' | 'end';
}

/** A line across a chart, at so many articles. */
export interface CountTick {
  /** Place from the top, in percent of the height. */
  at: number;
  count: number;
}

/** Within so many percent of an end a label would run over it: one of four digits, and one with a word. */
const YEAR_EDGE = 2;
const WORD_EDGE = 7;

/**
 * The round months that d3-scale marks between two, about `wanted` of them: in January where years are marked. Months count
 * from January of the year 0; `end` is not included.
 */
export function roundMonths(start: number, end: number, wanted: number): number[] {
  // Of a time this short d3-scale would mark weeks.
  if (end - start <= wanted) return Array.from({ length: end - start }, (_, i) => start + i);
  const ticks = scaleUtc()
    .domain([dayOf(start), dayOf(end)])
    .ticks(wanted)
    .map((day) => day.getUTCFullYear() * 12 + day.getUTCMonth())
    .filter((month) => month >= start && month < end);
  // It may mark twice as many as were wanted; on a narrow screen their names would run into one another.
  return ticks.length > wanted + 1 ? ticks.filter((_, i) => i % 2 === 0) : ticks;
}

/** Marks on an axis of months that are all as wide: where each round one begins. */
export function monthTicks(start: number, end: number, wanted: number): TimeTick[] {
  const months = roundMonths(start, end, wanted);
  const isYears = months.every((month) => month % 12 === 0);
  const place = scaleLinear().domain([start, end]).range([0, 100]);
  return months.map((month) => tickAt(place(month), isYears ? yearKey(month / 12) : monthKey(month)));
}

/** A mark at `at` percent of an axis, for what reaches `half` to both sides of it. */
export function tickAt(at: number, key: string, half = 0): TimeTick {
  const edge = /^\d{4}$/.test(key) ? YEAR_EDGE : WORD_EDGE;
  if (at < edge) return { at: round(at - half), key, anchor: 'start' };
  return at > 100 - edge ? { at: round(at + half), key, anchor: 'end' } : { at: round(at), key, anchor: 'middle' };
}

/** Lines at a few round numbers up to the highest; none for zero, where the bars stand. */
export function countTicks(most: number): CountTick[] {
  const height = scaleLinear().domain([0, most]).range([100, 0]);
  return height
    .ticks(3)
    .filter((count) => count > 0 && Number.isInteger(count))
    .map((count) => ({ at: round(height(count)), count }));
}

/** To tenths: a chart is no finer, and its bytes are fewer. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The first day of a month. `Date.UTC` would take years below 100 for those of the 20th century. */
function dayOf(month: number): Date {
  const day = new Date(0);
  day.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return day;
}
