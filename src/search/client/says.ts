import type { FacetName } from '../facets.ts';

/** The words of the search page. */
export const SAYS = {
  searching: 'Searching…',
  failed: (why: string) => `The search did not work (${why}). Try again, or browse by date, source, speaker and topic.`,
  none: (query: string, isSaid: boolean) =>
    `No ${isSaid ? 'statements' : 'articles'} found${query === '' ? '' : ` for “${query}”`}.`,
  found: ({ total, distinct, from, to, isSaid }: Shown) => {
    const things = isSaid ? ['statement', 'statements'] : ['article', 'articles'];
    const texts = distinct < total ? `, ${count(distinct)} distinct ${distinct === 1 ? 'text' : 'texts'}` : '';
    const page = to - from + 1 < distinct ? `; ${count(from)} to ${count(to)} shown` : '';
    return `${count(total)} ${things[total === 1 ? 0 : 1]} found${texts}${page}.`;
  },
};

interface Shown {
  total: number;
  distinct: number;
  from: number;
  to: number;
  isSaid: boolean;
}

/** Names of facets, of one and of all. */
export const FACET_NAMES: { readonly [name in FacetName]: readonly [one: string, all: string] } = {
  source: ['Source', 'Sources'],
  speaker: ['Speaker', 'Speakers'],
  topic: ['Topic', 'Topics'],
  year: ['Year', 'Years'],
  language: ['Language', 'Languages'],
};

const NONE: { readonly [name in FacetName]: string } = {
  source: 'no source named',
  speaker: 'no speaker named',
  topic: 'no topic',
  year: 'no date',
  language: 'language not known',
};

/** A number as readers write it. */
export function count(number: number): string {
  return number.toLocaleString('en-GB');
}

/** A value of a facet for readers. */
export function nameValue(name: FacetName, { key, label }: { key: string; label: string }): string {
  if (key === '') return NONE[name];
  if (name !== 'language') return label;
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(key) ?? key;
  } catch {
    return key;
  }
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A stretch of days in words, as short as it can be: "2018", "Mar 2018", "2 Mar 2018", "2018 to 2019", "since 2018". */
export function nameRange(from: string | null, to: string | null): string {
  const areYears = (from === null || from.endsWith('-01-01')) && (to === null || to.endsWith('-12-31'));
  const areMonths = (from === null || from.endsWith('-01')) && (to === null || isMonthEnd(to));
  const name = (day: string): string => {
    const [year, month, date] = day.split('-').map(Number);
    if (areYears) return String(year);
    const named = `${MONTHS[(month ?? 1) - 1]} ${year}`;
    return areMonths ? named : `${date} ${named}`;
  };
  if (from === null) return to === null ? 'any' : `until ${name(to)}`;
  if (to === null) return `since ${name(from)}`;
  return name(from) === name(to) ? name(from) : `${name(from)} to ${name(to)}`;
}

function isMonthEnd(day: string): boolean {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).getUTCDate() === 1;
}
