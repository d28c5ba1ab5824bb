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

/**
 * Reads a Markdown body that is plain paragraphs and `##` sub-headings, as `ingest` writes it, into the tokens that
 * `marked` makes of it. Takes a tenth of the time, and time in proportion to the length whatever the text.
 * Returns `null` for a body with any other markup, which is for `marked` to read.
 */
export function readPlainMarkdown(body: string): Token[] | null {
  const blocks = body
    .replaceAll('\r\n', '\n')
    .split(/\n(?:[ \t]*\n)+/)
    .map((block) => block.replace(/^\n+|\n+$/g, ''))
    .filter((block) => block.trim() !== '');
  const isLong = body.length > LONGEST_MARKDOWN;
  const tokens = blocks.map((block) => readBlock(block) ?? (isLong ? paragraph(block, block) : null));
  return tokens.includes(null) ? null : (tokens as Token[]);
}

function readBlock(block: string): Token | null {
  const heading = SUBHEADING.exec(block)?.[0] ?? '';
  const words = block.slice(heading.length);
  const bare = words.replace(ESCAPED, '');
  if (MARKUP.test(bare) || (heading === '' && BLOCK.test(words)) || /\s$/.test(words)) return null;
  if (heading !== '' && bare.endsWith('#')) return null;
  const text = words.replace(ESCAPED, '$1');
  return heading === '' ? paragraph(block, text) : { ...paragraph(block, text), type: 'heading', depth: 2 };
}

/** The text counts as escaped: what looks like a character reference in it stays as it is. */
function paragraph(raw: string, text: string): Token {
  return { type: 'paragraph', raw, text, tokens: [{ type: 'escape', raw: text, text }] };
}
