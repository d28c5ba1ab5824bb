import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../survey/folders.ts';
import type { FolderEntry } from '../survey/survey.ts';

/** One entry of `content/originals/`: a file to read, or one that is passed over and why. */
export interface OriginalEntry {
  /** Path under `content/`, e.g. `originals/2018/a.txt`. */
  path: string;
  /** Why it is passed over; `null` for a file that is to be ingested. */
  ignored: string | null;
  /** Why it cannot even be looked at, or `null`. */
  fault: string | null;
}

/** What desktops and editors leave in folders; none of it is a clipping. */
const LITTER = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|ehthumbs\.db$|Icon\r$)/i;

/** Is this the name of a file that no person meant as a clipping? */
export function isLitter(name: string): boolean {
  return LITTER.test(name);
}

/** Tables of metadata about the originals beside them; matches `originals/2018/metadata.csv`, `metadata-3fa9c1.json`. */
const TABLE = /(?:^|\/)metadata(?:-[\w-]{1,40})?\.(?:csv|tsv|json)$/i;

/** Is this the path of a table of metadata, and so no original itself? */
export function isTable(path: string): boolean {
  return TABLE.test(path);
}

/** Lists `content/originals/`, sorted by path. Links are named and not followed: they may lead out of the archive. */
export function listOriginals(root: string): OriginalEntry[] {
  return walk(join(root, 'content/originals'), 'originals/').sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
  );
}

function walk(folder: string, prefix: string): OriginalEntry[] {
  if (!existsSync(folder)) return [];
  let entries: FolderEntry[];
  try {
    entries = readFolder(folder);
  } catch (error) {
    return [{ path: prefix.slice(0, -1), ignored: null, fault: `cannot be read: ${whyOf(error)}` }];
  }
  return entries.flatMap((entry): OriginalEntry[] => {
    const path = prefix + entry.name;
    const ignore = (why: string) => [{ path, ignored: why, fault: null }];
    // Git keeps no empty folder; the file that stands for one is no clipping and needs no mention.
    if (entry.name === '.gitkeep') return [];
    if (isLitter(entry.name)) return ignore('a hidden or system file');
    if (entry.isSymbolicLink()) return ignore('a link; copy the file itself into the folder');
    // Bytes that are no UTF-8 come as U+FFFD, under which nothing can be opened.
    if (entry.name.includes('\ufffd') && !existsSync(join(folder, entry.name)))
      return [{ path, ignored: null, fault: 'cannot be read: its name is not UTF-8; rename it' }];
    if (entry.isFile() && isTable(path)) return ignore('a table of metadata about the originals beside it');
    if (entry.isDirectory()) return walk(join(folder, entry.name), `${path}/`);
    return entry.isFile() ? [{ path, ignored: null, fault: null }] : ignore('not a regular file');
  });
}

/**
 * Path under `content/` of the file that a record's `original` names: what stands behind `#` is the number of a member
 * of a container, unless there is a file of just that name.
 */
export function fileOfOriginal(root: string, original: string): string {
  return existsSync(join(root, 'content', original)) ? original : original.replace(/#\d+$/, '');
}

/** Reads an original and its lower-case hex SHA-256, or says why it cannot be read. */
export function readOriginal(root: string, path: string): { bytes: Uint8Array; sha256: string } | { message: string } {
  try {
    const bytes = readFileSync(join(root, 'content', path));
    return { bytes, sha256: digestOf(bytes) };
  } catch (error) {
    return { message: `cannot be read: ${whyOf(error)}` };
  }
}

function whyOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Lower-case hex SHA-256. */
export function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
