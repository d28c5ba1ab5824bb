import { sha256 } from '../hash.ts';
import type { PublicRecord } from '../model.ts';
import { keyOfCard } from './opened-record.ts';

const keys = new WeakMap<PublicRecord, string>();

/** What a record comes to, in short: a page that is given the record depends on it. */
export function keyOfRecord(record: PublicRecord): string {
  const known = keyOfCard(record) ?? keys.get(record);
  if (known !== undefined) return known;
  const key = sha256(JSON.stringify(record)).slice(0, 32);
  keys.set(record, key);
  return key;
}
