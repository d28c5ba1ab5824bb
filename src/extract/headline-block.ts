import { MAIL_FIELDS, MAIL_SUBJECT } from '../languages/mail-headers.ts';
import { RUNNING_TITLE } from '../languages/text-kinds.ts';
import { foldedHead } from './blocks.ts';
import { unitsOf } from './code-units.ts';
import { SMALL } from './headline-lines.ts';
import type { LookedAt } from './looks.ts';
import type { MainText } from './main-text.ts';
import { isCity } from './places.ts';
import { LETTER, signAt, sizeAt } from './signs.ts';

/** How many blocks above the main text may hold the headline, and how many of the text are read for its words. */
const REACH = 60;
const TEXT_BLOCKS = 12;

const LONGEST = 220;

/** Words from which a line is long for a headline, and from which it hardly is one. */
const LONG = 20;
const TOO_LONG = 28;

/** Standfirsts end as sentences do, or hold more than one: "The bridge is shut. It may stay so". */
const FULL_STOP = /\.["”“’‘'»«]?$/;
const INNER_STOP = /\p{Ll}{3}\. \p{Lu}/u;

/** Two to four capitalised words and nothing else: a writer, an outlet that the text cites, a section; and what they lose. */
const NAME_LOSS = 1.5;
const BARE_NAME = /^(?:\p{Lu}[\p{L}'’.-]{0,20} ){1,3}\p{Lu}[\p{L}'’-]{1,20}$/u;

/** What a line that begins in small letters loses: it goes on from the one above, or sums it up. */
const SMALL_LOSS = 0.6;

/** What the headline of a running report gains over those of its entries. */
const RUNNING_GAIN = 2;

/** The subject of a mail that brought the text. */
const SUBJECT = new RegExp(`^${MAIL_SUBJECT}`, 'iu');
const MAIL_FIELD = new RegExp(`^(?:${MAIL_FIELDS.join('|')}) ?[:：]`, 'iu');

/**
 * Returns the index of the block that is the headline, or `null`: above the main text, or its first block when that is a
 * short line. Weighed by the words it shares with the text, its length, how near it stands and what stands beside it.
 */
export function findHeadlineBlock(main: MainText): number | null {
  const { blocks, from, to } = main;
  if (from === to) return null;
  const words = new Set<string>();
  for (const block of blocks.slice(from, Math.min(to, from + TEXT_BLOCKS)))
    for (const word of contentWords(block)) words.add(word);
  const seen = new Map<string, number>();
  for (const block of blocks.slice(Math.max(0, from - 400), from + 400)) {
    const folded = foldedHead(block);
    seen.set(folded, (seen.get(folded) ?? 0) + 1);
    // The title of the page in the browser repeats the headline before the outlet's name.
    const title = / [|•·-] [^|•·-]{2,60}$/.exec(folded);
    if (title && block.words >= 4)
      seen.set(folded.slice(0, title.index), (seen.get(folded.slice(0, title.index)) ?? 0) + 1);
  }
  const weights = new Map<number, number>();
  for (let i = isTitleLine(blocks, from) ? from : from - 1, distance = 0; i >= 0 && distance < REACH; i--) {
    const block = blocks[i];
    if (!block || block.look === 'blank') continue;
    if (block.look !== 'boilerplate') distance++;
    const weight = isQuestion(blocks, i) ? 0 : weigh(block, words, distance, seen.get(foldedHead(block)) ?? 1);
    weights.set(i, weight > 0 ? weight + besides(blocks, i, from) : 0);
  }
  const best = Math.max(...weights.values(), 0);
  const index = [...weights.keys()].find((i) => weights.get(i) === best);
  if (index === undefined || best === 0) return null;
  return belowSubject(blocks, firstOf(blocks, aboveStandfirst(blocks, index, weights, words)), weights);
}

/** "KHR: Mr. Doe, is the bridge safe?" with "Ann Doe: …" below is the first question of an interview. */
function isQuestion(blocks: readonly LookedAt[], i: number): boolean {
  const block = blocks[i];
  if (!block || !/\?$/.test(block.tail) || !LABELLED.test(block.head)) return false;
  return LABELLED.test(blocks.find(({ look }, at) => at > i && look !== 'blank')?.head ?? '');
}

const LABELLED = /^\p{Lu}[\p{L}’'. -]{0,40}: \p{Lu}/u;

/** Below the subject of a mail the text's own headline stands, if it has one: the next line that could be it. */
function belowSubject(blocks: readonly LookedAt[], index: number, weights: ReadonlyMap<number, number>): number {
  if (!SUBJECT.test(blocks[index]?.head ?? '')) return index;
  const below = [...weights].filter(
    ([i, weight]) => i > index && weight > 0 && !MAIL_FIELD.test(blocks[i]?.head ?? ''),
  );
  return below.length === 0 ? index : Math.min(...below.map(([i]) => i));
}

/** A line without a full stop right below the day or the writers, though long enough for prose: "Is the bridge safe to use again?". */
function isTitleLine(blocks: readonly LookedAt[], i: number): boolean {
  const line = blocks[i];
  if (
    !line ||
    line.rule === 'entry-time' ||
    line.words > LONG ||
    FULL_STOP.test(line.tail) ||
    INNER_STOP.test(line.head)
  )
    return false;
  const above = blocks.findLast((block, at) => at < i && block.look !== 'blank');
  return above === undefined || above.look === 'date' || above.look === 'byline';
}

/** Share of a line's weight that the line above it needs to be the headline itself, with the lower one its standfirst. */
const SHARE = 0.6;

/** Lines between a headline and the one that was taken for it: standfirsts, bullet points. */
const STANDFIRSTS = 4;

/** Words in quotation marks from end to end, as interviews have above what they are about. */
const QUOTATION = /^(?:[“"„].{12,160}[”"“]|‘.{12,160}’|«.{12,160}»|‚.{12,160}‘)$/u;

/** Of lines in a row that all could be it, the uppermost is the headline: the lower ones have more words to share. */
function aboveStandfirst(
  blocks: readonly LookedAt[],
  index: number,
  weights: ReadonlyMap<number, number>,
  words: ReadonlySet<string>,
): number {
  let top = index;
  for (let i = index - 1, passed = 0; i >= 0 && passed < STANDFIRSTS; i--) {
    const block = blocks[i];
    // Between the two pages say how old the article is.
    if (!block || block.look === 'blank' || block.rule === 'age-notice') continue;
    if (block.words < 4 || ((weights.get(i) ?? 0) <= 0 && block.look !== 'prose')) break;
    passed++;
    const content = contentWords(block);
    const shared = content.filter((word) => words.has(word)).length;
    const isAkin =
      (weights.get(i) ?? 0) > (weights.get(index) ?? 0) * SHARE && shared >= 2 && shared * 5 >= content.length * 2;
    const isHeadline =
      isAkin ||
      (top === index && passed === 1 && QUOTATION.test(block.head)) ||
      (shared >= 1 && top === index && passed === 1 && isBelowKicker(blocks, i) && !hasStandfirst(blocks, index));
    if (isHeadline && !/\.$/.test(block.tail)) top = i;
  }
  return top;
}

/** A line that has its own summary below it is no summary of the line above. */
function hasStandfirst(blocks: readonly LookedAt[], i: number): boolean {
  const next = blocks.find((block, at) => at > i && block.look !== 'blank');
  return next?.look === 'prose' && next.words < 60;
}

/** A kicker of a few words, or nothing that could be a headline, stands above. */
function isBelowKicker(blocks: readonly LookedAt[], i: number): boolean {
  for (let at = i - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block && block.look !== 'blank') return block.words < 4 || block.look !== 'short';
  }
  return true;
}

/** A headline that a page prints more than once is taken where it stands first, unless a menu lies between. */
function firstOf(blocks: readonly LookedAt[], best: number): number {
  const head = blocks[best];
  const words = head ? foldedHead(head) : '';
  let first = best;
  for (let i = best - 1, passed = 0; i >= 0 && passed < 5; i--) {
    const block = blocks[i];
    if (!block || block.look === 'blank') continue;
    passed++;
    if (foldedHead(block) !== words) continue;
    first = i;
    passed = 0;
  }
  return first;
}

function weigh(block: LookedAt, words: ReadonlySet<string>, distance: number, times: number): number {
  const length = block.inner[1] - block.inner[0];
  if (length > LONGEST || length < (UNSPACED.test(block.head) ? 5 : 8) || block.words < 2) return 0;
  if (block.look !== 'short' && block.look !== 'sentence' && block.look !== 'prose') return 0;
  // A point of a summary: "- Ferry to run again".
  if (/^[-–—•*·▪●] \p{L}/u.test(block.head)) return 0;
  const content = contentWords(block);
  if (content.length === 0 || isCableHead(block.head)) return 0;
  const shared = content.filter((word) => words.has(word)).length;
  if (shared === 0 && distance > 8) return 0;
  const size = Math.min(block.words, 8) / 8;
  // Old papers end their headlines, in capitals, with a full stop.
  const isOld = !/\p{Ll}/u.test(block.head);
  const full = (FULL_STOP.test(block.tail) && !isOld) || INNER_STOP.test(block.head) ? -0.7 : 0;
  // Menus lose their line breaks in copying: "OpinionsEditorials Columns".
  const glued = /\p{Ll}{4}\p{Lu}\p{Ll}{3}/u.test(block.head) ? -1.5 : 0;
  return (
    shared / content.length +
    Math.min(shared, 5) * 0.35 +
    size +
    (times > 1 && times <= 4 ? 0.4 : 0) +
    (RUNNING_TITLE.test(block.head) ? RUNNING_GAIN : 0) +
    full +
    glued -
    distance * 0.03 -
    (block.words > TOO_LONG ? 2 : block.words > LONG ? 0.8 : 0) -
    (block.look === 'prose' ? 0.3 : 0) -
    (SMALL.test(block.head) ? SMALL_LOSS : 0) -
    (BARE_NAME.test(block.head) ? NAME_LOSS : 0)
  );
}

/** "NEW YORK, MONDAY NIGHT.": the place and time of a cable, as old papers print them above it. */
function isCableHead(head: string): boolean {
  const place = /^([\p{Lu} .'’-]{3,25}), [\p{Lu} .]{3,30}\.$/u.exec(head)?.[1];
  return place !== undefined && isCity(place);
}

/** Lines below a headline in which its byline or date stands, and above a line in which one says that the headline is past. */
const BELOW = 5;
const ABOVE = 25;

/**
 * A byline or date within a few lines below speaks for a headline. Without one, a byline above speaks against: what
 * stands between byline and text is a credit, a caption, a list of contents.
 */
function besides(blocks: readonly LookedAt[], i: number, from: number): number {
  let passed = 0;
  for (let at = i + 1; at < from && passed < BELOW; at++) {
    const block = blocks[at];
    if (!block || block.look === 'blank') continue;
    // Above "For immediate release", "Text of report by …" stands who releases it, or who heard it.
    if (block.rule === 'release-label' || block.rule === 'report-label') return -2;
    if (block.look !== 'boilerplate') passed++;
    if (isSigned(block)) return 1.1 - passed * 0.1;
  }
  passed = 0;
  for (let at = i - 1; at >= 0 && passed < ABOVE; at--) {
    const block = blocks[at];
    if (!block || block.look === 'blank') continue;
    passed++;
    if (block.look === 'byline' || block.rule === 'byline-label') return -0.9;
    if (block.look === 'date' && passed > 2) return -0.4;
  }
  return 0;
}

/** A line with writers or a day, or their label alone. */
function isSigned(block: LookedAt): boolean {
  return (
    block.look === 'byline' || block.look === 'date' || block.rule === 'byline-label' || block.rule === 'date-label'
  );
}

/** Words of four letters and more; of scripts without spaces between words, each two signs in a row. */
function contentWords(block: LookedAt): string[] {
  const folded = foldedHead(block);
  if (!UNSPACED.test(folded)) return longWords(folded);
  return folded
    .split(/[^\p{L}\d]+/u)
    .flatMap((word) => (UNSPACED.test(word) ? pairsOf(word) : word.length >= 4 ? [word] : []));
}

function longWords(folded: string): string[] {
  const units = unitsOf(folded);
  const words: string[] = [];
  for (let from = 0; from < folded.length; ) {
    let to = from;
    while (to < folded.length && ((signAt(units, to) & LETTER) !== 0 || isDigit(units[to] as number)))
      to += sizeAt(units, to);
    if (to - from >= 4) words.push(folded.slice(from, to));
    from = to > from ? to : from + sizeAt(units, from);
  }
  return words;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}]/u;

function pairsOf(word: string): string[] {
  const pairs: string[] = [];
  for (let at = 0; at + 2 <= word.length; at++) {
    const pair = word.slice(at, at + 2);
    if (!/\p{Script=Hiragana}/u.test(pair)) pairs.push(pair);
  }
  return pairs;
}
