import type { PublicArchive, PublicRecord, PublicStatement, SavedQuery } from '../model.ts';
import { openSearch, readScope, type SearchHost } from '../search/engine.ts';
import { noticesIn } from '../search/notices.ts';
import { interfaceOf } from '../strings/index.ts';

/** What a saved query finds. */
export interface FoundByQuery {
  /** In the order of the archive. */
  records: PublicRecord[];
  /** True: statements were searched. */
  isSaid: boolean;
  /** The statements found, by the articles in which they stand; empty unless these were searched. */
  statements: Map<PublicRecord, PublicStatement[]>;
  /** How the query was understood, in sentences. */
  notices: string[];
}

/**
 * Opens the search index of the site that is being built, with the engine of the search page. The result is a function that
 * finds all articles of a query, copies included.
 */
export async function openQueries(
  { records, settings }: Pick<PublicArchive, 'records' | 'settings'>,
  host: SearchHost,
): Promise<(query: SavedQuery) => Promise<FoundByQuery>> {
  const { locale, strings } = interfaceOf(settings.language);
  const engine = await openSearch(host, noticesIn(strings.notices, locale));
  return async ({ search }) => {
    const { isSaid } = readScope(search);
    const { rows } = await engine.rows(search);
    const { notices } = await engine.search(search.query, { ...search, limit: 0, offset: 0 });
    const found = new Map<string, Set<string>>();
    for (const { id } of rows) {
      // A statement has the id of its article in front of its own.
      const [article = '', statement] = id.split('#');
      const own = found.get(article) ?? new Set();
      found.set(article, statement === undefined ? own : own.add(statement));
    }
    const own = records.filter(({ id }) => found.has(id));
    const saidIn = (record: PublicRecord) => record.statements.filter(({ id }) => found.get(record.id)?.has(id));
    const statements = new Map(isSaid ? own.map((record) => [record, saidIn(record)]) : []);
    return { records: own, isSaid, statements, notices };
  };
}
