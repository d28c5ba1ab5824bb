import type { HandEdits } from '../model.ts';
import { isSame } from './edit.ts';
import type { FrontValue } from './front-matter.ts';
import type { Merge } from './merge.ts';

/** Elements that a person added to or took from a set, as far as they still hold. */
export interface SetEdits {
  added: string[];
  removed: string[];
}

/**
 * Works out what a person did to a set: an element is by hand when it is in the record and not in the base, or was so
 * at an earlier ingest and still is; likewise for elements that were taken out.
 */
export function setEdits(mine: readonly string[], old: readonly string[], remembered: SetEdits | undefined): SetEdits {
  const inRecord = new Set(mine);
  const inBase = new Set(old);
  const wasAdded = new Set(remembered?.added ?? []);
  const wasRemoved = (remembered?.removed ?? []).filter((item) => !inRecord.has(item));
  return {
    added: mine.filter((item) => wasAdded.has(item) || !inBase.has(item)),
    removed: [...new Set([...wasRemoved, ...old.filter((item) => !inRecord.has(item))])],
  };
}

/** Merges a list of texts as a set into `merge`: what a person added stays, what a person took out stays out. */
export function mergeSet(
  merge: Merge,
  key: string,
  mine: FrontValue,
  old: FrontValue | null,
  extracted: FrontValue | null,
  hand: HandEdits,
): void {
  const remembered = Object.hasOwn(hand.sets, key) ? hand.sets[key] : undefined;
  const before = texts(old);
  const now = texts(mine);
  const edits = setEdits(now, before, remembered);
  const next = texts(extracted);
  if (edits.added.length + edits.removed.length === 0 && isSame(now, before)) {
    if (!isSame(next, now)) merge.changes.set(key, next.length === 0 ? null : next);
    return;
  }
  if (edits.added.length + edits.removed.length > 0) merge.hand.sets[key] = edits;
  const stays = new Set([...next, ...edits.added]);
  const isRemoved = new Set(edits.removed);
  const result = [
    ...now.filter((item) => stays.has(item)),
    ...next.filter((item) => !now.includes(item) && !isRemoved.has(item)),
  ];
  if (!isSame(result, now)) merge.changes.set(key, result.length === 0 ? null : result);
  const added = edits.added.filter((item) => !remembered?.added.includes(item));
  const removed = edits.removed.filter((item) => !remembered?.removed.includes(item));
  if (added.length + removed.length > 0) merge.noticed.push({ field: key, before: removed, after: added });
}

/** The texts of a list; a single text counts as a list of one (`topics: medtop:1`). */
export function texts(value: FrontValue | null): string[] {
  if (value === null) return [];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
