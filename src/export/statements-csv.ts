import type { PublicRecord, PublicStatement } from '../model.ts';
import { absoluteAddress } from './absolute-address.ts';
import { type CsvValue, writeCsv } from './csv.ts';

/** A statement with the article in which it stands. */
interface Quoted {
  article: PublicRecord;
  statement: PublicStatement;
}

interface Column {
  name: string;
  read: (quoted: Quoted, base: string) => CsvValue;
}

/** The columns of the table of statements: their order and names do not change, new ones come last. */
const COLUMNS: readonly Column[] = [
  { name: 'record', read: ({ article }) => article.id },
  {
    name: 'passage',
    read: ({ article, statement }, base) => absoluteAddress(base, `${article.address}#${statement.id}`),
  },
  { name: 'date', read: ({ article }) => article.date },
  { name: 'date_certainty', read: ({ article }) => article.dateCertainty },
  { name: 'source', read: ({ article }) => article.source?.name ?? null },
  { name: 'headline', read: ({ article }) => article.headline },
  { name: 'speaker', read: ({ statement }) => statement.speaker?.name ?? null },
  { name: 'speaker_as_printed', read: ({ statement }) => statement.speaker?.worded ?? null },
  { name: 'role_as_printed', read: ({ statement }) => statement.speaker?.role ?? null },
  { name: 'kind', read: ({ statement }) => statement.kind },
  { name: 'words', read: ({ statement }) => statement.content.join(' … ') },
];

/**
 * Writes statements as a table, one a row, safe to open in a spreadsheet. `base` is the site's address without a slash at its
 * end, or empty: then passages are named from the site's root.
 */
export function writeStatementsCsv(quoted: readonly Quoted[], base: string): string {
  return writeCsv([
    COLUMNS.map(({ name }) => name),
    ...quoted.map((one) => COLUMNS.map(({ read }) => read(one, base))),
  ]);
}
