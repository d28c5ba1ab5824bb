import { type ByteReader, getNumber } from '../bytes.ts';
import { dayNumber, numberOf, partsOf } from '../days.ts';
import { type FacetName, type FacetValue, keyOfLabel } from '../facets.ts';
import { byteOfLetter } from '../shard-form.ts';
import type { Segment } from './segment.ts';

/** The values of a facet for all articles of an index. */
export interface Column {
  /** The first stands for no value: key `''`. */
  values: FacetValue[];
  /** By article where its values begin; one more for the end. An article has at least one. */
  starts: Int32Array;
  /** Places among the values. */
  ids: Int32Array;
}

/** The dates of all articles, as numbers of days. */
export interface Dates {
  /** First and last day that a date can mean; of an article without a date the last is before the first. */
  first: Int32Array;
  last: Int32Array;
}

/** The last day of a date with an open end; the first of one with an open start. */
export const OPEN_END = 2 ** 31 - 1;
export const OPEN_START = dayNumber('0000-01-01');

/** What of an index columns are read from. */
interface Index {
  articles: number;
  segments: readonly Segment[];
}

/** Reads the dates of an index. */
export async function loadDates({ articles, segments }: Index): Promise<Dates> {
  const first = new Int32Array(articles).fill(1);
  const last = new Int32Array(articles);
  for (const segment of segments) {
    const reader = { bytes: await segment.column('dates'), at: 0 };
    let day = 0;
    for (let i = 0; i < segment.articles; i++) {
      const step = getNumber(reader);
      if (step === 0) continue;
      day += (step - 1) % 2 === 1 ? -step / 2 : (step - 1) / 2;
      const length = getNumber(reader);
      first[segment.first + i] = day;
      last[segment.first + i] = length === 0 ? OPEN_END : day + length - 1;
    }
  }
  return { first, last };
}

/** Reads the column of a facet. Years are made of the dates: see `yearColumn`. */
export async function loadColumn(name: Exclude<FacetName, 'year'>, { articles, segments }: Index): Promise<Column> {
  const parts = await Promise.all(segments.map((segment) => segment.column(name)));
  const builder = createColumn(articles);
  segments.forEach((segment, s) => {
    const reader = { bytes: parts[s] as Uint8Array, at: 0 };
    const own = readValues(reader).map((value) => builder.place(value));
    let met = 0;
    for (let i = 0; i < segment.articles; i++) {
      const ids: number[] = [];
      for (let n = getNumber(reader); n > 0; n--) {
        const number = getNumber(reader);
        ids.push(own[number === 0 ? met++ : number - 1] as number);
      }
      builder.add(ids);
    }
  });
  return builder.finish();
}

/** The values at the start of a packed column; leaves the reader behind them. */
export function readValues(reader: ByteReader): FacetValue[] {
  return Array.from({ length: getNumber(reader) }, () => {
    const key = getNumber(reader) === 1 ? null : readText(reader);
    const label = readText(reader) || (key ?? '');
    return { key: key ?? keyOfLabel(label), label };
  });
}

/**
 * The years in which an article's date can lie, of those in which some date of the archive begins or ends: a date without
 * an end has all years from its first on.
 */
export function yearColumn({ first, last }: Dates): Column {
  const yearOf = (day: number): number => partsOf(day).year;
  const known = new Set<number>();
  for (let i = 0; i < first.length; i++) {
    if (!isDated({ first, last }, i)) continue;
    if (first[i] !== OPEN_START) known.add(yearOf(first[i] as number));
    if (last[i] !== OPEN_END) known.add(yearOf(last[i] as number));
  }
  const years = [...known].sort((a, b) => a - b);
  const builder = createColumn(first.length);
  const spans = years.map((year) => ({
    id: builder.place({ key: String(year).padStart(4, '0'), label: String(year) }),
    from: numberOf(year, 1, 1),
    to: numberOf(year, 12, 31),
  }));
  for (let i = 0; i < first.length; i++) {
    const ids: number[] = [];
    if (isDated({ first, last }, i)) {
      for (let n = firstPlace(spans, first[i] as number); n < spans.length; n++) {
        const span = spans[n] as (typeof spans)[number];
        if (span.from > (last[i] as number)) break;
        ids.push(span.id);
      }
    }
    builder.add(ids);
  }
  return builder.finish();
}

/** Has the article a date, be it open? */
export function isDated({ first, last }: Dates, article: number): boolean {
  return (last[article] as number) >= (first[article] as number);
}

/** The first span that does not end before the day. */
function firstPlace(spans: readonly { to: number }[], day: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as { to: number }).to < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function createColumn(articles: number) {
  const values: FacetValue[] = [{ key: '', label: '' }];
  const places = new Map<string, number>([['', 0]]);
  const starts = new Int32Array(articles + 1);
  let ids = new Int32Array(Math.max(16, articles * 2));
  let held = 0;
  let article = 0;
  return {
    place: ({ key, label }: FacetValue): number => {
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, values.length);
      return values.push({ key, label }) - 1;
    },
    add: (own: readonly number[]): void => {
      const all = own.length === 0 ? [0] : own;
      if (held + all.length > ids.length) {
        const grown = new Int32Array(ids.length * 2 + all.length);
        grown.set(ids);
        ids = grown;
      }
      for (const id of all) ids[held++] = id;
      starts[++article] = held;
    },
    finish: (): Column => ({ values, starts, ids: ids.subarray(0, held) }),
  };
}

const decoder = new TextDecoder();

function readText(reader: ByteReader): string {
  const length = getNumber(reader);
  const text = decoder.decode(reader.bytes.subarray(reader.at, reader.at + length).map(byteOfLetter));
  reader.at += length;
  return text;
}
