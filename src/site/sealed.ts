import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { decodeText, replaceFile } from '../disk.ts';

/** Version of all that lies in `.cache/`: another one is not read. */
const VERSION = 2;

/** Writes a value as JSON under a seal: see `writeSealedText`. */
export function writeSealed(file: string, key: string, value: unknown): void {
  writeSealedText(file, key, JSON.stringify(value));
}

/** Reads a value that was written under this key; `null` when it is missing, damaged, or was made for another key. */
export function readSealed(file: string, key: string): unknown {
  const text = readSealedText(file, key);
  return text === null ? null : (JSON.parse(text) as unknown);
}

/**
 * Writes a text under a seal, its SHA-256 with that of the key it was made for, at once: an interruption leaves the old
 * file or the new one.
 */
export function writeSealedText(file: string, key: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const bytes = Buffer.from(text);
  // Not put together: some of these files are large.
  replaceFile(file, `${sealOf(key, [bytes])}\n`, [bytes]);
}

/**
 * Writes a text in parts as `writeSealedText` does, of many megabytes and without holding it whole: the parts are asked for
 * twice, once for the seal.
 */
export function writeSealedParts(file: string, key: string, parts: () => Iterable<string>): void {
  mkdirSync(dirname(file), { recursive: true });
  replaceFile(file, `${sealOf(key, parts())}\n`, parts());
}

/** Reads a text that was written under this key; `null` when it is missing, damaged, or was made for another key. */
export function readSealedText(file: string, key: string): string | null {
  const bytes = readSealedBytes(file, key);
  return bytes && decodeText(bytes);
}

/** Reads the bytes (UTF-8) of such a text, for a large one of which only parts are wanted. */
export function readSealedBytes(file: string, key: string): Buffer | null {
  return openSealed(file, key)?.bytes ?? null;
}

/** Reads the bytes of such a text with their seal, by which another file may say that it goes with this one. */
export function openSealed(file: string, key: string): { seal: string; bytes: Buffer } | null {
  if (!existsSync(file)) return null;
  const content = readFileSync(file);
  const start = content.indexOf('\n') + 1;
  const bytes = content.subarray(start);
  const seal = sealOf(key, [bytes]);
  return content.toString('latin1', 0, start) === `${seal}\n` ? { seal, bytes } : null;
}

/** Bytes as they are: a text would have to be encoded for it. */
function sealOf(key: string, parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256').update(`${VERSION}\n${key}\n`);
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
