import { parseEdtf } from '../edtf.ts';
import { languageFor } from '../extract/language.ts';
import { findDates } from '../extract/printed-dates.ts';
import type { Candidate, Conflict, DateCandidate, DatelineCandidate, Edtf, Found, NewsDocument } from '../model.ts';

/** The date with the candidates that were taken for it, and what speaks against it. */
export interface ChosenDate {
  date: Found<Edtf> | null;
  accepted: Candidate[];
  conflicts: Conflict[];
}

/** Least strength at which a date that says something else is a conflict; weaker ones are other dates of the page. */
const RIVAL = 55;

/**
 * Chooses the article's date. Only dates that the text prints as its own can be it, in this order (by `strength`):
 * labelled as published; beside the headline with a time of day; dateline with its year; byline; beside the headline
 * without a time; labelled line in the foot. A dateline without a year takes it from a page-head date of the same day.
 * A page's own date (`captured`), a change (`updated`), an event, a teaser never are the date by themselves.
 * Two that disagree, or a weekday that is not that day's, are a conflict: the stronger one stands.
 */
export function resolveDate(document: NewsDocument, candidates: readonly Candidate[]): ChosenDate {
  const dates = candidates.filter((candidate): candidate is DateCandidate => candidate.field === 'date');
  const datelines = candidates.filter((candidate): candidate is DatelineCandidate => candidate.field === 'dateline');
  const weekdays = dates.filter((candidate) => hasWrongWeekday(document, candidate)).map(weekdayConflict);
  const own = withoutLists(dates)
    .filter((candidate) => candidate.role === 'published' || candidate.role === 'dateline')
    .toSorted((a, b) => b.strength - a.strength);
  const best = own[0] ?? completeDateline(dates, datelines);
  if (!best) return { date: null, accepted: [], conflicts: weekdays };
  const days = daysOf(best.value);
  const agrees = (candidate: DateCandidate): boolean => daysOf(candidate.value).some((day) => days.includes(day));
  const agreeing = own.filter((candidate) => candidate !== best && agrees(candidate));
  const taken = new Set([best, ...agreeing].map((candidate) => candidate.evidence));
  const sameDay = datelines.filter((candidate) => days.some((day) => isSameDay(candidate.value.date, day)));
  const against = [
    ...own.filter((candidate) => candidate.strength >= RIVAL && candidate !== best && !agrees(candidate)),
    ...datelines.filter(({ value }) => value.date?.startsWith('--') && !days.some((day) => isSameDay(value.date, day))),
  ];
  const value = preciseOf(best, agreeing, sameDay);
  const conflicts = [...against.map((candidate) => conflictWith(best, candidate)), ...weekdays];
  const supported = agreeing.length > 0 || sameDay.length > 0 ? 'inferred' : best.certainty;
  const doubtful = hasWrongWeekday(document, best)
    ? 'estimated'
    : against.length > 0 && best.certainty === 'stated'
      ? 'inferred'
      : null;
  return {
    date: {
      value,
      evidence: [best, ...agreeing, ...sameDay].flatMap((candidate) => candidate.evidence),
      certainty: doubtful ?? (best.certainty === 'estimated' ? supported : best.certainty),
      rule: best.rule,
    },
    accepted: [...dates.filter((candidate) => taken.has(candidate.evidence)), ...sameDay],
    conflicts,
  };
}

/** Rules whose dates count only alone: several days below the text, or unlabelled in the head, are those of a list of articles. */
const ALONE: ReadonlySet<string> = new Set(['labelled-below-the-text', 'header-date']);

function withoutLists(dates: readonly DateCandidate[]): DateCandidate[] {
  const days = new Map<string, Set<string>>();
  for (const { rule, value } of dates) days.set(rule, (days.get(rule) ?? new Set()).add(value.slice(0, 10)));
  return dates.filter(({ rule }) => !ALONE.has(rule) || days.get(rule)?.size === 1);
}

/** The most that the agreeing dates say together: of two readings the one that another date confirms; a time of day. */
function preciseOf(
  best: DateCandidate,
  agreeing: readonly DateCandidate[],
  datelines: readonly DatelineCandidate[],
): Edtf {
  const all = [best, ...agreeing].map((candidate) => candidate.value).filter((value) => !value.startsWith('['));
  const timed = all.find((value) => value.includes('T')) ?? all[0];
  if (timed) return timed;
  const day = daysOf(best.value).find((one) => datelines.some((dateline) => isSameDay(dateline.value.date, one)));
  return day === undefined ? best.value : (parseEdtf(day) ?? best.value);
}

function hasWrongWeekday(document: NewsDocument, candidate: DateCandidate): boolean {
  const language = languageFor(document);
  return candidate.evidence.some((span) =>
    findDates(document.text, span, language).some((date) => date.wrongWeekday !== null),
  );
}

function weekdayConflict(candidate: DateCandidate): Conflict {
  return {
    field: 'date',
    message: `${daysOf(candidate.value)[0]} is not the weekday that is printed beside it`,
    evidence: candidate.evidence,
  };
}

/** Returns a page-head date that is the day of a dateline without a year, as the date; `null` when there is none. */
function completeDateline(
  dates: readonly DateCandidate[],
  datelines: readonly DatelineCandidate[],
): DateCandidate | null {
  for (const { value } of datelines) {
    if (!value.date?.startsWith('--')) continue;
    const full = dates.find(
      (candidate) => candidate.role === 'captured' && daysOf(candidate.value).some((day) => isSameDay(value.date, day)),
    );
    if (full) return { ...full, role: 'published', rule: 'dateline-and-page-date', certainty: 'inferred' };
  }
  return null;
}

function conflictWith(best: DateCandidate, other: DateCandidate | DatelineCandidate): Conflict {
  const value = other.field === 'date' ? other.value : `${other.value.date} (dateline)`;
  return {
    field: 'date',
    message: `${best.value} is taken (${best.rule}); ${value} disagrees (${other.rule})`,
    evidence: [...best.evidence, ...other.evidence],
  };
}

/** The day of an EDTF date, or both days of a set. */
function daysOf(edtf: string): string[] {
  return edtf.startsWith('[') ? edtf.slice(1, -1).split(',') : [edtf.slice(0, 10)];
}

/** Tells whether a dateline's day (`--04-17` or a full day) is that day. */
function isSameDay(printed: string | null, day: string): boolean {
  return printed !== null && (printed.startsWith('--') ? day.endsWith(printed.slice(1)) : printed.slice(0, 10) === day);
}
