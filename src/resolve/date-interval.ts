import { earliestDay, latestDay, parseEdtf } from '../edtf.ts';
import { daysBetween } from '../extract/day-arithmetic.ts';
import type { Certainty, Conflict, DateCandidate, Edtf } from '../model.ts';

/** Days in which the article was published: `null` is no limit. What set a limit stands beside it. */
export interface DayInterval {
  from: string | null;
  to: string | null;
  /** Candidates that set the limits or confirm them. */
  because: DateCandidate[];
  conflicts: Conflict[];
}

/** Longest interval that is given day by day, in days. */
const LONGEST = 31;

/** Rules whose limit is the day on which the copy was made, or the site was: the article is no younger. */
const UPPER: ReadonlySet<string> = new Set(['captured', 'updated']);

/**
 * Intersects what weaker candidates say of the day of publication, from the surest to the least sure: the day of the copy;
 * what the text tells as past; events of the vocabulary; the time counted since them; the day of a change; a copyright year.
 * One that would leave no day is dropped, and is a conflict.
 */
export function intersect(candidates: readonly DateCandidate[]): DayInterval {
  const interval: DayInterval = { from: null, to: null, because: [], conflicts: [] };
  for (const candidate of candidates.filter(isLimit).toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const [from, to] = limitsOf(candidate);
    const nextFrom = from !== null && (interval.from === null || from > interval.from) ? from : interval.from;
    const nextTo = to !== null && (interval.to === null || to < interval.to) ? to : interval.to;
    if (nextFrom !== null && nextTo !== null && nextFrom > nextTo) {
      // A footer's year is often left as it was: that it disagrees says nothing of the article.
      if (candidate.rule !== 'copyright-year') interval.conflicts.push(conflictWith(interval, candidate));
      continue;
    }
    if (nextFrom === interval.from && nextTo === interval.to && !confirms(interval, candidate)) continue;
    interval.because.push(candidate);
    interval.from = nextFrom;
    interval.to = nextTo;
  }
  // A copyright year only closes what the text opens.
  if (interval.because.every(({ rule }) => rule === 'copyright-year')) return { ...interval, to: null, because: [] };
  interval.because = interval.because.filter((candidate) => limitsBind(interval, candidate));
  return interval;
}

function isLimit({ role, rule, value }: DateCandidate): boolean {
  // Terms of use and profiles below the text have changes of their own.
  if (rule === 'labelled-updated-elsewhere') return false;
  return role === 'clue' || role === 'anchor' || (UPPER.has(role) && !value.startsWith('['));
}

const RANKS: readonly string[] = [
  'anniversary-and-weekday',
  'anniversary',
  'month-of-event',
  'so-long-ago',
  'named-event',
  'about-so-long-ago',
];

function rankOf({ role, rule }: DateCandidate): number {
  if (role === 'captured') return 0;
  if (rule === 'copyright-year') return 40;
  if (role === 'clue') return 10;
  return role === 'anchor' ? 20 + RANKS.indexOf(rule) : 30;
}

function limitsOf({ role, value }: DateCandidate): [from: string | null, to: string | null] {
  if (UPPER.has(role)) return [null, latestDay(value)];
  return [value.startsWith('..') ? null : earliestDay(value), latestDay(value)];
}

/** A candidate that says no more than what is known already is kept when it says the same in other words. */
function confirms(interval: DayInterval, candidate: DateCandidate): boolean {
  const [from, to] = limitsOf(candidate);
  return (
    (from === null || from === interval.from) && (to === null || to === interval.to) && interval.because.length < 8
  );
}

function limitsBind(interval: DayInterval, candidate: DateCandidate): boolean {
  const [from, to] = limitsOf(candidate);
  return (from !== null && from === interval.from) || (to !== null && to === interval.to);
}

function conflictWith({ from, to }: DayInterval, candidate: DateCandidate): Conflict {
  return {
    field: 'date',
    message: `${candidate.value} (${candidate.rule}) disagrees with ${from ?? '..'}/${to ?? '..'}, which stronger clues leave`,
    evidence: candidate.evidence,
  };
}

/**
 * The smallest honest date that holds an interval: a day; two days up to 31 days apart; a month; a year (with `~` where a
 * rounded count set a limit); two years; open at one end, as exact as the clue was; `null` without any limit.
 */
export function smallestEdtf({ from, to, because }: DayInterval): Edtf | null {
  if (from === null || to === null) return openEdtf(from, to, because);
  const rounding = because.some(({ rule }) => rule.startsWith('about-')) ? '~' : '';
  if (from === to) return parseEdtf(from);
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  const days = daysBetween(from, to) + 1;
  const isWholeMonth = from.endsWith('-01') && parseEdtf(month) !== null && latestDay(month as Edtf) === to;
  if (isWholeMonth) return parseEdtf(month);
  if (days <= LONGEST && rounding === '') return parseEdtf(`${from}/${to}`);
  if (to.startsWith(month)) return parseEdtf(month + rounding);
  return to.startsWith(year) ? parseEdtf(year + rounding) : parseEdtf(`${year}/${to.slice(0, 4)}`);
}

function openEdtf(from: string | null, to: string | null, because: readonly DateCandidate[]): Edtf | null {
  const bound = because.find((candidate) => limitsOf(candidate)[from === null ? 1 : 0] === (from ?? to));
  if (!bound) return null;
  const isInterval = bound.value.includes('/');
  if (from !== null) return parseEdtf(`${isInterval ? bound.value.split('/')[0] : from}/..`);
  return parseEdtf(`../${isInterval ? bound.value.split('/')[1] : to}`);
}

/** How sure the date of an interval is: two limits that the text alone sets are an inference, all else is an estimate. */
export function certaintyOf({ from, to, because }: DayInterval): Certainty {
  const isOutside = because.some(({ role }) => role === 'anchor');
  const rules = new Set(because.map(({ rule }) => rule));
  return from !== null && to !== null && !isOutside && rules.size > 1 ? 'inferred' : 'estimated';
}
