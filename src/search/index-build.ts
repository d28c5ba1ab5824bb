import { edtfInWords } from '../edtf.ts';
import type { PublicArchive, PublicRecord } from '../model.ts';
import type { Card } from './format.ts';
import { readPlainText } from './plain-text.ts';
import { createBuilder, FIELDS } from './schema.ts';

/** The parts of an index, before they are files. Article numbers are the places in `archive.records`. */
export interface SearchIndex {
  /** A Lunr index, serialised by Lunr. */
  index: object;
  cards: Card[];
  /** The text that snippets are cut from, an article each: standfirst and body, paragraphs parted by blank lines. */
  texts: string[];
}

/**
 * Indexes an archive. Takes public records and nothing else, so that what is withheld cannot enter.
 */
export function buildIndex(archive: PublicArchive): SearchIndex {
  const builder = createBuilder();
  const texts = archive.records.map((record, article) => {
    const body = readPlainText(record.body);
    const fields = FIELDS.map(({ name, read }) => [name, read(record, body)]);
    builder.add({ ...Object.fromEntries(fields), id: article });
    return record.standfirst ? `${record.standfirst}\n\n${body}` : body;
  });
  return { index: builder.build().toJSON(), cards: archive.records.map(makeCard), texts };
}

function makeCard(record: PublicRecord): Card {
  return {
    id: record.id,
    address: record.address,
    headline: record.headline,
    isSupplied: record.headlineSupplied,
    date: record.date,
    dateInWords: record.date ? edtfInWords(record.date) : null,
    source: record.source?.name ?? null,
    language: record.language,
    original: record.original?.file ?? null,
  };
}
