import type { DateGroup, DateGroups } from './groups.ts';
import { lineOf, toRows } from './lines.ts';
import type { DateView, Plan, View } from './views.ts';

/** A year with more articles than this lists its months, and of the articles only those that are in none of them. */
const LONGEST_YEAR = 100;

const ALL: View = { url: '/dates/', title: 'Dates' };

/** Plans the pages by date: all years, each year, month and day, and the undated shelf, which is always there. */
export function planDates({
  years,
  undated,
}: DateGroups): Pick<Plan, 'dates' | 'years' | 'months' | 'days' | 'undated'> {
  const months = years.flatMap((year) => year.parts);
  const shelf: DateView = {
    url: '/dates/undated/',
    title: 'Undated',
    key: 'undated',
    path: [ALL],
    count: undated.length,
    parts: [],
    loose: 0,
    lines: undated.map(lineOf),
  };
  const all: DateView = {
    ...ALL,
    key: 'all',
    path: [],
    count: years.reduce((sum, year) => sum + year.records.length, undated.length),
    parts: rowsOf(years, [{ label: shelf.title, url: shelf.url, count: shelf.count }]),
    loose: 0,
    lines: [],
  };
  return {
    dates: [all],
    years: years.map(planDate),
    months: months.map(planDate),
    days: months.flatMap((month) => month.parts).map(planDate),
    undated: [shelf],
  };
}

/** Page of a year, month or day; its title is its EDTF key, which the template says in words. */
function planDate(group: DateGroup): DateView {
  const parents = [group.key.slice(0, 4), group.key.slice(0, 7)].filter((key) => key.length < group.key.length);
  return {
    url: urlOf(group.key),
    title: group.key,
    key: group.key,
    path: [ALL, ...parents.map((key) => ({ url: urlOf(key), title: key }))],
    count: group.records.length,
    parts: rowsOf(group.parts),
    loose: group.loose.length,
    lines: (isLongYear(group) ? group.loose : group.records).map(lineOf),
  };
}

function isLongYear({ key, records }: DateGroup): boolean {
  return key.length === 4 && records.length > LONGEST_YEAR;
}

function rowsOf(groups: readonly DateGroup[], more: { label: string; url: string; count: number }[] = []) {
  return toRows([
    ...groups.map(({ key, records }) => ({ label: key, url: urlOf(key), count: records.length })),
    ...more,
  ]);
}

function urlOf(key: string): string {
  return `/dates/${key.replaceAll('-', '/')}/`;
}
