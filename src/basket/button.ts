import { NUMBERS } from '../search/client/interface.ts';
import type { Basket, BasketItem } from './store.ts';

/** The words of a button that puts one thing into the basket, and takes it out again. */
export interface ButtonWords {
  add: string;
  remove: string;
  /** What it is about, for those who do not see where the button stands. */
  about: string;
}

/**
 * Makes a button work: its words say what it will do. `find` gives what it puts into the basket, `null` when it is not there.
 * Returns what is to be called when the basket changes.
 */
export function keepWith(
  button: HTMLButtonElement,
  id: string,
  { basket, words, find }: { basket: Basket; words: ButtonWords; find: () => Promise<BasketItem | null> },
): () => void {
  const show = (): void => {
    const text = basket.has(id) ? words.remove : words.add;
    button.textContent = text;
    if (words.about !== '') button.setAttribute('aria-label', `${text}: ${words.about}`);
  };
  button.addEventListener('click', async () => {
    if (basket.has(id)) {
      basket.set(basket.items().filter((item) => item.id !== id));
      return;
    }
    button.setAttribute('aria-busy', 'true');
    try {
      const item = await find();
      if (item) basket.add(item);
    } finally {
      button.removeAttribute('aria-busy');
    }
  });
  show();
  return show;
}

/** Shows the number of things in the basket beside a link to it. */
export function countInto(place: Element, basket: Basket): void {
  const show = (): void => {
    const { length } = basket.items();
    place.textContent = length === 0 ? '' : ` (${NUMBERS.number(length)})`;
  };
  basket.watch(show);
  show();
}
