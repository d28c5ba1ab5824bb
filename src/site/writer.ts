import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readText, replaceFile, TEMPORARY } from '../disk.ts';
import type { SiteFile } from '../model.ts';
import { editManifest, findClash, isInside, MANIFEST, readManifest, writeManifest } from './manifest.ts';
import { clearStaging, openStaging, STAGING, type Staged } from './staging.ts';

/** Paths that a build is about to publish; there only while it does, and after one that was cut off. */
const JOURNAL = '.clipfile-journal';

/** What a build did to the output folder; paths from that folder, sorted. */
export interface WriteResult {
  written: string[];
  removed: string[];
  unchanged: number;
}

/** Takes the files of a build one by one, without holding them in memory, and publishes them all or none. */
export interface SiteWriter {
  /** Takes a file that is made. Throws when its path leads out of the folder or another file has it. */
  put: (file: SiteFile) => void;
  /** Takes a file that another process made, as `put` does; it waits on the disk of the output. */
  adopt: (path: string, staged: Staged) => void;
  /** The text of a file that was taken, or else of the one that lies in the output folder. Throws when neither is there. */
  read: (path: string) => string;
  /** Paths taken so far, in order. */
  paths: () => string[];
  /** SHA-256 of the files taken so far, by path. */
  sums: () => Map<string, string>;
  /**
   * Publishes what was taken. `kept` names files that are there already and stay, with their SHA-256; they are not
   * looked at. Gives all files that the folder now holds, with their SHA-256, the manifest apart.
   */
  commit: (kept?: ReadonlyMap<string, string>) => WriteResult & { files: Map<string, string> };
  /**
   * Publishes what was taken over what lies there, all of which stays but `gone`: the same as `commit`, without a walk over
   * the files that stay. Only for a folder that holds exactly what its manifest says. `null`, and nothing is done, when that
   * does not come to `count` files: then two of them have one path.
   */
  amend: (gone: readonly string[], count: number) => WriteResult | null;
  /** Drops what was taken: the published site stays as it was. */
  abandon: () => void;
}

/**
 * Opens the output folder for a build, which will hold exactly the files that it takes and keeps, beside what is not
 * ours. Files are written where nobody looks, and only if their bytes differ; publishing them is a change of names:
 * nobody ever sees half a file. Files of an earlier build that are no longer wanted go, and folders that this leaves
 * empty; what no build wrote (a `CNAME`) stays. The manifest comes last.
 *
 * @param known SHA-256 of files that are as the last build left them, by path, when asked; others are read and compared
 * @param staging folder where files wait until all are made, on the disk of the output: see `stagingFor`
 */
export function openWriter(
  output: string,
  known: ReadonlyMap<string, string> = new Map(),
  staging: string = join(output, STAGING),
): SiteWriter {
  // Of a build that was cut off.
  for (const folder of [staging, join(output, STAGING)]) clearStaging(folder);
  const isNew = !existsSync(output);
  const taken = new Map<string, Staged>();
  const names = new Map([[MANIFEST, MANIFEST]]);
  const stage = openStaging(staging, output, known);
  const claim = (path: string): void => {
    // On a disk that does not tell case apart one of the two would be lost.
    const other = names.get(path.toLowerCase());
    if (other !== undefined) throw new Error(`two files of the site have one path: ${other} and ${path}`);
    names.set(path.toLowerCase(), path);
  };
  const take = (path: string, make: () => Staged): void => {
    if (!isInside(path)) throw new Error(`the site would write "${path}", which is no path inside the output folder`);
    claim(path);
    taken.set(path, make());
  };
  const abandon = (): void => {
    clearStaging(staging);
    if (isNew && existsSync(output) && readdirSync(output).length === 0) rmdirSync(output);
  };
  const sums = () => new Map([...taken].map(([path, own]) => [path, own.sha256] as const));
  return {
    put: ({ path, content }) => take(path, () => stage(path, content)),
    adopt: (path, staged) => take(path, () => staged),
    read: (path) => readFileSync(taken.get(path)?.file ?? join(output, path), 'utf8'),
    paths: () => [...taken.keys()],
    sums,
    commit: (kept = new Map()) => {
      for (const path of kept.keys()) claim(path);
      const files = new Map([...kept, ...[...taken].map(([path, own]) => [path, own.sha256] as const)]);
      taken.set(MANIFEST, stage(MANIFEST, writeManifest(files)));
      const result = publish(output, taken, findStale(output, taken, kept), kept.size + taken.size);
      abandon();
      return { ...result, files };
    },
    amend: (gone, wanted) => {
      const before = readText(join(output, MANIFEST));
      const leaving = new Set(gone);
      const { text, added, count } = editManifest(before, leaving, sums());
      if (count !== wanted) return null;
      const clash = findClash(before, added, leaving);
      if (clash) throw new Error(`two files of the site have one path: ${clash.other} and ${clash.path}`);
      taken.set(MANIFEST, stage(MANIFEST, text));
      const result = publish(output, taken, [...gone].sort(), count + 1);
      abandon();
      return result;
    },
    abandon,
  };
}

