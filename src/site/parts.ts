import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../hash.ts';
import type { Known } from './known.ts';
import { type MadeSet, makePages, type PageOptions } from './make-pages.ts';
import { readSealedText, writeSealedText } from './sealed.ts';
import type { Section } from './sections.ts';
import { type KnownSet, readSets, writeRow, writeSets } from './site-state.ts';
import { openStaging, type Staged } from './staging.ts';

/** List of what lies in the folder of a part; it is written last. */
const LIST = 'part';

/** In place of the name of a file: the published one has these bytes. */
const SAME = '=';

/**
 * A part of a site, made by another process or on another machine: sections, each with the key of what it was made from
 * and its files. A row of a set is a file's path, its key, its SHA-256 and its name in the folder of the part; the last two
 * are empty where the published file stays because of its key.
 */
export type PartSets = ReadonlyMap<string, KnownSet>;

/** What the pages of a section come from, the same on every machine: what a disk says of files is not in it. */
export interface SectionPrint {
  /** Program, templates, settings, path prefix. */
  surroundings: string;
  records: string;
}

/** Makes the print of a section. */
export function printOfSection({ key }: Pick<Section, 'key'>, surroundings: string): SectionPrint {
  return { surroundings: sha256(surroundings).slice(0, 16), records: sha256(key).slice(0, 16) };
}

/** Writes a print as the key of a set. */
export function writePrint({ surroundings, records }: SectionPrint): string {
  return `${surroundings} ${records}`;
}

/** Reads the print of a set. */
export function readPrint({ key }: Pick<KnownSet, 'key'>): SectionPrint {
  const [surroundings = '', records = ''] = key.split(' ');
  return { surroundings, records };
}

/** What a part is made with. */
export interface PartOptions extends Omit<PageOptions, 'put' | 'hasSingle'> {
  folder: string;
  /** The output folder: what lies there with the same bytes is not made once more; `null` for none. */
  output: string | null;
  known: Known;
}

/** Makes the pages and files of sections of articles into the folder of a part. Throws as `makePages` does. */
export async function makePart(sections: readonly Section[], options: PartOptions): Promise<void> {
  const { folder, output, known, surroundings } = options;
  mkdirSync(folder, { recursive: true });
  const stage = openStaging(folder, output, known.sums);
  const staged = new Map<string, Staged>();
  const put: PageOptions['put'] = ({ path, content }) => staged.set(path, stage(path, content));
  const { sets } = await makePages(sections, { ...options, put, hasSingle: false });
  const prints = new Map(sections.map((section) => [section.name, writePrint(printOfSection(section, surroundings))]));
  const rows = ({ name, files }: MadeSet): [string, KnownSet] => {
    if ('rows' in files) throw new Error(`${name} was to be made, and is there already`);
    const lines = [...files].map(([path, key]) => {
      const own = staged.get(path);
      const stamp = own === undefined ? '' : (own.file?.slice(folder.length + 1) ?? SAME);
      return writeRow(path, { key, sha256: own?.sha256 ?? '', stamp });
    });
    return [name, { key: prints.get(name) ?? '', rows: lines.join('') }];
  };
  writeSealedText(join(folder, LIST), '', writeSets(sets.map(rows)));
}

/** Reads the list of a part; `null` when it is missing or damaged. */
export function readPart(folder: string): PartSets | null {
  const text = readSealedText(join(folder, LIST), '');
  return text === null ? null : readSets(text);
}

/** Where a file of a part waits; `null` for one that stays because of its key. */
export function stagedIn(folder: string, { sha256: hash, stamp }: { sha256: string; stamp: string }): Staged | null {
  return stamp === '' ? null : { sha256: hash, file: stamp === SAME ? null : join(folder, stamp) };
}
