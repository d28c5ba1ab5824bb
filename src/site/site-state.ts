import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText, replaceFile } from '../disk.ts';
import { openSealed, readSealedText, writeSealedParts, writeSealedText } from './sealed.ts';
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
  /** The larger of the two files that it was read from; `null` when there was none. */
  main: MainState | null;
}

/** What the main file has: a build that changes little writes what is another since into a file beside it. */
interface MainState {
  /** With which that file says that it goes with this one. */
  seal: string;
  /** In bytes. */
  size: number;
  sets: ReadonlyMap<string, KnownSet>;
}

/** The main file is written anew when what is another since has come to this part of it. */
const LATER_PART = 1 / 8;

/** The state of a folder of which nothing is known. */
export function emptyState(): SiteState {
  return { sets: new Map(), begun: new Set(), main: null };
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
  const main = openSealed(stateFile(root, output), '');
  if (main === null) return emptyState();
  const { seal, bytes } = main;
  const before = readSets(decodeText(bytes));
  const sets = new Map(before);
  // Without them the main file tells of files that have another stamp by now: of these nothing is known.
  for (const [name, set] of readSets(readSealedText(laterFile(root, output), seal) ?? '')) {
    if (set.key === '' && set.rows === '') sets.delete(name);
    else sets.set(name, set);
  }
  return { sets, begun: readBegun(root, output), main: { seal, size: bytes.length, sets: before } };
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
  return [...writeParts(sets)].join('');
}

/** Code units of a part of such a text, about. */
const PART = 1e6;

/** Writes sets of files as a text in parts. */
function* writeParts(sets: Iterable<readonly [name: string, set: KnownSet]>): Generator<string> {
  let [lines, length]: [string[], number] = [[], 0];
  for (const [name, { key, rows }] of sets) {
    lines.push(`\t${name}\t${key}\n`, rows);
    length += rows.length;
    if (length < PART) continue;
    yield lines.join('');
    [lines, length] = [[], 0];
  }
  yield lines.join('');
}

/** Saves the state when all is written; `before` is what was read of the last one. */
export function saveState(
  root: string,
  output: string,
  sets: ReadonlyMap<string, KnownSet>,
  { main }: Pick<SiteState, 'main'>,
): void {
  const later = main && writeSets(changesSince(main.sets, sets));
  if (main !== null && later !== null && later.length < main.size * LATER_PART) {
    writeSealedText(laterFile(root, output), main.seal, later);
  } else {
    writeSealedParts(stateFile(root, output), '', () => writeParts(sets));
    rmSync(laterFile(root, output), { force: true });
  }
  rmSync(begunFile(root, output), { force: true });
}

/** The sets that are others than they were; those that are gone have neither key nor files. */
function* changesSince(
  before: ReadonlyMap<string, KnownSet>,
  sets: ReadonlyMap<string, KnownSet>,
): Generator<[name: string, set: KnownSet]> {
  for (const [name, set] of sets) {
    const old = before.get(name);
    if (old?.key !== set.key || old.rows !== set.rows) yield [name, set];
  }
  for (const name of before.keys()) if (!sets.has(name)) yield [name, { key: '', rows: '' }];
}

/** The files that have the state of an output folder, whether they are there or not. */
export function filesOfState(root: string, output: string): string[] {
  return [stateFile(root, output), laterFile(root, output), begunFile(root, output)];
}

function stateFile(root: string, output: string): string {
  return join(root, '.cache/site', `${nameOfOutput(root, output)}.state`);
}

function laterFile(root: string, output: string): string {
  return stateFile(root, output).replace(/state$/, 'later');
}

function begunFile(root: string, output: string): string {
  return stateFile(root, output).replace(/state$/, 'begun');
}

function readBegun(root: string, output: string): Set<string> {
  const file = begunFile(root, output);
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
}
