import { earliestDay, parseEdtf } from '../edtf.ts';
import { MONITORED } from '../languages/citation-words.ts';
import { dateWordsOf } from '../languages/dates.ts';
import { POST_STAMP, TRANSCRIPT, VALEDICTION } from '../languages/text-kinds.ts';
import type { Candidate, DateCandidate, DateRole, NewsDocument, Span, Zone } from '../model.ts';
import { readAddressDays, readFileNameDay } from './address-dates.ts';
import { isRecordDay } from './database-record.ts';
import { findClues } from './date-clues.ts';
import { beginsWithLabel, type DateLabel, labelAfter, labelBefore } from './date-labels.ts';
import { type DateLine, labelOf, lineOf } from './date-line.ts';
import { plainDigits } from './date-names.ts';
import { type DatePlace, type PlacedLine, placeLines } from './date-place.ts';
import { findIssueDate } from './issue-dates.ts';
import { languageFor, tagOf } from './language.ts';
import { isOfMail } from './mail-days.ts';
import { readOutletAndDay } from './outlet-and-day.ts';
import { hasPaperHead } from './paper-head.ts';
import { findDates, type PrintedDate } from './printed-dates.ts';
import { readZones } from './zones.ts';

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
  paperHead: 38,
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
  const found = [
    ...lines.flatMap((line, i) => datesOf(document, lines, line, i)),
    ...lines.flatMap((line) => issueDateOf(document, line)),
    ...fileNameDate(document),
  ];
  const isSettled = found.some(({ strength }) => strength >= SETTLED);
  return isSettled ? found : [...found, ...findClues(document)];
}

function datesOf(document: NewsDocument, lines: readonly PlacedLine[], line: PlacedLine, i: number): DateCandidate[] {
  const { zone } = line;
  const dates = findDates(document.text, zone.inner, languageFor(document));
  const addresses = zone.kind === 'body' || line.place === 'teaser' ? [] : addressDates(document, line);
  const inAddress = (span: Span): boolean =>
    addresses.some(({ evidence: [own] }) => own !== undefined && span[0] < own[1] + 1 && own[0] < span[1] + 1);
  if (dates.length === 0) return addresses;
  const isMail = isOfMail(document, lines, i);
  const kind = lineOf(document, zone, dates);
  const lastEnd = dates.at(-1)?.span[1] ?? zone.inner[1];
  const isLabelBehind = dates.length > 1 && labelAfter(document.text.slice(lastEnd, zone.inner[1])) !== null;
  let from = zone.inner[0];
  const found = dates
    .filter(({ span }) => !inAddress(span))
    .map((date, at) => {
      const next = dates[at + 1]?.span[0];
      const behind: Span = [date.span[1], next ?? zone.inner[1]];
      // "May 3, 2019 Updated May 4, 2019": the word between is the second one's, unless labels stand behind their dates.
      const isOfNext = next !== undefined && !isLabelBehind && labelBefore(document.text.slice(...behind)) !== null;
      const label = labelOf(document, lines, i, [from, date.span[0]], isOfNext ? [behind[0], behind[0]] : behind);
      from = date.span[1];
      const read = inOrderOfLanguage(document, date);
      const words = document.text.slice(zone.inner[0], date.span[0]);
      // Not before that day: it bounds the day of publication, and need not be it.
      if (label === 'embargo' && line.place !== 'text' && (kind !== 'text' || beginsWithLabel(words, label)))
        return dayOfEmbargo(read);
      if (kind !== 'text' && isOfLetter(document, lines, i)) return dayOfText(read, 'letter-date');
      if (zone.kind === 'headline' && isOfTranscript(document, zone, read)) return dayOfText(read, 'transcript-date');
      if (kind !== 'text' && label === null && isRecordDay(document, zone))
        return dayOfText(read, 'database-date', STRENGTH.beside);
      if (POST_STAMP.test(document.text.slice(...zone.inner)) && line.place !== 'teaser')
        return dayOfText(read, 'post-date', STRENGTH.farLabel);
      if (zone.rule === 'source-line' && MONITORED.test(document.text.slice(...zone.inner)))
        return dayOfText(read, 'database-date', STRENGTH.beside);
      // "Xinhua | Updated: …": a day with its time is what its label says.
      const beside = read.hasTime && label !== null ? null : strengthBesideOutlet(document, line, read);
      if (beside !== null) return dayOfText(read, 'outlet-and-day', beside);
      return isMail ? dayOfMail(read) : judge(read, line, label, kind, hasPaperHead(document));
    });
  return [...found, ...addresses];
}

/** Where an issue prints its month in place of a day, and the rules of such lines. */
const OF_ISSUE: ReadonlySet<string> = new Set(['issue-line', 'date-line']);

