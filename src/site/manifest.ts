import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** List of the published files with their SHA-256, in the form of `sha256sum`: it checks a copy of the site. */
export const MANIFEST = 'manifest-sha256.txt';

/** What no path of a file inside a folder has: a part that is empty or leads elsewhere, or a sign that some disks refuse. */
const STRAY = /(?:^|\/)\.{0,2}(?:\/|$)|[\\\u0000-\u001f]/;

/** Is this a path of a file inside a folder? */
export function isInside(path: string): boolean {
  return !STRAY.test(path);
}

/** Paths and SHA-256 of the files that the last build left in a folder; empty when there was none. */
export function readManifest(output: string): Map<string, string> {
  const file = join(output, MANIFEST);
  if (!existsSync(file)) return new Map();
  const files = new Map<string, string>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [hash, path] = [line.slice(0, HASH_LENGTH), line.slice(HASH_LENGTH + 2)];
    if (/^[0-9a-f]{64}$/.test(hash) && line.startsWith('  ', HASH_LENGTH) && isInside(path)) files.set(path, hash);
  }
  return files;
}

/** Digits of a SHA-256. */
const HASH_LENGTH = 64;

/** Writes a manifest of files with their SHA-256. */
export function writeManifest(files: ReadonlyMap<string, string>): string {
  const paths = [...files.keys()].sort();
  return paths.map((path) => `${files.get(path)}  ${path}\n`).join('');
}

/** Paths of a manifest as `writeManifest` wrote it, in its order. */
export function* pathsIn(manifest: string): Generator<string> {
  for (let start = 0; start < manifest.length; ) {
    const end = manifest.indexOf('\n', start);
    yield manifest.slice(start + HASH_LENGTH + 2, end);
    start = end + 1;
  }
}

/**
 * Changes a manifest as `writeManifest` wrote it: without the files that are gone, with the SHA-256 of others. `added` are
 * those it did not have; `count` says how many files it names.
 */
export function editManifest(
  before: string,
  gone: ReadonlySet<string>,
  sums: ReadonlyMap<string, string>,
): { text: string; added: string[]; count: number } {
  const put = [...sums.keys()].sort();
  const added: string[] = [];
  const lines: string[] = [];
  const lineOf = (path: string) => `${sums.get(path)}  ${path}\n`;
  let next = 0;
  const addUpTo = (path: string | null): void => {
    for (let own = put[next]; own !== undefined && (path === null || own < path); own = put[++next]) {
      lines.push(lineOf(own));
      added.push(own);
    }
  };
  for (let start = 0; start < before.length; ) {
    const end = before.indexOf('\n', start) + 1;
    const path = before.slice(start + HASH_LENGTH + 2, end - 1);
    addUpTo(path);
    if (put[next] === path) lines.push(lineOf(put[next++] ?? path));
    else if (!gone.has(path)) lines.push(before.slice(start, end));
    start = end;
  }
  addUpTo(null);
  return { text: lines.join(''), added, count: lines.length };
}
