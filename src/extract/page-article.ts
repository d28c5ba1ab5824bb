import { BLOCKS } from '../formats/html-elements.ts';
import type { Line, Markup, NewsDocument } from '../model.ts';
import { once } from './once.ts';
import { chooseContainer } from './page-container.ts';
import { type ElementSense, senseElements } from './page-elements.ts';

/** A line of a page as the markup shows it. */
export interface PageLine {
  /** The element that makes it a line of its own: `p`, `h2`, `li` …; `''` for an empty line. */
  block: string;
  /** Rule by which it is not the article's own text; `null` inside the article's element. */
  aside: string | null;
  /** Share of its code units that are links, from 0 to 1. */
  linked: number;
  /** True when it ends as sentences do. */
  isSentence: boolean;
  /** Its length in code units when it reads like prose, a part of it when it might be, else 0. */
  prose: number;
}

/** Where the article lies in a page: lines `[from, to)`. */
export interface PageArticle {
  lines: PageLine[];
  from: number;
  to: number;
  /** One for each element of the markup. */
  senses: ElementSense[];
}

/** Finds the article in a page by its markup, whatever its language; `null` for a document without markup. */
export const readPageArticle: (document: NewsDocument) => PageArticle | null = once((document) =>
  document.markup ? findArticle(document, document.markup) : null,
);

/** The words of the article's prose, by which its language is told: menus speak another one at times. */
export function proseOf(document: NewsDocument): string {
  const article = readPageArticle(document);
  if (!article) return document.text;
  const prose = document.lines
    .filter((_, i) => i >= article.from && i < article.to && (article.lines[i]?.prose ?? 0) > 0)
    .map(({ inner }) => document.text.slice(inner[0], inner[1]));
  return prose.length > 0 ? prose.join('\n') : document.text;
}

const SENTENCE_END = /[.!?…。！？؟।][\])"'”’»“‘«›‹」』]{0,3}$/u;

/** Scripts whose signs say as much as two letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function findArticle(document: NewsDocument, markup: Markup): PageArticle {
  const lines = document.lines.map((line, i) => readLine(document.text, line, i, markup));
  const everything = sumUp(markup, lines);
  const all = markup.elements.reduce((sum, { parent }, i) => sum + (parent < 0 ? (everything[i] ?? 0) : 0), 0);
  const senses = senseElements(
    markup,
    everything.map((prose) => prose / Math.max(1, all)),
  );
  for (const [i, line] of lines.entries()) line.aside = senses[markup.lines[i]?.element ?? -1]?.aside ?? null;
  const totals = sumUp(
    markup,
    lines.map((line) => (line.aside === null ? line : { prose: 0 })),
  );
  const container = chooseContainer(
    markup,
    totals,
    senses.map((sense) => sense.bodyHint),
  );
  const span = container === null ? null : markup.elements[container]?.span;
  const inside = (line: Line): boolean => !span || (line.inner[0] >= span[0] && line.inner[1] <= span[1]);
  for (const [i, line] of lines.entries()) if (!inside(document.lines[i] as Line)) line.aside ??= 'outside-the-article';
  const { from, to } = withParagraphs(lines, densestRun(lines));
  // A file with front matter holds nothing but its article.
  if (markup.stated.length > 0)
    return {
      lines,
      senses,
      from: lines.findIndex((line) => line.aside === null && line.block !== ''),
      to: lines.length,
    };
  return { lines, senses, from, to: withLists(lines, to) };
}

/** Prose in each element, that of the elements in it included. */
function sumUp(markup: Markup, lines: readonly { prose: number }[]): Float64Array {
  const totals = new Float64Array(markup.elements.length);
  for (const [i, { prose }] of lines.entries()) {
    const element = markup.lines[i]?.element ?? -1;
    if (element >= 0) totals[element] = (totals[element] ?? 0) + prose;
  }
  for (let i = markup.elements.length - 1; i >= 0; i--) {
    const parent = markup.elements[i]?.parent ?? -1;
    if (parent >= 0) totals[parent] = (totals[parent] ?? 0) + (totals[i] ?? 0);
  }
  return totals;
}

