import { drawTimeline, linkBars } from '../charts/timeline.ts';
import type { PublicRecord } from '../model.ts';
import { interfaceOf } from '../strings/index.ts';
import { dateInWords } from './date-words.ts';
import type { DateGroup, DateGroups } from './groups.ts';
import { toRows, withLines } from './lines.ts';
import { PAGE_SIZE, type PageLink, paginate } from './paging.ts';
import { inOrderAdded } from './plan-groups.ts';
import type { CountRow, DateView, MonthCounts, Plan, View } from './views.ts';

function allDates(language: string): View {
  return { url: '/dates/', title: interfaceOf(language).strings.titles.dates };
}

/** What the pages of one list by date share. */
type Frame = Pick<DateView, 'url' | 'title' | 'key' | 'path' | 'count' | 'parts' | 'loose' | 'months' | 'shows'>;

function undatedShelf(language: string): View {
  return { url: '/dates/undated/', title: interfaceOf(language).strings.titles.undated };
}

/** Plans the page of all years. */
export function planYears(groups: DateGroups, language: string): Pick<Plan, 'dates'> {
  const shelf = undatedShelf(language);
  const { years, undated } = groups;
  const view: DateView = {
    ...allDates(language),
    key: 'all',
    path: [],
    count: years.reduce((sum, year) => sum + year.records.length, undated.length),
    parts: toRows([...years.map(rowOf), { label: shelf.title, url: shelf.url, count: undated.length }]),
    loose: 0,
    chart: linkBars(drawTimeline([...years.flatMap(({ records }) => records), ...undated]), pagesOf(groups)),
    months: [],
    shows: 'all',
    lines: [],
    pager: null,
  };
  return { dates: [view] };
}

/**
 * Plans the pages of a year, its months and days. A year or month of more than 100 articles lists its parts, and of the
 * articles only those that are in none of them. What is still longer is on numbered pages.
 */
export function planYear(year: DateGroup, locale: string): Pick<Plan, 'years' | 'months' | 'days'> {
  const plan = (group: DateGroup) => planDate(group, locale);
  return {
    years: plan(year),
    months: year.parts.flatMap(plan),
    days: year.parts.flatMap((month) => month.parts).flatMap(plan),
  };
}

/** Plans the undated shelf, which is always there, in the order in which articles were added. */
export function planUndated(undated: readonly PublicRecord[], language: string): DateView[] {
  const path = [allDates(language)];
  const frame = {
    ...undatedShelf(language),
    key: 'undated',
    path,
    count: undated.length,
    parts: [],
    loose: 0,
    months: [],
  };
  return planList({ ...frame, shows: 'all' }, inOrderAdded(undated), language);
}

/** Pages of a year, month or day. */
function planDate(group: DateGroup, locale: string): DateView[] {
  const parents = [group.key.slice(0, 4), group.key.slice(0, 7)].filter((key) => key.length < group.key.length);
  const isLong = group.parts.length > 0 && group.records.length > PAGE_SIZE;
  const frame: Frame = {
    url: urlOf(group.key),
    title: dateInWords(group.key, locale),
    key: group.key,
    path: [allDates(locale), ...parents.map((key) => ({ url: urlOf(key), title: dateInWords(key, locale) }))],
    count: group.records.length,
    parts: toRows(group.parts.map(rowOf)),
    loose: group.loose.length,
    months: monthsOf(group),
    shows: isLong ? 'rest' : 'all',
  };
  return planList(frame, isLong ? group.loose : group.records, locale);
}

/** The months of a year, also those without articles; of a month itself alone; of a day none. */
function monthsOf(group: DateGroup): MonthCounts[] {
  if (group.key.length === 10) return [];
  if (group.key.length === 7) return [countMonth(group.key, group)];
  return Array.from({ length: 12 }, (_, i) => {
    const key = `${group.key}-${String(i + 1).padStart(2, '0')}`;
    return countMonth(key, group.parts.find((month) => month.key === key) ?? null);
  });
}

function countMonth(key: string, month: DateGroup | null): MonthCounts {
  if (month === null) return { key, url: null, count: 0, days: [] };
  return { key, url: urlOf(key), count: month.records.length, days: toRows(month.parts.map(rowOf)) };
}

/** Addresses of years and months that have a page, by their EDTF. */
export function pagesOf({ years }: DateGroups): (key: string) => string | null {
  const keys = new Set(years.flatMap((year) => [year.key, ...year.parts.map((month) => month.key)]));
  return (key) => (keys.has(key) ? urlOf(key) : null);
}

/** Pages of a list by date, the oldest first. */
export function planList(frame: Frame, records: readonly PublicRecord[], language: string): DateView[] {
  const { say, strings } = interfaceOf(language);
  return paginate(records, frame.url).map(({ url, items, pager }) => {
    const chart = null;
    if (pager === null || pager.number === null) return withLines<DateView>({ ...frame, chart, pager }, items);
    // An older page knows of itself alone: what it says must not change with what comes after.
    const path = [...frame.path, { url: frame.url, title: frame.title }];
    const title = say(strings.titles.page, { title: frame.title, n: pager.number });
    const page = { ...frame, url, title, path, count: items.length, parts: [], loose: 0, months: [], chart, pager };
    return withLines<DateView>(page, items);
  });
}

/** The row of a year, month or day in a table of counts. Of a long day it has all pages: none is further than the day. */
function rowOf(group: DateGroup): Omit<CountRow, 'share'> {
  const url = urlOf(group.key);
  const pages: PageLink[] = group.key.length === 10 ? (paginate(group.records, url).at(-1)?.pager?.all ?? []) : [];
  return { label: group.key, url, count: group.records.length, ...(pages.length > 0 ? { pages } : {}) };
}

function urlOf(key: string): string {
  return `/dates/${key.replaceAll('-', '/')}/`;
}
