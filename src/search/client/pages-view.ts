import { addressOf, PAGE, type SearchState } from './address.ts';
import { tell, WORDS } from './interface.ts';
import { fill, make } from './parts.ts';
import { count } from './says.ts';

/** Draws the links from page to page: first, last, and those around the one that is shown. */
export function drawPages(place: HTMLElement, distinct: number, state: SearchState): void {
  const last = Math.max(1, Math.ceil(distinct / PAGE));
  place.hidden = last < 2;
  if (last < 2) {
    fill(place);
    return;
  }
  const link = (page: number, text: string, id: string): HTMLElement =>
    make('a', { id, href: addressOf({ ...state, page }).href, 'data-page': String(page) }, text);
  const shown = [...new Set([1, state.page - 1, state.page, state.page + 1, last])]
    .filter((page) => page >= 1 && page <= last)
    .sort((a, b) => a - b);
  const items: HTMLElement[] = [];
  if (state.page > 1) items.push(make('li', {}, link(state.page - 1, WORDS.previous, 'page-previous')));
  shown.forEach((page, i) => {
    if (i > 0 && page - (shown[i - 1] ?? 0) > 1) items.push(make('li', { 'aria-hidden': 'true' }, '…'));
    const own = link(page, count(page), `page-${page}`);
    own.setAttribute('aria-label', tell(WORDS.page, { n: page }));
    if (page === state.page) own.setAttribute('aria-current', 'page');
    items.push(make('li', {}, own));
  });
  if (state.page < last) items.push(make('li', {}, link(state.page + 1, WORDS.next, 'page-next')));
  fill(place, make('ul', { class: 'search-paging' }, ...items));
}
