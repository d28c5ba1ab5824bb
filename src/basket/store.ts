import type { Card, Reference } from '../search/format.ts';

/** An article, or a statement with the article in which it stands, as a reader put it into the basket. */
export interface BasketItem extends Card {
  /** `null` for a statement of which only the search index was asked and whose article was not found. */
  reference: Reference | null;
  /** The words of a statement; `null` for an article. */
  text: string | null;
  /** The reader's own. */
  note: string;
}

/** The articles and statements that a reader has collected in one archive. */
export interface Basket {
  items: () => readonly BasketItem[];
  has: (id: string) => boolean;
  add: (item: BasketItem) => void;
  /** Replaces all items: removes, restores, annotates. */
  set: (items: readonly BasketItem[]) => void;
  /** False when the browser keeps nothing: the basket then lasts as long as the page. */
  isKept: () => boolean;
  /** Calls back when the basket changes, in this page or in another one of this browser. */
  watch: (changed: () => void) => void;
}

/** What a browser keeps texts in; it may refuse. */
type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

const VERSION = 1;

/**
 * Opens the basket of the archive whose root is at an address: several archives may share a host, and all of a disk do.
 *
 * @param open gives what the browser keeps texts in; throws where that is switched off
 */
export function openBasket(root: URL, open: () => Shelf = () => localStorage): Basket {
  const key = `clipfile-basket ${root.pathname}`;
  const listeners: (() => void)[] = [];
  let isKept = true;
  let inMemory: readonly BasketItem[] = [];
  const read = (): readonly BasketItem[] => {
    try {
      const text = isKept ? open().getItem(key) : null;
      return text === null ? inMemory : readItems(text);
    } catch {
      isKept = false;
      return inMemory;
    }
  };
  const set = (items: readonly BasketItem[]): void => {
    inMemory = items;
    try {
      open().setItem(key, JSON.stringify({ version: VERSION, items }));
      isKept = true;
    } catch {
      // Switched off, or full.
      isKept = false;
    }
    for (const changed of listeners) changed();
  };
  return {
    items: read,
    has: (id) => read().some((item) => item.id === id),
    add: (item) => set([...read().filter(({ id }) => id !== item.id), item]),
    set,
    isKept: () => {
      read();
      return isKept;
    },
    watch: (changed) => {
      listeners.push(changed);
      globalThis.addEventListener?.('storage', (event) => {
        if ((event as StorageEvent).key === key || (event as StorageEvent).key === null) changed();
      });
    },
  };
}

/** The items that a text holds; what is none of ours is left out. */
export function readItems(text: string): BasketItem[] {
  let held: unknown;
  try {
    held = JSON.parse(text);
  } catch {
    return [];
  }
  const { version, items } = (held ?? {}) as { version?: unknown; items?: unknown };
  return version === VERSION && Array.isArray(items) ? items.filter(isItem).map(withCertainty) : [];
}

/** Baskets that were filled before cards had the certainty of a date have it in the reference. */
function withCertainty(item: BasketItem): BasketItem {
  const { isEstimated = false } = (item.reference ?? {}) as { isEstimated?: boolean };
  return { ...item, dateCertainty: item.dateCertainty ?? (isEstimated ? 'estimated' : null) };
}

function isItem(value: unknown): value is BasketItem {
  const item = value as Partial<BasketItem> | null;
  const isText = (one: unknown) => typeof one === 'string';
  const isTextOrNone = (one: unknown) => one === null || typeof one === 'string';
  return (
    typeof item === 'object' &&
    item !== null &&
    [item.id, item.headline, item.note].every(isText) &&
    // Only an address inside the archive: a page must not be led elsewhere by what a browser keeps.
    /^\/articles\/[^\\]*$/.test(String(item.address)) &&
    [item.date, item.dateInWords, item.dateCertainty ?? null, item.source, item.language, item.text].every(
      isTextOrNone,
    ) &&
    typeof item.reference === 'object'
  );
}
