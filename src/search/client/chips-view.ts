import type { FacetName } from '../facets.ts';
import { type SearchState, withKey } from './address.ts';
import { tell, WORDS } from './interface.ts';
import { fill, make, makeButton } from './parts.ts';
import { FACET_NAMES, nameValue } from './says.ts';

/** Draws the filters in use as buttons that take them away. `labels` has the names of values by `facet key`. */
export function drawChips(
  place: HTMLElement,
  state: SearchState,
  {
    labels,
    range,
    change,
  }: { labels: ReadonlyMap<string, string>; range: string | null; change: (next: SearchState) => void },
): void {
  const chips: HTMLElement[] = [];
  const add = (id: string, text: string, next: SearchState) =>
    chips.push(
      make(
        'li',
        {},
        makeButton(
          { id, class: 'search-chip', 'aria-label': tell(WORDS.removeFilter, { filter: text }) },
          `${text} ×`,
          () => {
            const at = chips.findIndex((chip) => chip.firstElementChild?.id === id);
            change(next);
            // The chip is gone: the focus goes to the one in its place, or to the box.
            const others = place.querySelectorAll('button');
            (others[Math.min(at, others.length - 1)] ?? document.getElementById('search-box'))?.focus();
          },
        ),
      ),
    );
  for (const kind of ['include', 'exclude'] as const) {
    for (const [name, keys] of Object.entries(state.filters[kind]) as [FacetName, string[]][]) {
      for (const key of keys) {
        const label = nameValue(name, { key, label: labels.get(`${name} ${key}`) ?? key });
        const own = FACET_NAMES[name].one;
        const facet = kind === 'exclude' ? tell(WORDS.facetNot, { facet: own }) : own;
        const text = tell(WORDS.chip, { facet, value: label });
        add(`chip-${kind}-${name}-${key}`, text, withKey(state, name, key, 'neither'));
      }
    }
  }
  if (range !== null) {
    const filters = { ...state.filters, from: null, to: null, isUndatedIn: false };
    add('chip-range', tell(WORDS.dateChip, { range }), { ...state, filters, page: 1 });
  }
  if (chips.length > 1) {
    const filters = { include: {}, exclude: {}, from: null, to: null, isUndatedIn: false };
    const clear = makeButton({ id: 'chip-all', class: 'search-clear' }, WORDS.removeFilters, () => {
      change({ ...state, filters, page: 1 });
      document.getElementById('search-box')?.focus();
    });
    chips.push(make('li', {}, clear));
  }
  fill(place, ...chips);
}
