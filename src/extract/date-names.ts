import type { DateWords } from '../languages/date-words.ts';
import { DATE_WORDS } from '../languages/dates.ts';

/** Names of months and weekdays of all languages in one table each, by `foldName`; they do not contradict each other. */
export const MONTHS = gather((words) => words.months);
export const WEEKDAYS = gather((words) => words.weekdays);
export const SOLAR_MONTHS = gather((words) => words.solarMonths);
export const LUNAR_MONTHS = gather((words) => words.lunarMonths);

function gather(pick: (words: DateWords) => ReadonlyMap<string, number> | undefined): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const words of DATE_WORDS)
    for (const [name, value] of pick(words) ?? []) if (!names.has(foldName(name))) names.set(foldName(name), value);
  return names;
}

/** One form of a name: lower case, without a full stop at its end, without marks that scripts leave out at will. */
export function foldName(name: string): string {
  if (/^[A-Za-z]*$/.test(name)) return name.toLowerCase();
  return (
    name
      .toLowerCase()
      // Vowel signs, the stroke that lengthens, the joiner of Persian compounds, the dot of a lower-cased İ.
      .replace(/[\u064b-\u0655]|\u0640|\u200c|\u0307/g, '')
      .replace(/[يى]/g, 'ی')
      .replace(/ك/g, 'ک')
      .replace(/’/g, "'")
      .replace(/[.\s]+$/, '')
  );
}

/** What `plainDigits` writes otherwise: most passages have none of it. */
const PRINTED_OTHERWISE =
  /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19\u00a0\u2000-\u200b\u200e\u200f\u202a-\u202f\u2060\u2066-\u2069\u3000\ufeff：／⁄．。‐‑－]/;

/** Digits of other scripts (Arabic, Persian, full width) as ASCII, odd spaces and direction marks as spaces; same length. */
export function plainDigits(text: string): string {
  if (!PRINTED_OTHERWISE.test(text)) return text;
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[\u00a0\u2000-\u200b\u200e\u200f\u202a-\u202f\u2060\u2066-\u2069\u3000\ufeff]/g, ' ')
    .replace(/：/g, ':')
    .replace(/[／⁄]/g, '/')
    .replace(/[．。]/g, '.')
    .replace(/[‐‑－]/g, '-');
}
