import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { extractArticle, RULES_VERSION } from './extraction.ts';
import { readDocument } from './formats/index.ts';
import type { ExtractionContext, FileDiagnostic, IngestReport, IngestRow } from './model.ts';
import { noteDeleted, noteMissing } from './records/absences.ts';
import { draftNewRecord, mergeDraft, type ReadOriginal, whereaboutsOf } from './records/apply-extraction.ts';
import { changeOf, type Draft, editDraft, noteEvent } from './records/draft.ts';
import { writeExtractionFile } from './records/extraction-file.ts';
import { type IngestState, readIngestState, stampRecord } from './records/ingest-state.ts';
import { type Match, matchOriginals, type OriginalFile } from './records/match.ts';
import { newId } from './records/new-record.ts';
import { listOriginals, readOriginal } from './records/originals.ts';
import { addressOf, foldPath, newRecordPath } from './records/record-path.ts';
import { keepState, listReasons } from './records/settle.ts';
import { draftOf, openShelf, ownerOf, type Shelf } from './records/shelf.ts';
import { obstacleAt, recordFile } from './records/store.ts';
import { commit, recover } from './records/transaction.ts';
import { rightsOf } from './site/access.ts';
import { stampOf } from './site/stamps.ts';

/** How an ingest is run. */
export interface IngestOptions {
  /** The archive's root: the folder that holds `content/`. */
  root: string;
  /** The present instant (UTC): `added` of new records and `at` of events. */
  at: string;
  onProgress?: (done: number, of: number) => void;
}

/** Records are written in groups of this size: an interruption costs at most that much work, and memory stays flat. */
const GROUP = 500;

/**
 * The left half of the flow: every original becomes a record or is merged with the record it already has, and each gets
 * a row in the report. Nothing is ever deleted because a file vanished; bad files are named and the rest goes on.
 * Throws only for faults of the disk, with the archive in its old state or the new one.
 */
export function ingest({ root, at, onProgress }: IngestOptions): IngestReport {
  const report: IngestReport = { rows: [], review: [], missing: [], diagnostics: [], written: recover(root) };
  const state = readIngestState(root);
  const shelf = openShelf(root, at, state);
  report.diagnostics.push(...shelf.diagnostics);
  const originals = findOriginals(root, report, state);
  const { matches, missing } = matchOriginals(originals, shelf.holders);
  const rows = new Map<string, IngestRow>();
  for (const [done, match] of matches.entries()) {
    const row = ingestOne(root, match, shelf, report, at, rows);
    rows.set(match.file.path, row);
    onProgress?.(done + 1, matches.length);
    if ((done + 1) % GROUP === 0) save(root, shelf, report);
  }
  report.rows.push(...rows.values());
  const present = new Map(matches.map((match) => [match.file.path, match]));
  for (const holder of missing) noteMissing(holder, present, shelf, report, draftOf(root, shelf, holder.id, at));
  noteDeleted(shelf, report, at);
  save(root, shelf, report);
  report.review.push(...listReasons(shelf));
  keepState(root, shelf, originals, state);
  report.rows.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  report.review.sort((a, b) => (a.record < b.record ? -1 : 1));
  report.written = [...new Set(report.written)].sort();
  return report;
}

/** An original with the stamp it had before it was read; `null` when that is too new to rely on. */
type StampedOriginal = OriginalFile & { stamp: string | null };

function findOriginals(root: string, report: IngestReport, state: IngestState): StampedOriginal[] {
  const since = Date.now();
  return listOriginals(root).flatMap(({ path, ignored, fault }) => {
    if (ignored !== null) {
      report.rows.push(rowOf(path, 'ignored', null, ignored));
      return [];
    }
    const stamp = stampOf(join(root, 'content', path), since);
    const kept = state.originals.get(path);
    if (stamp.settled && kept?.stamp === stamp.text) return [{ path, sha256: kept.sha256, stamp: stamp.text }];
    const file = fault === null ? readOriginal(root, path) : { message: fault };
    if ('sha256' in file) return [{ path, sha256: file.sha256, stamp: stamp.settled ? stamp.text : null }];
    reject(report, path, 'unreadable', file.message);
    report.rows.push(rowOf(path, 'rejected', null, file.message));
    return [];
  });
}

