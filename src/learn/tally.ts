/**
 * Counts in how many articles texts stand, in bounded memory: lossy counting (Manku and Motwani 2002). At the end of each
 * window of `width` articles, texts are forgotten whose count and possible earlier loss do not exceed the number of
 * windows. A count is short by at most one for each full window behind it; up to one window, it is exact.
 */
export interface Tally {
  width: number;
  articles: number;
  /** Text → its count since it was last met for the first time, and how many were possibly lost before. */
  counts: Map<string, { count: number; lost: number }>;
}

/** An empty tally. */
export function startTally(width: number): Tally {
  return { width, articles: 0, counts: new Map() };
}

/** Counts the texts of one more article, each given once. Same articles in the same order, same counts. */
export function countArticle(tally: Tally, texts: Iterable<string>): void {
  const windows = Math.floor(tally.articles / tally.width);
  for (const text of texts) {
    const known = tally.counts.get(text);
    if (known) known.count++;
    else tally.counts.set(text, { count: 1, lost: windows });
  }
  tally.articles++;
  if (tally.articles % tally.width === 0) forgetRare(tally, windows + 1);
}

function forgetRare({ counts }: Tally, windows: number): void {
  for (const [text, { count, lost }] of counts) if (count + lost <= windows) counts.delete(text);
}

/** The texts counted in at least `fewest` articles. */
export function commonTexts({ counts }: Tally, fewest: number): Map<string, number> {
  return new Map([...counts].filter(([, { count }]) => count >= fewest).map(([text, { count }]) => [text, count]));
}
