import type { Author } from './authors.ts';
import { type Citation, noteOf } from './citation.ts';
import { type CitedDate, type DatePoint, sayDate } from './cited-date.ts';

/** A date of CSL-JSON: parts for one date or a closed range, else words. */
export interface CslDate {
  'date-parts'?: number[][];
  season?: number;
  circa?: boolean;
  literal?: string;
}

/** An item of CSL-JSON, as far as an article needs it. */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  author?: { family?: string; given?: string; suffix?: string; literal?: string }[];
  'container-title'?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  language?: string;
  archive: string;
  archive_location: string;
  note: string;
}

/**
 * Makes the CSL-JSON item of a citation. A range is given as one and said to be `circa`: the article was published on some
 * day of it; an open range, or alternatives, which CSL-JSON has no parts for, in words.
 *
 * @see https://github.com/citation-style-language/schema (csl-data.json)
 */
export function toCslItem(citation: Citation): CslItem {
  const { id, title, authors, container, date, url, accessed, language, archive } = citation;
  const address = url ?? archive.url;
  return {
    id,
    type: 'article-newspaper',
    title,
    ...(authors.length === 0 ? {} : { author: authors.map(toName) }),
    ...(container === null ? {} : { 'container-title': container }),
    ...(date === null ? {} : { issued: toCslDate(date) }),
    ...(url === null || accessed === null ? {} : { accessed: { 'date-parts': [partsOf(accessed)] } }),
    ...(address === null ? {} : { URL: address }),
    ...(language === null ? {} : { language }),
    archive: archive.title,
    archive_location: archive.url ?? `record ${id}`,
    note: noteOf(citation),
  };
}

/** Writes CSL-JSON: an array, one item a line. */
export function writeCslJson(citations: readonly Citation[]): string {
  return `[\n${citations.map((citation) => JSON.stringify(toCslItem(citation))).join(',\n')}\n]\n`;
}

function toName(author: Author): { family?: string; given?: string; suffix?: string; literal?: string } {
  if (author.kind === 'literal') return { literal: author.name };
  const { family, given, suffix } = author;
  return { family, given, ...(suffix === null ? {} : { suffix }) };
}

function toCslDate(date: CitedDate): CslDate {
  const circa = date.isApproximate || date.isUncertain ? { circa: true } : {};
  if (date.kind === 'date') {
    const { season } = date.date;
    return { 'date-parts': [partsOf(date.date)], ...(season === null ? {} : { season }), ...circa };
  }
  if (date.kind === 'range' && date.from !== null && date.to !== null) {
    return { 'date-parts': [partsOf(date.from), partsOf(date.to)], circa: true };
  }
  return { literal: sayDate(date) };
}

function partsOf({ year, month, day }: DatePoint): number[] {
  return [year, ...(month === null ? [] : [month, ...(day === null ? [] : [day])])];
}
