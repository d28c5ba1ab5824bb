import type { FacetName } from '../facets.ts';
import { LOCALE, NUMBERS, tell, WORDS } from './interface.ts';

/** The sentences of the search page. */
export const SAYS = {
  searching: WORDS.searching,
  failed: (why: string) => tell(WORDS.failed, { why: isolate(why) }),
  none: (query: string, isSaid: boolean) => {
    if (query === '') return isSaid ? WORDS.noStatements : WORDS.noArticles;
    return tell(isSaid ? WORDS.noStatementsFor : WORDS.noArticlesFor, { query: isolate(query) });
  },
  found: ({ total, distinct, from, to, isSaid }: Shown) => {
    const texts = distinct < total ? tell(WORDS.distinct, { n: distinct }) : '';
    const page = to - from + 1 < distinct ? tell(WORDS.shown, { from, to }) : '';
    const things = tell(isSaid ? WORDS.statementsFound : WORDS.articlesFound, { n: total });
    return `${things}${texts}${page}${WORDS.sentenceEnd}`;
  },
};

interface Shown {
  total: number;
  distinct: number;
  from: number;
  to: number;
  isSaid: boolean;
}

/** Names of facets, of one, of all, and of what has none. */
export const FACET_NAMES: { readonly [name in FacetName]: { one: string; all: string; none: string } } = WORDS.facets;

/** A number as readers write it. */
export function count(number: number): string {
  return NUMBERS.number(number);
}

/** Words of a reader or a program, kept apart from the direction of the words around them. */
export function isolate(text: string): string {
  return document.documentElement.dir === 'rtl' ? `\u2068${text}\u2069` : text;
}

/** A value of a facet for readers. */
export function nameValue(name: FacetName, { key, label }: { key: string; label: string }): string {
  if (key === '') return FACET_NAMES[name].none;
  if (name === 'year') return NUMBERS.digits(label);
  if (name !== 'language') return label;
  try {
    return new Intl.DisplayNames([LOCALE], { type: 'language' }).of(key) ?? key;
  } catch {
    return key;
  }
}

const FORMATS = {
  year: dateFormat({ year: 'numeric' }),
  month: dateFormat({ year: 'numeric', month: 'short' }),
  day: dateFormat({ year: 'numeric', month: 'short', day: 'numeric' }),
};

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALE, { ...options, calendar: 'gregory', timeZone: 'UTC' });
}

/** A stretch of days in words, as short as it can be: "2018", "Mar 2018", "2 Mar 2018", "2018 to 2019", "since 2018". */
export function nameRange(from: string | null, to: string | null): string {
  const areYears = (from === null || from.endsWith('-01-01')) && (to === null || to.endsWith('-12-31'));
  const areMonths = (from === null || from.endsWith('-01')) && (to === null || isMonthEnd(to));
  const format = FORMATS[areYears ? 'year' : areMonths ? 'month' : 'day'];
  const name = (day: string): string => format.format(new Date(`${day}T00:00:00Z`));
  if (from === null) return to === null ? WORDS.anyTime : tell(WORDS.until, { to: name(to) });
  if (to === null) return tell(WORDS.since, { from: name(from) });
  return name(from) === name(to) ? name(from) : tell(WORDS.fromTo, { from: name(from), to: name(to) });
}

function isMonthEnd(day: string): boolean {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).getUTCDate() === 1;
}
