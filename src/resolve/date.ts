import { parseEdtf } from '../edtf.ts';
import type { NumericOrder } from '../extract/date-order.ts';
import { addDays } from '../extract/day-arithmetic.ts';
import { languageFor } from '../extract/language.ts';
import { findDates } from '../extract/printed-dates.ts';
import { boundsOf } from '../extract/wide-dates.ts';
import type { Candidate, Conflict, DateCandidate, DatelineCandidate, Edtf, Found, NewsDocument } from '../model.ts';
import { changesTooEarly } from './changed-days.ts';
import { certaintyOf, intersect, smallestEdtf } from './date-interval.ts';
import { BEHIND, completeDateline, isNear, isSameDay, OWN, yearsBetween } from './dateline-day.ts';
import { daysOf, settleOrder } from './day-month-order.ts';

/** The date with the candidates that were taken for it, and what speaks against it. */
export interface ChosenDate {
  date: Found<Edtf> | null;
  accepted: Candidate[];
  conflicts: Conflict[];
}

/** Least strength at which a date that says something else is a conflict. */
const RIVAL = 55;

/**
 * Settles the day of publication. Dates that the text prints as its own come first, by `strength`: labelled as published;
 * beside the headline with a time of day; dateline with its year; address; byline; between headline and text; labelled in
 * the foot. Without one, in this order: a dateline without its year, completed by the page's day or by the interval that
 * the clues leave; a lone date above or below; a change that is printed with its time as the only date of the head; the
 * smallest honest date of that interval. A page's own day, an event, a teaser never are the date by themselves.
 * Two that disagree, or a weekday that is not that day's, are a conflict: the stronger one stands.
 *
 * @param order in which the article's source writes day and month, as the archive has shown; `null` when it has not
 */
export function resolveDate(
  document: NewsDocument,
  candidates: readonly Candidate[],
  order: NumericOrder | null = null,
): ChosenDate {
  const datelines = candidates.filter((candidate): candidate is DatelineCandidate => candidate.field === 'dateline');
  const printed = candidates.filter((candidate): candidate is DateCandidate => candidate.field === 'date');
  const dates = printed.map((candidate) => ofPaper(candidate, datelines));
  const weekdays = dates.filter((candidate) => hasWrongWeekday(document, candidate)).map(weekdayConflict);
  const own = withoutLists(dates)
    .filter(({ role }) => role === 'published' || role === 'dateline')
    .toSorted((a, b) => b.strength - a.strength);
  const settle = (best: DateCandidate): ChosenDate => {
    const chosen = chooseDay(document, best, own, datelines, order);
    const accepted = new Set(chosen.agreeing.map(({ evidence }) => evidence));
    const changes = changesTooEarly(chosen.date, dates);
    const isDoubtful = changes.length > 0 && chosen.date.certainty === 'stated';
    return {
      date: isDoubtful ? { ...chosen.date, certainty: 'inferred' } : chosen.date,
      accepted: [...dates.filter(({ evidence }) => accepted.has(evidence)), ...chosen.datelines],
      conflicts: [...chosen.conflicts, ...changes, ...weekdays],
    };
  };
  const [best] = own;
  if (best && best.strength >= OWN) return settle(best);
  const interval = intersect(dates);
  const conflicts = [...interval.conflicts, ...weekdays];
  const fits = ({ value }: DateCandidate): boolean =>
    daysOf(value).some((day) => (interval.from ?? day) <= day && day <= (interval.to ?? day));
  const isOfPaper = best?.rule === PAPER_HEAD && fits(best);
  const completed = isOfPaper ? null : completeDateline(dates, datelines, interval.from, interval.to);
  if (completed) return settle(completed);
  if (best && fits(best)) return withMore(settle(best), interval.conflicts);
  const change = onlyChange(dates);
  if (change && fits(change)) return withMore(settle(change), interval.conflicts);
  const value = smallestEdtf(interval);
  if (value === null) return { date: null, accepted: [], conflicts };
  const evidence = interval.because.flatMap((candidate) => candidate.evidence);
  const rule = interval.because.map((candidate) => candidate.rule);
  return {
    date: { value, evidence: unique(evidence), certainty: certaintyOf(interval), rule: [...new Set(rule)].join(' + ') },
    accepted: interval.because,
    conflicts,
  };
}

/** The rule of a day beside the name of a printed paper. */
const PAPER_HEAD = 'paper-head-date';

/**
 * A paper's day is that of its datelines or a few days later. Where it is not, the page may be one that prints the day on
 * which it is looked at: then it is the latest possible day.
 */
function ofPaper(candidate: DateCandidate, datelines: readonly DatelineCandidate[]): DateCandidate {
  if (candidate.rule !== PAPER_HEAD) return candidate;
  const days = daysOf(candidate.value);
  const isFar = datelines.some(({ value }) => value.date !== null && !days.some((day) => isNear(value.date, day)));
  return isFar ? { ...candidate, role: 'captured' } : candidate;
}

function withMore(chosen: ChosenDate, conflicts: readonly Conflict[]): ChosenDate {
  return { ...chosen, conflicts: [...chosen.conflicts, ...conflicts] };
}

