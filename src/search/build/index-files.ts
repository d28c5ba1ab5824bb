import { createWriter, putNumber, putParts, takeBytes } from '../bytes.ts';
import type { Entry } from '../entry.ts';
import { nameOfShard, SHARDS_OF_POSITIONS } from '../file-names.ts';
import type { IndexStart } from '../format.ts';
import type { Stemmers } from '../schema.ts';
import { stemmerName } from '../stemmer-names.ts';
import { createColumns } from './columns.ts';
import { makeDictionary, sortTerms } from './dictionary.ts';
import { findHomes } from './homes.ts';
import { createOccurrences, type FieldOccurrences } from './occurrences.ts';
import { makeTermShards } from './postings.ts';
import type { Vocabulary } from './vocabulary.ts';

// Runs in the browser, too: the newest articles have no index of their own, the reader makes it.

/** Bytes of a term shard and dictionary chunk in a segment of 10,000. */
const SHARD = 8192;
const CHUNK = 16_384;
const LEAST_SHARD = 3072;
const BRIEF_SHARD = 1280;
/** An index whose first parts come to less than this many bytes has them in its start. */
const INLINE = 6_000;
/** Entries of an index from which on a list with the length of each is more than a query asks for. */
const MANY_LENGTHS = 1_000;
/** Entries from which on an index has a dictionary: the term shards of a smaller one are soon read. */
const LEAST_FOR_DICTIONARY = 100;

/** A file of an index: its name, its bytes, and the articles whose cards stand with them. */
export type IndexFile = [name: string, content: Uint8Array, cards?: readonly number[]];

/** Makes an index of entries that it is given one by one, in the order of their numbers. */
export interface IndexBuilder {
  add: (entry: Entry) => void;
  /**
   * Makes the files, one after the other; gives what stands in the start, and the files that are small enough to stand there
   * with it.
   */
  finish: () => Generator<IndexFile, { start: IndexStart; inline: IndexFile[] }>;
}

/** The larger a segment, the larger its files: their number, which hosts limit, grows with the square root. */
export function growthOf(entries: number): number {
  return Math.max(1, Math.sqrt(entries / 10_000));
}

/** The terms of a small segment stand in small files: three words are to take a small part of it. */
function shardSizeOf(entries: number, isBrief: boolean): number {
  return Math.max(isBrief ? BRIEF_SHARD : LEAST_SHARD, Math.round(SHARD * Math.sqrt(entries / 10_000)));
}

/** How an index is written; for `isBrief` see `IndexStart`. */
interface IndexForm {
  isBrief?: boolean;
  /** Builders of indexes with the same words may have one in common. */
  vocabulary?: Vocabulary;
  /** True: cards stand beside postings. */
  hasCards?: boolean;
}

/**
 * Opens a builder for so many entries, whose stemmers have these names, sorted.
 */
export function createIndex(
  entries: number,
  names: readonly string[],
  stemmers: Stemmers,
  { isBrief = false, vocabulary, hasCards = false }: IndexForm = {},
): IndexBuilder {
  const occurrences = createOccurrences(entries, stemmers, vocabulary);
  const columns = createColumns();
  const stemmerOf = new Uint8Array(entries);
  let added = 0;
  return {
    add: (entry) => {
      occurrences.add(entry);
      columns.add(entry);
      stemmerOf[added++] = names.indexOf(stemmerName(entry.language));
    },
    finish: function* () {
      const growth = growthOf(entries);
      const found = occurrences.finish();
      const isSmall = entries < MANY_LENGTHS;
      const start: IndexStart = {
        lengths: found.fields.map(({ sum }) => sum),
        stemmers: [...names],
        lengthsApart: isSmall,
        isBrief,
        isLong: found.fields.map(({ lengths }) => lengths.some((length) => length > 255)),
        columnsTogether: isSmall,
        terms: [],
        dictionary: [],
        reversed: [],
        turned: [],
      };
      const frequencies = new Int32Array(found.terms.length);
      const shards = makeTermShards(found, {
        sorted: sortTerms(found),
        size: shardSizeOf(entries, isBrief),
        isLong: isSmall ? null : start.isLong,
        isBrief,
        ...(hasCards ? { homes: findHomes(found) } : {}),
        frequencies,
      });
      const own = columns.finish();
      const first: IndexFile[] = isSmall ? [['facets', joinParts(own.map(([, content]) => content))]] : own;
      if (names.length > 1) first.push(['stemmers', stemmerOf]);
      const always: IndexFile[] = isSmall ? [['lengths', packLengths(found.fields)]] : [];
      let size = first.reduce((sum, [, content]) => sum + content.length, 0);
      let positions: Uint8Array[] = [];
      for (const shard of shards) {
        const n = start.terms.push(shard.from) - 1;
        first.push([nameOfShard(n, start), shard.postings, shard.cards]);
        size += shard.postings.length;
        positions.push(shard.positions);
        if (positions.length === SHARDS_OF_POSITIONS) {
          yield [`p/${Math.floor(n / SHARDS_OF_POSITIONS)}`, joinParts(positions)];
          positions = [];
        }
        if (size > INLINE) yield* first.splice(0);
      }
      if (positions.length > 0) {
        yield [`p/${Math.floor(start.terms.length / SHARDS_OF_POSITIONS)}`, joinParts(positions)];
      }
      if (size <= INLINE) return { start, inline: [...always, ...first] };
      yield* first;
      if (entries < LEAST_FOR_DICTIONARY) return { start, inline: always };
      for (const [kind, form, directory] of [
        ['d', 'plain', start.dictionary],
        ['r', 'reversed', start.reversed],
        ['s', 'turned', start.turned],
      ] as const) {
        for (const [i, chunk] of makeDictionary(found, { form, frequencies, size: CHUNK * growth }).entries()) {
          directory.push(chunk.from);
          yield [`${kind}/${i}`, chunk.content];
        }
      }
      return { start, inline: always };
    },
  };
}

function joinParts(parts: readonly Uint8Array[]): Uint8Array {
  const whole = createWriter();
  putParts(whole, parts);
  return takeBytes(whole);
}

/** The lengths of all fields that have any, entry by entry, field by field. */
function packLengths(fields: readonly FieldOccurrences[]): Uint8Array {
  const writer = createWriter();
  for (const { lengths, sum } of fields) if (sum > 0) for (const length of lengths) putNumber(writer, length);
  return takeBytes(writer);
}
