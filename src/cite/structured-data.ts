import type { NewsArticle, Organization, Person, Quotation, Thing, WithContext } from 'schema-dts';
import type { Author } from '../export/authors.ts';
import type { Citation } from '../export/citation.ts';
import { certainPoint, isoOf } from '../export/cited-date.ts';
import type { PublicRecord } from '../model.ts';

/**
 * An article as schema.org data: a `NewsArticle` with a `Quotation` for each statement in direct speech.
 *
 * The publisher is the outlet that printed it, the archive is who provides this copy. `datePublished` is there for a
 * certain date alone, with no more digits than are known; a headline that the archive supplied is a `name`. An indirect or
 * mixed statement is no quotation: not all of its words are the speaker's.
 *
 * @see https://schema.org/NewsArticle https://schema.org/Quotation
 */
export function newsArticle(record: PublicRecord, citation: Citation): WithContext<NewsArticle> {
  const { title, isSupplied, authors, container, date, url, language, archive, id } = citation;
  const point = certainPoint(date);
  const address = archive.url;
  const quotations = record.statements.filter(({ kind }) => kind === 'direct');
  const topics = record.topics.map(
    ({ id: topic, label }): Thing => ({
      '@type': 'Thing',
      name: label,
      ...(topic.startsWith('medtop:') ? { sameAs: `http://cv.iptc.org/newscodes/mediatopic/${topic.slice(7)}` } : {}),
    }),
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(address === null ? {} : { '@id': address, url: address }),
    identifier: id,
    ...(isSupplied ? { name: title } : { headline: title }),
    ...(point === null ? {} : { datePublished: isoOf(point) }),
    ...(authors.length === 0 ? {} : { author: authors.map(toAuthor) }),
    ...(container === null ? {} : { publisher: { '@type': 'NewsMediaOrganization', name: container } }),
    provider: { '@type': 'ArchiveOrganization', name: archive.title },
    ...(language === null ? {} : { inLanguage: language }),
    ...(url === null ? {} : { isBasedOn: url }),
    ...(topics.length === 0 ? {} : { about: topics }),
    ...(record.keywords.length === 0 ? {} : { keywords: record.keywords }),
    ...(record.rightsNote === null ? {} : { copyrightNotice: record.rightsNote }),
    ...(quotations.length === 0
      ? {}
      : {
          hasPart: quotations.map(
            ({ id: anchor, content, speaker }): Quotation => ({
              '@type': 'Quotation',
              '@id': `${address ?? ''}#${anchor}`,
              text: content.join(' … '),
              // Who is no person known by name may be an office, a place or a paper: only that it is credited is certain.
              ...(speaker === null
                ? {}
                : speaker.slug === null
                  ? { creditText: speaker.name }
                  : { creator: { '@type': 'Person', name: speaker.name } }),
            }),
          ),
        }),
  };
}

/** Writes data for a `<script>`: no character of it can end the element, or stand for another one in HTML. */
export function writeStructuredData(data: WithContext<NewsArticle>): string {
  return JSON.stringify(data).replace(
    /[<>&\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function toAuthor(author: Author): Person | Organization {
  if (author.kind === 'literal') return { '@type': 'Organization', name: author.name };
  const { family, given, suffix } = author;
  return {
    '@type': 'Person',
    name: [given, family, ...(suffix === null ? [] : [suffix])].join(' '),
    familyName: family,
    givenName: given,
  };
}
