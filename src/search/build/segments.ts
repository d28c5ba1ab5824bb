import { createHash } from 'node:crypto';
import type { PublicRecord } from '../../model.ts';
import { FORMAT, PIPELINE } from '../format.ts';

/** A part of the archive with an index of its own. */
export interface SegmentPlan {
  /** Folder under `search/`, named by what it is made of. */
  folder: string;
  /** In the order of the archive, so by date: their places are the numbers of the articles in the segment. */
  records: PublicRecord[];
  /** Language of the interface: dates in words are in it. */
  language: string;
}

/**
 * A record ends a segment of level k when the SHA-256 of its id ends in k zero bits: on average one in 4,096, one in 64, one
 * in 8. So what is added later leaves nearly all as it was.
 */
export const LEVELS: readonly number[] = [12, 6, 3];

/**
 * Divides an archive into segments, by nothing but its records: in the order of (`added`, id), the first segment ends at the
 * last cut of level 12, the next at the last of level 6, and so on; the last is the rest. Empty segments are left out.
 *
 * An edit, a deletion, a withdrawal changes one segment, which is written anew as a whole: nothing of the old text stays.
 */
export function planSegments(records: readonly PublicRecord[], language = 'en'): SegmentPlan[] {
  const places = records.map((_, place) => place);
  const order = places.sort((a, b) => compareAdded(records[a] as PublicRecord, records[b] as PublicRecord));
  const cuts = order.map((place) => cutLevel((records[place] as PublicRecord).id));
  const plans: SegmentPlan[] = [];
  let start = 0;
  for (const level of [...LEVELS, 0]) {
    const end = level === 0 ? order.length : cuts.findLastIndex((cut) => cut >= level) + 1;
    if (end <= start) continue;
    const own = order.slice(start, end).sort((a, b) => a - b);
    plans.push(
      planOne(
        own.map((place) => records[place] as PublicRecord),
        language,
      ),
    );
    start = end;
  }
  return plans;
}

function planOne(records: PublicRecord[], language: string): SegmentPlan {
  const hash = createHash('sha256').update(`${FORMAT} ${PIPELINE} ${language}\n`);
  for (const record of records) hash.update(`${JSON.stringify(record)}\n`);
  return { folder: hash.digest('hex').slice(0, 12), records, language };
}

/** The order of addition; of records that were added together that of their ids. */
export function compareAdded(a: PublicRecord, b: PublicRecord): number {
  if (a.added !== b.added) return a.added < b.added ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Zero bits at the end of the SHA-256 of an id, at most 32. */
export function cutLevel(id: string): number {
  const end = createHash('sha256').update(id).digest().readInt32BE(28);
  return end === 0 ? 32 : 31 - Math.clz32(end & -end);
}
