import { type ByteReader, createWriter, getNumber, putNumber, takeBytes } from './bytes.ts';

// Which terms an article may have, in a byte for each: nothing that it has is missed, and of other terms one in thirty passes.

/** Sixteen to thirty-two places for each term. */
const ROOM = 4;
const MOST_BITS = 24;

/** Signs terms: the number of bits of a place, then the steps between the places of all terms, less one. */
export function signTerms(terms: readonly string[]): Uint8Array {
  const bits = Math.min(MOST_BITS, ROOM + 32 - Math.clz32(Math.max(1, terms.length) - 1));
  const places = [...new Set(terms.map((term) => placeOf(term, bits)))].sort((a, b) => a - b);
  const writer = createWriter(places.length * 2 + 8);
  putNumber(writer, bits);
  let before = -1;
  for (const place of places) {
    putNumber(writer, place - before - 1);
    before = place;
  }
  return takeBytes(writer);
}

/** May the terms that were signed have this one among them? */
export function mayHave(signature: Uint8Array, term: string): boolean {
  const reader: ByteReader = { bytes: signature, at: 0 };
  const wanted = placeOf(term, getNumber(reader));
  let place = -1;
  while (place < wanted && reader.at < signature.length) place += 1 + getNumber(reader);
  return place === wanted;
}

/** FNV-1a of the code units, mixed so that its high bits depend on all of them. */
function placeOf(term: string, bits: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - bits);
}
