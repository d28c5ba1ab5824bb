import { readFingerprint } from '../search/client/fingerprint.ts';
import { elementById, make } from '../search/client/parts.ts';
import { publicAddress } from '../search/client/public-address.ts';
import { saveFile, TYPES } from '../search/client/save-file.ts';
import { type ReferenceFormat, writeReferences } from '../search/references.ts';
import { citeBasket } from './cite.ts';
import { drawItem } from './draw-item.ts';
import { SAYS } from './says.ts';
import { type BasketItem, openBasket } from './store.ts';
import { articlesOf, type BasketHead, writeBasketJson, writeBasketTable } from './write.ts';

/** The elements of the page, by the ids of `templates/pages/basket.njk`. Throws when one is missing. */
function findParts() {
  const byId = elementById('templates/pages/basket.njk');
  return {
    whole: byId('basket', HTMLElement),
    status: byId('basket-status', HTMLElement),
    undo: byId('basket-undo', HTMLButtonElement),
    filled: byId('basket-filled', HTMLElement),
    unkept: byId('basket-unkept', HTMLElement),
    none: byId('basket-none', HTMLElement),
    items: byId('basket-items', HTMLElement),
    clear: byId('basket-clear', HTMLButtonElement),
    downloads: byId('basket-downloads', HTMLElement),
    style: byId('basket-style', HTMLSelectElement),
    copy: byId('basket-copy', HTMLButtonElement),
    citations: byId('basket-citations', HTMLElement),
    uncited: byId('basket-uncited', HTMLElement),
    template: byId('basket-item', HTMLTemplateElement),
  };
}

/** Draws the basket and ties its controls to it; `folder` is that of the scripts. */
function start(folder: URL): void {
  const parts = findParts();
  const root = new URL('..', folder);
  const basket = openBasket(root);
  const title = parts.whole.dataset.title ?? '';
  const url = publicAddress(new URL(location.pathname, location.href));
  let undone: readonly BasketItem[] | null = null;
  let own = false;

  const headOf = (fingerprint: string): BasketHead => ({ url, title, fingerprint });

  function draw(): void {
    const items = basket.items();
    const statements = items.filter(({ text }) => text !== null).length;
    parts.filled.hidden = items.length === 0;
    parts.none.hidden = items.length > 0;
    parts.unkept.hidden = basket.isKept();
    parts.items.replaceChildren(
      ...items.map((item) =>
        drawItem(item, parts.template, { root, remove: () => remove(item), note: (text) => note(item, text) }),
      ),
    );
    say(SAYS.holds(items.length - statements, statements));
    drawCitations(items);
  }

  function drawCitations(items: readonly BasketItem[]): void {
    const styles = citeBasket(items, headOf(''));
    const known = parts.style.value;
    parts.style.replaceChildren(...[...styles.keys()].map((name) => make('option', {}, name)));
    if (styles.has(known)) parts.style.value = known;
    const shown = styles.get(parts.style.value) ?? [];
    parts.citations.replaceChildren(...shown.map((text) => make('li', { dir: 'auto' }, text)));
    const cited = new Set(articlesOf(items).map(({ id }) => id));
    const uncited = items.filter(({ id }) => !cited.has(id.split('#')[0] ?? '')).length;
    parts.uncited.textContent = uncited === 0 ? '' : SAYS.uncited(uncited);
  }

  function say(text: string): void {
    parts.status.textContent = text;
  }

  /** Changes the basket from here: the page is drawn once, and what was there can be brought back. */
  function change(next: readonly BasketItem[], text: string): void {
    const before = basket.items();
    own = true;
    basket.set(next);
    own = false;
    undone = next.length < before.length ? before : null;
    parts.undo.hidden = undone === null;
    draw();
    say(`${text} ${parts.status.textContent}`);
  }

  function remove(item: BasketItem): void {
    const at = basket.items().findIndex(({ id }) => id === item.id);
    change(
      basket.items().filter(({ id }) => id !== item.id),
      SAYS.removed(1),
    );
    // The button is gone: the focus goes to the one in its place, or to the one that undoes.
    const others = parts.items.querySelectorAll<HTMLElement>('.basket-remove');
    (others[Math.min(at, others.length - 1)] ?? parts.undo).focus();
  }

  function note(item: BasketItem, text: string): void {
    own = true;
    basket.set(basket.items().map((one) => (one.id === item.id ? { ...one, note: text } : one)));
    own = false;
    parts.unkept.hidden = basket.isKept();
  }

  async function save(format: string): Promise<void> {
    const items = basket.items();
    const fingerprint = await readFingerprint(folder);
    const head = headOf(fingerprint);
    const list = { articles: articlesOf(items), title, fingerprint };
    const text =
      format === 'csv'
        ? writeBasketTable(items, head)
        : format === 'json'
          ? writeBasketJson(items, head)
          : writeReferences(format as ReferenceFormat, list, { query: 'basket', url });
    saveFile(text, `basket.${format}`, TYPES.get(format));
  }

  const fail = (error: unknown) => say(SAYS.failed(error instanceof Error ? error.message : String(error)));
  parts.clear.addEventListener('click', () => {
    change([], SAYS.removed(basket.items().length));
    parts.undo.focus();
  });
  parts.undo.addEventListener('click', () => {
    const before = undone ?? [];
    change(before, SAYS.restored(before.length - basket.items().length));
    parts.items.querySelector('a')?.focus();
  });
  parts.downloads.addEventListener('click', ({ target }) => {
    const format = target instanceof HTMLElement ? target.dataset.format : undefined;
    if (format !== undefined) save(format).catch(fail);
  });
  parts.style.addEventListener('change', () => drawCitations(basket.items()));
  parts.copy.hidden = navigator.clipboard === undefined;
  parts.copy.addEventListener('click', () => {
    const lines = [...parts.citations.children].map(({ textContent }) => textContent ?? '');
    navigator.clipboard.writeText(`${lines.join('\n')}\n`).then(() => say(SAYS.copied), fail);
  });
  // Another page of this browser changed it.
  basket.watch(() => {
    if (!own) draw();
  });
  parts.whole.hidden = false;
  draw();
}

// `currentScript` is there only while the script is first run.
if (document.currentScript instanceof HTMLScriptElement) start(new URL('.', document.currentScript.src));
