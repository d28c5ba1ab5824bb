import { earliestDay, latestDay } from '../../edtf.ts';
import type { PublicRecord } from '../../model.ts';
import { type ByteWriter, createWriter, putBytes, putNumber, takeBytes } from '../bytes.ts';
import { dayNumber } from '../days.ts';
import { type FacetValue, STORED_FACETS } from '../facets.ts';

const encoder = new TextEncoder();

/** The columns of a segment: what facets, date ranges and sorting read. Names are those of the files in its folder. */
export function makeColumns(records: readonly PublicRecord[]): [name: string, content: Uint8Array][] {
  return [
    ['facet/dates', packDates(records)],
    ...STORED_FACETS.map(({ name, read }): [string, Uint8Array] => [`facet/${name}`, packLists(records.map(read))]),
  ];
}

/**
 * An article: 0 without a date, else the step from the first day of the one before, then 0 for an open end, else the number
 * of days. Steps are folded: articles stand in order but for open dates.
 */
function packDates(records: readonly PublicRecord[]): Uint8Array {
  const writer = createWriter();
  let before = 0;
  for (const { date } of records) {
    if (date === null) {
      putNumber(writer, 0);
      continue;
    }
    const first = dayNumber(earliestDay(date));
    const last = latestDay(date);
    const step = first - before;
    putNumber(writer, 1 + (step < 0 ? -2 * step - 1 : 2 * step));
    putNumber(writer, last === null ? 0 : dayNumber(last) - first + 1);
    before = first;
  }
  return takeBytes(writer);
}

/** The values as they are first met, key and label; then by article how many it has and which. */
function packLists(lists: readonly FacetValue[][]): Uint8Array {
  const numbers = new Map<string, number>();
  const names = createWriter();
  const body = createWriter();
  for (const list of lists) {
    putNumber(body, list.length);
    for (const { key, label } of list) {
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(key, number);
        putText(names, key);
        putText(names, label === key ? '' : label);
      }
      putNumber(body, number);
    }
  }
  const whole = createWriter(names.length + body.length + 5);
  putNumber(whole, numbers.size);
  putBytes(whole, takeBytes(names));
  putBytes(whole, takeBytes(body));
  return takeBytes(whole);
}

function putText(writer: ByteWriter, text: string): void {
  const bytes = encoder.encode(text);
  putNumber(writer, bytes.length);
  putBytes(writer, bytes);
}
