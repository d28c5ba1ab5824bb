import { isAscii } from 'node:buffer';
import {
  appendFileSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';

/** End of the names under which files are written before they get their own. */
export const TEMPORARY = '.clipfile-tmp';

/** Reads a text (UTF-8). */
export function readText(file: string): string {
  return decodeText(readFileSync(file));
}

/** Decodes a text (UTF-8); a large one that is ASCII, as nearly all of ours are, in a small part of the time. */
export function decodeText(bytes: Buffer): string {
  return isAscii(bytes) ? bytes.toString('latin1') : bytes.toString('utf8');
}

/**
 * Writes a new file as a whole: on any error, such as a full disk, there is none, and the error names it, which those of
 * the system do not.
 */
export function writeWhole(file: string, content: string | Uint8Array, rest: Iterable<string | Uint8Array> = []): void {
  try {
    writeFileSync(file, content);
    for (const part of rest) appendFileSync(file, part);
  } catch (error) {
    rmSync(file, { force: true });
    throw writeError(file, error);
  }
}

/** Writes as `writeWhole` does and forces it to the disk: a power cut must not leave an empty file in place of another. */
export function writeDurably(file: string, content: string | Uint8Array): void {
  try {
    write(file, 'w', content);
  } catch (error) {
    rmSync(file, { force: true });
    throw writeError(file, error);
  }
}

/** Appends to a file and forces it to the disk. On an error, which names the file, a part may have been appended. */
export function appendDurably(file: string, content: string | Uint8Array): void {
  try {
    write(file, 'a', content);
  } catch (error) {
    throw writeError(file, error);
  }
}

/**
 * Replaces a file, or makes one, at once: an interruption leaves the old one or the new one. What comes in parts is written
 * one after the other.
 */
export function replaceFile(
  file: string,
  content: string | Uint8Array,
  rest: Iterable<string | Uint8Array> = [],
): void {
  writeWhole(file + TEMPORARY, content, rest);
  renameSync(file + TEMPORARY, file);
}

function write(file: string, flag: 'w' | 'a', content: string | Uint8Array): void {
  const handle = openSync(file, flag);
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function writeError(file: string, cause: unknown): Error {
  const name = file.endsWith(TEMPORARY) ? file.slice(0, -TEMPORARY.length) : file;
  return new Error(`${name} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
}
