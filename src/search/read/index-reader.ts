import { getNumber, readParts } from '../bytes.ts';
import { STORED_FACETS } from '../facets.ts';
import { nameOfShard, placeOfPositions } from '../file-names.ts';
import type { IndexStart } from '../format.ts';
import { FIELDS } from '../schema.ts';
import { reverseWord, turnBack, turnWord } from '../words.ts';
import { type Postings, type PostingsForm, readPositions, readPostings } from './postings.ts';
import { createWalker, filesOf, walkWord, wordOf } from './walk.ts';

/** A word of the dictionary. */
export interface KnownWord {
  word: string;
  /** Whole part of log2 of the number of articles, field by field, that have it. */
  weight: number;
}

/** Reads the index of a segment's articles, or of what is said in them; files are loaded when they are needed, each once. */
export interface IndexReader {
  /** Number of its first article in the whole index, and how many it has. */
  first: number;
  articles: number;
  /** Sum of the lengths of each field. */
  lengths: readonly number[];
  /** Names of the stemmers of its articles. */
  stemmers: readonly string[];
  /** By article the place of its stemmer among these; `null` where there is but one. */
  articleStemmers: () => Promise<Uint8Array | null>;
  postings: (term: string) => Promise<Postings | null>;
  /** All terms that begin so. */
  beginning: (text: string) => Promise<Postings[]>;
  /** Words of the dictionary that begin so; with `''` all. */
  wordsBeginning: (text: string) => Promise<KnownWord[]>;
  wordsEnding: (text: string) => Promise<KnownWord[]>;
  /** Words that begin so after their first letter. */
  wordsFromSecond: (text: string) => Promise<KnownWord[]>;
  /** By field and posting; of articles other than those that are wanted they may be left out. */
  positions: (postings: Postings, wanted: ReadonlySet<number>) => Promise<(Int32Array[] | null)[]>;
  /** A column of facets, as `build/columns.ts` packs it. */
  column: (name: string) => Promise<Uint8Array>;
}

/** In the order in which they are written. */
const COLUMNS = ['dates', ...STORED_FACETS.map(({ name }): string => name)];

/** Behind every word that begins with a text. */
const LAST = '\uffff';

/** Where an index begins, how large it is, and how a file of it is loaded by its name. */
export interface IndexPlace {
  start: IndexStart;
  first: number;
  articles: number;
  load: (name: string) => Promise<Uint8Array>;
}

/** Gives a thing that is made when it is first asked for by its name; after a failure it is made again. */
export type Keep = <T>(name: string, make: () => Promise<T>) => Promise<T>;

