import { type ByteReader, createWriter, getNumber, putNumber, putParts, readParts, takeBytes } from './bytes.ts';
import { byteOfLetter, letterByte } from './shard-form.ts';
import { packWords, unpackWords } from './word-list.ts';

/**
 * A shard of a small segment, which is written anew every few articles: the words as text, then what is of one kind in the
 * postings together, that of all terms. Both are compressed better so; but to find a term all before it must be read.
 */
export function packBrief(words: readonly string[], postings: Uint8Array): Uint8Array {
  const columns = COLUMNS.map(() => createWriter(postings.length));
  const reader: ByteReader = { bytes: postings, at: 0 };
  walkPostings(words.length, (column) => {
    const value = getNumber(reader);
    putNumber(columns[COLUMNS.indexOf(column)] as (typeof columns)[number], value);
    return value;
  });
  const letters = new TextEncoder().encode(packWords(words)).map(letterByte);
  const whole = createWriter(letters.length + postings.length + 20);
  putParts(whole, [letters, ...columns.map(takeBytes)]);
  return takeBytes(whole);
}

/** The words of such a shard, and their postings one after the other, as in other shards. */
export function unpackBrief(bytes: Uint8Array): { words: string[]; postings: Uint8Array } {
  const [letters = new Uint8Array(0), ...columns] = readParts(bytes);
  const words = unpackWords(new TextDecoder().decode(letters.map(byteOfLetter)));
  const readers = columns.map((column): ByteReader => ({ bytes: column, at: 0 }));
  const postings = createWriter(bytes.length);
  walkPostings(words.length, (column) => {
    const value = getNumber(readers[COLUMNS.indexOf(column)] as ByteReader);
    putNumber(postings, value);
    return value;
  });
  return { words, postings: takeBytes(postings) };
}

const COLUMNS = ['fields', 'articles', 'step', 'times'] as const;

/** Goes through postings without lengths, as `makeTermShards` writes them; `next` gives the next number, and is told its kind. */
function walkPostings(terms: number, next: (column: (typeof COLUMNS)[number]) => number): void {
  for (let term = 0; term < terms; term++) {
    for (let mask = next('fields'); mask !== 0; mask &= mask - 1) {
      for (let articles = next('articles'); articles > 0; articles--) {
        const isOnce = (next('step') & 1) === 1;
        if (!isOnce) next('times');
      }
    }
  }
}
