import { drawCoverage, monthsCovered } from '../charts/coverage.ts';
import { monthKey } from '../charts/months.ts';
import type { PublicRecord } from '../model.ts';
import { interfaceOf } from '../strings/index.ts';
import type { NamedGroup } from './groups.ts';
import type { Plan } from './views.ts';

/** How many sources the page shows. */
const MOST_SOURCES = 100;

/** Plans the page of what is held of each source, month by month. `sources` have most records first. */
export function planCoverage(
  records: readonly PublicRecord[],
  sources: readonly NamedGroup[],
  language: string,
): Pick<Plan, 'coverage'> {
  const { titles } = interfaceOf(language).strings;
  const covered = monthsCovered(sources.flatMap((source) => source.records));
  const rows = sources.slice(0, MOST_SOURCES).map(({ slug, name, records: own }) => ({
    label: name,
    url: `/sources/${slug}/`,
    count: own.length,
    ...drawCoverage(own, covered?.first ?? 0),
  }));
  const span = covered && {
    from: monthKey(covered.first),
    to: monthKey(covered.last),
    months: covered.last - covered.first + 1,
  };
  return {
    coverage: [
      {
        url: '/coverage/',
        title: titles.coverage,
        path: [{ url: '/sources/', title: titles.sources }],
        span,
        rows,
        of: sources.length,
        withoutSource: records.filter(({ source }) => source === null).length,
      },
    ],
  };
}
