import { sha256 } from '../hash.ts';
import type { Plan, View } from './views.ts';

/** Path, from the site's root, of the file of the page at an address. */
export function fileOf(url: string): string {
  return `${url}${url.endsWith('/') ? 'index.html' : ''}`.slice(1);
}

/**
 * The key of each page, by the path of its file: the SHA-256 of what its template is given and of `surroundings`. Works for
 * any list of a plan; a public record in a view counts by its digest.
 */
export function keysOf(plan: Plan, surroundings: string): Map<string, string> {
  const keys = new Map<string, string>();
  for (const [list, views] of Object.entries(plan)) {
    for (const view of views as View[]) {
      keys.set(fileOf(view.url), sha256(`${surroundings}\n${list}\n${JSON.stringify(view)}`));
    }
  }
  return keys;
}

/** The part of a plan that makes these files. Every list stays, if need be empty: templates page through all of them. */
export function partOf(plan: Plan, files: ReadonlySet<string>): Plan {
  const lists = Object.entries(plan).map(([list, views]) => [
    list,
    (views as View[]).filter(({ url }) => files.has(fileOf(url))),
  ]);
  return Object.fromEntries(lists) as Plan;
}
