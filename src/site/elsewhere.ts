import { availableParallelism, freemem } from 'node:os';
import type { BuildOptions } from '../build.ts';
import type { PublicArchive } from '../model.ts';
import { startChildren } from './children.ts';
import { type Elsewhere, keyOfSection, type PageOptions } from './make-pages.ts';
import type { Section } from './sections.ts';
import { writeRow } from './site-state.ts';
import { openSlices } from './slices.ts';
import { stagingFor } from './staging.ts';
import type { SiteWriter } from './writer.ts';

/** Articles whose pages are made sooner by one process than it takes to start another and have it plan. */
const WORTH_CHILD = 1_000;

/** Bytes that a process takes for itself, and for each article of the archive. */
const OWN_MEMORY = 300e6;
const ARTICLE_MEMORY = 8e3;

/** Pages that are made elsewhere; to be ended when the build fails. */
export type ElsewherePages = Elsewhere & { end: () => void };

/**
 * Decides which pages of articles other processes make, and has them begin: none, unless that pays, or a number of
 * processes was asked for. Pages that lie ready in slices are looked through instead.
 */
export function findElsewhere(
  sections: readonly Section[],
  { duplicates }: Pick<PublicArchive, 'duplicates'>,
  { root, output, pathPrefix, today, jobs, slices, archive }: BuildOptions,
  options: Pick<PageOptions, 'root' | 'known' | 'surroundings' | 'stampOf' | 'put'> & Pick<SiteWriter, 'adopt'>,
): ElsewherePages | null {
  const { known, surroundings, adopt } = options;
  const all = sections.filter(({ records }) => records.length > 0);
  if (slices !== undefined) return { ...openSlices(slices, all, options), end: () => {} };
  // An archive in memory cannot be opened by others.
  if (jobs === 1 || (archive !== undefined && !('published' in archive))) return null;
  const due = all.filter((section) => known.keptSet(section.name, keyOfSection(section, options)) === null);
  const count = jobs ?? countJobs(countArticles(due), countArticles(all));
  if (count === 1 || due.length === 0) return null;
  return startChildren(due, {
    ...{ root, output, pathPrefix, today, duplicates, jobs: count, surroundings, adopt },
    staging: stagingFor(root, output),
    rowsOf: (name) => [...known.filesOf(name)].map(([path, file]) => writeRow(path, file)).join(''),
  });
}

/** Processes that pay: where few articles are due, nearly all of their pages stay. */
function countJobs(due: number, all: number): number {
  if (due * 2 < all) return 1;
  const room = Math.floor(freemem() / 2 / (OWN_MEMORY + all * ARTICLE_MEMORY));
  return Math.max(1, Math.min(availableParallelism(), Math.floor(due / WORTH_CHILD), room));
}

function countArticles(sections: readonly Section[]): number {
  return sections.reduce((sum, { records }) => sum + records.length, 0);
}
