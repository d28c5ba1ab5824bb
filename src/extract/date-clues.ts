import { earliestDay, exactDay, parseEdtf } from '../edtf.ts';
import type { DateCandidate, DateRole, NewsDocument, Span, ZoneKind } from '../model.ts';
import { toGregorian } from './calendars.ts';
import { type CluePatterns, cluePatternsOf, lengthOf } from './clue-patterns.ts';
import { labelBefore } from './date-labels.ts';
import { foldName, MONTHS, WEEKDAYS } from './date-names.ts';
import { addDays, addMonths, later, marginOf } from './day-arithmetic.ts';
import { type EventMention, findEventMentions } from './event-mentions.ts';
import { languageFor, tagOf } from './language.ts';
import { findDates, weekdayOf } from './printed-dates.ts';
import { allMatches, evenWords } from './words.ts';
import { readZones } from './zones.ts';

/** Paragraphs in which the day of what is reported is named. */
const LEAD = 4;

/** Code units between an event and the words that count the time since it. */
const NEAR = 70;

/** Code units before an event in which a word can make it one that may still come. */
const DOUBT = 40;

/** Zones that hold sentences; a short one can be taken for a sub-heading. */
const TEXT: ReadonlySet<ZoneKind> = new Set(['body', 'standfirst', 'subheading']);

/** A sentence of the text, with the events that it names. */
interface Sentence {
  span: Span;
  words: string;
  mentions: EventMention[];
}

/**
 * Finds what the words of the text say of the day of writing, as intervals in which it lies. By the text alone (`clue`):
 * what is told as past in a year, a month, on a day; a copyright year. With the vocabulary of events (`anchor`): an event
 * that is named; a bare month that is its own ("in late February": within eleven months); the time counted since it.
 */
export function findClues(document: NewsDocument): DateCandidate[] {
  const patterns = cluePatternsOf(tagOf(document));
  const copyright = findCopyright(document);
  if (!patterns) return copyright;
  const sentences = readSentences(document, patterns);
  const past = sentences.flatMap((sentence) => pastOf(document, sentence, patterns));
  // Most texts name no event of the vocabulary.
  if (sentences.every(({ mentions }) => mentions.length === 0)) return [...past, ...copyright];
  const weekday = reportedWeekday(document, patterns);
  const marksLastYear = sentences.some(({ words }) => patterns.monthOfLastYear.test(words));
  return [
    ...past,
    ...sentences.flatMap((sentence) => anchorsOf(sentence, patterns, weekday, marksLastYear)),
    ...copyright,
  ];
}

function readSentences(document: NewsDocument, patterns: CluePatterns): Sentence[] {
  const mentions = findEventMentions(document).filter(
    ({ span }) => !patterns.hypothetical.test(lastWords(document.text.slice(Math.max(0, span[0] - DOUBT), span[0]))),
  );
  return readZones(document)
    .filter(
      ({ kind, inner }) => TEXT.has(kind) && (kind !== 'subheading' || document.text.charAt(inner[1] - 1) === '.'),
    )
    .flatMap(({ inner }) => sentencesOf(document.text, inner))
    .map((span) => {
      const words = evenWords(document.text, span);
      return {
        span,
        words,
        mentions:
          mentions.length === 0
            ? mentions
            : mentions.filter((mention) => mention.span[0] >= span[0] && mention.span[1] <= span[1]),
      };
    });
}

/** The part of the words that belongs to the same clause as what follows. */
function lastWords(words: string): string {
  return words.slice(Math.max(words.lastIndexOf('. '), words.lastIndexOf(', '), 0));
}

const SENTENCE_END = /[.!?…]["”’»)]{0,2}\s{1,3}(?=["“‘«(]?[\p{Lu}\d])/gu;

function sentencesOf(text: string, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const match of allMatches(text.slice(start, end), SENTENCE_END)) {
    const to = start + match.index + match[0].length;
    if (to - from < 20) continue;
    spans.push([from, to]);
    from = to;
  }
  return from < end ? [...spans, [from, end]] : spans;
}

