import type { Candidate, DateCandidate, DateRole, NewsDocument, Span, Zone } from '../model.ts';
import { languageFor } from './language.ts';
import { findDates, type PrintedDate } from './printed-dates.ts';
import { readZones } from './zones.ts';

/** Code units before a date in which its label can stand. */
const LABEL = 40;

/** Zones above the headline in which a date is looked at. */
const REACH = 40;

/** Blocks between a date and the headline over which the date still stands beside it. */
const BESIDE = 6;

/** Order of strength (datelines, found in `dateline.ts`, have 80): see `resolve/date.ts` for what may become the date. */
const STRENGTH = {
  labelled: 100,
  header: 90,
  byline: 60,
  beside: 55,
  footer: 40,
  captured: 20,
  updated: 10,
  teaser: 5,
  event: 1,
};

/** Finds every full date, with the role that its label and its zone give it. Nothing is decided here. */
export function extractDate(document: NewsDocument): Candidate[] {
  const language = languageFor(document);
  const zones = readZones(document);
  const headline = zones.findIndex((zone) => zone.kind === 'headline');
  const firstBody = zones.findIndex((zone) => zone.kind === 'body');
  const found: DateCandidate[] = [];
  for (const [i, zone] of zones.entries()) {
    if (zone.kind === 'blank') continue;
    let from = zone.inner[0];
    for (const date of findDates(document.text, zone.inner, language)) {
      const label = labelOf(document, zones, i, [from, date.span[0]]);
      found.push(judge(date, zone, label, place(zones, i, headline, firstBody)));
      from = date.span[1];
    }
  }
  return found;
}

type Label = 'published' | 'updated' | null;

/** Where a date stands to the headline: right above it, at the top of the page, between headline and body, or below. */
type Place = 'above' | 'page-head' | 'head' | 'body' | 'below';

function labelOf(document: NewsDocument, zones: readonly Zone[], i: number, before: Span): Label {
  const { labels } = languageFor(document);
  const words = document.text.slice(Math.max(before[0], before[1] - LABEL), before[1]).replace(/\s+/g, ' ');
  if (labels.updated.test(words)) return 'updated';
  if (labels.published.test(words)) return 'published';
  if (words.trim() !== '') return null;
  // The label can be a line of its own above the date.
  const above = zones.slice(Math.max(0, i - 3), i).findLast((zone) => zone.kind !== 'blank');
  if (!above || above.inner[1] - above.inner[0] > LABEL) return null;
  const line = document.text.slice(above.inner[0], above.inner[1]).replace(/\s+/g, ' ');
  if (!labels.alone.test(line)) return null;
  return labels.updated.test(line) ? 'updated' : 'published';
}

function place(zones: readonly Zone[], i: number, headline: number, firstBody: number): Place {
  const kind = zones[i]?.kind;
  if (kind === 'body' || kind === 'standfirst' || kind === 'subheading' || kind === 'headline') return 'body';
  // A caption says when the picture was taken.
  if (kind === 'caption') return 'body';
  const start = headline >= 0 ? headline : firstBody;
  if (i > start) return i < firstBody ? 'head' : 'below';
  if (start - i > REACH) return 'page-head';
  const between = zones.slice(i + 1, start).filter((zone) => zone.kind !== 'blank');
  if (between.length > BESIDE) return 'page-head';
  // A date with nothing of the article's own beside it is the page's: the day on which it was looked at.
  const beside = between.some((zone) => zone.kind === 'metadata' || zone.kind === 'byline');
  const before = zones.slice(Math.max(0, i - 3), i).findLast((zone) => zone.kind !== 'blank');
  return beside || before?.kind === 'metadata' || before?.kind === 'byline' ? 'above' : 'page-head';
}

function judge(date: PrintedDate, zone: Zone, label: Label, where: Place): DateCandidate {
  const make = (
    role: DateRole,
    rule: string,
    strength: number,
    certainty: DateCandidate['certainty'],
  ): DateCandidate => ({
    field: 'date',
    value: date.edtf,
    role,
    evidence: [date.span],
    certainty,
    rule,
    strength,
  });
  if (zone.kind === 'teaser') return make('teaser', 'teaser-date', STRENGTH.teaser, 'estimated');
  if (where !== 'body' && label === 'updated') return make('updated', 'labelled-updated', STRENGTH.updated, 'stated');
  if (where === 'below' && label === 'published')
    return make('published', 'labelled-below-the-text', STRENGTH.footer, 'stated');
  if (where !== 'body' && label === 'published')
    return make('published', 'labelled-published', STRENGTH.labelled, 'stated');
  switch (where) {
    case 'body':
      return make('event', `${date.rule}-in-text`, STRENGTH.event, 'stated');
    case 'above':
      return date.hasTime
        ? make('published', 'header-date-with-time', STRENGTH.header, 'stated')
        : make('published', 'header-date', STRENGTH.beside, 'estimated');
    case 'head':
      if (date.hasTime) return make('published', 'header-date-with-time', STRENGTH.header, 'stated');
      // A day printed between headline and text is the article's own: its place is its label.
      return zone.kind === 'byline'
        ? make('published', 'byline-date', STRENGTH.byline, 'stated')
        : make('published', 'header-date', STRENGTH.beside, 'stated');
    case 'page-head':
      return make('captured', 'page-head-date', STRENGTH.captured, 'estimated');
    default:
      // Dates below the text are those of other articles, unless a label says otherwise.
      return make('teaser', 'date-below-the-text', STRENGTH.teaser, 'estimated');
  }
}
