/** A list of 32-bit numbers that grows in blocks, so that growing never copies and memory is what was put in. */
export interface NumberList {
  blocks: Int32Array[];
  length: number;
}

const BLOCK = 1 << 16;

export function createNumbers(): NumberList {
  return { blocks: [], length: 0 };
}

/** Appends a number. */
export function pushNumber(list: NumberList, value: number): void {
  const at = list.length % BLOCK;
  if (at === 0) list.blocks.push(new Int32Array(BLOCK));
  (list.blocks.at(-1) as Int32Array)[at] = value;
  list.length++;
}

/** Reads a list from its start, one number a call; 0 behind its end. */
export function readNumbers(list: NumberList): () => number {
  let block = 0;
  let at = 0;
  let numbers = list.blocks[0];
  return () => {
    if (at === BLOCK) {
      numbers = list.blocks[++block];
      at = 0;
    }
    return numbers?.[at++] ?? 0;
  };
}
