import { posix } from 'node:path';
import { sha256 } from '../hash.ts';
import type { PublicRecord } from '../model.ts';
import { readRecord, recordFile } from '../records/store.ts';
import { type LateFields, lateFieldsOf, type Said } from './cards.ts';
import type { Joined } from './joined.ts';
import type { KeptRow, KeptTable } from './kept-table.ts';
import { type KeyedRecord, withSlugs } from './keyed-record.ts';
import { compare } from './lines.ts';
import { type LateTexts, openCard } from './opened-record.ts';
import { publishRecord, type Shared } from './public-record.ts';
import { type KeptByPath, readLate, readSaid, readTexts, saidIn, shardOf } from './shards.ts';
import type { Slugs } from './shared-pages.ts';
import { showTables } from './shown-table.ts';

/** Whole records held in memory at a time: a page asks for one many times, a listing for a few. */
const HELD_RECORDS = 32;
const HELD_SHARDS = 4;
const HELD_LATE = 64;

/** Opens the cards of records that may be seen, in the order of an archive. */
export function openRecords(
  root: string,
  shared: Shared,
  slugs: Slugs,
  { own, othersOf }: Joined<KeptRow>,
): PublicRecord[] {
  const { language } = shared.settings;
  const before = opened !== null && isStillOpen(opened, root, language, slugs) ? opened.records : new WeakMap();
  opened = { root, language, slugs, records: before };
  const load = loadTexts(root, shared, slugs);
  const shown = showTables(slugs, language);
  const open = (row: KeptRow, others: readonly PublicRecord[] = []) => openCard(row, shown(row.table), load, others);
  const orders = own.map((row) => shown(row.table).orders[row.codeOf('date')] ?? '');
  const records = own.map((row) => {
    const others = othersOf.get(row.id);
    if (others !== undefined)
      return open(
        row,
        others.map((other) => open(other)),
      );
    const known = before.get(row) ?? open(row);
    before.set(row, known);
    return known;
  });
  const inOrder = (a: number, b: number) =>
    compare(orders[a] ?? '', orders[b] ?? '') || compare(own[a]?.id ?? '', own[b]?.id ?? '');
  const places = Uint32Array.from(own, (_, place) => place).sort(inOrder);
  return Array.from(places, (place) => records[place] as PublicRecord);
}

/** Gives what is not on cards, from what is kept of it, or from the record where that is damaged. */
function loadTexts(root: string, shared: Shared, slugs: Slugs): LateTexts {
  const shardOfTable = ({ columns }: KeptTable) => shardOf(columns.paths[0] ?? '');
  const texts = hold(HELD_SHARDS, (table: KeptTable) => readTexts(root, shardOfTable(table)));
  // All that were asked for: the pages of speakers go to and fro among them.
  const said = hold(Number.POSITIVE_INFINITY, (table: KeptTable): KeptByPath<Said[]> => {
    return readSaid(root, shardOfTable(table), table) ?? new Map<string, Said[]>();
  });
  const late = hold(HELD_LATE, (table: KeptTable): KeptByPath<LateFields> => {
    return readLate(root, shardOfTable(table), table) ?? new Map<string, LateFields>();
  });
  const keyed = (row: KeptRow): KeyedRecord => {
    const [start, length] = row.at;
    return readWhole(root, shared, row.path, row.plain('digest'), texts(row.table).subarray(start, start + length));
  };
  return {
    record: hold(HELD_RECORDS, (row: KeptRow) => withSlugs(keyed(row), slugs)),
    // From the record itself the speakers' slugs would be put in twice.
    said: (row) => said(row.table).get(row.path) ?? saidIn(keyed(row)),
    fields: hold(HELD_RECORDS, (row: KeptRow) => late(row.table).get(row.path) ?? lateFieldsOf(keyed(row))),
  };
}

/** The records that this process opened last, by what is kept of them: when it builds again, most are the same. */
let opened: { root: string; language: string; slugs: Slugs; records: WeakMap<KeptRow, PublicRecord> } | null = null;

/** Would the records that were opened be opened the same now? New slugs do not matter to them: they have none of these. */
function isStillOpen(
  before: { root: string; language: string; slugs: Slugs },
  root: string,
  language: string,
  slugs: Slugs,
): boolean {
  const kinds = ['sources', 'speakers', 'topics'] as const;
  return (
    before.root === root &&
    before.language === language &&
    kinds.every((kind) => [...before.slugs[kind]].every(([key, slug]) => slugs[kind].get(key) === slug))
  );
}

/** Groups records, or what is known of them, by shard. */
export function groupByShard<One extends { path: string }>(records: readonly One[]): Map<string, One[]> {
  const shards = new Map<string, One[]>();
  const names = new Map<string, string>();
  for (const record of records) {
    const folder = posix.dirname(record.path);
    const shard = names.get(folder) ?? shardOf(record.path);
    names.set(folder, shard);
    const own = shards.get(shard);
    if (own) own.push(record);
    else shards.set(shard, [record]);
  }
  return shards;
}

/** The whole of a record from what is kept of it, or from its files when that is damaged. */
function readWhole(root: string, shared: Shared, path: string, wanted: string, text: Buffer): KeyedRecord {
  if (sha256(text) === wanted) return JSON.parse(text.toString('utf8')) as KeyedRecord;
  const { stored } = readRecord(root, path);
  const anew = stored && JSON.stringify(publishRecord(root, stored, shared));
  if (anew !== null && sha256(anew) === wanted) return JSON.parse(anew) as KeyedRecord;
  throw new Error(`${recordFile(path)} changed while the site was being built; build again`);
}

/** Remembers the last few results of some work. */
function hold<Key, Value>(count: number, work: (key: Key) => Value): (key: Key) => Value {
  const held = new Map<Key, Value>();
  return (key) => {
    const before = held.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    const oldest = held.keys().next();
    if (held.size >= count && !oldest.done) held.delete(oldest.value);
    held.set(key, value);
    return value;
  };
}
