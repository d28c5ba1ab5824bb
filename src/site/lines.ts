import type { PublicRecord } from '../model.ts';
import { withLate } from './late-view.ts';
import { keyOfRecord } from './record-key.ts';
import type { ArticleLine, CountRow, View } from './views.ts';

/** A record as a list shows it. */
export function lineOf(record: PublicRecord): ArticleLine {
  const { id, address, headline, language, date, dateCertainty, access, source } = record;
  return { id, url: address, headline, language, date, dateCertainty, access, source };
}

/** Completes a page by the lines of records, which are made when the page is due. */
export function withLines<Page extends View & { lines: ArticleLine[] }>(
  view: Omit<Page, 'lines'>,
  records: readonly PublicRecord[],
): Page {
  return withLate<Page, 'lines'>(view, 'lines', records.map(keyOfRecord).join('\n'), () => records.map(lineOf));
}

/** Rows with bars in proportion to the greatest count. */
export function toRows(rows: readonly Omit<CountRow, 'share'>[]): CountRow[] {
  const most = rows.reduce((most, { count }) => Math.max(most, count), 1);
  return rows.map((row) => ({ ...row, share: Math.round((row.count / most) * 1000) / 10 }));
}

/** Orders texts by code unit: the same in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
