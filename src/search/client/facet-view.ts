import type { FacetName } from '../facets.ts';
import type { CountedFacet, CountedValue } from '../read/counts.ts';
import { type SearchState, withKey } from './address.ts';
import { tell, WORDS } from './interface.ts';
import { fill, make, makeButton } from './parts.ts';
import { count, FACET_NAMES, nameValue } from './says.ts';

/** What the facets do. */
export interface FacetActions {
  change: (next: SearchState) => void;
  /** Shows all values of a facet. */
  widen: (name: FacetName) => void;
}

/** Draws the facets as fieldsets; what has the focus keeps it. */
export function drawFacets(
  place: HTMLElement,
  facets: readonly CountedFacet[],
  state: SearchState,
  actions: FacetActions,
): void {
  // Where no article has a value there is nothing to choose.
  const shown = facets.filter(({ values }) => values.some(({ key }) => key !== ''));
  fill(place, ...shown.map((facet) => drawFacet(facet, state, actions)));
}

function drawFacet({ name, values, more }: CountedFacet, state: SearchState, actions: FacetActions): HTMLElement {
  const list = make('ul', { class: 'search-values' }, ...values.map((value) => drawValue(name, value, state, actions)));
  const box = make('fieldset', { class: 'search-facet' }, make('legend', {}, FACET_NAMES[name].all), list);
  if (more > 0) {
    const id = `more-${name}`;
    box.append(makeButton({ id, class: 'search-widen' }, tell(WORDS.more, { n: more }), () => actions.widen(name)));
  }
  return box;
}

function drawValue(name: FacetName, value: CountedValue, state: SearchState, { change }: FacetActions): HTMLElement {
  const isIn = state.filters.include[name]?.includes(value.key) ?? false;
  const isOut = state.filters.exclude[name]?.includes(value.key) ?? false;
  const label = nameValue(name, value);
  const box = make('input', { type: 'checkbox', id: `in-${name}-${value.key}` });
  box.checked = isIn;
  box.addEventListener('change', () => change(withKey(state, name, value.key, box.checked ? 'include' : 'neither')));
  const out = makeButton(
    {
      id: `out-${name}-${value.key}`,
      class: 'search-out',
      'aria-pressed': String(isOut),
      'aria-label': tell(WORDS.notValue, { value: label }),
      title: tell(WORDS.leaveOut, { value: label }),
    },
    WORDS.not,
    () => change(withKey(state, name, value.key, isOut ? 'neither' : 'exclude')),
  );
  const text = make('bdi', { class: 'search-value' }, label);
  const number = make('span', { class: 'search-count' }, count(value.count));
  return make('li', isOut ? { class: 'is-out' } : {}, make('label', {}, box, text, ' ', number), out);
}

/** Draws the filters in use as buttons that take them away. `labels` has the names of values by `facet key`. */
export function drawChips(
  place: HTMLElement,
  state: SearchState,
  {
    labels,
    range,
    change,
  }: { labels: ReadonlyMap<string, string>; range: string | null; change: FacetActions['change'] },
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
