import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dayNumber } from '../../src/search/days.ts';
import type { RawHit, Response } from '../../src/search/endpoint/answer.ts';
import { termsOf } from '../../src/search/schema.ts';

/** A document as the bulk file has it. */
type Document = { [field: string]: unknown };
type Dsl = { [name: string]: unknown };

/**
 * A small stand-in for OpenSearch, written after its documentation: holds the documents of bulk files, and answers `_search`
 * with as much of the query language as the search page uses. What it does not know it refuses, as the real one does.
 */
export interface EndpointServer {
  /** Loads a bulk file. */
  load: (bulk: string) => void;
  search: (index: string, body: Dsl) => Response;
  /** The bodies that were asked, the last one last. */
  asked: Dsl[];
}

export function makeEndpoint(): EndpointServer {
  const indexes = new Map<string, Document[]>();
  const asked: Dsl[] = [];
  return {
    asked,
    load: (bulk) => {
      const lines = bulk.trimEnd().split('\n');
      for (let i = 0; i + 1 < lines.length; i += 2) {
        const { index } = JSON.parse(lines[i] ?? '') as { index: { _index: string } };
        const own = indexes.get(index._index) ?? [];
        own.push(JSON.parse(lines[i + 1] ?? '') as Document);
        indexes.set(index._index, own);
      }
    },
    search: (index, body) => {
      asked.push(body);
      const documents = indexes.get(index);
      if (documents === undefined) throw new Error(`no such index [${index}]`);
      return answer(documents, body);
    },
  };
}

const KNOWN =
  'query post_filter sort track_scores track_total_hits size from search_after _source highlight aggs'.split(' ');

function answer(documents: readonly Document[], body: Dsl): Response {
  const unknown = Object.keys(body).find((name) => !KNOWN.includes(name));
  if (unknown !== undefined) throw new Error(`Unknown key for [${unknown}]`);
  const {
    query = { match_all: {} },
    post_filter,
    size = 10,
    from = 0,
    search_after,
  } = body as {
    query?: Dsl;
    post_filter?: Dsl;
    size?: number;
    from?: number;
    search_after?: unknown[];
  };
  const found = documents.flatMap((document) => {
    const score = scoreOf(document, query);
    return score === null ? [] : [{ document, score }];
  });
  const kept = found.filter(({ document }) => !post_filter || scoreOf(document, post_filter) !== null);
  const sorts = (body.sort ?? [{ _score: { order: 'desc' } }]) as Dsl[];
  const sorted = kept
    .map((one) => ({ ...one, sort: sorts.map((sort) => sortValue(one, sort)) }))
    .sort((a, b) => compareSorts(a.sort, b.sort, sorts));
  const rest = search_after ? sorted.filter(({ sort }) => compareSorts(sort, search_after, sorts) > 0) : sorted;
  if (from + size > 10_000) throw new Error('Result window is too large');
  const hits = rest.slice(from, from + size).map(({ document, score, sort }): RawHit => {
    const names = body._source as string[];
    const source = Object.fromEntries(names.flatMap((name) => (name in document ? [[name, document[name]]] : [])));
    const highlight = body.highlight ? highlightOf(document, query, body.highlight as Dsl) : undefined;
    return { _score: score, _source: source as RawHit['_source'], sort, ...(highlight ? { highlight } : {}) };
  });
  const aggs = body.aggs as { [name: string]: Dsl } | undefined;
  return {
    timed_out: false,
    _shards: { failed: 0 },
    hits: {
      total: { value: kept.length, relation: body.track_total_hits === true || !body.sort ? 'eq' : 'gte' },
      hits,
    },
    ...(aggs
      ? {
          aggregations: aggregate(
            found.map(({ document }) => document),
            aggs,
          ) as Response['aggregations'],
        }
      : {}),
  } as Response;
}

