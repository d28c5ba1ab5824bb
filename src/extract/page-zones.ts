import { BLOCKS } from '../formats/html-elements.ts';
import type { Language } from '../languages/index.ts';
import type { MarkupElement, NewsDocument, Zone, ZoneKind } from '../model.ts';
import type { Block } from './blocks.ts';
import { languageFor } from './language.ts';
import { type LookedAt, lookAt } from './looks.ts';
import { type PageArticle, type PageLine, readPageArticle } from './page-article.ts';
import { findPageHeadline } from './page-headline.ts';
import { readStatedValues } from './page-values.ts';
import { foldWords, singleSpaced } from './words.ts';
import { byLook, type MakeZone } from './zone-looks.ts';

/** Code units of a line's beginning and end that the rules look at, as for plain text. */
const HEAD = 400;
const TAIL = 160;

/** Lines above the article in which its byline, date and standfirst can stand, when no headline is found. */
const ABOVE = 12;

/** Lines at the end of the text in which the writer is introduced: "Mary Jones is a reporter in …". */
const NOTES = 6;

/** Elements that set words apart from the text around them. */
const ITALIC: ReadonlySet<string> = new Set(['em', 'i', 'small', 'cite']);

/** Lines at the end of the text that stand in italics as a whole: who else contributed, who the writer is, what was corrected. */
function endNotes(document: NewsDocument, article: PageArticle): Set<number> {
  const notes = new Set<number>();
  for (let i = article.to - 1; i > article.from + 2; i--) {
    const { block, aside } = article.lines[i] as PageLine;
    if (block === '' || aside !== null) continue;
    if (!isItalic(document, i) || notes.size >= NOTES) break;
    notes.add(i);
  }
  return notes;
}

function isItalic(document: NewsDocument, i: number): boolean {
  const elements = document.markup?.elements ?? [];
  const inner = document.lines[i]?.inner ?? [0, 0];
  let at = document.markup?.lines[i]?.element ?? -1;
  while (at >= 0 && !BLOCKS.has(elements[at]?.name ?? '')) {
    const element = elements[at] as MarkupElement;
    if (ITALIC.has(element.name) && element.span[0] <= inner[0] && element.span[1] >= inner[1]) return true;
    at = element.parent;
  }
  return false;
}

/** Full names of the writers, as the markup states them: zones are read before what is printed. */
function writersOf(document: NewsDocument): string[] {
  const names = readStatedValues(document).filter(
    ({ name }) => name === 'author.name' || name === 'author' || name === 'parsely-author' || name === 'byl',
  );
  return names
    .map(({ value }) => value.replace(/^by /i, '').trim())
    .filter((value) => value.includes(' ') && value.length < 60);
}

/** Reads what each line of a page is: the markup says where the article lies, the line's own words what kind of line it is. */
export function readPageZones(document: NewsDocument): Zone[] | null {
  const article = readPageArticle(document);
  if (!article) return null;
  const language = languageFor(document);
  const plain = document.lines.map((line) => blockOf(document.text, line));
  const headline = findPageHeadline(document, article, plain);
  const title = headline === null ? null : foldWords(plain[headline]?.head ?? '');
  const start = headline ?? Math.max(0, article.from - ABOVE);
  const blocks = plain.map((block, i) => {
    const aside = article.lines[i]?.aside ?? null;
    // What lies in an aside is told by the markup; only between headline and text does a byline or a date count there.
    const isTold = aside !== null && aside !== 'outside-the-article' && (i < start || i >= article.from);
    return isTold
      ? Object.assign(block, {
          look: block.head === '' ? ('blank' as const) : ('short' as const),
          rule: aside,
          words: 0,
        })
      : lookAt(document.text, block, language);
  });
  const writers = writersOf(document);
  const notes = endNotes(document, article);
  let standfirsts = 0;
  let isSigned = false;
  return blocks.map((block, i) => {
    const line = article.lines[i] as PageLine;
    const zone = (kind: ZoneKind, rule: string): Zone => ({ kind, span: block.span, inner: block.inner, rule });
    if (block.look === 'blank') return zone('blank', 'blank');
    if (i === headline) return zone('headline', 'headline-line');
    if (line.aside === 'page-title') return zone(title === null ? 'metadata' : 'headline-repeat', 'page-title');
    if (title !== null && isLike(block.head, title)) return zone('headline-repeat', 'headline-repeat');
    if (i >= article.from && i < article.to && i > (headline ?? -1)) {
      const isNote =
        i > article.from + 2 && i >= article.to - NOTES && writers.some((name) => block.head.startsWith(`${name} `));
      if (notes.has(i) && block.look !== 'byline') return zone('footer', 'end-note');
      if (i >= article.to - NOTES && i > article.from + 2 && line.aside === null) {
        const notice = noticeOf(block, language);
        if (notice) return zone('footer', notice);
      }
      return isNote ? zone('boilerplate', 'author-note') : inside(zone, block, line);
    }
    if (i < article.from && i > start) {
      const read = between(zone, block, line);
      if (read.kind === 'byline' || read.kind === 'metadata') isSigned = true;
      // A player or a list of videos can part the lead from the text.
      if (read.kind === 'standfirst' && isSigned && isLead(block, line)) return zone('body', 'lead');
      if (read.kind !== 'standfirst') return read;
      // A summary in points is a list of the article's.
      if (line.block === 'li') return zone('body', 'list-item');
      // What stands below the summary is about the writer, the picture, the page.
      return standfirsts++ > 0 ? zone('boilerplate', 'page-head') : read;
    }
    return around(zone, block, line, i < article.from ? 'page-head' : 'after-the-text', i >= article.to);
  });
}

