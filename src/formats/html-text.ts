import { decodeHTML } from 'entities';
import type { Markup, MarkupElement, MarkupLine, Span } from '../model.ts';
import { BLOCKS, CLOSES, SILENT, SPACED, VOID } from './html-elements.ts';
import { tokenizeHtml } from './html-tokens.ts';

/** Open elements that are kept track of, as in browsers; what lies deeper counts to the innermost of them. */
const DEEPEST = 400;

/** White space that a browser shows as one space, and breaks that would make lines of their own. */
const SPACES = /[ \t\n\f\r\u2028\u2029]+/g;

/** Void elements that say something: the others are for the eye alone. */
const TELLING: ReadonlySet<string> = new Set(['meta', 'link', 'input']);

/** A page's text as a reader would see it, line by line, and its markup over that text. */
export interface HtmlText {
  text: string;
  markup: Markup;
}

type OpenElement = Omit<MarkupElement, 'span'> & { span: [number, number] };

/**
 * Lays out the text of a page: blocks and line breaks begin a new line, a blank line sets paragraphs and headings off,
 * other white space is one space, cells of a table are parted by a tab. All text is there, what a page hides included;
 * scripts and styles are no text.
 */
export function readHtmlText(html: string): HtmlText {
  const page = layOut();
  tokenizeHtml(html, page.handler);
  return page.end();
}

function layOut() {
  const pieces: string[] = [];
  const elements: OpenElement[] = [];
  const lines: MarkupLine[] = [];
  const structuredData: Markup['structuredData'] = [];
  const open: number[] = [];
  let beyond = 0;
  let length = 0;
  let breaks = 0;
  let gap: '' | ' ' | '\t' = '';
  let links = 0;
  let verbatim = 0;
  /** Set between an end tag and a start tag with nothing between them; the last sign before. */
  let seam = '';
  let last = '';
  let justClosed = false;

  const put = (words: string): void => {
    pieces.push(words);
    length += words.length;
  };
  const innermost = (): number => open.at(-1) ?? -1;
  const startLine = (): MarkupLine => {
    const line = { element: -1, linked: 0 };
    lines.push(line);
    return line;
  };
  /** Writes words that hold no line break, with the white space that is due before them. */
  const write = (words: string): void => {
    let line = lines.at(-1) ?? startLine();
    for (; breaks > 0; breaks--) {
      gap = '';
      if (length === 0) continue;
      put('\n');
      line = startLine();
    }
    if (gap !== '' && line.element >= -1 && length > 0 && line.element !== -1) put(gap);
    else if (seam !== '' && /[\p{Ll}\d.]/u.test(seam) && /^[\p{Lu}\d]/u.test(words) && line.element !== -1) put(' ');
    gap = '';
    seam = '';
    if (line.element === -1) line.element = innermost();
    if (links > 0) line.linked += words.length;
    put(words);
    last = words.charAt(words.length - 1);
  };
  const breakLine = (count: 1 | 2): void => {
    breaks = Math.max(breaks, count);
    gap = '';
  };
  const text = (words: string): void => {
    justClosed = false;
    if (verbatim > 0) {
      const [first = '', ...rest] = words.split(/\r\n|[\n\r\u2028\u2029]/);
      if (first !== '') write(first);
      for (const line of rest) {
        breaks = Math.min(2, breaks + 1);
        if (line !== '') write(line);
      }
      return;
    }
    const spaced = words.replace(SPACES, ' ');
    const inner = spaced.replace(/^ | $/g, '');
    if (inner === '') {
      if (gap === '' && spaced !== '') gap = ' ';
      return;
    }
    if (gap === '' && spaced.startsWith(' ')) gap = ' ';
    write(inner);
    if (spaced.endsWith(' ')) gap = ' ';
  };
  const begin = (name: string, attributes: ReadonlyMap<string, string>): number =>
    elements.push({ name, parent: innermost(), span: [length, length], attributes }) - 1;
  const end = (): void => {
    const element = elements[open.pop() ?? -1];
    if (!element) return;
    element.span[1] = length;
    const { name } = element;
    if (name === 'a') links--;
    if (name === 'pre') verbatim--;
    if (BLOCKS.has(name)) breakLine(SPACED.has(name) ? 2 : 1);
    justClosed = true;
  };
  /** Closes open elements down to the nearest one of these names, unless one that bars the search comes first. */
  const closeTo = (isWanted: (name: string) => boolean, bars: (name: string) => boolean): boolean => {
    for (let i = open.length - 1; i >= 0; i--) {
      const name = elements[open[i] ?? -1]?.name ?? '';
      if (isWanted(name)) {
        while (open.length > i) end();
        return true;
      }
      if (bars(name)) return false;
    }
    return false;
  };
  const openElement = (name: string, attributes: ReadonlyMap<string, string>): void => {
    if (name === 'br') breaks = Math.min(2, breaks + 1);
    if (VOID.has(name)) {
      if (name === 'hr') breakLine(2);
      if (TELLING.has(name)) begin(name, attributes);
      return;
    }
    const implied = CLOSES.get(name);
    if (implied)
      while (
        closeTo(
          (one) => implied.closed.has(one),
          (one) => implied.within.has(one),
        )
      );
    if (BLOCKS.has(name))
      closeTo(
        (one) => one === 'p',
        (one) => one === 'button' || CELLS.has(one) || !(one === 'p' || !BLOCKS.has(one)),
      );
    if (BLOCKS.has(name)) breakLine(SPACED.has(name) ? 2 : 1);
    if (CELLS.has(name) && breaks === 0) gap = '\t';
    if (open.length >= DEEPEST) {
      beyond++;
      return;
    }
    // Elements that touch are set apart by style sheets: "By A. Writer" and "Published" are no single word.
    if (justClosed) seam = last;
    justClosed = false;
    open.push(begin(name, attributes));
    if (name === 'a') links++;
    if (name === 'pre') verbatim++;
  };
  const closeElement = (name: string): void => {
    if (VOID.has(name)) {
      if (name === 'br') breaks = Math.min(2, breaks + 1);
      return;
    }
    if (beyond > 0) {
      beyond--;
      if (BLOCKS.has(name)) breakLine(1);
      return;
    }
    const isBlock = BLOCKS.has(name) || CELLS.has(name);
    // A badly nested end tag of a link or of bold words closes no paragraph.
    closeTo(
      (one) => one === name,
      (one) => !isBlock && (BLOCKS.has(one) || CELLS.has(one)),
    );
  };
  return {
    handler: {
      text,
      open: openElement,
      close: closeElement,
      raw: (name: string, attributes: ReadonlyMap<string, string>, content: string): void => {
        if (/^application\/ld\+json/i.test(attributes.get('type')?.trim() ?? '')) {
          const number = structuredData.length + 1;
          const selector = `script[type="application/ld+json"]${number > 1 ? ` (${number})` : ''}`;
          structuredData.push({ content, selector });
        }
        if (SILENT.has(name)) return;
        openElement(name, attributes);
        text(content.includes('&') ? decodeHTML(content) : content);
        closeElement(name);
      },
    },
    end: (): HtmlText => {
      while (open.length > 0) end();
      if (lines.length === 0) startLine();
      const done = elements.map((element): MarkupElement => ({ ...element, span: element.span as Span }));
      return { text: pieces.join(''), markup: { elements: done, lines, structuredData, stated: [] } };
    },
  };
}

const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'caption']);
