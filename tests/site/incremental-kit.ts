import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type BuildResult, buildSite } from '../../src/build.ts';
import { articleText, makeArchive, type TestArchive } from '../archive-kit.ts';
import { newFolder } from './archive.ts';

/** An archive that is built again and again into one folder. */
export interface BuiltArchive extends TestArchive {
  /** The present day of the next builds. */
  today: string;
  pathPrefix: string;
  output: string;
  /** Builds what changed. */
  build: () => Promise<BuildResult>;
  /** Builds what changed, and a copy of the archive without output and cache: both sites must be the same. */
  buildBoth: (what: string) => Promise<BuildResult>;
  /** Moves a file or folder without changing its times. */
  rename: (from: string, to: string) => void;
  /** Replaces words in a file. */
  edit: (path: string, words: string | RegExp, by: string) => void;
}

/** Makes an archive with so many ingested articles. */
export function makeBuiltArchive(count: number): BuiltArchive {
  const archive = makeArchive(
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.txt`, numberedText(i)])),
  );
  archive.ingest();
  const state = { today: '2026-11-21', pathPrefix: '/', output: join(archive.root, '_site') };
  const build = (root: string, output: string) =>
    buildSite({ root, output, pathPrefix: built.pathPrefix, full: false, today: built.today });
  const built: BuiltArchive = {
    ...archive,
    ...state,
    build: () => build(archive.root, built.output),
    buildBoth: async (what) => {
      const result = await built.build();
      assert.deepEqual(hashFiles(built.output), await buildClean(archive.root, build), what);
      return result;
    },
    rename: (from, to) => {
      mkdirSync(dirname(join(archive.root, to)), { recursive: true });
      renameSync(join(archive.root, from), join(archive.root, to));
    },
    edit: (path, words, by) => {
      const before = archive.read(path);
      assert.notEqual(before.replace(words, by), before, `${path} has no ${words}`);
      archive.write(path, before.replace(words, by));
    },
  };
  return built;
}

/** The text of an article with a number: every third has a speaker and source of its own, every fifth no date. */
export function numberedText(number: number): string {
  const day =
    number % 5 === 4
      ? 'Photographs by the desk'
      : `${(number % 27) + 1} ${number % 2 ? 'May' : 'July'} ${2019 + (number % 3)}`;
  const own = number % 3 === 0 ? [`“Number ${number} is ours,” said Councillor Berta Quist${number}.`] : [];
  return articleText(`The harbour story number ${number}`, day, own);
}

async function buildClean(root: string, build: (root: string, output: string) => Promise<BuildResult>) {
  const copy = join(newFolder(), 'archive');
  cpSync(root, copy, { recursive: true, filter: (path) => !['.cache', '_site'].includes(basename(path)) });
  await build(copy, join(copy, '_site'));
  const files = hashFiles(join(copy, '_site'));
  rmSync(copy, { recursive: true });
  return files;
}

/** SHA-256 of every file of a folder, by path. */
export function hashFiles(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hashes = files.map((entry): [string, string] => {
    const file = join(entry.parentPath, entry.name);
    return [file.slice(folder.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')];
  });
  return new Map(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes a file under a folder, its folders included. */
export function put(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
