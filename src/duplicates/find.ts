import { earliestDay } from '../edtf.ts';
import type { DuplicateGroup, PublicRecord } from '../model.ts';
import { compare } from '../site/lines.ts';
import { printOf } from '../site/opened-record.ts';
import { type Grouped, groupDuplicates, type Signed } from './group.ts';
import { shinglesOf, similarityOf } from './shingles.ts';
import { readSignature } from './signature.ts';

/** What one search for copies leaves for the next, by keys of texts. */
export interface Found extends Grouped {
  /** Similarity of two texts, `<key> <key>` in order, as far as it was shown. */
  similarities: [pair: string, similarity: number][];
  /** Signatures of the texts by key. */
  signatures: [key: string, signature: string][];
}

/**
 * Finds the copies in an archive among what may be seen: equal texts and near-duplicates (`THRESHOLD`). `before` is what was
 * found last time: then only what is new is compared.
 */
export function findDuplicates(
  records: readonly PublicRecord[],
  before: Found | null,
): { duplicates: DuplicateGroup[]; found: Found } {
  const byText = new Map<string, PublicRecord[]>();
  const known = new Map(before?.signatures);
  const signatures = new Map<string, string>();
  const signed: Signed[] = [];
  for (const record of records) {
    const print = printOf(record);
    const same = byText.get(print.key);
    if (same) {
      same.push(record);
      continue;
    }
    if (signatures.has(print.key)) continue;
    const text = known.get(print.key) ?? print.signature;
    signatures.set(print.key, text);
    if (text === '') continue;
    byText.set(print.key, [record]);
    signed.push(new KeptSignature(print.key, text));
  }
  const textOf = (key: string) => byText.get(key)?.[0]?.body ?? '';
  const grouped = groupDuplicates(signed, textOf, before ?? undefined);
  const alone = [...byText.keys()].filter((key) => (byText.get(key)?.length ?? 0) > 1);
  const inGroup = new Set(grouped.groups.flat());
  const groups = [...grouped.groups, ...alone.filter((key) => !inGroup.has(key)).map((key) => [key])].map((keys) =>
    keys.flatMap((key) => byText.get(key) ?? []),
  );
  const measured = new Map(before?.similarities);
  const similarities = new Map<string, number>();
  const alike = (one: PublicRecord, other: PublicRecord): number => {
    const [a, b] = [printOf(one), printOf(other)];
    if (a.key === b.key) return 1;
    const pair = a.key < b.key ? `${a.key} ${b.key}` : `${b.key} ${a.key}`;
    const similarity = measured.get(pair) ?? similarityOf(shinglesOf(one.body), shinglesOf(other.body));
    similarities.set(pair, similarity);
    return similarity;
  };
  const duplicates = groups
    .map((group) => describeGroup(group, alike))
    .sort((a, b) => compare(a.representative, b.representative));
  const isSame =
    before?.signatures.length === signatures.size && before.signatures.every(([key]) => signatures.has(key));
  const found = {
    ...grouped,
    similarities: [...similarities].sort(([a], [b]) => compare(a, b)),
    // Of the same texts: what was found before is found again, and the order need not be made.
    signatures: isSame ? before.signatures : [...signatures].sort(([a], [b]) => compare(a, b)),
  };
  return { duplicates, found };
}

/** A signature kept as text: it is read when texts are compared, which in most builds none are. */
class KeptSignature implements Signed {
  declare key: string;
  declare text: string;
  declare held: Uint32Array | null;

  constructor(key: string, text: string) {
    this.key = key;
    this.text = text;
    this.held = null;
  }

  get signature(): Uint32Array {
    this.held ??= readSignature(this.text) ?? new Uint32Array();
    return this.held;
  }
}

interface Rule {
  reason: DuplicateGroup['reason'];
  /** The smaller comes first. */
  rank: (record: PublicRecord) => string;
}

/** What makes a record stand for its group, in this order. */
const RULES: readonly Rule[] = [
  { reason: 'has-full-text', rank: ({ access }) => (access === 'full' ? '0' : '1') },
  { reason: 'has-source', rank: ({ source }) => (source ? '0' : '1') },
  { reason: 'earliest-date', rank: ({ date }) => (date === null ? '1' : `0${earliestDay(date)}`) },
  { reason: 'first-added', rank: ({ added, id }) => `${added} ${id}` },
];

function describeGroup(
  group: readonly PublicRecord[],
  alike: (one: PublicRecord, other: PublicRecord) => number,
): DuplicateGroup {
  const ranks = (record: PublicRecord) => RULES.map(({ rank }) => rank(record));
  const order = group
    .map((record) => ({ record, ranks: ranks(record) }))
    .sort((a, b) => compare(a.ranks.join('\n'), b.ranks.join('\n')));
  const [first, second] = order;
  if (!first || !second) throw new Error('a group of copies has less than two members');
  const rule = RULES.findIndex((_, i) => first.ranks[i] !== second.ranks[i]);
  const others = order.slice(1).map(({ record }) => ({ id: record.id, similarity: alike(first.record, record) }));
  return {
    representative: first.record.id,
    reason: RULES[rule]?.reason ?? 'first-added',
    members: [{ id: first.record.id, similarity: 1 }, ...others.sort((a, b) => compare(a.id, b.id))],
  };
}

/** The group of each record that is in one, by id: what search groups by. The representative's id names a group. */
export function groupsById(duplicates: readonly DuplicateGroup[]): Map<string, DuplicateGroup> {
  return new Map(duplicates.flatMap((group) => group.members.map(({ id }) => [id, group] as const)));
}
