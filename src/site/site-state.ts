import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../disk.ts';
import { readSealedText, writeSealedText } from './sealed.ts';
import { nameOfOutput } from './staging.ts';

/** What is known of a published file. */
export interface KnownFile {
  /** What it was made from; equal keys under one fingerprint mean equal bytes. */
  key: string;
  sha256: string;
  /** Stamp of the file as it was left. */
  stamp: string;
}

/** Files that are made together, whatever their number. */
export interface KnownSet {
  /** Equal keys mean the same files with equal bytes; empty when nothing is known. */
  key: string;
  /** A line a file, as `writeRow` makes them: of most sets nobody asks for the files one by one. */
  rows: string;
}

/** What the last build left in an output folder. */
export interface SiteState {
  sets: Map<string, KnownSet>;
  /** Files that a build was about to change when it was cut off: nothing is known of them. */
  begun: ReadonlySet<string>;
}

/** The state of a folder of which nothing is known. */
export function emptyState(): SiteState {
  return { sets: new Map(), begun: new Set() };
}

/** The line of a file in a set; no path has a tab or the end of a line in it. */
export function writeRow(path: string, { key, sha256, stamp }: KnownFile): string {
  return `${path}\t${key}\t${sha256}\t${stamp}\n`;
}

/** Reads the lines of a set. */
export function* readRows(rows: string): Generator<KnownFile & { path: string }> {
  for (let start = 0; start < rows.length; ) {
    const end = rows.indexOf('\n', start);
    const [path = '', key = '', sha256 = '', stamp = ''] = rows.slice(start, end).split('\t');
    yield { path, key, sha256, stamp };
    start = end + 1;
  }
}

/** The paths of the files of a set. */
export function* pathsOf(rows: string): Generator<string> {
  for (let start = 0; start < rows.length; start = rows.indexOf('\n', start) + 1) {
    yield rows.slice(start, rows.indexOf('\t', start));
  }
}

/** Reads the state of an output folder; an empty one when there is none, or it is damaged. */
export function readState(root: string, output: string): SiteState {
  const text = readSealedText(stateFile(root, output), '');
  if (text === null) return emptyState();
  return { sets: readSets(text), begun: readBegun(root, output) };
}

/** Reads sets of files from a text. The line of a set begins with a tab, the lines of its files follow. */
export function readSets(text: string): SiteState['sets'] {
  const sets: SiteState['sets'] = new Map();
  for (let start = 0; start < text.length; ) {
    const head = text.indexOf('\n', start);
    const next = text.indexOf('\n\t', head);
    const end = next < 0 ? text.length : next + 1;
    const [, name = '', key = ''] = text.slice(start, head).split('\t');
    sets.set(name, { key, rows: text.slice(head + 1, end) });
    start = end;
  }
  return sets;
}

/** Notes, before anything is written, which files are about to change: if the build is cut off, they count as unknown. */
export function beginState(root: string, output: string, paths: Iterable<string>): void {
  const file = begunFile(root, output);
  mkdirSync(join(root, '.cache/site'), { recursive: true });
  replaceFile(file, [...readBegun(root, output), ...paths].join('\n'));
}

/** Writes sets of files as a text. */
export function writeSets(sets: Iterable<readonly [name: string, set: KnownSet]>): string {
  return [...sets].map(([name, { key, rows }]) => `\t${name}\t${key}\n${rows}`).join('');
}

/** Saves the state when all is written. */
export function saveState(root: string, output: string, sets: Iterable<readonly [name: string, set: KnownSet]>): void {
  writeSealedText(stateFile(root, output), '', writeSets(sets));
  rmSync(begunFile(root, output), { force: true });
}

/** The file that has the state of an output folder. */
export function stateFile(root: string, output: string): string {
  return join(root, '.cache/site', `${nameOfOutput(root, output)}.state`);
}

function begunFile(root: string, output: string): string {
  return stateFile(root, output).replace(/state$/, 'begun');
}

function readBegun(root: string, output: string): Set<string> {
  const file = begunFile(root, output);
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
}
