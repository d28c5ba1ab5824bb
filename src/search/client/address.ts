import type { SearchRequest } from '../engine.ts';
import type { FacetName } from '../facets.ts';
import { type LinkedSearch, readParameters, writeParameters } from '../linked-search.ts';

/** What of a search lives in the page's address and history. */
export interface SearchState extends LinkedSearch {
  /** From 1. */
  page: number;
  /** True while the query is half typed: Back brings the same results, a pasted link searches what it says. */
  isTyping: boolean;
  /** The result that was opened from here, or `null`: Back puts the focus there. */
  opened: string | null;
}

/** Results on a page: each is a file that the first search waits for. */
export const PAGE = 10;

/** Reads the state from the address (`?q=oil&source=coast-gazette&page=2`) and the history entry. */
export function readState(): SearchState {
  const parameters = new URLSearchParams(location.search);
  const page = Number(parameters.get('page'));
  const entry = (history.state ?? {}) as Partial<SearchState>;
  return {
    ...readParameters(parameters),
    page: Number.isInteger(page) && page > 1 ? page : 1,
    isTyping: entry.isTyping === true,
    opened: typeof entry.opened === 'string' ? entry.opened : null,
  };
}

/** The address of a state. */
export function addressOf(state: SearchState): URL {
  const url = new URL(location.href);
  const parameters = writeParameters(state);
  if (state.page > 1) parameters.set('page', String(state.page));
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
