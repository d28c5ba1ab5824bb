import type { CountRow } from './views.ts';

/** A day in the table of a month; without articles it has no address. */
export interface MonthDay {
  number: number;
  /** `2018-04-17`. */
  key: string;
  count: number;
  url: string | null;
}

/** The weeks of a month from Monday to Sunday, `null` for days of the months before and after. */
export function weeksOf(month: string, days: readonly CountRow[]): (MonthDay | null)[][] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const first = new Date(Date.UTC(2000, number - 1, 1));
  // The constructor takes years below 100 for those of the 20th century.
  first.setUTCFullYear(year, number - 1, 1);
  const last = new Date(first);
  last.setUTCFullYear(year, number, 0);
  const before = (first.getUTCDay() + 6) % 7;
  const byKey = new Map(days.map((day) => [day.label, day]));
  const cells: (MonthDay | null)[] = Array.from({ length: before }, () => null);
  for (let day = 1; day <= last.getUTCDate(); day++) {
    const key = `${month}-${String(day).padStart(2, '0')}`;
    const row = byKey.get(key);
    cells.push({ number: day, key, count: row?.count ?? 0, url: row?.url ?? null });
  }
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** Names of the days of the week from Monday on, short and in full. */
export function weekdaysIn(locale: string): { short: string; long: string }[] {
  const name = (style: 'short' | 'long') => new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
  const [short, long] = [name('short'), name('long')];
  // 1 January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, i) => Date.UTC(2024, 0, 1 + i)).map((day) => ({
    short: short.format(day),
    long: long.format(day),
  }));
}
