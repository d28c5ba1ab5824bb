/** Bytes that grow at the end. */
export interface ByteWriter {
  bytes: Uint8Array;
  length: number;
}

/** Bytes that are read from a place on. */
export interface ByteReader {
  bytes: Uint8Array;
  at: number;
}

/** An empty writer. */
export function createWriter(capacity = 1 << 14): ByteWriter {
  return { bytes: new Uint8Array(capacity), length: 0 };
}

/** Appends a whole number from 0 to 2^32 − 1, seven bits a byte, low ones first (LEB128). */
export function putNumber(writer: ByteWriter, value: number): void {
  makeRoom(writer, MOST_BYTES);
  writer.length = setNumber(writer.bytes, writer.length, value);
}

/** Bytes that a number takes at most. */
export const MOST_BYTES = 5;

/** Writes a number at a place where there is room for it; returns where it ends. */
export function setNumber(bytes: Uint8Array, place: number, value: number): number {
  let at = place;
  let rest = value;
  while (rest > 127) {
    bytes[at++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  bytes[at++] = rest;
  return at;
}

/** Lets a writer have room for so many bytes more. */
export function makeRoom(writer: ByteWriter, more: number): void {
  if (writer.length + more > writer.bytes.length) grow(writer, more);
}

/** Appends one byte. */
export function putByte(writer: ByteWriter, value: number): void {
  makeRoom(writer, 1);
  writer.bytes[writer.length++] = value;
}

/** Appends bytes as they are. */
export function putBytes(writer: ByteWriter, bytes: Uint8Array): void {
  makeRoom(writer, bytes.length);
  writer.bytes.set(bytes, writer.length);
  writer.length += bytes.length;
}

/** Appends bytes from one place to another. A short part is copied byte by byte, in less time than a view of it takes. */
export function putPart(writer: ByteWriter, bytes: Uint8Array, start: number, end: number): void {
  const size = end - start;
  if (size > SHORT) {
    putBytes(writer, bytes.subarray(start, end));
    return;
  }
  makeRoom(writer, size);
  const own = writer.bytes;
  let { length } = writer;
  for (let i = start; i < end; i++) own[length++] = bytes[i] as number;
  writer.length = length;
}

const SHORT = 64;

/** Appends what another writer has. */
export function putWritten(writer: ByteWriter, other: ByteWriter): void {
  putPart(writer, other.bytes, 0, other.length);
}

/** A copy of what was written; the writer is empty afterwards and keeps its room. */
export function takeBytes(writer: ByteWriter): Uint8Array {
  const taken = writer.bytes.slice(0, writer.length);
  writer.length = 0;
  return taken;
}

/** What was written, as a view that is good until the next write. */
export function viewOf(writer: ByteWriter): Uint8Array {
  return writer.bytes.subarray(0, writer.length);
}

/** Reads a number that `putNumber` wrote. Throws at the end of the bytes: the shard is damaged. */
export function getNumber(reader: ByteReader): number {
  let value = 0;
  let shift = 0;
  for (;;) {
    const byte = reader.bytes[reader.at++];
    if (byte === undefined) throw new Error('a shard of the search index ends too soon; build again');
    value |= (byte & 127) << shift;
    if (byte < 128) return value >>> 0;
    shift += 7;
  }
}

/** Appends parts, each behind its number of bytes. */
export function putParts(writer: ByteWriter, parts: readonly Uint8Array[]): void {
  for (const part of parts) {
    putNumber(writer, part.length);
    putBytes(writer, part);
  }
}

/** The parts that `putParts` wrote, as views. */
export function readParts(bytes: Uint8Array): Uint8Array[] {
  const reader: ByteReader = { bytes, at: 0 };
  const parts: Uint8Array[] = [];
  while (reader.at < bytes.length) {
    const size = getNumber(reader);
    parts.push(bytes.subarray(reader.at, reader.at + size));
    reader.at += size;
  }
  return parts;
}

function grow(writer: ByteWriter, by: number): void {
  const bytes = new Uint8Array(Math.max(writer.bytes.length * 2, writer.length + by));
  bytes.set(viewOf(writer));
  writer.bytes = bytes;
}
