import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { replaceFile } from '../disk.ts';
import { sha256 } from '../hash.ts';

/** Version of all that lies in `.cache/`: another one is not read. */
const VERSION = 1;

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
  replaceFile(file, `${sealOf(key, text)}\n${text}`);
}

/** Reads a text that was written under this key; `null` when it is missing, damaged, or was made for another key. */
export function readSealedText(file: string, key: string): string | null {
  if (!existsSync(file)) return null;
  const content = readFileSync(file, 'utf8');
  const text = content.slice(content.indexOf('\n') + 1);
  return content.startsWith(`${sealOf(key, text)}\n`) ? text : null;
}

function sealOf(key: string, text: string): string {
  return sha256(`${VERSION}\n${key}\n${text}`);
}
