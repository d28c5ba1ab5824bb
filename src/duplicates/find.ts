import { earliestDay } from '../edtf.ts';
import type { DuplicateGroup, PublicRecord } from '../model.ts';
import { compare } from '../site/lines.ts';
import { printOf, textKeyOf } from '../site/opened-record.ts';
import { type Grouped, groupDuplicates, type Signed } from './group.ts';
import { shinglesOf, similarityOf } from './shingles.ts';
import { BANDS, readSignature, readSignatures, writeSignature } from './signature.ts';

/** What one search for copies leaves for the next, by keys of texts. */
export interface Found extends Grouped {
  /** Similarity of two texts, `<key> <key>` in order, as far as it was shown. */
  similarities: [pair: string, similarity: number][];
  /** The texts that are long enough to be compared, and their signatures one after the other, in base64. */
  signed: string[];
  signatures: string;
  /** The others. */
  short: string[];
}

/**
 * Finds the copies in an archive among what may be seen: equal texts and near-duplicates (`THRESHOLD`). `before` is what was
 * found last time: then only what is new is compared.
 */
export function findDuplicates(
  records: readonly PublicRecord[],
  before: Found | null,
): { duplicates: DuplicateGroup[]; found: Found } {
  const { firsts, several } = groupByText(records);
  const { signed, short, isSame } = signTexts(records, firsts, before);
  const recordsOf = (key: string) => several.get(key) ?? [records[firsts.get(key) ?? 0] as PublicRecord];
  const textOf = (key: string) => recordsOf(key)[0]?.body ?? '';
  const grouped = groupDuplicates(signed, textOf, before ?? undefined);
  const inGroup = new Set(grouped.groups.flat());
  const tooShort = new Set(short);
  const alone = [...several.keys()].filter((key) => !inGroup.has(key) && !tooShort.has(key));
  const groups = [...grouped.groups, ...alone.map((key) => [key])].map((keys) => keys.flatMap(recordsOf));
  const measured = new Map(before?.similarities);
  const similarities = new Map<string, number>();
  const alike = (one: PublicRecord, other: PublicRecord): number => {
    const [a, b] = [printOf(one).key, printOf(other).key];
    if (a === b) return 1;
    const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
    const similarity = measured.get(pair) ?? similarityOf(shinglesOf(one.body), shinglesOf(other.body));
    similarities.set(pair, similarity);
    return similarity;
  };
  const duplicates = groups
    .map((group) => describeGroup(group, alike))
    .sort((a, b) => compare(a.representative, b.representative));
  const { signed: keys, signatures } = isSame && before ? before : writeSigned(signed);
  const found = {
    ...grouped,
    similarities: [...similarities].sort(([a], [b]) => compare(a, b)),
    signed: keys,
    signatures,
    short: isSame && before ? before.short : short,
  };
  return { duplicates, found };
}

/** The place of the first record of each text by its key, and all records of the texts that several have. */
function groupByText(records: readonly PublicRecord[]) {
  const firsts = new Map<string, number>();
  const several = new Map<string, PublicRecord[]>();
  for (let place = 0; place < records.length; place++) {
    const record = records[place] as PublicRecord;
    const key = textKeyOf(record);
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, place);
      continue;
    }
    const own = several.get(key) ?? [records[first] as PublicRecord];
    own.push(record);
    several.set(key, own);
  }
  return { firsts, several };
}

/** Signs texts, those that were signed before without reading them. `isSame`: no text came, and none went. */
function signTexts(records: readonly PublicRecord[], firsts: ReadonlyMap<string, number>, before: Found | null) {
  const known = new Map(before?.signed.map((key, place) => [key, place]));
  const bands = readSignatures(before?.signatures ?? '');
  const tooShort = new Set(before?.short);
  const signed: Signed[] = [];
  const short: string[] = [];
  let isSame = firsts.size === known.size + tooShort.size;
  for (const [key, first] of firsts) {
    const place = known.get(key);
    if (place !== undefined) signed.push(new KeptSignature(key, bands, place));
    else if (tooShort.has(key)) short.push(key);
    else {
      isSame = false;
      const signature = readSignature(printOf(records[first] as PublicRecord).signature);
      if (signature === null) short.push(key);
      else signed.push({ key, signature });
    }
  }
  return { signed, short, isSame };
}

function writeSigned(signed: readonly Signed[]): Pick<Found, 'signed' | 'signatures'> {
  const bands = new Uint32Array(signed.length * BANDS);
  for (const [place, { signature }] of signed.entries()) bands.set(signature, place * BANDS);
  return { signed: signed.map(({ key }) => key), signatures: writeSignature(bands) };
}

/** One of many signatures that stand one after the other. */
class KeptSignature implements Signed {
  declare key: string;
  declare bands: Uint32Array;
  declare place: number;

  constructor(key: string, bands: Uint32Array, place: number) {
    this.key = key;
    this.bands = bands;
    this.place = place;
  }

  get signature(): Uint32Array {
    return this.bands.subarray(this.place * BANDS, (this.place + 1) * BANDS);
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
