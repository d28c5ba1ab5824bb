import { posix } from 'node:path';
import { sha256 } from '../hash.ts';
import type { PublicRecord } from '../model.ts';
import { readRecord, recordFile } from '../records/store.ts';
import { type Card, type LateFields, lateFieldsOf, type Said } from './cards.ts';
import type { Joined } from './joined.ts';
import { type KeyedRecord, withSlugs } from './keyed-record.ts';
import { compare } from './lines.ts';
import { openCard } from './opened-record.ts';
import { orderOf, publishRecord, type Shared } from './public-record.ts';
import { type KeptByPath, type KeptRecord, readLate, readSaid, readTexts, saidIn, shardOf } from './shards.ts';
import type { Slugs } from './shared-pages.ts';

/** Whole records held in memory at a time: a page asks for one many times, a listing for a few. */
const HELD_RECORDS = 32;
const HELD_SHARDS = 4;
const HELD_LATE = 64;

/** Opens the cards of records that may be seen, in the order of an archive. */
export function openRecords(
  root: string,
  shared: Shared,
  slugs: Slugs,
  { own, othersOf }: Joined<ShownRecord>,
): PublicRecord[] {
  const { language } = shared.settings;
  const before = opened !== null && isStillOpen(opened, root, language, slugs) ? opened.records : new WeakMap();
  opened = { root, language, slugs, records: before };
  const visible = [...own, ...[...othersOf.values()].flat()];
  // Those of whole shards, since a shard that changed is read or written as a whole.
  const byShard = groupByShard(visible.filter((one) => !before.has(one)));
  const texts = hold(HELD_SHARDS, (shard: string) => readTexts(root, shard));
  // All that were asked for: the pages of speakers go to and fro among them.
  const said = hold(Number.POSITIVE_INFINITY, (shard: string): KeptByPath<Said[]> => {
    return readSaid(root, shard, byShard.get(shard) ?? []) ?? new Map<string, Said[]>();
  });
  const late = hold(HELD_LATE, (shard: string) => {
    return readLate(root, shard, byShard.get(shard) ?? []) ?? new Map<string, LateFields>();
  });
  const keyed = (one: ShownRecord): KeyedRecord => {
    const part = texts(shardOf(one.path)).subarray(one.at[0], one.at[0] + one.at[1]);
    return readWhole(root, shared, one.path, one.card.digest, part);
  };
  const load = hold(HELD_RECORDS, (one: ShownRecord): PublicRecord => withSlugs(keyed(one), slugs));
  const open = (one: ShownRecord, others: readonly PublicRecord[] = []): OpenedRecord => {
    const record = () => load(one);
    // From the record itself the speakers' slugs would be put in twice.
    const saidOf = () => said(shardOf(one.path)).get(one.path) ?? saidIn(keyed(one));
    const fields = () => late(shardOf(one.path)).get(one.path) ?? lateFieldsOf(keyed(one));
    return {
      order: orderOf(one.card),
      record: openCard(one, slugs, { record, said: saidOf, fields }, language, others),
    };
  };
  return own
    .map((one) => {
      const others = othersOf.get(one.facts.id);
      if (others !== undefined)
        return open(
          one,
          others.map((other) => open(other).record),
        );
      const known = before.get(one) ?? open(one);
      before.set(one, known);
      return known;
    })
    .sort((a, b) => compare(a.order, b.order) || compare(a.record.id, b.record.id))
    .map(({ record }) => record);
}

/** What is kept of a record that may be seen. */
export type ShownRecord = KeptRecord & { card: Card };

interface OpenedRecord {
  order: string;
  record: PublicRecord;
}

/** The records that this process opened last, by what is kept of them: when it builds again, most are the same. */
let opened: { root: string; language: string; slugs: Slugs; records: WeakMap<KeptRecord, OpenedRecord> } | null = null;

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
