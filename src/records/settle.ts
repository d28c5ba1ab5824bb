import type { IngestReport } from '../model.ts';
import { type IngestState, type SettledRecord, saveIngestState, stampRecord } from './ingest-state.ts';
import { type PutBack, summaryOf } from './put-back.ts';
import type { Shelf } from './shelf.ts';
import { pathOfFile } from './store.ts';

/** The records that a person should look at, with the reasons; those that were not read are known from the last time. */
export function listReasons(shelf: Shelf): IngestReport['review'] {
  return [...shelf.settled.values(), ...readRecords(shelf)]
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ holder, file, reasons }) => ({ id: holder.id, record: file, reasons }));
}

function readRecords(shelf: Shelf): PutBack[] {
  return [...shelf.putBack.values(), ...[...shelf.drafts.values()].map((draft) => summaryOf(draft, shelf))];
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
  const read = readRecords(shelf);
  for (const record of read) {
    const settled = settle(root, record, since);
    if (settled) records.push([pathOfFile(record.file), settled]);
  }
  const stamped = originals.flatMap(({ path, sha256, stamp }) =>
    stamp === null ? [] : [[path, { stamp, sha256 }] as const],
  );
  const isSame = records.length === before.records.size && stamped.length === before.originals.size;
  if (isSame && read.length === 0) return;
  saveIngestState(root, { originals: new Map(stamped), records: new Map(records) });
}

function settle(root: string, { isSpokenOf: _, ...record }: PutBack, since: number): SettledRecord | null {
  if (record.stamp === null) return null;
  const stamp = stampRecord(root, pathOfFile(record.file), since);
  // Another stamp than the one it was read or written with: a person edited it meanwhile.
  return stamp.settled && stamp.text === record.stamp ? { ...record, stamp: stamp.text } : null;
}
