import { readFileSync } from 'node:fs';
import { sha256 } from '../hash.ts';
import { MANIFEST } from './manifest.ts';
import { type KnownFile, type KnownSet, readRows, type SiteState, writeRow } from './site-state.ts';
import { stampOf, statOf } from './stamps.ts';
import { type Untouched, untouchedSet } from './untouched.ts';
import { wasCutOff } from './writer.ts';

/** What an output folder holds that need not be made again. */
export interface Known {
  /** How many of its files are as the last build left them. */
  count: number;
  /** True when nothing was touched since the last build, which was not cut off. */
  isWhole: boolean;
  /** Names of the sets of the last build. */
  names: readonly string[];
  /** A set made under this key, all of whose files are as they were left; `null` when it must be made. */
  keptSet: (name: string, key: string) => KeptSet | null;
  /** The files of a set, as far as they are as they were left, by path. */
  filesOf: (name: string) => ReadonlyMap<string, KnownFile>;
  /** SHA-256 of the files that `filesOf` gave so far, by path. */
  sums: ReadonlyMap<string, string>;
  /** Is there a file at a path now, whoever left it? */
  isThere: (path: string) => boolean;
}

/** A set of files that stay. */
export interface KeptSet extends KnownSet {
  count: number;
  /** How many of them are pages. */
  pages: number;
}

/**
 * Looks what the output folder still holds of the last build. `surveyed` has what is known already of each set of the
 * state, in order; only those of which nothing is known are looked at.
 */
export function lookAtOutput(
  { sets: before, begun }: SiteState,
  output: string,
  surveyed: readonly (Untouched | null)[] | null = null,
): Known {
  const since = Date.now();
  const sets = new Map(
    [...before].map(([name, set], index) => [name, lookAtSet(set, surveyed?.[index] ?? null, begun, output, since)]),
  );
  const all = [...sets.values()];
  const files = new Map<string, ReadonlyMap<string, KnownFile>>();
  const sums = new Map<string, string>();
  return {
    sums,
    isThere: (path) => isFile(`${output}/${path}`),
    names: [...sets.keys()],
    count: all.reduce((sum, { count }) => sum + count, 0),
    isWhole: all.every(({ isUntouched }) => isUntouched) && sets.get(MANIFEST)?.count === 1 && !wasCutOff(output),
    keptSet: (name, key) => {
      const set = sets.get(name);
      return key !== '' && set?.key === key && set.isWhole ? set : null;
    },
    filesOf: (name) => {
      const before = files.get(name);
      if (before !== undefined) return before;
      const known = mapRows(sets.get(name)?.rows ?? '');
      files.set(name, known);
      for (const [path, { sha256 }] of known) sums.set(path, sha256);
      return known;
    },
  };
}

/** A set after a look at its files: `rows` has those that are as they were left. */
interface LookedAt extends KeptSet {
  isWhole: boolean;
  /** True when not even a stamp is another. */
  isUntouched: boolean;
}

function lookAtSet(
  { key, rows }: KnownSet,
  untouched: Untouched | null,
  begun: ReadonlySet<string>,
  output: string,
  since: number,
): LookedAt {
  const found = untouched ?? untouchedSet(rows, begun, output, since);
  if (found === null) return mendSet({ key, rows }, begun, output, since);
  return { key, rows, ...found, isWhole: true, isUntouched: true };
}

/**
 * A file with another stamp is read: with the same bytes it is as it was (it was copied or checked out) and gets its new
 * stamp, else nothing is known of it.
 */
function mendSet({ key, rows }: KnownSet, begun: ReadonlySet<string>, output: string, since: number): LookedAt {
  const all = [...readRows(rows)];
  const intact = all.flatMap((known) => {
    const file = `${output}/${known.path}`;
    const stamp = stampOf(file, since).text;
    const isSame = stamp === known.stamp || (isFile(file) && sha256(readFileSync(file)) === known.sha256);
    return isSame && !begun.has(known.path) ? [{ ...known, stamp }] : [];
  });
  return {
    key,
    rows: intact.map((file) => writeRow(file.path, file)).join(''),
    count: intact.length,
    pages: intact.filter(({ path }) => path.endsWith('.html')).length,
    isWhole: intact.length === all.length,
    isUntouched: false,
  };
}

function mapRows(rows: string): Map<string, KnownFile> {
  return new Map([...readRows(rows)].map(({ path, ...file }) => [path, file]));
}

function isFile(path: string): boolean {
  return statOf(path)?.isFile() ?? false;
}
