import { dayNumber } from '../days.ts';
import { FACETS, type FacetName, type Filters, type SortOrder } from '../facets.ts';
import { type Column, type Dates, isDated } from './columns.ts';

/** Gives columns and dates when they are needed. */
export interface Columns {
  column: (name: FacetName) => Promise<Column>;
  dates: () => Promise<Dates>;
}

/** Bit of the date range in the mask; each facet has its place among `FACETS`. */
export const RANGE_BIT = 1 << FACETS.length;

/** Bit of a facet in the mask. */
export function bitOf(name: FacetName): number {
  return 1 << FACETS.indexOf(name);
}

/**
 * Says of each of the articles found which filters keep it out: a bit for each facet and one for the date range, 0 for an
 * article that is shown. Reads the columns of those facets alone that are filtered by.
 */
export async function filterArticles(articles: Int32Array, filters: Filters, columns: Columns): Promise<Uint8Array> {
  const mask = new Uint8Array(articles.length);
  for (const name of FACETS) {
    const include = filters.include[name] ?? [];
    const exclude = filters.exclude[name] ?? [];
    if (include.length === 0 && exclude.length === 0) continue;
    markFacet(mask, articles, { column: await columns.column(name), include, exclude, bit: bitOf(name) });
  }
  if (filters.from !== null || filters.to !== null) markRange(mask, articles, filters, await columns.dates());
  return mask;
}

function markFacet(
  mask: Uint8Array,
  articles: Int32Array,
  {
    column,
    include,
    exclude,
    bit,
  }: { column: Column; include: readonly string[]; exclude: readonly string[]; bit: number },
): void {
  const [wanted, refused] = [new Set(include), new Set(exclude)];
  const isWanted = Uint8Array.from(column.values, ({ key }) => Number(wanted.has(key)));
  const isRefused = Uint8Array.from(column.values, ({ key }) => Number(refused.has(key)));
  for (let i = 0; i < articles.length; i++) {
    const article = articles[i] as number;
    const end = column.starts[article + 1] as number;
    let passes = include.length === 0;
    for (let at = column.starts[article] as number; at < end; at++) {
      const id = column.ids[at] as number;
      if (isRefused[id]) {
        passes = false;
        break;
      }
      if (isWanted[id]) passes = true;
    }
    if (!passes) (mask[i] as number) |= bit;
  }
}

function markRange(mask: Uint8Array, articles: Int32Array, { from, to, isUndatedIn }: Filters, dates: Dates): void {
  const first = from === null ? Number.NEGATIVE_INFINITY : dayNumber(from);
  const last = to === null ? Number.POSITIVE_INFINITY : dayNumber(to);
  for (let i = 0; i < articles.length; i++) {
    const article = articles[i] as number;
    const passes = isDated(dates, article)
      ? (dates.first[article] as number) <= last && (dates.last[article] as number) >= first
      : isUndatedIn;
    if (!passes) (mask[i] as number) |= RANGE_BIT;
  }
}

/**
 * Sorts articles that stand in the order of relevance. Dates count by their first day, equal ones in the order of the
 * archive; without a date or a source an article comes last.
 */
export async function sortArticles(articles: Int32Array, order: SortOrder, columns: Columns): Promise<Int32Array> {
  if (order === 'relevance') return articles;
  const dates = await columns.dates();
  const LAST = Number.POSITIVE_INFINITY;
  const dayOf = (article: number): number => (isDated(dates, article) ? (dates.first[article] as number) : LAST);
  const older = (a: number, b: number): number => compare(dayOf(a), dayOf(b)) || a - b;
  const newer = (a: number, b: number): number => {
    const [dayA, dayB] = [dayOf(a), dayOf(b)];
    if (dayA === LAST || dayB === LAST) return compare(dayA, dayB) || b - a;
    return dayB - dayA || b - a;
  };
  if (order !== 'source') return articles.slice().sort(order === 'newest' ? newer : older);
  const source = await columns.column('source');
  const names = source.values.map(({ label }, id) => ({ label, id }));
  // The sort of a reader: a name in small letters stands beside the same in capitals.
  names.sort((a, b) => Number(a.id === 0) - Number(b.id === 0) || compareNames(a.label, b.label));
  const rank = new Int32Array(names.length);
  names.forEach(({ id }, place) => {
    rank[id] = place;
  });
  const rankOf = (article: number): number => rank[source.ids[source.starts[article] as number] as number] as number;
  return articles.slice().sort((a, b) => rankOf(a) - rankOf(b) || newer(a, b));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function compareNames(a: string, b: string): number {
  const [smallA, smallB] = [a.toLowerCase(), b.toLowerCase()];
  if (smallA !== smallB) return smallA < smallB ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
