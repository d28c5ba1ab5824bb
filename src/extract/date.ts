import { parseEdtf } from '../edtf.ts';
import { dateWordsOf } from '../languages/dates.ts';
import type { Candidate, DateCandidate, DateRole, NewsDocument, Span, Zone } from '../model.ts';
import { readAddressDays, readFileNameDay } from './address-dates.ts';
import { findClues } from './date-clues.ts';
import { type DateLabel, labelAfter, labelAlone, labelBefore } from './date-labels.ts';
import { plainDigits } from './date-names.ts';
import { type PlacedLine, placeLines } from './date-place.ts';
import { languageFor, tagOf } from './language.ts';
import { findDates, type PrintedDate } from './printed-dates.ts';
import { readZones } from './zones.ts';

/** Code units before and behind a date in which its label can stand. */
const LABEL = 60;

/**
 * Order of strength. What can be the date by itself has 20 or more; datelines with a year, found in `dateline.ts`, have 80.
 * How what is weaker bounds the date says `resolve/date.ts`.
 */
export const STRENGTH = {
  labelled: 100,
  header: 90,
  firstLines: 75,
  address: 70,
  byline: 60,
  beside: 55,
  firstLine: 50,
  farLabel: 45,
  footer: 40,
  clues: 35,
  lone: 30,
  fileName: 25,
  updated: 10,
  captured: 8,
  teaser: 5,
  event: 1,
} as const;

/** Strength from which a date is the article's own, whatever the text says: then no clues are looked for. */
const SETTLED = STRENGTH.footer;

/** Finds every full date with the role that its label and its place give it, and, where none is the article's own, clues. */
export function extractDate(document: NewsDocument): Candidate[] {
  const lines = placeLines(readZones(document));
  const found = [...lines.flatMap((line, i) => datesOf(document, lines, line, i)), ...fileNameDate(document)];
  const isSettled = found.some(({ strength }) => strength >= SETTLED);
  return isSettled ? found : [...found, ...findClues(document)];
}

function datesOf(document: NewsDocument, lines: readonly PlacedLine[], line: PlacedLine, i: number): DateCandidate[] {
  const { zone } = line;
  const dates = findDates(document.text, zone.inner, languageFor(document));
  const addresses = zone.kind === 'body' || line.place === 'teaser' ? [] : addressDates(document, line);
  const inAddress = (span: Span): boolean =>
    addresses.some(({ evidence: [own] }) => own !== undefined && span[0] < own[1] + 1 && own[0] < span[1] + 1);
  let from = zone.inner[0];
  const found = dates
    .filter(({ span }) => !inAddress(span))
    .map((date, at) => {
      const label = labelOf(
        document,
        lines,
        i,
        [from, date.span[0]],
        [date.span[1], dates[at + 1]?.span[0] ?? zone.inner[1]],
      );
      from = date.span[1];
      return judge(inOrderOfLanguage(document, date), line, label, isLine(document, zone, dates));
    });
  return [...found, ...addresses];
}

/** Of two readings the one that every country of the text's language writes: in German, 3.5.2019 is in May. */
function inOrderOfLanguage(document: NewsDocument, date: PrintedDate): PrintedDate {
  if (!date.edtf.startsWith('[') || !dateWordsOf(tagOf(document))?.isDayFirst) return date;
  const printed = plainDigits(document.text.slice(...date.span));
  const month = Number(/\d{1,2}[-/.]\s?(\d{1,2})[-/.]\s?\d{4}/.exec(printed)?.[1]);
  const days = date.edtf.slice(1, -1).split(',');
  const day = days.find((one) => Number(one.slice(5, 7)) === month);
  const edtf = day === undefined ? null : parseEdtf(date.clock === null ? day : `${day}T${date.clock}`);
  return edtf ? { ...date, edtf, rule: 'numeric-date' } : date;
}

/** Code units beside the dates of a line: of a line that looks like text, and of one that the layout has parted from it. */
const REST = { text: [45, 100], line: [110, 140] } as const;

