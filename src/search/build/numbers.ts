/** A list of 32-bit numbers that grows in blocks, so that growing never copies and memory is what was put in. */
export interface NumberList {
  blocks: Int32Array[];
  /** The last of the blocks, and the numbers in it. */
  last: Int32Array;
  held: number;
}

const BITS = 16;
/** Numbers in a block. */
export const BLOCK = 1 << BITS;

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

/** The number at a place of a list that has it. */
export function numberAt({ blocks }: NumberList, place: number): number {
  return (blocks[place >>> BITS] as Int32Array)[place & (BLOCK - 1)] as number;
}
