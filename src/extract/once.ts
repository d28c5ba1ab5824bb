import type { NewsDocument } from '../model.ts';

/**
 * Where readings of a document are kept: on the document, out of sight of whoever lists or copies its fields. A `WeakMap`
 * would do as well, but what it holds outlives the documents until all memory is looked through, which is seldom.
 */
const NOTES = Symbol('notes');

type Noted = NewsDocument & { [NOTES]?: unknown[] };

let count = 0;

/** What is read of a document, once. */
export interface Reading<Value> {
  (document: NewsDocument): Value;
  /** Its place among the notes. */
  readonly place: number;
}

/** Returns a reading of documents that is worked out once for each, and forgotten together with it; it is never `undefined`. */
export function once<Value extends object | null>(read: (document: NewsDocument) => Value): Reading<Value> {
  const place = count++;
  const reading = (document: Noted): Value => {
    const notes = document[NOTES] ?? openNotes(document);
    let value = notes[place];
    if (value === undefined) {
      value = read(document);
      notes[place] = value;
    }
    return value as Value;
  };
  return Object.assign(reading, { place });
}

/** Takes over what a reading gave for another document of the same text, where it was asked for. */
export function takeOver(readings: readonly Reading<unknown>[], from: Noted, to: Noted): void {
  for (const { place } of readings) {
    const known = from[NOTES];
    if (known?.[place] !== undefined) (to[NOTES] ?? openNotes(to))[place] = known[place];
  }
}

function openNotes(document: NewsDocument): unknown[] {
  const notes: unknown[] = new Array(count).fill(undefined);
  Object.defineProperty(document, NOTES, { value: notes });
  return notes;
}
