import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileDiagnostic } from '../model.ts';
import { readMetadataTables } from './metadata-table.ts';
import { fileOfOriginal, listOriginals, readOriginal } from './originals.ts';
import { listRecords, type RecordFile, readRecordFile, recordFile } from './store.ts';
import { extractionPath } from './transaction.ts';

/** What of the originals may go with a record that is erased. */
export interface Erasable {
  /** Its original and every copy of it, to the byte, from the archive's root. */
  files: string[];
  /** What has to be taken away by hand, or by another command, and why. */
  diagnostics: FileDiagnostic[];
}

/**
 * Makes the function that finds, for each of the records which are to be erased together, the originals that may go. Nothing
 * goes that another record needs, or whose bytes are not those that the record was made from.
 */
export function findErasable(root: string, records: readonly RecordFile[]): (read: RecordFile) => Erasable {
  const entries = listOriginals(root).filter(({ ignored, fault }) => ignored === null && fault === null);
  const paths = entries.map(({ path }) => path);
  const tables = readMetadataTables(root);
  const found = records.map((read) => findFiles(root, read, paths));
  const needed = findNeeded(root, new Set(records.map(({ file }) => file)), found);
  return (read) => {
    const own = found[records.indexOf(read)];
    if (own === undefined || !own.isKnown) return { files: [], diagnostics: own?.diagnostics ?? [] };
    const holder = [own.sha256, ...own.paths].map((one) => needed.get(one ?? '')).find((one) => one !== undefined);
    if (holder !== undefined) {
      const message = `was left: it is the original of ${holder}, too; erase both records together`;
      return { files: [], diagnostics: own.paths.map((path) => left(path, 'error', 'original-shared', message)) };
    }
    const rows = own.paths.flatMap((path) => tables.rows.get(path)?.place ?? []);
    const warnings = rows.map((place) => {
      const [table = '', row = ''] = place.split('#');
      return left(
        table,
        'warning',
        'row-left',
        `its row (#${row}) still says what the article was; take it out by hand`,
      );
    });
    return { files: own.paths.map((path) => `content/${path}`), diagnostics: [...own.diagnostics, ...warnings] };
  };
}

interface Found {
  /** Is it known which files are its original? */
  isKnown: boolean;
  sha256: string | null;
  /** Paths under `content/`. */
  paths: string[];
  diagnostics: FileDiagnostic[];
}

function findFiles(root: string, { front }: RecordFile, paths: readonly string[]): Found {
  const [original, sha256 = null] = ['original', 'sha256'].map((key) => textOf(front.data.get(key)) ?? undefined);
  const found: Found = { isKnown: original !== undefined, sha256, paths: [], diagnostics: [] };
  if (original === undefined) return found;
  const own = fileOfOriginal(root, original);
  if (own !== original) {
    const message = `was left: it holds other articles too; take number ${original.slice(own.length + 1)} out of it by hand`;
    return { ...found, isKnown: false, diagnostics: [left(own, 'error', 'original-shared', message)] };
  }
  // A record written by hand that no ingest has seen yet: the file that it names is its original.
  if (sha256 === null) return { ...found, paths: paths.filter((path) => path === own) };
  const isSame = (path: string) => hashOf(root, path) === sha256;
  const isThere = paths.includes(own);
  if (isThere && isSame(own)) {
    const sizeOf = (path: string) => statSync(join(root, 'content', path)).size;
    const size = sizeOf(own);
    return { ...found, paths: paths.filter((path) => path === own || (sizeOf(path) === size && isSame(path))) };
  }
  const message =
    'was left: it is not the file that the record was made from (another SHA-256); where it is the same article, delete it by hand';
  return {
    ...found,
    paths: paths.filter(isSame),
    diagnostics: isThere ? [left(own, 'error', 'original-differs', message)] : [],
  };
}

/** By path under `content/` or SHA-256 of an original: a record, not among these, that needs it. */
function findNeeded(root: string, erased: ReadonlySet<string>, found: readonly Found[]): Map<string, string> {
  const wanted = [...new Set(found.flatMap((one) => [...one.paths, one.sha256 ?? one.paths[0] ?? '']))].filter(Boolean);
  const needed = new Map<string, string>();
  if (wanted.length === 0) return needed;
  for (const path of listRecords(root)) {
    const file = recordFile(path);
    if (erased.has(file)) continue;
    const text = readFileSync(join(root, file), 'utf8');
    const named = wanted.filter((one) => text.includes(one));
    if (named.length === 0) continue;
    const read = readRecordFile(root, path);
    const data = 'front' in read ? read.front.data : null;
    // One that was erased before needs nothing; of one that cannot be read nobody knows.
    if (data?.get('status') === 'withdrawn' && !existsSync(join(root, extractionPath(file)))) continue;
    const own = data && [textOf(data.get('original')), textOf(data.get('sha256'))];
    for (const one of named) if (own === null || own.includes(one)) needed.set(one, file);
  }
  return needed;
}

function hashOf(root: string, path: string): string | null {
  const read = readOriginal(root, path);
  return 'sha256' in read ? read.sha256 : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function left(path: string, level: FileDiagnostic['level'], code: string, message: string): FileDiagnostic {
  return { path: `content/${path}`, level, code, message, span: null };
}
