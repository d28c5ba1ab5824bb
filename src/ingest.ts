import { extractArticle, RULES_VERSION } from './extraction.ts';
import { readDocument } from './formats/index.ts';
import type { FileDiagnostic, IngestReport, IngestRow } from './model.ts';
import { draftNewRecord, mergeDraft, type ReadOriginal, whereaboutsOf } from './records/apply-extraction.ts';
import { changeOf, type Draft, editDraft, noteEvent } from './records/draft.ts';
import { writeExtractionFile } from './records/extraction-file.ts';
import { type Match, matchOriginals, type OriginalFile } from './records/match.ts';
import { newId } from './records/new-record.ts';
import { listOriginals, readOriginal } from './records/originals.ts';
import { addressOf, newRecordPath } from './records/record-path.ts';
import { reviewReasons } from './records/review.ts';
import { openShelf, type Shelf } from './records/shelf.ts';
import { recordFile } from './records/store.ts';
import { commit, recover } from './records/transaction.ts';
import { rightsOf } from './site/access.ts';

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
  const shelf = openShelf(root, at);
  report.diagnostics.push(...shelf.diagnostics);
  const { matches, missing } = matchOriginals(findOriginals(root, report), shelf.holders);
  for (const [done, match] of matches.entries()) {
    report.rows.push(ingestOne(root, match, shelf, report, at));
    onProgress?.(done + 1, matches.length);
    if ((done + 1) % GROUP === 0) save(root, shelf, report);
  }
  for (const holder of missing) noteMissing(holder.id, shelf, report);
  noteDeleted(shelf, report, at);
  save(root, shelf, report);
  for (const draft of shelf.drafts.values()) {
    const reasons = reviewReasons(draft);
    if (reasons.length > 0) report.review.push({ id: draft.id, record: draft.file, reasons });
  }
  report.rows.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  report.review.sort((a, b) => (a.record < b.record ? -1 : 1));
  report.written = [...new Set(report.written)].sort();
  return report;
}

function findOriginals(root: string, report: IngestReport): OriginalFile[] {
  return listOriginals(root).flatMap(({ path, ignored }) => {
    if (ignored !== null) {
      report.rows.push(rowOf(path, 'ignored', null, ignored));
      return [];
    }
    const file = readOriginal(root, path);
    if ('sha256' in file) return [{ path, sha256: file.sha256 }];
    reject(report, path, 'unreadable', file.message);
    report.rows.push(rowOf(path, 'rejected', null, file.message));
    return [];
  });
}

function ingestOne(root: string, match: Match, shelf: Shelf, report: IngestReport, at: string): IngestRow {
  const { path } = match.file;
  if (match.kind === 'duplicate') {
    const owner = match.of.id === null ? null : (shelf.drafts.get(match.of.id) ?? null);
    return rowOf(path, 'duplicate', owner, `the same bytes as content/${match.of.path}`);
  }
  const draft = 'holder' in match ? (shelf.drafts.get(match.holder.id) ?? null) : null;
  if ('holder' in match && match.holder.isLive && !draft?.record) {
    return rowOf(path, 'unchanged', draft, 'its record is not valid and was left as it is');
  }
  if (draft?.record?.status === 'withdrawn') return rowOf(path, 'unchanged', draft, 'its record is withdrawn');
  const original = extractOriginal(root, path);
  if ('message' in original) {
    reject(report, path, original.code, original.message);
    return rowOf(path, 'rejected', draft, original.message);
  }
  report.diagnostics.push(...original.diagnostics);
  if (draft) {
    shelf.pending.add(draft);
    const wasRenamed = draft.record?.original !== path;
    const hadBytes = draft.record?.sha256 === match.file.sha256;
    report.diagnostics.push(...mergeDraft(draft, original, at));
    const isChanged = !hadBytes || draft.text !== draft.before;
    return rowOf(path, wasRenamed ? 'renamed' : isChanged ? 'updated' : 'unchanged', draft, null);
  }
  const again = match.kind === 'again' ? shelf.known.get(match.holder.id) : undefined;
  const made = addRecord(original, shelf, at, again?.id);
  if (!again) return rowOf(path, 'added', made, null);
  const message = 'its record had been deleted and was made again at its old address';
  report.diagnostics.push({ path: made.file, level: 'warning', code: 'record-restored', message, span: null });
  return rowOf(path, 'added', made, message);
}