/** The score of a document, `null` when it does not match. */
function scoreOf(document: Document, query: Dsl): number | null {
  const [[kind, given] = ['', {}], ...others] = Object.entries(query) as [string, Dsl][];
  if (others.length > 0) throw new Error(`[${kind}] malformed query, expected [END_OBJECT]`);
  if (kind === 'match_all') return 1;
  if (kind === 'exists') return has(document, String(given.field)) ? 0 : null;
  if (kind === 'bool') return scoreBool(document, given);
  if (kind === 'multi_match') return scoreMatch(document, given);
  const [[field = '', value] = []] = Object.entries(given) as [string, Dsl][];
  const values = [document[field] ?? []].flat().map(String);
  if (kind === 'term') return values.includes(String(value?.value)) ? 0 : null;
  if (kind === 'prefix') return values.some((one) => one.startsWith(String(value?.value))) ? 0 : null;
  if (kind === 'wildcard') {
    const pattern = new RegExp(`^${String(value?.value).replaceAll('*', '.*')}$`, 'u');
    return terms(document, field).some((term) => pattern.test(term)) ? Number(value?.boost ?? 1) : null;
  }
  if (kind === 'range') return isInRange(document[field], value ?? {}) ? 0 : null;
  throw new Error(`unknown query [${kind}]`);
}

