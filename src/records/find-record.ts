import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { FileDiagnostic } from '../model.ts';
import { knownRecords, readHistory } from './history.ts';
import { listRecords, pathOfFile, type RecordFile, readRecordFile, recordFile } from './store.ts';

/**
 * Makes the function that finds a record by what a person calls it: its id, its file (from the archive's root or the
 * working folder), or its address on the site, for short without `/articles/`. `null` when there is none.
 */
export function recordFinder(root: string): (name: string) => RecordFile | { message: string } | null {
  const known = knownRecords(readHistory(root));
  let ids: Map<string, string> | null = null;
  const read = (path: string): RecordFile | { message: string } => {
    const record = readRecordFile(root, path);
    return 'front' in record ? record : { message: `${record.path}: ${record.message}` };
  };
  const byId = (id: string): string | null => {
    const path = known.get(id)?.path;
    if (path !== undefined && existsSync(join(root, recordFile(path))) && idOf(read(path)) === id) return path;
    // History knows no record that was moved or written by hand since the last ingest.
    ids ??= new Map(listRecords(root).map((one) => [idOf(read(one)) ?? '', one]));
    return ids.get(id) ?? null;
  };
  return (name) => {
    const path = pathOf(root, name) ?? byId(name);
    return path === null ? null : read(path);
  };
}

/** The records that these names mean, each once; names that mean none are told in diagnostics. */
export function findRecords(
  root: string,
  names: readonly string[],
): { records: RecordFile[]; diagnostics: FileDiagnostic[] } {
  const find = recordFinder(root);
  const records = new Map<string, RecordFile>();
  const diagnostics: FileDiagnostic[] = [];
  for (const name of names) {
    const read = find(name);
    if (read !== null && 'front' in read) {
      records.set(read.file, read);
      continue;
    }
    const message = read?.message ?? 'there is no such record; give its id, its file or its address';
    diagnostics.push({ path: name, level: 'error', code: 'no-record', message, span: null });
  }
  return { records: [...records.values()], diagnostics };
}

function idOf(record: RecordFile | { message: string }): string | null {
  const id = 'front' in record ? record.front.data.get('id') : null;
  return typeof id === 'string' ? id : null;
}

function pathOf(root: string, name: string): string | null {
  const address = /^\/?(?:articles\/)?(.+?)\/?$/.exec(name)?.[1];
  const candidates = [resolve(root, name), resolve(name)].map((file) => relative(root, file).split(sep).join('/'));
  if (address !== undefined) candidates.push(recordFile(address));
  const file = candidates.find(
    (one) => one.startsWith('content/articles/') && one.endsWith('.md') && existsSync(join(root, one)),
  );
  return file === undefined ? null : pathOfFile(file);
}
