import { addDays } from '../extract/day-arithmetic.ts';
import { boundsOf } from '../extract/wide-dates.ts';
import type { Conflict, DateCandidate, Edtf, Found } from '../model.ts';
import { daysOf } from './day-month-order.ts';

/** Rules of days of a change that are the article's own. */
const OWN_CHANGE = /^(?:labelled-updated(?:-with-time)?|(?:front-matter|json-ld|meta|microdata|time)-updated)$/;

/**
 * Returns a conflict for each day of a change that lies before the day of publication: one of the two is something else.
 * Markup states both in time zones of its own, and may be a day apart.
 */
export function changesTooEarly(date: Found<Edtf>, dates: readonly DateCandidate[]): Conflict[] {
  const [day] = daysOf(date.value);
  if (day === undefined || date.value.startsWith('[') || boundsOf(date.value) !== null) return [];
  const earlier = dates.filter(({ rule, value, selector }) => {
    const last = boundsOf(value)?.[1] ?? daysOf(value).at(-1) ?? day;
    return OWN_CHANGE.test(rule) && last < (selector === undefined ? day : addDays(day, -1));
  });
  // Front matter is read as markup and as text.
  const each = [...new Map(earlier.map((change) => [change.value, change])).values()];
  return each.map(({ value, rule, evidence }) => ({
    field: 'date',
    message: `${value} is given as the day of a change (${rule}), before ${date.value} (${date.rule})`,
    evidence: [...date.evidence, ...evidence],
  }));
}
