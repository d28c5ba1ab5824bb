import { type ByteWriter, putBytes, putNumber } from '../bytes.ts';

const encoder = new TextEncoder();

/** Writes sorted words one after the other, each without what it shares with the one before. */
export interface FrontCoder {
  previous: Uint8Array;
}

export function createFrontCoder(): FrontCoder {
  return { previous: new Uint8Array(0) };
}

/** Appends `{number shared bytes, number other bytes, other bytes}` of the word in UTF-8. */
export function putWord(writer: ByteWriter, coder: FrontCoder, word: string): void {
  const bytes = encoder.encode(word);
  const { previous } = coder;
  const most = Math.min(bytes.length, previous.length);
  let shared = 0;
  while (shared < most && bytes[shared] === previous[shared]) shared++;
  putNumber(writer, shared);
  putNumber(writer, bytes.length - shared);
  putBytes(writer, bytes.subarray(shared));
  coder.previous = bytes;
}

/** The shortest text after `before` and not after `word`, which comes after it: by code units. */
export function separate(before: string, word: string): string {
  let shared = 0;
  while (shared < before.length && before[shared] === word[shared]) shared++;
  return word.slice(0, shared + 1);
}
