import type { PublicRecord, SiteFile } from '../../model.ts';
import { countStatements } from '../../site/cards.ts';
import { entryOfQuote } from '../entry.ts';
import type { Pack, PackList, SegmentStart } from '../format.ts';
import type { Stemmers } from '../schema.ts';
import { textOfBytes, writeShard } from '../shard-form.ts';
import { languagesOf } from '../stemmer-names.ts';
import { packWords } from '../word-list.ts';
import { readRecord } from './entries.ts';
import { createIndex, growthOf, type IndexBuilder } from './index-files.ts';
import { packName, type SegmentPlan } from './segments.ts';
import { writeShown } from './shown.ts';

/** In a segment of fewer articles what is shown stays in packs, an article each: these are there already. */
const PACKED = 1_000;

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
export function* makeSegment(
  { folder, records, language, isBrief }: SegmentPlan,
  stemmers: Stemmers,
): Generator<SiteFile> {
  const names = languagesOf(records);
  const isPacked = records.length < PACKED;
  const said = isBrief ? 0 : countQuotes(records);
  const articles = createIndex(records.length, names, stemmers, isBrief);
  const quotes = createIndex(said, names, stemmers);
  const shown = writeShown(folder, growthOf(records.length), { isPacked, isBrief });
  for (const record of records) {
    const read = readRecord(record, language);
    articles.add(read.entry);
    if (!isBrief) for (const quote of read.quotes) quotes.add(entryOfQuote(read.entry, quote));
    if (isPacked) yield fileOf(packName(record, language), read satisfies Pack);
    yield* shown.add(read);
  }
  const sizes = yield* shown.finish();
  if (isPacked) yield fileOf(`${folder}/packs`, listPacks(records, language));
  const { texts, cards, lists } = sizes;
  yield* finish({ folder, isBrief }, articles, { isPacked, texts, cards, lists });
  if (said > 0)
    yield* finish({ folder: `${folder}/said`, isBrief }, quotes, { isPacked, texts: sizes.quotes, cards: 1, lists: 1 });
}

function listPacks(records: readonly PublicRecord[], language: string): PackList {
  return { names: records.map((record) => packName(record, language)), quotes: records.map(countStatements) };
}

function* finish(
  { folder, isBrief }: Pick<SegmentPlan, 'folder' | 'isBrief'>,
  index: IndexBuilder,
  places: Pick<SegmentStart, 'texts' | 'cards' | 'lists' | 'isPacked'>,
): Generator<SiteFile> {
  const files = index.finish();
  let next = files.next();
  for (; !next.done; next = files.next()) {
    const [name, content] = next.value;
    if (isBrief && name.startsWith('p/')) continue;
    yield fileOf(`${folder}/${name}`, content);
  }
  const { start, inline } = next.value;
  const parts = Object.fromEntries(inline.map(([name, content]) => [name, textOfBytes(content)]));
  const lists = {
    terms: packWords(start.terms),
    dictionary: packWords(start.dictionary),
    reversed: packWords(start.reversed),
    turned: packWords(start.turned),
  };
  yield fileOf(`${folder}/start`, { ...start, ...lists, ...places, parts } satisfies SegmentStart);
}

function fileOf(name: string, content: unknown): SiteFile {
  return { path: `search/${name}.js`, content: writeShard(name, content) };
}
