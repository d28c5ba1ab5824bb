import { NO_FILTERS } from '../facets.ts';
import type { Card } from '../format.ts';
import { isSameName, type NamedDate, type NamedRow, queryOfLine } from '../name-list.ts';
import type { Ask } from './remote.ts';

const FIRST = { limit: 1, offset: 0 };

/** Looks one line of a list up. Rejects when the search fails. */
export async function lookUp(line: string, isSyntax: boolean, ask: Ask): Promise<NamedRow> {
  const query = queryOfLine(line, isSyntax);
  const oldest = await ask('search', query, { ...FIRST, sort: 'oldest' });
  if (oldest === null) throw new Error('another search came first');
  const { total, distinct, notices } = oldest;
  const around = await ask('surroundings', { query }, {});
  const isDated = total > 0 && (around?.dated ?? 0) > 0;
  const newest = isDated ? await ask('search', query, { ...FIRST, sort: 'newest' }) : null;
  const known = around?.names.find(({ facet, label }) => facet === 'speaker' && isSameName(label, line));
  const speaker = known
    ? { key: known.key, label: known.label, statements: await countStatements(known.key, ask) }
    : null;
  return {
    name: line,
    query,
    articles: total,
    distinct,
    undated: around?.undated ?? 0,
    first: isDated ? dateOf(oldest.hits[0]) : null,
    last: dateOf(newest?.hits[0]),
    speaker,
    notices,
  };
}

async function countStatements(speaker: string, ask: Ask): Promise<number> {
  const filters = { ...NO_FILTERS, include: { speaker: [speaker] } };
  const found = await ask('search', '', { ...FIRST, isSaid: true, filters });
  return found?.total ?? 0;
}

function dateOf(hit: Pick<Card, 'date' | 'dateCertainty' | 'dateInWords'> | undefined): NamedDate | null {
  return hit?.date ? { edtf: hit.date, words: hit.dateInWords ?? hit.date, certainty: hit.dateCertainty } : null;
}
