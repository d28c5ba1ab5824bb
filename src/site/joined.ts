import type { ArticleRecord, OtherOriginal, PublicRecord } from '../model.ts';
import { followSame } from '../records/same-as.ts';
import { compare } from './lines.ts';

type Facts = Pick<ArticleRecord, 'id' | 'added' | 'sameAs'>;

/** Records by whether they have a page of their own. */
export interface Joined<One> {
  own: One[];
  /** By id of the record on whose page they stand: others that a person said are the same article, in the order of adding. */
  othersOf: ReadonlyMap<string, readonly One[]>;
}

/**
 * Joins records that a person said are one article (`sameAs`): the one that is named has the page. `shown` are those that may
 * be seen; what is joined to one of `all` that may not is not seen either: a withdrawn article must not come back by its twin.
 */
export function joinSame<One>(
  shown: readonly One[],
  all: readonly Facts[],
  factsOf: (record: One) => Facts,
): Joined<One> {
  const { targets } = followSame(all);
  const targetOf = (record: One) => targets.get(factsOf(record).id);
  const othersOf = new Map<string, One[]>();
  const joined = shown
    .filter((record) => targetOf(record) !== undefined)
    .map((record) => ({ record, target: targetOf(record) ?? '', ...factsOf(record) }))
    .sort((a, b) => compare(a.added, b.added) || compare(a.id, b.id));
  for (const { record, target } of joined) othersOf.set(target, [...(othersOf.get(target) ?? []), record]);
  return { own: shown.filter((one) => targetOf(one) === undefined), othersOf };
}

/** Puts what an article has of the records joined to it onto it: their originals, and their addresses, which lead to it. */
export function withOthers(record: PublicRecord, others: readonly PublicRecord[]): PublicRecord {
  if (others.length === 0) return record;
  return { ...record, aliases: aliasesWith(record, others), otherOriginals: others.map(otherOriginal) };
}

/** The former addresses of an article to which these are joined. */
export function aliasesWith(
  { aliases }: Pick<PublicRecord, 'aliases'>,
  others: readonly Pick<PublicRecord, 'address' | 'aliases'>[],
): string[] {
  return [...aliases, ...others.flatMap((one) => [one.address, ...one.aliases])];
}

/** What an article says of the original of a record that is joined to it. */
export function otherOriginal({ id, address, source, date, original, sha256, added }: PublicRecord): OtherOriginal {
  return { id, address, source: source?.name ?? null, date, file: original?.file ?? null, sha256, added };
}
