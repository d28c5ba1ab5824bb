import { SOURCE_LABEL } from '../languages/citation-words.ts';
import { DATABASE_LINE } from '../languages/database-fields.ts';
import type { Language, LinePattern } from '../languages/index.ts';
import { ISSUE, TRANSCRIPT, UNNAMED_WRITER } from '../languages/text-kinds.ts';
import type { Block } from './blocks.ts';
import { unitsOf } from './code-units.ts';
import { labelAfter, labelBefore } from './date-labels.ts';
import { isIssueDate } from './issue-dates.ts';
import { readOutletAndDay } from './outlet-and-day.ts';
import { findDates, type PrintedDate } from './printed-dates.ts';
import { LETTER, partEnd, sizeAt } from './signs.ts';
import { evenWords } from './words.ts';
import { findByline, findSignature } from './writers.ts';

/** What a block looks like by itself, before its place in the document is known. */
export type Look =
  | 'blank'
  | 'prose'
  | 'sentence'
  | 'short'
  | 'date'
  | 'byline'
  | 'caption'
  | 'label'
  | 'boilerplate'
  | 'teaser';

/** A block with its look, and the name of the rule that decided. */
export interface LookedAt extends Block {
  look: Look;
  rule: string;
  /** Words of the block's head. */
  words: number;
}

/** Code units up to which a line can be one of the page's, and up to which it can be a byline, a date, a label. */
const LONGEST_LINE = 300;
const LONGEST_LABEL = 160;

/** Quotations close with other signs in other languages: „so“, »so«. */
const SENTENCE_END = /[.!?。！？؟।][\])"'”’»“‘«›‹」』]{0,3}\s?(?:\([^()]{1,120}\))?$/u;

/** A run of Chinese or Japanese signs, as sentences have them. */
const HAN = /[\p{Script=Han}\p{Script=Hiragana}]{12}/u;

