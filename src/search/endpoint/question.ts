import type { SearchRequest } from '../engine.ts';
import { FACETS, type FacetName, type Filters, NO_FILTERS, type SortOrder } from '../facets.ts';
import type { SayNotice } from '../notices.ts';
import { type Part, readParts } from '../query-parts.ts';
import { FIELDS } from '../schema.ts';
import { foldWord, readWords } from '../words.ts';
import { HIT_END, HIT_START } from './marks.ts';

/** A part of the query language of OpenSearch, which is JSON. */
export type Dsl = { [name: string]: unknown };

/** Fields of the index that facets are counted by: see `export/opensearch.ts`. */
export const FACET_FIELDS: { readonly [name in FacetName]: string } = {
  source: 'source_facet',
  speaker: 'speaker_facet',
  topic: 'topic_facet',
  year: 'year_facet',
  language: 'language',
};

/** Facets whose values hold key and label, with a space between: `irna Islamic Republic News Agency`. */
export const LABELLED: ReadonlySet<FacetName> = new Set(['source', 'speaker', 'topic']);

/** Values of a facet that are counted: more than any archive shows. */
const MOST_VALUES = 10_000;

const BOOSTS = new Map<string, number>(FIELDS.map(({ name, boost }) => [name, boost]));

/** What a request asks for in words; `notices` gets how it was understood, in the language of `sayNotice`. */
export function queryOf(
  { query, isAll = false, isTyping = false }: SearchRequest,
  notices: string[],
  sayNotice?: SayNotice,
): Dsl {
  const parts = readParts(query, notices, sayNotice);
  const must: Dsl[] = [];
  const should: Dsl[] = [];
  const mustNot: Dsl[] = [];
  for (const [i, part] of parts.entries()) {
    const words = clauseOf(part, isTyping && i === parts.length - 1 && /[\p{L}\p{N}]$/u.test(query));
    const clause = part.identifier === null ? words : orIdentifier(words, part);
    if (clause === null) continue;
    if (part.presence === 'prohibited') mustNot.push(clause);
    else if (part.presence === 'required' || isAll) must.push(clause);
    else should.push(clause);
  }
  const isAnything = must.length + should.length === 0;
  if (isAnything && mustNot.length === 0) return { match_all: {} };
  return {
    bool: {
      ...(isAnything ? { must: [{ match_all: {} }] } : { must, should }),
      must_not: mustNot,
      ...(must.length === 0 && !isAnything ? { minimum_should_match: 1 } : {}),
    },
  };
}

/** Words that may be an identifier are looked for among these, too, unless another field is named. */
function orIdentifier(words: Dsl | null, { identifier, fields, boost }: Part): Dsl | null {
  if (fields.length === 1 && fields[0] !== 'identifiers') return words;
  return anyOf([...(words ? [words] : []), { term: { identifiers: { value: identifier, boost } } }]);
}

function clauseOf(part: Part, isBeginning: boolean): Dsl | null {
  const { text, boost, editDistance, isQuoted } = part;
  const fields = part.fields.map((name) => `${name}^${(BOOSTS.get(name) ?? 1) * boost}`);
  const words = readWords(text.replaceAll('*', ' '));
  const match = (more: Dsl): Dsl => ({ multi_match: { query: text.replaceAll('*', ' '), fields, ...more } });
  if (text.includes('*') && !isQuoted) {
    const pattern = foldWord(text).replace(/\*+/g, '*');
    if (pattern === '*') return { match_all: {} };
    // A word with a star behind also stands for its stem: the index has no more of it.
    return anyOf([patternOf(pattern, part), ...(words.length === 1 ? [match({ type: 'most_fields' })] : [])]);
  }
  if (words.length === 0) return null;
  if (words.length > 1 && editDistance === 0) return match({ type: 'phrase' });
  const edits = editDistance > 0 ? { fuzziness: editDistance } : {};
  // Of a word that is too common to be in the index an article need not have it.
  const own = match({ type: 'most_fields', zero_terms_query: part.presence === 'required' ? 'all' : 'none', ...edits });
  const last = words.at(-1)?.word ?? '';
  return isBeginning && last.length > 1 ? anyOf([own, patternOf(`${last}*`, part)]) : own;
}

function patternOf(value: string, { fields, boost }: Part): Dsl {
  return anyOf(fields.map((name) => ({ wildcard: { [name]: { value, boost: (BOOSTS.get(name) ?? 1) * boost } } })));
}

function anyOf(should: Dsl[]): Dsl {
  return { bool: { should, minimum_should_match: 1 } };
}

