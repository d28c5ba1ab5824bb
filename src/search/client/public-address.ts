/**
 * The address by which others may know a state of this page: its own or, where the site was opened from a disk, the one that
 * it has on the web; `null` where that is not known. Folders of a reader's disk are nobody's business, and lead nowhere.
 */
export function publicAddress(own: URL): string | null {
  if (own.protocol !== 'file:') return own.href;
  // There when `site.yml` names the address of the site.
  const known = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return known === undefined ? null : new URL(own.search, known).href;
}