function readLine(text: string, line: Line, i: number, markup: Markup): PageLine {
  const place = markup.lines[i];
  const length = line.inner[1] - line.inner[0];
  if (!place || place.element < 0 || length === 0)
    return { block: '', aside: null, linked: 0, isSentence: false, prose: 0 };
  let at = place.element;
  while (at >= 0 && !BLOCKS.has(markup.elements[at]?.name ?? '')) at = markup.elements[at]?.parent ?? -1;
  const linked = place.linked / length;
  const size = length * (DENSE.test(text.slice(line.inner[0], line.inner[0] + 20)) ? 2 : 1);
  const isSentence = SENTENCE_END.test(text.slice(Math.max(line.inner[0], line.inner[1] - 6), line.inner[1]));
  // A row of a table is no prose, however long.
  const isRow = text.slice(line.inner[0], line.inner[1]).includes('\t');
  const prose = linked > 0.5 || size < 40 || isRow ? 0 : (isSentence && size >= 60) || size >= 160 ? size : size * 0.2;
  return {
    block: markup.elements[at]?.name ?? 'body',
    aside: null,
    linked,
    isSentence,
    prose,
  };
}

/** The run of lines with the most prose, weighed against short lines and links. */
function densestRun(lines: readonly PageLine[]): { from: number; to: number } {
  let best = 0;
  let from = 0;
  let to = 0;
  let sum = 0;
  let start = 0;
  for (const [i, line] of lines.entries()) {
    if (line.block === '' || (line.aside !== null && line.aside !== 'outside-the-article')) continue;
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += line.aside === null ? weigh(line) : -60;
    if (sum > best) {
      best = sum;
      from = start;
      to = i + 1;
    }
  }
  return { from, to };
}

/** Elements of a table, between two paragraphs of one text. */
const ROWS: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tr', 'td', 'th', 'caption']);

/** Short paragraphs at either end of the text belong to it as far as nothing but asides stands between. */
function withParagraphs(lines: readonly PageLine[], run: { from: number; to: number }): { from: number; to: number } {
  let { from, to } = run;
  if (from === to) return run;
  for (let i = from - 1; i >= 0; i--) {
    const line = lines[i] as PageLine;
    if (line.block === '' || (line.aside !== null && line.aside !== 'outside-the-article')) continue;
    if (line.aside === null && ROWS.has(line.block)) continue;
    if (!isParagraph(line)) break;
    from = i;
  }
  for (let i = to; i < lines.length; i++) {
    const line = lines[i] as PageLine;
    if (line.block === '' || (line.aside !== null && line.aside !== 'outside-the-article')) continue;
    if (line.aside === null && ROWS.has(line.block)) continue;
    if (!isParagraph(line)) break;
    to = i + 1;
  }
  return { from, to };
}

const isParagraph = (line: PageLine): boolean =>
  line.aside === null && line.isSentence && line.linked < 0.5 && (line.block === 'p' || line.prose > 0);

/** A list below its heading, right behind the text, is the article's: lists of links are those of other pages. */
function withLists(lines: readonly PageLine[], to: number): number {
  let end = to;
  for (let i = to, isHeaded = false; i < lines.length; i++) {
    const line = lines[i] as PageLine;
    if (line.block === '') continue;
    if (line.aside !== null || line.linked > 0.3) break;
    if (line.block === 'li' && isHeaded) end = i + 1;
    else if (!/^h[2-6]$/.test(line.block)) break;
    isHeaded = true;
  }
  return end;
}

function weigh(line: PageLine): number {
  if (line.prose > 0) return Math.min(line.prose / 6, 60);
  if (line.linked > 0.8) return -12;
  if (/^h\d$/.test(line.block)) return -3;
  return line.block === 'li' && line.linked < 0.5 ? -1 : -5;
}
