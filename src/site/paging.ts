/** Entries of a page of a long list. The newest page holds from half of it to one and a half. */
export const PAGE_SIZE = 100;

/** A page of a list: its address, and its number from 1, the oldest; `null` for the newest, at the list's own address. */
export interface PageLink {
  url: string;
  number: number | null;
}

/** Links of one page of a list in several pages. */
export interface Pager extends PageLink {
  /** The newest page: the list's own address. */
  newest: string;
  /** The neighbours; `null` at the ends. */
  older: PageLink | null;
  newer: PageLink | null;
  /** On the newest page: all others, the newest first. Elsewhere none, so that a new page changes no old one. */
  all: PageLink[];
}

/** A page of a list with its entries, in the order of the list. */
export interface ListPage<Item> {
  url: string;
  items: Item[];
  /** `null` when the list is a single page. */
  pager: Pager | null;
}

/**
 * Cuts a list into pages from its first entry on. An entry put behind the last one touches the newest page alone, and
 * now and then makes a new page of it; older pages stay as they are, at `<url>page/<number>/`. The newest page, at `url`
 * itself, comes last. An empty list is one empty page.
 *
 * @param weightOf how many entries one counts for, at least 1
 */
export function paginate<Item>(
  items: readonly Item[],
  url: string,
  weightOf: (item: Item) => number = () => 1,
): ListPage<Item>[] {
  const chunks = cut(items, weightOf);
  const last = chunks.length - 1;
  const links = chunks.map(
    (_, i): PageLink => (i === last ? { url, number: null } : { url: `${url}page/${i + 1}/`, number: i + 1 }),
  );
  return chunks.map((chunk, i) => {
    const link = links[i] ?? { url, number: null };
    const [older, newer] = [links[i - 1] ?? null, links[i + 1] ?? null];
    const all = i === last ? links.slice(0, last).reverse() : [];
    return { url: link.url, items: chunk, pager: last === 0 ? null : { ...link, newest: url, older, newer, all } };
  });
}

function cut<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item[][] {
  const chunks: Item[][] = [[]];
  let weight = 0;
  for (const item of items) {
    const own = weightOf(item);
    if (weight > 0 && weight + own > PAGE_SIZE) {
      chunks.push([]);
      weight = 0;
    }
    chunks.at(-1)?.push(item);
    weight += own;
  }
  // A newest page with next to nothing on it helps no reader: it waits for company.
  if (chunks.length > 1 && weight < PAGE_SIZE / 2) chunks.push(chunks.splice(-2).flat());
  return chunks;
}
