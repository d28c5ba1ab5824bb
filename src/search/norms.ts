import { NORM_BLOCK } from './format.ts';

/** Packs the lengths of a field in blocks: a byte that says how many planes there are (1, 2, 4), then these, low bytes first. */
export function packLengths(lengths: Int32Array): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  for (let start = 0; start < lengths.length; start += NORM_BLOCK) {
    const block = lengths.subarray(start, start + NORM_BLOCK);
    const most = block.reduce((a, b) => Math.max(a, b), 0);
    const planes = most < 0x100 ? 1 : most < 0x10000 ? 2 : 4;
    const bytes = new Uint8Array(1 + planes * block.length);
    bytes[0] = planes;
    for (let plane = 0; plane < planes; plane++) {
      for (let i = 0; i < block.length; i++)
        bytes[1 + plane * block.length + i] = ((block[i] as number) >>> (8 * plane)) & 255;
    }
    blocks.push(bytes);
  }
  return blocks;
}

/** Unpacks one block. */
export function unpackLengths(bytes: Uint8Array): Int32Array {
  const planes = bytes[0] ?? 1;
  const count = (bytes.length - 1) / planes;
  const lengths = new Int32Array(count);
  for (let plane = 0; plane < planes; plane++) {
    for (let i = 0; i < count; i++)
      lengths[i] = (lengths[i] as number) | ((bytes[1 + plane * count + i] as number) << (8 * plane));
  }
  return lengths;
}
