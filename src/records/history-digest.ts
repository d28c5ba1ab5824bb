import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../hash.ts';
import type { HistoryEvent } from '../model.ts';
import { hashProgram } from '../site/fingerprint.ts';
import { readSealed, writeSealed } from '../site/sealed.ts';
import { followEvents, historyYears, type KnownRecord, readEvents } from './history.ts';

/** What the history of an archive comes to: enough for what is asked of it in every run. */
export interface HistoryDigest {
  known: Map<string, KnownRecord>;
  /** By record id: a text that stands for the events after which its page may show something else. */
  marks: Map<string, string>;
}

/** A file of the history, as far as it was followed. */
interface Followed {
  name: string;
  /** Bytes, up to the end of a line. */
  length: number;
  sha256: string;
}

interface Kept {
  files: Followed[];
  known: KnownRecord[];
  marks: [id: string, mark: string][];
}

const FILE = '.cache/history.json';

/** So much history (bytes) is read in each run before what it comes to is kept anew. */
const MOST_NEW = 128 * 1024;

/**
 * Follows the history of an archive as `knownRecords` does. What it came to is kept in `.cache/`: history only grows, so of
 * a file that begins as it did the rest is read; whatever else changed in it, all is read again.
 */
export function digestHistory(root: string): HistoryDigest {
  const files = readYears(root);
  const kept = readSealed(join(root, FILE), hashProgram()) as Kept | null;
  const isContinued = kept !== null && continues(files, kept.files);
  const digest: HistoryDigest = isContinued
    ? { known: new Map(kept.known.map((one) => [one.id, one])), marks: new Map(kept.marks) }
    : { known: new Map(), marks: new Map() };
  let added = 0;
  const followed = files.map(({ name, bytes }, index): Followed => {
    const start = isContinued ? (kept.files[index]?.length ?? 0) : 0;
    const events = readEvents(bytes.toString('utf8', start));
    followEvents(digest.known, events);
    markEvents(digest.marks, events);
    added += bytes.length - start;
    const length = bytes.lastIndexOf('\n') + 1;
    return { name, length, sha256: hashOf(bytes.subarray(0, length)) };
  });
  // A line that was cut off may yet be completed: what it came to is not kept.
  const isWhole = files.every(({ bytes }, index) => bytes.length === followed[index]?.length);
  if (isWhole && added > MOST_NEW) {
    const { known, marks } = digest;
    writeSealed(join(root, FILE), hashProgram(), {
      files: followed,
      known: [...known.values()],
      marks: [...marks],
    } satisfies Kept);
  }
  lastMarked = isWhole ? { root, files: followed, marks: new Map(digest.marks) } : null;
  return digest;
}

/** The marks that this process made last: what comes after the history was digested is a few events. */
let lastMarked: { root: string; files: Followed[]; marks: ReadonlyMap<string, string> } | null = null;

/** The marks of a history alone, which are few. */
export function readMarks(root: string): ReadonlyMap<string, string> {
  const files = readYears(root);
  if (lastMarked?.root !== root || !continues(files, lastMarked.files)) return digestHistory(root).marks;
  const marks = new Map(lastMarked.marks);
  for (const [index, { bytes }] of files.entries()) {
    markEvents(marks, readEvents(bytes.toString('utf8', lastMarked.files[index]?.length ?? 0)));
  }
  return marks;
}

function markEvents(marks: Map<string, string>, events: readonly HistoryEvent[]): void {
  for (const event of events) {
    if (event.event !== 'changed' && event.event !== 'restored') continue;
    const before = marks.get(event.id) ?? '';
    marks.set(event.id, sha256(`${before}\n${JSON.stringify(event)}`).slice(0, 32));
  }
}

function readYears(root: string): { name: string; bytes: Buffer }[] {
  const folder = join(root, 'content/history');
  return historyYears(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

/** Do files begin with what was followed of them, so that the events come in the order in which they would have? */
function continues(files: readonly { name: string; bytes: Buffer }[], before: readonly Followed[]): boolean {
  return before.every(({ name, length, sha256 }, index) => {
    const file = files[index];
    if (file?.name !== name || hashOf(file.bytes.subarray(0, length)) !== sha256) return false;
    return file.bytes.length === length || index === before.length - 1;
  });
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
