import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { ArticleRecord } from '../model.ts';
import type { Card } from './cards.ts';
import { digest, readSealed, replace, writeSealed } from './sealed.ts';

/** What is kept of a record between two builds. */
export interface KeptRecord {
  /** Path under `content/articles/` without `.md`. */
  path: string;
  /** Stamps of record, extraction and original; empty when they were too new to rely on. */
  stamp: string;
  facts: RecordFacts;
  /** `null` while nothing of the record may be seen. */
  card: Card | null;
  /** Where the whole public record stands in the shard's texts: first byte, length. */
  at: [start: number, length: number];
}

/** What of a record matters when the archive is looked at as a whole. */
export type RecordFacts = Pick<ArticleRecord, (typeof FACTS)[number]>;

const FACTS = [
  'id',
  'added',
  'aliases',
  'original',
  'status',
  'embargo',
  'withdrawn',
  'reason',
  'source',
  'speakers',
  'topics',
] as const satisfies readonly (keyof ArticleRecord)[];

/** Picks the facts of a record. */
export function factsOf(record: ArticleRecord): RecordFacts {
  return Object.fromEntries(
    FACTS.flatMap((key) => (record[key] === undefined ? [] : [[key, record[key]]])),
  ) as unknown as RecordFacts;
}

/** Name of the shard in which a record is kept: one for each folder of records, so one for each month. */
export function shardOf(path: string): string {
  return digest(posix.dirname(path)).slice(0, 16);
}

/** Folder of the shards, from the archive's root. */
const SHARDS = '.cache/records';

/** Reads what is kept of the records of a shard, by path; empty when the shard is missing or damaged. */
export function readShard(root: string, shard: string, key: string): Map<string, KeptRecord> {
  const kept = readSealed(join(root, SHARDS, `${shard}.json`), key) as KeptRecord[] | null;
  return new Map(kept?.map((one) => [one.path, one]));
}

/** Writes a shard; `texts` are the whole public records as JSON, in the order of those that have a card. */
export function writeShard(
  root: string,
  shard: string,
  key: string,
  kept: readonly Omit<KeptRecord, 'at'>[],
  texts: readonly Uint8Array[],
): KeptRecord[] {
  const file = join(root, SHARDS, shard);
  mkdirSync(dirname(file), { recursive: true });
  let start = 0;
  let text = 0;
  const placed = kept.map((one): KeptRecord => {
    const length = one.card === null ? 0 : (texts[text++]?.length ?? 0);
    start += length;
    return { ...one, at: [start - length, length] };
  });
  // Cut off between the two, a text is not where its card says: it fails its digest and is made again.
  replace(`${file}.texts`, Buffer.concat(texts));
  writeSealed(`${file}.json`, key, placed);
  return placed;
}

/** Reads the texts of a shard; empty when they are missing. */
export function readTexts(root: string, shard: string): Buffer {
  const file = join(root, SHARDS, `${shard}.texts`);
  return existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
}

/** Removes all shards but these. */
export function removeOtherShards(root: string, shards: ReadonlySet<string>): void {
  const folder = join(root, SHARDS);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (!shards.has(name.replace(/\..*$/, ''))) rmSync(join(folder, name), { force: true });
  }
}
