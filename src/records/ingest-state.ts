import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../hash.ts';
import { LEARNED_FILE } from '../learn/learned-file.ts';
import { hashSurroundings } from '../site/fingerprint.ts';
import { readSealed, writeSealed } from '../site/sealed.ts';
import { fileIn, type Stamp, stampOf } from '../site/stamps.ts';
import type { Holder } from './match.ts';
import { recordFile } from './store.ts';
import { extractionPath } from './transaction.ts';

/** A record at which the last ingest left nothing to do or to say. */
export interface SettledRecord {
  /** Stamps of the record and its extraction, as they were left. */
  stamp: string;
  holder: Holder;
  /** Path of the record file from the archive's root. */
  file: string;
  aliases: string[];
  /** What a table said of its original: values and place, or nothing. */
  row: string;
  reasons: string[];
}

/**
 * What an ingest need not look at again, in `.cache/`: files whose stamp is still the same. It is a cache and nothing
 * more: without it, or with a damaged one, every file is read and the outcome is the same. It holds for one state of
 * program, settings, vocabularies and of what was learned from the archive.
 */
export interface IngestState {
  /** Stamp and SHA-256 of each original, by path under `content/`. */
  originals: Map<string, { stamp: string; sha256: string }>;
  /** By path under `content/articles/` without `.md`. */
  records: Map<string, SettledRecord>;
}

const FILE = '.cache/ingest.json';

/** Reads the state that holds for the present program and settings; an empty one otherwise. */
export function readIngestState(root: string): IngestState {
  const saved = readSealed(join(root, FILE), keyOf(root)) as {
    originals: [string, { stamp: string; sha256: string }][];
    records: [string, SettledRecord][];
  } | null;
  return { originals: new Map(saved?.originals), records: new Map(saved?.records) };
}

/** Saves what the next ingest need not look at. */
export function saveIngestState(root: string, state: IngestState): void {
  writeSealed(join(root, FILE), keyOf(root), {
    originals: [...state.originals],
    records: [...state.records],
  });
}

/** Stamp of the files of a record. */
export type RecordStamp = Omit<Stamp, 'isLink'>;

/** Stamp of a record with its extraction: equal stamps mean equal bytes of both. Not settled when either is too new. */
export function stampRecord(root: string, path: string, since: number, take = stampOf): RecordStamp {
  const file = recordFile(path);
  const [record, extraction] = [take(fileIn(root, file), since), take(fileIn(root, extractionPath(file)), since)];
  return { text: `${record.text} | ${extraction.text}`, settled: record.settled && extraction.settled };
}

/** What extraction and merge depend on beside the files of one record. */
function keyOf(root: string): string {
  const learned = join(root, LEARNED_FILE);
  return sha256(`${hashSurroundings(root)}\n${existsSync(learned) ? sha256(readFileSync(learned)) : ''}`);
}
