/** What a walk over all links found. */
export interface Crawl {
  /** Links that lead nowhere, each with the page it stands on. */
  broken: string[];
  /** Files of the pages that were reached, from the root, sorted. */
  pages: string[];
}

/** An attribute that asks for a file or leads to one. */
const LINK = /<(\w+)[^>]*?\s(?:href|src|action)="([^"]*)"/g;

/** Follows every link of a served site from its front page, anchors included; other hosts are not asked. */
export async function crawl(root: string): Promise<Crawl> {
  const texts = new Map<string, string | null>();
  const broken: string[] = [];
  const read = async (url: string): Promise<string | null> => {
    const known = texts.get(url);
    if (known !== undefined) return known;
    const response = await fetch(url);
    const text = response.ok ? await response.text() : null;
    texts.set(url, text);
    return text;
  };
  const waiting = [root];
  const seen = new Set(waiting);
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    const html = await read(page);
    for (const [, , raw = ''] of (html ?? '').matchAll(LINK)) {
      const link = new URL(raw.replaceAll('&amp;', '&'), page);
      const anchor = decodeURIComponent(link.hash.slice(1));
      link.hash = '';
      // A query is asked of one page, the search.
      link.search = '';
      if (link.origin !== new URL(root).origin || link.protocol === 'mailto:') continue;
      const target = link.href.startsWith(root) ? await read(link.href) : null;
      const isThere = target !== null && (anchor === '' || target.includes(` id="${anchor}"`));
      if (!isThere) broken.push(`${page} → ${raw}`);
      else if (/^<!doctype html/i.test(target.trimStart()) && !seen.has(link.href)) {
        seen.add(link.href);
        waiting.push(link.href);
      }
    }
  }
  const pages = [...seen].map((url) => url.slice(root.length).replace(/(^|\/)$/, '$1index.html'));
  return { broken, pages: pages.sort() };
}
