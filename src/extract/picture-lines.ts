import { isKnownOutlet, isPictureHolder } from './agencies.ts';
import { neighbour } from './line-lists.ts';
import type { LookedAt } from './looks.ts';

/**
 * Which line of a copied picture a block is, by what stands beside it, as the name of a rule; `null` for none. Pages give the
 * words for those who do not see it ("Reuters Ann Doe leaves the hall"), who holds it ("Reuters"), and the caption.
 */
export function pictureLine(blocks: readonly LookedAt[], i: number): string | null {
  const [block, before, next] = [blocks[i], neighbour(blocks, i, -1), neighbour(blocks, i, 1)];
  if (!block) return null;
  const isBegun = (longer: LookedAt | null, shorter: LookedAt): boolean =>
    longer !== null && longer.head.length > shorter.head.length && longer.head.startsWith(shorter.head);
  // With the day on which the picture was taken it looks like a line with a date.
  const isWords = block.look === 'short' || block.look === 'date';
  if (isWords && next && isHolder(next) && isBegun(block, next)) return 'picture-words';
  if (block.look !== 'short') return null;
  if (next?.look === 'caption' && isBegun(next, block)) return 'caption-repeat';
  if (isHolder(block) && isBegun(before, block)) return 'picture-credit';
  const third = before && isHolder(before) ? neighbour(blocks, blocks.lastIndexOf(before, i - 1), -1) : null;
  return before && isBegun(third, before) ? 'below-picture-credit' : null;
}

/** The name of an agency, an outlet or another holder of pictures, and nothing else. */
const isHolder = ({ head, words }: LookedAt): boolean => words <= 3 && (isKnownOutlet(head) || isPictureHolder(head));
