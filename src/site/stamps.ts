import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, sep } from 'node:path';

/**
 * Two writes within one tick of a disk's clock can leave a file with one time: what changed so shortly (milliseconds)
 * before it was looked at is looked at again next time.
 */
const TICK = 100;

/** What a disk says of a file: equal stamps of one path mean equal bytes. */
export interface Stamp {
  /** Size, times and inode; `-` when there is no file. */
  text: string;
  /** False when the file is too new for its stamp to be relied on later. */
  settled: boolean;
  /** Is it a link, which may come to lead elsewhere? */
  isLink: boolean;
}

/**
 * Stamps by path that hold until `forgetStamp`; `null` unless somebody watches the files, as `clipfile serve` does, or one run
 * shares them among its steps. They are of this process alone: a new one asks the disk of every file.
 */
let kept: Map<string, Stamp> | null = null;

/** Where files really lie, kept as long as their stamps. */
const keptPlaces = new Map<string, string>();

/** Begins to keep stamps, from none on; or keeps none any more. */
export function keepStamps(isKept: boolean): void {
  kept = isKept ? new Map() : null;
  keptPlaces.clear();
}

/**
 * Keeps stamps within one run, which looks at many files in each of its steps; a no-op where they are kept anyway. Whoever
 * writes a file in it takes its stamp by `freshStampOf`. Gives what ends it.
 */
export function shareStamps(): () => void {
  if (kept !== null) return () => {};
  keepStamps(true);
  return () => keepStamps(false);
}

/** Asks the disk again of a file that changed, or of all files below a folder. */
export function forgetStamp(path: string): void {
  const name = nameOf(path);
  keptPlaces.delete(name);
  if (kept === null || kept.delete(name)) return;
  for (const file of kept.keys()) {
    if (!file.startsWith(`${name}/`)) continue;
    kept.delete(file);
    keptPlaces.delete(file);
  }
}

/** Takes the stamp of a file. `since` is the instant (milliseconds since 1970) at which the run began to look. */
export function stampOf(file: string, since: number): Stamp {
  return kept?.get(nameOf(file)) ?? freshStampOf(file, since);
}

/** Takes the stamp of a file that this process may have written since it looked last. */
export function freshStampOf(file: string, since: number): Stamp {
  const own = lstatOf(file);
  const isLink = own?.isSymbolicLink() === true;
  const stat = isLink ? statOf(file) : own;
  // What is not there is not kept: it may come at any time.
  const stamp =
    stat === undefined
      ? { text: '-', settled: true, isLink }
      : {
          text: textOf(stat),
          settled: stat.ctimeMs < since - TICK,
          isLink,
        };
  if (stat !== undefined && stamp.settled) kept?.set(nameOf(file), stamp);
  else kept?.delete(nameOf(file));
  return stamp;
}

/**
 * Stamp of a folder itself: another one when an entry came, went or was renamed since. `null` where it is no folder but a
 * link, for instance, or changed so shortly before `since` that what comes next may leave the same stamp.
 */
export function stampOfFolder(folder: string, since: number): string | null {
  const stat = lstatOf(folder);
  return stat?.isDirectory() && stat.ctimeMs < since - TICK ? textOf(stat) : null;
}

/** Takes over the text of a settled stamp of a file, no link, that was taken elsewhere; a no-op where none are kept. */
export function keepStamp(file: string, text: string): void {
  kept?.set(nameOf(file), { text, settled: true, isLink: false });
}

function textOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

/** What a disk says of a file; `undefined` when there is none, also where a file stands in place of a folder above it. */
export function statOf(file: string): Stats | undefined {
  return ask(statSync, file);
}

/** The same of a link itself. */
function lstatOf(file: string): Stats | undefined {
  return ask(lstatSync, file);
}

function ask(stat: (file: string, options: { throwIfNoEntry: false }) => Stats | undefined, file: string) {
  try {
    return stat(file, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Takes stamps that also say where the files really lie: a folder replaced by a link changes those below it. */
export function placedStamps(since: number): (file: string) => Stamp {
  const places = new Map<string, string>();
  const placeOf = (folder: string): string => {
    const place = places.get(folder) ?? realPath(folder);
    places.set(folder, place);
    return place;
  };
  return (file) => {
    const stamp = stampOf(file, since);
    if (stamp.text === '-') return stamp;
    const place = keptPlaces.get(nameOf(file)) ?? (stamp.isLink ? realPath(file) : placeOf(dirname(file)));
    if (kept?.has(nameOf(file))) keptPlaces.set(nameOf(file), place);
    return { ...stamp, text: `${stamp.text} ${place}` };
  };
}

/** A file of an archive as stamps are kept of it, of a path in plain form: `join` takes longer than to look the stamp up. */
export function fileIn(root: string, path: string): string {
  return /[\\/]$/.test(root) ? root + path : `${root}/${path}`;
}

/** One name for a path, however its parts were joined. */
function nameOf(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // A folder on the way is gone: so is the file.
    return '-';
  }
}