/** A Chinese or Japanese sentence is over: menus have no such sign. */
const HAN_STOP = /[。！？]["”」』]?$/u;

/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Says, on the block itself, what it looks like: a known kind of line by its words, else prose, a short sentence, or a short line. */
export function lookAt(text: string, block: Block, language: Language): LookedAt {
  const words = block.head === '' ? 0 : countWords(block.head);
  const [look, rule] = readLook(text, block, words, language);
  return Object.assign(block, { look, rule, words });
}

function readLook(text: string, block: Block, words: number, language: Language): [look: Look, rule: string] {
  const { head, inner } = block;
  if (head === '') return ['blank', 'blank'];
  const length = inner[1] - inner[0];
  const isSentence = SENTENCE_END.test(block.tail) && !block.tail.endsWith('…');
  if (length <= LONGEST_LINE) {
    const isStatement = isSentence && words >= 12;
    const teaser = matching(language.teasers, head, isStatement);
    if (teaser) return ['teaser', teaser.rule];
    const boilerplate = matching(language.boilerplate, head, isStatement);
    if (boilerplate) return ['boilerplate', boilerplate.rule];
    // "Quelle: Elbbote, 4.6.2019, S. 4" credits no picture.
    if (isPrintSource(text, block, language)) return ['date', 'date-line'];
    const caption = matching(language.captions, head, isStatement);
    if (caption) return ['caption', caption.rule];
    const label = length <= LONGEST_LABEL ? readLabel(text, block, words, isSentence, language) : null;
    if (label) return label;
  }
  const functions = isSentence || words >= 45 ? countFunctionWords(head, language) : 0;
  const isProse = language.functionWords.size === 0 || functions * 8 >= Math.min(words, 60) || HAN.test(head);
  if (isSentence && words >= 8 && (isProse || words >= 20 || isRunning(head, words))) return ['prose', 'paragraph'];
  // Menus and lists of headlines are long at times, too: without the end of a sentence only a long text counts.
  if ((words >= 45 && isProse) || length > 1000) return ['prose', 'paragraph'];
  if (isSentence && words >= 3 && (functions > 0 || /^["“‘„‚«»「『]/.test(head) || HAN_STOP.test(block.tail)))
    return ['sentence', 'sentence'];
  return ['short', 'short-line'];
}

/** A sentence in a language that says with endings what others say with words: most of its words are in small letters, or have none. */
function isRunning(head: string, words: number): boolean {
  const small = head.match(/(?<![\p{L}\p{M}])[\p{Ll}\p{Lo}]/gu)?.length ?? 0;
  return words >= 9 && small >= words * 0.6;
}

/** Words of a sentence that begins like a label of the source, and code units in which the label's colon stands. */
const TOLD_WORDS = 5;
const LABEL_END = 45;

function readLabel(
  text: string,
  block: Block,
  words: number,
  isSentence: boolean,
  language: Language,
): [Look, string] | null {
  const { head, inner } = block;
  if (words <= 10 && UNNAMED_WRITER.test(head)) return ['byline', 'unnamed-writer'];
  if (language.byline.test(head) && findByline(text, inner, language)) return ['byline', 'byline-cue'];
  if (language.labels.alone.test(head)) return ['label', 'date-label'];
  if (words <= 8 && /\d/.test(head) && (ISSUE.test(head) || isIssueDate(text, inner))) return ['label', 'issue-line'];
  if (language.bylineAlone.test(head)) return ['label', 'byline-label'];
  if (isDateLine(text, block, language)) return ['date', 'date-line'];
  if (/\d{4}/.test(head) && readOutletAndDay(text, inner, language)) return ['date', 'date-line'];
  if (words <= 8 && DATABASE_LINE.test(head)) return ['label', 'database-field'];
  // "Fuentes del Ministerio señalaron que …": a sentence without a colon speaks of sources.
  const isTold = isSentence && (words > 12 || (words >= TOLD_WORDS && !head.slice(0, LABEL_END).includes(':')));
  if (language.labels.source.test(head) && !isTold) return ['label', 'source-line'];
  if (!isSentence && head.includes(',') && findSignature(text, inner, language)) return ['byline', 'byline-post'];
  if (/^(?:https?:\/\/|www\.)\S{3,150}$/i.test(head)) return ['label', 'address-line'];
  return null;
}

function isPrintSource(text: string, { head, inner }: Block, language: Language): boolean {
  return SOURCE_LABEL.test(head) && (readOutletAndDay(text, inner, language)?.isOfPrint ?? false);
}

function matching(patterns: readonly LinePattern[], head: string, isStatement: boolean): LinePattern | null {
  const gated = gatedOf(patterns);
  const gate = isStatement ? gated.inProse : gated.all;
  for (const each of isAny(gate.gates, head) ? gate.patterns : isAny(gate.cues, head) ? gate.ungated : gate.uncued) {
    if ((each.cue === undefined || each.cue.test(head)) && each.pattern.test(head)) return each;
  }
  return null;
}

function isAny(patterns: readonly RegExp[], head: string): boolean {
  for (const pattern of patterns) if (pattern.test(head)) return true;
  return false;
}

/**
 * Line patterns with one pattern, for each set of flags, that is all of those in one that stand at the beginning of a line; and
 * one that is all cues of the others.
 */
interface Gated {
  patterns: readonly LinePattern[];
  gates: readonly RegExp[];
  ungated: readonly LinePattern[];
  cues: readonly RegExp[];
  uncued: readonly LinePattern[];
}

const gatedLists = new WeakMap<readonly LinePattern[], { all: Gated; inProse: Gated }>();

/** Most lines match none of a list's patterns: asked all at once they are done with sooner than one by one. */
function gatedOf(patterns: readonly LinePattern[]): { all: Gated; inProse: Gated } {
  const known = gatedLists.get(patterns);
  if (known !== undefined) return known;
  const gated = { all: gate(patterns), inProse: gate(patterns.filter(({ inProse }) => inProse)) };
  gatedLists.set(patterns, gated);
  return gated;
}

function gate(patterns: readonly LinePattern[]): Gated {
  const ungated = patterns.filter(({ pattern }) => !isAtStart(pattern.source));
  const gates = joined(patterns.filter((each) => !ungated.includes(each)).map(({ pattern }) => pattern));
  const uncued = ungated.filter(({ cue }) => cue === undefined);
  return { patterns, gates, ungated, cues: joined(ungated.flatMap(({ cue }) => cue ?? [])), uncued };
}

/** All patterns of the same flags in one. */
function joined(patterns: readonly RegExp[]): RegExp[] {
  const sources = new Map<string, string[]>();
  for (const { source, flags } of patterns) sources.set(flags, [...(sources.get(flags) ?? []), source]);
  return [...sources].map(([flags, list]) => new RegExp(list.join('|'), flags));
}

/** Does a pattern match at the beginning only: `^` first, and no alternative to it? */
function isAtStart(source: string): boolean {
  const plain = source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gs, '');
  let depth = 0;
  for (const sign of plain) {
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) return false;
  }
  // Names and numbers of groups would be other ones in the joined pattern.
  return plain.startsWith('^') && !/\(\?<[\p{L}_]|\\[1-9k]/u.test(source);
}

/** Counts words by spaces; where the script puts none, two signs count as a word. */
function countWords(head: string): number {
  let spaces = 1;
  for (let at = head.indexOf(' '); at >= 0; at = head.indexOf(' ', at + 1)) spaces++;
  const isSpaced = spaces > head.length / 12 && !/[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/.test(head);
  return isSpaced ? spaces : Math.max(spaces, Math.round((head.match(UNSPACED)?.length ?? 0) / 2));
}

/** More function words than this make no difference to any rule. */
const ENOUGH = 8;

function countFunctionWords(head: string, { functionWords }: Language): number {
  const words = head.toLowerCase();
  const units = unitsOf(words);
  let count = 0;
  for (let at = 0; at < words.length && count < ENOUGH; ) {
    const end = partEnd(units, at, words.length, LETTER);
    if (end > at && functionWords.has(words.slice(at, end))) count++;
    at = end > at ? end : at + sizeAt(units, at);
  }
  return count;
}

/** A line that holds dates and next to nothing else ("Posted on 3 May 2019 at 10:12 | Politics"), more beside a time of day. */
function isDateLine(text: string, block: Block, language: Language): boolean {
  if (!/\d/.test(block.head)) return false;
  const dates = findDates(text, block.inner, language);
  if (dates.length === 0 || TRANSCRIPT.test(block.head)) return false;
  const rest = block.inner[1] - block.inner[0] - dates.reduce((sum, { span }) => sum + span[1] - span[0], 0);
  const isSentence = /\p{Ll}\.$/u.test(block.tail) && countFunctionWords(block.head, language) > 1;
  const hasTime = dates.some((date) => date.hasTime);
  return rest <= (hasTime ? 100 : 45) && !isSentence && (hasTime || !isTitleWithDate(text, block, dates, language));
}

/** Words in small letters that make what stands before a date a title of its own: one more where pages use all of them, too. */
const TITLE_WORDS = 2;

/**
 * "Spaceport to open on 1 January 2050", "Ann Doe, born 4 May 1921; died 3 March 2008": words of a sentence lead to the date,
 * so it is that of an event. "Posted by Ann Doe on 3 May 2019", "Updated on …", "News | 3 May 2019" are lines of the page.
 */
function isTitleWithDate(text: string, block: Block, dates: readonly PrintedDate[], language: Language): boolean {
  const { head } = block;
  if (/[|•·]|^\P{L}{0,3}\p{Ll}/u.test(head) || language.byline.test(head) || language.bylineAlone.test(head))
    return false;
  let from = block.inner[0];
  let small: string[] = [];
  let leads = false;
  for (const { span } of dates) {
    const before = text.slice(from, span[0]);
    if (labelBefore(before) !== null || labelAfter(text.slice(span[1], block.inner[1])) !== null) return false;
    // "Journal de l’Est – 14 février 2006": a name is parted from the date.
    leads ||= /\p{Ll} $/u.test(evenWords(text, [from, span[0]]));
    small = [...small, ...(before.match(/(?<![\p{L}\p{M}@.])\p{Ll}[\p{L}-]*/gu) ?? [])];
    from = span[1];
  }
  const isNamed = small.some((word) => word.length > 3 && !language.pageWords.has(word));
  return leads && small.length >= (isNamed ? TITLE_WORDS : TITLE_WORDS + 1);
}
