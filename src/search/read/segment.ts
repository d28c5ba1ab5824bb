import { textOfEntry } from '../entry.ts';
import type {
  Card,
  CardRow,
  IndexStart,
  ListedArticle,
  Pack,
  PackList,
  SegmentEntry,
  SegmentStart,
  ShownQuote,
} from '../format.ts';
import type { Stemmers } from '../schema.ts';
import { bytesOf } from '../shard-form.ts';
import { unpackWords } from '../word-list.ts';
import { createKeeper, type IndexReader, readIndex } from './index-reader.ts';
import { indexEntries, indexQuotes, placeOfQuote, positionsOfPacks, showQuote, showQuotes } from './packs.ts';

/** Gives the content of a shard by its name relative to `search/`, without `.js`: JSON, or bytes as characters. */
export type LoadShard = (name: string) => Promise<unknown>;

/** Reads one segment: the index, and what is shown of its articles, or statements. */
export interface Segment extends IndexReader {
  card: (article: number) => Promise<Card>;
  text: (article: number) => Promise<string>;
  /** What lists of all results need: many stand in one file. Of a statement there is none. */
  listed: (article: number) => Promise<ListedArticle>;
}

/** A segment of articles, and how that of what is said in them is opened. */
export interface ArticleSegment extends Segment {
  /** `first`: number of its first statement in the whole index. `null` where nothing is said. */
  openSaid: (first: number) => Promise<Segment | null>;
}

/** Opens a segment whose first article has this number in the whole index. */
export async function openSegment(
  entry: SegmentEntry,
  first: number,
  host: { load: LoadShard; stemmers: Promise<Stemmers> },
): Promise<ArticleSegment> {
  return entry.folder === '' ? openFresh(entry, first, host) : openFolder(entry, first, host);
}

async function openFolder(
  entry: SegmentEntry,
  first: number,
  { load, stemmers }: { load: LoadShard; stemmers: Promise<Stemmers> },
): Promise<ArticleSegment> {
  const { folder } = entry;
  const keep = createKeeper();
  const start = entry.start ?? ((await load(`${folder}/start`)) as SegmentStart);
  const row = async <Row>(name: string, size: number, number: number): Promise<Row> => {
    const file = `${name}/${Math.floor(number / size)}`;
    return ((await keep(file, () => load(`${folder}/${file}`))) as Row[])[number % size] as Row;
  };
  const packList = (): Promise<PackList> => keep('packs', () => load(`${folder}/packs`)) as Promise<PackList>;
  const pack = async (article: number): Promise<Pack> => {
    const name = (await packList()).names[article] ?? '';
    return keep(name, () => load(name)) as Promise<Pack>;
  };
  const listed = async (article: number): Promise<ListedArticle> => {
    if (!start.isBrief) return row('lists', start.lists, article);
    const { card, reference } = await pack(article);
    return [card, reference];
  };
  const index = readIndex({
    start: indexStartOf(start),
    first,
    articles: entry.articles,
    load: loadFrom(folder, start, load),
  });
  const own: Segment = {
    ...index,
    positions: start.isBrief ? positionsOfPacks(pack, stemmers) : index.positions,
    card: async (article) =>
      start.isPacked ? (await pack(article)).card : cardOfRow(await row<CardRow>('cards', start.cards, article)),
    text: async (article) =>
      start.isPacked ? textOfEntry((await pack(article)).entry) : row<string>('x', start.texts, article),
    listed,
  };
  const openSaid = async (firstSaid: number): Promise<Segment | null> => {
    if (entry.statements === 0) return null;
    if (start.isBrief) {
      const packs = await Promise.all(Array.from({ length: entry.articles }, (_, article) => pack(article)));
      return indexQuotes(packs, own, { first: firstSaid, stemmers: await stemmers });
    }
    const saidStart = (await load(`${folder}/said/start`)) as SegmentStart;
    const place = { start: indexStartOf(saidStart), first: firstSaid, articles: entry.statements };
    const quote = async (number: number): Promise<ShownQuote> => {
      if (!start.isPacked) return row('said/x', saidStart.texts, number);
      const [article, within] = placeOfQuote((await packList()).quotes, number);
      return showQuote(article, (await pack(article)).quotes[within]);
    };
    const said = readIndex({ ...place, load: loadFrom(`${folder}/said`, saidStart, load) });
    return { ...said, ...showQuotes(own, quote) };
  };
  return { ...own, openSaid };
}

function indexStartOf(start: SegmentStart): IndexStart {
  const { terms, dictionary, reversed, turned } = start;
  return {
    ...start,
    terms: unpackWords(terms),
    dictionary: unpackWords(dictionary),
    reversed: unpackWords(reversed),
    turned: unpackWords(turned),
  };
}

function cardOfRow(row: CardRow): Card {
  const [id, address, headline, isSupplied, date, dateInWords, source, language, original] = row;
  return { id, address, headline, isSupplied: isSupplied === 1, date, dateInWords, source, language, original };
}

function loadFrom(folder: string, { parts }: SegmentStart, load: LoadShard): (name: string) => Promise<Uint8Array> {
  return async (name) => bytesOf(Object.hasOwn(parts, name) ? parts[name] : await load(`${folder}/${name}`));
}

/** Makes the index of the newest articles out of their packs. */
async function openFresh(
  { packs: names }: SegmentEntry,
  first: number,
  host: { load: LoadShard; stemmers: Promise<Stemmers> },
): Promise<ArticleSegment> {
  const [stemmers, ...loaded] = await Promise.all([host.stemmers, ...names.map(host.load)]);
  const packs = loaded as Pack[];
  const packOf = (article: number): Pack => packs[article] as Pack;
  const own: Segment = {
    ...indexEntries(
      packs.map(({ entry }) => entry),
      first,
      stemmers,
    ),
    card: async (article) => packOf(article).card,
    text: async (article) => textOfEntry(packOf(article).entry),
    listed: async (article) => [packOf(article).card, packOf(article).reference],
  };
  const openSaid = async (firstSaid: number) => indexQuotes(packs, own, { first: firstSaid, stemmers });
  return { ...own, openSaid };
}
