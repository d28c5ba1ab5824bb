import type { PublicRecord } from '../model.ts';
import { makeCard, makeReference } from '../search/build/cards.ts';
import type { BasketItem } from './store.ts';

/** An article as the button on its page puts it into the basket. */
export function itemOf(article: PublicRecord): BasketItem {
  return { ...makeCard(article, false), reference: makeReference(article), text: null, note: '' };
}
