import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFile } from '../disk.ts';
import type { Learned } from '../model.ts';
import { listOriginals } from '../records/originals.ts';
import { checkRecord } from '../records/schema.ts';
import { listRecords, readRecordFile } from '../records/store.ts';
import { type Learning, learnFrom } from './learn.ts';
import { LEARNED_FILE, writeLearned } from './learned-file.ts';
import type { Lesson } from './lesson.ts';

/** What there is to learn from: originals, and what their records say. */
export interface Lessons {
  /** Paths under `content/`, sorted. */
  paths: string[];
  /** By original: the source as its record has it, a correction included; absent where there is no record. */
  sources: ReadonlyMap<string, string | null>;
}

/** Lists what `clipfile learn` reads: all originals but those of withdrawn records. */
export function listLessons(root: string): Lessons {
  const sources = new Map<string, string | null>();
  const withdrawn = new Set<string>();
  for (const path of listRecords(root)) {
    const read = readRecordFile(root, path);
    const record = 'front' in read ? checkRecord(read.front.data, read.front.body) : [];
    if (Array.isArray(record) || record.original === undefined) continue;
    sources.set(record.original, record.source ?? null);
    if (record.status === 'withdrawn') withdrawn.add(record.original);
  }
  const paths = listOriginals(root)
    .filter(({ path, ignored, fault }) => ignored === null && fault === null && !withdrawn.has(path))
    .map(({ path }) => path);
  return { paths, sources };
}

/** Learns from the lesson of one original, `paths[index]`; `null` for one that cannot be read. */
export function learnOne({ paths, sources }: Lessons, index: number, lesson: Lesson | null, learning: Learning): void {
  const path = paths[index] ?? '';
  if (lesson) learnFrom(learning, lesson, sources.has(path) ? (sources.get(path) ?? null) : lesson.source);
}

/** Writes `content/learned.json` at once. */
export function saveLearned(root: string, learned: Learned): void {
  const file = join(root, LEARNED_FILE);
  mkdirSync(dirname(file), { recursive: true });
  replaceFile(file, writeLearned(learned));
}
