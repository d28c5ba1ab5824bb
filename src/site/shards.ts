import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { sha256 } from '../hash.ts';
import type { ArticleRecord, PublicStatement } from '../model.ts';
import type { Card } from './cards.ts';
import type { KeyedRecord } from './keyed-record.ts';
import { readSealed, replace, writeSealed } from './sealed.ts';

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
  return sha256(posix.dirname(path)).slice(0, 16);
}

/** Folder of the shards, from the archive's root. */
const SHARDS = '.cache/records';

/** Reads what is kept of the records of a shard, by path; empty when the shard is missing or damaged. */
export function readShard(root: string, shard: string, key: string): Map<string, KeptRecord> {
  const kept = readSealed(join(root, SHARDS, `${shard}.json`), key) as KeptRecord[] | null;
  return new Map(kept?.map((one) => [one.path, one]));
}

/** The words of the statements of the records of a shard, by path: they go with these cards, or are `null`. */
export function readWords(root: string, shard: string, kept: readonly KeptRecord[]): Map<string, Words> | null {
  const words = readSealed(join(root, SHARDS, `${shard}.words`), sealOfCards(kept)) as [string, Words][] | null;
  return words && new Map(words);
}

function sealOfCards(kept: readonly Pick<KeptRecord, 'card'>[]): string {
  return kept.flatMap(({ card }) => (card === null ? [] : [card.digest])).join(' ');
}

/** The words of each statement of a record. */
export type Words = PublicStatement['content'][];

/** Writes a shard: of each record what is kept, and with its card `text`, the whole public record as JSON. */
export function writeShard(
  root: string,
  shard: string,
  key: string,
  records: readonly (Omit<KeptRecord, 'at'> & { text: Uint8Array | null })[],
): KeptRecord[] {
  const file = join(root, SHARDS, shard);
  mkdirSync(dirname(file), { recursive: true });
  const texts = records.flatMap(({ text }) => (text === null ? [] : [text]));
  const words = records.flatMap(({ path, text }) => (text === null ? [] : [[path, wordsOf(text)]]));
  let end = 0;
  const kept = records.map(({ path, stamp, facts, card, text }): KeptRecord => {
    const start = end;
    end += text?.length ?? 0;
    return { path, stamp, facts, card, at: [start, end - start] };
  });
  // Cut off between these, a text is not where its card says: it fails its digest and is made again.
  replace(`${file}.texts`, Buffer.concat(texts));
  writeSealed(`${file}.words`, sealOfCards(kept), words);
  writeSealed(`${file}.json`, key, kept);
  return kept;
}

function wordsOf(text: Uint8Array): Words {
  const record = JSON.parse(Buffer.from(text.buffer, text.byteOffset, text.length).toString('utf8')) as KeyedRecord;
  return record.statements.map(({ content }) => content);
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
