import { type Dated, monthKey, monthSpanOf } from './months.ts';

/** Months one after the other that are alike. */
export interface Run {
  /** `held`: at least one article surely of each month; `unsure`: articles that may be; `gap`: nothing held. */
  kind: 'held' | 'unsure' | 'gap';
  /** First and last month as EDTF. */
  from: string;
  to: string;
  /** Place from the first month of the chart, and length, in months. */
  x: number;
  length: number;
}

/** What the archive holds of one source over time, from its first month to its last. */
export interface Coverage {
  runs: Run[];
  /** Months between the first and the last from which nothing is held. */
  missing: number;
  /** Months from the first to the last. */
  months: number;
  /** Articles that are not drawn: undated, or open on a side. */
  undated: number;
}

/** The months from the first to the last date of all records; `null` when none has a date to be drawn. */
export function monthsCovered(records: readonly Dated[]): { first: number; last: number } | null {
  let [first, last] = [Number.POSITIVE_INFINITY, -1];
  for (const record of records) {
    const span = monthSpanOf(record);
    if (span === null) continue;
    first = Math.min(first, span.first);
    last = Math.max(last, span.last);
  }
  return last < 0 ? null : { first, last };
}

/** Draws what is held of a source, month by month. `start` is the first month of the chart. */
export function drawCoverage(records: readonly Dated[], start: number): Coverage {
  const own = monthsCovered(records);
  const undated = records.filter((record) => monthSpanOf(record) === null).length;
  if (own === null) return { runs: [], missing: 0, months: 0, undated };
  const kinds = Array.from({ length: own.last - own.first + 1 }, (): Run['kind'] => 'gap');
  for (const record of records) {
    const span = monthSpanOf(record);
    if (span === null) continue;
    const isHeld = span.isSure && span.first === span.last;
    for (let month = span.first; month <= span.last; month++) {
      const i = month - own.first;
      if (isHeld) kinds[i] = 'held';
      else if (kinds[i] === 'gap') kinds[i] = 'unsure';
    }
  }
  const runs: Run[] = [];
  kinds.forEach((kind, i) => {
    const key = monthKey(own.first + i);
    const before = runs.at(-1);
    if (before?.kind === kind) {
      before.to = key;
      before.length++;
    } else runs.push({ kind, from: key, to: key, x: own.first - start + i, length: 1 });
  });
  return { runs, missing: kinds.filter((kind) => kind === 'gap').length, months: kinds.length, undated };
}
