import type { IngestReport } from '../model.ts';
import type { Draft } from './draft.ts';
import { type IngestState, type SettledRecord, saveIngestState, stampRecord } from './ingest-state.ts';
import { rowText } from './metadata-table.ts';
import { reviewReasons } from './review.ts';
import type { Shelf } from './shelf.ts';
import { pathOfFile } from './store.ts';

/** The records that a person should look at, with the reasons; those that were not read are known from the last time. */
export function listReasons(shelf: Shelf): IngestReport['review'] {
  const kept = [...shelf.settled.values()].map(({ holder, file, reasons }) => ({
    id: holder.id,
    record: file,
    reasons,
  }));
  const read = [...shelf.drafts.values()].map((draft) => ({
    id: draft.id,
    record: draft.file,
    reasons: reviewReasons(draft),
  }));
  return [...kept, ...read].filter(({ reasons }) => reasons.length > 0);
}

/**
 * Keeps what the next ingest need not look at. A record is left out when something was said of it that has to be said
 * again, or when its files were changed too shortly ago for their stamps to be relied on.
 */
export function keepState(
  root: string,
  shelf: Shelf,
  originals: readonly { path: string; sha256: string; stamp: string | null }[],
  before: IngestState,
): void {
  const since = Date.now();
  const records = [...shelf.settled.values()].map((kept) => [pathOfFile(kept.file), kept] as const);
  for (const draft of shelf.drafts.values()) {
    const settled = settle(root, draft, since, shelf);
    if (settled) records.push([draft.path, settled]);
  }
  const stamped = originals.flatMap(({ path, sha256, stamp }) =>
    stamp === null ? [] : [[path, { stamp, sha256 }] as const],
  );
  const isSame = records.length === before.records.size && stamped.length === before.originals.size;
  if (isSame && shelf.drafts.size === 0) return;
  saveIngestState(root, { originals: new Map(stamped), records: new Map(records) });
}

function settle(root: string, draft: Draft, since: number, shelf: Shelf): SettledRecord | null {
  const { record, id, file } = draft;
  if (!record || record.status === 'withdrawn' || draft.isSpokenOf || draft.stamp === null) return null;
  const stamp = stampRecord(root, draft.path, since);
  // Another stamp than the one it was read or written with: a person edited it meanwhile.
  if (!stamp.settled || stamp.text !== draft.stamp) return null;
  const { original = null, sha256 = null, added, aliases } = record;
  const holder = { id, original, sha256, added, isLive: true, isForgotten: false };
  const row = rowText(shelf.tables, original ?? '');
  return { stamp: stamp.text, holder, file, aliases, row, reasons: reviewReasons(draft) };
}
