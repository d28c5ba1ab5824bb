import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { IngestReport } from '../model.ts';
import type { Draft } from './draft.ts';
import type { Holder, Match } from './match.ts';
import { ownerOf, type Shelf } from './shelf.ts';
import { recordFile } from './store.ts';
import { extractionPath } from './transaction.ts';

/** Warns of a live record whose original is gone, overwritten, or another record's; `present` is by path of the original. */
export function noteMissing(
  holder: Holder,
  present: ReadonlyMap<string, Match>,
  shelf: Shelf,
  report: IngestReport,
  draft: Draft | null,
): void {
  const { id } = holder;
  const original = draft?.record?.original;
  if (!draft || original === undefined || draft.record?.status === 'withdrawn') return;
  draft.isSpokenOf = true;
  const warn = (code: string, message: string) =>
    report.diagnostics.push({ path: draft.file, level: 'warning', code, message, span: null });
  const there = present.get(original);
  const ownerId = there && 'holder' in there ? there.holder.id : there?.kind === 'duplicate' ? there.of.id : null;
  const owner = ownerOf(shelf, ownerId ?? '');
  if (owner && (holder.sha256 === null || holder.sha256 === there?.file.sha256)) {
    warn(
      'original-shared',
      `its original content/${original} is that of ${owner.file} too; the values here stay as they are`,
    );
    return;
  }
  report.missing.push({ id, record: draft.file, original });
  const why = there ? 'holds the text of another article now' : 'is gone';
  warn('original-missing', `its original content/${original} ${why}; record and page stay`);
}

/** Says once that a record is gone together with its original; its page goes with the next build. */
export function noteDeleted(root: string, shelf: Shelf, report: IngestReport, at: string): void {
  const held = new Set(shelf.holders.filter((holder) => holder.isLive).map((holder) => holder.id));
  for (const record of shelf.known.values()) {
    if (record.isDeleted || held.has(record.id) || ownerOf(shelf, record.id)) continue;
    shelf.events.push({
      at,
      id: record.id,
      event: 'deleted',
      field: 'file',
      before: record.path,
      after: null,
      reason: 'by hand',
    });
    const rest = extractionPath(recordFile(record.path));
    const message = `the record was deleted, and there is no original to make it again from${
      existsSync(join(root, rest)) ? `; what was read out of that is left in ${rest}: delete it, too` : ''
    }`;
    report.diagnostics.push({
      path: recordFile(record.path),
      level: 'warning',
      code: 'record-deleted',
      message,
      span: null,
    });
  }
}
