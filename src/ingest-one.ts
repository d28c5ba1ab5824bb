import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtractedOriginal } from './ingest-originals.ts';
import type { FileDiagnostic, IngestReport, IngestRow } from './model.ts';
import { draftNewRecord, mergeDraft, type ReadOriginal, whereaboutsOf } from './records/apply-extraction.ts';
import { applyRow } from './records/apply-table.ts';
import { type Draft, editDraft, noteEvent } from './records/draft.ts';
import type { SettledRecord } from './records/ingest-state.ts';
import type { Match } from './records/match.ts';
import { rowText } from './records/metadata-table.ts';
import { newId } from './records/new-record.ts';
import { addressOf, foldPath, newRecordPath } from './records/record-path.ts';
import { draftOf, ownerOf, type Shelf } from './records/shelf.ts';
import { obstacleAt, recordFile } from './records/store.ts';
import { extractionPath } from './records/transaction.ts';
import { rightsOf } from './site/access.ts';

/** What an ingest works with. */
export interface Bench {
  root: string;
  /** The present instant (UTC). */
  at: string;
  shelf: Shelf;
  report: IngestReport;
  /** Rows of the originals before this one, by path under `content/`. */
  rows: ReadonlyMap<string, IngestRow>;
}

/**
 * Makes or merges the record of one original, and returns its row. `extracted` is `null` where the outcome is known
 * without reading it.
 */
export function ingestOne(
  { root, at, shelf, report, rows }: Bench,
  match: Match,
  extracted: ExtractedOriginal | null,
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
  const kept = settledOf(match, shelf);
  if (kept) return rowOf(path, 'unchanged', { id: kept.holder.id, file: kept.file }, null);
  const draft = 'holder' in match ? draftOf(root, shelf, match.holder.id, at) : null;
  if ('holder' in match && match.holder.isLive && !draft?.record) {
    return rowOf(path, 'unchanged', draft, 'its record is not valid and was left as it is');
  }
  if (draft?.record?.status === 'withdrawn') {
    if (isErased(draft)) report.diagnostics.push(cameBack(path, draft));
    return rowOf(path, 'unchanged', draft, 'its record is withdrawn');
  }
  if (extracted === null) throw new Error(`content/${path} was not read, and nothing is known of it`);
  const original =
    'message' in extracted
      ? extracted
      : { ...extracted, extraction: applyRow(extracted.extraction, shelf.tables.rows.get(path)) };
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
    // Of a record by hand that has been given an original since, nothing was lost.
    const isLost = draft.extraction === null && (shelf.known.get(draft.id)?.original ?? null) !== null;
    const warnings = [...(isLost ? [lostExtraction(draft)] : []), ...mergeDraft(draft, original, at)];
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

/** What is known of an original's record when neither it, the original nor what a table says of it changed. */
export function settledOf(match: Match, shelf: Shelf): SettledRecord | null {
  const kept = match.kind === 'known' ? shelf.settled.get(match.holder.id) : undefined;
  const { path, sha256 } = match.file;
  return kept?.holder.sha256 === sha256 && kept.row === rowText(shelf.tables, path) ? kept : null;
}

/** Was all that the article said taken out of a withdrawn record? */
function isErased({ extraction, record }: Draft): boolean {
  return extraction === null && record?.headline === undefined && record?.body.trim() === '';
}

function cameBack(path: string, { id, file }: Draft): FileDiagnostic {
  const message = `this is the text that was erased from ${file}; it is not read, and \`clipfile withdraw ${id} --erase\` deletes it`;
  return { path: `content/${path}`, level: 'warning', code: 'erased-again', message, span: null };
}

/** Without what was extracted before, nobody knows what a person changed: no value may follow the original. */
function lostExtraction({ file }: Draft): FileDiagnostic {
  const message = `the extraction beside it, ${extractionPath(file)}, was gone and was made again: all values of the record count as entered by hand now; put that file back from a backup to have them follow the original`;
  return { path: file, level: 'warning', code: 'extraction-lost', message, span: null };
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

/** Notes that an original could not be made a record of. */
export function reject(report: IngestReport, path: string, code: string, message: string): void {
  report.diagnostics.push({ path: `content/${path}`, level: 'error', code, message, span: null });
}

/** A row of the report; `path` is under `content/`. */
export function rowOf(
  path: string,
  status: IngestRow['status'],
  draft: Pick<Draft, 'id' | 'file'> | null,
  message: string | null,
): IngestRow {
  return { path: `content/${path}`, status, id: draft?.id ?? null, record: draft?.file ?? null, message };
}