/** The condition that a facet, or the range of dates, sets; `null` for none. */
function filterOf(name: FacetName | 'range', filters: Filters): Dsl | null {
  if (name === 'range') {
    const { from, to, isUndatedIn } = filters;
    if (from === null && to === null) return null;
    const days = { ...(from === null ? {} : { gte: from }), ...(to === null ? {} : { lte: to }) };
    const range = { range: { days: { ...days, relation: 'intersects' } } };
    return isUndatedIn ? anyOf([range, without('days')]) : range;
  }
  const [include, exclude] = [filters.include[name] ?? [], filters.exclude[name] ?? []];
  if (include.length + exclude.length === 0) return null;
  const has = (key: string): Dsl => {
    if (key === '') return without(FACET_FIELDS[name]);
    if (LABELLED.has(name)) return { prefix: { [FACET_FIELDS[name]]: { value: `${key} ` } } };
    return { term: { [FACET_FIELDS[name]]: { value: key } } };
  };
  return {
    bool: { ...(include.length > 0 ? { filter: [anyOf(include.map(has))] } : {}), must_not: exclude.map(has) },
  };
}

function without(field: string): Dsl {
  return { bool: { must_not: [{ exists: { field } }] } };
}

/** All conditions but one. */
function filtersBut(left: FacetName | 'range' | null, filters: Filters): Dsl {
  const all = [...FACETS, 'range' as const].filter((name) => name !== left);
  return { bool: { filter: all.flatMap((name) => filterOf(name, filters) ?? []) } };
}

/** The order of results; those that are equal stand by id. */
function sortOf(order: SortOrder): Dsl[] {
  const newest = { first_day: { order: 'desc', missing: '_last' } };
  const id = { id: { order: 'asc' } };
  if (order === 'relevance') return [{ _score: { order: 'desc' } }, id];
  if (order === 'source') return [{ source_name: { order: 'asc', missing: '_last' } }, newest, id];
  return [order === 'newest' ? newest : { first_day: { order: 'asc', missing: '_last' } }, id];
}

/** The order that a request has: where nothing was asked for in words, all are as relevant. */
function orderOf({ query, filters, sort = 'relevance' }: SearchRequest): SortOrder {
  return sort === 'relevance' && query.trim() === '' && filters !== undefined ? 'newest' : sort;
}

/** The body of a search for one page of results, with the words found in them; of statements with all their words. */
export function pageBody(
  request: SearchRequest,
  page: { size: number; from: number },
  { notices, sayNotice }: { notices: string[]; sayNotice: SayNotice },
): Dsl {
  const pieces = request.isSaid === true ? { number_of_fragments: 0 } : { number_of_fragments: 2, fragment_size: 220 };
  return {
    ...page,
    ...resultsOf(request, notices, sayNotice),
    _source: request.isSaid === true ? WHOLE : ['card', 'reference'],
    highlight: {
      pre_tags: [HIT_START],
      post_tags: [HIT_END],
      require_field_match: false,
      fields: { headline: { number_of_fragments: 0 }, body: { ...pieces, no_match_size: 220 } },
    },
  };
}

const WHOLE = ['card', 'reference', 'body'];

/** The body of a search for many results one after the other; `after` is the sort of the last one before. */
export function listBody(request: SearchRequest, { size, after }: { size: number; after: unknown[] | null }): Dsl {
  const more = after === null ? {} : { search_after: after };
  return { size, ...resultsOf(request, []), _source: request.isSaid === true ? WHOLE : ['card', 'reference'], ...more };
}

function resultsOf(request: SearchRequest, notices: string[], sayNotice?: SayNotice): Dsl {
  return {
    query: queryOf(request, notices, sayNotice),
    post_filter: filtersBut(null, request.filters ?? NO_FILTERS),
    sort: sortOf(orderOf(request)),
    track_scores: true,
    track_total_hits: true,
  };
}

/** The body of a search that counts facets and dates: each facet by all conditions but its own. */
export function countBody(request: SearchRequest): Dsl {
  const filters = request.filters ?? NO_FILTERS;
  const facets = FACETS.map((name): [string, Dsl] => [
    name,
    {
      filter: filtersBut(name, filters),
      aggs: {
        values: { terms: { field: FACET_FIELDS[name], size: MOST_VALUES } },
        none: { filter: without(FACET_FIELDS[name]) },
      },
    },
  ]);
  const time = {
    filter: filtersBut('range', filters),
    aggs: {
      first: { min: { field: 'first_day', format: 'yyyy-MM-dd' } },
      last: { max: { field: 'last_day', format: 'yyyy-MM-dd' } },
      dated: { filter: { exists: { field: 'days' } } },
    },
  };
  return { size: 0, query: queryOf(request, []), aggs: { ...Object.fromEntries(facets), time } };
}

/** The body of a search that counts stretches of days: an article counts in each in which its date can lie. */
export function barsBody(request: SearchRequest, bars: readonly { from: string; to: string }[]): Dsl {
  const filters = Object.fromEntries(
    bars.map(({ from, to }) => [from, { range: { days: { gte: from, lte: to, relation: 'intersects' } } }]),
  );
  const bare = filtersBut('range', request.filters ?? NO_FILTERS);
  return {
    size: 0,
    query: { bool: { must: [queryOf(request, [])], filter: [bare] } },
    aggs: { bars: { filters: { filters } } },
  };
}
