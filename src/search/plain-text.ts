import { decodeHTMLStrict } from 'entities';
import { Marked, type Token, type Tokens } from 'marked';
import { readPlainBlocks } from '../site/plain-markdown.ts';

// As in the reading view: an address stays text, and no article's characters make a table.
const marked = new Marked({ gfm: false });

/**
 * The words of a Markdown body as a reader sees them: paragraphs parted by a blank line, without markup.
 *
 * Raw HTML is text here, as it is on the page.
 */
export function readPlainText(markdown: string): string {
  const plain = readPlainBlocks(markdown);
  const blocks = plain
    ? plain.map(({ text, isNarrow }) => (isNarrow ? text : joinSpace(text).trim()))
    : readBlocks(marked.lexer(markdown)).map((block) => joinSpace(block).trim());
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** White space in a row, or other than a plain space. */
const WIDE_SPACE = /[^\S ]| {2}/;

/** A text with each run of white space as one plain space. */
export function joinSpace(text: string): string {
  // Nearly all texts are so already, and to see that takes a tenth of the time.
  return WIDE_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text;
}

function readBlocks(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.type === 'space' || token.type === 'def' || token.type === 'hr') return [];
    if (token.type === 'list') return (token as Tokens.List).items.flatMap((item) => readBlocks(item.tokens));
    if (token.type === 'blockquote') return readBlocks((token as Tokens.Blockquote).tokens);
    return [readInline([token])];
  });
}

function readInline(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'br') return ' ';
      if ('tokens' in token && token.tokens) return readInline(token.tokens);
      if (token.type === 'html') return token.raw;
      if (token.type === 'text') return decodeHTMLStrict((token as Tokens.Text).text);
      return 'text' in token ? String(token.text) : '';
    })
    .join('');
}
