import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { parseEdtf } from '../edtf.ts';
import { readAddress } from '../extract/url.ts';
import { decode } from '../formats/decode.ts';
import type { FileDiagnostic } from '../model.ts';
import { isTable, listOriginals } from './originals.ts';

/** Fields of a record that a table can give. */
export const TABLE_FIELDS = [
  'headline',
  'standfirst',
  'date',
  'source',
  'originalSource',
  'agency',
  'byline',
  'url',
  'language',
  'keywords',
] as const;

export type TableField = (typeof TABLE_FIELDS)[number];

/** What a table says of one original. */
export interface TableRow {
  values: Map<TableField, string>;
  /** Path under `content/` and the row: `originals/metadata.csv#row=3` (RFC 7111), `originals/metadata.json#/2` (RFC 6901). */
  place: string;
}

/** All tables of an archive. */
export interface MetadataTables {
  /** By path of the original under `content/`. */
  rows: Map<string, TableRow>;
  diagnostics: FileDiagnostic[];
}

/** A row as one text: equal texts mean that the table says the same of an original; `''` where it says nothing. */
export function rowText(tables: MetadataTables, original: string): string {
  const row = tables.rows.get(original);
  return row ? JSON.stringify([row.place, ...row.values]) : '';
}

/** Column names, in lower case without spaces, hyphens and underscores. */
const COLUMNS: ReadonlyMap<string, TableField | 'file'> = new Map([
  ...TABLE_FIELDS.map((field) => [field.toLowerCase(), field] as const),
  ['file', 'file'],
  ['filename', 'file'],
  ['path', 'file'],
  ['original', 'file'],
  ['title', 'headline'],
  ['summary', 'standfirst'],
  ['published', 'date'],
  ['publisher', 'source'],
  ['author', 'byline'],
  ['authors', 'byline'],
  ['link', 'url'],
  ['tags', 'keywords'],
]);

/** One row before it is checked: its cells with the place of each. */
interface RawRow {
  cells: { name: string; value: string; column: number }[];
  line: number;
  place: string;
}

/**
 * Reads the tables of metadata that lie among the originals (`metadata.csv`, `metadata.tsv`, `metadata.json`, also
 * `metadata-….csv`): each speaks of the files in its own folder and below, by name. What cannot be used is named with
 * path and line; the rest holds.
 */
export function readMetadataTables(root: string): MetadataTables {
  const tables: MetadataTables = { rows: new Map(), diagnostics: [] };
  const paths = listOriginals(root).map((entry) => entry.path);
  const present = new Set(paths);
  for (const path of paths.filter(isTable)) {
    const complain = (
      line: number | null,
      level: 'error' | 'warning',
      code: string,
      message: string,
      column?: number,
    ): void => {
      const place = line === null ? {} : { line, ...(column === undefined ? {} : { column }) };
      tables.diagnostics.push({ path: `content/${path}`, level, code, message, span: null, ...place });
    };
    const rows = readTable(root, path, complain);
    checkColumns(rows, complain);
    for (const row of rows) {
      const file = row.cells.find(({ name }) => columnOf(name) === 'file')?.value ?? '';
      if (file === '') {
        complain(row.line, 'warning', 'row-without-file', 'this row names no file; give the name in a column `file`');
        continue;
      }
      const original = findOriginal(path, file, present);
      if (original === null) {
        complain(row.line, 'warning', 'unmatched-row', `there is no file "${file}" beside this table`);
        continue;
      }
      const before = tables.rows.get(original);
      if (before) {
        complain(row.line, 'warning', 'duplicate-row', `"${file}" has a row already (${before.place}), which holds`);
        continue;
      }
      tables.rows.set(original, { values: checkValues(row, complain), place: row.place });
    }
  }
  return tables;
}

type Complain = (
  line: number | null,
  level: 'error' | 'warning',
  code: string,
  message: string,
  column?: number,
) => void;

function columnOf(name: string): TableField | 'file' | undefined {
  return COLUMNS.get(name.toLowerCase().replace(/[\s_-]/g, ''));
}

