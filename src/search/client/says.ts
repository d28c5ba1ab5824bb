import type { FacetName } from '../facets.ts';

/** The words of the search page. */
export const SAYS = {
  searching: 'Searching…',
  failed: (why: string) => `The search did not work (${why}). Try again, or browse by date, source, speaker and topic.`,
  none: (query: string, isSaid: boolean) =>
    `No ${isSaid ? 'statements' : 'articles'} found${query === '' ? '' : ` for “${query}”`}.`,
  found: ({ total, distinct, from, to, isSaid }: Shown) => {
    const texts = distinct < total ? `, ${count(distinct)} distinct ${distinct === 1 ? 'text' : 'texts'}` : '';
    const page = to - from + 1 < distinct ? `; ${count(from)} to ${count(to)} shown` : '';
    return `${count(total)} ${unitOf({ isSaid }, total)} found${texts}${page}.`;
  },
};

/** What is counted: articles, or statements. */
export function unitOf({ isSaid }: { isSaid: boolean }, number: number): string {
  return `${isSaid ? 'statement' : 'article'}${number === 1 ? '' : 's'}`;
}

/** The words about dates. */
export const DATES_SAY = {
  bars: 'Articles over time. Shift and Enter choose up to a bar.',
  asTable: 'The numbers as a table',
  period: 'Time',
  undated: 'without a date',
  counted: (dated: number, undated: number) =>
    `${count(dated)} with a date${undated > 0 ? `, ${count(undated)} without` : ''}`,
  withUndated: (undated: number) => `also those without a date (${count(undated)})`,
};

/** The words of the page for lists of names. */
export const NAMES_SAY = {
  empty: 'Write or paste at least one line.',
  running: (done: number, of: number) => `${count(done)} of ${count(of)} looked up…`,
  done: (rows: readonly { articles: number }[], repeated: number, beyond: number) => {
    const found = rows.filter(({ articles }) => articles > 0).length;
    const left = [
      ...(repeated > 0 ? [`${count(repeated)} repeated`] : []),
      ...(beyond > 0 ? [`${count(beyond)} beyond the first ${count(rows.length)}`] : []),
    ];
    const lines = `${count(rows.length)} ${rows.length === 1 ? 'line' : 'lines'} looked up`;
    return `${lines}, ${count(found)} found${left.length > 0 ? `; left out: ${left.join(', ')}` : ''}.`;
  },
  stopped: (done: number) => `Stopped after ${count(done)} ${done === 1 ? 'line' : 'lines'}.`,
  failed: (why: string) => `The search did not work (${why}). Try again.`,
  noSpeaker: '–',
  noDate: '–',
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
