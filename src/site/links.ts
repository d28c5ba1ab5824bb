/** A link inside the site as templates write it, with its quotation mark: `href="/dates/"`, never `href="//host"`. */
const SITE_LINK = /(\s(?:href|src|action|poster)="|\scontent="0; url=)\/(?!\/)/g;

/** A relative reference to the site's root, from a page at `url` (`/`, `/dates/2018/`): `./`, `../../`. */
export function rootFrom(url: string): string {
  return '../'.repeat(url.split('/').length - 2) || './';
}

/**
 * Makes the internal links of a page relative, so that the folder works at a root, under any path, and from a disk.
 * The page for missing addresses is served at any depth: its links keep the path prefix (`/x/`).
 */
export function linkFromPage(html: string, url: string, pathPrefix: string): string {
  return html.replace(SITE_LINK, `$1${url === '/404.html' ? pathPrefix : rootFrom(url)}`);
}
