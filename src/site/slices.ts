import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../hash.ts';
import type { Elsewhere, PageOptions } from './make-pages.ts';
import { type PartSets, printOfSection, readPart, readPrint, stagedIn } from './parts.ts';
import type { LateSection, Section } from './sections.ts';
import { readRows } from './site-state.ts';
import { wantArticleFiles } from './wanted.ts';

/** One of the slices into which the pages of articles are divided, counted from 1. */
export interface Slice {
  number: number;
  of: number;
}

interface FoundSlice extends Slice {
  folder: string;
  sets: PartSets;
}

/** The sections of a slice. Which slice a section is in follows from its name and their number, the same on each machine. */
export function sectionsOf<Own extends Pick<Section, 'name'>>({ number, of }: Slice, sections: readonly Own[]): Own[] {
  return sections.filter(({ name }) => Number.parseInt(sha256(name).slice(0, 12), 16) % of === number - 1);
}

/** Folder of a slice among those of all slices. */
export function folderOfSlice(parts: string, { number, of }: Slice): string {
  return join(parts, `${number}-of-${of}`);
}

/**
 * Opens the slices that lie in a folder, which other machines may have made. Throws, saying what is to be done, unless all
 * are there, whole, and made from the same records, templates and settings by the same program as these sections.
 */
export function openSlices(
  parts: string,
  sections: readonly Section[],
  options: Pick<PageOptions, 'root' | 'surroundings' | 'stampOf' | 'put'>,
): Elsewhere {
  const slices = findSlices(parts);
  for (const slice of slices) checkSlice(slice, sections, options.surroundings);
  const places = new Map(slices.flatMap((slice) => [...slice.sets.keys()].map((name) => [name, slice] as const)));
  return {
    has: (name) => places.has(name),
    take: async (section) => takeSection(section, places.get(section.name), options),
  };
}

function findSlices(parts: string): FoundSlice[] {
  const names = existsSync(parts) ? readdirSync(parts) : [];
  const found = names.flatMap((name): Slice[] => {
    const [, number, of] = /^([1-9]\d*)-of-([1-9]\d*)$/.exec(name) ?? [];
    return number === undefined ? [] : [{ number: Number(number), of: Number(of) }];
  });
  const [first] = found;
  if (first === undefined) throw new Error(`${parts} has no slices; make them by \`clipfile build --shard i/n\``);
  const other = found.find(({ of }) => of !== first.of);
  if (other) {
    const both = `${first.number}/${first.of} and ${other.number}/${other.of}`;
    throw new Error(`${parts} has slices of two divisions, such as ${both}; delete those of the other run`);
  }
  const all = Array.from({ length: first.of }, (_, i): Slice => ({ number: i + 1, of: first.of }));
  const missing = all.filter(({ number }) => found.every((one) => one.number !== number));
  if (missing.length > 0) {
    const list = missing.map(({ number, of }) => `${number}/${of}`).join(', ');
    throw new Error(`${parts} lacks ${list} of the slices; make what is missing by \`clipfile build --shard i/n\``);
  }
  return all.map((slice) => {
    const folder = folderOfSlice(parts, slice);
    const sets = readPart(folder);
    if (sets === null) throw new Error(`${folder} is not whole: its list is missing or damaged; make it anew`);
    return { ...slice, folder, sets };
  });
}

function checkSlice(
  { number, of, folder, sets }: FoundSlice,
  sections: readonly Section[],
  surroundings: string,
): void {
  const own = sectionsOf({ number, of }, sections);
  const names = new Set(own.map(({ name }) => name));
  const differing = own.filter((section) => {
    const set = sets.get(section.name);
    const [here, there] = [printOfSection(section, surroundings), set && readPrint(set)];
    if (there && there.surroundings !== here.surroundings) {
      throw new Error(
        `${folder} was made with other templates, settings or another --pathprefix, or by another version of Clipfile or Node.js; make all slices and merge them on the same`,
      );
    }
    return there?.records !== here.records;
  });
  const changed = [...differing.map(({ name }) => name), ...[...sets.keys()].filter((name) => !names.has(name))];
  if (changed.length === 0) return;
  const more = changed.length > 1 ? ` and ${changed.length - 1} more` : '';
  throw new Error(
    `${folder} was made from other records than those here (${changed[0]}${more}); ingest once, and make all slices and merge them from the same \`content/\``,
  );
}

function takeSection(
  section: Section | LateSection,
  slice: FoundSlice | undefined,
  { root, stampOf, put }: Pick<PageOptions, 'root' | 'stampOf' | 'put'>,
): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { path, key, sha256: hash, stamp } of readRows(slice?.sets.get(section.name)?.rows ?? '')) {
    const file = slice && stagedIn(slice.folder, { sha256: hash, stamp })?.file;
    const content = file && existsSync(file) ? readFileSync(file) : null;
    if (content === null || sha256(content) !== hash) {
      throw new Error(`${slice?.folder} is not whole: ${path} is missing or damaged; make the slice anew`);
    }
    put({ path, content });
    keys.set(path, key);
  }
  // What the other machine's disk said of originals holds there alone.
  for (const { path, key } of wantArticleFiles(section.records, root, stampOf)) if (keys.has(path)) keys.set(path, key);
  return keys;
}
