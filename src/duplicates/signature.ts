import { shinglesOf } from './shingles.ts';

/** Bands of a signature, and minima hashed into one: texts of similarity 0.6 share a band with probability 0.99996. */
export const BANDS = 42;
const ROWS = 3;

/** Texts with fewer shingles are too short to tell a copy from a phrase. */
const FEWEST_SHINGLES = 12;

/** Odd factors and addends of the hash functions, drawn once by a fixed generator (xorshift32). */
const [FACTORS, ADDENDS] = drawFunctions();

function drawFunctions(): [Int32Array, Int32Array] {
  let state = 0x2545f491;
  const draw = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state;
  };
  const factors = Int32Array.from({ length: BANDS * ROWS }, () => draw() | 1);
  return [factors, Int32Array.from({ length: BANDS * ROWS }, draw)];
}

/**
 * The MinHash signature of a text over its word 4-grams, one number of 32 bits a band. Two texts may be copies when a
 * band of theirs is the same (`isMaybeCopy`); `similarityOf` then decides. `null` for a text that is too short.
 * Broder 1997; bands as in Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4.
 */
export function signatureOf(text: string): Uint32Array | null {
  const shingles = shinglesOf(text);
  if (shingles.length < FEWEST_SHINGLES) return null;
  const bands = new Uint32Array(BANDS);
  for (let band = 0; band < BANDS; band++) {
    let key = 0x811c9dc5;
    for (let row = band * ROWS; row < (band + 1) * ROWS; row++)
      key = Math.imul(key ^ leastOf(shingles, row), 0x01000193);
    bands[band] = key;
  }
  return bands;
}

function leastOf(shingles: Uint32Array, row: number): number {
  const [factor, addend] = [FACTORS[row] ?? 1, ADDENDS[row] ?? 0];
  let least = 0xffffffff;
  for (const shingle of shingles) {
    let hash = Math.imul(shingle, factor) + addend;
    // The low bits of a product know only the low bits of its factors.
    hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d) >>> 0;
    if (hash < least) least = hash;
  }
  return least;
}

/** Have two signatures a band in common? */
export function isMaybeCopy(one: Uint32Array, other: Uint32Array): boolean {
  for (let band = 0; band < BANDS; band++) if (one[band] === other[band]) return true;
  return false;
}

/** A signature as text, to be kept; `''` for none. */
export function writeSignature(signature: Uint32Array | null): string {
  if (signature === null) return '';
  return Buffer.from(signature.buffer, signature.byteOffset, signature.byteLength).toString('base64');
}

/** Reads a signature as `writeSignature` gives it; `null` for none, or for what is none. */
export function readSignature(text: string): Uint32Array | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === BANDS * 4 ? new Uint32Array(new Uint8Array(bytes).buffer) : null;
}
