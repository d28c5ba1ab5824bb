import type { IndexStart } from './format.ts';

/** The file of the postings of so many terms. */
export function nameOfShard(shard: number, { isBrief }: Pick<IndexStart, 'isBrief'>): string {
  return `${isBrief ? 'b' : 't'}/${shard}`;
}

/** The positions of the terms of so many shards are in one file: they are larger, and asked for by phrases alone. */
export const SHARDS_OF_POSITIONS = 2;

/** The positions of the terms of a shard: the file, and which of its parts. */
export function placeOfPositions(shard: number): { file: number; part: number } {
  return { file: Math.floor(shard / SHARDS_OF_POSITIONS), part: shard % SHARDS_OF_POSITIONS };
}
