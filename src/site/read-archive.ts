import { findKeptDuplicates } from '../duplicates/kept.ts';
import { sha256 } from '../hash.ts';
import type { FileDiagnostic, PublicArchive, PublicRecord, SiteSettings } from '../model.ts';
import { readGaps } from '../records/gaps.ts';
import { readHistory } from '../records/history.ts';
import { digestHistory, readMarks } from '../records/history-digest.ts';
import { checkTogether, listRecords, readRecord, recordFile } from '../records/store.ts';
import { extractionPath } from '../records/transaction.ts';
import { readVocabularies } from '../records/vocabularies.ts';
import { lateFieldsOf, makeCard } from './cards.ts';
import { CHANGES, changesById } from './changes.ts';
import { hashSurroundings } from './fingerprint.ts';
import { type Joined, joinSame } from './joined.ts';
import { columnsOf, type KeptRow, KeptTable } from './kept-table.ts';
import { KEYS } from './keyed-record.ts';
import { compare } from './lines.ts';
import { createNames, type Names } from './names.ts';
import { groupByShard, openRecords } from './open-records.ts';
import { checkToday, isHidden, nextEmbargo, publishRecord, type Shared } from './public-record.ts';
import { readQueries } from './saved-queries.ts';
import { readSettings } from './settings.ts';
import {
  claimsOf,
  factsOf,
  listShards,
  type RecordFacts,
  readLate,
  readSaid,
  readShard,
  readTexts,
  removeOtherShards,
  type ShardRecord,
  saidIn,
  writeShard,
} from './shards.ts';
import { assignAddresses } from './shared-pages.ts';
import { fileIn, placedStamps, stampOf } from './stamps.ts';
import { buryRecords } from './tombstones.ts';

/** An archive as far as it may be seen, and what is wrong with its records. */
export interface ReadArchive {
  published: PublicArchive;
  /** Level `error` means that the site must not be built. */
  diagnostics: FileDiagnostic[];
  /** All valid records, hidden ones included. */
  records: number;
  /** Stamps of the files that a public record was made from, originals included; empty when too new to be relied on. */
  stampOf: (record: PublicRecord) => string;
}

/** What to read. */
export interface ReadOptions {
  root: string;
  /** The present day `YYYY-MM-DD` in the zone of the settings. */
  today: string;
  /** True reads every record, whatever is kept of it. */
  full: boolean;
}

type Fresh = ShardRecord;

/**
 * Reads and publishes an archive as `publishArchive` does, but only the records that changed since the last time; of the
 * others it opens the cards kept in `.cache/records/`. Only valid records are kept: a fault is found again each time.
 * Throws when `content/site.yml` is wrong.
 */
export function readArchive(options: ReadOptions): ReadArchive {
  const { root, today } = options;
  checkToday(today);
  const settings = readSettings(root);
  const key = hashSurroundings(root);
  const { vocabularies, diagnostics } = readVocabularies(root);
  const { gaps, diagnostics: faults } = readGaps(root);
  diagnostics.push(...faults);
  const names = createNames(vocabularies);
  const marks = readMarks(root);
  const shared: Shared = { settings, names, slugs: KEYS, changes: openChanges(root, marks) };
  const kept: KeptRow[] = [];
  const shards = groupByShard(listRecords(root).map((path) => ({ path })));
  const stamps = takeStamps(root, marks);
  for (const [shard, own] of shards) {
    const paths = own.map(({ path }) => path);
    const read = readFolder({ ...options, key, shared, shard, paths, stamps });
    diagnostics.push(...read.diagnostics);
    kept.push(...read.kept);
  }
  const saved = readQueries(root);
  diagnostics.push(...saved.diagnostics);
  removeOtherShards(root, new Set(shards.keys()));
  const known = [...kept].sort((a, b) => compare(a.path, b.path));
  diagnostics.push(...checkTogether(known.map(({ path, facts }) => ({ path, record: facts }))));
  const shown = kept.filter(({ facts }) => !isHidden(facts, today));
  const joined = joinShown(shown, kept);
  const { redirects, otherTopics, ...slugs } = assignAddresses(joined.own.map(claimsOf), names);
  const records = openRecords(root, whenDamaged(root, settings, names), slugs, joined);
  const published = {
    settings,
    records,
    duplicates: findKeptDuplicates(root, records, options.full),
    redirects,
    otherTopics,
    gaps,
    queries: saved.queries,
    tombstones: buryRecords(
      shown.map(({ path, facts }) => ({ path, record: facts })),
      kept.map(({ facts }) => facts),
      settings.timezone,
      () => digestHistory(root).known,
    ),
    nextEmbargo: nextEmbargo(
      kept.map(({ facts }) => facts),
      today,
    ),
  } as PublicArchive;
  return { published, diagnostics, records: kept.length, stampOf: stampsOf(joined) };
}

/** What pages of articles are planned from, opened a second time. */
export interface OpenedArchive extends Pick<ReadArchive, 'stampOf'> {
  published: Pick<PublicArchive, 'settings' | 'records'>;
}

/**
 * Opens what `readArchive` has just kept, without a look at the records themselves: for the other processes of one build,
 * all of which must see the same.
 */
export function openArchive({ root, today }: Omit<ReadOptions, 'full'>): OpenedArchive {
  const settings = readSettings(root);
  const key = hashSurroundings(root);
  const names = createNames(readVocabularies(root).vocabularies);
  const kept = listShards(root).flatMap((shard) => readShard(root, shard, key).rows);
  const shown = kept.filter(({ facts }) => !isHidden(facts, today));
  const joined = joinShown(shown, kept);
  const slugs = assignAddresses(joined.own.map(claimsOf), names);
  const records = openRecords(root, whenDamaged(root, settings, names), slugs, joined);
  return { published: { settings, records }, stampOf: stampsOf(joined) };
}