/** The rule of a notice that is as long as a paragraph ("Disclaimer: all rights reserved …"), at the end of a text. */
const noticeOf = ({ head }: Block, { boilerplate }: Language): string | null =>
  boilerplate.find(({ inProse, pattern }) => inProse && pattern.test(head))?.rule ?? null;

/** Words of a paragraph below the writers that is the article's lead, though the text goes on further down. */
const LEAD_WORDS = 20;

const isLead = (block: LookedAt, { block: element, isSentence, linked }: PageLine): boolean =>
  element === 'p' && isSentence && linked < 0.5 && block.look === 'prose' && block.words >= LEAD_WORDS;

/** Folding is dear, and most lines differ in length already. */
function isLike(head: string, folded: string): boolean {
  return Math.abs(head.length - folded.length) <= 8 && foldWords(head) === folded;
}

function inside(zone: MakeZone, block: LookedAt, line: PageLine): Zone {
  if (line.aside !== null) return zone('boilerplate', line.aside);
  const known = byLook(zone, block, 'boilerplate');
  if (known) return known;
  if (/^h[1-6]$/.test(line.block)) return zone('subheading', 'heading-element');
  if (line.linked > 0.8 && (block.look !== 'prose' || block.words < 30)) return zone('teaser', 'link-line');
  return zone('body', line.block === 'li' ? 'list-item' : block.look === 'prose' ? 'paragraph' : 'short-line');
}

function between(zone: MakeZone, block: LookedAt, line: PageLine): Zone {
  const known = byLook(zone, block, 'boilerplate');
  if (known && (known.kind === 'byline' || known.kind === 'metadata')) return known;
  if (line.aside === 'byline' && block.words <= 12) return zone('byline', 'byline-class');
  if (line.aside !== null && line.aside !== 'outside-the-article') return zone('boilerplate', line.aside);
  if (known) return known;
  if (block.words >= 6 && line.linked < 0.5) return zone('standfirst', 'between-headline-and-body');
  return zone('boilerplate', 'page-head');
}

function around(zone: MakeZone, block: LookedAt, line: PageLine, rule: string, isBelow: boolean): Zone {
  const aside = line.aside === 'outside-the-article' ? null : line.aside;
  const known = byLook(zone, block, 'boilerplate');
  if (aside !== null) return zone(aside === 'related-articles' ? 'teaser' : 'boilerplate', aside);
  if (known && isBelow && (known.kind === 'byline' || known.kind === 'metadata')) return zone('teaser', known.rule);
  return known ?? zone(isBelow ? 'footer' : 'boilerplate', rule);
}

function blockOf(text: string, { span, inner, afterBlank }: NewsDocument['lines'][number]): Block {
  return {
    span,
    inner,
    head: singleSpaced(text.slice(inner[0], Math.min(inner[1], inner[0] + HEAD))),
    folded: null,
    tail: singleSpaced(text.slice(Math.max(inner[0], inner[1] - TAIL), inner[1])),
    wrapped: false,
    afterBlank,
  };
}
