import { earliestDay, edtfInWords, latestDay } from '../edtf.ts';
import type { PublicRecord } from '../model.ts';
import { countStatements } from '../site/opened-record.ts';
import { absoluteAddress } from './absolute-address.ts';
import type { CsvValue } from './csv.ts';

/** A column of the table of articles: what it holds, and how it is read of a record. */
export interface Column {
  name: string;
  type: 'string' | 'integer' | 'boolean' | 'date';
  description: string;
  read: (record: PublicRecord, base: string) => CsvValue;
}

/** Between several values of one field. */
const BETWEEN = '; ';

/** The columns of the table of articles: their order and names do not change, new ones come last. */
export const COLUMNS: readonly Column[] = [
  column('id', 'string', 'Permanent id of the record', ({ id }) => id),
  column(
    'page',
    'string',
    "Address of the article's page; from the site's root where the site's address is not known",
    ({ address }, base) => absoluteAddress(base, address),
  ),
  column('headline', 'string', 'Headline as printed, in [ ] when the archive supplied it', ({ headline }) => headline),
  column(
    'headline_supplied',
    'boolean',
    'True when no headline stands in the text',
    ({ headlineSupplied }) => headlineSupplied,
  ),
  column('date', 'string', 'Date of publication, EDTF; empty when nothing supports one', ({ date }) => date),
  column('date_earliest', 'date', 'First day that the date can mean', ({ date }) => date && openDay(earliestDay(date))),
  column(
    'date_latest',
    'date',
    'Last day that the date can mean; empty when open',
    ({ date }) => date && latestDay(date),
  ),
  column('date_in_words', 'string', 'The date in English words', ({ date }) => date && edtfInWords(date)),
  column(
    'date_certainty',
    'string',
    'stated, inferred, estimated, supplied or hand',
    ({ dateCertainty }) => dateCertainty,
  ),
  column('source', 'string', 'Outlet that published the article', ({ source }) => source?.name ?? null),
  column(
    'source_as_printed',
    'string',
    'Its name in the article, where that is another',
    ({ source }) => source?.worded ?? null,
  ),
  column('original_source', 'string', 'Outlet from which the source took it', ({ originalSource }) => originalSource),
  column('agency', 'string', 'Agency that delivered it', ({ agency }) => agency),
  column('byline', 'string', 'Writers as printed', ({ byline }) => byline),
  column('place', 'string', 'Place of the dateline', ({ place }) => place),
  column('language', 'string', 'BCP 47', ({ language }) => language),
  column('url', 'string', 'Original address', ({ url }) => url),
  column('speakers', 'string', 'Persons quoted, between semicolons', ({ speakers }) =>
    list(speakers.map(({ name }) => name)),
  ),
  column('topics', 'string', 'IPTC Media Topics by id', ({ topics }) => list(topics.map(({ id }) => id))),
  column('topic_labels', 'string', 'The same by name', ({ topics }) => list(topics.map(({ label }) => label))),
  column('keywords', 'string', 'Free terms', ({ keywords }) => list(keywords)),
  column('statements', 'integer', 'Statements found in the text', (record) => countStatements(record)),
  column('access', 'string', 'What may be read: full, excerpt or metadata-only', ({ access }) => access),
  column('sha256', 'string', 'SHA-256 of the original file', ({ sha256 }) => sha256),
  column('added', 'string', 'UTC instant of the first ingest', ({ added }) => added),
  column('updated', 'string', 'UTC instant of the last change to what may be seen', ({ updated }) => updated),
];

/** The names of the columns. */
export const HEADER: readonly string[] = COLUMNS.map(({ name }) => name);

/** The row of an article. `base` is the site's address without a slash at its end, or empty. */
export function toRow(record: PublicRecord, base: string): CsvValue[] {
  return COLUMNS.map(({ read }) => read(record, base));
}

function column(name: string, type: Column['type'], description: string, read: Column['read']): Column {
  return { name, type, description, read };
}

function list(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(BETWEEN);
}

/** An open start has no first day. */
function openDay(day: string): string | null {
  return day.startsWith('0000') ? null : day;
}