/** `rows` are those of the originals before this one. */
function ingestOne(
  root: string,
  match: Match,
  shelf: Shelf,
  report: IngestReport,
  at: string,
  rows: ReadonlyMap<string, IngestRow>,
): IngestRow {
  const { path } = match.file;
  if (match.kind === 'duplicate') {
    const first = match.of.id === null ? rows.get(match.of.path) : undefined;
    const same = `the same bytes as content/${match.of.path}`;
    if (first?.status === 'rejected') {
      const message = `${same}: ${first.message}`;
      reject(report, path, 'rejected-twin', message);
      return rowOf(path, 'rejected', null, message);
    }
    return rowOf(path, 'duplicate', ownerOf(shelf, match.of.id ?? first?.id ?? ''), same);
  }
  const kept = match.kind === 'known' ? shelf.settled.get(match.holder.id) : undefined;
  if (kept?.holder.sha256 === match.file.sha256)
    return rowOf(path, 'unchanged', { id: kept.holder.id, file: kept.file }, null);
  const draft = 'holder' in match ? draftOf(root, shelf, match.holder.id, at) : null;
  if ('holder' in match && match.holder.isLive && !draft?.record) {
    return rowOf(path, 'unchanged', draft, 'its record is not valid and was left as it is');
  }
  if (draft?.record?.status === 'withdrawn') return rowOf(path, 'unchanged', draft, 'its record is withdrawn');
  const original = extractOriginal(root, path, shelf.context);
  if ('message' in original) {
    if (draft) draft.isSpokenOf = true;
    reject(report, path, original.code, original.message);
    return rowOf(path, 'rejected', draft, original.message);
  }
  report.diagnostics.push(...original.diagnostics);
  if (draft) {
    shelf.pending.add(draft);
    draft.isSpokenOf ||= original.diagnostics.length > 0;
    const wasRenamed = draft.record?.original !== path;
    const hadBytes = draft.record?.sha256 === match.file.sha256;
    const warnings = mergeDraft(draft, original, at);
    draft.isSpokenOf ||= warnings.length > 0;
    report.diagnostics.push(...warnings);
    const isChanged = !hadBytes || draft.text !== draft.before;
    return rowOf(path, wasRenamed ? 'renamed' : isChanged ? 'updated' : 'unchanged', draft, null);
  }
  const again = match.kind === 'again' ? shelf.known.get(match.holder.id) : undefined;
  const made = addRecord(root, original, shelf, at, again?.id);
  if ('id' in made) made.isSpokenOf = original.diagnostics.length > 0;
  if ('obstacle' in made) {
    const message = `its record cannot be made: ${made.obstacle}; move that away`;
    reject(report, path, 'path-taken', message);
    return rowOf(path, 'rejected', null, message);
  }
  if (!again) return rowOf(path, 'added', made, null);
  const message = 'its record had been deleted and was made again at its old address';
  report.diagnostics.push({ path: made.file, level: 'warning', code: 'record-restored', message, span: null });
  return rowOf(path, 'added', made, message);
}

function extractOriginal(
  root: string,
  path: string,
  context: ExtractionContext,
): (ReadOriginal & { diagnostics: FileDiagnostic[] }) | { code: string; message: string } {
  const file = readOriginal(root, path);
  if ('message' in file) return { code: 'unreadable', message: file.message };
  const document = readDocument(path, file.bytes);
  if ('rejected' in document) return { code: document.rejected, message: document.message };
  const extraction = extractArticle(path, file.bytes, context);
  if ('rejected' in extraction) return { code: extraction.rejected, message: extraction.message };
  const diagnostics = extraction.diagnostics.map((one): FileDiagnostic => ({ ...one, path: `content/${path}` }));
  return { path, sha256: file.sha256, text: document.text, extraction, rules: RULES_VERSION, diagnostics };
}

