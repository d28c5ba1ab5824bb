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
