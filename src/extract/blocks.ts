import type { Line, NewsDocument, Span } from '../model.ts';
import { foldWords, singleSpaced } from './words.ts';

/** A line, or the hard-wrapped lines of one paragraph. */
export interface Block {
  /** The whole of the lines, without the last line break. */
  span: Span;
  /** Without white space at both ends; empty for a blank line. */
  inner: Span;
  /** The beginning of the block (400 code units at most) with white space runs made one space; `''` for a blank line. */
  head: string;
  /** `head` as `foldWords` gives it; `null` before it was asked for, see `foldedHead`. */
  folded: string | null;
  /** The end of the block, likewise (160 code units at most). */
  tail: string;
  /** True when it was joined from several lines. */
  wrapped: boolean;
  /** True when a blank line, or nothing, stands before. */
  afterBlank: boolean;
}

/** Code units of a block that the rules look at, from its start and from its end. */
const HEAD = 400;
const TAIL = 160;

/** The last character of a line that can end a sentence or a clause. */
const SENTENCE_END = /[.!?:;"”’)\]]/;

/** Line lengths of hard-wrapped text (typewriter and mail width); a newspaper's column is narrower. */
const SHORTEST = 50;
const SHORTEST_OF_COLUMN = 25;
const LONGEST = 85;

/** Longest line of hard-wrapped text that goes on in lower case: some programs wrap wider than typewriters did. */
const LONGEST_OPEN = 110;

/**
 * Returns the lines of a document as blocks, in order, blank lines included.
 * In hard-wrapped text (most lines that have a following line are 50–85 long and do not end a sentence, or are 25–49 long
 * and go on in lower case, as in a scanned column) a line is joined with the next one when the next one's first word
 * would not have fitted on it, or goes on in lower case; else every line is a block.
 */
export function readBlocks(document: NewsDocument): Block[] {
  const { text, lines } = document;
  const width = wrapWidth(text, lines);
  const closing = closingLines(text, lines);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i] as Line;
    let last = first;
    while (i + 1 < lines.length && (closing.has(i) || goesOn(text, last, lines[i + 1] as Line, width)))
      last = lines[++i] as Line;
    const inner: Span = [first.inner[0], last.inner[1]];
    blocks.push({
      span: [first.span[0], last.span[1]],
      inner,
      head: singleSpaced(text.slice(inner[0], Math.min(inner[1], inner[0] + HEAD))),
      folded: null,
      tail: singleSpaced(text.slice(Math.max(inner[0], inner[1] - TAIL), inner[1])),
      wrapped: last !== first,
      afterBlank: first.afterBlank,
    });
  }
  return blocks;
}

/** The beginning of a block in one form for comparison. */
export function foldedHead(block: Block): string {
  block.folded ??= foldWords(block.head);
  return block.folded;
}

function lengthOf(line: Line): number {
  return line.inner[1] - line.inner[0];
}

/** Returns the width at which the text was wrapped by hand, in code units, or `null` for text with one paragraph a line. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let followed = 0;
  let wrapped = 0;
  let width = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    if (lengthOf(line) === 0 || lengthOf(next) === 0) continue;
    followed++;
    const length = lengthOf(line);
    const goesOn = /\p{Ll}/u.test(text.charAt(next.inner[0]));
    const open = goesOn || !SENTENCE_END.test(text.charAt(line.inner[1] - 1));
    const [shortest, longest] = goesOn ? [SHORTEST_OF_COLUMN, LONGEST_OPEN] : [SHORTEST, LONGEST];
    if (length < shortest || length > longest || !open) continue;
    wrapped++;
    width = Math.max(width, length);
  }
  return wrapped >= 4 && wrapped > followed * 0.6 ? width : columnWidth(text, lines);
}

/** Fewest lines of a narrow column, the share of them that begin in lower case, and how short all but a paragraph's last may be. */
const COLUMN_LINES = 6;
const SMALL_SHARE = 0.3;
const FULL_SHARE = 0.6;

/** The width of a scanned column whose paragraphs follow each other without blank lines, whatever stands around it; `null` for none. */
function columnWidth(text: string, lines: readonly Line[]): number | null {
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    let width = 0;
    while (to < lines.length && lengthOf(lines[to] as Line) > 0 && lengthOf(lines[to] as Line) <= LONGEST)
      width = Math.max(width, lengthOf(lines[to++] as Line));
    const run = lines.slice(from, to);
    const small = run.filter(({ inner }) => /\p{Ll}/u.test(text.charAt(inner[0]))).length;
    const isFull = (line: Line): boolean =>
      SENTENCE_END.test(text.charAt(line.inner[1] - 1)) || lengthOf(line) >= width * FULL_SHARE;
    const isColumn = run.length >= COLUMN_LINES && width >= SHORTEST_OF_COLUMN && small >= run.length * SMALL_SHARE;
    if (isColumn && run.every(isFull)) return width;
    from = to;
  }
  return null;
}

/** Length from which a line by itself can be one of a paragraph wrapped by hand, in a text too short to show its width. */
const LONG_LINE = 60;

/**
 * Indexes of long lines without a full stop that go on in lower case, line by line, up to a full stop: "… based my opinion on the
 * best⏎expert advice." A headline above "by Ann Doe" does not end so.
 */
function closingLines(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let closes = false;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as Line;
    const next = lines[i + 1];
    const isEnd = STOP.test(text.slice(Math.max(line.inner[0], line.inner[1] - 3), line.inner[1]));
    const isOpen =
      !isEnd && next !== undefined && /\p{Ll}/u.test(text.charAt(next.inner[0])) && lengthOf(line) >= LONG_LINE;
    if (isOpen && closes && lengthOf(line) <= LONGEST_CLOSING) found.add(i);
    closes = isEnd || (isOpen && closes);
  }
  return found;
}

/** A full stop, with marks behind it. */
const STOP = /[.!?]["”’»)]{0,2}$/u;

/** Longest line that is known by its end to be wrapped: pages have whole paragraphs on a line. */
const LONGEST_CLOSING = 130;

/** A hyphen behind a small letter, with which a line ends whose word goes on in the next one. */
const BROKEN = /\p{Ll}-$/u;

function goesOn(text: string, line: Line, next: Line, width: number | null): boolean {
  if (lengthOf(line) === 0 || lengthOf(next) === 0) return false;
  if (width !== null && continues(text, line, next, width)) return true;
  const isSmall = /\p{Ll}/u.test(text.charAt(next.inner[0]));
  return isSmall && BROKEN.test(text.slice(Math.max(line.inner[0], line.inner[1] - 2), line.inner[1]));
}

function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (lengthOf(line) > Math.max(LONGEST, width)) return false;
  const indent = next.inner[0] - next.span[0] - (line.inner[0] - line.span[0]);
  if (indent >= 2) return false;
  const word = /^\S{1,40}/.exec(text.slice(next.inner[0], next.inner[0] + 40))?.[0].length ?? 0;
  const goesOn = /\p{Ll}/u.test(text.charAt(next.inner[0])) && !SENTENCE_END.test(text.charAt(line.inner[1] - 1));
  return goesOn || lengthOf(line) + 1 + word > width;
}
