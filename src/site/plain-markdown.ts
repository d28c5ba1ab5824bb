import type { Token } from 'marked';

/** Punctuation that a backslash makes plain in Markdown (CommonMark 0.31, 2.4). */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** Characters that may begin markup inside a line; an escaped one does not count. */
const MARKUP = /[\\`*_[<\n]|&#?\w{1,31};/;

/** What may begin a list, heading, quotation, rule, fence or code block: `- a`, `1. a`, `    a`; not `1987 was`. */
const BLOCK = /^(?:[\s#>+\-=~]|\d{1,9}[.)])/;

const SUBHEADING = /^## (?=[^\s#])/;

/** Longer bodies with markup by hand are shown as plain paragraphs: `marked` runs out of stack on lines of 10 MB. */
const LONGEST_MARKDOWN = 2_000_000;

/** A paragraph or sub-heading without markup. */
export interface PlainBlock {
  raw: string;
  text: string;
  isHeading: boolean;
  /** Is it known that the text has no other white space than one plain space between words? */
  isNarrow: boolean;
}

/**
 * Reads a Markdown body that is plain paragraphs and `##` sub-headings, as `ingest` writes it, into the tokens that
 * `marked` makes of it. Takes a tenth of the time, and time in proportion to the length whatever the text.
 * Returns `null` for a body with any other markup, which is for `marked` to read.
 */
export function readPlainMarkdown(body: string): Token[] | null {
  return (
    readPlainBlocks(body)?.map(({ raw, text, isHeading }) => ({
      ...(isHeading ? { type: 'heading', depth: 2 } : { type: 'paragraph' }),
      raw,
      text,
      // The text counts as escaped: what looks like a character reference in it stays as it is.
      tokens: [{ type: 'escape', raw: text, text }],
    })) ?? null
  );
}

/** The same as blocks; a body of nothing but white space has none. */
export function readPlainBlocks(markdown: string): PlainBlock[] | null {
  const body = joinBlankLines(markdown.replaceAll('\r\n', '\n'));
  const isLong = body.length > LONGEST_MARKDOWN;
  const blocks: PlainBlock[] = [];
  for (let next = 0; next < body.length; ) {
    const gap = body.indexOf('\n\n', next);
    let start = next;
    let end = gap < 0 ? body.length : gap;
    next = gap < 0 ? end : gap + 2;
    while (start < end && body.charCodeAt(start) === NEWLINE) start++;
    while (end > start && body.charCodeAt(end - 1) === NEWLINE) end--;
    const bare = readBare(body, start, end);
    if (bare !== null) {
      blocks.push(bare);
      continue;
    }
    const raw = body.slice(start, end);
    if (raw.trim() === '') continue;
    const block = readBlock(raw) ?? (isLong ? { raw, text: raw, isHeading: false, isNarrow: false } : null);
    if (block === null) return null;
    blocks.push(block);
  }
  return blocks;
}

/** A body in which no blank line has white space in it. */
function joinBlankLines(body: string): string {
  if (!body.includes('\n ') && !body.includes('\n\t')) return body;
  return body.replace(/\n(?:[ \t]*\n)+/g, '\n\n');
}

function readBlock(block: string): PlainBlock | null {
  const heading = SUBHEADING.exec(block)?.[0] ?? '';
  const words = block.slice(heading.length);
  const bare = words.replace(ESCAPED, '');
  if (MARKUP.test(bare) || (heading === '' && BLOCK.test(words)) || /\s$/.test(words)) return null;
  if (heading !== '' && bare.endsWith('#')) return null;
  return { raw: block, text: words.replace(ESCAPED, '$1'), isHeading: heading !== '', isNarrow: false };
}

const NEWLINE = '\n'.charCodeAt(0);
const SPACE = 1;
/** May begin a block, or a number that does. */
const BEGINNING = 2;
/** May begin markup wherever it stands, or is white space other than the plain one. */
const ANYWHERE = 4;

/** By code unit what it may be in Markdown; 0: a character as any other. */
const SIGNS = new Uint8Array(0x10000);
for (let unit = 0; unit < SIGNS.length; unit++) if (/\s/.test(String.fromCharCode(unit))) SIGNS[unit] = ANYWHERE;
for (const sign of '#>+-=~0123456789') SIGNS[sign.charCodeAt(0)] = BEGINNING;
for (const sign of '\\`*_[<&') SIGNS[sign.charCodeAt(0)] = ANYWHERE;
SIGNS[' '.charCodeAt(0)] = SPACE;

/** A block that has nothing in it that may be markup, as most have; `null`: it has, or is empty, and is read in another way. */
function readBare(body: string, start: number, end: number): PlainBlock | null {
  if (start === end || SIGNS[body.charCodeAt(start)] !== 0) return null;
  let before = 0;
  let wide = 0;
  for (let i = start; i < end; i++) {
    const sign = SIGNS[body.charCodeAt(i)] as number;
    if (sign === ANYWHERE) return null;
    const space = sign & SPACE;
    wide |= space & before;
    before = space;
  }
  if (before === 1) return null;
  const raw = body.slice(start, end);
  return { raw, text: raw, isHeading: false, isNarrow: wide === 0 };
}
