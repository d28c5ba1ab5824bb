/**
 * A number for each printed word that was met: a hash table over the letters where they stand in a text, so that a word
 * that is known costs no string. Millions of words go through it.
 */
export interface WordTable {
  /** Number of the word + 1 by hash; 0: free. */
  slots: Int32Array;
  letters: Uint16Array;
  /** By word: where its letters begin; one more for the end. */
  starts: Int32Array;
  values: Int32Array;
  count: number;
}

const MOST_WORDS = 200_000;
const LEAST_WORDS = 2_000;
const LETTERS = 10;

/** A table for the words of so many articles; when it is full, it forgets. */
export function createWordTable(articles: number): WordTable {
  const words = Math.min(MOST_WORDS, Math.max(LEAST_WORDS, articles * 200));
  return {
    // A power of two, at least twice the number of words.
    slots: new Int32Array(2 ** Math.ceil(Math.log2(words * 2))),
    letters: new Uint16Array(words * LETTERS),
    starts: new Int32Array(words + 1),
    values: new Int32Array(words),
    count: 0,
  };
}

/**
 * The slot of `text` from `start` to `end`, whose hash is given: there is the word's number + 1, or 0 when it is new.
 */
export function findSlot(table: WordTable, text: string, start: number, end: number, hash: number): number {
  const { slots, starts, letters } = table;
  const size = end - start;
  let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
  for (;;) {
    const word = (slots[slot] as number) - 1;
    if (word < 0) return slot;
    const from = starts[word] as number;
    if ((starts[word + 1] as number) - from === size) {
      let i = 0;
      while (i < size && letters[from + i] === text.charCodeAt(start + i)) i++;
      if (i === size) return slot;
    }
    slot = (slot + 1) & (slots.length - 1);
  }
}

/** Where a word stands in a text, and the hash of its letters, by FNV-1a. */
export interface Place {
  start: number;
  end: number;
  hash: number;
}

/** Hash of no letters. */
export const FIRST_HASH = 0x811c9dc5 | 0;

/** FNV-1a: a letter on is `Math.imul(hash ^ letter, HASH_STEP)`. */
export const HASH_STEP = 0x01000193;

/** Remembers a new word in the free slot that `findSlot` gave. A full table forgets all its words before. */
export function remember(table: WordTable, text: string, place: Place, slot: number, value: number): void {
  const { start, end } = place;
  let own = slot;
  if (
    table.count === table.values.length ||
    (table.starts[table.count] as number) + end - start > table.letters.length
  ) {
    table.slots.fill(0);
    table.count = 0;
    own = findSlot(table, text, start, end, place.hash);
  }
  const word = table.count++;
  const from = table.starts[word] as number;
  for (let i = start; i < end; i++) table.letters[from + i - start] = text.charCodeAt(i);
  table.starts[word + 1] = from + end - start;
  table.values[word] = value;
  table.slots[own] = word + 1;
}