function extractOriginal(
  root: string,
  path: string,
): (ReadOriginal & { diagnostics: FileDiagnostic[] }) | { code: string; message: string } {
  const file = readOriginal(root, path);
  if ('message' in file) return { code: 'unreadable', message: file.message };
  const document = readDocument(path, file.bytes);
  if ('rejected' in document) return { code: document.rejected, message: document.message };
  const extraction = extractArticle(path, file.bytes);
  if ('rejected' in extraction) return { code: extraction.rejected, message: extraction.message };
  const diagnostics = extraction.diagnostics.map((one): FileDiagnostic => ({ ...one, path: `content/${path}` }));
  return { path, sha256: file.sha256, text: document.text, extraction, rules: RULES_VERSION, diagnostics };
}

function addRecord(original: ReadOriginal, shelf: Shelf, at: string, oldId: string | undefined): Draft {
  const old = oldId === undefined ? undefined : shelf.known.get(oldId);
  const id = old?.id ?? newId(original.sha256, (one) => shelf.drafts.has(one) || shelf.known.has(one));
  const { headline, date, source } = original.extraction;
  // An address made of the lead's words would show what the rights of the source withhold.
  const rights = rightsOf(source ? { source: source.value } : {}, shelf.settings);
  const isHidden = headline?.certainty === 'supplied' && rights.access === 'metadata-only';
  const path =
    old?.path ??
    newRecordPath({ id, headline: isHidden ? null : (headline?.value ?? null), date: date?.value ?? null }, (one) =>
      shelf.takenPaths.has(one.toLowerCase()),
    );
  shelf.takenPaths.add(path.toLowerCase());
  const status = old?.isWithdrawn ? 'withdrawn' : null;
  const draft = draftNewRecord(original, { id, path, added: old?.added ?? at, status });
  // The addresses it once had lead here again, but for those at which another record stands.
  const free = old?.formerPaths.filter((one) => ![...shelf.drafts.values()].some((other) => other.path === one)) ?? [];
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

function noteMissing(id: string, shelf: Shelf, report: IngestReport): void {
  const draft = shelf.drafts.get(id);
  const original = draft?.record?.original;
  if (!draft || original === undefined || draft.record?.status === 'withdrawn') return;
  report.missing.push({ id, record: draft.file, original });
  const message = `its original content/${original} is gone; record and page stay`;
  report.diagnostics.push({ path: draft.file, level: 'warning', code: 'original-missing', message, span: null });
}

/** Says once that a record is gone together with its original; its page goes with the next build. */
function noteDeleted(shelf: Shelf, report: IngestReport, at: string): void {
  const held = new Set(shelf.holders.filter((holder) => holder.isLive).map((holder) => holder.id));
  for (const record of shelf.known.values()) {
    if (record.isDeleted || held.has(record.id) || shelf.drafts.has(record.id)) continue;
    shelf.events.push({
      at,
      id: record.id,
      event: 'deleted',
      field: 'file',
      before: record.path,
      after: null,
      reason: 'by hand',
    });
    const message = 'the record was deleted, and there is no original to make it again from';
    report.diagnostics.push({
      path: recordFile(record.path),
      level: 'warning',
      code: 'record-deleted',
      message,
      span: null,
    });
  }
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
  for (const draft of drafts) settle(draft);
}

function settle(draft: Draft): void {
  draft.before = draft.text;
  draft.extractionBefore = draft.extraction ? writeExtractionFile(draft.extraction) : draft.extractionBefore;
  draft.events.length = 0;
  draft.obsolete.length = 0;
  draft.isRedacted = false;
}

function reject(report: IngestReport, path: string, code: string, message: string): void {
  report.diagnostics.push({ path: `content/${path}`, level: 'error', code, message, span: null });
}

function rowOf(path: string, status: IngestRow['status'], draft: Draft | null, message: string | null): IngestRow {
  return { path: `content/${path}`, status, id: draft?.id ?? null, record: draft?.file ?? null, message };
}
