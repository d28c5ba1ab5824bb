import type { Language } from '../languages/index.ts';
import type { LookedAt } from './looks.ts';
import type { MainText } from './main-text.ts';

/** Lines at the top of a text among which a label tells its headline. */
const TOP_LINES = 12;

/** Lines over which a headline may go, code units of all of them, and words of a line that goes on. */
const MOST_LINES = 4;
const LONGEST = 220;
const FEWEST_WORDS = 2;

/** What ends a headline, so that nothing goes on. */
const SENTENCE_END = /[.!?…。！？؟]["”’»)]?$/u;

/** A word in small letters; "iBridge" is a name. */
export const SMALL = /^["“„«‘(]?\p{Ll}(?!\p{Lu}|\S*[.@]\p{L})/u;

/** The headline among the blocks of a text, whose own may have become fewer: index, and code units of the label before it. */
export interface HeadlineLines {
  main: MainText;
  headline: number;
  label: number;
}

/** Finds a line above the text that says of itself that it is the headline ("Headline: …"), or stands below such a label. */
export function findLabelled({ blocks, to }: MainText, language: Language): number | null {
  for (let i = 0, passed = 0; i < to && passed < TOP_LINES; i++) {
    const block = blocks[i];
    if (!block || block.look === 'blank') continue;
    passed++;
    const label = language.labels.headline.exec(block.head)?.[0] ?? '';
    // "Name: …", "Title: …": somebody's post is told among other things, a headline stands first or beside source and day.
    if (label === '' || !(passed === 1 || isAmongLabels(blocks, i))) continue;
    if (label.trim().length < block.head.length) return i;
    const below = blocks.findIndex(({ look }, at) => at > i && look !== 'blank');
    return below > 0 && below < to ? below : null;
  }
  return null;
}

/** A label of the source, the day or the writers on the line above or below. */
function isAmongLabels(blocks: readonly LookedAt[], i: number): boolean {
  const printed = (at: number): boolean => blocks[at]?.look !== 'blank';
  const beside = [
    blocks.findLastIndex((_, at) => at < i && printed(at)),
    blocks.findIndex((_, at) => at > i && printed(at)),
  ];
  return beside.some((at) => {
    const block = blocks[at];
    return (
      block?.look === 'date' || block?.look === 'byline' || block?.look === 'label' || block?.rule === 'topic-links'
    );
  });
}

/**
 * Makes the lines over which a headline goes one block: the next line, with no blank line between, begins in small letters, or
 * the line before ends with a word or sign with which none ends. `isPage` for a page of the web, whose lines end where they end.
 */
export function joinHeadline(main: MainText, at: number, language: Language, isPage: boolean): HeadlineLines {
  let headline = at;
  let joined = main;
  for (let lines = 1; lines < MOST_LINES && !isPage && goesOn(joined.blocks, headline - 1, language); lines++)
    joined = withJoined(joined, --headline);
  for (let lines = 1; lines < MOST_LINES && !isPage && goesOn(joined.blocks, headline, language); lines++)
    joined = withJoined(joined, headline);
  const label = language.labels.headline.exec(joined.blocks[headline]?.head ?? '')?.[0].length ?? 0;
  return { main: joined, headline, label };
}

function goesOn(blocks: readonly LookedAt[], i: number, language: Language): boolean {
  const [block, next] = [blocks[i], blocks[i + 1]];
  if (!block || !next || block.words < FEWEST_WORDS || next.look !== 'short' || !isLine(block)) return false;
  if (SENTENCE_END.test(block.tail) || next.inner[1] - block.inner[0] > LONGEST) return false;
  if (isOpenEnded(block.tail, language) || isCapitalsGoingOn(block, next, language)) return true;
  return SMALL.test(next.head) && next.words >= FEWEST_WORDS && /\p{Lu}/u.test(block.head);
}

/** "STUDENTS SAY HOSTAGES", "WILL BE TRIED AS SPIES": a line in capitals below another that begins with a small word goes on. */
function isCapitalsGoingOn(block: LookedAt, next: LookedAt, { functionWords, nameParticles }: Language): boolean {
  if (/\p{Ll}/u.test(block.head + next.head) || next.words < FEWEST_WORDS || block.words < FEWEST_WORDS) return false;
  const first = /^\p{L}+/u.exec(next.head)?.[0].toLowerCase() ?? '';
  return functionWords.has(first) && !nameParticles.has(first);
}

const isLine = ({ look }: LookedAt): boolean => look === 'short' || look === 'sentence' || look === 'prose';

/** Do words end in mid-air: with an article or preposition, a comma, a semicolon, a dash? */
export function isOpenEnded(words: string, { openWords }: Language): boolean {
  const last = /(\S+)\s*$/.exec(words)?.[1] ?? '';
  return /[,;،؛–—]$/u.test(last) || openWords.has(last.toLowerCase());
}

/** The blocks with one and the next made one. */
function withJoined({ blocks, from, to }: MainText, i: number): MainText {
  const [one, two] = [blocks[i] as LookedAt, blocks[i + 1] as LookedAt];
  const both: LookedAt = {
    ...one,
    span: [one.span[0], two.span[1]],
    inner: [one.inner[0], two.inner[1]],
    head: `${one.head} ${two.head}`,
    folded: null,
    tail: `${one.tail} ${two.tail}`,
    words: one.words + two.words,
    wrapped: true,
  };
  const moved = (index: number): number => (index > i ? index - 1 : index);
  return { blocks: [...blocks.slice(0, i), both, ...blocks.slice(i + 2)], from: moved(from), to: moved(to) };
}
