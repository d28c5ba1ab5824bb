import { writeCsv } from '../export/csv.ts';
import type { ResultTable } from './engine.ts';
import { webAddress } from './web-address.ts';

/** What a downloaded table says of itself. */
export interface TableHead {
  query: string;
  /** Address of the search page with query and filters; `null` where it has none on the web. */
  url: string | null;
}

const COLUMNS = [
  'headline',
  'date',
  'date_certainty',
  'source',
  'language',
  'address',
  'id',
  'score',
  'speaker',
  'role',
  'statement',
] as const;

/**
 * All results as CSV: comments that say query, address and archive, then one line a result. What a spreadsheet would run as
 * a formula begins with an apostrophe.
 */
export function writeTable(table: ResultTable, head: TableHead): string {
  const facts = linesOf(headOf(table, head));
  const rows = rowsOf(table, head).map((row) => COLUMNS.map((name) => row[name]));
  return `\ufeff${writeCsv([COLUMNS, ...rows], facts)}`;
}

/** All results as JSON: query, address and archive, then the results. */
export function writeJson(table: ResultTable, head: TableHead): string {
  return `${JSON.stringify({ ...headOf(table, head), results: rowsOf(table, head) }, null, 2)}\n`;
}

/** Facts about a file as lines, those that are not known left out. */
export function linesOf(facts: { [name: string]: string | number | null }): string[] {
  return Object.entries(facts).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
}

function headOf({ rows, fingerprint }: ResultTable, { query, url }: TableHead) {
  return { query, url, archive: fingerprint, count: rows.length };
}

function rowsOf(
  { rows }: ResultTable,
  { url }: TableHead,
): { [name in (typeof COLUMNS)[number]]: string | number | null }[] {
  return rows.map(({ headline, date, dateCertainty, source, language, address, id, score, saidBy, text }) => ({
    headline,
    date,
    date_certainty: dateCertainty,
    source,
    language,
    address: webAddress(address, url),
    id,
    score: Math.round(score * 1000) / 1000,
    speaker: saidBy?.name ?? null,
    role: saidBy?.role ?? null,
    statement: text,
  }));
}