function unique<Value extends readonly unknown[]>(spans: readonly Value[]): Value[] {
  return [...new Map(spans.map((span) => [span.join(), span])).values()];
}

function chooseDay(
  document: NewsDocument,
  best: DateCandidate,
  own: readonly DateCandidate[],
  datelines: readonly DatelineCandidate[],
  order: NumericOrder | null,
): { date: Found<Edtf>; agreeing: DateCandidate[]; datelines: DatelineCandidate[]; conflicts: Conflict[] } {
  const days = daysOf(best.value);
  const bounds = boundsOf(best.value);
  const isIn = (day: string): boolean => (bounds === null ? days.includes(day) : bounds[0] <= day && day <= bounds[1]);
  const agrees = (candidate: DateCandidate): boolean =>
    isIn(boundsOf(candidate.value)?.[0] ?? '') || daysOf(candidate.value).some(isIn);
  const agreeing = own.filter((candidate) => candidate !== best && agrees(candidate));
  const sameDay = datelines.filter(({ value }) => days.some((day) => isSameDay(value.date, day)));
  const against = [
    ...own.filter((candidate) => candidate.strength >= RIVAL && candidate !== best && !agrees(candidate)),
    ...datelines.filter(({ value }) => value.date?.startsWith('--') && !isBeside(value.date, days, bounds)),
  ];
  const precise = preciseOf(best, agreeing, sameDay);
  const value = settleOrder(document, precise, datelines, order);
  // A reading that only the custom of the source, the page or the country decides is an inference.
  const isDecided = value !== precise;
  const supported = agreeing.length > 0 || sameDay.length > 0 ? 'inferred' : best.certainty;
  const doubtful = hasWrongWeekday(document, best)
    ? 'estimated'
    : (against.length > 0 || isDecided) && best.certainty === 'stated'
      ? 'inferred'
      : null;
  const taken = [best, ...agreeing];
  const date: Found<Edtf> = {
    value,
    evidence: unique([...taken, ...sameDay].flatMap(({ evidence }) => evidence)),
    certainty: doubtful ?? (best.certainty === 'estimated' ? supported : best.certainty),
    rule: best.rule,
  };
  return {
    date: best.selector === undefined ? date : { ...date, selector: best.selector },
    agreeing: taken,
    datelines: sameDay,
    conflicts: against.map((candidate) => conflictWith(best, candidate)),
  };
}

/** Is a dateline's day one of these or shortly before; of a month or a year, can it lie within? */
function isBeside(printed: string, days: readonly string[], bounds: ReturnType<typeof boundsOf>): boolean {
  if (bounds === null) return days.some((day) => isNear(printed, day));
  const [first, last] = bounds;
  const full = yearsBetween(first, last).map((year) => `${year}${printed.slice(1)}`);
  return full.some((day) => addDays(first, -BEHIND) <= day && day <= last);
}

/** Rules whose dates count only alone: several days there are those of a list of articles. */
const ALONE: ReadonlySet<string> = new Set([
  'labelled-below-the-text',
  'labelled-in-page-head',
  'header-date',
  'lone-date-above',
  'lone-date-below',
  'letter-date',
  'date-in-first-lines',
  'address-date',
]);

function withoutLists(dates: readonly DateCandidate[]): DateCandidate[] {
  const days = new Map<string, Set<string>>();
  // "11/12/2022" beside "November 12, 2022" is that day once more.
  for (const { rule, value } of dates.toSorted((a, b) => daysOf(a.value).length - daysOf(b.value).length)) {
    const known = days.get(rule) ?? new Set();
    if (!daysOf(value).some((day) => known.has(day))) known.add(value.startsWith('[') ? value : value.slice(0, 10));
    days.set(rule, known);
  }
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
  // Of a month and a day within it, the day says more.
  const within = all.find((value) => /^\d{4}-\d\d-\d\d$/.test(value));
  if (timed && boundsOf(timed) !== null && within) return within;
  if (timed) return timed;
  const day = daysOf(best.value).find((one) => datelines.some((dateline) => isSameDay(dateline.value.date, one)));
  return day === undefined ? best.value : (parseEdtf(day) ?? best.value);
}

function hasWrongWeekday(document: NewsDocument, candidate: DateCandidate): boolean {
  if (candidate.role === 'clue' || candidate.role === 'anchor') return false;
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

/** The day of a change that the head prints with its time, when it prints no other: the version at hand is of that day. */
function onlyChange(dates: readonly DateCandidate[]): DateCandidate | null {
  const changes = dates.filter(({ rule }) => rule === 'labelled-updated-with-time');
  const [first] = changes;
  const isOne = new Set(changes.map(({ value }) => value.slice(0, 10))).size === 1;
  // The day of the version at hand: the minute is that of its last change.
  const day = first && isOne ? parseEdtf(first.value.slice(0, 10)) : null;
  return first && day ? { ...first, value: day, certainty: 'estimated' } : null;
}

function conflictWith(best: DateCandidate, other: DateCandidate | DatelineCandidate): Conflict {
  const value = other.field === 'date' ? other.value : `${other.value.date} (dateline)`;
  return {
    field: 'date',
    message: `${best.value} is taken (${best.rule}); ${value} disagrees (${other.rule})`,
    evidence: [...best.evidence, ...other.evidence],
  };
}
