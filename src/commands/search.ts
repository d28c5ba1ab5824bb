import { edtfInWords, parseEdtf } from '../edtf.ts';
import type { SearchResult } from '../model.ts';
import { openSearch } from '../search/engine.ts';
import { hostOfSite } from '../search/node-host.ts';

/**
 * Searches a built site (`site` is its folder) with the code that the browser runs; at most `limit` hits, best first.
 *
 * Throws when the folder holds no index, or one of another version.
 */
export async function search(options: { site: string; query: string; limit: number }): Promise<SearchResult> {
  const { site, query, limit } = options;
  const engine = await openSearch(hostOfSite(site));
  const { total, hits, notices } = await engine.search(query, { limit, offset: 0 });
  const originals = await engine.originals(
    { query },
    hits.map(({ article }) => article),
  );
  return {
    query,
    total,
    hits: hits.map(({ id, address, headline, date, source, score }, place) => ({
      id,
      address,
      headline,
      date,
      source,
      score,
      original: originals[place] ?? null,
    })),
    notices,
  };
}

/** One line of JSON: `{ query, total, hits }`, as `records.md` documents it for `clipfile search --json`. */
export function searchAsJson({ query, total, hits }: SearchResult): string {
  return JSON.stringify({ query, total, hits });
}

/** A result as a person reads it on a terminal; control characters of article texts cannot steer the terminal. */
export function searchAsText({ query, total, hits }: SearchResult): string {
  const counted = `${total} ${total === 1 ? 'article' : 'articles'} found`;
  const shown = hits.length < total ? `${counted}, the first ${hits.length} shown` : counted;
  const lines = hits.flatMap(({ headline, date, source, address }, index) => {
    const edtf = date === null ? null : parseEdtf(date);
    const facts = [edtf ? edtfInWords(edtf) : 'no date', source].filter((fact) => fact !== null);
    return ['', `${index + 1}. ${headline}`, `   ${facts.join(' · ')}`, `   ${address}`];
  });
  return [`${shown} for “${query}”`, ...lines].map(withoutControls).join('\n');
}

function withoutControls(line: string): string {
  return line.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ');
}
