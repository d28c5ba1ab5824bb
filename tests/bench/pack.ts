import { brotliCompressSync, constants } from 'node:zlib';

/** Compresses as a host does that compresses once: brotli, quality 9. */
export function pack(content: Uint8Array): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}
