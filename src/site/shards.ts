import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { replaceFile } from '../disk.ts';
import { sha256 } from '../hash.ts';
import type { ArticleRecord } from '../model.ts';
import { type Card, type LateFields, lateFieldsOf, type Said } from './cards.ts';
import { columnsOf, type KeptColumns, type KeptRow, KeptTable } from './kept-table.ts';
import type { KeyedRecord } from './keyed-record.ts';
import { readSealed, readSealedBytes, writeSealedText } from './sealed.ts';
import type { SlugClaims } from './shared-pages.ts';
import { freshStampOf } from './stamps.ts';

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

/** What of a record matters when the archive is looked at as a whole, and may not stand on its card. */
export interface RecordFacts
  extends Pick<
    ArticleRecord,
    'id' | 'added' | 'aliases' | 'sameAs' | 'original' | 'status' | 'embargo' | 'withdrawn' | 'reason'
  > {
  /** Its speakers, where they are not those of the card: some are not shown. */
  speakers?: Claims['speakers'];
}

type Claims = Pick<SlugClaims, 'speakers'>;

/** Picks the facts of a record with its card, if it has one. */
export function factsOf(record: ArticleRecord, card: Card | null): RecordFacts {
  const { id, added, aliases, sameAs, original, status, embargo, withdrawn, reason } = record;
  const facts = { id, added, aliases, sameAs, original, status, embargo, withdrawn, reason };
  const speakers = record.speakers.map(({ id, name }) => ({ id, name }));
  const known = Object.entries({
    ...facts,
    speakers: JSON.stringify(speakers) === JSON.stringify(speakersOn(card?.speakers ?? [])) ? undefined : speakers,
  });
  return Object.fromEntries(known.filter(([, value]) => value !== undefined)) as unknown as RecordFacts;
}

/** What of a kept record with a card decides the slugs of pages. */
export function claimsOf(row: KeptRow): SlugClaims {
  const { id, added, speakers = speakersOn(row.list('speakers')) } = row;
  const source = row.coded('source');
  return { id, added, speakers, topics: row.list('topics'), ...(source ? { source: source.slug } : {}) };
}

function speakersOn(speakers: Card['speakers']): Claims['speakers'] {
  return speakers.map(({ slug, name, worded }) => ({ id: slug, name: worded ?? name }));
}

/** Name of the shard in which a record is kept: one for each folder of records, so one for each month. */
export function shardOf(path: string): string {
  const folder = posix.dirname(path);
  const known = shardNames.get(folder);
  if (known !== undefined) return known;
  const shard = sha256(folder).slice(0, 16);
  shardNames.set(folder, shard);
  return shard;
}

const shardNames = new Map<string, string>();

/** Folder of the shards, from the archive's root. */
const SHARDS = '.cache/records';

/** A shard as it was read last. */
interface HeldShard {
  key: string;
  stamp: string;
  kept: KeptTable;
}

/** By file: a process that builds more than once finds nearly all shards as they were, and the same objects in them. */
const held = new Map<string, HeldShard>();

/**
 * Reads what is kept of the records of a shard, by path; empty when the shard is missing or damaged. Of a file that is as it
 * was the same objects are given again: nobody changes them.
 */
export function readShard(root: string, shard: string, key: string): KeptTable {
  const file = join(root, SHARDS, `${shard}.json`);
  const { text: stamp } = freshStampOf(file, Date.now());
  const before = held.get(file);
  if (before?.key === key && before.stamp === stamp) return before.kept;
  const kept = new KeptTable((readSealed(file, key) as KeptColumns | null) ?? columnsOf([]));
  held.set(file, { key, stamp, kept });
  return kept;
}

/** What is kept of records, by path; read when it is asked for. */
export interface KeptByPath<Value> {
  get: (path: string) => Value | undefined;
}

/** The statements of the records of a shard, by path: they go with these cards, or are `null`. */
export function readSaid(root: string, shard: string, kept: KeptTable): KeptByPath<Said[]> | null {
  const bytes = readSealedBytes(join(root, SHARDS, `${shard}.said`), sealOfCards(kept));
  return bytes && openLines(bytes);
}

