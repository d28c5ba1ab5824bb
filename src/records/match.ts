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
  const order = [...holders].sort(
    (a, b) => Number(b.isLive) - Number(a.isLive) || compare(a.added, b.added) || compare(a.id, b.id),
  );
  const withOriginal = order.filter((holder) => holder.original !== null);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const bySha256 = new Map<string, OriginalFile[]>();
  for (const file of files) bySha256.set(file.sha256, [...(bySha256.get(file.sha256) ?? []), file]);
  const known = new Set(withOriginal.map((holder) => holder.sha256));
  const assigned = new Map<string, Match>();
  const settled = new Set<Holder>();
  const assign = (file: OriginalFile, holder: Holder, isRename: boolean) => {
    const kind = !holder.isLive ? 'again' : isRename ? 'renamed' : 'known';
    assigned.set(file.path, { kind, file, holder });
    settled.add(holder);
  };
  for (const holder of withOriginal) {
    const file = byPath.get(holder.original ?? '');
    if (file && file.sha256 === holder.sha256 && !assigned.has(file.path)) assign(file, holder, false);
  }
  const edited = new Set<string>();
  for (const holder of withOriginal) {
    if (settled.has(holder)) continue;
    const atOwnPath = byPath.get(holder.original ?? '');
    // New bytes at a path are those of the first that names it: of another one the bytes may be elsewhere.
    if (atOwnPath && !known.has(atOwnPath.sha256) && !edited.has(atOwnPath.path)) {
      if (!holder.isForgotten) edited.add(atOwnPath.path);
      continue;
    }
    const moved = bySha256.get(holder.sha256 ?? '')?.find((file) => !assigned.has(file.path));
    if (moved) assign(moved, holder, true);
  }
  for (const holder of withOriginal) {
    if (settled.has(holder) || holder.isForgotten) continue;
    const file = byPath.get(holder.original ?? '');
    if (file && !assigned.has(file.path) && !known.has(file.sha256)) assign(file, holder, false);
  }
  const owners = new Map<string, { id: string | null; path: string }>();
  for (const match of assigned.values()) {
    if (match.kind !== 'new' && match.kind !== 'duplicate')
      owners.set(match.file.sha256, { id: match.holder.id, path: match.file.path });
  }
  const matches = files.map((file): Match => {
    const match = assigned.get(file.path);
    if (match) return match;
    const of = owners.get(file.sha256);
    if (of) return { kind: 'duplicate', file, of };
    owners.set(file.sha256, { id: null, path: file.path });
    return { kind: 'new', file };
  });
  return { matches, missing: withOriginal.filter((holder) => holder.isLive && !settled.has(holder)) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
