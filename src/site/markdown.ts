import { decodeHTMLStrict } from 'entities';
import { Marked, type MarkedToken, type Token } from 'marked';
import { sha256 } from '../hash.ts';
import type { PublicRecord, PublicStatement } from '../model.ts';
import { escapeHtml, type Html, safeLink } from './html.ts';
import { directionOf } from './language-tags.ts';
import { languageOfParagraph } from './paragraph-language.ts';
import { findStatements, type Passage } from './passages.ts';
import { readPlainMarkdown } from './plain-markdown.ts';

/** The reading view of an article. */
export interface Reading {
  html: Html;
  /** Ids of the statements whose words stand in it, marked, with that id as anchor. */
  anchored: Set<string>;
}

// Without GFM an address stays text, and no table, strike-through or task box can come out of an article's characters.
const marked = new Marked({ gfm: false });

/**
 * Renders an article's Markdown body. Raw HTML shows as text; images show as their description; links lead only to
 * http(s), mailto and places of the site; headings begin at level 2. Each paragraph has the anchor `p-` + 6 hex digits
 * of the SHA-256 of its folded words (`-2` for a repeat), and its language and direction where these are not the article's.
 * Statements are marked where their words are found again.
 */
export function renderReading(article: Pick<PublicRecord, 'body' | 'statements' | 'language'>): Reading {
  const tokens = readPlainMarkdown(article.body) ?? marked.lexer(article.body);
  const leaves: string[] = [];
  const gather = (text: string): Html => {
    leaves.push(text);
    return '' as Html;
  };
  renderTokens(tokens, gather, () => '');
  const languageOf = (text: string) => languageOfParagraph(text, article.language);
  const passages = findStatements(leaves, article.statements);
  let leaf = 0;
  const html = renderTokens(
    tokens,
    (text) => renderLeaf(text, passages.get(leaf++) ?? []),
    paragraphAnchor,
    languageOf,
  );
  return { html, anchored: new Set([...passages.values()].flat().map((passage) => passage.statement.id)) };
}

/** The anchor of a paragraph, by its words: it survives changes of punctuation, case and white space. */
export function paragraphAnchor(text: string): string {
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}+/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return `p-${sha256(words.join(' ')).slice(0, 6)}`;
}

function renderLeaf(text: string, passages: readonly Passage[]): Html {
  let html = '';
  let at = 0;
  for (const { start, end, statement, isFirst } of passages) {
    const id = isFirst ? ` id="${escapeHtml(statement.id)}"` : '';
    html += `${escapeHtml(text.slice(at, start))}<span class="said"${id}${titleOf(statement)}>${escapeHtml(text.slice(start, end))}</span>`;
    at = end;
  }
  return (html + escapeHtml(text.slice(at))) as Html;
}

function titleOf({ speaker }: PublicStatement): string {
  return speaker ? ` title="${escapeHtml(speaker.name)}"` : '';
}

/** Renders tokens; each piece of text goes through `leaf`, in the order of the text. `anchorOf` names a paragraph by its words, `languageOf` its language where it differs. */
function renderTokens(
  tokens: readonly Token[],
  leaf: (text: string) => Html,
  anchorOf: (text: string) => string,
  languageOf: (text: string) => string | null = () => null,
): Html {
  const anchors = new Map<string, number>();
  const inline = (parts: readonly Token[] | undefined): string =>
    joinPlain(parts ?? [])
      .map((part) => (typeof part === 'string' ? leaf(part) : render(part)))
      .join('');
  const wrap = (tag: string, parts: readonly Token[] | undefined): string => `<${tag}>${inline(parts)}</${tag}>`;
  const anchor = (text: string): string => {
    const id = anchorOf(text);
    const times = (anchors.get(id) ?? 0) + 1;
    anchors.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
  const paragraph = (text: string): string => {
    const language = languageOf(text);
    const own = language === null ? '' : ` lang="${language}" dir="${directionOf(language)}"`;
    return `<p id="${anchor(text)}"${own}>`;
  };
  function render(generic: Token): string {
    const token = generic as MarkedToken;
    switch (token.type) {
      case 'paragraph':
        return `${paragraph(plainText(token.tokens))}${inline(token.tokens)}</p>\n`;
      case 'heading':
        return `${wrap(`h${Math.min(Math.max(token.depth, 2), 6)}`, token.tokens)}\n`;
      case 'blockquote':
      case 'strong':
      case 'em':
        return wrap(token.type, token.tokens);
      case 'list':
        return `${wrap(token.ordered ? 'ol' : 'ul', token.items)}\n`;
      case 'list_item':
        return wrap('li', token.tokens);
      case 'code':
        return `<pre>${leaf(token.text)}</pre>\n`;
      case 'codespan':
        return `<code>${leaf(token.text)}</code>`;
      case 'link': {
        const address = safeLink(token.href);
        return address === null ? inline(token.tokens) : `<a href="${escapeHtml(address)}">${inline(token.tokens)}</a>`;
      }
      case 'image':
        return leaf(token.text);
      case 'html':
        // As a block of its own it stands outside any paragraph; shown as the text that it is.
        return token.block ? `${paragraph(token.text)}${leaf(token.text.trim())}</p>\n` : leaf(token.text);
      case 'text':
        return 'tokens' in token && token.tokens ? inline(token.tokens) : leaf(token.text);
      case 'br':
        return '<br>';
      case 'hr':
        return '<hr>';
      default:
        return '';
    }
  }
  return tokens.map(render).join('') as Html;
}

/** Joins characters that were escaped to the text around them: one run of words is one leaf. */
function joinPlain(tokens: readonly Token[]): (string | Token)[] {
  const parts: (string | Token)[] = [];
  for (const token of tokens) {
    const plain = plainOf(token);
    const before = parts.at(-1);
    if (plain !== null && typeof before === 'string') parts[parts.length - 1] = before + plain;
    else parts.push(plain ?? token);
  }
  return parts;
}

/** The characters of a token without markup, character references resolved (which `marked` leaves to the browser). */
function plainOf(token: Token): string | null {
  if (token.type === 'escape') return String(token.text);
  return token.type === 'text' && !token.tokens ? decodeHTMLStrict(String(token.text)) : null;
}

function plainText(tokens: readonly Token[] | undefined): string {
  return (tokens ?? [])
    .map((token) => ('tokens' in token && token.tokens ? plainText(token.tokens) : 'text' in token ? token.text : ''))
    .join('');
}
