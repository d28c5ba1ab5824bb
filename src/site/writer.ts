import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile } from '../model.ts';

/** List of the published files with their SHA-256, in the form of `sha256sum`: it checks a copy of the site. */
export const MANIFEST = 'manifest-sha256.txt';

/** Paths that a build is about to write; there only while it writes, and after one that was cut off. */
const JOURNAL = '.clipfile-journal';

const TEMPORARY = '.clipfile-tmp';

/** What a build did to the output folder; paths from that folder, sorted. */
export interface WriteResult {
  written: string[];
  removed: string[];
  unchanged: number;
}

/**
 * Makes the output folder hold exactly these files, beside what is not ours. A file is written only if its bytes differ,
 * under a temporary name that is then changed: nobody ever sees half a file. Files of an earlier build that are no
 * longer wanted go, and folders that this leaves empty; what no build wrote (a `CNAME`) stays. The manifest comes last.
 *
 * `kept` names files that are there already and stay, with their SHA-256; they are not looked at.
 *
 * Throws before anything is written when a path leads out of the folder or two files have one path.
 */
export function writeSite(
  files: readonly SiteFile[],
  output: string,
  kept: ReadonlyMap<string, string> = new Map(),
): WriteResult {
  const wanted: Map<string, SiteFile['content']> = collect(files, kept);
  const manifest = writeManifest(wanted, kept);
  wanted.set(MANIFEST, manifest);
  const changed = [...wanted].filter(([path, bytes]) => !isSame(join(output, path), bytes)).map(([path]) => path);
  const ours = [...readManifest(output).keys(), ...readJournal(output)];
  const stale = [...new Set(ours)]
    .filter((path) => !wanted.has(path) && !kept.has(path) && existsSync(join(output, path)))
    .sort();
  const unchanged = kept.size + wanted.size - changed.length;
  if (changed.length > 0 || stale.length > 0) {
    mkdirSync(output, { recursive: true });
    writeFileSync(join(output, JOURNAL), `${[...readJournal(output), ...changed].join('\n')}\n`);
    const folders = new Set<string>();
    for (const path of changed.filter((one) => one !== MANIFEST)) {
      replaceFile(join(output, path), wanted.get(path), folders);
    }
    for (const path of stale) removeFile(output, path);
    replaceFile(join(output, MANIFEST), manifest, folders);
  }
  for (const path of readJournal(output)) rmSync(join(output, path) + TEMPORARY, { force: true });
  rmSync(join(output, JOURNAL), { force: true });
  return { written: changed.sort(), removed: stale, unchanged };
}

function collect(files: readonly SiteFile[], kept: ReadonlyMap<string, string>) {
  const wanted = new Map<string, SiteFile['content']>();
  const names = new Map([MANIFEST, ...kept.keys()].map((path) => [path.toLowerCase(), path]));
  for (const { path, content } of files) {
    if (!isInside(path)) throw new Error(`the site would write "${path}", which is no path inside the output folder`);
    // On a disk that does not tell case apart one of the two would be lost.
    const other = names.get(path.toLowerCase());
    if (other !== undefined) throw new Error(`two files of the site have one path: ${other} and ${path}`);
    names.set(path.toLowerCase(), path);
    wanted.set(path, content);
  }
  return wanted;
}

function isInside(path: string): boolean {
  return /^[^\\\u0000-\u001f]+$/.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part));
}

function writeManifest(files: ReadonlyMap<string, SiteFile['content']>, kept: ReadonlyMap<string, string>): Uint8Array {
  const made = [...files].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]);
  const lines = [...kept, ...made].map(([path, sha256]) => `${path}\u0000${sha256}`);
  const sorted = lines.sort().map((line) => line.split('\u0000'));
  return Buffer.from(sorted.map(([path, sha256]) => `${sha256}  ${path}\n`).join(''));
}

/** Paths and SHA-256 of the files that the last build left in a folder; empty when there was none. */
export function readManifest(output: string): Map<string, string> {
  const file = join(output, MANIFEST);
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm);
  return new Map(
    [...lines].map(([, sha256 = '', path = '']) => [path, sha256] as const).filter(([path]) => isInside(path)),
  );
}

/** Was the last build into this folder cut off while it wrote? */
export function wasCutOff(output: string): boolean {
  return existsSync(join(output, JOURNAL));
}

function readJournal(output: string): string[] {
  const file = join(output, JOURNAL);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(isInside) : [];
}

function isSame(file: string, content: SiteFile['content']): boolean {
  if (!existsSync(file)) return false;
  // As bytes only here: as many copies of a large site would be held at a time.
  return readFileSync(file).equals(typeof content === 'string' ? Buffer.from(content) : content);
}

function replaceFile(file: string, bytes: SiteFile['content'] | undefined, folders: Set<string>): void {
  if (bytes === undefined) return;
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(file + TEMPORARY, bytes);
  renameSync(file + TEMPORARY, file);
}

function removeFile(output: string, path: string): void {
  rmSync(join(output, path));
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (readdirSync(join(output, folder)).length > 0) return;
    rmdirSync(join(output, folder));
  }
}