function readTable(root: string, path: string, complain: Complain): RawRow[] {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(root, 'content', path));
  } catch (error) {
    complain(null, 'error', 'unreadable', `cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
  const decoded = decode(bytes);
  if ('rejected' in decoded) {
    if (decoded.rejected !== 'empty') complain(null, 'error', decoded.rejected, decoded.message);
    return [];
  }
  return /\.json$/i.test(path) ? readJson(path, decoded.text, complain) : readCsv(path, decoded.text, complain);
}

function readCsv(path: string, text: string, complain: Complain): RawRow[] {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      delimiter: /\.tsv$/i.test(path) ? '\t' : delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : null;
    complain(line, 'error', 'invalid-table', `this is no well-formed table: ${error.message}`);
    return [];
  }
  const [header, ...rows] = records;
  return rows.map(({ record, info }, i) => {
    // The parser names the line on which a row ends.
    const line = info.lines - record.join('').split('\n').length + 1;
    if (header && record.length > header.record.length)
      complain(
        line,
        'warning',
        'surplus-cells',
        `this row has ${record.length} cells, its heading ${header.record.length}`,
      );
    const cells = (header?.record ?? []).map((name, column) => ({
      name,
      value: record[column] ?? '',
      column: column + 1,
    }));
    return { cells, line, place: `${path}#row=${i + 2}` };
  });
}

/** The sign that parts the cells of the first line: the most frequent of comma, semicolon and tab. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  const counts = [',', ';', '\t'].map((sign) => [sign, first.split(sign).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** Reads a list of objects, or one object with the name of the file as key. */
function readJson(path: string, text: string, complain: Complain): RawRow[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    complain(
      null,
      'error',
      'invalid-table',
      `this is no JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
    return [];
  }
  const entries: [string, unknown][] = Array.isArray(json)
    ? json.map((item, i) => [String(i), item])
    : Object.entries(isObject(json) ? json : {}).map(([file, item]) => [
        file,
        isObject(item) ? { file, ...item } : item,
      ]);
  if (!isObject(json) && !Array.isArray(json))
    complain(1, 'error', 'invalid-table', 'this is neither a list nor an object');
  let at = 0;
  return entries.flatMap(([key, item]) => {
    if (!isObject(item)) {
      complain(lineAt(text, at), 'warning', 'invalid-row', `the entry ${JSON.stringify(key)} is no object`);
      return [];
    }
    const cells = Object.entries(item).flatMap(([name, value]) => {
      const words = [value].flat().filter((one) => typeof one === 'string' || typeof one === 'number');
      return [{ name, value: words.join('; ').trim(), column: 1 }];
    });
    const file = cells.find(({ name }) => columnOf(name) === 'file')?.value ?? '';
    const found = text.indexOf(JSON.stringify(file), at);
    if (found >= 0) at = found + 1;
    return [{ cells, line: lineAt(text, at), place: `${path}#/${key.replaceAll('~', '~0').replaceAll('/', '~1')}` }];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Names each column that no field has, once. */
function checkColumns(rows: readonly RawRow[], complain: Complain): void {
  const unknown = new Map<string, { line: number; column: number }>();
  for (const { cells, line, place } of rows) {
    for (const { name, column } of cells)
      if (columnOf(name) === undefined && !unknown.has(name))
        unknown.set(name, { line: place.includes('#row=') ? 1 : line, column });
  }
  for (const [name, { line, column }] of unknown) {
    const message = `the column "${name}" is not known and was not read; there are ${['file', ...TABLE_FIELDS].join(', ')}`;
    complain(line, 'warning', 'unknown-column', message, column);
  }
}

function findOriginal(table: string, file: string, present: ReadonlySet<string>): string | null {
  const path = `${dirname(table)}/${file.replaceAll('\\', '/').replace(/^\.\//, '')}`;
  for (const form of [path, path.normalize('NFC'), path.normalize('NFD')]) if (present.has(form)) return form;
  // A name without its ending will do where it can mean one file only.
  const stems = [...present].filter(
    (one) => one.startsWith(`${path}.`) && !isTable(one) && !one.slice(path.length + 1).includes('.'),
  );
  return stems.length === 1 ? (stems[0] ?? null) : null;
}

function checkValues({ cells, line }: RawRow, complain: Complain): Map<TableField, string> {
  const values = new Map<TableField, string>();
  for (const { name, value, column } of cells) {
    const field = columnOf(name);
    const words = value.replace(/\s+/g, ' ').trim();
    if (field === undefined || field === 'file' || words === '') continue;
    const fault = faultOf(field, words);
    if (fault !== null)
      complain(line, 'error', `invalid-${field.toLowerCase()}`, `${name}: ${fault}; it was not taken`, column);
    else if (values.has(field))
      complain(line, 'warning', 'duplicate-column', `${name}: another column gives ${field} already`, column);
    else values.set(field, words);
  }
  return values;
}

function faultOf(field: TableField, value: string): string | null {
  if (field === 'date' && parseEdtf(value) === null)
    return `"${value}" is no date in EDTF, such as 2018-04-17, 2018-04 or 2018~`;
  if (field === 'url' && (!/^https?:\/\//i.test(value) || readAddress(value) === null))
    return `"${value}" is no web address`;
  if (field === 'language' && !/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(value))
    return `"${value}" is no language tag (BCP 47), such as en or pt-BR`;
  return null;
}
