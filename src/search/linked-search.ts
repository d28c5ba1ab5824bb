import { FACETS, type FacetName, type Filters, type SortOrder } from './facets.ts';

/** What of a search stands in an address: `?q=oil&source=coast-gazette&from=2018-01-01&sort=newest`. */
export interface LinkedSearch {
  query: string;
  isAll: boolean;
  isSaid: boolean;
  filters: Filters;
  sort: SortOrder;
}

/** In the order in which readers choose among them. */
export const ORDERS: readonly SortOrder[] = ['relevance', 'newest', 'oldest', 'source'];

/** Every parameter that has a meaning here; `page` is the page's own. */
export const PARAMETERS: readonly string[] = [
  'q',
  'all',
  'said',
  ...FACETS.flatMap((name) => [name, `not-${name}`]),
  'from',
  'to',
  'undated',
  'sort',
  'page',
];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a search from the parameters of an address; what is no day or no order counts as not there. */
export function readParameters(parameters: URLSearchParams): LinkedSearch {
  const day = (name: string) => (DAY.test(parameters.get(name) ?? '') ? parameters.get(name) : null);
  const lists = (prefix: string) => {
    const met = FACETS.map((name) => [name, parameters.getAll(prefix + name)] as const);
    return Object.fromEntries(met.filter(([, keys]) => keys.length > 0)) as { [name in FacetName]?: string[] };
  };
  return {
    query: parameters.get('q') ?? '',
    isAll: parameters.get('all') === '1',
    isSaid: parameters.get('said') === '1',
    filters: {
      include: lists(''),
      exclude: lists('not-'),
      from: day('from'),
      to: day('to'),
      isUndatedIn: parameters.get('undated') === '1',
    },
    sort: ORDERS.find((order) => order === parameters.get('sort')) ?? 'relevance',
  };
}

/** The parameters of a search, in an order that is always the same. */
export function writeParameters({ query, isAll, isSaid, filters, sort }: LinkedSearch): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  if (isAll) parameters.set('all', '1');
  if (isSaid) parameters.set('said', '1');
  for (const name of FACETS) {
    for (const key of filters.include[name] ?? []) parameters.append(name, key);
    for (const key of filters.exclude[name] ?? []) parameters.append(`not-${name}`, key);
  }
  if (filters.from !== null) parameters.set('from', filters.from);
  if (filters.to !== null) parameters.set('to', filters.to);
  if (filters.isUndatedIn) parameters.set('undated', '1');
  if (sort !== 'relevance') parameters.set('sort', sort);
  return parameters;
}
