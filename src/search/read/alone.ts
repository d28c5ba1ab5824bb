import { termsByField } from '../entry.ts';
import type { AloneStart, Pack } from '../format.ts';
import { loadLater } from '../load-later.ts';
import type { Stemmers } from '../schema.ts';
import { bytesOf } from '../shard-form.ts';
import { mayHave } from '../signature.ts';
import { createKeeper, type IndexReader, weigh, wordsAmong } from './index-reader.ts';
import type { FieldPostings, Postings } from './postings.ts';

/** Reads an article that has no index out of its pack, which is loaded where the article may have what is looked for. */
export function readAlone(
  { lengths, stemmer, terms }: AloneStart,
  first: number,
  { pack, stemmers }: { pack: () => Promise<Pack>; stemmers: Promise<Stemmers> },
): IndexReader {
  const signature = bytesOf(terms);
  const keep = createKeeper();
  const known = (): Promise<Map<string, Postings>> =>
    keep('terms', async () => postingsOf(termsByField((await pack()).entry, await stemmers)));
  const among = async (fits: (term: string) => boolean): Promise<Postings[]> =>
    [...(await known()).values()].filter(({ term }) => fits(term));
  return {
    first,
    articles: 1,
    lengths,
    stemmers: [stemmer],
    articleStemmers: async () => null,
    postings: async (term) => (mayHave(signature, term) ? ((await known()).get(term) ?? null) : null),
    beginning: (text) => among((term) => term.startsWith(text)),
    positions: async (...wanted) => (await loadLater()).positionsOfPacks(pack, stemmers)(...wanted),
    ...wordsAmong(async (fits) => (await among(fits)).map(weigh)),
    column: async (name) => (await loadLater()).columnOf((await pack()).entry, name),
  };
}

/** The postings of the terms of one article, in their order. */
function postingsOf(fields: readonly string[][]): Map<string, Postings> {
  const found = new Map<string, (FieldPostings | null)[]>();
  fields.forEach((terms, f) => {
    for (const term of terms) {
      const own = found.get(term) ?? fields.map(() => null);
      found.set(term, own);
      const postings = own[f] ?? { articles: ONLY, times: new Int32Array(1), lengths: Int32Array.of(terms.length) };
      own[f] = postings;
      (postings.times[0] as number)++;
    }
  });
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([term, own], place) => [term, { term, met: place, fields: own, file: 0, place }]));
}

const ONLY = Int32Array.of(0);
