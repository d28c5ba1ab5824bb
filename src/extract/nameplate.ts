import type { Language } from '../languages/index.ts';
import type { LookedAt } from './looks.ts';

/** Words of a nameplate. */
const SHORTEST = 2;
const LONGEST = 5;

/** Lines below the two in which the day or the writers must stand. */
const BELOW = 2;

/** A nameplate, the outlet's name above or below the headline, and that headline: indexes of blocks. */
export interface Nameplate {
  name: number;
  headline: number;
}

/**
 * Finds a nameplate among the first two lines of a text: one of them is a short name, its words capitalised and one of them
 * a word of newspapers, the other is longer or in plain words, and the day or the writers follow. `null` when there is no
 * such pair. A headline and its standfirst look the same but for that word.
 */
export function findNameplate(blocks: readonly LookedAt[], language: Language): Nameplate | null {
  const printed: number[] = [];
  for (let i = 0; i < blocks.length && printed.length < 2 + BELOW; i++)
    if (blocks[i]?.look !== 'blank') printed.push(i);
  const [first, second, ...below] = printed;
  if (first === undefined || second === undefined) return null;
  if (!below.some((i) => isSigned(blocks[i]))) return null;
  for (const { name, headline } of [
    { name: first, headline: second },
    { name: second, headline: first },
  ]) {
    const [plate, line] = [blocks[name], blocks[headline]];
    if (!plate || !line || !isShortLine(plate) || !isShortLine(line)) continue;
    const isPlate = isName(plate, language) && isOutletLike(plate.head.trim(), language);
    const isOther =
      line.words > plate.words + 1 ||
      !isName(line, language) ||
      (endsLikeOutlet(plate.head, language) && !endsLikeOutlet(line.head, language));
    if (isPlate && isOther) return { name, headline };
  }
  return null;
}

/** Do the words of a name say that it is an outlet's: a word of newspapers at its end, or "The" and one or two words? */
export function isOutletLike(name: string, language: Language): boolean {
  const words = name.split(/\s+/);
  // "World News" is a section: all its words are those of menus.
  if (words.every((word) => language.pageWords.has(word.toLowerCase()))) return false;
  return endsLikeOutlet(name, language) || (words[0] === 'The' && words.length <= 3);
}

function endsLikeOutlet(name: string, { outletWords }: Language): boolean {
  return outletWords.has((name.trim().split(/\s+/).at(-1) ?? '').toLowerCase());
}

function isShortLine({ look, words }: LookedAt): boolean {
  return (look === 'short' || look === 'sentence') && words >= SHORTEST;
}

function isName({ head, words, tail }: LookedAt, { nameParticles }: Language): boolean {
  if (words > LONGEST || /[.!?:;,|"“”]/u.test(head) || /[.!?]$/.test(tail)) return false;
  return head
    .trim()
    .split(/\s+/)
    .every((word) => /^[\p{Lu}\d&]/u.test(word) || nameParticles.has(word));
}

function isSigned(block: LookedAt | undefined): boolean {
  return (
    block?.look === 'date' || block?.look === 'byline' || block?.rule === 'byline-label' || block?.rule === 'date-label'
  );
}
