import { sha256 } from '../hash.ts';
import { writeView } from './late-view.ts';
import type { View } from './views.ts';

/** Path, from the site's root, of the file of the page at an address. */
export function fileOf(url: string): string {
  return `${url}${url.endsWith('/') ? 'index.html' : ''}`.slice(1);
}

/** Address of the page in a file, the other way round. */
export function addressOfFile(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

/**
 * The key of a page of a list: the SHA-256 of what its template is given and of `surroundings`. A public record in a view
 * counts by its digest, what is made late by its key.
 */
export function keyOfPage(list: string, view: View, surroundings: string): string {
  return sha256(`${surroundings}\n${list}\n${writeView(view)}`);
}
