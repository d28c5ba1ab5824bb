import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { HistoryEvent } from '../model.ts';
import { historyYears, redactLine, writeEvent } from './history.ts';

/** One record's files to write together; paths from the archive's root, with `/`. */
export interface RecordChange {
  /** The record file, and its new text; `null` leaves the file alone. */
  file: string;
  text: string | null;
  /** Bytes that the record file is expected to have now; `null` when there must be none. */
  expected: string | null;
  /** The extraction file's new text; `null` leaves it alone. */
  extraction: string | null;
  /** Files to remove once the new ones stand: the `.json` of a record that was moved by hand. */
  obsolete: string[];
}

/** Changes and the events that tell of them: done as a whole, or, after a crash, finished by the next run. */
export interface Transaction {
  changes: RecordChange[];
  events: HistoryEvent[];
  /** Ids of records whose text is taken out of history, because they were withdrawn. */
  redacted: string[];
}

const JOURNAL = 'content/.journal/ingest.json';
const TEMPORARY = '.clipfile-tmp';

interface JournalEntry {
  file: string;
  expected: string | null;
  hasText: boolean;
  hasExtraction: boolean;
  obsolete: string[];
}

interface Journal {
  entries: JournalEntry[];
  events: HistoryEvent[];
  redacted: string[];
}

/** The `.json` beside a record file. */
export function extractionPath(file: string): string {
  return file.replace(/\.md$/, '.json');
}

/**
 * Writes records, their extractions and the history so that an interruption at any moment leaves, after the next run,
 * either the old state or the new one. Returns the paths that were written.
 *
 * All new files are first written under temporary names and named in a journal; then renamed; then history is appended
 * to; then the journal goes. Throws what the file system throws (a full disk), with everything as it was.
 */
export function commit(root: string, transaction: Transaction): string[] {
  const { changes, events, redacted } = transaction;
  if (changes.length + events.length + redacted.length === 0) return [];
  const staged: string[] = [];
  try {
    for (const change of changes) {
      mkdirSync(dirname(join(root, change.file)), { recursive: true });
      const isNew = change.expected === null;
      if (change.text !== null) stage(root, change.file, change.text, isNew, staged);
      if (change.extraction !== null) stage(root, extractionPath(change.file), change.extraction, isNew, staged);
    }
    const entries = changes.map((change): JournalEntry => {
      return {
        file: change.file,
        expected: change.expected === null ? null : digest(change.expected),
        hasText: change.text !== null,
        hasExtraction: change.extraction !== null,
        obsolete: change.obsolete,
      };
    });
    mkdirSync(dirname(join(root, JOURNAL)), { recursive: true });
    writeDurably(join(root, JOURNAL + TEMPORARY), JSON.stringify({ entries, events, redacted } satisfies Journal));
    renameSync(join(root, JOURNAL + TEMPORARY), join(root, JOURNAL));
  } catch (error) {
    for (const path of staged) rmSync(join(root, path), { force: true });
    rmSync(join(root, JOURNAL + TEMPORARY), { force: true });
    throw error;
  }
  return finish(root, { entries: journalEntries(root), events, redacted });
}

/**
 * Finishes what an interrupted run began. Returns the paths that were written; an empty list when nothing was left over.
 *
 * A record that a person edited after the interruption keeps that edit: where its new text was not in place yet, the
 * change is dropped and the next merge makes it anew.
 */
export function recover(root: string): string[] {
  rmSync(join(root, JOURNAL + TEMPORARY), { force: true });
  if (!existsSync(join(root, JOURNAL))) return [];
  return finish(root, JSON.parse(readFileSync(join(root, JOURNAL), 'utf8')) as Journal);
}

function journalEntries(root: string): JournalEntry[] {
  return (JSON.parse(readFileSync(join(root, JOURNAL), 'utf8')) as Journal).entries;
}

/** A file that replaces another is forced to the disk first: a power cut must not leave it empty. */
function stage(root: string, path: string, text: string, isNew: boolean, staged: string[]): void {
  const temporary = join(root, path + TEMPORARY);
  staged.push(path + TEMPORARY);
  if (isNew) writeFileSync(temporary, text);
  else writeDurably(temporary, text);
  const old = statSync(join(root, path), { throwIfNoEntry: false });
  // A file that only some may read, or none may write, stays so.
  if (old) chmodSync(temporary, old.mode & 0o777);
}

