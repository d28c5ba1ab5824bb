import {
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join, parse, relative, resolve, sep } from 'node:path';
import type { FileDiagnostic, IngestRow } from '../model.ts';
import { closeJournal, copyName, openJournal } from './journal.ts';
import { digestOf, isLitter, isTable, listOriginals, readOriginal } from './originals.ts';

/** What copying files into the archive came to: rows for files that were not copied, and faults. */
export interface Copied {
  rows: IngestRow[];
  diagnostics: FileDiagnostic[];
}

/**
 * Copies files and folders from outside into `content/originals/`, byte for byte; folders keep their inner structure.
 *
 * Bytes that the archive already has are not copied again (row `duplicate`). A name that is taken by other bytes gets 6
 * digits of the file's SHA-256; nothing is ever overwritten. Paths inside `content/originals/` need no copying.
 */
export function copyIntoOriginals(root: string, paths: readonly string[]): Copied {
  const copied: Copied = { rows: [], diagnostics: [] };
  if (paths.length === 0) return copied;
  const home = join(root, 'content/originals');
  const present = new Map<string, string>();
  for (const { path, ignored } of listOriginals(root)) {
    const file = ignored === null || isTable(path) ? readOriginal(root, path) : null;
    if (file && 'sha256' in file) present.set(file.sha256, path);
  }
  openJournal(root);
  for (const path of paths) {
    const from = resolve(path);
    const isInside = from === home || from.startsWith(home + sep);
    if (isInside && existsSync(from)) continue;
    for (const file of filesUnder(from, path, copied)) {
      copyOne(
        file,
        join(home, from === file ? basename(file) : join(basename(from), relative(from, file))),
        home,
        present,
        copied,
      );
    }
  }
  closeJournal(root);
  return copied;
}

function filesUnder(from: string, given: string, copied: Copied): string[] {
  if (!existsSync(from)) {
    fail(copied, given, 'does not exist');
    return [];
  }
  const kind = lstatSync(from);
  if (isLitter(basename(from))) {
    copied.rows.push({ path: given, status: 'ignored', id: null, record: null, message: 'a hidden or system file' });
    return [];
  }
  if (kind.isFile()) return [from];
  if (kind.isDirectory())
    return namesIn(from, given, copied).flatMap((name) => filesUnder(join(from, name), join(given, name), copied));
  copied.rows.push({
    path: given,
    status: 'ignored',
    id: null,
    record: null,
    message: 'a link or special file; name the file itself',
  });
  return [];
}

function namesIn(folder: string, given: string, copied: Copied): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    fail(copied, given, `cannot be read: ${whyOf(error)}`);
    return [];
  }
}

function copyOne(from: string, wanted: string, home: string, present: Map<string, string>, copied: Copied): void {
  let sha256: string;
  try {
    sha256 = digestOf(readFileSync(from));
  } catch (error) {
    fail(copied, from, `cannot be read: ${whyOf(error)}`);
    return;
  }
  const twin = present.get(sha256);
  if (twin !== undefined) {
    copied.rows.push({
      path: from,
      status: 'duplicate',
      id: null,
      record: null,
      message: `the same bytes as content/${twin}; not copied`,
    });
    return;
  }
  // Under a name that ingest passes over, then renamed: an interruption leaves no half original.
  const temporary = join(dirname(wanted), copyName(sha256));
  let target: string | null;
  try {
    mkdirSync(dirname(wanted), { recursive: true });
    target = freeName(wanted, sha256);
    if (target === null) throw new Error(`${wanted} and the names made of it are taken`);
    copyFileSync(from, temporary, constants.COPYFILE_FICLONE);
    renameSync(temporary, target);
  } catch (error) {
    fail(copied, from, `cannot be copied: ${whyOf(error)}`);
    return;
  } finally {
    if (existsSync(temporary)) rmSync(temporary);
  }
  present.set(sha256, `originals/${relative(home, target).split(sep).join('/')}`);
}

/** The wanted path or, where something stands there, one with digits of the file's SHA-256 behind its name. */
function freeName(wanted: string, sha256: string): string | null {
  const isTaken = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  if (!isTaken(wanted)) return wanted;
  const { dir, name, ext } = parse(wanted);
  const names = [name, name.slice(0, 60)].map((start) => join(dir, `${start}-${sha256.slice(0, 6)}${ext}`));
  return names.find((path) => Buffer.byteLength(basename(path)) <= 255 && !isTaken(path)) ?? null;
}

function whyOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function fail(copied: Copied, path: string, message: string): void {
  copied.rows.push({ path, status: 'rejected', id: null, record: null, message });
  copied.diagnostics.push({ path, level: 'error', code: 'unreadable', message, span: null });
}
