import type { PublicRecord, SiteFile } from '../../model.ts';
import { countStatements } from '../../site/cards.ts';
import { entryOfQuote } from '../entry.ts';
import type { Pack, SegmentStart } from '../format.ts';
import type { Stemmers } from '../schema.ts';
import { textOfBytes, writeShard } from '../shard-form.ts';
import { languagesOf } from '../stemmer-names.ts';
import { readRecord } from './entries.ts';
import { createIndex, growthOf, type IndexBuilder } from './index-files.ts';
import { packName, type SegmentPlan } from './segments.ts';
import { writeShown } from './shown.ts';

/** In a segment of fewer articles what is shown stays in packs, an article each: these are there already. */
const SMALL = 100;

/** Number of statements in these articles. */
export function countQuotes(records: readonly PublicRecord[]): number {
  return records.reduce((sum, record) => sum + countStatements(record), 0);
}

/** Makes the packs of the newest articles: each is a file that no other article changes. */
export function* makePacks({ records, language }: SegmentPlan): Generator<SiteFile> {
  for (const record of records) {
    const { entry, card, reference, quotes } = readRecord(record, language);
    const name = packName(record, language);
    yield fileOf(name, { entry, card, reference, quotes } satisfies Pack);
  }
}

/**
 * Makes all files of one segment, as a function of its records alone: the index of its articles, and that of what is said in
 * them. The records are read once, in order, and what is written is handed on at once, so that memory does not hold a large
 * index twice.
 */
export function* makeSegment({ folder, records, language }: SegmentPlan, stemmers: Stemmers): Generator<SiteFile> {
  const names = languagesOf(records);
  const said = countQuotes(records);
  const isSmall = records.length < SMALL;
  const articles = createIndex(records.length, names, stemmers);
  const quotes = createIndex(said, names, stemmers);
  const shown = isSmall ? null : writeShown(folder, growthOf(records.length));
  for (const record of records) {
    const read = readRecord(record, language);
    articles.add(read.entry);
    for (const quote of read.quotes) quotes.add(entryOfQuote(read.entry, quote));
    if (shown) yield* shown.add(read);
    else yield fileOf(packName(record, language), read satisfies Pack);
  }
  const sizes = shown ? yield* shown.finish() : { texts: 1, cards: 1, quotes: 1 };
  const packs = isSmall ? records.map((record) => packName(record, language)) : [];
  const counts = isSmall ? records.map(countStatements) : [];
  yield* finish(folder, articles, { shown: sizes.texts, cards: sizes.cards, packs, quotes: counts });
  if (said > 0) yield* finish(`${folder}/said`, quotes, { shown: sizes.quotes, cards: 1, packs: [], quotes: [] });
}

function* finish(
  folder: string,
  index: IndexBuilder,
  places: Pick<SegmentStart, 'shown' | 'cards' | 'packs' | 'quotes'>,
): Generator<SiteFile> {
  const files = index.finish();
  let next = files.next();
  for (; !next.done; next = files.next()) {
    const [name, content] = next.value;
    yield fileOf(`${folder}/${name}`, content);
  }
  const { start, inline } = next.value;
  const parts = Object.fromEntries(inline.map(([name, content]) => [name, textOfBytes(content)]));
  yield fileOf(`${folder}/start`, { ...start, ...places, parts } satisfies SegmentStart);
}

function fileOf(name: string, content: unknown): SiteFile {
  return { path: `search/${name}.js`, content: writeShard(name, content) };
}