/** What a sentence tells as past: the article was written then or later. */
function pastOf(document: NewsDocument, { span, words }: Sentence, patterns: CluePatterns): DateCandidate[] {
  // What speaks of what is planned or demanded tells nothing.
  if (!/\d{4}|[\u06f0-\u06f9]/.test(words) || patterns.future.test(words)) return [];
  const days = findDates(document.text, span, languageFor(document)).flatMap((date): DateCandidate[] => {
    const day = exactDay(date.edtf);
    // "retrieved 24 December 2023" is the day of a copy.
    if (labelBefore(document.text.slice(Math.max(span[0], date.span[0] - DOUBT), date.span[0]))) return [];
    if (!isPast(words, date.span[0] - span[0], date.span[1] - span[0], patterns)) return [];
    return day === null ? [] : clueOf('clue', `${day}/..`, date.span, 'past-day', 'estimated');
  });
  const years = allMatches(words, patterns.year).flatMap((match): DateCandidate[] => {
    const { M, Y = '' } = match.groups ?? {};
    // "in 2000 homes"
    if (Y.endsWith('00') && /^\s\p{Ll}/u.test(words.slice(match.index + match[0].length))) return [];
    const isSince = /^(?:since|seit|depuis)/i.test(match[0]);
    if (!isSince && !isPast(words, match.index, match.index + match[0].length, patterns)) return [];
    const month = M === undefined ? undefined : MONTHS.get(foldName(M));
    const from = month === undefined ? Y : `${Y}-${String(month).padStart(2, '0')}`;
    return clueOf('clue', `${from}/..`, spanOf(span, match), 'past-year', 'estimated');
  });
  const solar = allMatches(words, patterns.solarYear).flatMap((match): DateCandidate[] => {
    const day = toGregorian('persian', Number(match.groups?.Y), 1, 1);
    return day === null ? [] : clueOf('clue', `${day}/..`, spanOf(span, match), 'solar-year', 'estimated');
  });
  return [...days, ...years, ...solar];
}

/** Code units before a day in which a verb tells it as past, and behind one that begins the sentence. */
const CLAUSE = 70;

/**
 * Tells whether what stands at `[start, end)` of a sentence is told as past: by a verb before it, with no infinitive
 * between ("excited to go on in 2016"), or right behind it when it begins the sentence ("In 2018, the town built …").
 */
function isPast(words: string, start: number, end: number, { past }: CluePatterns): boolean {
  if (start <= 12 && past.test(words.slice(end, end + CLAUSE))) return true;
  const before = words.slice(Math.max(0, start - CLAUSE), start);
  const verb = [...before.matchAll(new RegExp(past.source, 'giu'))].at(-1);
  return verb !== undefined && !/\bto \p{Ll}+\b/u.test(before.slice(verb.index + verb[0].length));
}

/** What a sentence says of the day of writing by way of the events that it names. */
function anchorsOf(
  sentence: Sentence,
  patterns: CluePatterns,
  weekday: { number: number; span: Span } | null,
  marksLastYear: boolean,
): DateCandidate[] {
  const { span, words } = sentence;
  return sentence.mentions.flatMap(({ event, span: named }) => {
    const day = earliestDay(event.date);
    const found = clueOf('anchor', `${day}/..`, named, 'named-event', 'estimated');
    for (const match of allMatches(words, patterns.month)) {
      if (!isOwnMonth(match, day, patterns)) continue;
      const end = marksLastYear ? `${day.slice(0, 4)}-12-31` : addDays(addMonths(day, 11), -1);
      found.push(...clueOf('anchor', `${day}/${end}`, spanOf(span, match), 'month-of-event', 'estimated', named));
    }
    const near = (match: RegExpExecArray): boolean => {
      const [from, to] = spanOf(span, match);
      return Math.max(named[0] - to, from - named[1]) <= NEAR;
    };
    for (const match of allMatches(words, patterns.anniversary)) {
      const length = lengthOf(match, patterns.words);
      if (length && near(match))
        found.push(...onAnniversary(later(day, length), weekday, [named, spanOf(span, match)]));
    }
    for (const match of allMatches(words, patterns.ago)) {
      const length = lengthOf(match, patterns.words);
      if (!length || !near(match)) continue;
      const isRounded = match.groups?.about !== undefined || (length.n % 10 === 0 && length.days > 300);
      const off = marginOf(length) * (isRounded ? 2 : 1);
      const middle = later(day, length);
      const value = `${addDays(middle, -off)}/${addDays(middle, off)}`;
      const rule = isRounded ? 'about-so-long-ago' : 'so-long-ago';
      found.push(...clueOf('anchor', value, spanOf(span, match), rule, 'estimated', named));
    }
    return found;
  });
}

