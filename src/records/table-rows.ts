import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { decode } from '../formats/decode.ts';

/** Fields of a record that a table can give. */
export const TABLE_FIELDS = [
  'headline',
  'standfirst',
  'date',
  'captured',
  'updated',
  'source',
  'originalSource',
  'agency',
  'byline',
  'url',
  'language',
  'speakers',
  'topics',
  'keywords',
] as const;

/** Fields of several values, which a cell parts by semicolons. */
const LISTS: ReadonlySet<TableField> = new Set(['speakers', 'topics', 'keywords']);

/** The values of a cell: of a list each once. */
export function valuesOf(field: TableField, value: string): string[] {
  if (!LISTS.has(field)) return [value];
  return [...new Set(value.split(/\s*;\s*/).filter((term) => term !== ''))];
}

export type TableField = (typeof TABLE_FIELDS)[number];

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
  ['accessed', 'captured'],
  ['retrieved', 'captured'],
  ['subjects', 'topics'],
]);

/** One row before it is checked: its cells with the place of each. */
export interface RawRow {
  cells: { name: string; value: string; column: number }[];
  line: number;
  place: string;
}

/** Says what is wrong with a table, and where: line and column from 1, `null` for the whole of it. */
export type Complain = (
  line: number | null,
  level: 'error' | 'warning',
  code: string,
  message: string,
  column?: number,
) => void;

/** The field that a column gives, `file` for the one that names the original; `undefined` for a name that is not known. */
export function columnOf(name: string): TableField | 'file' | undefined {
  return COLUMNS.get(name.toLowerCase().replace(/[\s_-]/g, ''));
}

/** Reads the rows of a table, CSV or JSON by its name; rows and tables that cannot be read are said, and left out. */
export function readTable(root: string, path: string, complain: Complain): RawRow[] {
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
