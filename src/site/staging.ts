import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { TEMPORARY, writeWhole } from '../disk.ts';
import { sha256 } from '../hash.ts';
import type { SiteFile } from '../model.ts';

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

/** Writes a file of the site where it waits. Throws an error that names both. */
export function writeStaged(file: string, path: string, content: SiteFile['content']): void {
  try {
    writeWhole(file, content);
  } catch (error) {
    throw new Error(`${path} of the site: ${(error as Error).message}`, { cause: error });
  }
}
