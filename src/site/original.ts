import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readDocument } from '../formats/index.ts';

/** An original as the site needs it. */
export interface ReadOriginal {
  /** Path under `content/`. */
  file: string;
  /** The text view of its format: what all offsets point into. */
  text: string;
  /** Lower-case hex SHA-256 of its bytes as they are now. */
  sha256: string;
}

/**
 * Reads the bytes of an original, given as in a record (`originals/…`). Returns `null` when it is gone, is a member of a
 * container (`#12`), or lies outside `content/originals/`, also by a link: a record is written by hand and must not
 * be able to publish any file of the machine.
 */
export function readOriginalBytes(root: string, original: string): Uint8Array | null {
  const folder = join(root, 'content', 'originals');
  const path = join(root, 'content', original);
  if (!existsSync(folder) || !existsSync(path)) return null;
  if (!realpathSync(path).startsWith(realpathSync(folder) + sep)) return null;
  return readFileSync(path);
}

/** Reads an original's text view; `null` when it is gone, out of bounds, or not readable as text. */
export function readOriginal(root: string, original: string): ReadOriginal | null {
  const bytes = readOriginalBytes(root, original);
  const document = bytes && readDocument(original, bytes);
  if (!document || 'rejected' in document) return null;
  return { file: original, text: document.text, sha256: document.sha256 };
}
