import { makeCiteBlock } from '../cite/cite-block.ts';
import { textOf } from '../cite/pieces.ts';
import { citeAll } from '../search/references.ts';
import type { BasketItem } from './store.ts';
import { articlesOf, type BasketHead } from './write.ts';

/** Citations of all articles of a basket, in the order of the text, by the name of a style. */
export function citeBasket(items: readonly BasketItem[], head: BasketHead): Map<string, string[]> {
  const list = { articles: articlesOf(items), title: head.title, fingerprint: head.fingerprint };
  const blocks = citeAll(list, { query: '', url: head.url }).map(makeCiteBlock);
  const styles = new Map<string, string[]>();
  for (const { styles: own } of blocks) {
    for (const { name, pieces } of own) {
      const all = styles.get(name) ?? [];
      styles.set(name, all);
      all.push(textOf(pieces));
    }
  }
  for (const all of styles.values()) all.sort((a, b) => a.localeCompare(b, 'en'));
  return styles;
}
