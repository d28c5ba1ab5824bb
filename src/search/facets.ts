import type { PublicRecord } from '../model.ts';

/** What results can be narrowed by, beside dates. */
export type FacetName = 'source' | 'speaker' | 'topic' | 'year' | 'language';

/** In the order in which a reader sees them. */
export const FACETS: readonly FacetName[] = ['source', 'speaker', 'topic', 'year', 'language'];

/** Facets with a column of their own in the index; years come from the dates. */
export type StoredFacet = Exclude<FacetName, 'year'>;

/** A value of a facet: a key that stays, and its name for readers. The key `''` stands for articles without a value. */
export interface FacetValue {
  key: string;
  label: string;
}

/** The key that most labels of people and sources have: only another one is stored. */
export function keyOfLabel(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** How the values of a record are read. */
export const STORED_FACETS: readonly { name: StoredFacet; read: (record: PublicRecord) => FacetValue[] }[] = [
  { name: 'source', read: ({ source }) => (source ? [{ key: source.slug, label: source.name }] : []) },
  { name: 'speaker', read: ({ speakers }) => speakers.map(({ slug, name }) => ({ key: slug, label: name })) },
  { name: 'topic', read: ({ topics }) => topics.map(({ slug, label }) => ({ key: slug, label })) },
  { name: 'language', read: ({ language }) => (language ? [{ key: language, label: language }] : []) },
];

/** What of a search is not words: which of the articles found are shown. */
export interface Filters {
  /** An article needs one of these keys of each facet named. */
  include: { readonly [name in FacetName]?: readonly string[] };
  /** An article must have none of these. */
  exclude: { readonly [name in FacetName]?: readonly string[] };
  /** Days `YYYY-MM-DD`, both included; an article is shown when its date can lie there. */
  from: string | null;
  to: string | null;
  /** With `from` or `to`: true shows the articles without a date, too. */
  isUndatedIn: boolean;
}

export const NO_FILTERS: Filters = { include: {}, exclude: {}, from: null, to: null, isUndatedIn: false };

/** How results are ordered; articles without a date (or source) come last and are never left out. */
export type SortOrder = 'relevance' | 'newest' | 'oldest' | 'source';

/** True where the filters leave nothing out. */
export function isUnfiltered({ include, exclude, from, to }: Filters): boolean {
  const has = (lists: Filters['include']) => FACETS.some((name) => (lists[name]?.length ?? 0) > 0);
  return from === null && to === null && !has(include) && !has(exclude);
}
