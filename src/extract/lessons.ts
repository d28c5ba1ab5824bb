import type { Learned, NewsDocument } from '../model.ts';
import { resolveSource } from '../resolve/source.ts';
import { extractSource } from './source.ts';
import { nameKey } from './words.ts';

const NO_LINES: ReadonlySet<string> = new Set();

/**
 * Returns the document with what the archive teaches about its source, which is read from the text without any lesson
 * first. A text whose source is unknown has no lines of its own to be taught, but the archive's word counts.
 */
export function withLessons(document: NewsDocument, learned: Learned): NewsDocument {
  const source = resolveSource(extractSource(document)).source.found;
  const key = source ? nameKey(source.value) : null;
  return {
    ...document,
    lessons: {
      lines: (key !== null && learned.lines.get(key)) || NO_LINES,
      dayMonthOrder: (key !== null && learned.dayMonthOrder.get(key)) || null,
      documents: learned.documents,
      documentFrequency: learned.documentFrequency,
    },
  };
}
