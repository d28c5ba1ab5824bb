import type { Span } from '../model.ts';

/** Words between quotation marks. */
export interface Quote {
  /** With the marks. */
  span: Span;
  /** Without the marks. */
  inner: Span;
  /** False when the closing mark is missing and the next paragraph opens with the mark again. */
  closed: boolean;
  /** True for single marks, which titles and scare quotes bear more often than speech. */
  single: boolean;
}

/** Longest quotation, in code units: beyond it an open mark is taken for a misprint. */
const LONGEST = 6000;
/** Marks looked at for the end of a quotation in single marks. */
const MOST_MARKS = 12;
/** Longest quotation in single marks, whose closing mark is easily mistaken. */
const LONGEST_SINGLE = 400;

const DOUBLE = /[“”„‟"«»「」]|'''?|``|’’|‘‘/g;
const SINGLE = /[‘‹]|'/g;
const BEFORE_OPENING = /[\s([{—–\-/…,:“"]/;
const OPENING_ONLY = new Set(['„', '‟', '``', '‘‘', '「']);

/**
 * Returns the outermost quotations of each paragraph, in order, one list a paragraph.
 *
 * Takes “ ” " „ ‟ « » '' `` 「 」 and single ‘ ’ ' ‹ ›, also in pairs that do not match (`“…"`); speech over several paragraphs, whose
 * mark is opened again in each, gives one quote a paragraph, all but the last not `closed`. An apostrophe is never a mark.
 * @param elisions words that an apostrophe may open ("em", "til"), lower case
 */
export function findQuotes(text: string, paragraphs: readonly Span[], elisions: ReadonlySet<string>): Quote[][] {
  return paragraphs.map((paragraph, index) => {
    const next = paragraphs[index + 1];
    const reopened = next !== undefined && /^(?:["“„«‟]|'')/.test(text.slice(next[0], next[0] + 2));
    const doubles = findDoubles(text, paragraph, reopened);
    const singles = findSingles(text, paragraph, doubles, elisions);
    return [...doubles, ...singles].sort((a, b) => a.span[0] - b.span[0]);
  });
}

/** One pass with at most one open mark; marks inside an open quotation of the other shape are left alone. */
function findDoubles(text: string, [start, end]: Span, reopened: boolean): Quote[] {
  const quotes: Quote[] = [];
  let open: { at: number; mark: string } | null = null;
  let nested = false;
  const pattern = new RegExp(DOUBLE);
  pattern.lastIndex = start;
  // Without an end of its own the search would run through all of a long text that has no mark, for each paragraph.
  const passage = text.slice(0, end);
  for (let match = pattern.exec(passage); match; match = pattern.exec(passage)) {
    const mark = match[0];
    const at = match.index;
    const after = at + mark.length;
    const left = at === start ? ' ' : (text[at - 1] ?? ' ');
    const right = after >= end ? ' ' : (text[after] ?? ' ');
    // 6’2” is a height.
    if (/\d/.test(left) && /\d[’'′]\d{1,2}$/.test(text.slice(Math.max(start, at - 5), at))) continue;
    const canOpen: boolean = opens(mark, left, right);
    // “ ” inside a quotation with other marks are a quotation of their own: they neither open nor end this one.
    if (
      open !== null &&
      open.mark !== '“' &&
      mark === '“' &&
      canOpen &&
      !closes(open.mark, mark, left, right, canOpen)
    ) {
      nested = true;
      continue;
    }
    if (nested && mark === '”') {
      nested = false;
      continue;
    }
    if (open !== null && closes(open.mark, mark, left, right, canOpen)) {
      if (after - open.at <= LONGEST && at > open.at + open.mark.length) {
        quotes.push({ span: [open.at, after], inner: [open.at + open.mark.length, at], closed: true, single: false });
      }
      open = null;
      nested = false;
    } else if (canOpen) {
      open = { at, mark };
      nested = false;
    }
  }
  // A mark at the very end of a paragraph quotes nothing.
  if (open !== null && reopened && end - open.at <= LONGEST && end > open.at + open.mark.length) {
    quotes.push({ span: [open.at, end], inner: [open.at + open.mark.length, end], closed: false, single: false });
  }
  return quotes;
}

function opens(mark: string, left: string, right: string): boolean {
  if (OPENING_ONLY.has(mark)) return true;
  if (mark === '«') return true;
  if (mark === '“') return !/\s/.test(right);
  return BEFORE_OPENING.test(left) && !/[\s,.;:!?)]/.test(right);
}

/** Does `mark` end a quotation that `open` began? A mark that could as well open ends nothing unless it is the open one's partner. */
function closes(open: string, mark: string, left: string, right: string, canOpen: boolean): boolean {
  if (open === '「' || mark === '」') return open === '「' && mark === '」';
  if (open === '«') return mark === '»';
  if (open === '»') return mark === '«' || (mark === '»' && !/\s/.test(left));
  if (mark === '«' || mark === '»' || OPENING_ONLY.has(mark)) return false;
  if (mark === '“') return open === '„' || open === '‟' || (!/\s/.test(left) && /[\s,.;:!?)]/.test(right));
  return !canOpen || !/\s/.test(left);
}

function findSingles(
  text: string,
  [start, end]: Span,
  doubles: readonly Quote[],
  elisions: ReadonlySet<string>,
): Quote[] {
  const quotes: Quote[] = [];
  const pattern = new RegExp(SINGLE);
  pattern.lastIndex = start;
  const passage = text.slice(0, end);
  let next = 0;
  for (let match = pattern.exec(passage); match; match = pattern.exec(passage)) {
    const at = match.index;
    while (next < doubles.length && (doubles[next]?.span[1] ?? 0) <= at) next++;
    const around = doubles[next];
    if (around && around.span[0] <= at) {
      pattern.lastIndex = around.span[1];
      continue;
    }
    const limit = Math.min(end, around?.span[0] ?? end, at + LONGEST_SINGLE);
    const left = at === start ? ' ' : (text[at - 1] ?? ' ');
    const close = BEFORE_OPENING.test(left) ? findSingleClose(text, at, limit, elisions) : -1;
    if (close < 0) continue;
    quotes.push({ span: [at, close + 1], inner: [at + 1, close], closed: true, single: true });
    pattern.lastIndex = close + 1;
  }
  return quotes;
}

/**
 * Where a single quotation that opens at `at` ends, or -1. ’ closes `‘fine,’ he`; it does not in `countries’ ties` (an apostrophe
 * behind s) when a better one follows, and `‘90s`, `'em` open nothing.
 */
function findSingleClose(text: string, at: number, limit: number, elisions: ReadonlySet<string>): number {
  const inside = text.slice(at + 1, limit);
  const word = /^[\p{L}\p{N}]+/u.exec(inside)?.[0].toLowerCase();
  if (word === undefined || /^\d\ds?$/.test(word) || elisions.has(word)) return -1;
  const closing = text[at] === '‹' ? /›/g : text[at] === "'" ? /'/g : /[’']/g;
  let doubtful = -1;
  let marks = 0;
  for (const match of inside.matchAll(closing)) {
    if (++marks > MOST_MARKS) break;
    const left = inside[match.index - 1] ?? ' ';
    const right = text[at + 2 + match.index] ?? ' ';
    if (/[\p{L}\p{N}]/u.test(right) || /\s/.test(left)) continue;
    if (left !== 's') return at + 1 + match.index;
    if (doubtful < 0 || /[.,;:!?)]/.test(right)) doubtful = at + 1 + match.index;
  }
  return doubtful;
}