/** The month or season of the issue in which the text stood: "The Coast Review, No. 3, March 2019", "Winter 2021". */
function issueDateOf({ text }: NewsDocument, { zone, place, isTop }: PlacedLine): DateCandidate[] {
  const isOwn = place === 'head' || place === 'above' || (place === 'page-head' && isTop);
  const issue = isOwn && OF_ISSUE.has(zone.rule) ? findIssueDate(text, zone.inner) : null;
  if (issue === null) return [];
  const [role, certainty, rule] = ['published', 'stated', 'issue-date'] as const;
  return [
    { field: 'date', value: issue.edtf, role, evidence: [issue.span], certainty, rule, strength: STRENGTH.farLabel },
  ];
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

/** The day on which a mail was sent that brought the text: the text is no later, and may be far older. */
function dayOfMail({ edtf, span }: PrintedDate): DateCandidate {
  const { captured } = STRENGTH;
  const [role, certainty] = ['captured', 'stated'] as const;
  return { field: 'date', value: edtf, role, evidence: [span], certainty, rule: 'mail-date', strength: captured };
}

/** Lines between the end of a letter and its day: the writer's name and place. */
const SIGNATURE = 4;

/** Does a line stand below the end of a letter, "Yours faithfully", as its day does? */
function isOfLetter({ text }: NewsDocument, lines: readonly PlacedLine[], i: number): boolean {
  const place = lines[i]?.place;
  if (place !== 'end' && place !== 'below') return false;
  return lines.slice(Math.max(0, i - SIGNATURE), i).some(({ zone }) => VALEDICTION.test(text.slice(...zone.inner)));
}

/** "Transcript: Briefing by the minister, 14 May 2019": a headline that ends with the day of the words that it heads. */
function isOfTranscript({ text }: NewsDocument, { inner }: Zone, { span }: PrintedDate): boolean {
  return inner[1] - span[1] <= 1 && TRANSCRIPT.test(text.slice(inner[0], span[0]));
}

/** The day on which a text was written or spoken, where no other is printed. */
function dayOfText({ edtf, span }: PrintedDate, rule: string, strength: number = STRENGTH.lone): DateCandidate {
  const role = 'published';
  const certainty = strength > STRENGTH.lone ? 'stated' : 'estimated';
  return { field: 'date', value: edtf, role, evidence: [span], certainty, rule, strength };
}

/** Where a line with an outlet's name and a day is the article's own. */
const OF_ARTICLE: ReadonlySet<DatePlace> = new Set(['head', 'above', 'page-head', 'end']);

/**
 * How much "The Quay Gazette, 4 June 2019, page 3" says above the text, or as its very last line; `null` elsewhere. A weekday
 * beside it without a page may be that of a page of the web, which prints the day on which it is looked at.
 */
function strengthBesideOutlet(document: NewsDocument, { zone, place }: PlacedLine, date: PrintedDate): number | null {
  if (!OF_ARTICLE.has(place) || zone.rule !== 'date-line') return null;
  const cited = readOutletAndDay(document.text, zone.inner, languageFor(document));
  if (!cited || !(cited.isOfPrint || !date.hasWeekday || hasPaperHead(document))) return null;
  if (place !== 'end') return STRENGTH.beside;
  return cited.isOfPrint ? STRENGTH.farLabel : STRENGTH.lone;
}

/** The day before which the text must not appear. */
function dayOfEmbargo({ edtf, span }: PrintedDate): DateCandidate {
  const value = parseEdtf(`${earliestDay(edtf)}/..`) ?? edtf;
  const [role, certainty, rule] = ['clue', 'stated', 'labelled-embargo'] as const;
  return { field: 'date', value, role, evidence: [span], certainty, rule, strength: STRENGTH.clues };
}

type Verdict = [role: DateRole, rule: string, strength: number, certainty: DateCandidate['certainty']];

function judge(
  date: PrintedDate,
  line: PlacedLine,
  label: DateLabel | 'other' | null,
  kind: DateLine,
  isOfPaper: boolean,
): DateCandidate {
  const [role, rule, strength, certainty] = verdictOf(date, line, label, kind, isOfPaper);
  return { field: 'date', value: date.edtf, role, evidence: [date.span], certainty, rule, strength };
}

function verdictOf(
  date: PrintedDate,
  line: PlacedLine,
  label: DateLabel | 'other' | null,
  kind: DateLine,
  isOfPaper: boolean,
): Verdict {
  const { place } = line;
  if (place === 'teaser') return ['teaser', 'teaser-date', STRENGTH.teaser, 'estimated'];
  if (place === 'text' || kind === 'text' || label === 'other' || label === 'embargo') {
    const isHead = place === 'head' || place === 'above';
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
  return unlabelled(date, line, kind === 'alone', isOfPaper);
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

function unlabelled(date: PrintedDate, line: PlacedLine, isAlone: boolean, isOfPaper: boolean): Verdict {
  const { place, zone, isTop, hasCompany, distance } = line;
  switch (place) {
    case 'head':
      // A day printed between headline and text is the article's own: its place is its label.
      if (date.hasTime) return ['published', 'header-date-with-time', STRENGTH.header, 'stated'];
      return zone.kind === 'byline'
        ? ['published', 'byline-date', STRENGTH.byline, 'stated']
        : ['published', 'header-date', STRENGTH.beside, 'stated'];
    case 'above': {
      // A page prints the day on which it is looked at with its weekday, at the top, with nothing of the article beside it.
      const isPageClock = date.hasWeekday && !hasCompany && (isTop || !date.hasTime) && !isBeforeWeb(date);
      // A day before the web is no copy's: below or above a paper's name, or alone, it is the paper's.
      const isOfPrint = isPageClock ? isOfPaper : isBeforeWeb(date) && isAlone && !hasCompany && zone.kind !== 'byline';
      if (isOfPrint && !date.hasTime) return ['published', 'paper-head-date', STRENGTH.paperHead, 'estimated'];
      if (isPageClock) return ['captured', 'page-head-date', STRENGTH.captured, 'estimated'];
      if (zone.kind === 'byline') return ['published', 'byline-date', STRENGTH.byline, 'stated'];
      if (date.hasTime && (hasCompany || distance <= 3))
        return ['published', 'header-date-with-time', STRENGTH.header, 'stated'];
      if (hasCompany) return ['published', 'header-date', STRENGTH.beside, 'estimated'];
      if (!isAlone && !(isTop && isBeforeWeb(date)))
        return ['teaser', 'date-in-page-head', STRENGTH.teaser, 'estimated'];
      return ['published', 'lone-date-above', STRENGTH.lone, 'estimated'];
    }
    case 'first-lines':
      if (date.hasTime) return ['published', 'date-in-first-lines-with-time', STRENGTH.firstLines, 'stated'];
      return zone.kind === 'byline'
        ? ['published', 'byline-date', STRENGTH.byline, 'stated']
        : ['published', 'date-in-first-lines', STRENGTH.firstLine, 'estimated'];
    case 'end':
      if (!isAlone) return ['teaser', 'date-below-the-text', STRENGTH.teaser, 'estimated'];
      return ['published', 'lone-date-below', STRENGTH.lone, 'estimated'];
    case 'page-head':
      if (isTop && isBeforeWeb(date)) return ['published', 'lone-date-above', STRENGTH.lone, 'estimated'];
      return isTop || date.hasWeekday
        ? ['captured', 'page-head-date', STRENGTH.captured, 'estimated']
        : ['teaser', 'date-in-page-head', STRENGTH.teaser, 'estimated'];
    default:
      // Dates below the text are those of other articles, unless a label says otherwise.
      return ['teaser', 'date-below-the-text', STRENGTH.teaser, 'estimated'];
  }
}

/** Year of the first web site: an earlier day at the head of a page is that of the printed paper, not of a copy. */
const FIRST_OF_WEB = 1991;

function isBeforeWeb({ edtf }: PrintedDate): boolean {
  const year = Number(/^\d{4}/.exec(edtf)?.[0]);
  return year < FIRST_OF_WEB;
}

const ADDRESS = /(?:https?:\/\/|\bwww\.)[^\s<>"'“”‘’\u0000-\u0020]{3,500}/gi;

/** Where an address is the article's own, and code units of its label before it. */
const OWN_ADDRESS: ReadonlySet<DatePlace> = new Set(['head', 'above', 'end', 'below']);
const ADDRESS_LABEL = 12;

/** Days in addresses outside the text: in the head and alone on a line they are the article's own. */
function addressDates(document: NewsDocument, { zone, place }: PlacedLine): DateCandidate[] {
  const line = document.text.slice(zone.inner[0], Math.min(zone.inner[1], zone.inner[0] + 1000));
  if (!/https?:|www\./i.test(line)) return [];
  return [...line.matchAll(ADDRESS)].flatMap((match) =>
    readAddressDays(match[0]).flatMap(({ day, start, end, isCopy }): DateCandidate[] => {
      const value = parseEdtf(day);
      if (!value) return [];
      const at = zone.inner[0] + match.index;
      const isOwn = match.index <= ADDRESS_LABEL && match[0].length > line.length - 24 && OWN_ADDRESS.has(place);
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
