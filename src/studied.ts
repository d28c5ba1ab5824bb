import type { NewsDocument } from './model.ts';

/** Code units held together: what a process holds must not grow with the archive. */
const MOST_HELD = 6_000_000;

const documents = new Map<string, NewsDocument>();
let held = 0;

/**
 * Holds a text that was studied, by the path of its original, to be extracted next: so a first ingest reads each original
 * once. Plain texts alone; where there is no more room, nothing is held, and the original is read again.
 */
export function keepStudied(path: string, document: NewsDocument): void {
  takeStudied(path);
  if (document.format !== 'plain' || held + document.text.length > MOST_HELD) return;
  held += document.text.length;
  documents.set(path, document);
}

/** Hands out what is held of an original, once; `null` where nothing is. */
export function takeStudied(path: string): NewsDocument | null {
  const document = documents.get(path);
  if (document === undefined) return null;
  documents.delete(path);
  held -= document.text.length;
  return document;
}

/** Forgets all that is held: it is what the files were then. */
export function forgetStudied(): void {
  documents.clear();
  held = 0;
}
