import { existsSync, lstatSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRecord, FileDiagnostic, SiteSettings, StoredRecord, Vocabularies } from '../model.ts';
import { readQueries } from '../site/saved-queries.ts';
import { readSettings } from '../site/settings.ts';
import { readFolder } from '../survey/folders.ts';
import { creditSpeakers } from './credited.ts';
import { readEvents } from './events.ts';
import { loadExtractionFile } from './extraction-file.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { readGaps } from './gaps.ts';
import { addressOf, faultOfPath, foldPath } from './record-path.ts';
import { followSame } from './same-as.ts';
import { checkRecord, type RecordFault } from './schema.ts';
import { extractionPath } from './transaction.ts';
import { readVocabularies } from './vocabularies.ts';

/** A record file whose frame can be read; `id` and what follows may be missing or faulty. */
export interface RecordFile {
  /** Path under `content/articles/` without `.md`. */
  path: string;
  /** Path from the archive's root. */
  file: string;
  text: string;
  front: FrontMatter;
}

/** Everything under `content/articles/`, read: valid records, and what is wrong with the others. */
export interface Records {
  records: StoredRecord[];
  /** Paths (without `.md`) of record files that cannot be used as they are. */
  invalid: string[];
  diagnostics: FileDiagnostic[];
}

/** An archive as it lies in its folder. */
export interface Archive {
  root: string;
  settings: SiteSettings;
  vocabularies: Vocabularies;
  /** By path. */
  records: StoredRecord[];
  /** Level `error` means that the site must not be built from this archive. */
  diagnostics: FileDiagnostic[];
}

const ARTICLES = 'content/articles';

/** Lists record files, as paths under `content/articles/` without `.md`, sorted. Links are not followed. */
export function listRecords(root: string): string[] {
  return walk(join(root, ARTICLES), '')
    .filter((path) => path.endsWith('.md'))
    .map((path) => path.slice(0, -3))
    .sort();
}

function walk(folder: string, prefix: string): string[] {
  if (!existsSync(folder)) return [];
  return readFolder(folder).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return walk(join(folder, entry.name), `${prefix}${entry.name}/`);
    return entry.isFile() ? [prefix + entry.name] : [];
  });
}

/** Path of a record file from the archive's root. */
export function recordFile(path: string): string {
  return `${ARTICLES}/${path}.md`;
}

/**
 * What stands where a record and its extraction would be written and must not be replaced: a folder, a link, a file that
 * is no record, or a file where their folder would be. `null` when the place is free, or has only the extraction of the record `id` itself.
 */
export function obstacleAt(root: string, path: string, id?: string): string | null {
  for (const file of [recordFile(path), extractionPath(recordFile(path))]) {
    const found = statOf(join(root, file));
    if (found === null) continue;
    if (found === 'blocked') return `a file stands where a folder of ${file} belongs`;
    if (!found.isFile()) return `${file} is a ${found.isDirectory() ? 'folder' : 'link or special file'}`;
    const isOwn = id === undefined || ownerOf(join(root, file)) === id;
    if (!isOwn) return `${file} is there already`;
  }
  return null;
}

function statOf(file: string): Stats | 'blocked' | null {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return 'blocked';
    throw error;
  }
}

function ownerOf(file: string): string | null {
  const read = loadExtractionFile(file);
  return 'message' in read ? null : (read.extraction?.id ?? null);
}

/** Path under `content/articles/` without `.md`, of a record file named from the archive's root. */
export function pathOfFile(file: string): string {
  return file.slice(ARTICLES.length + 1, -'.md'.length);
}

/** Reads a record file's frame, or says what is wrong with it. */
export function readRecordFile(root: string, path: string): RecordFile | FileDiagnostic {
  const file = recordFile(path);
  const misnamed = faultOfPath(path);
  if (misnamed !== null) return fault(file, 'invalid-path', misnamed);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(join(root, file)));
  } catch (error) {
    const why =
      error instanceof TypeError ? 'is not UTF-8' : `cannot be read: ${error instanceof Error ? error.message : error}`;
    return fault(file, 'unreadable-record', `the record ${why}`);
  }
  const front = readFrontMatter(text);
  if ('message' in front)
    return { ...fault(file, 'invalid-front-matter', front.message), line: front.line, column: front.column };
  return { path, file, text, front };
}

/** Reads every record; nothing is thrown for bad content, everything wrong is listed with file, line and reason. */
export function readRecords(root: string): Records {
  const result: Records = { records: [], invalid: [], diagnostics: [] };
  for (const path of listRecords(root)) {
    const { stored, faults } = readRecord(root, path);
    if (stored) result.records.push(stored);
    result.diagnostics.push(...faults);
    if (faults.some((one) => one.level === 'error')) result.invalid.push(path);
  }
  return result;
}

/** Reads and checks one record with its extraction; `stored` is `null` when the record itself is invalid. */
export function readRecord(root: string, path: string): { stored: StoredRecord | null; faults: FileDiagnostic[] } {
  const read = readRecordFile(root, path);
  if (!('front' in read)) return { stored: null, faults: [read] };
  const checked = checkRecord(read.front.data, read.front.body);
  if (Array.isArray(checked)) return { stored: null, faults: faultsOfRecord(read, checked) };
  const { extraction, faults } = readExtraction(root, read.file);
  const record = creditSpeakers(checked, extraction?.extraction ?? null);
  return { stored: { path, file: read.file, record, text: read.text, extraction }, faults };
}

