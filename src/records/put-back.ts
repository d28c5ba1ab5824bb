import type { Draft } from './draft.ts';
import type { SettledRecord } from './ingest-state.ts';
import { rowText } from './metadata-table.ts';
import { reviewReasons } from './review.ts';
import type { Shelf } from './shelf.ts';

/** What is kept of a record that was read: the texts of all would fill the memory. */
export interface PutBack extends Omit<SettledRecord, 'stamp'> {
  /** As `Draft.stamp`; `null` also for a record that the next ingest has to read. */
  stamp: string | null;
  isSpokenOf: boolean;
}

/** Is there nothing to be written of a record? */
export function isAsRead({ text, before, events, obsolete }: Draft): boolean {
  return text === before && events.length === 0 && obsolete.length === 0;
}

/**
 * Lets go of the texts of a record that is on the disk as it is to be. Records that are withdrawn, not valid or have no
 * extraction stay: they are few, and small.
 */
export function putBack(shelf: Shelf, draft: Draft): void {
  shelf.pending.delete(draft);
  if (draft.record === null || draft.record.status === 'withdrawn' || draft.extraction === null) return;
  shelf.drafts.delete(draft.id);
  shelf.putBack.set(draft.id, summaryOf(draft, shelf));
}

/** What is asked of a record at the end of an ingest. */
export function summaryOf(draft: Draft, { tables }: Shelf): PutBack {
  const { record, id, file, isSpokenOf } = draft;
  const isSettled = record !== null && record.status !== 'withdrawn' && !isSpokenOf;
  const { original = null, sha256 = null, added = '', aliases = [] } = record ?? {};
  return {
    stamp: isSettled ? draft.stamp : null,
    isSpokenOf,
    holder: { id, original, sha256, added, isLive: true, isForgotten: false },
    file,
    aliases,
    row: rowText(tables, original ?? ''),
    reasons: reviewReasons(draft),
  };
}
