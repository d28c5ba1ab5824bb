import type { FacetName } from './facets.ts';
import { FORMAT, type IndexHead, type IndexRoot, PIPELINE, type SegmentEntry } from './format.ts';
import { BUILT_IN, type LoadStemmer } from './languages.ts';
import { type Column, type Dates, loadColumn, loadDates, yearColumn } from './read/columns.ts';
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
  const head = (await loadShard('head')) as IndexHead;
  if (head.format !== FORMAT) throw new Error(OTHER_VERSION);
  const root = (await loadShard(head.root)) as IndexRoot;
  if (root.pipeline !== PIPELINE) throw new Error(OTHER_VERSION);
  const loading = root.languages.map(async (name) => [name, BUILT_IN.get(name) ?? (await loadStemmer(name))] as const);
  const [articles, stemmers] = await Promise.all([
    openSegments(root.segments, root.copies, loadShard),
    Promise.all(loading).then((all): Stemmers => new Map(all)),
  ]);
  const statements = once(async () => ({ ...(await openSegments(root.statements, [], loadShard)), stemmers }));
  return { ...articles, stemmers, statements, fingerprint: head.root, title: root.title };
}

const OTHER_VERSION = 'the search index was made by another version of Clipfile; run "clipfile build" again';

async function openSegments(
  entries: readonly SegmentEntry[],
  copies: readonly (string | null)[],
  load: LoadShard,
): Promise<Omit<OpenIndex, 'stemmers'>> {
  let articles = 0;
  const opening = entries.map((entry) => {
    const first = articles;
    articles += entry.articles;
    return openSegment(entry, first, load);
  });
  const segments = await Promise.all(opening);
  const index = { articles, segments };
  const dates = once((): Promise<Dates> => loadDates(index));
  const held = new Map<FacetName, () => Promise<Column>>();
  const column = (name: FacetName): Promise<Column> => {
    const own =
      held.get(name) ?? once(async () => (name === 'year' ? yearColumn(await dates()) : await loadColumn(name, index)));
    held.set(name, own);
    return own();
  };
  return { ...index, dates, column, copies: once(() => loadCopies(copies, segments, { articles, load })) };
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
