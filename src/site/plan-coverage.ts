import { monthTicks } from '../charts/axes.ts';
import { drawCoverage, monthsCovered } from '../charts/coverage.ts';
import { monthKey } from '../charts/months.ts';
import type { PublicArchive } from '../model.ts';
import { interfaceOf } from '../strings/index.ts';
import type { NamedGroup } from './groups.ts';
import type { Plan } from './views.ts';

/** How many sources the page shows. */
const MOST_SOURCES = 100;

/** How many times are named above the strips, about. */
const TIMES = 7;

/** Plans the page of what is held of each source, month by month. `sources` have most records first. */
export function planCoverage(
  { records, gaps, settings }: Pick<PublicArchive, 'records' | 'gaps' | 'settings'>,
  sources: readonly NamedGroup[],
): Pick<Plan, 'coverage'> {
  const { titles } = interfaceOf(settings.language).strings;
  const slugs = slugsByName(sources);
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
    times: monthTicks(covered.first, covered.last + 1, TIMES),
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
        gaps: gaps.map((gap) => ({ ...gap, url: urlOf(gap.source === null ? undefined : slugs.get(gap.source)) })),
      },
    ],
  };
}

/** Slugs of sources by all names that articles have for them. */
function slugsByName(sources: readonly NamedGroup[]): Map<string, string> {
  const names = sources.flatMap(({ slug, name, records }) => [
    ...records.flatMap(({ source }) => (source?.worded ? [[source.worded, slug] as const] : [])),
    [name, slug] as const,
  ]);
  return new Map(names);
}

function urlOf(slug: string | undefined): string | null {
  return slug === undefined ? null : `/sources/${slug}/`;
}
