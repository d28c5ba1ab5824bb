import type { NewsDocument } from '../model.ts';

/**
 * Where readings of a document are kept: on the document, out of sight of whoever lists or copies its fields. A `WeakMap`
 * would do as well, but what it holds outlives the documents until all memory is looked through, which is seldom.
 */
const NOTES = Symbol('notes');

type Noted = NewsDocument & { [NOTES]?: unknown[] };

let readings = 0;

/** Returns a reading of documents that is worked out once for each, and forgotten together with it. */
export function once<Value>(read: (document: NewsDocument) => Value): (document: NewsDocument) => Value {
  const place = readings++;
  return (document: Noted) => {
    const notes = document[NOTES] ?? openNotes(document);
    if (!(place in notes)) notes[place] = read(document);
    return notes[place] as Value;
  };
}

function openNotes(document: NewsDocument): unknown[] {
  const notes: unknown[] = [];
  Object.defineProperty(document, NOTES, { value: notes });
  return notes;
}
