import { join } from 'node:path';
import type { DuplicateGroup, PublicRecord } from '../model.ts';
import { hashProgram } from '../site/fingerprint.ts';
import { readSealed, writeSealed } from '../site/sealed.ts';
import { type Found, findDuplicates } from './find.ts';

/** What was found, from the archive's root. */
export const DUPLICATES_FILE = '.cache/duplicates.json';

/** Finds the copies in an archive as `findDuplicates` does, from what was found at the last build, unless `full`. */
export function findKeptDuplicates(root: string, records: readonly PublicRecord[], full: boolean): DuplicateGroup[] {
  const file = join(root, DUPLICATES_FILE);
  const before = full ? null : (readSealed(file, hashProgram()) as Found | null);
  const { duplicates, found } = findDuplicates(records, before);
  const isSame =
    before !== null &&
    found.keys === before.keys &&
    found.signatures === before.signatures &&
    JSON.stringify([found.groups, found.similarities]) === JSON.stringify([before.groups, before.similarities]);
  if (!isSame) writeSealed(file, hashProgram(), found);
  return duplicates;
}
