import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { TEMPORARY, writeDurably, writeWhole } from '../disk.ts';
import type { HistoryEvent } from '../model.ts';
import { appendEvents, redactHistory } from './history-file.ts';
import { closeJournal, isJournalOpen, JOURNAL_FOLDER, openJournal, removeTemporaries } from './journal.ts';

/** One record's files to write together; paths from the archive's root, with `/`. */
export interface RecordChange {
  /** Id of the record: events of a change that cannot be made any more are not noted. */
  id: string;
  /** The record file, and its new text; `null` leaves the file alone. */
  file: string;
  text: string | null;
  /** Bytes that the record file is expected to have now; `null` when there must be none. */
  expected: string | null;
  /** The extraction file's new text; `null` leaves it alone. */
  extraction: string | null;
  /** Files to remove once the new ones stand: the `.json` of a record that was moved by hand, all files of an erased one. */
  obsolete: string[];
}

/** Changes and the events that tell of them: done as a whole, or, after a crash, finished by the next run. */
export interface Transaction {
  changes: RecordChange[];
  events: HistoryEvent[];
  /** Ids of records whose text is taken out of history, because they were withdrawn. */
  redacted: string[];
  /** True when what `.cache/` keeps of articles has to go: the text of one of them is erased. */
  isErasure?: boolean;
}

const JOURNAL = `${JOURNAL_FOLDER}/ingest.json`;

interface JournalEntry {
  id: string;
  file: string;
  expected: string | null;
  hasText: boolean;
  hasExtraction: boolean;
  obsolete: string[];
}

interface Journal extends Omit<Transaction, 'changes'> {
  entries: JournalEntry[];
}

/** The `.json` beside a record file. */
export function extractionPath(file: string): string {
  return file.endsWith('.md') ? `${file.slice(0, -'.md'.length)}.json` : file;
}

/**
 * Writes records, their extractions and the history so that an interruption at any moment leaves, after the next run,
 * either the old state or the new one. Returns the paths that were written.
 *
 * All new files are first written under temporary names and named in a journal; then renamed; then history is appended
 * to; then the journal goes. Throws what the file system throws (a full disk), with everything as it was.
 */
export function commit(root: string, transaction: Transaction): string[] {
  const { changes, events, redacted, isErasure = false } = transaction;
  if (changes.length + events.length + redacted.length === 0) return [];
  const staged: string[] = [];
  openJournal(root);
  try {
    for (const change of changes) {
      mkdirSync(dirname(join(root, change.file)), { recursive: true });
      const isNew = change.expected === null;
      if (change.text !== null) stage(root, change.file, change.text, isNew, staged);
      if (change.extraction !== null) stage(root, extractionPath(change.file), change.extraction, isNew, staged);
    }
    const entries = changes.map((change): JournalEntry => {
      return {
        id: change.id,
        file: change.file,
        expected: change.expected === null ? null : digest(change.expected),
        hasText: change.text !== null,
        hasExtraction: change.extraction !== null,
        obsolete: change.obsolete,
      };
    });
    const journal: Journal = { entries, events, redacted, isErasure };
    writeDurably(join(root, JOURNAL + TEMPORARY), JSON.stringify(journal));
    renameSync(join(root, JOURNAL + TEMPORARY), join(root, JOURNAL));
  } catch (error) {
    for (const path of staged) rmSync(join(root, path), { force: true });
    closeJournal(root);
    throw error;
  }
  const written = finish(root, readJournal(root));
  closeJournal(root);
  return written;
}

/**
 * Finishes what an interrupted run began. Returns the paths that were written; an empty list when nothing was left over.
 *
 * A record that a person edited after the interruption keeps that edit: where its new text was not in place yet, the
 * change is dropped and the next merge makes it anew.
 */
export function recover(root: string): string[] {
  if (!isJournalOpen(root)) return [];
  const written = existsSync(join(root, JOURNAL)) ? finish(root, readJournal(root)) : [];
  removeTemporaries(root);
  closeJournal(root);
  return written;
}

function readJournal(root: string): Journal {
  return JSON.parse(readFileSync(join(root, JOURNAL), 'utf8')) as Journal;
}

/** A file that replaces another is forced to the disk first: a power cut must not leave it empty. */
function stage(root: string, path: string, text: string, isNew: boolean, staged: string[]): void {
  const temporary = join(root, path + TEMPORARY);
  staged.push(path + TEMPORARY);
  if (isNew) writeWhole(temporary, text);
  else writeDurably(temporary, text);
  const old = statSync(join(root, path), { throwIfNoEntry: false });
  // A file that only some may read, or none may write, stays so.
  if (old) chmodSync(temporary, old.mode & 0o777);
}

function finish(root: string, journal: Journal): string[] {
  const written: string[] = [];
  const dropped = new Map<string, JournalEntry>();
  for (const entry of journal.entries) {
    const own = finishEntry(root, entry);
    if (own === null) dropped.set(entry.id, entry);
    else written.push(...own);
  }
  const redacted = journal.redacted.filter((id) => !dropped.has(id));
  for (const id of redacted) written.push(...redactHistory(root, id));
  written.push(
    ...appendEvents(
      root,
      journal.events.filter(({ id }) => !dropped.has(id)),
    ),
  );
  if (journal.isErasure) forgetArticles(root);
  // Until here they say, should this run be cut off too, that nothing was done of these changes.
  for (const { file } of dropped.values()) {
    for (const path of [extractionPath(file), file]) rmSync(join(root, path + TEMPORARY), { force: true });
  }
  return written;
}

/**
 * Renames in a fixed order, record first: what is still under its temporary name tells how far an earlier run came.
 * Gives the paths that were written, `null` when the change is dropped because a person changed the record meanwhile.
 */
function finishEntry(root: string, entry: JournalEntry): string[] | null {
  const target = join(root, entry.file);
  const extraction = extractionPath(entry.file);
  const written: string[] = [];
  const isWaiting = entry.hasText && existsSync(target + TEMPORARY);
  const isBefore = isWaiting || (!entry.hasText && existsSync(join(root, extraction + TEMPORARY)));
  if (isBefore && currentDigest(target) !== entry.expected) return null;
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
    // The folders of originals are a person's.
    if (path.startsWith('content/articles/')) removeEmptyFolder(dirname(join(root, path)));
  }
  return written;
}

/** Empties `.cache/`, the lock under which this is done apart: the next build makes all of it anew. */
function forgetArticles(root: string): void {
  const folder = join(root, '.cache');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((one) => !one.startsWith('lock')))
    rmSync(join(folder, name), { recursive: true, force: true });
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
