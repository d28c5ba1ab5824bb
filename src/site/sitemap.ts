import { absoluteAddress } from '../export/absolute-address.ts';
import type { PublicArchive, SiteFile, SiteSettings } from '../model.ts';
import { escapeHtml } from './html.ts';
import { compare } from './lines.ts';
import { inOrderAdded } from './plan-groups.ts';

/** Addresses that one file may hold, by the protocol of sitemaps.org. */
const MOST_ADDRESSES = 50_000;

/**
 * Writes `sitemap.xml`: every page that a search engine may list. Articles have `lastmod`, when they were released or
 * what may be seen of them last changed; lists have none, for they also change when something leaves them. Above 50,000
 * addresses it is an index of `sitemap-1.xml`, …, articles in the order in which they were added, so that a new one
 * changes the last file alone.
 *
 * Without the site's address there is none: a sitemap needs absolute addresses. Nor is there one while search engines
 * are asked to stay away: it would be an invitation.
 *
 * @param lists addresses of all pages that may be listed but articles; their order does not matter
 * @param most addresses a file
 */
export function writeSitemap(archive: PublicArchive, lists: readonly string[], most = MOST_ADDRESSES): SiteFile[] {
  const { url, index } = archive.settings;
  if (url === null || !index) return [];
  const articles = inOrderAdded(archive.records).map(({ address, updated }) => ({ address, lastmod: updated }));
  const rows = [...[...lists].sort(compare).map((address) => ({ address, lastmod: null })), ...articles];
  const files = chunk(rows, most);
  const write = (rows: readonly { address: string; lastmod: string | null }[], kind: string, item: string) =>
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      `<${kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
      ...rows.map(({ address, lastmod }) => {
        const loc = absoluteAddress(url, address);
        return `<${item}><loc>${escapeHtml(loc)}</loc>${lastmod === null ? '' : `<lastmod>${lastmod}</lastmod>`}</${item}>`;
      }),
      `</${kind}>\n`,
    ].join('\n');
  const [only] = files;
  if (files.length === 1 && only) return [{ path: 'sitemap.xml', content: write(only, 'urlset', 'url') }];
  const parts = files.map((rows, i) => ({ path: `sitemap-${i + 1}.xml`, content: write(rows, 'urlset', 'url') }));
  const list = parts.map(({ path }, i) => ({ address: `/${path}`, lastmod: lastOf(files[i] ?? []) }));
  return [{ path: 'sitemap.xml', content: write(list, 'sitemapindex', 'sitemap') }, ...parts];
}

/** The last change that is known of; `null` for a file that has lists in it. */
function lastOf(rows: readonly { lastmod: string | null }[]): string | null {
  const days = rows.map(({ lastmod }) => lastmod);
  return days.reduce<string | null>(
    (last, day) => (last === null || day === null ? null : day > last ? day : last),
    days[0] ?? null,
  );
}

function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

/**
 * Writes `robots.txt`: all is closed to search engines until the settings say otherwise. It counts only where the site
 * is the root of its host; every page says `noindex` besides.
 */
export function writeRobots({ url, index }: SiteSettings): SiteFile {
  const rule = index ? 'Allow: /' : 'Disallow: /';
  const map = index && url !== null ? `Sitemap: ${encodeURI(url)}/sitemap.xml\n` : '';
  return { path: 'robots.txt', content: `User-agent: *\n${rule}\n${map}` };
}
