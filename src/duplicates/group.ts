import { shinglesOf, similarityOf } from './shingles.ts';
import { BANDS, isMaybeCopy } from './signature.ts';

/** Texts at least this alike (Jaccard over word 4-grams) are near-duplicates: about one word in ten was changed. */
export const THRESHOLD = 0.6;

/** Texts that may be copies of one another, by a key that stands for the words: equal keys, equal texts. */
export interface Signed {
  key: string;
  readonly signature: Uint32Array;
}

/** What an earlier grouping found: the keys it was given, and the groups of two and more, as keys. */
export interface Grouped {
  keys: string[];
  groups: string[][];
}

/**
 * Groups texts of which each is at least `THRESHOLD` like another one of its group: the connected components, as brute
 * force over all pairs would find them but for chance (see `BANDS`). Groups and the keys in them are sorted.
 *
 * Only texts that share a band are compared, word for word, by `textOf`. With what an earlier grouping found, only new
 * texts are compared with others, and groups that lost a text are made anew.
 */
export function groupDuplicates(
  texts: readonly Signed[],
  textOf: (key: string) => string,
  before: Grouped = { keys: [], groups: [] },
): Grouped {
  const byKey = new Map(texts.map((one) => [one.key, one]));
  const known = new Set(before.keys);
  const groups = startGroups();
  const compare = comparer(textOf);
  const join = (one: Signed, other: Signed) => {
    if (groups.find(one.key) !== groups.find(other.key) && compare(one.key, other.key))
      groups.unite(one.key, other.key);
  };
  for (const group of before.groups) {
    const held = group.flatMap((key) => byKey.get(key) ?? []);
    const isWhole = held.length === group.length;
    for (const [i, one] of held.entries()) {
      if (isWhole && held[0]) groups.unite(held[0].key, one.key);
      else for (const other of held.slice(0, i)) if (isMaybeCopy(one.signature, other.signature)) join(one, other);
    }
  }
  const fresh = [...byKey.values()].filter(({ key }) => !known.has(key));
  // One by one while that is less work than sorting all bands.
  if (fresh.length <= FEW) {
    for (const one of fresh)
      for (const other of byKey.values())
        if (other !== one && isMaybeCopy(one.signature, other.signature)) join(one, other);
  } else {
    for (const bucket of bucketsOf([...byKey.values()])) joinBucket(bucket, known, groups.find, join);
  }
  const isSame = fresh.length === 0 && byKey.size === known.size;
  return { keys: isSame ? before.keys : [...byKey.keys()].sort(), groups: groups.list() };
}

/** New texts up to which each is held against all others. */
const FEW = 20;

/** The texts that share a band, band by band; two and more. */
function* bucketsOf(texts: readonly Signed[]): Generator<Signed[]> {
  const width = 2 ** Math.ceil(Math.log2(texts.length + 1));
  for (let band = 0; band < BANDS; band++) {
    const order = Float64Array.from(texts, ({ signature }, i) => (signature[band] ?? 0) * width + i).sort();
    let from = 0;
    for (let at = 1; at <= order.length; at++) {
      const isSame = Math.floor((order[at] ?? -1) / width) === Math.floor((order[from] ?? -1) / width);
      if (at < order.length && isSame) continue;
      if (at - from > 1)
        yield Array.from(order.subarray(from, at), (one) => texts[one % width]).filter((one) => one !== undefined);
      from = at;
    }
  }
}

/** Compares each text of a bucket with the others, group by group: a thousand copies of one text are no million pairs. */
function joinBucket(
  bucket: readonly Signed[],
  known: ReadonlySet<string>,
  find: (key: string) => string,
  join: (one: Signed, other: Signed) => void,
): void {
  const met = new Map<string, Signed[]>();
  for (const one of bucket) {
    for (const [root, others] of met) {
      if (find(root) === find(one.key)) continue;
      for (const other of others) {
        if (!(known.has(one.key) && known.has(other.key))) join(one, other);
        if (find(root) === find(one.key)) break;
      }
    }
    const root = find(one.key);
    const own = [...met].find(([other]) => find(other) === root)?.[1];
    if (own) own.push(one);
    else met.set(one.key, [one]);
  }
}

/** Texts whose shingles are held: those of one bucket are compared with one another. */
const HELD = 2000;

function comparer(textOf: (key: string) => string): (one: string, other: string) => boolean {
  const held = new Map<string, Uint32Array>();
  const shingles = (key: string): Uint32Array => {
    const known = held.get(key) ?? shinglesOf(textOf(key));
    if (held.size >= HELD) held.clear();
    held.set(key, known);
    return known;
  };
  const seen = new Map<string, boolean>();
  return (one, other) => {
    const pair = one < other ? `${one} ${other}` : `${other} ${one}`;
    const isCopy = seen.get(pair) ?? similarityOf(shingles(one), shingles(other)) >= THRESHOLD;
    seen.set(pair, isCopy);
    return isCopy;
  };
}

/** Groups of keys. Only keys that are united with others are held: most texts are alone. */
function startGroups() {
  const parents = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    if (root !== key) parents.set(key, root);
    return root;
  };
  return {
    find,
    unite: (one: string, other: string) => {
      const root = find(other);
      parents.set(root, root).set(find(one), root);
    },
    list: () => {
      const members = new Map<string, string[]>();
      for (const key of parents.keys()) {
        const root = find(key);
        const own = members.get(root);
        if (own) own.push(key);
        else members.set(root, [key]);
      }
      const groups = [...members.values()].filter((group) => group.length > 1).map((group) => group.sort());
      return groups.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
    },
  };
}