/** Makes the output folder hold exactly these files: see `openWriter`. */
export function writeSite(files: readonly SiteFile[], output: string): WriteResult {
  const writer = openWriter(output);
  try {
    for (const file of files) writer.put(file);
    const { written, removed, unchanged } = writer.commit();
    return { written, removed, unchanged };
  } catch (error) {
    writer.abandon();
    throw error;
  }
}

/** Files of earlier builds that are neither taken nor kept, sorted. */
function findStale(
  output: string,
  taken: ReadonlyMap<string, Staged>,
  kept: ReadonlyMap<string, string>,
): readonly string[] {
  const ours = [...readManifest(output).keys(), ...readJournal(output)];
  return [...new Set(ours)]
    .filter((path) => !taken.has(path) && !kept.has(path) && existsSync(join(output, path)))
    .sort();
}

/** Moves files into the folder and removes stale ones; `count` is that of all files it then holds. */
function publish(
  output: string,
  taken: ReadonlyMap<string, Staged>,
  stale: readonly string[],
  count: number,
): WriteResult {
  const changed = [...taken].flatMap(([path, { file }]) => (file === null ? [] : [{ path, file }]));
  const { inTheWay, others } = sortOut(stale, changed);
  if (changed.length > 0 || stale.length > 0) {
    for (const path of inTheWay) removeFile(output, path);
    makeFolders(
      output,
      changed.map(({ path }) => dirname(path)),
    );
    const journal = [...readJournal(output), ...changed.map(({ path }) => path)];
    replaceFile(join(output, JOURNAL), `${[...new Set(journal)].join('\n')}\n`);
    const move = ({ path, file }: { path: string; file: string }): void => renameSync(file, join(output, path));
    for (const one of changed.filter(({ path }) => path !== MANIFEST)) move(one);
    for (const path of others) removeFile(output, path);
    for (const one of changed.filter(({ path }) => path === MANIFEST)) move(one);
  }
  rmSync(join(output, JOURNAL), { force: true });
  rmSync(join(output, JOURNAL + TEMPORARY), { force: true });
  const written = changed.map(({ path }) => path).sort();
  return { written, removed: [...stale], unchanged: count - written.length };
}

/** Of what goes, that which stands where a folder is to be, or in a folder where a file is to be. */
function sortOut(stale: readonly string[], changed: readonly { path: string }[]) {
  if (stale.length === 0) return { inTheWay: [], others: stale };
  const files = new Set(changed.map(({ path }) => path));
  const folders = new Set(changed.flatMap(({ path }) => foldersOf(path)));
  const isInTheWay = (path: string) => folders.has(path) || foldersOf(path).some((folder) => files.has(folder));
  return { inTheWay: stale.filter(isInTheWay), others: stale.filter((path) => !isInTheWay(path)) };
}

/** The folders above a path, from the nearest on. */
function foldersOf(path: string): string[] {
  const end = path.lastIndexOf('/');
  return end < 0 ? [] : [path.slice(0, end), ...foldersOf(path.slice(0, end))];
}

/** Makes all folders before any file is published: when the disk is full, nothing has changed yet. */
function makeFolders(output: string, folders: readonly string[]): void {
  const made: string[] = [];
  try {
    for (const folder of new Set(folders)) {
      const first = mkdirSync(join(output, folder), { recursive: true });
      if (first !== undefined) made.push(join(output, folder));
    }
  } catch (error) {
    for (const folder of made.reverse()) removeEmpty(output, relative(output, folder));
    throw error;
  }
}

/** Was the last build into this folder cut off while it wrote? */
export function wasCutOff(output: string): boolean {
  return existsSync(join(output, JOURNAL));
}

function readJournal(output: string): string[] {
  const file = join(output, JOURNAL);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(isInside) : [];
}

function removeFile(output: string, path: string): void {
  rmSync(join(output, path));
  removeEmpty(output, dirname(path));
}

/** Removes a folder and those above it, as far as they are empty. */
function removeEmpty(output: string, from: string): void {
  for (let folder = from; folder !== '.' && folder !== ''; folder = dirname(folder)) {
    if (readdirSync(join(output, folder)).length > 0) return;
    rmdirSync(join(output, folder));
  }
}
