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

/** How many values the printed words of a text can have. */
export function mostValues(text: string): number {
  return (text.length + 1) >> 1;
}

/**
 * Reads a text into the values of its printed words, which are the pieces between signs that end any word, without a dot at
 * the end that is the only one. A word that the table does not have is given to `learn`, and it is remembered with the value
 * (a whole number of 28 bits with its sign) that this gives, unless it is long. Returns how many values there are.
 */
export function readPrinted(
  text: string,
  table: WordTable,
  values: Int32Array,
  learn: (printed: string) => number,
): number {
  const { length } = text;
  let count = 0;
  for (let i = 0; i < length; ) {
    let unit = FOLDED[text.charCodeAt(i)] as number;
    if (unit === 0) {
      i++;
      continue;
    }
    const start = i;
    let size = 0;
    let half = 0;
    let dots = 0;
    do {
      if (unit === DOT) dots++;
      if ((size & 1) === 0) half = unit;
      else if (size < MOST_UNITS) WORD[size >> 1] = half | (unit << 16);
      size++;
      i++;
      unit = i < length ? (FOLDED[text.charCodeAt(i)] as number) : 0;
    } while (unit !== 0);
    // A dot at the end alone is that of a sentence.
    if (dots === 1 && text.charCodeAt(i - 1) === DOT) size--;
    if (size === 0) continue;
    if (size > MOST_UNITS) {
      values[count++] = learn(text.slice(start, start + size));
      continue;
    }
    if ((size & 1) === 1) WORD[size >> 1] = half;
    const place = findWord(table.slots, size);
    if (place >= 0) values[count++] = (table.slots[place] as number) >> UNIT_BITS;
    else {
      const value = learn(text.slice(start, start + size));
      remember(table, size, value);
      values[count++] = value;
    }
  }
  return count;
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
  if (++table.count * STRIDE * 2 > slots.length) {
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
