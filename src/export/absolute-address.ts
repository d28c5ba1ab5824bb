/**
 * An address on the site as others outside it are given it: behind `site`, the address of the archive without a slash at its end,
 * or nothing; what cannot stand in a URL, as a space in the name of a record file, is written as `%20`.
 */
export function absoluteAddress(site: string, address: string): string {
  return site + encodeURI(address);
}
