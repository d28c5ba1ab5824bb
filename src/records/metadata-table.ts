import { dirname } from 'node:path';
import { readAddress } from '../extract/address.ts';
import type { FileDiagnostic } from '../model.ts';
import { readTopic } from '../vocabularies/media-topics.ts';
import { isTable, listOriginals } from './originals.ts';
import { slugOf } from './record-path.ts';
import { readTableDate } from './table-dates.ts';
import {
  type Complain,
  columnOf,
  type RawRow,
  readTable,
  TABLE_FIELDS,
  type TableField,
  valuesOf,
} from './table-rows.ts';

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
    const read = readCell(field, words);
    if (typeof read !== 'string')
      complain(line, 'error', `invalid-${field.toLowerCase()}`, `${name}: ${read.message}; it was not taken`, column);
    else if (values.has(field))
      complain(line, 'warning', 'duplicate-column', `${name}: another column gives ${field} already`, column);
    else values.set(field, read);
  }
  return values;
}

/** The value of a cell as a record has it, or what is wrong with it. */
function readCell(field: TableField, value: string): string | { message: string } {
  if (field === 'date' || field === 'captured' || field === 'updated') return readTableDate(value);
  if (field === 'url' && (!/^https?:\/\//i.test(value) || readAddress(value) === null))
    return { message: `"${value}" is no web address` };
  if (field === 'language' && !/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(value))
    return { message: `"${value}" is no language tag (BCP 47), such as en or pt-BR` };
  if (field === 'speakers') {
    const nameless = valuesOf(field, value).find((name) => slugOf(name) === '');
    return nameless === undefined ? value : { message: `"${nameless}" is no name` };
  }
  if (field !== 'topics') return value;
  const topics = valuesOf(field, value).map(readTopic);
  const fault = topics.find((topic) => typeof topic !== 'string');
  return fault ?? topics.join('; ');
}
