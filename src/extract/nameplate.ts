import type { Language } from '../languages/index.ts';
import { isKnownOutlet } from './agencies.ts';
import type { LookedAt } from './looks.ts';

/** Words of a nameplate. */
const SHORTEST = 2;
const LONGEST = 5;

/** Lines below the two in which the day or the writers must stand, unless they stand between them. */
const BELOW = 2;

/** A word: "17 °C" is no line of words. */
const WORD = /\p{L}{3}|\p{Lo}/u;

/** Scripts that have no capitals: there a name is told by its words alone. */
const UNCASED = /^\p{Lo}/u;

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
  for (let i = 0; i < blocks.length && printed.length < 3 + BELOW; i++)
    if (blocks[i]?.look !== 'blank') printed.push(i);
  // The day of a paper stands below its name, above the headline.
  const between = blocks[printed[1] ?? -1];
  const isDayBetween = between?.look === 'date' || between?.rule === 'issue-line';
  const [first, second] = isDayBetween ? [printed[0], printed[2]] : printed;
  if (first === undefined || second === undefined) return null;
  if (!isDayBetween && !printed.slice(2, 2 + BELOW).some((i) => isSigned(blocks[i]))) return null;
  for (const { name, headline } of [
    { name: first, headline: second },
    { name: second, headline: first },
  ]) {
    const [plate, line] = [blocks[name], blocks[headline]];
    if (!plate || !line || !isShortLine(plate, language) || !isShortLine(line) || isOfMenus(line, language)) continue;
    const isPlate = isName(plate, language) && isOutletLike(plate.head.trim(), language);
    const isOther =
      line.words > plate.words + 1 ||
      !isName(line, language) ||
      (isNamedOutlet(plate.head, language) && !isNamedOutlet(line.head, language));
    if (isPlate && isOther && !isSection(blocks, line, headline, language)) return { name, headline };
  }
  return null;
}

/** Words of a section's name, and of a headline below it. */
const SECTION_WORDS = 3;
const HEADLINE_WORDS = 5;

/** "TEHRAN PAPERS" above the day, with a line in plain words below it: a section, and that line is the headline. */
function isSection(blocks: readonly LookedAt[], line: LookedAt, at: number, language: Language): boolean {
  if (line.words > SECTION_WORDS || !isName(line, language)) return false;
  const below = blocks.slice(at + 1, at + 8).find(({ look }) => look !== 'blank' && look !== 'date');
  return below?.look === 'short' && below.words >= HEADLINE_WORDS && !isName(below, language);
}

/** Do the words of a name say that it is an outlet's: a word of newspapers in its place, or "The" and one or two words? */
export function isOutletLike(name: string, language: Language): boolean {
  const words = name.split(/\s+/);
  // "World News" is a section: all its words are those of menus.
  if (words.every((word) => language.pageWords.has(word.toLowerCase()))) return false;
  return isNamedOutlet(name, language) || (words[0] === 'The' && words.length <= 3);
}

/** Does a name hold a word of newspapers where its language puts it: "North Courier", "Le Courrier du Nord", "Hafenbote"? */
export function isNamedOutlet(name: string, { outletWords, outletName, pageWords }: Language): boolean {
  const words = name.trim().split(/\s+/);
  const isPlain = pageWords.has(name.trim().toLowerCase());
  return !isPlain && (outletWords.has((words.at(-1) ?? '').toLowerCase()) || (outletName?.test(name.trim()) ?? false));
}

/** Is a line surely an outlet's name, so that it is no headline though nothing else stands above the text: "Le Courrier du Nord"? */
export function isPlateAlone(block: LookedAt, language: Language): boolean {
  const name = block.head.trim();
  const words = name.toLowerCase().split(/\s+/);
  const last = words.at(-1) ?? '';
  const isPaper = words[0] === 'the' && language.outletWords.has(last) && !language.speakingWords.has(last);
  return isName(block, language) && (isPaper || isKnownOutlet(name) || (language.outletName?.test(name) ?? false));
}

function isShortLine({ look, words, head }: LookedAt, language?: Language): boolean {
  return (
    (look === 'short' || look === 'sentence') &&
    (words >= SHORTEST || UNCASED.test(head) || (language?.outletName?.test(head) ?? false)) &&
    WORD.test(head)
  );
}

/** A word of menus alone: "News" below a paper's name is its menu, not its headline. */
const isOfMenus = ({ head }: LookedAt, { pageWords }: Language): boolean => pageWords.has(head.trim().toLowerCase());

function isName({ head, words, tail }: LookedAt, { nameParticles }: Language): boolean {
  if (words > LONGEST || /[.!?:;,|"“”]/u.test(head) || /[.!?]$/.test(tail)) return false;
  return head
    .trim()
    .split(/\s+/)
    .every((word) => /^[\p{Lu}\d&]/u.test(word) || UNCASED.test(word) || nameParticles.has(word));
}

function isSigned(block: LookedAt | undefined): boolean {
  return (
    block?.look === 'date' || block?.look === 'byline' || block?.rule === 'byline-label' || block?.rule === 'date-label'
  );
}
