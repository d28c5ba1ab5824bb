import { type ByteWriter, putByte, putNumber } from '../bytes.ts';
import { letterByte } from '../shard-form.ts';

const encoder = new TextEncoder();

/** Writes sorted words one after the other, each without what it shares with the one before. */
export interface FrontCoder {
  previous: Uint8Array;
}

export function createFrontCoder(): FrontCoder {
  return { previous: new Uint8Array(0) };
}

/** Appends `{number shared bytes, number other bytes, other bytes as letters}` of the word in UTF-8. */
export function putWord(writer: ByteWriter, coder: FrontCoder, word: string): void {
  const bytes = encoder.encode(word);
  const shared = countShared(bytes, coder.previous);
  putNumber(writer, shared);
  putNumber(writer, bytes.length - shared);
  for (let i = shared; i < bytes.length; i++) putByte(writer, letterByte(bytes[i] as number));
  coder.previous = bytes;
}

function countShared(bytes: Uint8Array, previous: Uint8Array): number {
  const most = Math.min(bytes.length, previous.length);
  let shared = 0;
  while (shared < most && bytes[shared] === previous[shared]) shared++;
  return shared;
}

/** The shortest text after `before` and not after `word`, which comes after it: by code units. */
export function separate(before: string, word: string): string {
  let shared = 0;
  while (shared < before.length && before[shared] === word[shared]) shared++;
  return word.slice(0, shared + 1);
}
