/**
 * The address at which others find a page of this archive (`/articles/…`), seen from the address of a page one folder below the
 * site's root. Where that is `null`, because the site was opened from a disk, the address inside the site.
 */
export function webAddress(address: string, page: string | null): string {
  return page === null ? address : new URL(address.replace(/^\/+/, ''), new URL('../', page)).href;
}
