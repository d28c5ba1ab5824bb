import { writeStatementsCsv } from '../export/statements-csv.ts';
import type { PlannedFeed } from './feeds.ts';
import { type NamedGroup, statementsOf } from './groups.ts';
import type { SpeakerView } from './views.ts';

/** Statements that a page holds as a table in a link; more of them are a file. */
const MOST_IN_PAGE = 25;

/** Where the statements of a speaker can be had as a table: in his page, beside it where the site offers data, or nowhere. */
export function tableOf(statements: number, hasFiles: boolean): SpeakerView['table'] {
  if (statements === 0) return null;
  if (statements <= MOST_IN_PAGE) return 'page';
  return hasFiles ? 'file' : null;
}

/** The file of a speaker of many statements. `base` is the site's address, or empty. */
export function planTable({ slug, name, records }: NamedGroup, base: string): PlannedFeed[] {
  const all = () => records.flatMap((record) => statementsOf(slug, record));
  if (tableOf(all().length, true) !== 'file') return [];
  const path = `speakers/${slug}/statements.csv`;
  return [{ path, id: path, title: name, records, since: '', write: () => writeStatementsCsv(all(), base) }];
}
