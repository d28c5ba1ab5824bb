import { hashSurroundings } from './fingerprint.ts';
import { listShards, readShard } from './shards.ts';

/** Reads what `readArchive` will read anyway and what an ingest does not change, for a moment in which others work. */
export function prepareArchive(root: string): void {
  const key = hashSurroundings(root);
  for (const shard of listShards(root)) readShard(root, shard, key);
}
