import type { Author } from '../export/authors.ts';
import type { Citation } from '../export/citation.ts';
import { certainPoint, isoOf, sayDate } from '../export/cited-date.ts';
import type { PublicRecord } from '../model.ts';

/** A `<meta>` of a page's head: its `name` or, for Open Graph, its `property`. */
export interface MetaTag {
  attribute: 'name' | 'property';
  name: string;
  content: string;
}

/**
 * What the head of an article's page says of it to reference managers and social sites: Dublin Core, PRISM, Highwire, Open
 * Graph.
 *
 * Zotero makes a newspaper article of `DC.type=newsItem`, its outlet of `prism.publicationName`, its date of
 * `citation_publication_date`. Only a certain date stands in fields that programs read as a day; any other one in
 * `DC.date`, in words. Without a known outlet `og:site_name` is left out, too: Zotero would take the archive for it. An
 * author of several words that is no person has no tag: it would be split into first and last name.
 *
 * @see https://github.com/zotero/translators (Embedded Metadata.js, RDF.js)
 */
export function metaTags(record: PublicRecord, citation: Citation): MetaTag[] {
  const { title, authors, container, date, language, archive } = citation;
  const point = certainPoint(date);
  const iso = point === null ? null : isoOf(point);
  const description = record.standfirst ?? (record.opening === '' ? null : record.opening);
  const creators = authors.flatMap((author) => nameOf(author) ?? []);
  const subjects = [...record.topics.map(({ label }) => label), ...record.keywords];
  const named: [name: string, content: string | null][] = [
    ['description', description],
    ['DC.type', 'newsItem'],
    ['DC.title', title],
    ...creators.map((name): [string, string] => ['DC.creator', name]),
    ['DC.source', container],
    ['DC.date', iso ?? (date === null ? null : sayDate(date))],
    ['DC.language', language],
    ...subjects.map((subject): [string, string] => ['DC.subject', subject]),
    ['DC.identifier', archive.url ?? `record ${citation.id}`],
    ['DC.rights', record.rightsNote],
    ['prism.publicationName', container],
    ['prism.publicationDate', iso],
    ['citation_title', title],
    ...creators.map((name): [string, string] => ['citation_author', name]),
    ['citation_publication_date', iso === null ? null : iso.replaceAll('-', '/')],
    ['citation_language', language],
  ];
  const properties: [name: string, content: string | null][] = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', archive.url],
    ['og:site_name', container === null ? null : archive.title],
    ['article:published_time', point?.day == null ? null : iso],
  ];
  const toTags = (attribute: MetaTag['attribute'], list: typeof named): MetaTag[] =>
    list.flatMap(([name, content]) => (content === null ? [] : [{ attribute, name, content }]));
  return [...toTags('name', named), ...toTags('property', properties)];
}

/** "Jones, Mary Jr."; `null` for a name that a program would split in the wrong place. */
function nameOf(author: Author): string | null {
  if (author.kind === 'literal') return author.name.includes(' ') ? null : author.name;
  const { family, given, suffix } = author;
  return `${family}, ${given}${suffix === null ? '' : ` ${suffix}`}`;
}
