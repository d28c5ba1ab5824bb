import { shinglesOf } from './shingles.ts';

/** Bands of a signature, and minima hashed into one: texts of similarity 0.6 share a band with probability 0.99996. */
export const BANDS = 42;
const ROWS = 3;

/** Texts with fewer shingles are too short to tell a copy from a phrase. */
const FEWEST_SHINGLES = 12;

/**
 * The MinHash signature of a text over its word 4-grams, one number of 32 bits a band. Two texts may be copies when a
 * band of theirs is the same (`isMaybeCopy`); `similarityOf` then decides. `null` for a text that is too short.
 * Broder 1997; bands as in Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4.
 */
export function signatureOf(text: string): Uint32Array | null {
  const shingles = shinglesOf(text);
  if (shingles.length < FEWEST_SHINGLES) return null;
  // Row after row each shingle moves on by a step of its own, so that one addition gives the next hash function.
  const hashes = new Int32Array(shingles).map((shingle) => mix(shingle ^ 0x2545f491));
  const steps = new Int32Array(shingles).map((shingle) => mix(shingle ^ 0x9e3779b9) | 1);
  const bands = new Uint32Array(BANDS);
  for (let band = 0; band < BANDS; band++) {
    let key = 0x811c9dc5;
    for (let row = 0; row < ROWS; row++) key = Math.imul(key ^ nextLeast(hashes, steps), 0x01000193) ^ (key >>> 15);
    bands[band] = key;
  }
  return bands;
}

/** Moves all hashes on, and gives the least. */
function nextLeast(hashes: Int32Array, steps: Int32Array): number {
  let least = 0x7fffffff;
  for (let i = 0; i < hashes.length; i++) {
    const hash = ((hashes[i] as number) + (steps[i] as number)) | 0;
    hashes[i] = hash;
    least = Math.min(least, hash);
  }
  return least;
}

/** Spreads the bits of a number over all 32 (the finisher of MurmurHash3). */
function mix(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Have two signatures a band in common? */
export function isMaybeCopy(one: Uint32Array, other: Uint32Array): boolean {
  for (let band = 0; band < BANDS; band++) if (one[band] === other[band]) return true;
  return false;
}

/** A signature as text, to be kept, or several one after the other; `''` for none. */
export function writeSignature(signature: Uint32Array | null): string {
  if (signature === null) return '';
  return Buffer.from(signature.buffer, signature.byteOffset, signature.byteLength).toString('base64');
}

/** Reads a signature as `writeSignature` gives it; `null` for none, or for what is none. */
export function readSignature(text: string): Uint32Array | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === BANDS * 4 ? new Uint32Array(new Uint8Array(bytes).buffer) : null;
}

/** Reads signatures that stand one after the other. */
export function readSignatures(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64');
  return new Uint32Array(new Uint8Array(bytes).buffer, 0, bytes.length >> 2);
}
