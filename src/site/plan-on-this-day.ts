import type { PublicRecord } from '../model.ts';
import { interfaceOf } from '../strings/index.ts';
import { dayOf } from './groups.ts';
import { compare } from './lines.ts';
import { planList } from './plan-dates.ts';
import type { DateView, OnThisDayView, View } from './views.ts';

const URL = '/on-this-day/';

function allDays(language: string): View {
  return { url: URL, title: interfaceOf(language).strings.titles.onThisDay };
}

/** A leap year that begins on a Monday; nothing but its days is shown. */
const YEAR = 2024;

/** Records of a certain day by day of the year, `04-17`, in the order of a year. */
export function groupByDayOfYear(records: readonly PublicRecord[]): Map<string, PublicRecord[]> {
  const days = new Map<string, PublicRecord[]>();
  for (const record of records) {
    const key = dayOf(record)?.slice(-5);
    if (key === undefined) continue;
    const own = days.get(key);
    if (own) own.push(record);
    else days.set(key, [record]);
  }
  return new Map([...days].sort(([a], [b]) => compare(a, b)));
}

/** Plans the pages of one day of all years. */
export function planDayOfYear(day: string, records: readonly PublicRecord[], locale: string): DateView[] {
  const [month = 1, number = 1] = day.split('-').map(Number);
  const title = wordsFor(locale, { day: 'numeric', month: 'long' })(Date.UTC(YEAR, month - 1, number));
  const frame = {
    url: urlOf(day),
    title,
    key: day,
    path: [allDays(locale)],
    count: records.length,
    parts: [],
    loose: 0,
    months: [],
  };
  return planList({ ...frame, shows: 'all' }, records, locale);
}

/** Plans the page of all days of the year. `of` is the number of articles in the archive. */
export function planDaysOfYear(
  days: ReadonlyMap<string, readonly PublicRecord[]>,
  of: number,
  locale: string,
): OnThisDayView {
  const [dayInWords, monthInWords] = [
    wordsFor(locale, { day: 'numeric', month: 'long' }),
    wordsFor(locale, { month: 'long' }),
  ];
  const months = Array.from({ length: 12 }, (_, month) => ({
    title: monthInWords(Date.UTC(YEAR, month, 1)),
    anchor: `m-${month + 1}`,
    days: Array.from({ length: new Date(Date.UTC(YEAR, month + 1, 0)).getUTCDate() }, (_, i) => {
      const key = `${String(month + 1).padStart(2, '0')}-${String(i + 1).padStart(2, '0')}`;
      const count = days.get(key)?.length ?? 0;
      const title = dayInWords(Date.UTC(YEAR, month, i + 1));
      return { number: i + 1, title, count, url: count > 0 ? urlOf(key) : null };
    }),
  }));
  return { ...allDays(locale), count: [...days.values()].reduce((sum, own) => sum + own.length, 0), of, months };
}

function wordsFor(language: string, options: Intl.DateTimeFormatOptions): (day: number) => string {
  const { locale } = interfaceOf(language);
  const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
  return (day) => format.format(day);
}

function urlOf(day: string): string {
  return `${URL}${day}/`;
}
