/** A list of 32-bit numbers that grows in blocks, so that growing never copies and memory is what was put in. */
export interface NumberList {
  blocks: Int32Array[];
  /** The last of the blocks, and the numbers in it. */
  last: Int32Array;
  held: number;
}

const BLOCK = 1 << 16;

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
export function lastNumbers({ blocks, held }: NumberList, count: number): number[] {
  const numbers: number[] = [];
  const end = Math.max(0, blocks.length - 1) * BLOCK + (blocks.length === 0 ? 0 : held);
  for (let at = end - count; at < end; at++) numbers.push(blocks[Math.floor(at / BLOCK)]?.[at % BLOCK] ?? 0);
  return numbers;
}

/** Reads a list from its start, one number a call; 0 behind its end. */
export function readNumbers({ blocks }: NumberList): () => number {
  let block = 0;
  let at = 0;
  let numbers = blocks[0];
  return () => {
    if (at === BLOCK) {
      numbers = blocks[++block];
      at = 0;
    }
    return numbers?.[at++] ?? 0;
  };
}