function scoreBool(document: Document, given: Dsl): number | null {
  const list = (name: string) => [given[name] ?? []].flat() as Dsl[];
  for (const name of Object.keys(given)) {
    if (!['must', 'should', 'must_not', 'filter', 'minimum_should_match'].includes(name))
      throw new Error(`[bool] query does not support [${name}]`);
  }
  const must = list('must').map((one) => scoreOf(document, one));
  const should = list('should').flatMap((one) => scoreOf(document, one) ?? []);
  if (must.includes(null) || should.length < Number(given.minimum_should_match ?? 0)) return null;
  if (list('filter').some((one) => scoreOf(document, one) === null)) return null;
  if (list('must_not').some((one) => scoreOf(document, one) !== null)) return null;
  return [...must, ...should].reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

function scoreMatch(document: Document, given: Dsl): number | null {
  const wanted = termsOf(String(given.query));
  if (wanted.length === 0) return given.zero_terms_query === 'all' ? 1 : null;
  let score: number | null = null;
  for (const named of given.fields as string[]) {
    const [field = '', boost] = named.split('^');
    const own = terms(document, field);
    const count =
      given.type === 'phrase'
        ? own.filter((_, at) => wanted.every((term, i) => own[at + i] === term)).length
        : wanted.reduce(
            (sum, term) => sum + own.filter((one) => one === term || isNear(one, term, given.fuzziness)).length,
            0,
          );
    if (count > 0) score = (score ?? 0) + count * Number(boost ?? 1);
  }
  return score;
}

function isNear(a: string, b: string, edits: unknown): boolean {
  if (edits === undefined) return false;
  const row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    let before = row[0] ?? 0;
    row[0] = i + 1;
    for (let j = 1; j <= b.length; j++) {
      const own = Math.min((row[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, before + (letter === b[j - 1] ? 0 : 1));
      before = row[j] ?? 0;
      row[j] = own;
    }
  }
  return (row[b.length] ?? 9) <= Number(edits);
}

function terms(document: Document, field: string): string[] {
  return termsOf(String(document[field] ?? ''));
}

function has(document: Document, field: string): boolean {
  const value = document[field];
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}

function isInRange(value: unknown, { gte, lte, relation }: Dsl): boolean {
  if (relation !== 'intersects') throw new Error(`unknown relation [${relation}]`);
  if (value === undefined) return false;
  const own = value as { gte?: string; lte?: string };
  const number = (day: unknown, open: number) => (day === undefined ? open : dayNumber(String(day)));
  return number(own.gte, -Infinity) <= number(lte, Infinity) && number(own.lte, Infinity) >= number(gte, -Infinity);
}

function sortValue({ document, score }: { document: Document; score: number }, sort: Dsl): unknown {
  const [field = ''] = Object.keys(sort);
  return field === '_score' ? score : (document[field] ?? null);
}

function compareSorts(a: readonly unknown[], b: readonly unknown[], sorts: readonly Dsl[]): number {
  for (const [i, sort] of sorts.entries()) {
    const { order = 'asc' } = Object.values(sort)[0] as { order?: string };
    const [one, other] = [a[i], b[i]] as (string | number | null)[];
    if (one === other) continue;
    if (one === null || one === undefined || other === null || other === undefined) return one === null ? 1 : -1;
    return (one < other ? -1 : 1) * (order === 'desc' ? -1 : 1);
  }
  return 0;
}

function aggregate(documents: readonly Document[], aggs: { [name: string]: Dsl }): Dsl {
  return Object.fromEntries(
    Object.entries(aggs).map(([name, { aggs: inner, ...own }]) => {
      const [[kind, given] = ['', {}]] = Object.entries(own) as [string, Dsl][];
      const field = String(given.field);
      const values = documents.flatMap((document) =>
        has(document, field) ? [document[field]].flat().map(String) : [],
      );
      if (kind === 'filter') {
        const kept = documents.filter((document) => scoreOf(document, given) !== null);
        return [name, { doc_count: kept.length, ...(inner ? aggregate(kept, inner as { [name: string]: Dsl }) : {}) }];
      }
      if (kind === 'filters') {
        const counted = Object.entries(given.filters as { [key: string]: Dsl }).map(([key, filter]) => {
          return [key, { doc_count: documents.filter((document) => scoreOf(document, filter) !== null).length }];
        });
        return [name, { buckets: Object.fromEntries(counted) }];
      }
      if (kind === 'terms') {
        const counts = new Map<string, number>();
        for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
        return [name, { buckets: [...counts].map(([key, doc_count]) => ({ key, doc_count })), sum_other_doc_count: 0 }];
      }
      if (kind === 'min' || kind === 'max') {
        const value = values.sort()[kind === 'min' ? 0 : values.length - 1];
        return [name, value === undefined ? { value: null } : { value: Date.parse(value), value_as_string: value }];
      }
      throw new Error(`unknown aggregation [${kind}]`);
    }),
  );
}

function highlightOf(document: Document, query: Dsl, given: Dsl): NonNullable<RawHit['highlight']> {
  const wanted = new Set(
    JSON.stringify(query)
      .match(/"query":"[^"]*"/g)
      ?.flatMap((text) => termsOf(text.slice(9, -1))),
  );
  const [start, end] = [[given.pre_tags].flat()[0], [given.post_tags].flat()[0]];
  const mark = (text: string) =>
    text.replace(/[\p{L}\p{N}]+/gu, (word) =>
      termsOf(word).some((term) => wanted.has(term)) ? `${start}${word}${end}` : word,
    );
  const { headline, body } = document as { headline?: string; body?: string };
  const marked = mark(body ?? '');
  return {
    ...(headline === undefined || mark(headline) === headline ? {} : { headline: [mark(headline)] }),
    ...(body === undefined ? {} : { body: [marked === body ? body.slice(0, 220) : marked] }),
  };
}

/** Serves it on this machine, for pages of any origin. */
export async function serveEndpoint(endpoint: EndpointServer): Promise<{ address: string; stop: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'content-type' };
    if (request.method === 'OPTIONS') {
      response.writeHead(204, headers).end();
      return;
    }
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const [, index = '', action] = request.url?.split('/') ?? [];
    try {
      if (request.method !== 'POST' || action !== '_search') throw new Error('no handler found');
      const found = endpoint.search(index, JSON.parse(Buffer.concat(pieces).toString('utf8')) as Dsl);
      response.writeHead(200, { ...headers, 'Content-Type': 'application/json' }).end(JSON.stringify(found));
    } catch (error) {
      response.writeHead(400, headers).end(JSON.stringify({ error: String(error) }));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/clipfile`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
