import { NUMBERS } from '../search/client/interface.ts';
import { make } from '../search/client/parts.ts';
import { countInto, keepWith } from './button.ts';
import { type BasketItem, openBasket } from './store.ts';

/** Brings the buttons of an article's page to life: one for the article, one for each of its statements. */
function start(place: HTMLElement, root: URL): void {
  const { basket: data = '', add = '', remove = '', addStatement = '', removeStatement = '' } = place.dataset;
  const article = JSON.parse(data) as BasketItem;
  const basket = openBasket(root);
  const button = place.querySelector('button');
  const count = place.querySelector('.basket-count');
  if (!button || !count) return;
  basket.watch(keepWith(button, article.id, { basket, words: { add, remove, about: '' }, find: async () => article }));
  countInto(count, basket);
  place.hidden = false;
  for (const [number, statement] of [...document.querySelectorAll('.statements .statement')].entries()) {
    const item = readStatement(statement, article);
    const own = make('button', { type: 'button', class: 'with-script statement-to-basket' });
    if (item === null) continue;
    const words = { add: addStatement, remove: removeStatement, about: NUMBERS.number(number + 1) };
    basket.watch(keepWith(own, item.id, { basket, words, find: async () => item }));
    const links = statement.querySelector('.to');
    // The link to the statement itself stays last: it is seen only when it is wanted.
    links?.insertBefore(own, links.querySelector(':scope > .here'));
  }
}

/** A statement as the page shows it; `null` where an archive's own template shows it in another way. */
function readStatement(statement: Element, article: BasketItem): BasketItem | null {
  const id = statement.id || statement.querySelector<HTMLAnchorElement>('a[href^="#q-"]')?.hash.slice(1);
  const text = statement.querySelector('blockquote')?.textContent?.trim();
  const who = statement.querySelector('.who');
  if (!id || !text || !who) return null;
  const name = who.querySelector('.unknown') ? null : (who.querySelector('bdi')?.textContent ?? null);
  const role = who.querySelector('.role')?.textContent?.trim() ?? null;
  const saidBy = name === null ? null : { name, role };
  return { ...article, id: `${article.id}#${id}`, address: `${article.address}#${id}`, text, saidBy };
}

const place = document.querySelector<HTMLElement>('[data-basket]');
// `currentScript` is there only while the script is first run.
if (place && document.currentScript instanceof HTMLScriptElement) {
  start(place, new URL('..', document.currentScript.src));
}
