import type { Language } from '../languages/index.ts';
import type { NewsDocument, Zone, ZoneKind } from '../model.ts';
import { isAgency, isKnownOutlet } from './agencies.ts';
import { languageFor } from './language.ts';
import { isNamedOutlet } from './nameplate.ts';
import { once } from './once.ts';
import { readOutletAndDay } from './outlet-and-day.ts';
import { isCity } from './places.ts';
import { wordsOf } from './words.ts';
import { readZones } from './zones.ts';

/** Lines above a headline in a printed paper: its name, place and day, number and price, the page, the section. */
const HEAD_LINES = 6;

/** Code units of a name, and its words. */
const LONGEST_NAME = 45;
const MOST_WORDS = 6;

/** What the day's weather looks like; papers print no degrees beside their name, pages do. */
const WEATHER = /\d\s?°/;

/** Kinds of lines that pages have and clippings have not: menus and invitations, other articles. */
const OF_PAGES: ReadonlySet<ZoneKind> = new Set(['teaser', 'boilerplate']);

/** Lines of boilerplate that say nothing of a page: what stands above the headline by itself, who holds the rights. */
const OF_CLIPPINGS: ReadonlySet<string> = new Set(['page-head', 'copyright-line']);

/**
 * Is the head of a document that of a printed paper: a name, the day, little else, and no line of a page anywhere? The day
 * beside the name is then the paper's own. A page of the web that prints the day on which it is looked at shows its menu,
 * the weather or other articles, too.
 */
export const hasPaperHead: (document: NewsDocument) => boolean = (document) => readHead(document).isPaper;

/** Does a line by itself above the text look like the name of an outlet, known or not? */
export const hasNameLine: (document: NewsDocument) => boolean = (document) => readHead(document).hasName;

const readHead = once((document: NewsDocument): { isPaper: boolean; hasName: boolean } => {
  const language = languageFor(document);
  const lines = readZones(document).filter(({ kind }) => kind !== 'blank');
  const start = lines.findIndex(({ kind }) => kind === 'headline' || kind === 'body');
  const head = lines.slice(0, Math.max(0, start));
  const text = lines.findIndex(({ kind }) => kind === 'body');
  const names = lines
    .slice(0, Math.max(0, text))
    .filter((zone) => isName(document, zone, language) || isBesideDay(document, zone, language));
  const isShort = head.length > 0 && head.length <= HEAD_LINES;
  const isPaper =
    isShort &&
    document.markup === undefined &&
    names.some((zone) => head.includes(zone)) &&
    !head.some((zone) => WEATHER.test(document.text.slice(...zone.inner))) &&
    !lines.some(({ kind, rule }) => OF_PAGES.has(kind) && !OF_CLIPPINGS.has(rule)) &&
    head.filter((zone) => isOfMenus(document, zone, language)).length <= 1;
  return { isPaper, hasName: names.length > 0 };
});

/** A section's name, or another word of menus: a paper prints one above its headline, a page a row of them. */
function isOfMenus({ text }: NewsDocument, { inner }: Zone, { pageWords }: Language): boolean {
  return pageWords.has(wordsOf(text, inner).toLowerCase());
}

/** "The Quay Gazette, 4 June 2019". */
function isBesideDay({ text }: NewsDocument, { rule, inner }: Zone, language: Language): boolean {
  return rule === 'date-line' && readOutletAndDay(text, inner, language) !== null;
}

/** Lines of which a name above the text may be taken: what no rule knew, or took for a writer's name. */
const NAMELESS: ReadonlySet<string> = new Set(['page-head', 'line-above-headline', 'bare-name', 'name-below-headline']);

function isName(document: NewsDocument, { rule, inner }: Zone, language: Language): boolean {
  if (!NAMELESS.has(rule) || inner[1] - inner[0] > LONGEST_NAME) return false;
  const name = wordsOf(document.text, inner);
  // "EFE" above a text of EFE is who delivered it.
  if (isAgency(name)) return false;
  if (isNamedOutlet(name, language) || isKnownOutlet(name)) return true;
  if (isOfMenus(document, { rule, inner } as Zone, language) || isCity(name)) return false;
  const words = name.split(' ');
  if (language.genres.has(name.toLowerCase()) || /[.!?:;,|"“”\d]/u.test(name)) return false;
  // Where letters have no case, a short line may be anything.
  return (
    words.length <= MOST_WORDS &&
    words.every((word, i) => isNamePart(word, language) || (i === 0 && /^\p{Lu}/u.test(word)))
  );
}

/** Small words but particles make a line in capitals a heading: "REPEATED BY THE DESK". */
function isNamePart(word: string, { nameParticles, functionWords }: Language): boolean {
  const lower = word.toLowerCase();
  return nameParticles.has(lower) || (/^\p{Lu}/u.test(word) && !functionWords.has(lower));
}
