import { foldName, MONTHS, plainDigits } from './date-names.ts';

/** `April 17`, `Apr. 17, 2018`, `17. April`, `17 апреля 2018`, `17 de abril`, `4月17日`; the year may be missing. */
const NAMED =
  /^(?:(?<a>\p{L}{3,12})\.? (?<b>\d{1,2})|(?<c>\d{1,2})(?:er|\.)? (?:de )?(?<d>\p{L}{3,12})\.?)(?:st|nd|rd|th)?(?:,? (?:de |del )?(?<year>(?:19|20)\d\d))?$/u;
const SIGNS = /^(?<month>\d{1,2})月(?<day>\d{1,2})日$/;

/** Reads words that are a day and nothing else: EDTF, `--04-17` without a year, `null` when they are none. */
export function readPartialDay(words: string): string | null {
  const plain = plainDigits(words).trim();
  const signs = SIGNS.exec(plain)?.groups;
  if (signs) return dayOf(undefined, Number(signs.month), Number(signs.day));
  const match = NAMED.exec(plain)?.groups;
  const month = MONTHS.get(foldName(match?.a ?? match?.d ?? ''));
  return match && month !== undefined ? dayOf(match.year, month, Number(match.b ?? match.c)) : null;
}

function dayOf(year: string | undefined, month: number, day: number): string | null {
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  return `${year ?? '-'}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
