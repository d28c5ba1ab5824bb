import type { LookedAt } from './looks.ts';

/** Returns the nearest block with words in it before (`-1`) or behind (`1`) block `i`, or `null`. */
export function neighbour(blocks: readonly LookedAt[], i: number, step: 1 | -1): LookedAt | null {
  for (let at = i + step; at >= 0 && at < blocks.length; at += step) {
    const block = blocks[at];
    if (block && block.look !== 'blank') return block;
  }
  return null;
}

/** Tells whether a block is there and is running text. */
export function isText(block: LookedAt | null): boolean {
  return block !== null && (block.look === 'prose' || block.look === 'sentence');
}

/** Lines of a box of other articles within a text. */
const BOX_LINES = 40;

/** A line of titles between the label of other articles and the paragraph with which the text goes on. */
export function isBoxed(blocks: LookedAt[], i: number): boolean {
  const isPassed = (block: LookedAt | undefined): boolean =>
    block?.look === 'blank' || block?.look === 'short' || block?.look === 'boilerplate' || block?.look === 'caption';
  let at = i - 1;
  while (at > i - BOX_LINES && isPassed(blocks[at])) at--;
  return blocks[at]?.rule === 'teaser-label';
}

/** Words from which a line can be a title, and blocks around it in which it is printed again with its picture. */
const TITLE_WORDS = 6;
const NEAR = 8;
const SECTION_WORDS = 3;

/** A title that stands twice close by, as links with a picture do, or the summary right below the second. */
export function isLinkedTitle(blocks: LookedAt[], i: number): boolean {
  const isTwice = (at: number): boolean => {
    const title = blocks[at];
    if (title?.look !== 'short' || title.words < TITLE_WORDS) return false;
    return blocks.slice(Math.max(0, at - NEAR), at + NEAR).some((one) => one !== title && one.head === title.head);
  };
  if (isTwice(i)) return true;
  let above = i - 1;
  while (blocks[above]?.look === 'blank') above--;
  // A caption can stand twice, too: only below the same section's name is what follows a summary.
  return blocks[i]?.look === 'prose' && isTwice(above) && (neighbour(blocks, above, -1)?.words ?? 9) <= SECTION_WORDS;
}

/** Lines of a list up to which the line that announces it is looked for. */
const ITEMS = 15;

/** A line of a list that a line with a colon announces, or one that goes on in small letters. */
export function isItem(blocks: LookedAt[], i: number): boolean {
  const head = blocks[i]?.head ?? '';
  if (/^\p{Ll}\p{Ll}/u.test(head) && (blocks[i]?.words ?? 0) >= 3) return true;
  for (let at = i - 1; at >= Math.max(0, i - ITEMS); at--) {
    const before = blocks[at];
    if (!before || before.look === 'blank') continue;
    if (before.tail.endsWith(':')) return before.look === 'prose' || before.words >= 4;
    if (before.look !== 'short') return false;
  }
  return false;
}
