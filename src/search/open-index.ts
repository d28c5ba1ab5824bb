import type { FacetName } from './facets.ts';
import { FORMAT, type IndexHead, PIPELINE } from './format.ts';
import { BUILT_IN, type LoadStemmer } from './languages.ts';
import { loadLater } from './load-later.ts';
import type { Column, Dates } from './read/columns.ts';
import { loadCopies } from './read/copies.ts';
import type { Columns } from './read/filter.ts';
import { type LoadShard, openSegment, type Segment } from './read/segment.ts';
import type { Stemmers } from './schema.ts';

/** Where an index comes from: files, a web server, scripts. */
export interface SearchHost {
  loadShard: LoadShard;
  loadStemmer: LoadStemmer;
  /** Lets others have the thread, where it is shared with a page. */
  pause?: () => Promise<void>;
}

/** An index as it lies open: what parts of search beside words (facets, dates) read too. */
export interface OpenIndex extends Columns {
  articles: number;
  segments: Segment[];
  stemmers: Stemmers;
  /** By article the first of its group of copies. */
  copies: () => Promise<Int32Array>;
}

/** The indexes of an archive: its articles, and what is said in them. */
export interface OpenArchive extends OpenIndex {
  /** Opened when somebody looks for what was said. */
  statements: () => Promise<OpenIndex>;
  /** Name of the root: another archive, another name. */
  fingerprint: string;
  title: string;
}

/** Opens an index without a query. */
export async function openIndex({ loadShard, loadStemmer }: SearchHost): Promise<OpenArchive> {
  const root = (await loadShard('head')) as IndexHead;
  if (root.format !== FORMAT || root.pipeline !== PIPELINE) throw new Error(OTHER_VERSION);
  const loading = root.languages.map(async (name) => [name, BUILT_IN.get(name) ?? (await loadStemmer(name))] as const);
  const coming = Promise.all(loading).then((all): Stemmers => new Map(all));
  const opening = openAll(root.segments, 'articles', (entry, first) =>
    openSegment(entry, first, { load: loadShard, stemmers: coming }),
  );
  const [segments, stemmers] = await Promise.all([opening, coming]);
  const copies = once(() => loadCopies(root.copies, segments, { articles: countOf(segments), load: loadShard }));
  const statements = once(async () => {
    const entries = segments.map((segment, s) => ({ segment, statements: root.segments[s]?.statements ?? 0 }));
    const opened = await openAll(entries, 'statements', ({ segment }, first) => segment.openSaid(first));
    const said = opened.filter((segment) => segment !== null);
    return { ...columnsOf(said), stemmers, copies: once(async () => eachAlone(countOf(said))) };
  });
  return { ...columnsOf(segments), stemmers, copies, statements, fingerprint: root.root, title: root.title };
}

const OTHER_VERSION = 'the search index was made by another version of Clipfile; run "clipfile build" again';

/** Opens all at a time, each with the number of the first of its articles. */
function openAll<Item extends { [name in Name]: number }, Name extends 'articles' | 'statements', Opened>(
  items: readonly Item[],
  name: Name,
  open: (item: Item, first: number) => Promise<Opened>,
): Promise<Opened[]> {
  let next = 0;
  return Promise.all(
    items.map((item) => {
      const first = next;
      next += item[name];
      return open(item, first);
    }),
  );
}

function countOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { articles }) => sum + articles, 0);
}

/** No article is a copy of another. */
function eachAlone(articles: number): Int32Array {
  return Int32Array.from({ length: articles }, (_, article) => article);
}

function columnsOf(segments: Segment[]): Omit<OpenIndex, 'stemmers' | 'copies'> {
  const index = { articles: countOf(segments), segments };
  const dates = once(async (): Promise<Dates> => (await loadLater()).loadDates(index));
  const held = new Map<FacetName, () => Promise<Column>>();
  const load = async (name: FacetName): Promise<Column> => {
    const { loadColumn, yearColumn } = await loadLater();
    return name === 'year' ? yearColumn(await dates()) : loadColumn(name, index);
  };
  const column = (name: FacetName): Promise<Column> => {
    const own = held.get(name) ?? once(() => load(name));
    held.set(name, own);
    return own();
  };
  return { ...index, dates, column };
}

/** Makes a thing when it is first asked for; after a failure it is made again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
