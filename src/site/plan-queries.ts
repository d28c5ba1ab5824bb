import { sha256 } from '../hash.ts';
import type { PublicArchive, PublicRecord, SavedQuery } from '../model.ts';
import type { SearchHost } from '../search/engine.ts';
import { FACETS, type FacetName } from '../search/facets.ts';
import { writeParameters } from '../search/linked-search.ts';
import { interfaceOf } from '../strings/index.ts';
import { createFeeds } from './feeds.ts';
import type { FoundByQuery } from './find-queries.ts';
import { planGroup } from './plan-groups.ts';
import { addressOfQuery } from './saved-queries.ts';
import type { LateSection } from './sections.ts';
import type { QueryIndexView, QueryTerms, QueryView } from './views.ts';

/**
 * The pages of saved queries: a section each, and one that lists them. They depend on the whole search index, so each is
 * planned anew when that changes; a page whose result is the same is not.
 *
 * Articles stand in the order of their dates and not of relevance, which shifts with every article that is added anywhere.
 *
 * @param key of the search index: equal keys, equal results
 * @param host where that index is
 */
export function planQueries(archive: PublicArchive, key: string, host: SearchHost): LateSection[] {
  const { queries, records } = archive;
  if (queries.length === 0) return [];
  const index = { url: '/queries/', title: interfaceOf(archive.settings.language).strings.titles.queries };
  const feeds = createFeeds(archive);
  const opening = once(async () => (await import('./find-queries.ts')).openQueries(archive, host));
  const finds = new Map(queries.map((query) => [query, once(async () => (await opening())(query))]));
  const find = (query: SavedQuery): Promise<FoundByQuery> => (finds.get(query) as () => Promise<FoundByQuery>)();
  const section = (name: string, given: unknown, rest: Pick<LateSection, 'plan' | 'feeds'>): LateSection => {
    return { name, key: sha256(JSON.stringify([key, feeds.base, given])), isListed: true, records: [], ...rest };
  };
  return [
    ...queries.map((query) => {
      const url = addressOfQuery(query.slug);
      return section(url, query, {
        plan: async () => ({ queries: planQuery(query, await find(query), archive) }),
        feeds: async () => feeds.planAny(url, query.name, (await find(query)).records),
      });
    }),
    section(index.url, queries, {
      plan: async () => {
        const rows: QueryIndexView['rows'] = [];
        for (const query of queries) rows.push(rowOf(planQuery(query, await find(query), archive)[0], query));
        return { queryIndex: [{ ...index, rows }] };
      },
      feeds: async () => [],
    }),
  ];

  function planQuery(query: SavedQuery, found: FoundByQuery, { settings }: PublicArchive): QueryView[] {
    const url = addressOfQuery(query.slug);
    const said = (own: readonly PublicRecord[]) =>
      own.flatMap((article) => (found.statements.get(article) ?? []).map((statement) => ({ article, statement })));
    const pages = planGroup({
      url,
      title: query.name,
      path: [index],
      records: found.records,
      weightOf: (record) => Math.max(1, found.statements.get(record)?.length ?? 0),
      locale: settings.language,
    });
    const live = `/search/?${writeParameters(query.search)}`;
    const shared = { live, description: query.description };
    return pages.map(({ view, records: listed, counted }) => {
      const isFirst = view.period === null;
      const own = { statements: said(listed), statementCount: said(counted).length };
      const first = { feed: url, terms: termsOf(query, found.isSaid, records), notices: found.notices };
      return { ...view, ...shared, ...own, ...(isFirst ? first : { terms: null, notices: [] }) };
    });
  }
}

function rowOf(page: QueryView | undefined, { name }: SavedQuery): QueryIndexView['rows'][number] {
  if (page === undefined) throw new Error(`the saved query "${name}" has no page`);
  const { url, title, description, live, count, first, last, statementCount } = page;
  return { url, title, description, live, count, first, last, statementCount, isSaid: page.terms?.isSaid ?? false };
}

/** What a query asks for, in the names that readers know. */
function termsOf({ search }: SavedQuery, isSaid: boolean, records: readonly PublicRecord[]): QueryTerms {
  const { query, isAll, filters } = search;
  const chosen = FACETS.flatMap((facet) => [
    { facet, isOut: false, keys: filters.include[facet] ?? [] },
    { facet, isOut: true, keys: filters.exclude[facet] ?? [] },
  ]).filter(({ keys }) => keys.length > 0);
  return {
    words: query.trim(),
    isAll,
    isSaid,
    filters: chosen.map(({ facet, isOut, keys }) => ({
      facet,
      isOut,
      labels: keys.map((key) => nameOf(facet, key, records)),
    })),
    from: filters.from,
    to: filters.to,
    isUndatedIn: filters.isUndatedIn,
  };
}

/** The name of a value; the key itself where the archive no longer has it. */
function nameOf(facet: FacetName, key: string, records: readonly PublicRecord[]): string {
  for (const { source, speakers, topics } of facet === 'year' || facet === 'language' ? [] : records) {
    if (facet === 'source' && source?.slug === key) return source.name;
    const speaker = facet === 'speaker' && speakers.find(({ slug }) => slug === key);
    if (speaker) return speaker.name;
    const topic = facet === 'topic' && topics.find(({ slug }) => slug === key);
    if (topic) return topic.label;
  }
  return key;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
