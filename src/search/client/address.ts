/** What of a search lives in the page's address and history. */
export interface SearchState {
  query: string;
  /** Results shown: 20, or more after "Show more". */
  shown: number;
  /** True while the query is half typed: Back brings the same results, a pasted link searches what it says. */
  isTyping: boolean;
  /** The result that was opened from here, or `null`: Back puts the focus there. */
  opened: string | null;
}

/** Results on a page, and the most that an address can ask for at once. */
export const PAGE = 20;
const MOST = 1000;

/** Reads the state from the address (`?q=oil&shown=40`) and the history entry. */
export function readState(): SearchState {
  const parameters = new URLSearchParams(location.search);
  const shown = Number(parameters.get('shown'));
  const entry = (history.state ?? {}) as Partial<SearchState>;
  return {
    query: parameters.get('q') ?? '',
    shown: Number.isInteger(shown) && shown > PAGE ? Math.min(shown, MOST) : PAGE,
    isTyping: entry.isTyping === true,
    opened: typeof entry.opened === 'string' ? entry.opened : null,
  };
}

/** Writes the state to the address: as a new entry of the history, or in place of the one that is there. */
export function writeState(state: SearchState, isNewEntry: boolean): void {
  const url = new URL(location.href);
  const parameters = new URLSearchParams();
  if (state.query !== '') parameters.set('q', state.query);
  if (state.shown > PAGE) parameters.set('shown', String(state.shown));
  url.search = parameters.toString();
  url.hash = '';
  const entry = { isTyping: state.isTyping, opened: state.opened };
  if (isNewEntry) history.pushState(entry, '', url);
  else history.replaceState(entry, '', url);
}
