import { createHash } from 'node:crypto';
import type { PublicRecord } from '../../model.ts';
import { FORMAT, PIPELINE } from '../format.ts';

/** A part of the archive with an index of its own. */
export interface SegmentPlan {
  /** Folder under `search/`, named by what it is made of. */
  folder: string;
  /** In the order of the archive, so by date: their places are the numbers of the articles in the segment. */
  records: PublicRecord[];
  /** Language of the interface: dates in words are in it. */
  language: string;
  /**
   * True: few articles of many, whose positions and statements are not indexed either. They are written anew every few
   * articles, and who asks for a phrase or a statement can do with the packs of the few.
   */
  isBrief: boolean;
}

/** A segment of fewer articles is brief in an archive of more than these. */
const BRIEF = 100;
const MANY = 1_000;

/** So few articles are not worth the requests of a segment: they belong to the next one. */
const FEW = 40;

/** Levels of the last cuts but one and of the last: what is before the last cut of each has been added some 32 and 4 articles ago. */
const SECOND = 5;
const FRESH = 2;
/** Where the first level is more than this above the second there is one between them. */
const FAR = 5;

/**
 * A record ends a segment of level k when the SHA-256 of its id ends in k zero bits: on average one in 2^k. So what is added
 * later leaves nearly all as it was. The first level grows with the archive, so that a twentieth of it is what is written
 * anew now and then; in a large archive that is thousands of articles, and a level between keeps them out of what is written
 * anew every 32 articles. It costs readers a segment more, so a smaller archive has none.
 */
export function levelsOf(count: number): number[] {
  const first = Math.round(Math.log2(Math.max(1, count / 20)));
  const largest = Math.min(12, Math.max(SECOND + 1, first));
  const between = largest - SECOND > FAR ? [(largest + SECOND) >> 1] : [];
  return [largest, ...between, SECOND, FRESH];
}

/**
 * Divides an archive into segments, by nothing but its records: in the order of (`added`, id), the first segment ends at the
 * last cut of the first level, the next at the last of the second, and so on; of the rest, four articles on average, each is a
 * segment by itself. Empty segments are left out, and the articles of one of fewer than `FEW` belong to the next.
 *
 * An edit, a deletion, a withdrawal changes one segment, which is written anew as a whole: nothing of the old text stays.
 */
export function planSegments(records: readonly PublicRecord[], language = 'en'): SegmentPlan[] {
  const places = records.map((_, place) => place);
  const order = places.sort((a, b) => compareAdded(records[a] as PublicRecord, records[b] as PublicRecord));
  const lastCut = findLastCuts(order.map((place) => (records[place] as PublicRecord).id));
  const plans: SegmentPlan[] = [];
  const add = (from: number, to: number, isBrief: boolean): void => {
    const own = order.slice(from, to).sort((a, b) => a - b);
    const planned = own.map((place) => records[place] as PublicRecord);
    const folder = hashOf(planned, `${language}${isBrief ? ' brief' : ''}`);
    plans.push({ folder, records: planned, language, isBrief });
  };
  let start = 0;
  for (const level of levelsOf(records.length)) {
    const end = lastCut(level) + 1;
    if (end <= start || (level !== FRESH && end - start < FEW)) continue;
    add(start, end, end - start < BRIEF && records.length > MANY);
    start = end;
  }
  for (; start < order.length; start++) add(start, start + 1, true);
  return plans;
}

/** Gives the place of the last id that ends a segment of a level, or -1. Looks no further back than it has to. */
function findLastCuts(ids: readonly string[]): (level: number) => number {
  const cuts: number[] = [];
  return (level) => {
    for (let back = 0; back < ids.length; back++) {
      const place = ids.length - 1 - back;
      const cut = cuts[back] ?? cutLevel(ids[place] ?? '');
      cuts[back] = cut;
      if (cut >= level) return place;
    }
    return -1;
  };
}

/** Name of the file that has one article whole: another record or language of the interface, another name. */
export function packName(record: PublicRecord, language: string): string {
  return `packs/${hashOf([record], language)}`;
}

function hashOf(records: readonly PublicRecord[], form: string): string {
  const hash = createHash('sha256').update(`${FORMAT} ${PIPELINE} ${form}\n`);
  for (const record of records) hash.update(`${JSON.stringify(record)}\n`);
  return hash.digest('hex').slice(0, 12);
}

/** The order of addition; of records that were added together that of their ids. */
export function compareAdded(a: PublicRecord, b: PublicRecord): number {
  if (a.added !== b.added) return a.added < b.added ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Zero bits at the end of the SHA-256 of an id, at most 32. */
export function cutLevel(id: string): number {
  const end = createHash('sha256').update(id).digest().readInt32BE(28);
  return end === 0 ? 32 : 31 - Math.clz32(end & -end);
}
