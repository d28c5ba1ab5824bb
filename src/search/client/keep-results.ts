import { keepWith } from '../../basket/button.ts';
import type { Basket } from '../../basket/store.ts';
import type { FoundArticle, SearchRequest } from '../engine.ts';
import { loadAround } from './load-around.ts';
import type { Ask } from './remote.ts';

/**
 * Makes buttons of results work that put them into the basket: first a request is named, then the hits that it finds. `folder`
 * is that of the scripts.
 */
export function keepResults(basket: Basket, ask: Ask, folder: URL) {
  let shown: (() => void)[] = [];
  basket.watch(() => {
    for (const show of shown) show();
  });
  return (request: SearchRequest) => {
    // The buttons of the request before are gone.
    shown = [];
    return (button: HTMLButtonElement, { id, article, headline, snippets }: FoundArticle): void => {
      const { add = '', remove = '' } = button.parentElement?.dataset ?? {};
      const about = id.includes('#') ? (snippets?.[0]?.text ?? headline) : headline;
      const find = async () => (await loadAround(folder)).findItem(article, request, ask);
      shown.push(keepWith(button, id, { basket, words: { add, remove, about }, find }));
    };
  };
}
