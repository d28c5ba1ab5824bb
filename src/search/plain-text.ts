import { Marked, type Token, type Tokens } from 'marked';

// As in the reading view: an address stays text, and no article's characters make a table.
const marked = new Marked({ gfm: false });

/**
 * The words of a Markdown body as a reader sees them: paragraphs parted by a blank line, without markup.
 *
 * Raw HTML is text here, as it is on the page.
 */
export function readPlainText(markdown: string): string {
  return readBlocks(marked.lexer(markdown))
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '')
    .join('\n\n');
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
      if (token.type === 'text') return decodeEntities((token as Tokens.Text).text);
      return 'text' in token ? String(token.text) : '';
    })
    .join('');
}

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g;
const NAMED = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }));

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? entity;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : entity;
  });
}
