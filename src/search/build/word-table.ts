/**
 * A value for each printed word that was met: a hash table whose keys are the words' own code units, two in a number, beside
 * the value. So a word that is known costs one look at one place of memory and no string. Millions of words go through it.
 */
export interface WordTable {
  /** By slot eight numbers: value and number of units, 0 where it is free; then the units. */
  slots: Int32Array;
  count: number;
}

/** Words of more units have no room in the table. */
export const MOST_UNITS = 14;

/** A slot has 2^3 numbers; the last 4 bits of the first say how many units the word has. */
const STRIDE = 8;
const UNIT_BITS = 4;
const UNITS = (1 << UNIT_BITS) - 1;
const LEAST = STRIDE << 12;
const MOST = STRIDE << 19;

/** An empty table, which grows with its words. */
export function createWordTable(): WordTable {
  return { slots: new Int32Array(LEAST), count: 0 };
}

/**
 * Finds the word whose `size` units are given, two in a number, the rest of the last 0; no unit is 0. Returns the place of its
 * slot, or, where it is new, the complement (`~`) of that which is free for it.
 */
export function findWord({ slots }: WordTable, packed: Int32Array, size: number): number {
  const numbers = (size + 1) >> 1;
  let hash = size;
  for (let i = 0; i < numbers; i++) {
    hash = Math.imul(hash ^ (packed[i] as number), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  const last = slots.length - 1;
  let at = Math.imul(hash, STRIDE) & last;
  for (;;) {
    const head = slots[at] as number;
    if (head === 0) return ~at;
    if ((head & UNITS) === size) {
      let i = 0;
      while (i < numbers && slots[at + 1 + i] === packed[i]) i++;
      if (i === numbers) return at;
    }
    at = (at + STRIDE) & last;
  }
}

/** The value of the word at a place. */
export function valueAt({ slots }: WordTable, place: number): number {
  return (slots[place] as number) >> UNIT_BITS;
}

/** Has the table no room for another word? */
export function isFull({ slots, count }: WordTable): boolean {
  return slots.length === MOST && isHalf(slots, count);
}

/** Empties a table. */
export function forgetWords(table: WordTable): void {
  table.slots.fill(0);
  table.count = 0;
}

/** Remembers a word that the table does not have, with its value: a whole number of 28 bits with its sign. */
export function remember(table: WordTable, packed: Int32Array, size: number, value: number): void {
  if (isHalf(table.slots, table.count)) grow(table);
  put(table, packed, (value << UNIT_BITS) | size);
}

function isHalf(slots: Int32Array, count: number): boolean {
  return (count + 1) * STRIDE * 2 > slots.length;
}

function put(table: WordTable, packed: Int32Array, head: number): void {
  const size = head & UNITS;
  const place = ~findWord(table, packed, size);
  table.slots[place] = head;
  for (let i = 0; i < (size + 1) >> 1; i++) table.slots[place + 1 + i] = packed[i] as number;
  table.count++;
}

function grow(table: WordTable): void {
  const { slots } = table;
  table.slots = new Int32Array(slots.length * 2);
  table.count = 0;
  for (let at = 0; at < slots.length; at += STRIDE) {
    const head = slots[at] as number;
    if (head !== 0) put(table, slots.subarray(at + 1, at + STRIDE), head);
  }
}
