import { FACETS, type FacetName, type FacetValue } from '../facets.ts';
import { type Column, isDated } from './columns.ts';
import { bitOf, type Columns, RANGE_BIT } from './filter.ts';
import { type Axis, drawAxis } from './histogram.ts';

/** A value of a facet, with the articles that would be found if it were the one chosen of its facet. */
export interface CountedValue extends FacetValue {
  count: number;
}

/** The values of one facet: most articles first. */
export interface CountedFacet {
  name: FacetName;
  values: CountedValue[];
  /** Values that there are beyond those in `values`. */
  more: number;
}

/** How the articles found spread over facets and time. */
export interface FoundFacets {
  facets: CountedFacet[];
  /** Without bars where no article found has a date. */
  axis: Axis;
  /** Articles that the bars are counted from: found by all but the date range; with a date, and without. */
  dated: number;
  undated: number;
}

/** What is asked beside the articles and their mask. */
export interface CountOptions {
  /** Values to give of a facet; those chosen are given beyond that. */
  limits: { readonly [name in FacetName]?: number };
  /** Keys that are chosen or left out: given even with a count of 0. */
  chosen: (name: FacetName) => ReadonlySet<string>;
  /** The range chosen, days as numbers; open ends are infinite. */
  from: number;
  to: number;
}

const LIMIT = 8;

/** Counts all facets and bars, exactly: `mask` says of each article which filters keep it out. */
export async function countFacets(
  articles: Int32Array,
  mask: Uint8Array,
  columns: Columns,
  options: CountOptions,
): Promise<FoundFacets> {
  const facets: CountedFacet[] = [];
  for (const name of FACETS) {
    const column = await columns.column(name);
    const counts = countValues(articles, mask, column, bitOf(name));
    const chosen = options.chosen(name);
    const met = column.values
      .map((value, id) => ({ ...value, count: counts[id] as number }))
      .filter(({ key, count }) => count > 0 || (chosen.has(key) && key !== ''));
    const unknown = [...chosen].filter((key) => key !== '' && !met.some((value) => value.key === key));
    const sorted = [...met, ...unknown.map((key) => ({ key, label: key, count: 0 }))].sort((a, b) =>
      compareValues(name, a, b),
    );
    const limit = options.limits[name] ?? LIMIT;
    const values = sorted.filter(({ key }, place) => place < limit || chosen.has(key));
    facets.push({ name, values, more: sorted.length - values.length });
  }
  const dates = await columns.dates();
  const inAll = articles.filter((_, i) => ((mask[i] as number) & ~RANGE_BIT) === 0);
  const dated = inAll.filter((article) => isDated(dates, article));
  const axis = drawAxis(dated, dates, options);
  return { facets, axis, dated: dated.length, undated: inAll.length - dated.length };
}

function countValues(articles: Int32Array, mask: Uint8Array, { values, starts, ids }: Column, bit: number): Int32Array {
  const counts = new Int32Array(values.length);
  for (let i = 0; i < articles.length; i++) {
    if (((mask[i] as number) & ~bit) !== 0) continue;
    const article = articles[i] as number;
    const end = starts[article + 1] as number;
    for (let at = starts[article] as number; at < end; at++) (counts[ids[at] as number] as number)++;
  }
  return counts;
}

/** Years from the last on, other values by count; none at the end. */
function compareValues(name: FacetName, a: CountedValue, b: CountedValue): number {
  if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
  if (name !== 'year' && a.count !== b.count) return b.count - a.count;
  const [one, other] = name === 'year' ? [b.key, a.key] : [a.label, b.label];
  return one < other ? -1 : one > other ? 1 : 0;
}