function readExtraction(
  root: string,
  file: string,
): { extraction: StoredRecord['extraction']; faults: FileDiagnostic[] } {
  const path = extractionPath(file);
  const read = loadExtractionFile(join(root, path));
  if (!('message' in read)) return { extraction: read.extraction, faults: [] };
  return { extraction: null, faults: [faultOfExtraction(path, read.message)] };
}

/** The fault of a `.json` that cannot be used: taking it for missing would freeze every value as "by hand". */
export function faultOfExtraction(path: string, why: string): FileDiagnostic {
  const message = `the extraction ${why}; restore it, or delete it to keep all values as entered by hand`;
  return fault(path, 'invalid-extraction', message);
}

/** The faults in a record's front matter, with their lines. */
export function faultsOfRecord(read: RecordFile, faults: readonly RecordFault[]): FileDiagnostic[] {
  return faults.map(({ key, message }) => ({
    ...fault(read.file, 'invalid-record', message),
    ...placeOfKey(read, key),
  }));
}

/** The line on which a key of a record's front matter stands; the first line when it is not there. */
export function placeOfKey(read: Pick<RecordFile, 'text'>, key: string): { line: number; column: number } {
  const lines = read.text.split('\n');
  const at = lines.findIndex((line) => /^\s*["']?([^\s"':]+)["']?\s*:/.exec(line)?.[1] === key);
  return { line: at < 0 ? 1 : at + 1, column: 1 };
}

function fault(path: string, code: string, message: string): FileDiagnostic {
  return { path, level: 'error', code, message, span: null };
}

/**
 * Reads an archive and checks it as a whole: ids and addresses are unique, aliases lead nowhere else.
 * Throws when `content/site.yml` is wrong: nothing may be published under settings that were not understood.
 */
export function loadArchive(root: string): Archive {
  const read = readRecords(root);
  const { vocabularies, diagnostics } = readVocabularies(root);
  // The site shows no events, but a faulty file would leave records without their dates.
  diagnostics.push(...readEvents(root).diagnostics, ...readQueries(root).diagnostics);
  return {
    root,
    settings: readSettings(root),
    vocabularies,
    records: read.records,
    diagnostics: [...diagnostics, ...readGaps(root).diagnostics, ...read.diagnostics, ...checkTogether(read.records)],
  };
}

/** What the checks of an archive as a whole need of a record. */
export interface KnownRecord {
  path: string;
  record: Pick<ArticleRecord, 'id' | 'aliases' | 'sameAs'>;
}

/** Checks what only all records together show: ids and addresses are unique, and what is named in `sameAs` is there. */
export function checkTogether(records: readonly KnownRecord[]): FileDiagnostic[] {
  return [...checkIds(records), ...checkAddresses(records), ...checkSame(records)];
}

/** A record may outlive the one that it is the same as: a warning, for the site is right without the link. */
function checkSame(records: readonly KnownRecord[]): FileDiagnostic[] {
  const naming = records.filter(({ record }) => record.sameAs !== undefined);
  if (naming.length === 0) return [];
  const { targets, circles } = followSame(records.map(({ record }) => record));
  return naming.flatMap(({ path, record: { id, sameAs } }): FileDiagnostic[] => {
    if (targets.has(id)) return [];
    const why = sameAs === id ? 'is the record itself' : 'is the id of no record here';
    const what = circles.has(id) ? 'leads back to the record itself' : why;
    return [
      {
        ...fault(recordFile(path), 'unknown-record', `sameAs: "${sameAs}" ${what}; it joins nothing`),
        level: 'warning',
      },
    ];
  });
}

function checkIds(records: readonly KnownRecord[]): FileDiagnostic[] {
  const first = new Map<string, string>();
  return records.flatMap(({ record: { id }, path }) => {
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, path);
      return [];
    }
    return [fault(recordFile(path), 'duplicate-id', `the id ${id} is also that of ${recordFile(other)}`)];
  });
}

function checkAddresses(records: readonly KnownRecord[]): FileDiagnostic[] {
  const owners = new Map<string, string>();
  const ownerOf = (address: string, path: string) => {
    const place = foldPath(address.endsWith('/') ? address : `${address}/`);
    const owner = owners.get(place);
    if (owner === undefined) owners.set(place, path);
    return owner && recordFile(owner);
  };
  const twins = records.flatMap(({ path }) => {
    const owner = ownerOf(addressOf(path), path);
    const message = `its address is also that of ${owner}, on a disk that does not tell case apart; rename one of them`;
    return owner === undefined ? [] : [fault(recordFile(path), 'address-taken', message)];
  });
  const aliases = records.flatMap(({ record, path }) =>
    record.aliases.flatMap((alias) => {
      const owner = ownerOf(alias, path);
      const message = `the alias ${alias} is the address or an alias of ${owner}`;
      return owner === undefined ? [] : [fault(recordFile(path), 'alias-taken', message)];
    }),
  );
  return [...twins, ...aliases];
}
