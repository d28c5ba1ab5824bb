import type { NewsDocument } from '../model.ts';
import { LONGEST_LEARNED, type LookedAt } from './looks.ts';
import { readMainText } from './main-text.ts';
import { foldWords, nameKey } from './words.ts';

/** Articles of a source in which a line must stand to be boilerplate there. */
const FEWEST_ARTICLES = 5;

/** Paragraphs at both ends of the main text that are read as head and foot as well: what repeats there was taken for text. */
const HEAD_PARAGRAPHS = 2;
const FOOT_PARAGRAPHS = 5;

/** One article as lines are learned from it. */
export interface TaughtArticle {
  /** The source's name. */
  source: string;
  /** The headline as found: two copies of one article count as one. */
  headline: string;
  /** Folded lines, as `repeatableLines` returns them. */
  lines: readonly string[];
}

/** Returns a line in the form in which it is learned and recognised. */
export function foldLine(line: string): string {
  return foldWords(line);
}

/**
 * Returns the folded lines of a document that may turn out to be boilerplate: each once, at most 120 code units long, in
 * the head or the foot. Headlines, dates and bylines of the article itself are harmless: they do not repeat.
 */
export function repeatableLines(document: NewsDocument): string[] {
  const { blocks, from, to } = readMainText(document);
  const text = blocks.flatMap((block, i) => (i >= from && i < to && block.look !== 'blank' ? [i] : []));
  const head = text[HEAD_PARAGRAPHS] ?? to;
  const foot = Math.max(head, text.at(-FOOT_PARAGRAPHS) ?? head);
  const lines = blocks.filter((block, i) => (i < head || i >= foot) && isLearnable(block));
  return [...new Set(lines.map((block) => foldLine(block.head)))];
}

function isLearnable(block: LookedAt): boolean {
  return block.look !== 'blank' && !block.wrapped && block.inner[1] - block.inner[0] <= LONGEST_LEARNED;
}

/**
 * Learns which lines are boilerplate: those that stand in the head or foot of five articles or more of one source.
 * Articles of one source and headline count once. Returns source key → folded lines in alphabetical order, keys likewise;
 * sources with nothing learned are left out. Memory grows with the lines of the archive's heads and feet.
 */
export function learnLines(articles: Iterable<TaughtArticle>): Map<string, string[]> {
  const counts = new Map<string, { seen: Set<string>; lines: Map<string, number> }>();
  for (const { source, headline, lines } of articles) {
    const key = nameKey(source);
    const counted = counts.get(key) ?? { seen: new Set(), lines: new Map() };
    counts.set(key, counted);
    const folded = foldWords(headline);
    if (counted.seen.has(folded)) continue;
    counted.seen.add(folded);
    for (const line of new Set(lines)) counted.lines.set(line, (counted.lines.get(line) ?? 0) + 1);
  }
  const learned = new Map<string, string[]>();
  for (const key of [...counts.keys()].sort()) {
    const lines = [...(counts.get(key)?.lines ?? [])].filter(([, count]) => count >= FEWEST_ARTICLES);
    if (lines.length > 0) learned.set(key, lines.map(([line]) => line).sort());
  }
  return learned;
}
