/** Length of a name from which two slips of the keyboard still leave it recognisable; below it is one. */
const LONG = 7;

/**
 * The known name that a person most likely meant: written with other capitals, hyphens or underscores, or one or two slips
 * away (a letter too many, too few, another one, two that changed places). `hedline` gives `headline`, `original_source`
 * gives `originalSource`; `null` for what resembles none, such as `shelfmark`.
 */
export function nearestOf(name: string, known: Iterable<string>): string | null {
  const word = foldName(name);
  let nearest: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const one of known) {
    const other = foldName(one);
    const most = Math.max(word.length, other.length) < LONG ? 1 : 2;
    if (Math.abs(word.length - other.length) > most) continue;
    const slips = countSlips(word, other);
    if (slips > most || slips >= fewest) continue;
    [nearest, fewest] = [one, slips];
  }
  return nearest;
}

/** A hint for the end of a message, `; did you mean headline?`; empty where no known name is near. */
export function hintAt(name: string, known: Iterable<string>): string {
  const nearest = nearestOf(name, known);
  return nearest === null ? '' : `; did you mean ${nearest}?`;
}

function foldName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

/** Letters inserted, left out, replaced, or changed with the next, to make one word of the other (optimal string alignment). */
function countSlips(a: string, b: string): number {
  let older: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        at(row, j) + 1,
        at(next, j - 1) + 1,
        at(row, j - 1) + (isSame ? 0 : 1),
        isSwap ? at(older, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [older, row] = [row, next];
  }
  return at(row, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
