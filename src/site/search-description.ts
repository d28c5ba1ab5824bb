import type { SiteFile, SiteSettings } from '../model.ts';
import { cleanText } from './feed-entries.ts';
import { escapeHtml } from './html.ts';

/** Longest `ShortName` and `Description` that the format allows, in characters. */
const SHORT_NAME = 16;
const DESCRIPTION = 1024;

/** The beginning of a text, at most so many characters, and no part of a word but where the first is longer. */
function cut(text: string, most: number): string {
  const signs = [...cleanText(text).trim()];
  const beginning = signs.slice(0, most).join('');
  const isInWord = /\S/.test(signs[most] ?? ' ');
  return (isInWord ? beginning.replace(/(?<=\S)\s+\S*$/, '') : beginning).trim();
}

/**
 * Writes `opensearch.xml`, by which browsers offer the site's search in their address bar (OpenSearch 1.1). It needs absolute
 * addresses: without the site's address there is none.
 *
 * @see https://developer.mozilla.org/docs/Web/XML/Guides/OpenSearch
 */
export function writeSearchDescription({ title, description, url, language }: SiteSettings): SiteFile[] {
  if (url === null) return [];
  const address = encodeURI(url);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeHtml(cut(title, SHORT_NAME))}</ShortName>`,
    `<Description>${escapeHtml(cut(description, DESCRIPTION))}</Description>`,
    `<Url type="text/html" template="${escapeHtml(address)}/search/?q={searchTerms}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeHtml(address)}/opensearch.xml"/>`,
    `<Image height="16" width="16" type="image/svg+xml">${escapeHtml(address)}/assets/icon.svg</Image>`,
    `<Language>${escapeHtml(language)}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '</OpenSearchDescription>',
  ];
  return [{ path: 'opensearch.xml', content: `${lines.join('\n')}\n` }];
}