/** Code units beside the dates of a line from which a full stop at its end makes it a sentence. */
const SENTENCE = 16;

/** True for a line that holds dates and little else; what is long, or a sentence, is text: its dates are those of events. */
function isLine(document: NewsDocument, { kind, inner }: Zone, dates: readonly PrintedDate[]): boolean {
  const isText = kind === 'body' || kind === 'standfirst' || kind === 'subheading';
  const words = dates.reduce((rest, { span }) => rest - (span[1] - span[0]), inner[1] - inner[0]);
  if (words > REST[isText ? 'text' : 'line'][dates.some((date) => date.hasTime) ? 1 : 0]) return false;
  const isSentence = /[\p{L}\d][.!?。！？؟۔]["”’」»)]?$/u.test(
    document.text.slice(Math.max(inner[0], inner[1] - 4), inner[1]),
  );
  if (isSentence && words > (isText ? 8 : SENTENCE)) return false;
  const before = document.text.slice(inner[0], dates[0]?.span[0] ?? inner[0]);
  // "stated on 3 May in a post": words in lower case before the date make it a sentence's.
  return (before.match(/(?<![\p{L}\p{M}@])\p{Ll}{4,}/gu) ?? []).length <= 3;
}

function labelOf(
  document: NewsDocument,
  lines: readonly PlacedLine[],
  i: number,
  before: Span,
  after: Span,
): DateLabel | null {
  const { text } = document;
  const words = text.slice(Math.max(before[0], before[1] - LABEL), before[1]);
  const label = labelBefore(words) ?? labelAfter(text.slice(after[0], Math.min(after[1], after[0] + LABEL)));
  if (label !== null || words.trim() !== '') return label;
  // The label can be a line of its own above the date.
  const above = lines[i - 1]?.zone.inner;
  return above && above[1] - above[0] <= LABEL ? labelAlone(text.slice(...above)) : null;
}

type Verdict = [role: DateRole, rule: string, strength: number, certainty: DateCandidate['certainty']];

function judge(date: PrintedDate, line: PlacedLine, label: DateLabel | null, isOwnLine: boolean): DateCandidate {
  const [role, rule, strength, certainty] = verdictOf(date, line, label, isOwnLine);
  return { field: 'date', value: date.edtf, role, evidence: [date.span], certainty, rule, strength };
}

function verdictOf(date: PrintedDate, line: PlacedLine, label: DateLabel | null, isOwnLine: boolean): Verdict {
  const { place } = line;
  if (place === 'teaser') return ['teaser', 'teaser-date', STRENGTH.teaser, 'estimated'];
  if (place === 'text' || !isOwnLine) {
    const isHead = place === 'head' || place === 'above' || place === 'first-lines';
    if (isHead && label === 'published') return ['published', 'labelled-published', STRENGTH.labelled, 'stated'];
    return ['event', `${date.rule}-in-text`, STRENGTH.event, 'stated'];
  }
  if (label === 'captured') return ['captured', 'labelled-captured', STRENGTH.captured, 'stated'];
  if (label === 'updated') return updated(date, line);
  if (label === 'published') {
    if (place === 'below' || place === 'end')
      return ['published', 'labelled-below-the-text', STRENGTH.footer, 'stated'];
    if (place === 'page-head') return ['published', 'labelled-in-page-head', STRENGTH.farLabel, 'stated'];
    return ['published', 'labelled-published', STRENGTH.labelled, 'stated'];
  }
  return unlabelled(date, line);
}

function updated(date: PrintedDate, { place }: PlacedLine): Verdict {
  const isHead = place === 'head' || place === 'above' || place === 'first-lines';
  const rule = isHead
    ? date.hasTime
      ? 'labelled-updated-with-time'
      : 'labelled-updated'
    : 'labelled-updated-elsewhere';
  return ['updated', rule, isHead ? STRENGTH.updated : STRENGTH.teaser, 'stated'];
}

