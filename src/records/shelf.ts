import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtractionContext, ExtractionFile, FileDiagnostic, HistoryEvent, SiteSettings } from '../model.ts';
import { keepHeapSmall } from '../site/memory.ts';
import { readSettings } from '../site/settings.ts';
import { readContext } from './context.ts';
import { type Draft, editDraft, noteEvent } from './draft.ts';
import { isSame } from './edit.ts';
import { type LoadedExtraction, loadExtractionFile } from './extraction-file.ts';
import type { FrontValue } from './front-matter.ts';
import type { KnownRecord, Whereabouts } from './history.ts';
import { digestHistory } from './history-digest.ts';
import { type IngestState, type RecordStamp, type SettledRecord, stampRecord } from './ingest-state.ts';
import type { Holder } from './match.ts';
import { type MetadataTables, readMetadataTables } from './metadata-table.ts';
import { warnOfMisspelt } from './misspelt.ts';
import { newId } from './new-record.ts';
import { digestOf, fileOfOriginal, readOriginal } from './originals.ts';
import { isAsRead, type PutBack, putBack } from './put-back.ts';
import { addressOf, faultOfPath, foldPath, pathOfAddress } from './record-path.ts';
import { checkRecord } from './schema.ts';
import {
  faultOfExtraction,
  listRecords,
  pathOfFile,
  placeOfKey,
  type RecordFile,
  readRecordFile,
  recordFile,
} from './store.ts';
import { extractionPath } from './transaction.ts';

/** All records of an archive as an ingest finds them, with what people did to the files since the last one settled. */
export interface Shelf {
  settings: SiteSettings;
  /** What tables beside the originals say of them. */
  tables: MetadataTables;
  /** What extraction may know beside an article's own bytes. */
  context: ExtractionContext;
  /** By id: the records that were read. */
  drafts: Map<string, Draft>;
  /** By id: records that are as the last ingest left them, and need no reading. */
  settled: Map<string, SettledRecord>;
  /** By id: records that were read and are on the disk as they are to be; what is still asked of them. */
  putBack: Map<string, PutBack>;
  holders: Holder[];
  /** What history knows, by id, records included whose file is gone. */
  known: Map<string, KnownRecord>;
  /** Paths that are or ever were a record's, as `foldPath` gives them. */
  takenPaths: Set<string>;
  /** Drafts that may have something to write. */
  pending: Set<Draft>;
  /** Events about records that are no longer there. */
  events: HistoryEvent[];
  diagnostics: FileDiagnostic[];
}

/** Drafts that are kept as they are: fewer need no second reading. */
const MOST_DRAFTS = 500;

/**
 * Reads all records and settles what people did by hand: records written by hand get `id` and `added`, a record file
 * that was moved keeps its extraction and leaves an alias at its old address, withdrawals and restorations are noted.
 */
export function openShelf(root: string, at: string, state: IngestState): Shelf {
  const { known } = digestHistory(root);
  const { context, diagnostics } = readContext(root);
  const shelf: Shelf = {
    settings: readSettings(root),
    tables: readMetadataTables(root),
    context,
    drafts: new Map(),
    settled: new Map(),
    putBack: new Map(),
    holders: [],
    known,
    takenPaths: new Set([...known.values()].flatMap(pathsOf).map(foldPath)),
    pending: new Set(),
    events: [],
    diagnostics,
  };
  shelf.diagnostics.push(...shelf.tables.diagnostics);
  // Of two files with one id the one that history knows is the record; it comes first.
  const isKnown = new Set([...known.values()].map((record) => record.path));
  const paths = listRecords(root).sort((a, b) => Number(isKnown.has(b)) - Number(isKnown.has(a)));
  for (const path of paths) shelf.takenPaths.add(foldPath(path));
  const live = new Set(paths);
  const unusable: string[] = [];
  const since = Date.now();
  for (const path of paths) {
    const stamp = stampRecord(root, path, since);
    if (putSettled(shelf, path, stamp, state.records.get(path))) continue;
    const read = readRecordFile(root, path);
    const draft = 'front' in read ? makeDraft(root, read, shelf, at, stamp) : null;
    if (!('front' in read)) shelf.diagnostics.push(read);
    if (!draft) {
      unusable.push(path);
      continue;
    }
    shelf.drafts.set(draft.id, draft);
    for (const alias of draft.record?.aliases ?? []) shelf.takenPaths.add(foldPath(pathOfAddress(alias)));
    shelf.pending.add(draft);
    if (draft.record) settleMove(root, draft, shelf, live, at);
    if (draft.record) settleStatus(draft, known.get(draft.id), at);
    const misspelt = draft.record ? warnOfMisspelt(draft) : [];
    draft.isSpokenOf ||= misspelt.length > 0;
    shelf.diagnostics.push(...misspelt);
    shelf.holders.push(holderOf(draft, known.get(draft.id)));
    if (shelf.drafts.size === MOST_DRAFTS) keepHeapSmall();
    if (shelf.drafts.size > MOST_DRAFTS && isAsRead(draft)) putBack(shelf, draft);
  }
  for (const path of unusable) {
    const holder = unreadableHolder(root, path, known);
    if (holder && !shelf.holders.some(({ id }) => id === holder.id)) shelf.holders.push(holder);
  }
  const held = new Set(shelf.holders.map((holder) => holder.id));
  for (const record of known.values()) {
    if (held.has(record.id)) continue;
    const { id, original, sha256, added, isDeleted } = record;
    shelf.holders.push({ id, original, sha256, added, isLive: false, isForgotten: isDeleted });
  }
  return shelf;
}

