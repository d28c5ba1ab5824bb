import type { Learned, NewsDocument } from '../model.ts';
import { resolveSource } from '../resolve/source.ts';
import { extractSource } from './source.ts';
import { foldWords } from './words.ts';

const NO_LINES: ReadonlySet<string> = new Set();

/**
 * Returns the key under which things are learned of a source: its name in lower case, letters and figures alone, without
 * an article before or a domain's end behind it: "The Daily Echo", "DailyEcho.com" and "Daily Echo" are one.
 */
export function sourceKey(name: string): string {
  const words = foldWords(name)
    .replace(/^the (?=\S)/, '')
    .replace(/(?<=[\p{L}\d]{2})\.(?:com|org|net|co\.uk|news|info)$/u, '');
  return words.replace(/[^\p{L}\p{M}\d]/gu, '') || words;
}

/**
 * Returns the document with what the archive teaches about its source, which is read from the text without any lesson
 * first. A text whose source is unknown has no lines of its own to be taught, but the archive's word counts.
 */
export function withLessons(document: NewsDocument, learned: Learned): NewsDocument {
  const source = resolveSource(extractSource(document)).source.found;
  const key = source ? sourceKey(source.value) : null;
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
