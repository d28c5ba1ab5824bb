import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtractionFile, FileDiagnostic, HistoryEvent, SiteSettings } from '../model.ts';
import { readSettings } from '../site/settings.ts';
import { type Draft, editDraft, noteEvent } from './draft.ts';
import { readExtractionFile } from './extraction-file.ts';
import type { FrontValue } from './front-matter.ts';
import { type KnownRecord, knownRecords, readHistory, type Whereabouts } from './history.ts';
import type { Holder } from './match.ts';
import { newId } from './new-record.ts';
import { digestOf, readOriginal } from './originals.ts';
import { addressOf, pathOfAddress } from './record-path.ts';
import { checkRecord } from './schema.ts';
import { listRecords, placeOfKey, type RecordFile, readRecordFile, recordFile } from './store.ts';
import { extractionPath } from './transaction.ts';

/** All records of an archive as an ingest finds them, with what people did to the files since the last one settled. */
export interface Shelf {
  settings: SiteSettings;
  /** By id. */
  drafts: Map<string, Draft>;
  holders: Holder[];
  /** What history knows, by id, records included whose file is gone. */
  known: Map<string, KnownRecord>;
  /** Paths that are or ever were a record's; lower case. */
  takenPaths: Set<string>;
  /** Drafts that may have something to write. */
  pending: Set<Draft>;
  /** Events about records that are no longer there. */
  events: HistoryEvent[];
  diagnostics: FileDiagnostic[];
}

/**
 * Reads all records and settles what people did by hand: records written by hand get `id` and `added`, a record file
 * that was moved keeps its extraction and leaves an alias at its old address, withdrawals and restorations are noted.
 */
export function openShelf(root: string, at: string): Shelf {
  const known = knownRecords(readHistory(root));
  const shelf: Shelf = {
    settings: readSettings(root),
    drafts: new Map(),
    holders: [],
    known,
    takenPaths: new Set([...known.values()].flatMap(pathsOf).map((path) => path.toLowerCase())),
    pending: new Set(),
    events: [],
    diagnostics: [],
  };
  // Of two files with one id the one that history knows is the record; it comes first.
  const isKnown = new Set([...known.values()].map((record) => record.path));
  const paths = listRecords(root).sort((a, b) => Number(isKnown.has(b)) - Number(isKnown.has(a)));
  for (const path of paths) shelf.takenPaths.add(path.toLowerCase());
  const live = new Set(paths);
  for (const path of paths) {
    const read = readRecordFile(root, path);
    const draft = 'front' in read ? makeDraft(root, read, shelf, at) : null;
    if (!('front' in read)) shelf.diagnostics.push(read);
    if (!draft) {
      shelve(shelf, unreadableHolder(root, path, known));
      continue;
    }
    shelf.drafts.set(draft.id, draft);
    for (const alias of draft.record?.aliases ?? []) shelf.takenPaths.add(pathOfAddress(alias).toLowerCase());
    shelf.pending.add(draft);
    if (draft.record) settleMove(root, draft, shelf, live, at);
    if (draft.record) settleStatus(draft, known.get(draft.id), at);
    shelve(shelf, holderOf(draft, known.get(draft.id)));
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

function shelve(shelf: Shelf, holder: Holder | null): void {
  if (holder) shelf.holders.push(holder);
}

function makeDraft(root: string, read: RecordFile, shelf: Shelf, at: string): Draft | null {
  const data = read.front.data;
  const id = textOf(data.get('id')) ?? adoptedId(root, read, shelf);
  const { extraction, text: extractionBefore } = readExtraction(root, read.file, id, shelf);
  const other = shelf.drafts.get(id);
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
    extraction,
    extractionBefore,
    obsolete: [],
    events: [],
    isRedacted: false,
  };
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

/** The extraction at a record's place; one that belongs to another id (two records were swapped by hand) is not taken. */
function readExtraction(
  root: string,
  file: string,
  id: string,
  shelf: Shelf,
): { extraction: ExtractionFile | null; text: string | null } {
  const path = extractionPath(file);
  if (!existsSync(join(root, path))) return { extraction: null, text: null };
  const text = readFileSync(join(root, path), 'utf8');
  const read = readExtractionFile(text);
  if (!('message' in read)) return { extraction: read.id === id ? read : null, text };
  const message = `the extraction ${read.message}; restore it, or delete it to keep all values as entered by hand`;
  shelf.diagnostics.push({ path, level: 'error', code: 'invalid-extraction', message, span: null });
  return { extraction: null, text };
}

/** The id of a record written by hand: of the original it names, or of its own path and body. */
function adoptedId(root: string, read: RecordFile, shelf: Shelf): string {
  const original = textOf(read.front.data.get('original'));
  const file = original ? readOriginal(root, original.replace(/#.*$/, '')) : null;
  const sha256 = file && 'sha256' in file ? file.sha256 : digestOf(`${read.path}\n${read.front.body}`);
  return newId(sha256, (id) => shelf.drafts.has(id) || shelf.known.has(id));
}

function settleMove(root: string, draft: Draft, shelf: Shelf, live: ReadonlySet<string>, at: string): void {
  const record = shelf.known.get(draft.id);
  if (!record || record.path === draft.path || !draft.record) return;
  noteEvent(draft, at, 'moved', { field: 'path', before: record.path, after: draft.path, reason: 'moved by hand' });
  const old = extractionPath(recordFile(record.path));
  if (draft.extraction === null && existsSync(join(root, old))) {
    const read = readExtractionFile(readFileSync(join(root, old), 'utf8'));
    if (!('message' in read) && read.id === draft.id) {
      draft.extraction = read;
      if (!live.has(record.path)) draft.obsolete.push(old);
    }
  }
  // Where another record stands at the old address now, that record is what a reader finds there.
  if (live.has(record.path)) return;
  const address = addressOf(record.path);
  const aliases = draft.record.aliases.filter((alias) => alias !== addressOf(draft.path));
  if (!aliases.includes(address)) aliases.push(address);
  draft.record.aliases = aliases;
  editDraft(draft, new Map([['aliases', aliases]]));
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
  const file = extractionPath(recordFile(path));
  const read = existsSync(join(root, file)) ? readExtractionFile(readFileSync(join(root, file), 'utf8')) : null;
  const record =
    read && !('message' in read) ? known.get(read.id) : [...known.values()].find((one) => one.path === path);
  if (record) return { ...record, isLive: true, isForgotten: false };
  if (!read || 'message' in read) return null;
  return {
    id: read.id,
    original: read.extraction.path,
    sha256: read.extraction.sha256,
    added: '',
    isLive: true,
    isForgotten: false,
  };
}

function textOf(value: FrontValue | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