/** Opens an index. */
export function readIndex({ start, first, articles, load }: IndexPlace): IndexReader {
  const keep = createKeeper();
  const bytes = (name: string): Promise<Uint8Array> => keep(name, () => load(name));
  const formOf = async (): Promise<PostingsForm> => ({
    fields: FIELDS.length,
    isBrief: start.isBrief,
    isLong: start.isLong,
    lengths: start.lengthsApart ? await keep('all lengths', async () => readLengths(await bytes('lengths'))) : null,
  });
  const readLengths = (packed: Uint8Array): Int32Array[] => {
    const reader = { bytes: packed, at: 0 };
    return start.lengths.map((sum) => Int32Array.from({ length: sum > 0 ? articles : 0 }, () => getNumber(reader)));
  };
  const whole = (file: number): Promise<Postings[]> =>
    keep(`all of ${file}`, async () => {
      const shard = { bytes: await bytes(nameOfShard(file, start)), file };
      return readPostings(shard, null, await formOf());
    });
  const find = async (term: string, isBeginning: boolean): Promise<Postings[]> => {
    const files = filesOf(start.terms, term, isBeginning ? term + LAST : term);
    if (start.isBrief) {
      // All of such a file is read to find one term: it is kept.
      const lists = await Promise.all(files.map(whole));
      return lists.flat().filter((own) => (isBeginning ? own.term.startsWith(term) : own.term === term));
    }
    const shards = await Promise.all(
      files.map(async (file) => ({ bytes: await bytes(nameOfShard(file, start)), file })),
    );
    const form = await formOf();
    return shards.flatMap((shard) => readPostings(shard, { term, isBeginning }, form));
  };
  /** Words out of the postings, where these came with the start. */
  const known = (): Promise<KnownWord[]> =>
    keep('words', async () => {
      const all = await Promise.all(start.terms.map((_, file) => whole(file)));
      return all.flatMap((postings) => postings.map(weigh));
    });
  const words = async (kind: 'd' | 'r' | 's', beginning: string): Promise<KnownWord[]> => {
    const directory = { d: start.dictionary, r: start.reversed, s: start.turned }[kind];
    const files = filesOf(directory, beginning, beginning + LAST);
    const chunks = await Promise.all(files.map((file) => bytes(`${kind}/${file}`)));
    const found = chunks.flatMap((chunk) => readWords(chunk, beginning));
    const backOf = { d: null, r: reverseWord, s: turnBack }[kind];
    return backOf ? found.map(({ word, weight }) => ({ word: backOf(word), weight })) : found;
  };
  const among = async (fits: (word: string) => boolean): Promise<KnownWord[]> =>
    (await known()).filter(({ word }) => fits(word));
  return {
    first,
    articles,
    lengths: start.lengths,
    stemmers: start.stemmers,
    articleStemmers: async () => (start.stemmers.length > 1 ? await bytes('stemmers') : null),
    postings: async (term) => (await find(term, false))[0] ?? null,
    beginning: (text) => find(text, true),
    ...(start.dictionary.length === 0
      ? wordsAmong(among)
      : {
          wordsBeginning: (text) => words('d', text),
          wordsEnding: (text) => words('r', reverseWord(text)),
          wordsFromSecond: (text) => words('s', text),
        }),
    positions: async (postings) => {
      const { file, part } = placeOfPositions(postings.file);
      return readPositions(readParts(await bytes(`p/${file}`))[part] ?? new Uint8Array(0), postings);
    },
    column: async (name) =>
      start.columnsTogether
        ? (readParts(await bytes('facets'))[COLUMNS.indexOf(name)] ?? new Uint8Array(0))
        : bytes(`facet/${name}`),
  };
}

/** Finds words among all those of an index that is small enough to be read as a whole. */
export function wordsAmong(
  list: (fits: (word: string) => boolean) => Promise<KnownWord[]>,
): Pick<IndexReader, 'wordsBeginning' | 'wordsEnding' | 'wordsFromSecond'> {
  return {
    wordsBeginning: (text) => list((word) => word.startsWith(text)),
    wordsEnding: (text) => list((word) => word.endsWith(text)),
    wordsFromSecond: (text) => list((word) => turnWord(word).startsWith(text)),
  };
}

/** Keeps what was made. */
export function createKeeper(): Keep {
  const held = new Map<string, Promise<unknown>>();
  return <T>(name: string, make: () => Promise<T>): Promise<T> => {
    let made = held.get(name) as Promise<T> | undefined;
    if (!made) {
      made = make();
      held.set(name, made);
      made.catch(() => held.delete(name));
    }
    return made;
  };
}

/** A term as a word of the dictionary. */
export function weigh({ term, fields }: Postings): KnownWord {
  const frequency = fields.reduce((sum, field) => sum + (field?.articles.length ?? 0), 0);
  return { word: term, weight: Math.floor(Math.log2(frequency)) };
}

function readWords(chunk: Uint8Array, beginning: string): KnownWord[] {
  const found: KnownWord[] = [];
  const walker = createWalker(chunk);
  while (walker.at < chunk.length) {
    walkWord(walker);
    const weight = getNumber(walker);
    const word = wordOf(walker);
    if (word.startsWith(beginning)) found.push({ word, weight });
    else if (found.length > 0) break;
  }
  return found;
}
