import type { PublicRecord, SiteFile } from '../../model.ts';
import { countStatements } from '../../site/opened-record.ts';
import { packCards } from '../card-form.ts';
import { entryOfQuote, termsByField } from '../entry.ts';
import type { AloneStart, BesideCards, Card, PackList, PackRow, SegmentStart } from '../format.ts';
import { packArticle, unpackArticle } from '../pack-form.ts';
import type { Stemmers } from '../schema.ts';
import { textOfBytes } from '../shard-form.ts';
import { signTerms } from '../signature.ts';
import { shortenStart } from '../start-form.ts';
import { languagesOf, stemmerName } from '../stemmer-names.ts';
import { packWords } from '../word-list.ts';
import { writeShard } from '../write-shard.ts';
import { type IndexedRecord, readRecord } from './entries.ts';
import { createIndex, growthOf, type IndexBuilder } from './index-files.ts';
import { packName, type SegmentPlan } from './segments.ts';
import { writeShown } from './shown.ts';
import { createVocabulary } from './vocabulary.ts';

/** In a segment of fewer articles the texts stay in packs, an article each: these are there already. */
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

/** Is this a single article, which has nothing but its pack? Its words are read out of that. */
export function isAlone({ records, isBrief }: Pick<SegmentPlan, 'records' | 'isBrief'>): boolean {
  return isBrief && records.length === 1;
}

/** What stands in the head of a single article, whose pack this is. */
export function startAlone(
  record: PublicRecord,
  { language }: SegmentPlan,
  row: PackRow,
  stemmers: Stemmers,
): AloneStart {
  const terms = termsByField(unpackArticle(row).entry, stemmers);
  return {
    pack: packName(record, language),
    lengths: terms.map(({ length }) => length),
    stemmer: stemmerName(record.language),
    terms: textOfBytes(signTerms([...new Set(terms.flat())])),
  };
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
  if (isAlone({ records, isBrief })) {
    for (const record of records) yield fileOf(packName(record, language), packArticle(readRecord(record, language)));
    return;
  }
  const names = languagesOf(records);
  const isPacked = records.length < PACKED;
  const said = isBrief ? 0 : countQuotes(records);
  // What is said stands in the articles, too: it has no words of its own.
  const vocabulary = createVocabulary(stemmers);
  const articles = createIndex(records.length, names, stemmers, { isBrief, vocabulary, hasCards: !isBrief });
  const quotes = createIndex(said, names, stemmers, { vocabulary });
  const shown = writeShown(folder, growthOf(records.length), { isPacked, isBrief });
  const cards: Card[] = [];
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
    if (!isBrief) cards.push(read.card);
    if (waiting.push(read) === TOGETHER) addWaiting();
    if (isPacked) yield fileOf(packName(record, language), packArticle(read));
    yield* shown.add(read);
  }
  addWaiting();
  const sizes = yield* shown.finish();
  if (isPacked) yield fileOf(`${folder}/packs`, listPacks(records, language));
  yield* finish({ folder, isBrief, cards }, articles, {
    isPacked,
    texts: sizes.texts,
    cards: sizes.cards,
    lists: sizes.lists,
  });
  if (said > 0)
    yield* finish({ folder: `${folder}/said`, isBrief, cards: [] }, quotes, {
      isPacked,
      texts: sizes.quotes,
      cards: 1,
      lists: 1,
    });
}

function listPacks(records: readonly PublicRecord[], language: string): PackList {
  return { names: records.map((record) => packName(record, language)), quotes: records.map(countStatements) };
}

function* finish(
  { folder, isBrief, cards }: Pick<SegmentPlan, 'folder' | 'isBrief'> & { cards: readonly Card[] },
  index: IndexBuilder,
  places: Pick<SegmentStart, 'texts' | 'cards' | 'lists' | 'isPacked'>,
): Generator<SiteFile> {
  const files = index.finish();
  let next = files.next();
  for (; !next.done; next = files.next()) {
    const [name, content, beside = []] = next.value;
    if (isBrief && name.startsWith('p/')) continue;
    yield fileOf(`${folder}/${name}`, beside.length > 0 ? [content, ...putBeside(beside, cards)] : content);
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

function putBeside(articles: readonly number[], cards: readonly Card[]): BesideCards {
  const steps = articles.map((article, i) => article - (articles[i - 1] ?? 0));
  return [steps, packCards(articles.map((article) => cards[article] as Card))];
}

function fileOf(name: string, content: unknown): SiteFile {
  return { path: `search/${name}.js`, content: writeShard(name, content) };
}
