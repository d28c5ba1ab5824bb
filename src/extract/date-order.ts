import type { Language } from '../languages/index.ts';
import { plainDigits, WEEKDAYS } from './date-names.ts';
import { isCity } from './places.ts';
import { findDates } from './printed-dates.ts';

/** Whether numbers such as 03/05/2019 are written with the day or with the month first. */
export type NumericOrder = 'day-first' | 'month-first';

/** How often each order stands in texts where it can be told: a part above 12, a weekday beside it. */
export interface OrderCounts {
  dayFirst: number;
  monthFirst: number;
}

/** `17/04/2018`: day and month in front of a year, in digits. */
const NUMBERS = /(?<![\d.:/-])(\d{1,2})([-/.])\s?(\d{1,2})\2\s?((?:19|20)\d\d)(?!\d)/g;

/** Counts the numeric dates of a text that can be read in one order only. This is what `clipfile learn` adds up by source. */
export function countNumericOrders(text: string, language: Language): OrderCounts {
  const counts = { dayFirst: 0, monthFirst: 0 };
  for (const match of plainDigits(text).matchAll(NUMBERS)) {
    const [one, two] = [Number(match[1]), Number(match[3])];
    if (one === two || one > 31 || two > 31 || (one > 12 && two > 12) || one < 1 || two < 1) continue;
    if (one > 12) counts.dayFirst++;
    else if (two > 12) counts.monthFirst++;
    else {
      const around = text.slice(Math.max(0, match.index - 30), match.index + match[0].length + 16);
      if (![...WEEKDAYS.keys()].some((name) => name.length > 2 && around.toLowerCase().includes(name))) continue;
      const from = Math.max(0, match.index - 30);
      const date = findDates(text, [from, Math.min(text.length, match.index + match[0].length + 16)], language).find(
        ({ span }) => span[0] <= match.index && match.index < span[1],
      );
      if (!date?.hasWeekday || date.edtf.startsWith('[')) continue;
      if (Number(date.edtf.slice(5, 7)) === two) counts.dayFirst++;
      else counts.monthFirst++;
    }
  }
  return counts;
}

/** The fewest dates that must agree, and how many of one order there may be in all against one of the other. */
const FEWEST = 2;
const SHARE = 19;

/** The order that counts of a source show: at least two dates, and next to none of the other order; else `null`. */
export function orderOf({ dayFirst, monthFirst }: OrderCounts, fewest = FEWEST): NumericOrder | null {
  if (Math.max(dayFirst, monthFirst) < fewest) return null;
  if (dayFirst >= SHARE * monthFirst) return 'day-first';
  return monthFirst >= SHARE * dayFirst ? 'month-first' : null;
}

/** Places that write the month first, as datelines name them. */
const MONTH_FIRST: ReadonlySet<string> = new Set(
  (
    'united states|usa|u.s.|washington|new york|los angeles|chicago|houston|boston|atlanta|dallas|denver|detroit|miami|philadelphia|phoenix|pittsburgh|seattle|san francisco|san diego|san antonio|' +
    'sacramento|salt lake city|las vegas|new orleans|minneapolis|memphis|cleveland|cincinnati|baltimore|honolulu|philippines|manila'
  ).split('|'),
);

/** Cities of countries where both orders, or the year in front, are common: they decide nothing. */
const MIXED: ReadonlySet<string> = new Set(
  (
    'toronto|montreal|ottawa|calgary|vancouver|beijing|shanghai|guangzhou|shenzhen|wuhan|hong kong|taipei|tokyo|osaka|hiroshima|nagasaki|seoul|pyongyang|tehran|teheran|isfahan|esfahan|shiraz|' +
    'tabriz|mashhad|qom|ahvaz|bushehr|zahedan|united nations|budapest|vilnius|ulaanbaatar|ulan bator|san jose|san juan|panama city|nairobi|johannesburg|cape town|pretoria|durban|kathmandu|' +
    'georgetown|kingston|portland|kabul|herat|kandahar|riyadh|jeddah|mecca|medina|monrovia'
  ).split('|'),
);

/** The order that the country of a dateline's place writes, or `null` when the place does not tell. */
export function orderOfPlace(place: string): NumericOrder | null {
  const name = place.toLowerCase();
  if (MONTH_FIRST.has(name)) return 'month-first';
  return isCity(name) && !MIXED.has(name) ? 'day-first' : null;
}
