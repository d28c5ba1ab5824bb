import type { SegmentEntry, SegmentStart, ShownQuote } from '../format.ts';
import type { Stemmers } from '../schema.ts';
import { type WrittenStart, wholeStart } from '../start-form.ts';
import { createKeeper, readIndex } from './index-reader.ts';
import { indexQuotes, placeOfQuote, showQuote, showQuotes } from './packs.ts';
import { indexStartOf, type LoadShard, loadFrom, type PackReader, rowsFrom, type Segment } from './segment.ts';

/** The segment whose statements are opened. */
export interface SaidPlace {
  entry: SegmentEntry;
  start: SegmentStart;
  articles: Segment;
  packs: PackReader;
  load: LoadShard;
  stemmers: Promise<Stemmers>;
}

/** Opens what is said in a segment; `first` is the number of its first statement in the whole index. `null` where nothing is said. */
export async function openSaid(
  first: number,
  { entry, start, articles, packs, load, stemmers }: SaidPlace,
): Promise<Segment | null> {
  if (entry.statements === 0) return null;
  if (start.isBrief) {
    const all = await Promise.all(Array.from({ length: entry.articles }, (_, article) => packs.pack(article)));
    return indexQuotes(all, articles, { first, stemmers: await stemmers });
  }
  const folder = `${entry.folder}/said`;
  const saidStart = wholeStart((await load(`${folder}/start`)) as WrittenStart);
  const row = rowsFrom(folder, load, createKeeper());
  const quote = async (number: number): Promise<ShownQuote> => {
    if (!start.isPacked) return row('x', saidStart.texts, number);
    const [article, within] = placeOfQuote((await packs.list()).quotes, number);
    return showQuote(article, (await packs.pack(article)).quotes[within]);
  };
  const place = { start: indexStartOf(saidStart), first, articles: entry.statements };
  const said = readIndex({ ...place, load: loadFrom(folder, saidStart, load) });
  return { ...said, ...showQuotes(articles, quote) };
}
