import { createHash } from 'node:crypto';
import type { DuplicateGroup } from '../../model.ts';
import { createWriter, putNumber, takeBytes } from '../bytes.ts';
import { FORMAT } from '../format.ts';
import type { SegmentPlan } from './segments.ts';

/**
 * By segment which of its articles are copies: the steps between their numbers, and the segment and number of the first
 * article of the group. So an article that is added changes no file of the segments before its own.
 */
export function makeCopies(
  segments: readonly SegmentPlan[],
  duplicates: readonly DuplicateGroup[],
): ({ name: string; content: Uint8Array } | null)[] {
  const groupOf = new Map(duplicates.flatMap((group, number) => group.members.map(({ id }) => [id, number] as const)));
  const firstOf = new Map<number, [segment: number, number: number]>();
  return segments.map(({ records }, s) => {
    const writer = createWriter(1024);
    let before = 0;
    records.forEach(({ id }, number) => {
      const group = groupOf.get(id);
      if (group === undefined) return;
      const first = firstOf.get(group) ?? [s, number];
      firstOf.set(group, first);
      putNumber(writer, number - before);
      for (const part of first) putNumber(writer, part);
      before = number;
    });
    if (writer.length === 0) return null;
    const content = takeBytes(writer);
    const hash = createHash('sha256').update(`${FORMAT}\n`).update(content).digest('hex').slice(0, 12);
    return { name: `copies-${hash}`, content };
  });
}
