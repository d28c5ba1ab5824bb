import * as z from 'zod';
import type { FileDiagnostic, SavedQuery } from '../model.ts';
import { slugOf } from '../records/record-path.ts';
import { listOf, readEntries, slug, text } from '../records/vocabularies.ts';
import { isUnfiltered } from '../search/facets.ts';
import { type LinkedSearch, ORDERS, PARAMETERS, readParameters } from '../search/linked-search.ts';

/** Where the saved queries lie, from the archive's root. */
export const QUERIES_FILE = 'content/queries.yml';

/** `https://example.org/search/?q=oil&source=irna`, or its end from the `?` on. */
const address = text.transform((value, context): LinkedSearch => {
  const read = readAddress(value);
  if (!('message' in read)) return read;
  context.addIssue({ code: 'custom', message: read.message });
  return z.NEVER;
});

const querySchema = z
  .strictObject({
    name: text,
    id: slug.nullable().default(null),
    query: text.optional(),
    address: address.optional(),
    description: text.nullable().default(null),
    formerly: listOf(slug),
  })
  .transform(({ id, query, address, ...rest }, context): SavedQuery => {
    const fault = (key: string, message: string) => {
      context.addIssue({ code: 'custom', path: [key], message });
      return z.NEVER;
    };
    if (query !== undefined && address !== undefined)
      return fault('address', 'and query say the same: write one of them');
    const search = address ?? (query === undefined ? null : readParameters(new URLSearchParams({ q: query })));
    if (search === null) return fault('name', 'needs a query: words as in the search box, or the address of a search');
    const own = id ?? slugOf(rest.name);
    return own === ''
      ? fault('name', 'makes no address; add an id, such as ships-2018')
      : { ...rest, slug: own, search };
  });

/** Address of the page of a saved query. */
export function addressOfQuery(slug: string): string {
  return `/queries/${slug}/`;
}

/** Reads the address of a search, or its end from the `?` on; or says what is wrong with it, as the end of a sentence. */
export function readAddress(address: string): LinkedSearch | { message: string } {
  const start = address.indexOf('?');
  const parameters = new URLSearchParams(start < 0 ? '' : address.slice(start).replace(/#.*$/, ''));
  const message = faultOf(parameters);
  return message === null ? readParameters(parameters) : { message };
}

/** Says what is wrong with the address of a search; `null` when nothing is. */
function faultOf(parameters: URLSearchParams): string | null {
  const unknown = [...parameters.keys()].find((name) => !PARAMETERS.includes(name));
  if (unknown !== undefined) return `has the parameter "${unknown}", which the search page does not know`;
  const read = readParameters(parameters);
  const misread = [
    ...(['from', 'to'] as const).filter((name) => parameters.has(name) && read.filters[name] === null),
    ...(parameters.has('sort') && !ORDERS.some((order) => order === parameters.get('sort')) ? ['sort'] : []),
  ][0];
  if (misread !== undefined) return `has ${misread}=${parameters.get(misread)}, which the search page cannot read`;
  const isEmpty = read.query.trim() === '' && isUnfiltered(read.filters);
  return isEmpty ? 'names no search; copy it from the search page once that shows results' : null;
}

/**
 * Reads the saved queries under the archive's root, in the order of their file; without the file there are none. Faults are
 * listed with file and line, as errors: a page that silently went would leave its readers without a word.
 */
export function readQueries(root: string): { queries: SavedQuery[]; diagnostics: FileDiagnostic[] } {
  const diagnostics: FileDiagnostic[] = [];
  const owners = new Map<string, string>();
  const claim = ({ name, slug, formerly }: SavedQuery): string | null => {
    for (const one of [slug, ...formerly]) {
      const owner = owners.get(one);
      if (owner !== undefined)
        return `"${name}" and "${owner}" would both have the address /queries/${one}/; give one an id`;
      owners.set(one, name);
    }
    return null;
  };
  const queries = readEntries(root, QUERIES_FILE, querySchema, diagnostics, 'name', claim, 'invalid-query');
  return { queries, diagnostics };
}
