import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One entry of `content/originals/`: a file to read, or one that is passed over and why. */
export interface OriginalEntry {
  /** Path under `content/`, e.g. `originals/2018/a.txt`. */
  path: string;
  /** Why it is passed over; `null` for a file that is to be ingested. */
  ignored: string | null;
}

/** What desktops and editors leave in folders; none of it is a clipping. */
const LITTER = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|ehthumbs\.db$|Icon\r$)/i;

/** Is this the name of a file that no person meant as a clipping? */
export function isLitter(name: string): boolean {
  return LITTER.test(name);
}

/** Lists `content/originals/`, sorted by path. Links are named and not followed: they may lead out of the archive. */
export function listOriginals(root: string): OriginalEntry[] {
  return walk(join(root, 'content/originals'), 'originals/').sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
  );
}

function walk(folder: string, prefix: string): OriginalEntry[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): OriginalEntry[] => {
    const path = prefix + entry.name;
    // Git keeps no empty folder; the file that stands for one is no clipping and needs no mention.
    if (entry.name === '.gitkeep') return [];
    if (isLitter(entry.name)) return [{ path, ignored: 'a hidden or system file' }];
    if (entry.isSymbolicLink()) return [{ path, ignored: 'a link; copy the file itself into the folder' }];
    if (entry.isDirectory()) return walk(join(folder, entry.name), `${path}/`);
    return [{ path, ignored: entry.isFile() ? null : 'not a regular file' }];
  });
}

/** Reads an original and its lower-case hex SHA-256, or says why it cannot be read. */
export function readOriginal(root: string, path: string): { bytes: Uint8Array; sha256: string } | { message: string } {
  try {
    const bytes = readFileSync(join(root, 'content', path));
    return { bytes, sha256: digestOf(bytes) };
  } catch (error) {
    return { message: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Lower-case hex SHA-256. */
export function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
