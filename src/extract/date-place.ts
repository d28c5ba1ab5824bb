import type { Zone } from '../model.ts';

/**
 * Where a line stands to the article: within its text; between headline and text; right above the headline; farther up;
 * among the first lines of the text; on the very last line, right below the text; farther down; in a list of other articles.
 */
export type DatePlace = 'text' | 'head' | 'above' | 'page-head' | 'first-lines' | 'end' | 'below' | 'teaser';

/** A line of the document that is not blank, with its place. */
export interface PlacedLine {
  zone: Zone;
  place: DatePlace;
  /** Lines that are not blank between this one and the headline; negative below it. */
  distance: number;
  /** True for the first lines of the page. */
  isTop: boolean;
  /** True when a line beside it says something of the article: a byline, a news code, a counter. */
  hasCompany: boolean;
}

/** Lines above the headline that still stand beside it, and those farther up that may hold the page's own day. */
const BESIDE = 7;

/** Lines behind the start of the text in which a date may still stand on a line of its own, and paragraphs before it. */
const FIRST_LINES = 12;
const FIRST_PARAGRAPHS = 2;

/** Length of a line of prose: a date within is part of the text. */
const LINE = 160;

/** Returns the lines of a document that are not blank, each with its place. */
export function placeLines(zones: readonly Zone[]): PlacedLine[] {
  const lines = zones.filter((zone) => zone.kind !== 'blank');
  const headline = lines.findIndex((zone) => zone.kind === 'headline');
  const first = lines.findIndex((zone) => zone.kind === 'body');
  const last = lines.findLastIndex((zone) => zone.kind === 'body');
  const start = headline >= 0 ? headline : first;
  const layout = { headline, first, last, start, lines: lines.length };
  let paragraphs = 0;
  return lines.map((zone, i) => {
    const isProse = zone.kind === 'body' && zone.inner[1] - zone.inner[0] > LINE;
    const place = isProse ? 'text' : placeOf(zone, i, layout, paragraphs);
    if (isProse) paragraphs++;
    const hasCompany = isCompany(lines[i + 1]) || (i > 0 && isCompany(lines[i - 1]));
    return { zone, place, distance: start - i - 1, isTop: i < 3, hasCompany };
  });
}

const isCompany = (zone: Zone | undefined): boolean => zone?.kind === 'byline' || zone?.kind === 'metadata';

/** Indices of the headline, of the first and the last line of the text, of what comes first of both; -1 for none. */
interface Layout {
  headline: number;
  first: number;
  last: number;
  start: number;
  /** How many lines there are. */
  lines: number;
}

/** The place of a line that is no prose; `paragraphs` are those before it. */
function placeOf(zone: Zone, i: number, layout: Layout, paragraphs: number): DatePlace {
  const { headline, first, last, start, lines } = layout;
  const distance = start - i - 1;
  if (zone.kind === 'teaser') return 'teaser';
  if (zone.kind === 'caption' || zone.kind === 'headline') return 'text';
  if (start < 0) return 'head';
  // Where no headline was made out, a line above the last ones before the text may be it.
  if (headline < 0 && i > 0 && i < first && distance < 2) return 'head';
  if (i < start) return distance < BESIDE ? 'above' : 'page-head';
  if (first < 0 || i < first) return 'head';
  if (i > last) return i === last + 1 && i === lines - 1 ? 'end' : 'below';
  return i - first <= FIRST_LINES && paragraphs <= FIRST_PARAGRAPHS ? 'first-lines' : 'text';
}
