import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../disk.ts';
import { sha256 } from '../hash.ts';
import { readSealed, writeSealed } from './sealed.ts';
import { nameOfOutput } from './staging.ts';
import { stampOf } from './stamps.ts';

/** What is known of a published file. */
export interface KnownFile {
  /** What it was made from; equal keys under one fingerprint mean equal bytes. */
  key: string;
  sha256: string;
  /** Stamp of the file as it was left. */
  stamp: string;
}

/** What the last build left in an output folder. */
export interface SiteState {
  /** By path from the site's root. */
  files: Map<string, KnownFile>;
  /** Files that are made together, whatever their number: the key of the set, and their paths. */
  sets: Map<string, { key: string; paths: string[] }>;
}

/** The state of a folder of which nothing is known. */
export function emptyState(): SiteState {
  return { files: new Map(), sets: new Map() };
}

/** Reads the state of an output folder; an empty one when there is none, or it is damaged. */
export function readState(root: string, output: string): SiteState {
  const saved = readSealed(stateFile(root, output), '') as {
    files: [string, string, string, string][];
    sets: [string, { key: string; paths: string[] }][];
  } | null;
  if (saved === null) return emptyState();
  const begun = readBegun(root, output);
  const files = saved.files.filter(([path]) => !begun.has(path));
  return {
    files: new Map(files.map(([path, key, sha256, stamp]) => [path, { key, sha256, stamp }])),
    sets: new Map(saved.sets),
  };
}

/** Notes, before anything is written, which files are about to change: if the build is cut off, they count as unknown. */
export function beginState(root: string, output: string, paths: Iterable<string>): void {
  const file = begunFile(root, output);
  mkdirSync(join(root, '.cache/site'), { recursive: true });
  replaceFile(file, [...readBegun(root, output), ...paths].join('\n'));
}

/** Saves the state when all is written. */
export function saveState(root: string, output: string, state: SiteState): void {
  const files = [...state.files].map(([path, { key, sha256, stamp }]) => [path, key, sha256, stamp]);
  writeSealed(stateFile(root, output), '', { files, sets: [...state.sets] });
  rmSync(begunFile(root, output), { force: true });
}

/**
 * Looks which published files are as they were left. One with another stamp is read: with the same bytes it is as it was
 * (it was copied or checked out) and gets its new stamp, else it is not among the files returned.
 */
export function intactFiles(state: SiteState, output: string): Map<string, KnownFile> {
  const since = Date.now();
  const files = new Map<string, KnownFile>();
  for (const [path, known] of state.files) {
    const file = join(output, path);
    const stamp = stampOf(file, since).text;
    if (stamp === known.stamp) files.set(path, known);
    else if (isFile(file) && sha256(readFileSync(file)) === known.sha256) files.set(path, { ...known, stamp });
  }
  return files;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function stateFile(root: string, output: string): string {
  return join(root, '.cache/site', `${nameOfOutput(root, output)}.json`);
}

function begunFile(root: string, output: string): string {
  return stateFile(root, output).replace(/json$/, 'begun');
}

function readBegun(root: string, output: string): Set<string> {
  const file = begunFile(root, output);
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
}
