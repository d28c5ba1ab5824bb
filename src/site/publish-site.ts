import { join } from 'node:path';
import type { BuildOptions } from '../build.ts';
import type { Known } from './known.ts';
import type { MadeSet } from './make-pages.ts';
import { MANIFEST } from './manifest.ts';
import { beginState, type KnownSet, readRows, type SiteState, saveState, writeRow } from './site-state.ts';
import { freshStampOf } from './stamps.ts';
import type { SiteWriter, WriteResult } from './writer.ts';

/** Publishes what was made, keeps the rest of what is wanted, removes what is not, and notes what the folder now holds. */
export function publishSite(
  { root, output }: Pick<BuildOptions, 'root' | 'output'>,
  state: SiteState,
  known: Known,
  sets: readonly MadeSet[],
  writer: SiteWriter,
): WriteResult {
  const taken = new Set(writer.paths());
  const count = sets.reduce((sum, { files }) => sum + ('rows' in files ? files.count : files.size), 0);
  if (taken.size === 0 && known.isWhole && count + 1 === known.count) {
    return { written: [], removed: [], unchanged: known.count };
  }
  // Should this build be cut off, what it was about to publish counts as unknown: never new files under old keys.
  beginState(root, output, [...taken, MANIFEST]);
  // Its sum is known from now on: it need not be read to be compared.
  known.filesOf(MANIFEST);
  const amended = known.isWhole ? amend(known, sets, writer, count) : null;
  const { sumOf, ...result } = amended ?? commit(known, sets, writer);
  const rowOf = (name: string, path: string, key: string): string => {
    const stamp = taken.has(path) ? undefined : known.filesOf(name).get(path)?.stamp;
    return writeRow(path, { key, sha256: sumOf(path), stamp: stamp ?? stampOfOutput(output, path) });
  };
  const manifest = { key: '', sha256: writer.sums().get(MANIFEST) ?? '', stamp: stampOfOutput(output, MANIFEST) };
  const left = new Map<string, KnownSet>();
  for (const { name, key, files } of sets) {
    const rows = 'rows' in files ? files.rows : [...files].map(([path, own]) => rowOf(name, path, own)).join('');
    left.set(name, { key, rows });
  }
  left.set(MANIFEST, { key: '', rows: writeRow(MANIFEST, manifest) });
  saveState(root, output, left, state);
  return result;
}

type Published = WriteResult & { sumOf: (path: string) => string };

/** Publishes into a folder that may hold anything. */
function commit(known: Known, sets: readonly MadeSet[], writer: SiteWriter): Published {
  const taken = new Set(writer.paths());
  const kept = new Map<string, string>();
  for (const { name, files } of sets) {
    if ('rows' in files) for (const { path, sha256 } of readRows(files.rows)) kept.set(path, sha256);
    else for (const path of files.keys()) if (!taken.has(path)) kept.set(path, shaOf(known, name, path));
  }
  const { files, ...result } = writer.commit(kept);
  return { ...result, sumOf: (path) => files.get(path) ?? '' };
}

/** Publishes into a folder that is as the last build left it: of its files only those of sets made anew are looked at. */
function amend(known: Known, sets: readonly MadeSet[], writer: SiteWriter, count: number): Published | null {
  const taken = writer.sums();
  const sums = new Map<string, string>();
  const stay = new Set<string>();
  for (const { name, files } of sets) {
    stay.add(name);
    if ('rows' in files) continue;
    stay.delete(name);
    for (const path of files.keys()) sums.set(path, taken.get(path) ?? shaOf(known, name, path));
  }
  const gone = known.names.flatMap((name) =>
    stay.has(name) || name === MANIFEST ? [] : [...known.filesOf(name).keys()].filter((path) => !sums.has(path)),
  );
  const result = writer.amend(gone, count);
  return result && { ...result, sumOf: (path) => sums.get(path) ?? '' };
}

/** SHA-256 of a file that stays: only what was known of it let it stay. */
function shaOf(known: Known, name: string, path: string): string {
  return known.filesOf(name).get(path)?.sha256 ?? '';
}

function stampOfOutput(output: string, path: string): string {
  return freshStampOf(join(output, path), Date.now()).text;
}
