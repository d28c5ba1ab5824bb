import { readScope, type SearchEngine, type SearchRequest } from '../engine.ts';
import { type FacetName, NO_FILTERS } from '../facets.ts';
import { OWN_NOTICES, type SayNotice } from '../notices.ts';
import {
  checkWhole,
  drawEmptyAxis,
  fillAxis,
  type RawHit,
  type Response,
  readDated,
  readFacets,
  readHit,
} from './answer.ts';
import { barsBody, countBody, type Dsl, listBody, pageBody } from './question.ts';

/** Results asked for at a time when all are wanted; what comes after is asked for by where the last one stood. */
const LIST = 1000;

/** Results that may be paged through: the servers' own limit (`index.max_result_window`). */
const WINDOW = 10_000;

/** Results that are remembered: more than a page shows at once. */
const HELD = 200;

/** Sends a body to the `_search` of an index and gives the answer. Rejects when there is none. */
export type Post = (index: 'articles' | 'statements', body: Dsl) => Promise<Response>;

/**
 * The engine of the search page over an OpenSearch-compatible endpoint. What only the site's own index knows is left out:
 * copies are not grouped, nothing is explained, and there are no suggestions.
 * `sayNotice` is the language of notices on queries.
 */
export function openEndpoint(post: Post, title: string, sayNotice: SayNotice = OWN_NOTICES): SearchEngine {
  // Results that were shown, by the numbers under which the page asks for them again.
  const shown = new Map<number, RawHit>();
  let last = 0;
  const ask = async (request: SearchRequest, write: (request: SearchRequest) => Dsl): Promise<Response> => {
    const scope = readScope(request);
    const response = await post(scope.isSaid ? 'statements' : 'articles', write({ ...request, ...scope }));
    checkWhole(response);
    return response;
  };
  const askAll = async (request: SearchRequest): Promise<RawHit[]> => {
    const found: RawHit[] = [];
    for (let after: unknown[] | null = null; ; ) {
      const { hits }: Response = await ask(request, (own) => listBody(own, { size: LIST, after }));
      found.push(...hits.hits);
      if (found.length === hits.total.value) return found;
      const end: unknown[] | undefined = hits.hits.at(-1)?.sort;
      if (end === undefined || found.length > hits.total.value)
        throw new Error(`${found.length} of ${hits.total.value} results came`);
      after = end;
    }
  };
  return {
    articles: 0,
    search: async (query, { limit, offset, ...rest }) => {
      if (offset + limit > WINDOW)
        throw new Error(`only ${WINDOW} results can be paged through; save them all instead`);
      const request = { ...rest, query };
      const notices: string[] = [];
      const { hits } = await ask(request, (own) =>
        pageBody(own, { size: limit, from: offset }, { notices, sayNotice }),
      );
      for (const old of shown.keys()) if (old < last - HELD) shown.delete(old);
      const numbered = hits.hits.map((hit) => {
        shown.set(++last, hit);
        return readHit(hit, last);
      });
      const total = hits.total.value;
      return { query, total, distinct: total, isSaid: readScope(request).isSaid, hits: numbered, notices };
    },
    surroundings: async (request, limits) => {
      const filters = request.filters ?? NO_FILTERS;
      const counted = await ask(request, countBody);
      const axis = drawEmptyAxis(counted, filters);
      const bars = axis.bars.length > 0 ? await ask(request, (own) => barsBody(own, axis.bars)) : null;
      const chosen = (name: FacetName) => new Set([...(filters.include[name] ?? []), ...(filters.exclude[name] ?? [])]);
      return {
        facets: readFacets(counted, limits, chosen),
        axis: bars === null ? axis : fillAxis(axis, bars),
        ...readDated(counted),
        mended: null,
        names: [],
      };
    },
    passages: async (_request, numbers) =>
      numbers.flatMap((number) => {
        const hit = shown.get(number);
        if (!hit) return [];
        const { snippets, words } = readHit(hit, number);
        return [{ snippets: snippets ?? [], words }];
      }),
    explain: async () => [],
    cards: async (_request, numbers) => numbers.flatMap((number) => shown.get(number)?._source.card ?? []),
    items: async (request, numbers) => {
      const { isSaid } = readScope(request);
      const sources = numbers.flatMap((number) => shown.get(number)?._source ?? []);
      return sources.map(({ card, reference = null, body = '' }) => ({
        ...card,
        reference,
        text: isSaid ? body : null,
      }));
    },
    rows: async (request) => {
      const { isSaid } = readScope(request);
      const rows = (await askAll(request)).map(({ _score, _source: { card, body = '' } }) => {
        return { ...card, score: _score ?? 0, text: isSaid ? body : null };
      });
      return { rows, fingerprint: FINGERPRINT };
    },
    references: async (request) => {
      if (readScope(request).isSaid) throw new Error('references are of articles, not of statements');
      const articles = (await askAll(request)).map(({ _source: { card, reference } }) => {
        if (!reference) throw new Error(`the search server has no reference of ${card.id}`);
        return { ...card, reference };
      });
      return { articles, title, fingerprint: FINGERPRINT };
    },
  };
}

/** The index of a server has no name that changes with what is in it. */
const FINGERPRINT = 'search server';
