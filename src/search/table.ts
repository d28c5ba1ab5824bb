import type { ResultTable } from './engine.ts';

/** What a downloaded table says of itself. */
export interface TableHead {
  query: string;
  /** Address of the search page with query and filters. */
  url: string;
}

const COLUMNS = [
  'headline',
  'date',
  'source',
  'language',
  'address',
  'id',
  'score',
  'speaker',
  'role',
  'statement',
] as const;

/** A spreadsheet takes a cell that begins so for a formula. */
const FORMULA = /^[\s\u200e\u200f\u202a-\u202e\ufeff]*[=+\-@|%＝＋－＠]|^[\t\r\n]/;

/**
 * All results as CSV (RFC 4180, UTF-8 with a mark of it): lines that say query, address and archive, an empty line, then one
 * line a result. What a spreadsheet would run as a formula is quoted with an apostrophe.
 */
export function writeCsv(table: ResultTable, head: TableHead): string {
  const facts = headOf(table, head);
  const lines = [
    ...Object.entries(facts).map((pair) => writeLine(pair)),
    '',
    writeLine(COLUMNS),
    ...rowsOf(table, head).map((row) => writeLine(COLUMNS.map((name) => row[name]))),
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** All results as JSON: query, address and archive, then the results. */
export function writeJson(table: ResultTable, head: TableHead): string {
  return `${JSON.stringify({ ...headOf(table, head), results: rowsOf(table, head) }, null, 2)}\n`;
}

function headOf({ rows, fingerprint }: ResultTable, { query, url }: TableHead) {
  return { query, url, archive: fingerprint, count: rows.length };
}

function rowsOf(
  { rows }: ResultTable,
  { url }: TableHead,
): { [name in (typeof COLUMNS)[number]]: string | number | null }[] {
  const root = new URL('../', url);
  return rows.map(({ headline, date, source, language, address, id, score, saidBy, text }) => ({
    headline,
    date,
    source,
    language,
    address: new URL(address.replace(/^\/+/, ''), root).href,
    id,
    score: Math.round(score * 1000) / 1000,
    speaker: saidBy?.name ?? null,
    role: saidBy?.role ?? null,
    statement: text,
  }));
}

function writeLine(cells: readonly (string | number | null)[]): string {
  return cells.map(writeCell).join(',');
}

function writeCell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
