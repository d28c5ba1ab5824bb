import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { edtfInWords, parseEdtf } from '../edtf.ts';
import type { SearchCopy, SearchHit, SearchResult } from '../model.ts';
import { openSearch, readScope, type SearchRequest } from '../search/engine.ts';
import { writeParameters } from '../search/linked-search.ts';
import { hostOfSite } from '../search/node-host.ts';
import { readAddress } from '../site/saved-queries.ts';
import { countOf, UsageError } from './output.ts';

/** How a command names a search. */
export interface SearchNames {
  query?: string;
  address?: string;
  site?: string;
}

/** A search, and how its results name it: `query: oil`, `address: ?q=oil&source=irna`. */
export interface ChosenSearch {
  /** Folder of the built site. */
  site: string;
  request: SearchRequest;
  name: string;
}

/**
 * The search that the options of a command name, or `null` without one. Throws a `UsageError` for an address that the search
 * page could not read, for two searches at once, and where no site was built.
 */
export function chooseSearch(root: string, { query, address, site }: SearchNames): ChosenSearch | null {
  if (query === undefined && address === undefined) return null;
  if (query !== undefined && address !== undefined)
    throw new UsageError('words and --address are two searches; the address may hold the words, too');
  const read = address === undefined ? null : readAddress(address);
  if (read !== null && 'message' in read) throw new UsageError(`--address ${read.message}`);
  const folder = resolve(site ?? join(root, '_site'));
  if (!existsSync(folder))
    throw new UsageError(`there is no site in ${folder}; run \`clipfile build\` first, or name it with --site`);
  return read === null
    ? { site: folder, request: { query: query ?? '' }, name: `query: ${query}` }
    : { site: folder, request: read, name: `address: ?${writeParameters(read)}` };
}

/**
 * Searches a built site (`site` is its folder) with the code that the browser runs; at most `limit` hits, best first, each
 * with those of its copies that were found.
 *
 * Throws when the folder holds no index, or one of another version.
 */
export async function search(options: { site: string; limit: number } & SearchRequest): Promise<SearchResult> {
  const { site, limit, ...request } = options;
  const engine = await openSearch(hostOfSite(site));
  const found = await engine.search(request.query, { ...request, limit, offset: 0 });
  const { query, total, distinct, isSaid, notices } = found;
  const hits = await Promise.all(
    found.hits.map(async ({ article, score, copies, ...card }): Promise<SearchHit> => {
      const [original = null, ...originals] = await engine.originals(request, [article, ...copies]);
      const { id, address, headline, date, dateCertainty, source } = card;
      const hit = { id, address, headline, date, dateCertainty, source, score, original };
      if (!isSaid) {
        const cards = await engine.cards(request, copies);
        return { ...hit, copies: cards.map((copy, at) => copyOf(copy, originals[at] ?? null)) };
      }
      const [item] = await engine.items(request, [article]);
      const { name = null, role = null } = card.saidBy ?? {};
      return { ...hit, speaker: name, role, statement: item?.text ?? null, copies: [] };
    }),
  );
  return { query, total, distinct, isSaid, hits, notices };
}

function copyOf(
  { id, address, headline, date, dateCertainty, source }: Omit<SearchCopy, 'original'>,
  original: string | null,
): SearchCopy {
  return { id, address, headline, date, dateCertainty, source, original };
}

/** Everything that a search finds, copies included. */
export interface FoundIds {
  /** Ids of articles, each once, best first; of statements, those in which they stand. */
  articles: string[];
  /** By article the ids of the statements found in it; `null` where articles were searched. */
  statements: ReadonlyMap<string, ReadonlySet<string>> | null;
  /** How the query was understood, in sentences. */
  notices: string[];
}

/** Finds the ids of all that a search of a built site finds. Throws as `search` does. */
export async function findIds({ site, request }: ChosenSearch): Promise<FoundIds> {
  const engine = await openSearch(hostOfSite(site));
  const { notices } = await engine.search(request.query, { ...request, limit: 0, offset: 0 });
  const { rows } = await engine.rows(request);
  const found = new Map<string, Set<string>>();
  for (const { id } of rows) {
    // A statement has the id of its article in front of its own.
    const [article = '', statement] = id.split('#');
    const own = found.get(article) ?? new Set();
    found.set(article, statement === undefined ? own : own.add(statement));
  }
  return { articles: [...found.keys()], statements: readScope(request).isSaid ? found : null, notices };
}

/** One line of JSON: `{ query, total, distinct, hits }`, as the README documents it for `clipfile search --json`. */
export function searchAsJson({ query, total, distinct, hits }: SearchResult): string {
  return JSON.stringify({ query, total, distinct, hits });
}

/** A result as a person reads it on a terminal; control characters of article texts cannot steer the terminal. */
export function searchAsText({ query, total, distinct, isSaid, hits }: SearchResult): string {
  const counted = `${countOf(total, isSaid ? 'statement' : 'article')} found`;
  const texts = distinct < total ? `, ${countOf(distinct, 'distinct text')}` : '';
  const shown = hits.length < distinct ? `, the first ${hits.length} shown` : '';
  const lines = hits.flatMap((hit, index) => {
    const { speaker, role, statement, copies } = hit;
    const said =
      statement == null ? [] : [`   ${speaker ?? 'no speaker named'}${role ? `, ${role}` : ''}: ${statement}`];
    const alike = copies.map((copy) => `   copy: ${copy.headline} · ${factsOf(copy)} · ${copy.address}`);
    return ['', `${index + 1}. ${hit.headline}`, ...said, `   ${factsOf(hit)}`, `   ${hit.address}`, ...alike];
  });
  const asked = query === '' ? '' : ` for “${query}”`;
  return [`${counted}${texts}${shown}${asked}`, ...lines].map(withoutControls).join('\n');
}

function factsOf({ date, dateCertainty, source }: SearchCopy): string {
  const edtf = date === null ? null : parseEdtf(date);
  const words = edtf ? edtfInWords(edtf) : 'no date';
  return [edtf && dateCertainty === 'estimated' ? `${words} (estimated)` : words, source]
    .filter((fact) => fact !== null)
    .join(' · ');
}

function withoutControls(line: string): string {
  return line.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ');
}
