// All that is done for each of millions of words stands here, in functions of one module: what they share are constants, whose
// address the machine's code has, and it runs three times as fast as with what is handed to it or imported.

/**
 * A value for each printed word that was met: a hash table whose keys are the words' own code units, two in a number, beside
 * the value. So a word that is known costs one look at one place of memory and no string.
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

/** The word that is looked for: its units, none of them 0, two in a number, the rest of the last 0. */
const WORD = new Int32Array(MOST_UNITS / 2);

/**
 * Called with a text as `this`: looked up in each text it takes five times as long when texts of many kinds have been met,
 * flat, sliced, joined, of one byte a unit or two.
 */
const unitAt = String.prototype.charCodeAt;

const DOT = '.'.charCodeAt(0);

/**
 * By code unit 0 where no word goes on: ASCII signs and those above that texts are full of; otherwise the unit, of A to Z and
 * of apostrophes that which they are folded to. No word reaches across a 0, so that `readWords` finds in the pieces between
 * what it finds in the whole; and upper and lower case, which it folds, need not be told apart before.
 */
const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
for (const sign of '\0 \t\n\v\f\r!"#$%&()*+,-/:;<=>?@[\\]^_{|}~\u00a0–—“”„…') FOLDED[sign.charCodeAt(0)] = 0;
for (const sign of '‘’`´') FOLDED[sign.charCodeAt(0)] = "'".charCodeAt(0);
for (let unit = 65; unit <= 90; unit++) FOLDED[unit] = unit + 32;

/** An empty table, which grows with its words. */
export function createWordTable(): WordTable {
  return { slots: new Int32Array(LEAST), count: 0 };
}

/** What is known of printed words, and who is asked for the value of another one. */
export interface Known {
  table: WordTable;
  /** Gives a whole number of 28 bits with its sign. */
  learn: (printed: string) => number;
}

/**
 * Reads a text of `length` units into the values of its printed words, which are the pieces between signs that end any word,
 * without a dot at the end that is the only one. A word that was not known is, unless it is long. `values` has room for half
 * as many as the text has units. Returns how many values there are.
 */
export function readPrinted(text: string, length: number, { table, learn }: Known, values: Int32Array): number {
  CURSOR[AT] = 0;
  CURSOR[COUNT] = 0;
  while (readKnown(text, length, table.slots, values)) {
    const size = CURSOR[SIZE] as number;
    const end = CURSOR[END] as number;
    const value = learn(text.slice(end - size, end));
    if (size <= MOST_UNITS) remember(table, size, value);
    values[(CURSOR[COUNT] as number)++] = value;
  }
  return CURSOR[COUNT] as number;
}

/** How far a text was read, and how many values it has up to there; then the word that is not known: its size, where it ends. */
const CURSOR = new Int32Array(4);
const AT = 0;
const COUNT = 1;
const SIZE = 2;
const END = 3;

/** Reads on to a word that has no slot: is there one? If it is not long, it stands in `WORD`. */
function readKnown(text: string, length: number, slots: Int32Array, values: Int32Array): boolean {
  let count = CURSOR[COUNT] as number;
  for (let i = CURSOR[AT] as number; i < length; ) {
    let unit = FOLDED[unitAt.call(text, i)] as number;
    if (unit === 0) {
      i++;
      continue;
    }
    let size = 0;
    let half = 0;
    let dots = 0;
    let last = 0;
    do {
      if (unit === DOT) dots++;
      last = unit;
      if ((size & 1) === 0) half = unit;
      else if (size < MOST_UNITS) WORD[size >> 1] = half | (unit << 16);
      size++;
      i++;
      unit = i < length ? (FOLDED[unitAt.call(text, i)] as number) : 0;
    } while (unit !== 0);
    let end = i;
    if (dots === 1 && last === DOT) {
      // The end of a sentence.
      size--;
      end--;
      if (size === 0) continue;
    }
    let place = -1;
    if (size <= MOST_UNITS) {
      if ((size & 1) === 1) WORD[size >> 1] = half;
      place = findWord(slots, size);
    }
    if (place < 0) {
      CURSOR[AT] = i;
      CURSOR[COUNT] = count;
      CURSOR[SIZE] = size;
      CURSOR[END] = end;
      return true;
    }
    values[count++] = (slots[place] as number) >> UNIT_BITS;
  }
  CURSOR[COUNT] = count;
  return false;
}

/** The place of the slot of `WORD`, which has so many units; −1 when the table does not have it. */
function findWord(slots: Int32Array, size: number): number {
  const numbers = (size + 1) >> 1;
  let hash = size;
  for (let i = 0; i < numbers; i++) hash = step(hash, WORD[i] as number);
  const last = slots.length - 1;
  let at = Math.imul(hash, STRIDE) & last;
  for (;;) {
    const head = slots[at] as number;
    if (head === 0) return -1;
    if ((head & UNITS) === size) {
      let i = 0;
      while (i < numbers && slots[at + 1 + i] === WORD[i]) i++;
      if (i === numbers) return at;
    }
    at = (at + STRIDE) & last;
  }
}

function step(hash: number, units: number): number {
  const mixed = Math.imul(hash ^ units, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Remembers `WORD`. */
function remember(table: WordTable, size: number, value: number): void {
  const { slots } = table;
  if (++table.count * STRIDE * 4 > slots.length * 3) {
    table.slots = new Int32Array(slots.length * 2);
    for (let at = 0; at < slots.length; at += STRIDE) {
      const head = slots[at] as number;
      if (head !== 0) put(table.slots, head, slots, at + 1);
    }
  }
  put(table.slots, (value << UNIT_BITS) | size, WORD, 0);
}

/** Puts a word whose units begin at a place of a list into the first free slot. */
function put(slots: Int32Array, head: number, units: Int32Array, from: number): void {
  const size = head & UNITS;
  const numbers = (size + 1) >> 1;
  let hash = size;
  for (let i = 0; i < numbers; i++) hash = step(hash, units[from + i] as number);
  const last = slots.length - 1;
  let at = Math.imul(hash, STRIDE) & last;
  while (slots[at] !== 0) at = (at + STRIDE) & last;
  slots[at] = head;
  for (let i = 0; i < numbers; i++) slots[at + 1 + i] = units[from + i] as number;
}