/** "Exactly one year since", give or take three days; the weekday of what is reported says which, and it was printed within a week. */
function onAnniversary(day: string, weekday: { number: number; span: Span } | null, spans: Span[]): DateCandidate[] {
  const [first = [0, 0] as Span, second] = spans;
  const near = [0, 1, -1, 2, -2, 3, -3].map((off) => addDays(day, off));
  const own = weekday === null ? undefined : near.find((one) => weekdayOf(one) === weekday.number);
  if (weekday === null || own === undefined)
    return clueOf('anchor', `${addDays(day, -3)}/${addDays(day, 3)}`, first, 'anniversary', 'estimated', second);
  const [clue] = clueOf('anchor', `${own}/${addDays(own, 6)}`, first, 'anniversary-and-weekday', 'inferred', second);
  return clue ? [{ ...clue, evidence: [...clue.evidence, weekday.span] }] : [];
}

/** Tells whether a bare month, or a day of it, is that of the event. */
function isOwnMonth(match: RegExpExecArray, day: string, { words }: CluePatterns): boolean {
  const { part, M, M2, D, D2 } = match.groups ?? {};
  if (MONTHS.get(foldName(M ?? M2 ?? '')) !== Number(day.slice(5, 7))) return false;
  const printed = D ?? D2;
  const date = Number(day.slice(8, 10));
  if (printed !== undefined) return Number(printed) === date;
  const range = part === undefined ? undefined : words.partsOfMonth.get(part.toLowerCase());
  return range === undefined || (date >= range[0] && date <= range[1]);
}

/** The weekday on which what is reported happened, from the first paragraphs, when they name one and only one. */
function reportedWeekday(document: NewsDocument, patterns: CluePatterns): { number: number; span: Span } | null {
  const lead = readZones(document)
    .filter(({ kind }) => kind === 'body')
    .slice(0, LEAD);
  const found = lead.flatMap(({ inner }) => {
    const match = patterns.weekday.exec(evenWords(document.text, inner));
    const number = WEEKDAYS.get(foldName(match?.groups?.weekday ?? ''));
    return match && number !== undefined ? [{ number, span: spanOf(inner, match) }] : [];
  });
  return new Set(found.map(({ number }) => number)).size === 1 ? (found[0] ?? null) : null;
}

/** `© 2019`, `© 2003 - 2023`: the last year. */
const COPYRIGHT = /(?:©|\(c\)|copyright)[^\d\n]{0,30}(?:(?:19|20)\d\d\s?[-–,]\s?)?(?<Y>(?:19|20)\d\d)(?!\d)/iu;

function findCopyright(document: NewsDocument): DateCandidate[] {
  return readZones(document)
    .filter(({ kind }) => kind !== 'body' && kind !== 'blank' && kind !== 'caption')
    .flatMap(({ inner }): DateCandidate[] => {
      const line = document.text.slice(inner[0], Math.min(inner[1], inner[0] + 300));
      const match = COPYRIGHT.exec(line);
      return match ? clueOf('clue', `../${match.groups?.Y}`, spanOf(inner, match), 'copyright-year', 'estimated') : [];
    });
}

function spanOf([start]: Span, match: RegExpExecArray): Span {
  return [start + match.index, start + match.index + match[0].length];
}

function clueOf(
  role: DateRole,
  text: string,
  span: Span,
  rule: string,
  certainty: DateCandidate['certainty'],
  also?: Span,
): DateCandidate[] {
  const value = parseEdtf(text);
  if (!value) return [];
  return [
    {
      field: 'date',
      value,
      role,
      evidence: also ? [also, span] : [span],
      certainty,
      rule,
      strength: role === 'clue' ? 3 : 2,
    },
  ];
}
