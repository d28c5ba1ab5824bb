import { parseEdtf } from '../edtf.ts';
import { addDays } from '../extract/day-arithmetic.ts';
import type { DateCandidate, DatelineCandidate } from '../model.ts';
import { daysOf } from './day-month-order.ts';

/** Least strength at which a date is the article's own. */
export const OWN = 40;

/** Days by which a page's own day may lie behind the dateline's and still complete it. */
export const BEHIND = 3;

/**
 * Returns a dateline without a year as a full date: the page's own day, when that is the same day or up to three days
 * later; else the one such day in the interval that the clues leave. `null` when neither is there.
 */
export function completeDateline(
  dates: readonly DateCandidate[],
  datelines: readonly DatelineCandidate[],
  from: string | null,
  to: string | null,
): DateCandidate | null {
  for (const { value, evidence } of datelines) {
    if (!value.date?.startsWith('--')) continue;
    for (const page of dates.filter(
      ({ role, rule }) => role === 'captured' || role === 'updated' || rule.startsWith('lone-date'),
    )) {
      const day = daysBefore(daysOf(page.value), BEHIND).find((one) => isSameDay(value.date, one));
      const full = day === undefined ? null : daysOf(page.value).includes(day) ? page.value : parseEdtf(day);
      if (full && !full.startsWith('['))
        return {
          ...page,
          value: full,
          role: 'published',
          rule: 'dateline-and-page-date',
          certainty: 'inferred',
          strength: OWN,
        };
    }
    const days =
      from === null || to === null ? [] : yearsBetween(from, to).map((year) => `${year}${value.date?.slice(1)}`);
    const inside = days.filter((day) => parseEdtf(day) !== null && (from ?? '') <= day && day <= (to ?? ''));
    const only = inside.length === 1 ? parseEdtf(inside[0] ?? '') : null;
    if (!only) continue;
    const base = { field: 'date', role: 'published', strength: OWN } as const;
    return { ...base, value: only, evidence, certainty: 'estimated', rule: 'dateline-and-clues' };
  }
  return null;
}

function daysBefore(days: readonly string[], most: number): string[] {
  return days.flatMap((day) => Array.from({ length: most + 1 }, (_, off) => addDays(day, -off)));
}

export function yearsBetween(from: string, to: string): number[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Math.min(Number(to.slice(0, 4)) - first + 1, 5) }, (_, i) => first + i);
}

/** Tells whether a dateline's day (`--04-17` or a full day) is that day. */
export function isSameDay(printed: string | null, day: string): boolean {
  return printed !== null && (printed.startsWith('--') ? day.endsWith(printed.slice(1)) : printed.slice(0, 10) === day);
}

/** Tells whether a dateline's day is that day or lies a few days before it: stories are printed after they are written. */
export function isNear(printed: string | null, day: string): boolean {
  return daysBefore([day], BEHIND).some((one) => isSameDay(printed, one));
}
