import { createHash } from 'node:crypto';
import { Lexer, marked } from 'marked';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Diagnostic, MarkupElement, NewsDocument, StatedValue } from '../model.ts';
import { wordsOfYamlFault } from '../yaml-fault.ts';
import { decode, type Rejection } from './decode.ts';
import { readHtmlText } from './html-text.ts';
import { refuseManyLines, splitLines } from './plain.ts';

const NAME = /\.(?:md|markdown)$/i;

/** Front matter: `---` on the first line, YAML, and `---` or `...` on a line of its own. */
const FRONT = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Code units beyond which a Markdown file is read as plain text: its parser takes more than linear time for odd input. */
const LONGEST = 2_000_000;

/** Code units beyond which what stands between two rules is no front matter. */
const LONGEST_FRONT = 50_000;

/** Keys that only an archive's record has together. */
const RECORD_KEYS = ['id', 'original', 'sha256', 'added'];

/**
 * Reads a Markdown file; `null` for files of other names. The text view is its front matter as it stands, then the text of
 * the rest as a reader would see it. Values of the front matter are stated, with their place. A record of an archive is
 * refused: what it says was extracted once already.
 */
export function readMarkdown(path: string, bytes: Uint8Array): NewsDocument | Rejection | null {
  if (!NAME.test(path)) return null;
  const decoded = decode(bytes);
  if ('rejected' in decoded) return decoded;
  if (decoded.text.length > LONGEST) return null;
  const front = FRONT.exec(decoded.text);
  const diagnostics: Diagnostic[] = [];
  const isRead = front !== null && (front[1] ?? '').length <= LONGEST_FRONT;
  const read = isRead ? readFrontMatter(front[1] ?? '', front[0].indexOf('\n') + 1, diagnostics) : null;
  // Two rules with text between them look like front matter, and are none.
  const head = read === null ? '' : (front?.[0] ?? '');
  const stated = read ?? [];
  if (RECORD_KEYS.every((key) => stated.some((one) => one.key === key))) {
    return {
      rejected: 'record',
      message: 'this is the record of an archive, not an original: it belongs below content/articles',
    };
  }
  const html = renderMarkdown(decoded.text.slice(head.length));
  if (html === null) return null;
  const body = readHtmlText(html);
  const separator = head === '' || head.endsWith('\n') ? '' : '\n';
  const text = head + separator + body.text;
  if (text.trim() === '') return { rejected: 'empty', message: 'there is no text in this file' };
  const refusal = refuseManyLines(text);
  if (refusal) return refusal;
  const start = head.length + separator.length;
  const lines = splitLines(text);
  const frontLines = lines.length - body.markup.lines.length;
  const elements = body.markup.elements.map(
    ({ span, parent, ...rest }): MarkupElement => ({
      ...rest,
      parent: parent < 0 ? -1 : parent + 1,
      span: [span[0] + start, span[1] + start],
    }),
  );
  const ownLines = lines.slice(0, frontLines).map(() => ({ element: 0, linked: 0 }));
  const bodyLines = body.markup.lines.map(({ element, linked }) => ({
    element: element < 0 ? -1 : element + 1,
    linked,
  }));
  return {
    path,
    format: 'markdown',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
    lines,
    diagnostics,
    markup: {
      elements: [{ name: 'front-matter', parent: -1, span: [0, head.length], attributes: new Map() }, ...elements],
      lines: [...ownLines, ...bodyLines],
      structuredData: body.markup.structuredData,
      stated,
    },
  };
}

/** Code units of one paragraph whose inner marks are read: the parser takes quadratic time for some that never close. */
const LONGEST_PARAGRAPH = 10_000;

/** Renders Markdown as HTML; `null` for quotations and lists nested so deep that the parser gives up. */
function renderMarkdown(markdown: string): string | null {
  try {
    const lexer = new Lexer({ gfm: true });
    const tokens = lexer.blockTokens(markdown.replace(/\r\n?/g, '\n'), lexer.tokens);
    for (const { src, tokens: inner } of lexer.inlineQueue) {
      if (src.length <= LONGEST_PARAGRAPH) lexer.inlineTokens(src, inner);
      else inner.push({ type: 'text', raw: src, text: src, escaped: false });
    }
    return marked.parser(tokens);
  } catch (error) {
    // Maximum call stack size exceeded.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Reads YAML as texts (no type is guessed), each with its place; `offset` is where it begins. `null` when it is no mapping. */
function readFrontMatter(yaml: string, offset: number, diagnostics: Diagnostic[]): StatedValue[] | null {
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false });
  const fault = document.errors[0];
  if (fault) {
    // Such front matter is text like the rest, which the text view shows otherwise than the file: only words can name its line.
    const line = yaml.slice(0, fault.pos[0]).split(/\r\n|\n|\r/).length + 1;
    const why = wordsOfYamlFault(fault).split('\n')[0];
    const message = `the front matter is no YAML and was read as text; line ${line}: ${why}`;
    diagnostics.push({ level: 'warning', code: 'invalid-front-matter', message, span: null });
    return null;
  }
  if (!isMap(document.contents)) return null;
  const found: StatedValue[] = [];
  const walk = (node: unknown, key: string, depth: number): void => {
    if (depth > 4 || found.length > 500) return;
    if (isMap(node))
      for (const pair of node.items) walk(pair.value, key === '' ? String(pair.key) : `${key}.${pair.key}`, depth + 1);
    else if (isSeq(node)) for (const item of node.items) walk(item, key, depth + 1);
    else if (isScalar(node) && node.range && typeof node.value === 'string' && node.value.trim() !== '') {
      const [start, end] = node.range;
      found.push({ key, value: node.value.trim(), span: [start + offset, end + offset] });
    }
  };
  walk(document.contents, '', 0);
  return found;
}
