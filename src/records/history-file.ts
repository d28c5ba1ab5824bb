import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readFileSync, readSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { appendDurably, TEMPORARY, writeDurably } from '../disk.ts';
import type { HistoryEvent } from '../model.ts';
import { historyYears, redactLine, writeEvent } from './history.ts';

const FOLDER = 'content/history';
const NEWLINE = 10;

/**
 * The file that events go to: that of their year. After a clock that ran ahead it is the newest there is: events are
 * read in the order of the files, and what happened later must come later.
 */
function historyFile(root: string, at: string): string {
  const newest = historyYears(join(root, FOLDER)).at(-1) ?? '';
  const own = `${at.slice(0, 4)}.jsonl`;
  return `${FOLDER}/${newest > own ? newest : own}`;
}

/**
 * Appends events, one line each; what an interrupted run appended of them already, down to half a line, is not repeated.
 * Returns the files that were written.
 */
export function appendEvents(root: string, events: readonly HistoryEvent[]): string[] {
  const last = events.at(-1);
  if (!last) return [];
  const file = historyFile(root, last.at);
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  const lines = Buffer.from(events.map(writeEvent).join(''));
  const tail = readEnd(path, lines.length + 1);
  const rest = lines.subarray(countAppended(tail, lines));
  if (rest.length === 0) return [];
  // Half a line of anything else gets its end, so that the next one stands alone.
  const isCut = tail.length > 0 && tail.at(-1) !== NEWLINE && rest.length === lines.length;
  appendDurably(path, isCut ? Buffer.concat([Buffer.from('\n'), rest]) : rest);
  return [file];
}

/** The last bytes of a file; none when there is no file. */
function readEnd(path: string, count: number): Buffer {
  if (!existsSync(path)) return Buffer.alloc(0);
  const handle = openSync(path, 'r');
  try {
    const { size } = fstatSync(handle);
    const end = Buffer.alloc(Math.min(size, count));
    return end.subarray(0, readSync(handle, end, 0, end.length, size - end.length));
  } finally {
    closeSync(handle);
  }
}

/** How many of these bytes stand at the end of a file already, from the beginning of a line on. */
function countAppended(tail: Buffer, lines: Buffer): number {
  const isWhole = tail.length <= lines.length;
  for (let start = isWhole ? 0 : tail.indexOf(NEWLINE) + 1; start < tail.length; ) {
    const count = tail.length - start;
    if (tail.subarray(start).equals(lines.subarray(0, count))) return count;
    const end = tail.indexOf(NEWLINE, start);
    if (end < 0) return 0;
    start = end + 1;
  }
  return 0;
}

/** Takes a withdrawn record's text out of every line of history; a file is replaced as a whole. Returns the files. */
export function redactHistory(root: string, id: string): string[] {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return [];
  const written: string[] = [];
  for (const name of historyYears(folder)) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const lines = text.split('\n').map((line) => redactLine(line, id));
    if (lines.join('\n') === text) continue;
    writeDurably(path + TEMPORARY, lines.join('\n'));
    renameSync(path + TEMPORARY, path);
    written.push(`${FOLDER}/${name}`);
  }
  return written;
}
