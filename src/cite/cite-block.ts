import { writeBibtex } from '../export/bibtex.ts';
import type { Citation } from '../export/citation.ts';
import { writeCslJson } from '../export/csl-json.ts';
import { writeRis } from '../export/ris.ts';
import { citeInApa } from './apa.ts';
import { citeInChicago } from './chicago.ts';
import { citeInMla } from './mla.ts';
import type { Piece } from './pieces.ts';

/** What an article page offers for citing it. */
export interface CiteBlock {
  styles: { name: string; pieces: Piece[] }[];
  /** Whole files in their links: they need no request, no file beside the page and no script. */
  downloads: { name: string; href: string; file: string }[];
}

/** Puts a citation into words in three styles, and into links that hold its data. */
export function makeCiteBlock(citation: Citation): CiteBlock {
  const file = (extension: string) => `${citation.id}.${extension}`;
  return {
    styles: [
      { name: 'Chicago', pieces: tidy(citeInChicago(citation)) },
      { name: 'MLA', pieces: tidy(citeInMla(citation)) },
      { name: 'APA', pieces: tidy(citeInApa(citation)) },
    ],
    downloads: [
      { name: 'BibTeX', href: dataLink('application/x-bibtex', writeBibtex(citation)), file: file('bib') },
      { name: 'RIS', href: dataLink('application/x-research-info-systems', writeRis(citation)), file: file('ris') },
      {
        name: 'CSL-JSON',
        href: dataLink('application/vnd.citationstyles.csl+json', writeCslJson([citation])),
        file: file('json'),
      },
    ],
  };
}

/** Joins neighbouring words of the style. */
function tidy(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.text === '') continue;
    if (last?.role === 'words' && piece.role === 'words') last.text += piece.text;
    else joined.push({ ...piece });
  }
  return joined;
}

/** A whole file as a link. What may stand in an address stays as it is, which makes the links shorter by a fifth; a `#` would end the data. */
export function dataLink(type: string, content: string): string {
  return `data:${type};charset=utf-8,${encodeURI(content).replaceAll('#', '%23')}`;
}
