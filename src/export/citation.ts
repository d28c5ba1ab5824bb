import type { PublicRecord } from '../model.ts';
import { absoluteAddress } from './absolute-address.ts';
import { type Author, readAuthors } from './authors.ts';
import { type CitedDate, type DatePoint, isoOf, readCitedDate } from './cited-date.ts';
import { plainLine } from './plain-line.ts';

/** What a citation is made from: known alike to a page, a result list and an export. Texts as printed, on any number of lines. */
export interface CitedArticle {
  id: string;
  headline: string;
  /** True when the headline is the archive's own, in `[ ]`. */
  isSupplied: boolean;
  /** EDTF, or `null`. */
  date: string | null;
  /** True when the archive estimated the date. */
  isEstimated: boolean;
  /** The outlet as printed. */
  source: string | null;
  agency: string | null;
  byline: string | null;
  language: string | null;
  /** Original address. */
  url: string | null;
  /** EDTF of the day on which the copy was made, or `null`. */
  captured: string | null;
  archive: CitedArchive;
}

/** The copy that was consulted. */
export interface CitedArchive {
  title: string;
  /** Absolute address of the article's page, or `null` where the site's address is not known. */
  url: string | null;
  /** The first hex digits of the SHA-256 of the record as data, its `index.json`; `null` where it is not known. */
  fingerprint: string | null;
  /** Day `YYYY-MM-DD` of the last change to what may be seen of the record, or `null`. */
  asOf: string | null;
}

/** A newspaper article as citation formats need it; all texts on one line. */
export interface Citation {
  id: string;
  title: string;
  isSupplied: boolean;
  authors: Author[];
  /** The outlet, or `null`. */
  container: string | null;
  agency: string | null;
  date: CitedDate | null;
  url: string | null;
  /** Day on which the copy was made from the original address, or `null`. */
  accessed: DatePoint | null;
  language: string | null;
  archive: CitedArchive;
}

/** Makes the citation of an article. */
export function makeCitation(article: CitedArticle): Citation {
  const { id, isSupplied, date, isEstimated, source, agency, byline, language, url, captured, archive } = article;
  const clean = (text: string | null) => (text === null ? null : plainLine(text) || null);
  const outlets = [source, agency].flatMap((name) => clean(name) ?? []);
  const capturedOn = captured === null ? null : readCitedDate(captured, false);
  return {
    id,
    title: plainLine(article.headline),
    isSupplied,
    authors: readAuthors(byline, language, outlets),
    container: clean(source),
    agency: clean(agency),
    date: date === null ? null : readCitedDate(date, isEstimated),
    url: clean(url),
    accessed: capturedOn?.kind === 'date' && capturedOn.date.day !== null ? capturedOn.date : null,
    language: clean(language),
    archive: { ...archive, title: plainLine(archive.title) },
  };
}

/** Hex digits of a fingerprint in a citation. */
export const FINGERPRINT_LENGTH = 16;

/**
 * Makes the citation of a public record. `fingerprint` is the SHA-256 of its `index.json`, or `null`; `site` the archive's
 * title and address.
 */
export function citeRecord(
  record: PublicRecord,
  site: { title: string; url: string | null },
  fingerprint: string | null,
): Citation {
  return makeCitation({
    id: record.id,
    headline: record.headline,
    isSupplied: record.headlineSupplied,
    date: record.date,
    isEstimated: record.dateCertainty === 'estimated',
    source: record.source && (record.source.worded ?? record.source.name),
    agency: record.agency,
    byline: record.byline,
    language: record.language,
    url: record.url,
    captured: record.evidence.find(({ field }) => field === 'captured')?.value ?? null,
    archive: {
      title: site.title,
      url: site.url === null ? null : absoluteAddress(site.url, record.address),
      fingerprint: fingerprint?.slice(0, FINGERPRINT_LENGTH) ?? null,
      asOf: record.updated.slice(0, 10),
    },
  });
}

/** What a reference says of the copy: "Copy in News archive, record 1f0c7d2a9b, as of 2026-11-21, SHA-256 0f3a….", and the agency. */
export function noteOf({ id, agency, container, archive, accessed, date }: Citation): string {
  const { title, asOf, fingerprint } = archive;
  const copy = [
    `Copy in ${title}`,
    `record ${id}`,
    ...(asOf === null ? [] : [`as of ${asOf}`]),
    ...(fingerprint === null ? [] : [`SHA-256 ${fingerprint}…`]),
  ];
  return [
    ...(agency === null || agency === container ? [] : [`Agency: ${agency}.`]),
    `${copy.join(', ')}.`,
    ...(accessed === null ? [] : [`Copied on ${isoOf(accessed)}.`]),
    ...(date === null ? ['[no date]'] : []),
  ].join(' ');
}
