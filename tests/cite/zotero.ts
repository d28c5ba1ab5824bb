import { readHead } from './page-head.ts';

/** An item as Zotero would save it from a page. */
export interface ZoteroItem {
  itemType: string;
  title: string;
  publicationTitle: string | null;
  date: string | null;
  url: string;
  language: string | null;
  abstractNote: string | null;
  creators: { firstName: string; lastName: string }[];
}

const NAMESPACES = new Map([
  ['bib', 'bib'],
  ['dc', 'dc'],
  ['dcterms', 'dcterms'],
  ['prism', 'prism'],
  ['og', 'og'],
  ['article', 'article'],
  ['eprints', 'eprints'],
  ['z', 'z'],
]);

/**
 * What Zotero's translator "Embedded Metadata" makes of a page, with the part of "RDF" that it calls: which tags are taken for
 * statements, in which order kinds of item, titles, outlets and dates are looked for, what Highwire tags overrule.
 * Retold from the code of github.com/zotero/translators (Embedded Metadata.js, RDF.js), as far as articles are concerned.
 */
export function readAsZotero(html: string, address: string): ZoteroItem {
  const { metas, title } = readHead(html);
  const statements = new Map<string, string[]>();
  const highwire = new Map<string, string[]>();
  let highwireType: string | null = null;
  let highwireGuess: string | null = null;
  for (const { name: names, content: value } of metas) {
    for (const name of value === '' ? [] : names.split(/\s+/)) {
      const delimiter = name.search(/[.:_]/);
      const prefix = NAMESPACES.get(name.slice(0, Math.max(0, delimiter)).toLowerCase());
      if (prefix !== undefined) {
        const property = name.slice(delimiter + 1, delimiter + 2).toLowerCase() + name.slice(delimiter + 2);
        add(statements, `${prefix}:${property}`, value);
      } else if (name === 'citation_journal_title') highwireType = 'journalArticle';
      else if (name === 'citation_title') highwireGuess ??= 'journalArticle';
      add(highwire, name, value);
    }
  }
  const first = (...properties: string[]): string | null =>
    properties.map((property) => statements.get(property)?.[0]).find((value) => value !== undefined) ?? null;
  const fallback = highwireType ?? highwireGuess ?? (statements.size > 0 ? 'webpage' : null);
  const citation = (name: string): string | null => highwire.get(`citation_${name}`)?.join(', ') ?? null;
  const authors = highwire.get('citation_author') ?? statements.get('dc:creator') ?? [];
  return {
    itemType: typeOf(first) ?? fallback ?? guessOf(first) ?? 'journalArticle',
    title: citation('title') ?? first('dc:title', 'dcterms:title', 'og:title') ?? title,
    publicationTitle:
      citation('journal_title') ?? first('prism:publicationName', 'dc:source', 'dcterms:source', 'og:site_name'),
    date:
      citation('publication_date') ??
      citation('date') ??
      first('prism:publicationDate', 'og:published_time', 'article:published_time', 'dcterms:issued', 'dc:date') ??
      citation('online_date') ??
      citation('year'),
    url: citation('public_url') ?? first('og:url') ?? address,
    language: citation('language') ?? first('dc:language'),
    abstractNote:
      first('og:description', 'dcterms:abstract', 'dc:description') ?? highwire.get('description')?.[0] ?? null,
    creators: authors.map(cleanAuthor),
  };
}

function typeOf(first: (...properties: string[]) => string | null): string | null {
  const zotero = first('z:itemType', 'z:type');
  if (zotero !== null) return zotero;
  const graph = first('og:type');
  if (graph === 'book' || graph === 'website') return graph === 'book' ? 'book' : 'webpage';
  const kind = first('dc:type', 'dcterms:type')?.toLowerCase().replace(/\s/g, '');
  const kinds = new Map([
    ['newsitem', 'newspaperArticle'],
    ['newspaperarticle', 'newspaperArticle'],
    ['journalarticle', 'journalArticle'],
    ['webpage', 'webpage'],
    ['report', 'report'],
  ]);
  return kinds.get(kind ?? '') ?? null;
}

function guessOf(first: (...properties: string[]) => string | null): string | null {
  return first('og:type') === 'article' ? 'journalArticle' : null;
}

/** With a comma the family name stands first; without one the last word is taken for it. */
function cleanAuthor(name: string): { firstName: string; lastName: string } {
  if (name.includes(',')) {
    const [lastName = '', firstName = ''] = name.split(/,\s*/);
    return { firstName, lastName };
  }
  const space = name.lastIndexOf(' ');
  return { firstName: name.slice(0, Math.max(0, space)), lastName: name.slice(space + 1) };
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
