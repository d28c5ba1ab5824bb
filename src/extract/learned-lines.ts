import { sourcesRepeating } from '../learn/lookups.ts';
import type { NewsDocument } from '../model.ts';
import type { LookedAt } from './looks.ts';
import { foldWords } from './words.ts';

/** Code units up to which a line can have been learned as boilerplate. */
const LONGEST = 120;

/** Lines of one source that a document must hold to be of that source, when its name is not printed in it. */
const FEWEST_LINES = 2;

/**
 * Marks, on the blocks themselves, the lines that the archive knows as boilerplate of the document's source: rule
 * `learned-line`. A document is of a source when it prints the source's name or two of its repeated lines. Lines that say
 * something of the article (bylines, dates, labels, captions) stay what they are.
 */
export function markLearned(document: NewsDocument, blocks: readonly LookedAt[]): void {
  const { learned } = document;
  if (!learned || learned.lines.size === 0) return;
  const repeated = new Map<string, LookedAt[]>();
  for (const block of blocks) {
    if (block.look === 'blank' || block.wrapped || block.inner[1] - block.inner[0] > LONGEST) continue;
    for (const source of sourcesRepeating(learned, block.head)) {
      const own = repeated.get(source) ?? [];
      repeated.set(source, own);
      own.push(block);
    }
  }
  if (repeated.size === 0) return;
  const words = foldWords(document.text);
  for (const [source, own] of repeated) {
    if (own.length < FEWEST_LINES && (source === '' || !words.includes(source))) continue;
    for (const block of own) {
      if (block.look !== 'prose' && block.look !== 'sentence' && block.look !== 'short') continue;
      block.look = 'boilerplate';
      block.rule = 'learned-line';
    }
  }
}