function addRecord(
  root: string,
  original: ReadOriginal,
  shelf: Shelf,
  at: string,
  oldId: string | undefined,
): Draft | { obstacle: string } {
  const old = oldId === undefined ? undefined : shelf.known.get(oldId);
  const id = old?.id ?? newId(original.sha256, (one) => ownerOf(shelf, one) !== null || shelf.known.has(one));
  const { headline, date, source } = original.extraction;
  // An address made of the lead's words would show what the rights of the source withhold.
  const rights = rightsOf(source ? { source: source.value } : {}, shelf.settings);
  const isHidden = headline?.certainty === 'supplied' && rights.access === 'metadata-only';
  const article = { id, headline: isHidden ? null : (headline?.value ?? null), date: date?.value ?? null };
  const isTaken = (one: string) => shelf.takenPaths.has(foldPath(one)) || obstacleAt(root, one, id) !== null;
  const path = old?.path ?? newRecordPath(article, isTaken);
  const obstacle = obstacleAt(root, path, old ? undefined : id);
  if (obstacle !== null) return { obstacle };
  shelf.takenPaths.add(foldPath(path));
  const status = old?.isWithdrawn ? 'withdrawn' : null;
  const draft = draftNewRecord(original, { id, path, added: old?.added ?? at, status });
  // The addresses it once had lead here again, but for those at which another record stands.
  const free = old?.formerPaths.filter((one) => !existsSync(join(root, recordFile(one)))) ?? [];
  if (free.length > 0) editDraft(draft, new Map([['aliases', free.map(addressOf)]]));
  shelf.drafts.set(id, draft);
  shelf.pending.add(draft);
  if (!old) noteEvent(draft, at, 'added', { after: whereaboutsOf(draft) });
  else {
    if (!old.isDeleted)
      noteEvent(draft, at, 'deleted', { field: 'file', reason: 'the record file was deleted by hand' });
    noteEvent(draft, at, 'restored', {
      field: 'file',
      after: whereaboutsOf(draft),
      reason: 'its original is still there',
    });
  }
  return draft;
}

/** Writes what changed so far, and forgets that it did. */
function save(root: string, shelf: Shelf, report: IngestReport): void {
  const drafts = [...shelf.pending];
  const changes = drafts.flatMap((draft) => changeOf(draft) ?? []);
  const events = [...shelf.events, ...drafts.flatMap((draft) => draft.events)];
  const redacted = drafts.filter((draft) => draft.isRedacted).map((draft) => draft.id);
  report.written.push(...commit(root, { changes, events, redacted }));
  shelf.events.length = 0;
  shelf.pending.clear();
  const written = new Set(changes.map((change) => change.file));
  for (const draft of drafts) settle(root, draft, written);
}

function settle(root: string, draft: Draft, written: ReadonlySet<string>): void {
  if (written.has(draft.file)) draft.stamp = stampRecord(root, draft.path, Date.now()).text;
  draft.before = draft.text;
  draft.extractionBefore = draft.extraction ? writeExtractionFile(draft.extraction) : draft.extractionBefore;
  draft.events.length = 0;
  draft.obsolete.length = 0;
  draft.isRedacted = false;
}

function reject(report: IngestReport, path: string, code: string, message: string): void {
  report.diagnostics.push({ path: `content/${path}`, level: 'error', code, message, span: null });
}

function rowOf(
  path: string,
  status: IngestRow['status'],
  draft: Pick<Draft, 'id' | 'file'> | null,
  message: string | null,
): IngestRow {
  return { path: `content/${path}`, status, id: draft?.id ?? null, record: draft?.file ?? null, message };
}
