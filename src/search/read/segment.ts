import { unpackCard } from '../card-form.ts';
import { textOfEntry } from '../entry.ts';
import type {
  BesideCards,
  Card,
  CardColumns,
  IndexStart,
  ListedArticle,
  Pack,
  PackList,
  PackRow,
  SegmentEntry,
  SegmentStart,
} from '../format.ts';
import { loadLater } from '../load-later.ts';
import { unpackArticle } from '../pack-form.ts';
import type { Stemmers } from '../schema.ts';
import { bytesOf } from '../shard-form.ts';
import { type WrittenStart, wholeStart } from '../start-form.ts';
import { unpackWords } from '../word-list.ts';
import { readAlone } from './alone.ts';
import { createKeeper, type IndexReader, type Keep, readIndex } from './index-reader.ts';

/** Gives the content of a shard by its name relative to `search/`, without `.js`: JSON, or bytes as characters. */
export type LoadShard = (name: string) => Promise<unknown>;

/** Reads one segment: the index, and what is shown of its articles, or statements. */
export interface Segment extends IndexReader {
  card: (article: number) => Promise<Card>;
  text: (article: number) => Promise<string>;
  /** What lists of all results need: many stand in one file. Of a statement there is none. */
  listed: (article: number) => Promise<ListedArticle>;
  /** Path of the original, or `null`; of a statement that of its article. */
  original: (article: number) => Promise<string | null>;
}

/** A segment of articles, and how that of what is said in them is opened. */
export interface ArticleSegment extends Segment {
  /** `first`: number of its first statement in the whole index. `null` where nothing is said. */
  openSaid: (first: number) => Promise<Segment | null>;
}

/** Reads the packs of a segment that has some. */
export interface PackReader {
  list: () => Promise<PackList>;
  pack: (article: number) => Promise<Pack>;
}

/** Opens a segment whose first article has this number in the whole index. */
export async function openSegment(
  entry: SegmentEntry,
  first: number,
  { load, stemmers }: { load: LoadShard; stemmers: Promise<Stemmers> },
): Promise<ArticleSegment> {
  const { folder } = entry;
  const keep = createKeeper();
  const start = wholeStart(await startOf(entry, load));
  const row = rowsFrom(folder, load, keep);
  const packs = readPacks(entry, { load, keep });
  const { pack } = packs;
  const beside = new Map<number, [columns: CardColumns, at: number]>();
  const readCard = async (article: number): Promise<Card> => {
    const known = beside.get(article);
    if (known) return unpackCard(...known);
    const file = `cards/${Math.floor(article / start.cards)}`;
    const columns = (await keep(file, () => load(`${folder}/${file}`))) as CardColumns;
    return unpackCard(columns, article % start.cards);
  };
  const see = ([steps, columns]: BesideCards): void => {
    let article = 0;
    steps.forEach((step, at) => {
      article += step;
      beside.set(article, [columns, at]);
    });
  };
  const index = entry.alone
    ? readAlone(entry.alone, first, { pack: () => pack(0), stemmers })
    : readIndex({
        start: indexStartOf(start),
        first,
        articles: entry.articles,
        load: loadFrom(folder, start, load, see),
      });
  const listed = async (article: number): Promise<ListedArticle> => {
    if (!start.isBrief) return row('lists', start.lists, article);
    const { card, reference } = await pack(article);
    return [card, reference];
  };
  const articles: Segment = {
    ...index,
    positions: start.isBrief
      ? async (...wanted) => (await loadLater()).positionsOfPacks(pack, stemmers)(...wanted)
      : index.positions,
    card: async (article) => (start.isBrief ? (await pack(article)).card : readCard(article)),
    text: async (article) =>
      start.isPacked ? textOfEntry((await pack(article)).entry) : row<string>('x', start.texts, article),
    listed,
    original: async (article) => (await listed(article))[1].original,
  };
  const own = { entry, start, articles, packs, load, stemmers };
  return { ...articles, openSaid: async (firstSaid) => (await loadLater()).openSaid(firstSaid, own) };
}

async function startOf({ folder, start, alone }: SegmentEntry, load: LoadShard): Promise<WrittenStart> {
  if (alone) return { lengths: alone.lengths, stemmers: [alone.stemmer] };
  return start ?? ((await load(`${folder}/start`)) as WrittenStart);
}

function readPacks(
  { folder, statements, alone }: SegmentEntry,
  { load, keep }: { load: LoadShard; keep: Keep },
): PackReader {
  const list = async (): Promise<PackList> =>
    alone
      ? { names: [alone.pack], quotes: [statements] }
      : ((await keep('packs', () => load(`${folder}/packs`))) as PackList);
  const pack = async (article: number): Promise<Pack> => {
    const name = (await list()).names[article] ?? '';
    return keep(name, async () => unpackArticle((await load(name)) as PackRow));
  };
  return { list, pack };
}

/** Reads rows of files that have so many each. */
export function rowsFrom(folder: string, load: LoadShard, keep: Keep) {
  return async <Row>(name: string, size: number, number: number): Promise<Row> => {
    const file = `${name}/${Math.floor(number / size)}`;
    return ((await keep(file, () => load(`${folder}/${file}`))) as Row[])[number % size] as Row;
  };
}

/** A start with its lists of words. */
export function indexStartOf(start: SegmentStart): IndexStart {
  const { terms, dictionary, reversed, turned } = start;
  return {
    ...start,
    terms: unpackWords(terms),
    dictionary: unpackWords(dictionary),
    reversed: unpackWords(reversed),
    turned: unpackWords(turned),
  };
}

/** Loads files of a folder, of which some stand in its start; cards that stand beside what is asked for are shown. */
export function loadFrom(
  folder: string,
  { parts }: SegmentStart,
  load: LoadShard,
  see: (cards: BesideCards) => void = () => {},
): (name: string) => Promise<Uint8Array> {
  return async (name) => {
    const content = Object.hasOwn(parts, name) ? parts[name] : await load(`${folder}/${name}`);
    if (!Array.isArray(content)) return bytesOf(content);
    const [bytes, ...cards] = content as [unknown, ...BesideCards];
    see(cards);
    return bytesOf(bytes);
  };
}
