import type { DuplicateGroup, PublicArchive, PublicRecord } from '../model.ts';
import { lineOf } from './lines.ts';
import { findVersions } from './versions.ts';
import type { CopiesView } from './views.ts';

/** How many copies the page of a representative lists: it must not grow with a text that a thousand outlets took over. */
const MOST_LISTED = 50;

/**
 * What each article page says of its copies, by id. The page of the representative lists the others; theirs lead to it
 * alone, so that a new copy touches two pages.
 */
export function copiesById(archive: Pick<PublicArchive, 'records' | 'duplicates'>): Map<string, CopiesView> {
  const { records, duplicates } = archive;
  const pages = findVersions(archive);
  const byId = new Map(records.map((record) => [record.id, record]));
  const views = new Map<string, CopiesView>();
  for (const { representative, reason, members } of duplicates) {
    const first = byId.get(representative);
    const others = members.filter(({ id }) => id !== representative);
    const versions = pages.get(representative)?.url ?? null;
    if (first) {
      const lines = linesOf(others, byId);
      views.set(representative, { reason, isFirst: true, count: others.length, lines, versions });
    }
    const listed = new Set(pages.get(representative)?.records.map(({ id }) => id));
    for (const { id, similarity } of others) {
      if (!first) continue;
      const lines = linesOf([{ id: representative, similarity }], byId);
      const own = versions !== null && similarity !== 1 && listed.has(id) ? `${versions}#v-${id}` : null;
      views.set(id, { reason, isFirst: false, count: 1, lines, versions: own });
    }
  }
  return views;
}

function linesOf(members: DuplicateGroup['members'], byId: ReadonlyMap<string, PublicRecord>): CopiesView['lines'] {
  return members.slice(0, MOST_LISTED).flatMap(({ id, similarity }) => {
    const record = byId.get(id);
    return record ? [{ line: lineOf(record), percent: Math.floor(similarity * 100) }] : [];
  });
}
