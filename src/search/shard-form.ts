/**
 * The one form of all files of the index: `clipfileShard("t/0","…")`. The page opened from a disk runs it as a script,
 * elsewhere it is fetched and what stands after the comma is parsed as JSON.
 *
 * Bytes stand as a string in which each character is a byte + 35: no `"`, no control character, and only `\` is escaped.
 */
const SHIFT = 35;

/** A byte of a text in UTF-8 as it is put among bytes, so that in the file it stands as the letter that it is: that is compressed better. */
export function letterByte(byte: number): number {
  return (byte - SHIFT) & 255;
}

/** The byte of the text again. */
export function byteOfLetter(byte: number): number {
  return (byte + SHIFT) & 255;
}
const BACKSLASH = 92;

/** Writes a shard: bytes as characters, any other value as JSON. */
export function writeShard(name: string, content: unknown): Uint8Array {
  const start = `clipfileShard(${JSON.stringify(name)},`;
  if (!(content instanceof Uint8Array)) return Buffer.from(`${start}${JSON.stringify(content)})\n`);
  const file = Buffer.allocUnsafe(start.length + 2 * content.length + 5);
  let at = file.write(`${start}"`, 0);
  for (let i = 0; i < content.length; i++) {
    const character = (content[i] as number) + SHIFT;
    if (character === BACKSLASH) file[at++] = BACKSLASH;
    if (character < 128) file[at++] = character;
    else {
      file[at++] = 0xc0 | (character >> 6);
      file[at++] = 0x80 | (character & 63);
    }
  }
  at += file.write('")\n', at);
  return Buffer.from(file.subarray(0, at));
}

/** Bytes as they stand inside a shard whose content is JSON. */
export function textOfBytes(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let i = 0; i < bytes.length; i += 4096) {
    pieces.push(String.fromCharCode(...Array.from(bytes.subarray(i, i + 4096), (byte) => byte + SHIFT)));
  }
  return pieces.join('');
}

/** The content of a shard from the text of its file. Throws when the file is something else. */
export function readShard(text: string): unknown {
  if (!text.startsWith('clipfileShard(')) throw new Error('not a file of the search index');
  return JSON.parse(text.slice(text.indexOf(',') + 1, text.lastIndexOf(')')));
}

/** The bytes that stand as characters in a shard. */
export function bytesOf(content: unknown): Uint8Array {
  const text = String(content);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i) - SHIFT;
  return bytes;
}
