import type { Entry } from '../entry.ts';
import type { IndexStart } from '../format.ts';
import { packLengths } from '../norms.ts';
import { FIELDS, type Stemmers } from '../schema.ts';
import { stemmerName } from '../stemmer-names.ts';
import { createColumns } from './columns.ts';
import { makeDictionary, reverseWords, turnWords } from './dictionary.ts';
import { createOccurrences } from './occurrences.ts';
import { type DictionaryWord, makeTermShards } from './postings.ts';

// Runs in the browser, too: the newest articles have no index of their own, the reader makes it.

/** Bytes of a term shard and dictionary chunk in a segment of 10,000. */
const SHARD = 8192;
const CHUNK = 16_384;
/** Files of a segment whose first parts come to less than this many bytes stand in its start. */
const INLINE = 48_000;

/** A file of an index: its name, and its bytes. */
export type IndexFile = [name: string, content: Uint8Array];

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

/** Opens a builder for so many entries, whose stemmers have these names, sorted. */
export function createIndex(entries: number, names: readonly string[], stemmers: Stemmers): IndexBuilder {
  const occurrences = createOccurrences(entries, stemmers);
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
      const start: IndexStart = {
        lengths: found.fields.map(({ sum }) => sum),
        stemmers: [...names],
        rare: Math.floor(entries / 100),
        terms: [],
        dictionary: [],
        reversed: [],
        turned: [],
      };
      const words: DictionaryWord[] = [];
      const shards = makeTermShards(found, {
        size: Math.round(SHARD * growth),
        rare: start.rare,
        seeWord: (word) => words.push(word),
      });
      const first: IndexFile[] = columns.finish();
      found.fields.forEach(({ lengths, sum }, f) => {
        if (sum === 0) return;
        for (const [i, block] of packLengths(lengths).entries()) first.push([`norms/${FIELDS[f]?.name}/${i}`, block]);
      });
      if (names.length > 1) first.push(['stemmers', stemmerOf]);
      let size = first.reduce((sum, [, content]) => sum + content.length, 0);
      for (const { from, postings, positions } of shards) {
        const n = start.terms.push(from) - 1;
        first.push([`t/${n}`, postings]);
        size += postings.length;
        yield [`p/${n}`, positions];
        if (size > INLINE) yield* first.splice(0);
      }
      // All postings are at hand with the start: their terms are the dictionary.
      if (size <= INLINE) return { start, inline: first };
      yield* first;
      for (const [kind, own, directory] of [
        ['d', words, start.dictionary],
        ['r', reverseWords(words), start.reversed],
        ['s', turnWords(words), start.turned],
      ] as const) {
        for (const [i, chunk] of makeDictionary(own, CHUNK * growth).entries()) {
          directory.push(chunk.from);
          yield [`${kind}/${i}`, chunk.content];
        }
      }
      return { start, inline: [] };
    },
  };
}
