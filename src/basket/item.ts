import type { PublicRecord } from '../model.ts';
import { makeCard, makeReference } from '../search/build/cards.ts';
import type { BasketItem } from './store.ts';

/** An article as the button on its page puts it into the basket; `language` (BCP 47) is that of dates in words. */
export function itemOf(article: PublicRecord, language: string): BasketItem {
  return { ...makeCard(article, false, language), reference: makeReference(article), text: null, note: '' };
}