function unlabelled(date: PrintedDate, { place, zone, isTop, hasCompany, distance }: PlacedLine): Verdict {
  switch (place) {
    case 'head':
      // A day printed between headline and text is the article's own: its place is its label.
      if (date.hasTime) return ['published', 'header-date-with-time', STRENGTH.header, 'stated'];
      return zone.kind === 'byline'
        ? ['published', 'byline-date', STRENGTH.byline, 'stated']
        : ['published', 'header-date', STRENGTH.beside, 'stated'];
    case 'above': {
      // A page prints the day on which it is looked at with its weekday, at the top, with nothing of the article beside it.
      const isPageClock = date.hasWeekday && !hasCompany && (isTop || !date.hasTime);
      if (isPageClock) return ['captured', 'page-head-date', STRENGTH.captured, 'estimated'];
      if (zone.kind === 'byline') return ['published', 'byline-date', STRENGTH.byline, 'stated'];
      if (date.hasTime && (hasCompany || distance <= 3))
        return ['published', 'header-date-with-time', STRENGTH.header, 'stated'];
      if (hasCompany) return ['published', 'header-date', STRENGTH.beside, 'estimated'];
      return ['published', 'lone-date-above', STRENGTH.lone, 'estimated'];
    }
    case 'first-lines':
      if (date.hasTime) return ['published', 'date-in-first-lines-with-time', STRENGTH.firstLines, 'stated'];
      return zone.kind === 'byline'
        ? ['published', 'byline-date', STRENGTH.byline, 'stated']
        : ['published', 'date-in-first-lines', STRENGTH.firstLine, 'estimated'];
    case 'end':
      return ['published', 'lone-date-below', STRENGTH.lone, 'estimated'];
    case 'page-head':
      return isTop || date.hasWeekday
        ? ['captured', 'page-head-date', STRENGTH.captured, 'estimated']
        : ['teaser', 'date-in-page-head', STRENGTH.teaser, 'estimated'];
    default:
      // Dates below the text are those of other articles, unless a label says otherwise.
      return ['teaser', 'date-below-the-text', STRENGTH.teaser, 'estimated'];
  }
}

const ADDRESS = /(?:https?:\/\/|\bwww\.)[^\s<>"'“”‘’\u0000-\u0020]{3,500}/gi;

/** Days in addresses outside the text: in the head and alone on a line they are the article's own. */
function addressDates(document: NewsDocument, { zone, place }: PlacedLine): DateCandidate[] {
  const line = document.text.slice(zone.inner[0], Math.min(zone.inner[1], zone.inner[0] + 1000));
  if (!/https?:|www\./i.test(line)) return [];
  return [...line.matchAll(ADDRESS)].flatMap((match) =>
    readAddressDays(match[0]).flatMap(({ day, start, end, isCopy }): DateCandidate[] => {
      const value = parseEdtf(day);
      if (!value) return [];
      const at = zone.inner[0] + match.index;
      const isOwn = match[0].length > line.length - 24 && place !== 'page-head';
      const [role, rule, strength]: [DateRole, string, number] = isCopy
        ? ['captured', 'address-of-copy', STRENGTH.captured]
        : isOwn
          ? ['published', 'address-date', STRENGTH.address]
          : ['teaser', 'address-elsewhere', STRENGTH.teaser];
      return [
        { field: 'date', value, role, evidence: [[at + start, at + end]], certainty: 'estimated', rule, strength },
      ];
    }),
  );
}

/** The day in the name of the original, when that name was made of an address. */
function fileNameDate(document: NewsDocument): DateCandidate[] {
  const day = readFileNameDay(document.path);
  const value = day === null ? null : parseEdtf(day);
  if (!value) return [];
  return [
    {
      field: 'date',
      value,
      role: 'published',
      evidence: [],
      selector: 'filename',
      certainty: 'estimated',
      rule: 'file-name-date',
      strength: STRENGTH.fileName,
    },
  ];
}
