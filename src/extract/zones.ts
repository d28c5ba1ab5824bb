import type { Language } from '../languages/index.ts';
import { AGENCY_WRITERS } from '../languages/text-kinds.ts';
import type { NewsDocument, Span, Zone, ZoneKind } from '../model.ts';
import { foldedHead } from './blocks.ts';
import { findBylineOutlet } from './byline-outlets.ts';
import { readCodedZones } from './coded-record.ts';
import { findHeadlineBlock } from './headline-block.ts';
import { findLabelled, joinHeadline } from './headline-lines.ts';
import { cutTitle } from './headline-title.ts';
import { languageFor } from './language.ts';
import { isBoxed, isItem, isLinkedTitle, isText, neighbour } from './line-lists.ts';
import type { LookedAt } from './looks.ts';
import { type MainText, readMainText } from './main-text.ts';
import { findNameplate, isPlateAlone } from './nameplate.ts';
import { once } from './once.ts';
import { readPageZones } from './page-zones.ts';
import { pictureLine } from './picture-lines.ts';
import { foldWords, singleSpaced } from './words.ts';
import { findPosted, isPost } from './writers.ts';
import { byLook, type MakeZone } from './zone-looks.ts';

/**
 * Reads what each line of a document is, from its layout and the language's line patterns: main text first, then the
 * headline above it, then what stands between, above and below. Zones cover all lines in order.
 */
export const readZones: (document: NewsDocument) => Zone[] = once(
  (document) =>
    readPageZones(document) ??
    readCodedZones(document) ??
    markZones(document.text, readMainText(document), languageFor(document)),
);

function markZones(text: string, read: MainText, language: Language): Zone[] {
  const { main, headline, words } = readHeadline(text, read, language);
  const { blocks } = main;
  const bodyStart = headline === null ? main.from : Math.max(main.from, headline + 1);
  const repeated = headline === null ? null : foldWords(singleSpaced(text.slice(...words)));
  const isPage = countAround(main) >= PAGE_LINES;
  const writers = readNames(blocks, main.from);
  return blocks.map((block, i) => {
    const zone = (kind: ZoneKind, rule: string): Zone => ({ kind, span: block.span, inner: block.inner, rule });
    if (block.look === 'blank') return zone('blank', 'blank');
    if (i === headline) return { kind: 'headline', span: block.span, inner: words, rule: 'headline-line' };
    if (repeated !== null && isRepeat(block, repeated)) return zone('headline-repeat', 'headline-repeat');
    if (repeated !== null && isPageTitle(block, repeated)) return zone('headline-repeat', 'page-title');
    const isPlaced = i < main.to && (headline === null ? i >= bodyStart : i > headline);
    // Above the text a name by itself is the byline.
    const isAbout = isPlaced && (i >= bodyStart || (LINES.has(block.look) && !isBareName(block)));
    if (isAbout && isAboutWriter(block, writers)) return zone('boilerplate', 'about-writer');
    if (i < bodyStart)
      return headline !== null && i > headline
        ? between(text, zone, block, main, i, language)
        : above(zone, block, headline, i, blocks);
    if (i < main.to) return inside(zone, block, main, i, isPage);
    return below(zone, block, blocks, main, i);
  });
}

/** The headline's block, or `null`, with the blocks among which it is one, and the words that are its own: no label, no name behind it. */
function readHeadline(
  text: string,
  main: MainText,
  language: Language,
): { main: MainText; headline: number | null; words: Span } {
  const plate = findNameplate(main.blocks, language);
  const labelled = findLabelled(main, language);
  const found = labelled ?? (plate !== null && plate.headline < main.to ? plate.headline : findHeadlineBlock(main));
  const block = found === null ? undefined : main.blocks[found];
  if (found === null || !block || (found !== labelled && isPlateAlone(block, language)))
    return { main, headline: null, words: [0, 0] };
  const joined = joinHeadline(main, found, language, countAround(main) >= PAGE_LINES);
  const [start, end] = joined.main.blocks[joined.headline]?.inner ?? [0, 0];
  const own: Span = [Math.min(start + joined.label, end), end];
  return { ...joined, words: cutTitle(text, own, language)?.headline ?? own };
}

/** Looks of lines of words that are of no known kind. */
const LINES: ReadonlySet<string> = new Set(['short', 'sentence', 'prose']);

