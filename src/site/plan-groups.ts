import { drawTimeline } from '../charts/timeline.ts';
import { exactDay } from '../edtf.ts';
import type { PublicRecord } from '../model.ts';
import { interfaceOf } from '../strings/index.ts';
import { dateInWords } from './date-words.ts';
import { feedOf } from './feed-pages.ts';
import { countByYear, countSpeakers, type DateGroup, groupByDate, type NamedGroup, yearOf } from './groups.ts';
import { compare, lineOf, toRows, withLines } from './lines.ts';
import { PAGE_SIZE, type Pager, paginate } from './paging.ts';
import type { CountRow, GroupView, View } from './views.ts';

/** How many of its newest articles the first page of a large group shows. */
const NEWEST = 25;

/** What the pages of one group share. */
export interface GroupPlan {
  /** Address of the group's first page. */
  url: string;
  title: string;
  /** Pages above the group's first page. */
  path: View[];
  /** By date, undated last. */
  records: readonly PublicRecord[];
  /** How many entries of a page a record makes, at least 1. */
  weightOf: (record: PublicRecord) => number;
  /** Language of the interface. */
  locale: string;
}

/** A page of a group, with the records that it lists and those that it counts. */
export interface GroupPage {
  view: GroupView;
  records: readonly PublicRecord[];
  counted: readonly PublicRecord[];
}

/**
 * Plans the pages of a source, topic or speaker, its first page first. A group of up to 100 entries is one page. A
 * larger one shows its newest articles and has pages by year, `<url>2018/`, a year of more than 100 entries by month,
 * `<url>2018/04/`, and a month of more numbered pages, so that an article added touches a few pages whatever its date.
 * Undated articles are at `<url>undated/`, numbered in the order in which they were added.
 */
export function planGroup(group: GroupPlan): GroupPage[] {
  const { url, title, path, records, locale } = group;
  const own = { chart: drawTimeline(records), feed: feedOf(url, records), period: null, pager: null, top: null };
  const main = { url, title, path, ...summarize(records), ...own };
  if (isOnePage(group, records)) {
    const view: GroupView = { ...main, years: yearRows(records, locale), lines: records.map(lineOf), shows: 'all' };
    return [{ view, records, counted: records }];
  }
  const { years, undated } = groupByDate(records);
  const newest = records
    .slice(0, records.length - undated.length)
    .slice(-NEWEST)
    .reverse();
  const shown = newest.length > 0 ? newest : undated.slice(-NEWEST).reverse();
  const rows = [
    ...years.map(({ key, records: own }) => ({ label: key, url: `${url}${key}/`, count: own.length })),
    ...(undated.length > 0
      ? [{ label: interfaceOf(locale).strings.titles.undated, url: `${url}undated/`, count: undated.length }]
      : []),
  ];
  const view: GroupView = { ...main, years: toRows(rows), lines: shown.map(lineOf), shows: 'newest' };
  return [
    { view, records: shown, counted: records },
    ...years.flatMap((year) => planYear(group, year)),
    ...planPages(group, 'undated', `${url}undated/`, inOrderAdded(undated)),
  ];
}

function planYear(group: GroupPlan, year: DateGroup): GroupPage[] {
  const url = `${group.url}${year.key}/`;
  if (isOnePage(group, year.records)) return planPages(group, year.key, url, year.records);
  const months = toRows(
    year.parts.map(({ key, records }) => ({
      label: key,
      url: `${group.url}${key.replace('-', '/')}/`,
      count: records.length,
    })),
  );
  const loose = planPages(group, year.key, url, year.loose);
  const newest = loose.pop();
  const listed = newest?.view ?? { ...partOf(group, year.key, url), lines: [], pager: null };
  const view: GroupView = { ...listed, ...summarize(year.records), years: months, shows: 'rest' };
  return [
    ...loose,
    { view, records: newest?.records ?? [], counted: year.records },
    ...year.parts.flatMap(({ key, records }) =>
      planPages(group, key, `${group.url}${key.replace('-', '/')}/`, records),
    ),
  ];
}

/** Pages that list records, the oldest first; none for no records. */
function planPages(group: GroupPlan, period: string, url: string, records: readonly PublicRecord[]): GroupPage[] {
  if (records.length === 0) return [];
  return paginate(records, url, group.weightOf).map(({ url: own, items, pager }) => {
    // An older page knows of itself alone: what it says must not change with what comes after.
    const counted = pager === null || pager.number === null ? records : items;
    const page = {
      ...partOf(group, period, own, pager),
      ...summarize(counted),
      years: [],
      pager,
      shows: 'all' as const,
    };
    return { view: withLines<GroupView>(page, items), records: items, counted };
  });
}

function partOf(group: GroupPlan, period: string, url: string, pager: Pager | null = null) {
  const { say, digits, strings } = interfaceOf(group.locale);
  const { titles } = strings;
  const words = period === 'undated' ? titles.undatedPart : dateInWords(period, group.locale);
  const part = say(titles.part, { title: group.title, part: words });
  const number = pager?.number ?? null;
  const yearOf = period.slice(0, 4);
  const year = period.includes('-') ? [{ url: `${group.url}${yearOf}/`, title: digits(yearOf) }] : [];
  const list = number === null || pager === null ? [] : [{ url: pager.newest, title: words }];
  return {
    url,
    title: number === null ? part : say(titles.page, { title: part, n: number }),
    path: [...group.path, { url: group.url, title: group.title }, ...year, ...list],
    period,
    feed: null,
    chart: null,
    top: null,
  };
}

function isOnePage({ weightOf }: GroupPlan, records: readonly PublicRecord[]): boolean {
  let weight = 0;
  for (const record of records) weight += weightOf(record);
  return weight <= PAGE_SIZE;
}

function summarize(records: readonly PublicRecord[]): Pick<GroupView, 'count' | 'undated' | 'first' | 'last'> {
  const dated = records.filter((record) => yearOf(record) !== null);
  return {
    count: records.length,
    undated: records.length - dated.length,
    first: dayAlone(dated[0]?.date ?? null),
    last: dayAlone(dated.at(-1)?.date ?? null),
  };
}

/** A range says days: of two articles of one day the clock is of no account. */
function dayAlone(date: PublicRecord['date']): PublicRecord['date'] {
  return date && ((exactDay(date) as PublicRecord['date']) ?? date);
}

/** How many speakers the page of a source or topic names. */
const MOST_SPEAKERS = 10;

/**
 * Who is quoted in most of the articles of a group. The names are those used in these articles: of other articles the
 * page says nothing.
 */
export function topSpeakers(group: NamedGroup): GroupView['top'] {
  const { first, of } = countSpeakers(group, MOST_SPEAKERS);
  if (of === 0) return null;
  const rows = toRows(first.map(({ slug, name, count }) => ({ label: name, url: `/speakers/${slug}/`, count })));
  return { rows, of };
}

/** Rows of counts by year, linked to the pages of all articles of the year. */
export function yearRows(records: readonly PublicRecord[], language: string): CountRow[] {
  const { titles } = interfaceOf(language).strings;
  return toRows(
    countByYear(records).map(({ year, count }) => ({
      label: year ?? titles.undated,
      url: year === null ? '/dates/undated/' : `/dates/${year}/`,
      count,
    })),
  );
}

/** The order of adding, in which a new record is last whatever its date. */
export function inOrderAdded(records: readonly PublicRecord[]): PublicRecord[] {
  return [...records].sort((a, b) => compare(a.added, b.added) || compare(a.id, b.id));
}