function writeDurably(path: string, text: string, flag: 'w' | 'a' = 'w'): void {
  const handle = openSync(path, flag);
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function finish(root: string, journal: Journal): string[] {
  const written = journal.entries.flatMap((entry) => finishEntry(root, entry));
  for (const id of journal.redacted) written.push(...redactHistory(root, id));
  written.push(...appendHistory(root, journal.events));
  rmSync(join(root, dirname(JOURNAL)), { recursive: true, force: true });
  return written;
}

/** Renames in a fixed order, record first: what is still under its temporary name tells how far an earlier run came. */
function finishEntry(root: string, entry: JournalEntry): string[] {
  const target = join(root, entry.file);
  const extraction = extractionPath(entry.file);
  const written: string[] = [];
  const isWaiting = entry.hasText && existsSync(target + TEMPORARY);
  if (isWaiting && currentDigest(target) !== entry.expected) {
    rmSync(target + TEMPORARY, { force: true });
    rmSync(join(root, extraction + TEMPORARY), { force: true });
    return written;
  }
  if (isWaiting) {
    renameSync(target + TEMPORARY, target);
    written.push(entry.file);
  }
  if (entry.hasExtraction && existsSync(join(root, extraction + TEMPORARY))) {
    renameSync(join(root, extraction + TEMPORARY), join(root, extraction));
    written.push(extraction);
  }
  for (const path of entry.obsolete) {
    rmSync(join(root, path), { force: true });
    removeEmptyFolder(dirname(join(root, path)));
  }
  return written;
}

function removeEmptyFolder(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Not empty, or already gone: both are fine, and `rmdir` is the only test without a race.
  }
}

function currentDigest(path: string): string | null {
  return existsSync(path) ? digest(readFileSync(path)) : null;
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * The file that events go to: that of their year. After a clock that ran ahead it is the newest there is: events are
 * read in the order of the files, and what happened later must come later.
 */
function historyFile(root: string, at: string): string {
  const newest = historyYears(join(root, 'content/history')).at(-1) ?? '';
  const own = `${at.slice(0, 4)}.jsonl`;
  return `content/history/${newest > own ? newest : own}`;
}

/** Appends events, one line each; those that an interrupted run already appended are not repeated. */
function appendHistory(root: string, events: readonly HistoryEvent[]): string[] {
  const last = events.at(-1);
  if (!last) return [];
  const file = historyFile(root, last.at);
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  const lines = events.map(writeEvent);
  const present = readEnd(path, Buffer.byteLength(lines.join('')) + 1);
  const tail = present.split('\n').slice(0, -1).slice(-lines.length);
  // What an interrupted run appended are the first of these events, and nothing stands behind them.
  const isTail = (count: number) => tail.slice(-count).every((line, i) => `${line}\n` === lines[i]);
  let done = tail.length;
  while (done > 0 && !isTail(done)) done--;
  if (done === lines.length) return [];
  // A line cut off by a crash gets its end, so that the next one stands alone.
  const gap = present !== '' && !present.endsWith('\n') ? '\n' : '';
  writeDurably(path, gap + lines.slice(done).join(''), 'a');
  return [file];
}

/** The last `length` bytes of a file, or all of it; `''` when there is none. History grows with the archive, what is added does not. */
function readEnd(path: string, length: number): string {
  if (!existsSync(path)) return '';
  const handle = openSync(path, 'r');
  try {
    const { size } = fstatSync(handle);
    const bytes = Buffer.alloc(Math.min(size, length));
    const read = readSync(handle, bytes, 0, bytes.length, size - bytes.length);
    return bytes.toString('utf8', 0, read);
  } finally {
    closeSync(handle);
  }
}

/** Takes a withdrawn record's text out of every line of history; a file is replaced as a whole. */
function redactHistory(root: string, id: string): string[] {
  const folder = join(root, 'content/history');
  if (!existsSync(folder)) return [];
  const written: string[] = [];
  for (const name of historyYears(folder)) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const lines = text.split('\n').map((line) => redactLine(line, id));
    if (lines.join('\n') === text) continue;
    writeDurably(path + TEMPORARY, lines.join('\n'));
    renameSync(path + TEMPORARY, path);
    written.push(`content/history/${name}`);
  }
  return written;
}