/** Lines around the main text from which a text is a whole page, with links and captions between its paragraphs. */
const PAGE_LINES = 20;

function countAround(main: MainText): number {
  return main.blocks.filter((block, i) => block.look !== 'blank' && (i < main.from || i >= main.to)).length;
}

/** Names that bylines print, to know the lines about their bearers: at most a few stand on a page before the text ends. */
function readNames(blocks: readonly LookedAt[], from: number): string[] {
  const names = blocks
    .filter(
      (block, i) => block.look === 'byline' || block.rule === 'date-line' || (i < from && isIntroduced(blocks, i)),
    )
    .slice(0, 8)
    .map(
      (block) =>
        /(?:^|\s)(\p{Lu}[\p{L}'’-]{1,20} (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]{2,20})(?![\p{L}])/u.exec(
          block.head.replace(/^\p{Lu}?\p{Ll}* ?by /iu, ''),
        )?.[1] ?? '',
    );
  return [...new Set(names.filter((name) => name !== ''))];
}

/** A bare name whose next line begins with it again: "Mary Jones is a senior fellow of …". */
function isIntroduced(blocks: readonly LookedAt[], i: number): boolean {
  const block = blocks[i];
  return block !== undefined && isBareName(block) && isAboutWriter(neighbour(blocks, i, 1), [block.head]);
}

/** "Mary Jones is a reporter for …", "Mary Jones covers …": a line about the writer, by the name in the byline. */
function isAboutWriter(block: LookedAt | null, writers: readonly string[]): boolean {
  return writers.some(
    (name) =>
      block?.head.startsWith(name) &&
      (block.head === name ||
        /^(?:,| (?:is|was|has|covers|writes|reports|joined|lives|can be|holds|grew|worked|began)\b)/.test(
          block.head.slice(name.length),
        )),
  );
}

/** Rules of lines that speak of the article, unlike menus: a date beside them is the article's. */
const METADATA: ReadonlySet<string> = new Set(['news-code', 'counter', 'reading-time']);

function above(zone: MakeZone, block: LookedAt, headline: number | null, i: number, blocks: LookedAt[]): Zone {
  const known = byLook(zone, block, METADATA.has(block.rule) ? 'metadata' : 'boilerplate');
  if (known) return known;
  const isKicker = headline !== null && neighbour(blocks, i, 1) === blocks[headline] && block.words <= 4;
  return isKicker ? zone('kicker', 'line-above-headline') : zone('boilerplate', 'page-head');
}

function between(text: string, zone: MakeZone, block: LookedAt, main: MainText, i: number, language: Language): Zone {
  const picture = pictureLine(main.blocks, i);
  if (picture) return zone('caption', picture);
  const known = byLook(zone, block, 'boilerplate');
  if (known) return known;
  if (isBareName(block)) {
    if (isPost(neighbour(main.blocks, i, 1)?.head ?? '', language)) return zone('byline', 'name-and-post');
    if (neighbour(main.blocks, i, -1)?.rule === 'byline-label') return zone('byline', 'byline-below-label');
    if (nearDate(main.blocks, i)) return zone('byline', 'bare-name');
    if (isBelowHead(main.blocks, i)) return zone('byline', 'name-below-headline');
  }
  // "Ann DOE with Wei LI in Karsk": agencies print surnames in capitals.
  if (block.words <= 14 && AGENCY_WRITERS.test(block.head)) return zone('byline', 'agency-writers');
  const isNamed = block.words <= 9 && isBelowHead(main.blocks, i);
  if (isNamed && findBylineOutlet(block.head, language) > 0) return zone('byline', 'name-below-headline');
  if (block.words <= 9 && (isNamed || nearDate(main.blocks, i)) && findPosted(text, block.inner, language))
    return zone('byline', 'name-and-post');
  // "The Coast Review | Issue 44 | Spring 2018": what strokes part is a line of the page.
  const isParted = / [|•·] /.test(block.head) && !/[.!?…]["”’»]?$/.test(block.tail);
  if (block.words >= 6 && !isParted) return zone('standfirst', 'between-headline-and-body');
  return zone('boilerplate', 'page-head');
}

function inside(zone: MakeZone, block: LookedAt, main: MainText, i: number, isPage: boolean): Zone {
  if (neighbour(main.blocks, i, -1)?.rule === 'picture-counter') return zone('caption', 'below-picture-counter');
  if (isPage && isLinkedTitle(main.blocks, i)) return zone('teaser', 'title-printed-twice');
  if (block.rule === 'entry-time') return zone('subheading', 'entry-time');
  if (block.look === 'prose' || block.look === 'sentence')
    return zone('body', block.wrapped ? 'hard-wrapped' : 'paragraph');
  const picture = pictureLine(main.blocks, i);
  if (picture) return zone('caption', picture);
  const known = byLook(zone, block, 'boilerplate');
  if (known) return known;
  if (isPage && isBoxed(main.blocks, i)) return zone('teaser', 'after-teaser-label');
  const isAlone = isText(textBeside(main.blocks, i, -1)) && isText(textBeside(main.blocks, i, 1));
  if (isAlone && block.words <= 18 && !/[,;:–—-]$/.test(block.tail) && !/^[•*·\d–—-]/.test(block.head))
    return zone('subheading', 'stands-alone');
  if (isPage && isStray(main.blocks, i) && !/[:,;]$/.test(block.tail) && !/^[•*·\d–—-]/.test(block.head))
    return zone('boilerplate', 'stray-line');
  return zone('body', block.wrapped ? 'hard-wrapped' : 'short-line');
}

function below(zone: MakeZone, block: LookedAt, blocks: LookedAt[], main: MainText, i: number): Zone {
  const isTeaser = blocks.slice(Math.max(main.to, i - 30), i).some((before) => before.look === 'teaser');
  if (isTeaser && (block.look === 'date' || block.look === 'byline')) return zone('teaser', 'after-teaser-label');
  const known = byLook(zone, block, 'footer');
  if (known) return known;
  return isTeaser ? zone('teaser', 'after-teaser-label') : zone('footer', 'after-the-text');
}

function isRepeat(block: LookedAt, repeated: string): boolean {
  // Folding is dear, and most lines differ in length already.
  return Math.abs(block.head.length - repeated.length) <= 8 && foldedHead(block) === repeated;
}

/** The title of the page in the browser: the headline, then a separator and the outlet's name. */
function isPageTitle(block: LookedAt, repeated: string): boolean {
  const more = block.head.length - repeated.length;
  return (
    more >= 4 &&
    more <= 60 &&
    /^ ?[|•·_-] ?/.test(foldedHead(block).slice(repeated.length)) &&
    foldedHead(block).startsWith(repeated)
  );
}

/** The next block that is no picture and no advertisement. */
function textBeside(blocks: LookedAt[], i: number, step: 1 | -1): LookedAt | null {
  for (let at = i + step; Math.abs(at - i) <= 8; at += step) {
    const look = blocks[at]?.look;
    if (look && look !== 'blank' && look !== 'boilerplate' && look !== 'caption') return blocks[at] ?? null;
  }
  return null;
}

/** Words up to which a line is stray by itself; longer ones are when another such line stands beside them: a list of links. */
const STRAY_WORDS = 6;

function isStray(blocks: LookedAt[], i: number): boolean {
  const block = blocks[i];
  if (isItem(blocks, i)) return false;
  if (!block || block.words <= STRAY_WORDS) return true;
  return [-1, 1].some((step) => {
    const beside = neighbour(blocks, i, step as 1 | -1);
    return beside?.look === 'short' && beside.words > STRAY_WORDS;
  });
}

/** The line below the headline or below a summary of it. */
function isBelowHead(blocks: LookedAt[], i: number): boolean {
  const before = neighbour(blocks, i, -1);
  return (
    before !== null &&
    before.words >= 5 &&
    (before.look === 'short' || before.look === 'prose' || before.look === 'sentence')
  );
}

/** Two to four capitalised words and nothing else, a handle or address glued to them apart. */
function isBareName(block: LookedAt): boolean {
  return /^(?:\p{Lu}[\p{L}'’.-]{0,20} ){1,3}\p{Lu}[\p{L}'’-]{1,20}(?:@\S{1,40})?$/u.test(block.head);
}

function nearDate(blocks: LookedAt[], i: number): boolean {
  return neighbour(blocks, i, -1)?.look === 'date' || neighbour(blocks, i, 1)?.look === 'date';
}
