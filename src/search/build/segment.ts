import type { PublicRecord, SiteFile } from '../../model.ts';
import { countStatements } from '../../site/opened-record.ts';
import { entryOfQuote } from '../entry.ts';
import type { PackList, SegmentStart } from '../format.ts';
import { packArticle } from '../pack-form.ts';
import type { Stemmers } from '../schema.ts';
import { textOfBytes } from '../shard-form.ts';
import { shortenStart } from '../start-form.ts';
import { languagesOf } from '../stemmer-names.ts';
import { packWords } from '../word-list.ts';
import { writeShard } from '../write-shard.ts';
import { type IndexedRecord, readRecord } from './entries.ts';
import { createIndex, growthOf, type IndexBuilder } from './index-files.ts';
import { packName, type SegmentPlan } from './segments.ts';
import { writeShown } from './shown.ts';
import { createVocabulary } from './vocabulary.ts';

/** In a segment of fewer articles what is shown stays in packs, an article each: these are there already. */
const PACKED = 1_000;

/**
 * Articles whose words are read together: what the processor's cache has of the words of one serves the others. One by one
 * they would be fetched from memory again for each, which takes half the time of reading them.
 */
const TOGETHER = 128;

/** Number of statements in these articles. */
export function countQuotes(records: readonly PublicRecord[]): number {
  return records.reduce((sum, record) => sum + countStatements(record), 0);
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
  // What is said stands in the articles, too: it has no words of its own.
  const vocabulary = createVocabulary(stemmers);
  const articles = createIndex(records.length, names, stemmers, { isBrief, vocabulary });
  const quotes = createIndex(said, names, stemmers, { vocabulary });
  const shown = writeShown(folder, growthOf(records.length), { isPacked, isBrief });
  let waiting: IndexedRecord[] = [];
  const addWaiting = (): void => {
    for (const { entry } of waiting) articles.add(entry);
    if (!isBrief) {
      for (const { entry, quotes: said } of waiting) for (const quote of said) quotes.add(entryOfQuote(entry, quote));
    }
    waiting = [];
  };
  for (const record of records) {
    const read = readRecord(record, language);
    if (waiting.push(read) === TOGETHER) addWaiting();
    if (isPacked) yield fileOf(packName(record, language), packArticle(read));
    yield* shown.add(read);
  }
  addWaiting();
  const sizes = yield* shown.finish();
  const packs = isPacked ? listPacks(records, language) : null;
  // Who asks for a word of a single article is soon asking for the article.
  const isAlone = records.length === 1;
  if (packs !== null && !isAlone) yield fileOf(`${folder}/packs`, packs);
  const { texts, cards, lists } = sizes;
  const own = { isPacked, packs: isAlone ? packs : null };
  yield* finish({ folder, isBrief }, articles, { ...own, texts, cards, lists });
  if (said > 0)
    yield* finish({ folder: `${folder}/said`, isBrief }, quotes, {
      isPacked,
      packs: null,
      texts: sizes.quotes,
      cards: 1,
      lists: 1,
    });
}

function listPacks(records: readonly PublicRecord[], language: string): PackList {
  return { names: records.map((record) => packName(record, language)), quotes: records.map(countStatements) };
}

function* finish(
  { folder, isBrief }: Pick<SegmentPlan, 'folder' | 'isBrief'>,
  index: IndexBuilder,
  places: Pick<SegmentStart, 'texts' | 'cards' | 'lists' | 'isPacked' | 'packs'>,
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
  yield fileOf(`${folder}/start`, shortenStart({ ...start, ...lists, ...places, parts }));
}

function fileOf(name: string, content: unknown): SiteFile {
  return { path: `search/${name}.js`, content: writeShard(name, content) };
}
