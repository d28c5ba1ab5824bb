import { characterOf } from './shard-form.ts';

const QUOTE = '"'.charCodeAt(0);

/** By byte the UTF-8 of its character in a shard, of one byte or two, and of how many. */
const FIRST = new Uint8Array(256);
const SECOND = new Uint8Array(256);
const SIZE = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) {
  const written = Buffer.from(JSON.stringify(characterOf(byte)).slice(1, -1));
  FIRST[byte] = written[0] ?? 0;
  SECOND[byte] = written[1] ?? 0;
  SIZE[byte] = written.length;
}

/** Bytes of the room that is kept from one shard to the next. */
const MOST_KEPT = 1 << 24;
let kept = Buffer.alloc(1 << 16);

/** Writes a shard: bytes as characters, any other value as JSON; of a list whose first value is bytes these as characters. */
export function writeShard(name: string, content: unknown): Uint8Array {
  const isMixed = Array.isArray(content) && content[0] instanceof Uint8Array;
  const start = `clipfileShard(${JSON.stringify(name)},${isMixed ? '[' : ''}`;
  const first: unknown = isMixed ? content[0] : content;
  const bytes = first instanceof Uint8Array ? first : null;
  const json = isMixed
    ? `,${JSON.stringify(content.slice(1)).slice(1)}`
    : bytes === null
      ? JSON.stringify(content)
      : '';
  // A unit of text takes at most three bytes, a byte two.
  const room = roomFor(3 * (start.length + json.length) + 2 * (bytes?.length ?? 0) + 8);
  let at = room.write(start, 0);
  if (bytes !== null) {
    room[at++] = QUOTE;
    at = putCharacters(room, at, bytes);
    room[at++] = QUOTE;
  }
  at += room.write(json, at);
  at += room.write(')\n', at);
  return Buffer.from(room.subarray(0, at));
}

function roomFor(size: number): Buffer {
  if (size <= kept.length) return kept;
  const room = Buffer.allocUnsafe(size * 2);
  if (room.length <= MOST_KEPT) kept = room;
  return room;
}

/** Writes the characters of bytes; returns where they end. */
function putCharacters(room: Uint8Array, start: number, bytes: Uint8Array): number {
  let at = start;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    // Both bytes whether or not the second counts: to decide it each time takes longer.
    room[at] = FIRST[byte] as number;
    room[at + 1] = SECOND[byte] as number;
    at += SIZE[byte] as number;
  }
  return at;
}
