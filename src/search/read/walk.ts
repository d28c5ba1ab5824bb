import { type ByteReader, getNumber } from '../bytes.ts';
import { byteOfLetter } from '../shard-form.ts';

const decoder = new TextDecoder();

/** Reads front-coded words, one after the other. */
export interface WordWalker extends ByteReader {
  /** The word read last, in UTF-8; only `size` bytes of it count. */
  word: Uint8Array;
  size: number;
}

export function createWalker(bytes: Uint8Array, at = 0): WordWalker {
  return { bytes, at, word: new Uint8Array(256), size: 0 };
}

/** Reads the next word into the walker. */
export function walkWord(walker: WordWalker): void {
  const shared = getNumber(walker);
  const other = getNumber(walker);
  const size = shared + other;
  if (size > walker.word.length) {
    const larger = new Uint8Array(size * 2);
    larger.set(walker.word);
    walker.word = larger;
  }
  for (let i = shared; i < size; i++) walker.word[i] = byteOfLetter(walker.bytes[walker.at++] as number);
  walker.size = size;
}

/** The word read last, as text. */
export function wordOf(walker: WordWalker): string {
  return decoder.decode(walker.word.subarray(0, walker.size));
}

/** Is the word read last this one, or does it begin so? Both in UTF-8. */
export function isWord(walker: WordWalker, bytes: Uint8Array, isBeginning = false): boolean {
  if (isBeginning ? walker.size < bytes.length : walker.size !== bytes.length) return false;
  for (let i = 0; i < bytes.length; i++) if (walker.word[i] !== bytes[i]) return false;
  return true;
}

/** Numbers of the files whose words may lie from `from` to `to` (inclusive, by code units); `from` is not after `to`. */
export function filesOf(directory: readonly string[], from: string, to: string): number[] {
  const files: number[] = [];
  for (let n = Math.max(0, lastNotAfter(directory, from)); n < directory.length; n++) {
    if ((directory[n] as string) > to) break;
    files.push(n);
  }
  return files;
}

function lastNotAfter(directory: readonly string[], word: string): number {
  let low = 0;
  let high = directory.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((directory[middle] as string) <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
