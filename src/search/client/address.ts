import type { SearchRequest } from '../engine.ts';
import { FACETS, type FacetName, type Filters, type SortOrder } from '../facets.ts';

/** What of a search lives in the page's address and history. */
export interface SearchState {
  query: string;
  isAll: boolean;
  isSaid: boolean;
  filters: Filters;
  sort: SortOrder;
  /** From 1. */
  page: number;
  /** True while the query is half typed: Back brings the same results, a pasted link searches what it says. */
  isTyping: boolean;
  /** The result that was opened from here, or `null`: Back puts the focus there. */
  opened: string | null;
}

/** Results on a page. */
export const PAGE = 20;
const ORDERS: readonly SortOrder[] = ['relevance', 'newest', 'oldest', 'source'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the state from the address (`?q=oil&source=coast-gazette&page=2`) and the history entry. */
export function readState(): SearchState {
  const parameters = new URLSearchParams(location.search);
  const page = Number(parameters.get('page'));
  const entry = (history.state ?? {}) as Partial<SearchState>;
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
    page: Number.isInteger(page) && page > 1 ? page : 1,
    isTyping: entry.isTyping === true,
    opened: typeof entry.opened === 'string' ? entry.opened : null,
  };
}

/** The address of a state. */
export function addressOf({ query, isAll, isSaid, filters, sort, page }: SearchState): URL {
  const url = new URL(location.href);
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
  if (page > 1) parameters.set('page', String(page));
  url.search = parameters.toString();
  url.hash = '';
  return url;
}

/** Writes the state to the address: as a new entry of the history, or in place of the one that is there. */
export function writeState(state: SearchState, isNewEntry: boolean): void {
  const entry = { isTyping: state.isTyping, opened: state.opened };
  if (isNewEntry) history.pushState(entry, '', addressOf(state));
  else history.replaceState(entry, '', addressOf(state));
}

/** What is asked of the engine for a state. */
export function requestOf({ query, isAll, isSaid, isTyping, filters, sort }: SearchState): SearchRequest {
  return { query, isAll, isSaid, isTyping, filters, sort };
}

/** The state with a key of a facet chosen, left out, or neither; back on the first page. */
export function withKey(
  state: SearchState,
  name: FacetName,
  key: string,
  as: 'include' | 'exclude' | 'neither',
): SearchState {
  const change = (kind: 'include' | 'exclude') => {
    const rest = (state.filters[kind][name] ?? []).filter((one) => one !== key);
    return { ...state.filters[kind], [name]: as === kind ? [...rest, key] : rest };
  };
  const filters = { ...state.filters, include: change('include'), exclude: change('exclude') };
  return { ...state, filters, page: 1 };
}

/** The state with a date range, `null` for no limit. */
export function withRange(state: SearchState, from: string | null, to: string | null): SearchState {
  return { ...state, filters: { ...state.filters, from, to }, page: 1 };
}