/** Of records that are not hidden those that are not withdrawn, joined where a person said so. */
function joinShown(shown: readonly KeptRow[], all: readonly KeptRow[]): Joined<KeptRow> {
  const visible = shown.filter(({ hasCard }) => hasCard);
  return joinSame(
    visible,
    all.map(({ facts }) => facts),
    ({ facts }) => facts,
  );
}

/** The changes of records, read when one that has any is read: most builds read records that are new. */
function openChanges(root: string, marks: ReadonlyMap<string, string>): Shared['changes'] {
  let changes: Shared['changes'] | null = null;
  return {
    get: (id) => {
      if (!marks.has(id)) return undefined;
      changes ??= changesById(readHistory(root, CHANGES));
      return changes.get(id);
    },
  };
}

/** With what a record is published again whose kept text is damaged: so rarely that the history is not held for it. */
function whenDamaged(root: string, settings: SiteSettings, names: Names): Shared {
  return {
    settings,
    names,
    slugs: KEYS,
    get changes() {
      return changesById(readHistory(root, CHANGES));
    },
  };
}

function stampsOf({ own, othersOf }: Joined<KeptRow>): ReadArchive['stampOf'] {
  const stamps = new Map(own.map(({ facts, stamp }) => [facts.id, stamp]));
  for (const [id, others] of othersOf) {
    const all = [stamps.get(id) ?? '', ...others.map(({ stamp }) => stamp)];
    stamps.set(id, all.includes('') ? '' : all.join('|'));
  }
  return ({ id }) => stamps.get(id) ?? '';
}

interface FolderOptions extends ReadOptions {
  shared: Shared;
  /** What all records depend on. */
  key: string;
  shard: string;
  paths: string[];
  stamps: RecordStamps;
}

/** Reads the records of one folder: what is kept of the unchanged ones, the others anew. */
function readFolder(options: FolderOptions): { kept: readonly KeptRow[]; diagnostics: FileDiagnostic[] } {
  const { root, shard, key, paths, stamps, today, full } = options;
  const before = full ? new KeptTable(columnsOf([])) : readShard(root, shard, key);
  const diagnostics: FileDiagnostic[] = [];
  let isSame = before.size === paths.length;
  const all = paths.flatMap((path, place): (KeptRow | Fresh)[] => {
    // Most stand where they stood.
    const old = before.rows[place]?.path === path ? before.rows[place] : before.get(path);
    if (old && old.stamp !== '' && stamps(path, old.facts).text === old.stamp) {
      if (old.hasCard || isHidden(old.facts, today) || old.facts.status === 'withdrawn') return [old];
    }
    isSame = false;
    const { fresh, faults } = readOne(options, path);
    diagnostics.push(...faults);
    return fresh ? [fresh] : [];
  });
  if (isSame) return { kept: before.rows, diagnostics };
  const texts = readTexts(root, shard);
  const said = readSaid(root, shard, before);
  const late = readLate(root, shard, before);
  const whole = all.flatMap((one): Fresh[] => {
    if (!('table' in one)) return [one];
    const { path, stamp, facts, card, at } = one;
    const text = card && texts.subarray(at[0], at[0] + at[1]);
    const isSound = text === null || sha256(text) === card?.digest;
    if (!isSound) {
      const { fresh, faults } = readOne(options, path);
      diagnostics.push(...faults);
      return fresh ? [fresh] : [];
    }
    return [{ path, stamp, facts, card, text, said: said?.get(path) ?? null, late: late?.get(path) ?? null }];
  });
  return { kept: writeShard(root, shard, key, whole).rows, diagnostics };
}

function readOne(
  { root, shared, stamps, today }: FolderOptions,
  path: string,
): { fresh: Fresh | null; faults: FileDiagnostic[] } {
  const { stored, faults } = readRecord(root, path);
  if (stored === null || faults.some(({ level }) => level === 'error')) return { fresh: null, faults };
  const { record } = stored;
  // Taken after the record, which says where its original is: what changes in between is too new to be relied on.
  const { text: stamp, settled } = stamps(path, record);
  const known = { path, stamp: settled ? stamp : '' };
  if (isHidden(record, today) || record.status === 'withdrawn') {
    return {
      fresh: { ...known, facts: factsOf(record, null), card: null, text: null, said: null, late: null },
      faults,
    };
  }
  const keyed = publishRecord(root, stored, shared);
  const text = Buffer.from(JSON.stringify(keyed));
  const card = makeCard(keyed, text);
  const rest = { said: saidIn(keyed), late: lateFieldsOf(keyed) };
  return { fresh: { ...known, facts: factsOf(record, card), card, text, ...rest }, faults };
}

type RecordStamps = (path: string, record: Pick<RecordFacts, 'id' | 'original'>) => { text: string; settled: boolean };

/** What a record was made from: files, and what its history says. */
function takeStamps(root: string, marks: ReadonlyMap<string, string>): RecordStamps {
  const since = Date.now();
  const placed = placedStamps(since);
  return (path, { id, original }) => {
    const file = fileIn(root, recordFile(path));
    const [record, extraction] = [stampOf(file, since), stampOf(extractionPath(file), since)];
    const source = original === undefined ? null : placed(fileIn(root, `content/${original}`));
    const end = `|${marks.get(id) ?? ''}`;
    return {
      text: `${record.text}|${extraction.text}${source === null ? '' : `|${source.text}`}${end}`,
      settled: record.settled && extraction.settled && source?.settled !== false,
    };
  };
}
