import { createIndex } from '../build/index-files.ts';
import { type Entry, entryOfQuote, textOfEntry } from '../entry.ts';
import type {
  Card,
  ListedArticle,
  Pack,
  Reference,
  SegmentEntry,
  SegmentStart,
  ShownArticle,
  ShownQuote,
} from '../format.ts';
import type { Stemmers } from '../schema.ts';
import { bytesOf } from '../shard-form.ts';
import { stemmerName } from '../stemmer-names.ts';
import { createKeeper, type IndexReader, readIndex } from './index-reader.ts';

/** Gives the content of a shard by its name relative to `search/`, without `.js`: JSON, or bytes as characters. */
export type LoadShard = (name: string) => Promise<unknown>;

/** Reads one segment: the index, and what is shown of its articles, or statements. */
export interface Segment extends IndexReader {
  card: (article: number) => Promise<Card>;
  text: (article: number) => Promise<string>;
  /** None of a statement. */
  reference: (article: number) => Promise<Reference>;
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
  return entry.folder === '' ? openFresh(entry, first, host) : openFolder(entry, first, host.load);
}

async function openFolder(entry: SegmentEntry, first: number, load: LoadShard): Promise<ArticleSegment> {
  const { folder } = entry;
  const keep = createKeeper();
  const start = (await load(`${folder}/start`)) as SegmentStart;
  const rows = <Row>(name: string, file: number) =>
    keep(`${name}/${file}`, () => load(`${folder}/${name}/${file}`)) as Promise<Row[]>;
  const row = async <Row>(name: string, size: number, number: number): Promise<Row> =>
    (await rows<Row>(name, Math.floor(number / size)))[number % size] as Row;
  const pack = (article: number): Promise<Pack> | null => {
    const name = start.packs[article];
    return name === undefined ? null : (keep(name, () => load(name)) as Promise<Pack>);
  };
  const shown = async (article: number): Promise<ShownArticle> => {
    const whole = await pack(article);
    return whole ? [whole.card, textOfEntry(whole.entry)] : row('x', start.shown, article);
  };
  const own: Segment = {
    ...readIndex({ start, first, articles: entry.articles, load: loadFrom(folder, start, load) }),
    card: async (article) => (await shown(article))[0],
    text: async (article) => (await shown(article))[1],
    reference: async (article) => {
      const whole = await pack(article);
      return whole ? whole.reference : (await row<ListedArticle>('cards', start.cards, article))[1];
    },
  };
  const openSaid = async (firstSaid: number): Promise<Segment | null> => {
    if (entry.statements === 0) return null;
    const saidStart = (await load(`${folder}/said/start`)) as SegmentStart;
    const place = { start: saidStart, first: firstSaid, articles: entry.statements };
    const quote = async (number: number): Promise<ShownQuote> => {
      if (start.packs.length === 0) return row('said/x', saidStart.shown, number);
      const [article, within] = placeOfQuote(start.quotes, number);
      return showQuote(article, ((await pack(article)) as Pack).quotes[within]);
    };
    const index = readIndex({ ...place, load: loadFrom(`${folder}/said`, saidStart, load) });
    return { ...index, ...showQuotes(own, quote) };
  };
  return { ...own, openSaid };
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
    reference: async (article) => packOf(article).reference,
  };
  const openSaid = async (firstSaid: number): Promise<Segment | null> => {
    const entries = packs.flatMap(({ entry, quotes }) => quotes.map((quote) => entryOfQuote(entry, quote)));
    if (entries.length === 0) return null;
    const counts = packs.map(({ quotes }) => quotes.length);
    const quote = async (number: number): Promise<ShownQuote> => {
      const [article, within] = placeOfQuote(counts, number);
      return showQuote(article, packOf(article).quotes[within]);
    };
    return { ...indexEntries(entries, firstSaid, stemmers), ...showQuotes(own, quote) };
  };
  return { ...own, openSaid };
}

function indexEntries(entries: readonly Entry[], first: number, stemmers: Stemmers): IndexReader {
  const names = [...new Set(entries.map(({ language }) => stemmerName(language)))].sort();
  const index = createIndex(entries.length, names, stemmers);
  for (const entry of entries) index.add(entry);
  const files = index.finish();
  const made = new Map<string, Uint8Array>();
  let next = files.next();
  for (; !next.done; next = files.next()) made.set(...next.value);
  const { start, inline } = next.value;
  for (const [name, content] of inline) made.set(name, content);
  const load = async (name: string): Promise<Uint8Array> => made.get(name) ?? new Uint8Array(0);
  return readIndex({ start, first, articles: entries.length, load });
}

/** The article of a statement, and which of its statements it is, by how many each article has. */
function placeOfQuote(counts: readonly number[], number: number): [article: number, within: number] {
  let within = number;
  let article = 0;
  while (within >= (counts[article] ?? Number.POSITIVE_INFINITY)) within -= counts[article++] ?? 0;
  return [article, within];
}

function showQuote(article: number, quote: Pack['quotes'][number] | undefined): ShownQuote {
  if (!quote) throw new Error('a pack of the search index lacks a statement; build again');
  return [article, quote.id, quote.text, quote.speaker?.name ?? null, quote.speaker?.role ?? null];
}

/** A statement shows the card of its article, with the passage and who says it. */
function showQuotes(
  articles: Segment,
  quote: (number: number) => Promise<ShownQuote>,
): Pick<Segment, 'card' | 'text' | 'reference'> {
  return {
    card: async (number) => {
      const [article, id, , name, role] = await quote(number);
      const card = await articles.card(article);
      const saidBy = name === null ? null : { name, role };
      return { ...card, id: `${card.id}#${id}`, address: `${card.address}#${id}`, isSupplied: true, saidBy };
    },
    text: async (number) => {
      const [article, , words] = await quote(number);
      return typeof words === 'string' ? words : (await articles.text(article)).slice(...words);
    },
    reference: () => Promise.reject(new Error('a statement has no reference of its own')),
  };
}
