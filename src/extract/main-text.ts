import type { NewsDocument } from '../model.ts';
import { beforeEnd } from './article-end.ts';
import { readBlocks } from './blocks.ts';
import { endOfEntries, findEntries } from './entries.ts';
import { languageFor } from './language.ts';
import { markLearned } from './learned-lines.ts';
import { type LookedAt, lookAt } from './looks.ts';
import { once } from './once.ts';

/** A document's blocks and which of them are the main text: indices `[from, to)`, `from === to` when there is none. */
export interface MainText {
  blocks: LookedAt[];
  from: number;
  to: number;
}

/** Finds the main text of a document: the run of blocks with the most prose in it, weighed against menus, labels and teasers. */
export const readMainText: (document: NewsDocument) => MainText = once(findMainText);

function findMainText(document: NewsDocument): MainText {
  const language = languageFor(document);
  const blocks = readBlocks(document).map((block) => lookAt(document.text, block, language));
  markLearned(document, blocks);
  const entries = findEntries(blocks);
  for (const i of entries) Object.assign(blocks[i] as LookedAt, { look: 'sentence', rule: 'entry-time' });
  let best = 0;
  let from = 0;
  let to = 0;
  let sum = 0;
  let start = 0;
  for (const [i, block] of blocks.entries()) {
    if (block.look === 'blank') continue;
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += weigh(block);
    if (sum > best) {
      best = sum;
      from = start;
      to = i + 1;
    }
  }
  if (best === 0) return { blocks, ...withoutProse(blocks) };
  const main = {
    blocks,
    from: withTurns(blocks, withLead(blocks, behindHead(blocks, from, to)), to),
    to: withOpenEnd(blocks, beforeEnd(blocks, from, to)),
  };
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return main;
  // All entries of a running report are its text, be they as short as they may.
  return { blocks, from: Math.min(main.from, first), to: Math.max(main.to, endOfEntries(blocks, last)) };
}

/** Words of a line behind the main text that make it its last paragraph, though the end of the sentence is cut off. */
const OPEN_END = 12;

/** "Ann Doe, mayor, born 12 May 1934; died 1 March 2016": with the days of a life an obituary ends. */
const isLife = ({ head, words }: LookedAt): boolean =>
  words >= 6 && head.includes(',') && /(?:1[5-9]|20)\d\d\P{N}.*(?:1[5-9]|20)\d\d\.?$/u.test(head);

function withOpenEnd(blocks: readonly LookedAt[], to: number): number {
  const next = blocks.findIndex((block, i) => i >= to && block.look !== 'blank');
  const block = blocks[next];
  const isNext = block !== undefined && numberOf(block) > 1 && numberOf(block) === numberOf(blocks[to - 1]) + 1;
  return block?.look === 'short' && (block.words >= OPEN_END || isLife(block) || isNext) ? next + 1 : to;
}

/** The number of a paragraph, "3. The two agreed", or 0. */
const numberOf = (block: LookedAt | undefined): number => Number(/^(\d{1,2})\. /.exec(block?.head ?? '')?.[1] ?? 0);

/** Blocks at the beginning of the main text in which a byline or date may follow, and words that may stand before it. */
const HEAD_BLOCKS = 8;
const HEAD_WORDS = 110;

/** Returns where the body begins: a little prose above the byline or the date is headline and standfirst, not body. */
function behindHead(blocks: readonly LookedAt[], from: number, to: number): number {
  let start = from;
  let words = 0;
  if (isSigned(blocks, from)) return from;
  for (let i = from, passed = 0; i < to && passed < HEAD_BLOCKS && words <= HEAD_WORDS; i++) {
    const block = blocks[i];
    if (!block || block.look === 'blank') continue;
    passed++;
    words += block.words;
    const next = blocks.findIndex((other, at) => at > i && other.look !== 'blank');
    if ((block.look === 'byline' || block.look === 'date') && next < to && next >= 0) start = next;
  }
  return start;
}

/** Lines right above the main text in which its own byline and date stand. */
const SIGNED_BLOCKS = 3;

/** Byline and date both stand above: what follows with a byline and a date further down is another article in the same file. */
function isSigned(blocks: readonly LookedAt[], from: number): boolean {
  const looks = new Set<string>();
  for (let i = from - 1, passed = 0; i >= 0 && passed < SIGNED_BLOCKS; i--) {
    const block = blocks[i];
    if (!block || block.look === 'blank') continue;
    passed++;
    looks.add(block.look);
  }
  return looks.has('byline') && looks.has('date');
}

/** Blocks above the main text in which its lead may stand, cut off by a player, a form, a list of links. */
const LEAD_BLOCKS = 30;
const LEAD_WORDS = 15;

/** Returns where the body begins when its lead was cut off: the first paragraph behind the nearest byline above. */
function withLead(blocks: readonly LookedAt[], from: number): number {
  let lead = from;
  for (let i = from - 1, passed = 0; i >= 0 && passed < LEAD_BLOCKS; i--) {
    const block = blocks[i];
    if (!block || block.look === 'blank') continue;
    passed++;
    if (block.look === 'teaser') return from;
    if (block.look === 'prose' && block.words >= LEAD_WORDS) lead = i;
    if (block.look === 'byline' || block.rule === 'byline-label') return lead;
  }
  return from;
}

/** A turn of an interview or debate: "ANN DOE, HOST: Welcome.", and how many make a text one. */
const TURN = /^\p{Lu}{2}[\p{Lu} .’'-]{1,40}(?:, [^:]{2,40})?: \S/u;
const FEWEST_TURNS = 3;

/** Returns where the body begins of a text in which people take turns: the first ones may be as short as "Good morning". */
function withTurns(blocks: readonly LookedAt[], from: number, to: number): number {
  let start = from;
  for (let i = from - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block?.look === 'blank') continue;
    if (!block || (block.look !== 'short' && block.look !== 'sentence') || !TURN.test(block.head)) break;
    start = i;
  }
  if (start === from) return from;
  return blocks.slice(start, to).filter(({ head }) => TURN.test(head)).length >= FEWEST_TURNS ? start : from;
}

/** A text with no prose in it (a list, a notice of a line) is its own main text, but for lines that are known not to be. */
function withoutProse(blocks: readonly LookedAt[]): { from: number; to: number } {
  const isOwn = (block: LookedAt): boolean => block.look === 'short' || block.look === 'caption';
  const first = blocks.findIndex(isOwn);
  const next = blocks.findIndex((block, i) => i > first && isOwn(block));
  // Of two lines or more, the first is left for the headline.
  return first < 0 ? { from: 0, to: 0 } : { from: next < 0 ? first : next, to: blocks.findLastIndex(isOwn) + 1 };
}

/** How much a block speaks for (above 0) or against being inside the main text. */
function weigh(block: LookedAt): number {
  if (block.rule === 'entry-time') return -4;
  switch (block.look) {
    case 'prose':
      return Math.min(block.words, 60);
    case 'sentence':
      return block.words / 2;
    case 'short':
      return -4;
    case 'caption':
      return -2;
    case 'date':
    case 'byline':
      return -8;
    case 'label':
      return -10;
    case 'teaser':
      // "Read more: …" within a text points to one article; a label by itself heads a list of them.
      return block.rule === 'teaser-line' ? -3 : block.words >= 5 ? -6 : -25;
    default:
      return -8;
  }
}