/**
 * Opens lines of a path, a tab and JSON. Held as bytes: of all statements of an archive, as the pages of its speakers want
 * them, objects would take several times as much memory, and each is asked for a few times; of late fields most builds want
 * those of a few records of a shard.
 */
function openLines<Value>(bytes: Buffer): KeptByPath<Value> {
  const places = new Map<string, [start: number, end: number]>();
  for (let start = 0; start < bytes.length; ) {
    const [tab, end] = [bytes.indexOf('\t', start), bytes.indexOf('\n', start)];
    places.set(bytes.toString('utf8', start, tab), [tab + 1, end]);
    start = end + 1;
  }
  return {
    get: (path) => {
      const place = places.get(path);
      return place && (JSON.parse(bytes.toString('utf8', ...place)) as Value);
    },
  };
}

/** The late fields of the records of a shard, by path: they go with these cards, or are `null`. */
export function readLate(root: string, shard: string, kept: KeptTable): KeptByPath<LateFields> | null {
  const bytes = readSealedBytes(join(root, SHARDS, `${shard}.late`), sealOfCards(kept));
  return bytes && openLines(bytes);
}

function sealOfCards({ rows }: KeptTable): string {
  return rows.flatMap((row) => (row.hasCard ? [row.plain('digest')] : [])).join(' ');
}

/** A record to be kept. */
export type ShardRecord = Omit<KeptRecord, 'at'> & {
  /** With its card: the whole public record as JSON. */
  text: Uint8Array | null;
  /** Its statements without their places, and what is kept apart from its card; `null` when only known from `text`. */
  said: Said[] | null;
  late: LateFields | null;
};

/** Writes a shard. */
export function writeShard(root: string, shard: string, key: string, records: readonly ShardRecord[]): KeptTable {
  const file = join(root, SHARDS, shard);
  mkdirSync(dirname(file), { recursive: true });
  const texts = records.flatMap(({ text }) => (text === null ? [] : [text]));
  const said = records.flatMap(({ path, text, said }) =>
    text === null ? [] : [`${path}\t${JSON.stringify(said ?? saidIn(parse(text)))}\n`],
  );
  const late = records.flatMap(({ path, text, late }) =>
    text === null ? [] : [`${path}\t${JSON.stringify(late ?? lateFieldsOf(parse(text)))}\n`],
  );
  let end = 0;
  const columns = columnsOf(
    records.map(({ path, stamp, facts, card, text }): KeptRecord => {
      const start = end;
      end += text?.length ?? 0;
      return { path, stamp, facts, card, at: [start, end - start] };
    }),
  );
  const kept = new KeptTable(columns);
  // Cut off between these, a text is not where its card says: it fails its digest and is made again.
  replaceFile(`${file}.texts`, Buffer.concat(texts));
  writeSealedText(`${file}.said`, sealOfCards(kept), said.join(''));
  writeSealedText(`${file}.late`, sealOfCards(kept), late.join(''));
  writeSealedText(`${file}.json`, key, inAscii(JSON.stringify(columns)));
  return kept;
}

/** JSON in ASCII: with a single sign beyond, a text takes twice the room, and much longer to read. */
function inAscii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The statements of a record without their places. */
export function saidIn({ statements }: Pick<KeyedRecord, 'statements'>): Said[] {
  return statements.map(({ spans, ...said }) => said);
}

function parse(text: Uint8Array): KeyedRecord {
  return JSON.parse(Buffer.from(text.buffer, text.byteOffset, text.length).toString('utf8')) as KeyedRecord;
}

/** Reads the texts of a shard; empty when they are missing. */
export function readTexts(root: string, shard: string): Buffer {
  const file = join(root, SHARDS, `${shard}.texts`);
  return existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
}

/** Names of the shards that are kept, sorted. */
export function listShards(root: string): string[] {
  const names = existsSync(join(root, SHARDS)) ? readdirSync(join(root, SHARDS)) : [];
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/** Removes all shards but these. */
export function removeOtherShards(root: string, shards: ReadonlySet<string>): void {
  const folder = join(root, SHARDS);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (shards.has(name.replace(/\..*$/, ''))) continue;
    held.delete(join(folder, name));
    rmSync(join(folder, name), { force: true });
  }
}
