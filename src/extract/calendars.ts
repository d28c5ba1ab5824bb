/** Calendars that are turned into Gregorian days. */
export type OtherCalendar = 'persian' | 'islamic-umalqura';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Returns the Gregorian day `YYYY-MM-DD` of a day in another calendar, or `null` when that calendar has no such day.
 * `persian` is the Solar Hijri calendar of Iran, `islamic-umalqura` the lunar one as Saudi Arabia counts it. Node's `Intl`
 * knows only the way from Gregorian days, so the day is approached from an estimate.
 */
export function toGregorian(calendar: OtherCalendar, year: number, month: number, day: number): string | null {
  if (year < 1 || year > 1600 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const [yearLength, epoch] = calendar === 'persian' ? [365.2422, 226_896] : [354.367, 227_015];
  const monthLength = yearLength / 12;
  // Days from the first day of the calendar, moved to the days that JavaScript counts from 1 January 1970.
  let at = Math.round((year - 1) * yearLength + (month - 1) * monthLength + day - 1) + epoch - 719_163;
  for (let step = 0; step < 8; step++) {
    const [y, m, d] = fromGregorian(calendar, at);
    const off = (year - y) * yearLength + (month - m) * monthLength + (day - d);
    if (y === year && m === month && d === day) return new Date(at * 86_400_000).toISOString().slice(0, 10);
    const rounded = Math.round(off);
    at += rounded === 0 ? Math.sign(off) : rounded;
  }
  return null;
}

/** First years of the Japanese eras; the year 1 of an era (元年) is that year. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ['令和', 2019],
  ['平成', 1989],
  ['昭和', 1926],
  ['大正', 1912],
  ['明治', 1868],
]);

/** Returns the Gregorian year of a year of a Japanese era (`平成`, 30 → 2018) or of the Republic of China (`民國`, 107 → 2018); `null` for another era. */
export function yearOfEra(era: string, year: number): number | null {
  if (era === '民國' || era === '民国') return year + 1911;
  const first = ERAS.get(era);
  return first === undefined ? null : first + year - 1;
}

/** Tells whether a Gregorian day lies in a Japanese era, as `Intl` has the days on which they began. */
export function isInEra(era: string, day: string): boolean {
  if (!ERAS.has(era)) return true;
  const format = formatOf('ja-u-ca-japanese', { era: 'short', timeZone: 'UTC' });
  return format.formatToParts(new Date(`${day}T00:00:00Z`)).some((part) => part.type === 'era' && part.value === era);
}

function fromGregorian(calendar: OtherCalendar, at: number): [year: number, month: number, day: number] {
  const format = formatOf(`en-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(new Date(at * 86_400_000));
  const read = (type: string): number => Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
  return [read('year'), read('month'), read('day')];
}

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = formats.get(locale) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(locale, known);
  return known;
}
