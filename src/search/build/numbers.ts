/** A list of 32-bit numbers that grows in blocks, so that growing never copies and memory is what was put in. */
export interface NumberList {
  blocks: Int32Array[];
  /** The last of the blocks, and the numbers in it. */
  last: Int32Array;
  held: number;
}

const BITS = 16;
const BLOCK = 1 << BITS;

export function createNumbers(): NumberList {
  return { blocks: [], last: new Int32Array(0), held: BLOCK };
}

/** Appends a number. */
export function pushNumber(list: NumberList, value: number): void {
  if (list.held === BLOCK) {
    list.last = new Int32Array(BLOCK);
    list.blocks.push(list.last);
    list.held = 0;
  }
  list.last[list.held++] = value;
}

/** How many numbers the list has. */
export function countNumbers({ blocks, held }: NumberList): number {
  return Math.max(0, blocks.length - 1) * BLOCK + (blocks.length === 0 ? 0 : held);
}

/** The last so many numbers of a list. */
export function lastNumbers(list: NumberList, count: number): number[] {
  const end = countNumbers(list);
  return Array.from({ length: count }, (_, i) => numberAt(list, end - count + i));
}

/** The number at a place of a list that has it. */
export function numberAt({ blocks }: NumberList, place: number): number {
  return (blocks[place >>> BITS] as Int32Array)[place & (BLOCK - 1)] as number;
}
