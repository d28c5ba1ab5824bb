/** An original as it lies in the folder now. */
export interface OriginalFile {
  /** Path under `content/`, e.g. `originals/a.txt`. */
  path: string;
  sha256: string;
}

/** A record that came, or may have come, from an original. */
export interface Holder {
  id: string;
  /** Path under `content/`, or `null` for a record without original. */
  original: string | null;
  /** `null` when it is not known yet: a person wrote the record and named its original. */
  sha256: string | null;
  /** UTC instant of the first ingest. */
  added: string;
  /** False for a record whose file is gone: it can only be made again. */
  isLive: boolean;
  /** True when the deletion was noticed by an earlier run. */
  isForgotten: boolean;
}

/** What is to be done with one original. */
export type Match =
  | { kind: 'new'; file: OriginalFile }
  | { kind: 'known'; file: OriginalFile; holder: Holder }
  | { kind: 'renamed'; file: OriginalFile; holder: Holder }
  /** The record's file was deleted: it is made again, with its old id and address. */
  | { kind: 'again'; file: OriginalFile; holder: Holder }
  | { kind: 'duplicate'; file: OriginalFile; of: { id: string | null; path: string } };

/** One match an original, in the order of `files`; and live records whose original is gone. */
export interface Matches {
  matches: Match[];
  missing: Holder[];
}

/**
 * Decides which original belongs to which record, by content first and path second.
 *
 * Same path and bytes: known. Same path, new bytes: the same record. Known bytes at a new path with the old path gone:
 * renamed; bytes that moved over another original count as renamed too, so that neither text replaces the other. Bytes
 * that a record already has: duplicate. Of two new files with the same bytes the first by path is the article.
 */
export function matchOriginals(files: readonly OriginalFile[], holders: readonly Holder[]): Matches {
  const withOriginal = holders.filter((holder) => holder.original !== null);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const assigned = new Map<string, Match>();
  const settled = new Set<Holder>();
  const assign = (file: OriginalFile, holder: Holder, isRename: boolean) => {
    const kind = !holder.isLive ? 'again' : isRename ? 'renamed' : 'known';
    assigned.set(file.path, { kind, file, holder });
    settled.add(holder);
  };
  for (const [file, holder] of findUnchanged(withOriginal, byPath)) assign(file, holder, false);
  // Nearly always none: only these come in an order, and only for them is looked further.
  const left = withOriginal.filter((holder) => !settled.has(holder)).sort(byAge);
  const known = new Set(left.length === 0 ? [] : withOriginal.map((holder) => holder.sha256));
  const bySha256 = left.length === 0 ? new Map<string, OriginalFile[]>() : groupBySha256(files);
  const edited = new Set<string>();
  for (const holder of left) {
    const atOwnPath = byPath.get(holder.original ?? '');
    // New bytes at a path are those of the first that names it: of another one the bytes may be elsewhere.
    if (atOwnPath && !known.has(atOwnPath.sha256) && !edited.has(atOwnPath.path)) {
      if (!holder.isForgotten) edited.add(atOwnPath.path);
      continue;
    }
    const moved = bySha256.get(holder.sha256 ?? '')?.find((file) => !assigned.has(file.path));
    if (moved) assign(moved, holder, true);
  }
  for (const holder of left) {
    if (settled.has(holder) || holder.isForgotten) continue;
    const file = byPath.get(holder.original ?? '');
    if (file && !assigned.has(file.path) && !known.has(file.sha256)) assign(file, holder, false);
  }
  return {
    matches: matchOthers(files, assigned),
    missing: left.filter((holder) => holder.isLive && !settled.has(holder)),
  };
}

/** The records whose own bytes lie at their own path; of several that name one path the first. */
function findUnchanged(
  holders: readonly Holder[],
  byPath: ReadonlyMap<string, OriginalFile>,
): ReadonlyMap<OriginalFile, Holder> {
  const unchanged = new Map<OriginalFile, Holder>();
  for (const holder of holders) {
    const file = byPath.get(holder.original ?? '');
    if (file?.sha256 !== holder.sha256 || file === undefined) continue;
    const other = unchanged.get(file);
    if (other === undefined || byAge(holder, other) < 0) unchanged.set(file, holder);
  }
  return unchanged;
}

/** Live ones first, then in the order of adding. */
function byAge(a: Holder, b: Holder): number {
  return Number(b.isLive) - Number(a.isLive) || compare(a.added, b.added) || compare(a.id, b.id);
}

/** Of several records with the same bytes the last in order is named. */
function byOwner(a: { holder: Holder }, b: { holder: Holder }): number {
  return byAge(a.holder, b.holder);
}

function groupBySha256(files: readonly OriginalFile[]): Map<string, OriginalFile[]> {
  const groups = new Map<string, OriginalFile[]>();
  for (const file of files) {
    const own = groups.get(file.sha256);
    if (own) own.push(file);
    else groups.set(file.sha256, [file]);
  }
  return groups;
}

/** One match an original: those that belong to no record are new, or have the bytes of another one. */
function matchOthers(files: readonly OriginalFile[], assigned: ReadonlyMap<string, Match>): Match[] {
  const wanted = new Set(files.flatMap(({ path, sha256 }) => (assigned.has(path) ? [] : [sha256])));
  const owners = new Map<string, { id: string | null; path: string }>();
  const owning = wanted.size === 0 ? [] : [...assigned.values()].filter(({ file }) => wanted.has(file.sha256));
  for (const { file, holder } of owning.flatMap((match) => ('holder' in match ? [match] : [])).sort(byOwner))
    owners.set(file.sha256, { id: holder.id, path: file.path });
  return files.map((file): Match => {
    const match = assigned.get(file.path);
    if (match) return match;
    const of = owners.get(file.sha256);
    if (of) return { kind: 'duplicate', file, of };
    owners.set(file.sha256, { id: null, path: file.path });
    return { kind: 'new', file };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
