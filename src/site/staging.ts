import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { TEMPORARY, writeWhole } from '../disk.ts';
import { sha256 } from '../hash.ts';
import type { SiteFile } from '../model.ts';
import { statOf } from './stamps.ts';

/** Folder in an output folder where files wait until all of them are made, when they cannot wait elsewhere. */
export const STAGING = '.clipfile-staging';

/**
 * Where the files for an output folder wait: under the archive's `.cache/`, so that a build which is cut off leaves nothing
 * among the published files; in the output folder itself when that is on another disk, from which no file can be renamed.
 */
export function stagingFor(root: string, output: string): string {
  const cache = join(root, '.cache');
  const isOneDisk = existsSync(cache) && statSync(cache).dev === statSync(nearest(output)).dev;
  return isOneDisk ? join(cache, 'site', `${nameOfOutput(root, output)}${TEMPORARY}`) : join(output, STAGING);
}

/** Names an output folder in `.cache/`: two outputs of one archive have a state each. */
export function nameOfOutput(root: string, output: string): string {
  return sha256(relative(root, resolve(output))).slice(0, 16);
}

/** The folder, or the first above it that is there. */
function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(resolve(folder)));
}

/** A file of the site that is made. */
export interface Staged {
  sha256: string;
  /** Where it waits to be published; `null` when the published file has these bytes. */
  file: string | null;
}

/**
 * Opens a folder where files wait for an output folder, and gives what takes them. Only those are written whose bytes are
 * others than the published ones; `known` has the SHA-256 of some of these, the rest are read. Without an output all are.
 */
export function openStaging(
  folder: string,
  output: string | null,
  known: ReadonlyMap<string, string>,
): (path: string, content: SiteFile['content']) => Staged {
  let count = 0;
  const isSame = (path: string, hash: string): boolean => {
    const before = known.get(path);
    if (before !== undefined) return before === hash;
    if (output === null) return false;
    const file = join(output, path);
    return statOf(file)?.isFile() === true && sha256(readFileSync(file)) === hash;
  };
  return (path, content) => {
    const hash = sha256(content);
    if (isSame(path, hash)) return { sha256: hash, file: null };
    if (count === 0) mkdirSync(folder, { recursive: true });
    const file = join(folder, String(count++));
    writeStaged(file, path, content);
    return { sha256: hash, file };
  };
}

/** Empties a place where files wait. A process that lost the one that it worked for may write there for a moment more. */
export function clearStaging(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Writes a file of the site where it waits. Throws an error that names both. */
function writeStaged(file: string, path: string, content: SiteFile['content']): void {
  try {
    writeWhole(file, content);
  } catch (error) {
    throw new Error(`${path} of the site: ${(error as Error).message}`, { cause: error });
  }
}