function pathsOf(record: KnownRecord): string[] {
  return [record.path, ...record.formerPaths];
}

/** Takes a record as the last ingest left it, when its files are the same and history still knows it so. */
function putSettled(shelf: Shelf, path: string, stamp: RecordStamp, kept: SettledRecord | undefined): boolean {
  if (!kept || !stamp.settled || kept.stamp !== stamp.text) return false;
  const { id } = kept.holder;
  const known = shelf.known.get(id);
  if (known?.path !== path || known.isWithdrawn || known.isDeleted || ownerOf(shelf, id) !== null) return false;
  shelf.settled.set(id, kept);
  shelf.holders.push(kept.holder);
  for (const alias of kept.aliases) shelf.takenPaths.add(foldPath(pathOfAddress(alias)));
  return true;
}

/** The draft of a record, read now if it was settled or put back; `null` when there is no such record. */
export function draftOf(root: string, shelf: Shelf, id: string, at: string): Draft | null {
  const kept = shelf.settled.get(id) ?? shelf.putBack.get(id);
  if (!kept) return shelf.drafts.get(id) ?? null;
  shelf.settled.delete(id);
  shelf.putBack.delete(id);
  const path = pathOfFile(kept.file);
  const stamp = stampRecord(root, path, Date.now());
  const read = readRecordFile(root, path);
  const draft = 'front' in read ? makeDraft(root, read, shelf, at, stamp) : null;
  if (!draft) return null;
  shelf.drafts.set(id, draft);
  // What there was to note of it was noted before it was put back.
  draft.events.length = 0;
  draft.isSpokenOf ||= 'isSpokenOf' in kept && kept.isSpokenOf;
  return draft;
}

/** Id and file of a record, read or not. */
export function ownerOf(shelf: Shelf, id: string): Pick<Draft, 'id' | 'file'> | null {
  const kept = shelf.settled.get(id) ?? shelf.putBack.get(id);
  return kept ? { id, file: kept.file } : (shelf.drafts.get(id) ?? null);
}

function makeDraft(root: string, read: RecordFile, shelf: Shelf, at: string, stamp: RecordStamp): Draft | null {
  const data = read.front.data;
  const id = textOf(data.get('id')) ?? adoptedId(root, read, shelf);
  const loaded = readExtraction(root, read.file, id, shelf);
  const other = ownerOf(shelf, id);
  if (other) {
    const message = `the id ${id} is also that of ${other.file}; give one of them another id, or delete its \`id\` line`;
    shelf.diagnostics.push({ path: read.file, level: 'error', code: 'duplicate-id', message, span: null });
    return null;
  }
  const draft: Draft = {
    id,
    path: read.path,
    file: read.file,
    before: read.text,
    text: read.text,
    front: read.front,
    record: null,
    extraction: loaded?.extraction ?? null,
    extractionBefore: loaded?.text ?? null,
    obsolete: [],
    events: [],
    isRedacted: false,
    stamp: stamp.settled ? stamp.text : null,
    isSpokenOf: false,
  };
  // What extraction said last is not known: to merge now would take every value for the person's, for good.
  if (!loaded) return draft;
  const adopted = new Map<string, FrontValue>();
  if (!textOf(data.get('id'))) adopted.set('id', id);
  if (!textOf(data.get('added'))) adopted.set('added', at);
  editDraft(draft, adopted);
  const checked = checkRecord(draft.front.data, draft.front.body);
  if (Array.isArray(checked)) {
    shelf.diagnostics.push(
      ...checked.map(
        ({ key, message }): FileDiagnostic => ({
          path: read.file,
          level: 'error',
          code: 'invalid-record',
          message,
          span: null,
          ...placeOfKey(read, key),
        }),
      ),
    );
    // An invalid record is the person's to mend; nothing is written to it.
    return { ...draft, text: read.text, front: read.front };
  }
  draft.record = checked;
  if (!shelf.known.has(id)) {
    const { original = null, sha256 = null, added } = checked;
    noteEvent(draft, at, 'added', {
      after: { path: draft.path, original, sha256, added } satisfies Whereabouts,
      reason: 'a record written by hand',
    });
  }
  return draft;
}

