import { dayNumber } from './days.ts';
import { type Answered, readScope, type SearchRequest, type Surroundings } from './engine.ts';
import { FACETS, type FacetName, NO_FILTERS } from './facets.ts';
import type { OpenArchive } from './open-index.ts';
import { countFacets } from './read/counts.ts';
import { filterArticles } from './read/filter.ts';
import { findNames, mendQuery } from './suggest.ts';

/** Counts what a request finds, and looks for names and for better spellings of its words. */
export async function findSurroundings(
  request: SearchRequest,
  { index, matches }: Answered,
  {
    limits,
    archive,
    pause,
  }: { limits: { [name in FacetName]?: number }; archive: OpenArchive; pause: () => Promise<void> },
): Promise<Surroundings> {
  const filters = request.filters ?? NO_FILTERS;
  const mask = await filterArticles(matches.articles, filters, index);
  for (const name of FACETS) {
    await index.column(name);
    await pause();
  }
  const { from, to } = filters;
  const counted = await countFacets(matches.articles, mask, index, {
    limits,
    chosen: (name) => new Set([...(filters.include[name] ?? []), ...(filters.exclude[name] ?? [])]),
    from: from === null ? Number.NEGATIVE_INFINITY : dayNumber(from),
    to: to === null ? Number.POSITIVE_INFINITY : dayNumber(to),
  });
  await pause();
  const { query } = readScope(request);
  return { ...counted, mended: await mendQuery(query, index), names: await findNames(query, archive) };
}
