import { getNumber } from '../bytes.ts';
import { type Card, NORM_BLOCK, type Reference, type SegmentEntry, type SegmentStart } from '../format.ts';
import { unpackLengths } from '../norms.ts';
import { FIELDS } from '../schema.ts';
import { bytesOf } from '../shard-form.ts';
import { reverseWord } from '../words.ts';
import { type Postings, readPositions, readPostings } from './postings.ts';
import { createWalker, filesOf, walkWord, wordOf } from './walk.ts';

/** Gives the content of a shard by its name relative to `search/`, without `.js`: JSON, or bytes as characters. */
export type LoadShard = (name: string) => Promise<unknown>;

/** A word of the dictionary. */
export interface KnownWord {
  word: string;
  /** Whole part of log2 of the number of articles, field by field, that have it. */
  weight: number;
}

/** Reads one segment; files are loaded when they are needed, each once. */
export interface Segment {
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
  positions: (postings: Postings) => Promise<(Int32Array[] | null)[]>;
  /** Lengths of a field, by article. */
  fieldLengths: (field: number) => Promise<Int32Array>;
  /** A column of facets, as `build/columns.ts` packs it. */
  column: (name: string) => Promise<Uint8Array>;
  card: (article: number) => Promise<Card>;
  text: (article: number) => Promise<string>;
  reference: (article: number) => Promise<Reference>;
}

/** Behind every word that begins with a text. */
const LAST = '\uffff';

export async function openSegment(entry: SegmentEntry, first: number, load: LoadShard): Promise<Segment> {
  const start = (await load(`${entry.folder}/start`)) as SegmentStart;
  const held = new Map<string, Promise<unknown>>();
  const keep = <T>(name: string, make: () => Promise<T>): Promise<T> => {
    let made = held.get(name) as Promise<T> | undefined;
    if (!made) {
      made = make();
      held.set(name, made);
      // Asked for again after a failure, it is loaded again.
      made.catch(() => held.delete(name));
    }
    return made;
  };
  const content = async (name: string): Promise<unknown> =>
    Object.hasOwn(start.parts, name) ? start.parts[name] : await load(`${entry.folder}/${name}`);
  const bytes = (name: string): Promise<Uint8Array> => keep(name, async () => bytesOf(await content(name)));
  const json = (name: string): Promise<unknown> => keep(name, () => content(name));
  const options = { fields: FIELDS.length, rare: start.rare };
  const find = async (term: string, isBeginning: boolean): Promise<Postings[]> => {
    const files = filesOf(start.terms, term, isBeginning ? term + LAST : term);
    const shards = await Promise.all(files.map(async (file) => ({ bytes: await bytes(`t/${file}`), file })));
    return shards.flatMap((shard) => readPostings(shard, { term, isBeginning }, options));
  };
  const words = async (kind: 'd' | 'r', beginning: string): Promise<KnownWord[]> => {
    const files = filesOf(kind === 'd' ? start.dictionary : start.reversed, beginning, beginning + LAST);
    const chunks = await Promise.all(files.map((file) => bytes(`${kind}/${file}`)));
    return chunks.flatMap((chunk) => readWords(chunk, beginning));
  };
  return {
    first,
    articles: entry.articles,
    lengths: start.lengths,
    stemmers: start.stemmers,
    articleStemmers: async () => (start.stemmers.length > 1 ? await bytes('stemmers') : null),
    postings: async (term) => (await find(term, false))[0] ?? null,
    beginning: (text) => find(text, true),
    wordsBeginning: (text) => words('d', text),
    wordsEnding: async (text) =>
      (await words('r', reverseWord(text))).map(({ word, weight }) => ({ word: reverseWord(word), weight })),
    positions: async (postings) => readPositions(await bytes(`p/${postings.file}`), postings),
    fieldLengths: (field) =>
      keep(`lengths ${field}`, async () => {
        const all = new Int32Array(entry.articles);
        if (start.lengths[field] === 0) return all;
        const count = Math.ceil(entry.articles / NORM_BLOCK);
        const names = Array.from({ length: count }, (_, i) => `norms/${FIELDS[field]?.name}/${i}`);
        const blocks = await Promise.all(names.map(bytes));
        blocks.forEach((block, i) => {
          all.set(unpackLengths(block), i * NORM_BLOCK);
        });
        return all;
      }),
    column: (name) => bytes(`facet/${name}`),
    card: async (article) => {
      const cards = (await json(`cards/${Math.floor(article / start.cards)}`)) as Card[];
      return cards[article % start.cards] as Card;
    },
    reference: async (article) => {
      const all = (await json(`refs/${Math.floor(article / start.references)}`)) as Reference[];
      return all[article % start.references] as Reference;
    },
    text: async (article) => {
      const texts = (await json(`x/${Math.floor(article / start.texts)}`)) as string[];
      return texts[article % start.texts] ?? '';
    },
  };
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
