/** The elements of the page, by the ids of `templates/pages/search.njk`. Throws when one is missing. */
export function findParts() {
  const byId = elementById('templates/pages/search.njk');
  return {
    form: byId('search-form', HTMLFormElement),
    box: byId('search-box', HTMLInputElement),
    all: byId('search-all', HTMLInputElement),
    said: byId('search-said', HTMLInputElement),
    slash: byId('search-slash', HTMLInputElement),
    names: byId('search-names', HTMLElement),
    status: byId('search-status', HTMLElement),
    mended: byId('search-mended', HTMLElement),
    notices: byId('search-notices', HTMLElement),
    chips: byId('search-chips', HTMLElement),
    columns: byId('search-columns', HTMLElement),
    filters: byId('search-filters', HTMLDetailsElement),
    dates: byId('search-dates', HTMLElement),
    from: byId('range-from', HTMLInputElement),
    to: byId('range-to', HTMLInputElement),
    facets: byId('search-facets', HTMLElement),
    sort: byId('search-sort', HTMLSelectElement),
    downloads: byId('search-downloads', HTMLElement),
    basketCount: byId('basket-count', HTMLElement),
    results: byId('search-results', HTMLElement),
    pages: byId('search-pages', HTMLElement),
    hit: byId('search-hit', HTMLTemplateElement),
  };
}

export type Parts = ReturnType<typeof findParts>;

/** Finds elements by id; throws when one is missing or of another kind, and names the template that should have it. */
export function elementById(template: string) {
  return <T extends HTMLElement>(id: string, kind: new () => T): T => {
    const element = document.getElementById(id);
    if (element instanceof kind) return element;
    throw new Error(`${template}: there is no #${id}`);
  };
}

/** Makes an element with attributes and content; text enters as text, so that it can never be markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: { [name: string]: string } = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/** A button that does something. */
export function makeButton(attributes: { [name: string]: string }, text: string, run: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', ...attributes }, text);
  button.addEventListener('click', run);
  return button;
}

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Puts new content into an element; the focus stays on what has the same id. */
export function fill(element: HTMLElement, ...content: (Node | string)[]): void {
  const active = document.activeElement;
  const id = active && element.contains(active) ? active.id : '';
  element.replaceChildren(...content);
  if (id !== '') document.getElementById(id)?.focus();
}