/**
 * The extraction at a record's place; one that belongs to another id (two records were swapped by hand) is not taken.
 * `null` when there is one that cannot be used: it stays as it is, for a person to mend.
 */
function readExtraction(
  root: string,
  file: string,
  id: string,
  shelf: Shelf,
): { extraction: ExtractionFile | null; text: string | null } | null {
  const path = extractionPath(file);
  const read = loadExtractionFile(join(root, path));
  if (!('message' in read)) return read.extraction?.id === id ? read : { extraction: null, text: read.text };
  shelf.diagnostics.push(faultOfExtraction(path, read.message));
  return null;
}

/** The id of a record written by hand: of the original it names, or of its own path and body. */
function adoptedId(root: string, read: RecordFile, shelf: Shelf): string {
  const original = textOf(read.front.data.get('original'));
  const file = original ? readOriginal(root, fileOfOriginal(root, original)) : null;
  const sha256 = file && 'sha256' in file ? file.sha256 : digestOf(`${read.path}\n${read.front.body}`);
  return newId(sha256, (id) => shelf.drafts.has(id) || shelf.putBack.has(id) || shelf.known.has(id));
}

function settleMove(root: string, draft: Draft, shelf: Shelf, live: ReadonlySet<string>, at: string): void {
  const record = shelf.known.get(draft.id);
  if (!record || record.path === draft.path || !draft.record) return;
  noteEvent(draft, at, 'moved', { field: 'path', before: record.path, after: draft.path, reason: 'moved by hand' });
  const old = extractionPath(recordFile(record.path));
  const read = draft.extraction === null ? loadExtractionFile(join(root, old)) : null;
  if (read && 'extraction' in read && read.extraction?.id === draft.id) {
    draft.extraction = read.extraction;
    if (!live.has(record.path)) draft.obsolete.push(old);
  }
  // Where another record stands at the old address now, that record is what a reader finds there.
  if (live.has(record.path)) return;
  // To a name that earlier versions took, though no link can lead there, none can be kept.
  if (faultOfPath(record.path) !== null) return;
  const address = addressOf(record.path);
  const own = foldPath(addressOf(draft.path));
  const aliases = draft.record.aliases.filter((alias) => foldPath(alias) !== own);
  // Where only the case changed, a redirect would be the page itself on many a disk.
  if (!aliases.includes(address) && foldPath(address) !== own) aliases.push(address);
  if (isSame(aliases, draft.record.aliases)) return;
  draft.record.aliases = aliases;
  editDraft(draft, new Map([['aliases', aliases.length > 0 ? aliases : null]]));
}

function settleStatus(draft: Draft, record: KnownRecord | undefined, at: string): void {
  const isWithdrawn = draft.record?.status === 'withdrawn';
  if (isWithdrawn === (record?.isWithdrawn ?? false)) return;
  const reason = draft.record?.reason;
  noteEvent(draft, at, isWithdrawn ? 'withdrawn' : 'restored', {
    field: 'status',
    ...(isWithdrawn && reason ? { reason } : {}),
  });
  draft.isRedacted = isWithdrawn;
}

function holderOf(draft: Draft, known: KnownRecord | undefined): Holder {
  const data = draft.front.data;
  const original = textOf(data.get('original')) ?? draft.extraction?.extraction.path ?? known?.original ?? null;
  const sha256 = textOf(data.get('sha256')) ?? draft.extraction?.extraction.sha256 ?? known?.sha256 ?? null;
  return { id: draft.id, original, sha256, added: textOf(data.get('added')) ?? '', isLive: true, isForgotten: false };
}

/** A record file that cannot be read still owns its original: no second record may be made from it. */
function unreadableHolder(root: string, path: string, known: ReadonlyMap<string, KnownRecord>): Holder | null {
  const loaded = loadExtractionFile(join(root, extractionPath(recordFile(path))));
  const read: LoadedExtraction = 'message' in loaded ? { extraction: null, text: null } : loaded;
  const id = read.extraction?.id ?? writtenId(root, path);
  const record = (id && known.get(id)) || [...known.values()].find((one) => one.path === path);
  if (record) return { ...record, isLive: true, isForgotten: false };
  if (!read.extraction) return null;
  const { path: original, sha256 } = read.extraction.extraction;
  return { id: read.extraction.id, original, sha256, added: '', isLive: true, isForgotten: false };
}

/** The id as it stands in a record file that does not parse: one moved by hand is known by nothing else. */
function writtenId(root: string, path: string): string | null {
  try {
    return (
      /^[ \t]*id:[ \t]*["']?([0-9a-f]{10,64})/m.exec(readFileSync(join(root, recordFile(path)), 'utf8'))?.[1] ?? null
    );
  } catch {
    return null;
  }
}

function textOf(value: FrontValue | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
