import { keepWith } from '../../basket/button.ts';
import type { Basket, BasketItem } from '../../basket/store.ts';
import type { FoundArticle, SearchRequest } from '../engine.ts';
import { readWords } from '../words.ts';
import type { Ask } from './remote.ts';

/** Words of a statement by which its article is looked up. */
const WORDS = 24;

/** Makes buttons of results work that put them into the basket: first a request is named, then the hits that it finds. */
export function keepResults(basket: Basket, ask: Ask) {
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
      const find = () => findItem(article, request);
      shown.push(keepWith(button, id, { basket, words: { add, remove, about }, find }));
    };
  };

  async function findItem(article: number, request: SearchRequest): Promise<BasketItem | null> {
    const [item] = (await ask('items', request, [article])) ?? [];
    if (item === undefined) return null;
    const reference = item.reference ?? (item.text === null ? null : await findReference(item.id, item.text));
    return { ...item, reference, note: '' };
  }

  /** The index of statements knows no bylines and agencies: those are asked of the article, which has all the words. */
  async function findReference(id: string, text: string): Promise<BasketItem['reference']> {
    const words = readWords(text).slice(0, WORDS);
    const query = words.map(({ word }) => word).join(' ');
    const list = await ask('references', { query, isAll: true });
    return list?.articles.find((one) => one.id === id.split('#')[0])?.reference ?? null;
  }
}
