import type { LookedAt } from './looks.ts';

/** Rules of lines with which an article is over, once it has run for this many words of prose. */
const END_RULES: ReadonlySet<string> = new Set(['comments-below', 'tag-list', 'copyright-line']);
const END_WORDS = 80;

/** Words of a label over a list of other articles; words of prose a line below which what follows is such a list. */
const LABEL_WORDS = 6;
const LIST_PROSE = 25;

/** Paragraphs in a row, and their words, with which an article goes on behind a box of other articles. */
const RESUMED = 3;
const RESUMED_WORDS = 60;

/** Blocks that a box of other articles and the paragraphs behind it have at most. */
const BOX = 60;

/** Words from which a line can be another article's headline; how many of them make a list; words of a summary below one. */
const TITLE_WORDS = 6;
const TITLES = 3;
const SUMMARY_WORDS = 70;

/** Returns where the main text `[from, to)` ends: at comments, lists of tags, lists of other articles, whatever prose follows. */
export function beforeEnd(blocks: readonly LookedAt[], from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) {
    const block = blocks[i];
    if (block?.look === 'prose') words += block.words;
    else if (block && words >= END_WORDS && END_RULES.has(block.rule)) return i;
    else if (block?.look === 'teaser' && block.words < LABEL_WORDS && words >= 2 * END_WORDS && isList(blocks, i, to))
      return beforeTitles(blocks, from, i);
  }
  return beforeTitles(blocks, from, to);
}

/** Tells whether a label is followed by a list of other articles up to the end: many short lines, little prose between. */
function isList(blocks: readonly LookedAt[], label: number, to: number): boolean {
  if (isResumed(blocks, label, to)) return false;
  let prose = 0;
  let lines = 0;
  for (const block of blocks.slice(label + 1, to)) {
    if (block.look === 'prose') prose += block.words;
    else if (block.look !== 'blank') lines++;
  }
  return lines >= 3 && prose < lines * LIST_PROSE;
}

/** Tells whether the first prose below a label is paragraphs in a row: titles alone stood between, and the article goes on. */
function isResumed(blocks: readonly LookedAt[], label: number, to: number): boolean {
  let run = 0;
  let words = 0;
  for (const block of blocks.slice(label + 1, Math.min(to, label + BOX))) {
    if (block.look === 'prose' || block.look === 'sentence') {
      words += block.words;
      if (++run >= RESUMED && words >= RESUMED_WORDS) return true;
    } else if (run > 0 && block.look !== 'blank') return false;
  }
  return false;
}

/** Returns where, without a label, a list of other articles begins that runs to the end: headlines with a summary each. */
function beforeTitles(blocks: readonly LookedAt[], from: number, to: number): number {
  let end = to;
  let titles = 0;
  let summary = 0;
  let left = blocks.slice(from, to).reduce((sum, block) => sum + (block.look === 'prose' ? block.words : 0), 0);
  for (let i = to - 1; i >= from; i--) {
    const block = blocks[i];
    if (!block) continue;
    if (block.look === 'prose' || block.look === 'sentence') {
      summary += block.words;
      if (block.look === 'prose') left -= block.words;
      if (summary > SUMMARY_WORDS || left < 2 * END_WORDS) break;
    } else if (block.look === 'short' && block.words >= TITLE_WORDS && !/[:,;]$/.test(block.tail)) {
      titles++;
      summary = 0;
      if (titles >= TITLES) end = i;
    }
  }
  return end < to && isOfOthers(blocks, Math.max(from, end - BEFORE), end, to) ? end : to;
}

/** Lines before a list of other articles in which the article is signed off. */
const BEFORE = 8;

/** Rules of lines that stand at the foot of an article. */
const FOOT_RULES: ReadonlySet<string> = new Set(['newsletter-invitation', 'support-invitation', 'about-writer']);

/** Something besides their form shows that lines are other articles' titles: the article is signed off, some are printed twice, each is signed. */
function isOfOthers(blocks: readonly LookedAt[], from: number, end: number, to: number): boolean {
  const titles = blocks.slice(end, to).filter((block) => block.look === 'short' && block.words >= TITLE_WORDS);
  if (new Set(titles.map((block) => block.head)).size < titles.length) return true;
  const signed = blocks.slice(end, to).filter(({ look }) => look === 'date' || look === 'byline');
  if (signed.length >= titles.length) return true;
  return blocks.slice(from, end).some(({ rule }) => FOOT_RULES.has(rule));
}
