import type { ArticleRecord, Tombstone } from '../model.ts';
import type { KnownRecord } from '../records/history.ts';
import { addressOf } from '../records/record-path.ts';
import { followSame } from '../records/same-as.ts';
import { dayIn } from './day.ts';
import { aliasesWith } from './joined.ts';
import { compare } from './lines.ts';

/**
 * What is left of the withdrawn among these records, by address; where a record names no day of it, history does. The addresses
 * of what a person said is the same article as one of them lead there, too. `all` are the records of the archive, hidden ones as
 * well: which is the same as which may go through one of those.
 */
export function buryRecords(
  records: readonly {
    path: string;
    record: Pick<ArticleRecord, 'id' | 'aliases' | 'status' | 'withdrawn' | 'reason'>;
  }[],
  all: readonly Pick<ArticleRecord, 'id' | 'sameAs'>[],
  zone: string,
  readKnown: () => ReadonlyMap<string, Pick<KnownRecord, 'withdrawnAt'>>,
): Tombstone[] {
  const withdrawn = records.filter(({ record }) => record.status === 'withdrawn');
  const known = withdrawn.some(({ record }) => record.withdrawn === undefined) ? readKnown() : null;
  const dayOf = (id: string): string | null => {
    const at = known?.get(id)?.withdrawnAt;
    return at ? dayIn(zone, at) : null;
  };
  if (withdrawn.length === 0) return [];
  const { targets } = followSame(all);
  const joinedTo = (id: string) =>
    records
      .filter(({ record }) => targets.get(record.id) === id && record.status !== 'withdrawn')
      .map(({ path, record }) => ({ address: addressOf(path), aliases: record.aliases }));
  return withdrawn
    .map(({ path, record }) => ({
      id: record.id,
      address: addressOf(path),
      aliases: targets.size === 0 ? record.aliases : aliasesWith(record, joinedTo(record.id)),
      withdrawn: record.withdrawn ?? dayOf(record.id),
      reason: record.reason ?? null,
    }))
    .sort((a, b) => compare(a.address, b.address));
}
