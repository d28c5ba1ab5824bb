import { extractByline } from '../extract/byline.ts';
import { extractDate } from '../extract/date.ts';
import { extractDateline } from '../extract/dateline.ts';
import { foldedOf } from '../extract/known-words.ts';
import { languageFor, tagOf } from '../extract/language.ts';
import { readWords, wordsIn } from '../extract/running-words.ts';
import { extractSource } from '../extract/source.ts';
import { foldWords, wordsOf } from '../extract/words.ts';
import { readZones } from '../extract/zones.ts';
import type { Candidate, NewsDocument, Span, ZoneKind } from '../model.ts';
import { resolveSource } from '../resolve/source.ts';
import { foldLine, primaryTag } from './lookups.ts';

/** What one article can teach: texts to be counted over the archive, each once. */
export interface Lesson {
  /** Source as extraction reads it, or `null`. */
  source: string | null;
  /** Primary tag of its language, `''` when unknown. */
  language: string;
  /** Folded first words of its text: two articles that begin alike are one that is held twice. */
  opening: string;
  /** Folded lines of head and foot that say nothing of the article itself. */
  lines: string[];
  /** What its numeric dates show about the order of day and month; `null` when nothing, or both. */
  order: 'day-first' | 'month-first' | null;
  /** Folded words, and names of two to four words, that its text has. */
  terms: string[];
}

/** Lines from the top, and from the bottom, that count as head and foot. */
const MARGIN = 15;

/** Longer lines are prose. In code units. */
const LONGEST_LINE = 120;

/** Words of a text that are counted. */
const MOST_WORDS = 20_000;

/** Letters of the text by which an article is known again. */
const OPENING = 300;

/** Zones whose words are the article's own. */
const OWN_WORDS: ReadonlySet<ZoneKind> = new Set(['headline', 'standfirst', 'body', 'subheading']);

/** Takes from one article what is counted over all of them. Pure; reads no more than the document. */
export function takeLesson(document: NewsDocument): Lesson {
  return takeLessons([document])[0] as Lesson;
}

/** The same for several documents, each step on all of them before the next: see `extractCandidatesOfAll`. */
export function takeLessons(documents: readonly NewsDocument[]): Lesson[] {
  const found = documents.map((): Candidate[] => []);
  for (const extract of [extractDate, extractDateline, extractByline, extractSource]) {
    for (const [i, document] of documents.entries()) found[i]?.push(...extract(document));
  }
  const texts = documents.map(readText);
  return documents.map((document, i): Lesson => {
    const speaking = found[i] ?? [];
    const { terms = [], opening = '' } = texts[i] ?? {};
    return {
      source: resolveSource(speaking).source.found?.value ?? null,
      language: primaryTag(tagOf(document)),
      opening,
      lines: marginLines(
        document,
        speaking.flatMap(({ evidence }) => evidence),
      ),
      order: orderOfDates(document),
      terms,
    };
  });
}

/** Lines at both ends that hold no date, source, byline or headline: those are the article's however often they repeat. */
function marginLines(document: NewsDocument, speaking: readonly Span[]): string[] {
  const headlines = readZones(document).filter(({ kind }) => kind === 'headline' || kind === 'byline');
  const own = [...speaking, ...headlines.map(({ inner }) => inner)];
  const lines = document.lines.map(({ inner }) => inner).filter(([start, end]) => start < end);
  const margins = lines.length <= 2 * MARGIN ? lines : [...lines.slice(0, MARGIN), ...lines.slice(-MARGIN)];
  const folded = margins
    .filter(([start, end]) => end - start <= LONGEST_LINE && !own.some((span) => span[0] < end && start < span[1]))
    .map((span) => foldLine(wordsOf(document.text, span)))
    .filter((line) => /\p{L}/u.test(line));
  return [...new Set(folded)];
}

/** Matches "17/04/2018", "4-17-2018", "17.4.2018"; not "2018-04-17", "1/2/3", nor a part of a longer number. */
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d]|[./-]\d)/g;

/** How far before a numeric date its weekday may stand, in code units. */
const WEEKDAY_REACH = 30;

function orderOfDates(document: NewsDocument): Lesson['order'] {
  const seen = new Set<Lesson['order']>();
  for (const match of document.text.matchAll(NUMERIC)) {
    if (seen.size > 1) break;
    const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    const before = document.text.slice(Math.max(0, match.index - WEEKDAY_REACH), match.index);
    const order = orderOf(first, second, year, weekdayIn(before, document));
    if (order !== null) seen.add(order);
  }
  return seen.size === 1 ? ([...seen][0] ?? null) : null;
}

/** The only order in which two numbers can be day and month: one is above 12, or the printed weekday fits one alone. */
function orderOf(first: number, second: number, year: number, weekday: number | null): Lesson['order'] {
  const isDayFirst = isDay(year, second, first) && (weekday === null || weekdayOf(year, second, first) === weekday);
  const isMonthFirst = isDay(year, first, second) && (weekday === null || weekdayOf(year, first, second) === weekday);
  if (isDayFirst === isMonthFirst || first === second) return null;
  return isDayFirst ? 'day-first' : 'month-first';
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** 1 (Monday) to 7 (Sunday). */
function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

function weekdayIn(text: string, document: NewsDocument): number | null {
  const { weekdays } = languageFor(document).calendar;
  const words = [...readWords(text, [0, text.length])].slice(-2).map((word) => word.known.text.toLowerCase());
  return words.map((word) => weekdays.get(word)).find((day) => day !== undefined) ?? null;
}

/** "Security", "NATO"; not "d'état". */
const CAPITALISED = /^\p{Lu}/u;

/** Names of more words are not counted as a whole. */
const LONGEST_NAME = 4;

function readText(document: NewsDocument): { terms: string[]; opening: string } {
  const terms = new Set<string>();
  let opening = '';
  let read = 0;
  for (const zone of readZones(document)) {
    if (!OWN_WORDS.has(zone.kind)) continue;
    if (opening.length < OPENING && zone.kind === 'body')
      opening += foldWords(document.text.slice(zone.inner[0], Math.min(zone.inner[1], zone.inner[0] + OPENING)));
    let name: string[] = [];
    for (const { known, joined } of wordsIn(document, zone.inner)) {
      if (++read > MOST_WORDS) break;
      const word = foldedOf(known);
      terms.add(word);
      const isName = CAPITALISED.test(known.text);
      name = isName ? [...(joined ? name : []), word].slice(-LONGEST_NAME) : [];
      for (let length = 2; length <= name.length; length++) terms.add(name.slice(-length).join(' '));
    }
  }
  return { terms: [...terms], opening: opening.slice(0, OPENING) };
}
