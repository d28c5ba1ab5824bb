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

/**
 * Changes a manifest as `writeManifest` wrote it: without the files that are gone, with the SHA-256 of others. `added` are
 * those it did not have; `count` says how many files it names. What lies between is copied, not read line by line.
 */
export function editManifest(
  before: string,
  gone: ReadonlySet<string>,
  sums: ReadonlyMap<string, string>,
): { text: string; added: string[]; count: number } {
  const parts: string[] = [];
  const added: string[] = [];
  let count = countLines(before);
  let copied = 0;
  for (const path of [...new Set([...gone, ...sums.keys()])].sort()) {
    const { start, end } = findLine(before, path, copied);
    const sum = sums.get(path);
    parts.push(before.slice(copied, start));
    copied = end;
    if (end > start) count--;
    else if (sum !== undefined) added.push(path);
    if (sum === undefined) continue;
    parts.push(`${sum}  ${path}\n`);
    count++;
  }
  parts.push(before.slice(copied));
  return { text: parts.join(''), added, count };
}

/**
 * Of a manifest the path that differs from one of these in nothing but case, and is not among those that go; `null` for
 * none. In a manifest without capitals only a path in small letters can be one.
 */
export function findClash(
  manifest: string,
  paths: readonly string[],
  gone: ReadonlySet<string>,
): { path: string; other: string } | null {
  if (paths.length === 0) return null;
  const small = manifest.toLowerCase();
  const isFolded = small === manifest;
  for (const path of paths) {
    const folded = path.toLowerCase();
    // Archives have names in capitals: line by line only where there is something to find.
    if (!isFolded && !small.includes(`  ${folded}\n`)) continue;
    for (const other of isFolded ? pathIn(manifest, folded) : pathsIn(manifest)) {
      if (other !== path && !gone.has(other) && other.toLowerCase() === folded) return { path, other };
    }
  }
  return null;
}

function pathIn(manifest: string, path: string): string[] {
  const { start, end } = findLine(manifest, path, 0);
  return end > start ? [path] : [];
}

/** Paths of a manifest as `writeManifest` wrote it, in its order. */
function* pathsIn(manifest: string): Generator<string> {
  for (let start = 0; start < manifest.length; ) {
    const end = manifest.indexOf('\n', start);
    yield manifest.slice(start + HASH_LENGTH + 2, end);
    start = end + 1;
  }
}

/** Where the line of a path stands in a manifest, looked for from the line at `from` on; an empty stretch where it would, if it has none. */
function findLine(manifest: string, path: string, from: number): { start: number; end: number } {
  let [least, most] = [from, manifest.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    const start = manifest.lastIndexOf('\n', middle - 1) + 1;
    const end = manifest.indexOf('\n', middle) + 1;
    const own = manifest.slice(start + HASH_LENGTH + 2, end - 1);
    if (own === path) return { start, end };
    if (own < path) least = end;
    else most = start;
  }
  return { start: least, end: least };
}

function countLines(text: string): number {
  let count = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) count++;
  return count;
}
