import { writeBibtex } from '../export/bibtex.ts';
import { type Citation, makeCitation } from '../export/citation.ts';
import { writeCslJson } from '../export/csl-json.ts';
import { writeRis } from '../export/ris.ts';
import type { ReferenceList } from './engine.ts';
import { linesOf, type TableHead } from './table.ts';
import { webAddress } from './web-address.ts';

/** Formats of reference managers, by the ending of the file. */
export type ReferenceFormat = 'bib' | 'ris' | 'csl.json';

/**
 * Writes all articles found as references. Where the format has comments (BibTeX; RIS has none, nor has JSON) the first
 * lines say query, address and archive.
 */
export function writeReferences(format: ReferenceFormat, list: ReferenceList, head: TableHead): string {
  const citations = citeAll(list, head);
  if (format === 'csl.json') return writeCslJson(citations);
  if (format === 'ris') return citations.map(writeRis).join('\r\n');
  const facts = { query: head.query, url: head.url, archive: list.fingerprint, count: list.articles.length };
  // BibTeX takes what stands outside of entries for a comment, but for the sign that begins one.
  const comments = linesOf(facts).map((line) => `% ${oneLine(line)}\n`);
  return [comments.join(''), ...citations.map(writeBibtex)].join('\n');
}

/** The citations of articles found, in their order. */
export function citeAll({ articles, title }: ReferenceList, { url }: TableHead): Citation[] {
  return articles.map(({ id, headline, isSupplied, date, dateCertainty, language, address, reference }) => {
    const isEstimated = dateCertainty === 'estimated';
    const { asOf, ...own } = reference;
    const page = url === null ? null : webAddress(address, url);
    const archive = { title, url: page, fingerprint: null, asOf };
    return makeCitation({ id, headline, isSupplied, date, isEstimated, language, ...own, archive });
  });
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').replaceAll('@', '(at)');
}
