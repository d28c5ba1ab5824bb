import { stampOf } from './stamps.ts';

/** How many files a set has of which not even a stamp is another. */
export interface Untouched {
  count: number;
  /** How many of them are pages. */
  pages: number;
}

/**
 * Compares the stamps of the files of a set with its rows, see `writeRow`; `null` when one is another, or is of those that
 * a build was about to change. `since` as in `stampOf`.
 */
export function untouchedSet(
  rows: string,
  begun: ReadonlySet<string>,
  output: string,
  since: number,
): Untouched | null {
  let [count, pages] = [0, 0];
  for (let start = 0; start < rows.length; ) {
    const end = rows.indexOf('\n', start);
    const path = rows.slice(start, rows.indexOf('\t', start));
    const stamp = stampOf(`${output}/${path}`, since).text;
    const isSame = rows.startsWith(stamp, end - stamp.length) && rows[end - stamp.length - 1] === '\t';
    if (!isSame || begun.has(path)) return null;
    count++;
    if (path.endsWith('.html')) pages++;
    start = end + 1;
  }
  return { count, pages };
}
