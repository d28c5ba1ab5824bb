import { type ByteWriter, putNumber, putPart } from '../bytes.ts';
import { letterByte } from '../shard-form.ts';

/** Writes sorted words one after the other, each without what it shares with the one before. */
export interface FrontCoder {
  /** The word before as letters of its UTF-8, and room for the next one. */
  previous: Uint8Array;
  size: number;
  next: Uint8Array;
}

export function createFrontCoder(): FrontCoder {
  return { previous: new Uint8Array(256), size: 0, next: new Uint8Array(256) };
}

/** Lets the next word be the first again. */
export function restart(coder: FrontCoder): void {
  coder.size = 0;
}

/** Appends `{number shared bytes, number other bytes, other bytes as letters}` of the word in UTF-8. */
export function putWord(writer: ByteWriter, coder: FrontCoder, word: string): void {
  const size = encodeNext(coder, word);
  const { previous, next } = coder;
  const most = Math.min(size, coder.size);
  let shared = 0;
  while (shared < most && next[shared] === previous[shared]) shared++;
  putNumber(writer, shared);
  putNumber(writer, size - shared);
  putPart(writer, next, shared, size);
  coder.previous = next;
  coder.next = previous;
  coder.size = size;
}

const encoder = new TextEncoder();
const unitAt = String.prototype.charCodeAt;

/** Writes a word as letters into the room for the next one; returns its number of bytes. */
function encodeNext(coder: FrontCoder, word: string): number {
  if (word.length * 3 > coder.next.length) coder.next = new Uint8Array(word.length * 6);
  const { next } = coder;
  for (let i = 0; i < word.length; i++) {
    const unit = unitAt.call(word, i);
    // Nearly all words are ASCII: to call the encoder takes longer than this.
    if (unit > 127) return encodeLetters(word, next);
    next[i] = letterByte(unit);
  }
  return word.length;
}

function encodeLetters(word: string, next: Uint8Array): number {
  const size = encoder.encodeInto(word, next).written;
  for (let i = 0; i < size; i++) next[i] = letterByte(next[i] as number);
  return size;
}

/** The shortest text after `before` and not after `word`, which comes after it: by code units. */
export function separate(before: string, word: string): string {
  let shared = 0;
  while (shared < before.length && before[shared] === word[shared]) shared++;
  return word.slice(0, shared + 1);
}
