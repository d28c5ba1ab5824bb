import { type ByteWriter, createWriter, putByte, putBytes, putNumber, takeBytes } from '../bytes.ts';
import type { Entry } from '../entry.ts';
import { type FacetValue, keyOfLabel, STORED_FACETS } from '../facets.ts';
import { letterByte } from '../shard-form.ts';

const encoder = new TextEncoder();

/** Makes the columns of a segment, entry by entry: what facets, date ranges and sorting read. */
export interface ColumnBuilder {
  add: (entry: Entry) => void;
  /** By the names of the files in the segment's folder. */
  finish: () => [name: string, content: Uint8Array][];
}

/** A builder of the columns of dates and of all stored facets. */
export function createColumns(): ColumnBuilder {
  const dates = createWriter();
  const lists = STORED_FACETS.map(createLists);
  let before = 0;
  return {
    add: ({ days, facets }) => {
      before = putDays(dates, days, before);
      lists.forEach((list, f) => {
        list.add(facets[f] ?? []);
      });
    },
    finish: () => [
      ['facet/dates', takeBytes(dates)],
      ...STORED_FACETS.map(({ name }, f): [string, Uint8Array] => [
        `facet/${name}`,
        lists[f]?.finish() ?? new Uint8Array(0),
      ]),
    ],
  };
}

/**
 * Appends 0 without a date, else the step from the first day of the one before, then 0 for an open end, else the number of
 * days; gives the first day for the next. Steps are folded: articles stand in order but for open dates.
 */
export function putDays(writer: ByteWriter, days: Entry['days'], before: number): number {
  if (days === null) {
    putNumber(writer, 0);
    return before;
  }
  const [first, last] = days;
  const step = first - before;
  putNumber(writer, 1 + (step < 0 ? -2 * step - 1 : 2 * step));
  putNumber(writer, last === null ? 0 : last - first + 1);
  return first;
}

/** The values as they are first met: is the key made of the label, if not the key, label; then by article how many it has and which: 0 for the next new one. */
function createLists() {
  const numbers = new Map<string, number>();
  const names = createWriter();
  const body = createWriter();
  return {
    add: (list: readonly FacetValue[]): void => {
      putNumber(body, list.length);
      for (const { key, label } of list) {
        const number = numbers.get(key);
        putNumber(body, number === undefined ? 0 : number + 1);
        if (number === undefined) {
          numbers.set(key, numbers.size);
          const isMade = label !== key && keyOfLabel(label) === key;
          putNumber(names, isMade ? 1 : 0);
          if (!isMade) putText(names, key);
          putText(names, label === key ? '' : label);
        }
      }
    },
    finish: (): Uint8Array => {
      const whole = createWriter(names.length + body.length + 5);
      putNumber(whole, numbers.size);
      putBytes(whole, takeBytes(names));
      putBytes(whole, takeBytes(body));
      return takeBytes(whole);
    },
  };
}

function putText(writer: ByteWriter, text: string): void {
  const bytes = encoder.encode(text);
  putNumber(writer, bytes.length);
  for (const byte of bytes) putByte(writer, letterByte(byte));
}
