import { dayNumber } from '../days.ts';
import type { FoundArticle } from '../engine.ts';
import { FACETS, type FacetName } from '../facets.ts';
import type { Card, Reference } from '../format.ts';
import type { CountedFacet } from '../read/counts.ts';
import { type Axis, drawAxis } from '../read/histogram.ts';
import { readWords } from '../words.ts';
import { readMarks } from './marks.ts';
import { LABELLED } from './question.ts';

/** What an endpoint answers to a search, as far as it is read here. */
export interface Response {
  timed_out?: boolean;
  _shards?: { failed?: number };
  hits: { total: { value: number; relation: string }; hits: RawHit[] };
  aggregations?: { [name: string]: Counted };
}

export interface RawHit {
  _score: number | null;
  _source: { card: Card; reference?: Reference; body?: string };
  sort?: unknown[];
  highlight?: { headline?: string[]; body?: string[] };
}

interface Counted {
  doc_count?: number;
  values?: { buckets: { key: string; doc_count: number }[]; sum_other_doc_count?: number };
  none?: { doc_count: number };
  dated?: { doc_count: number };
  first?: { value_as_string?: string; value: number | null };
  last?: { value_as_string?: string; value: number | null };
  buckets?: { [from: string]: { doc_count: number } };
}

/** Throws when an answer is not all of the answer: part of the results would pass for all of them. */
export function checkWhole({ timed_out, _shards, hits }: Response): void {
  if (timed_out === true) throw new Error('it took the search server too long');
  if ((_shards?.failed ?? 0) > 0) throw new Error('a part of the search server did not answer');
  if (hits?.total === undefined || hits.total.relation !== 'eq') throw new Error('the search server did not count all');
}

/** A result as the page shows it; `article` is a number by which it can be asked for again. */
export function readHit({ _score, _source, highlight }: RawHit, article: number): FoundArticle {
  const { isSupplied, ...card } = _source.card;
  const headline = readMarks(highlight?.headline?.[0] ?? '');
  const pieces = (highlight?.body ?? []).map(readMarks).filter(({ text }) => text !== '');
  const marked = [headline, ...pieces].flatMap(({ text, marks }) => marks.map(([from, to]) => text.slice(from, to)));
  return {
    ...card,
    article,
    score: _score ?? 0,
    headlineMarks: !isSupplied && headline.text === card.headline ? headline.marks : [],
    // A server does not say where in the text a piece stands: one that begins and ends as sentences do is taken for whole.
    snippets: pieces.map(({ text, marks }) => ({
      text,
      marks,
      isCutBefore: /^\P{Lu}/u.test(text) && /^[\p{L}\p{N},;:]/u.test(text),
      isCutAfter: !/[.!?…。！？][”’"')\]]*$/u.test(text),
    })),
    words: [...new Set(marked.flatMap((text) => readWords(text).map(({ word }) => word)))],
    copies: [],
  };
}

/** Counted facets as the page draws them; `chosen` values are given whatever their count. */
export function readFacets(
  { aggregations = {} }: Response,
  limits: { readonly [name in FacetName]?: number },
  chosen: (name: FacetName) => ReadonlySet<string>,
): CountedFacet[] {
  return FACETS.map((name) => {
    const { values, none } = aggregations[name] ?? {};
    const own = (values?.buckets ?? []).map(({ key, doc_count }) => ({ ...readValue(name, key), count: doc_count }));
    if ((none?.doc_count ?? 0) > 0) own.push({ key: '', label: '', count: none?.doc_count ?? 0 });
    const unknown = [...chosen(name)].filter((key) => key !== '' && !own.some((value) => value.key === key));
    const sorted = [...own, ...unknown.map((key) => ({ key, label: key, count: 0 }))].sort(
      (a, b) =>
        Number(a.key === '') - Number(b.key === '') ||
        (name === 'year' ? compare(b.key, a.key) : b.count - a.count || compare(a.label, b.label)),
    );
    const shown = sorted.filter(({ key }, place) => place < (limits[name] ?? LIMIT) || chosen(name).has(key));
    return { name, values: shown, more: sorted.length - shown.length };
  });
}

const LIMIT = 8;

function readValue(name: FacetName, value: string | number): { key: string; label: string } {
  const text = String(value);
  const at = LABELLED.has(name) ? text.indexOf(' ') : -1;
  return at < 0 ? { key: text, label: text } : { key: text.slice(0, at), label: text.slice(at + 1) };
}

/** The stretches of time to count, from the first and last day that were found; their counts are still 0. */
export function drawEmptyAxis({ aggregations }: Response, range: { from: string | null; to: string | null }): Axis {
  const { first, last } = aggregations?.time ?? {};
  if (!first?.value_as_string || !last?.value_as_string) return { unit: 'year', bars: [] };
  const dates = {
    first: Int32Array.of(dayNumber(first.value_as_string)),
    last: Int32Array.of(dayNumber(last.value_as_string)),
  };
  const axis = drawAxis(Int32Array.of(0), dates, {
    from: range.from === null ? Number.NEGATIVE_INFINITY : dayNumber(range.from),
    to: range.to === null ? Number.POSITIVE_INFINITY : dayNumber(range.to),
  });
  return { ...axis, bars: axis.bars.map((bar) => ({ ...bar, count: 0 })) };
}

/** The stretches of time with their counts. */
export function fillAxis(axis: Axis, { aggregations }: Response): Axis {
  const counts = aggregations?.bars?.buckets ?? {};
  return { ...axis, bars: axis.bars.map((bar) => ({ ...bar, count: counts[bar.from]?.doc_count ?? 0 })) };
}

/** How many have a date, and how many have none. */
export function readDated({ aggregations }: Response): { dated: number; undated: number } {
  const { doc_count = 0, dated } = aggregations?.time ?? {};
  return { dated: dated?.doc_count ?? 0, undated: doc_count - (dated?.doc_count ?? 0) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
