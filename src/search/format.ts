import type { Certainty } from '../model.ts';
import type { Entry, Quote } from './entry.ts';
import type { WrittenStart } from './start-form.ts';

/** Version of the files under `search/`: another one cannot be read. Raise it whenever the same records give other bytes. */
export const FORMAT = 9;

/** Name of this way to make terms and fields; an index made in another way cannot be searched with this code. */
export const PIPELINE = 'clipfile-4';

/** `search/head.js`, the one file with a fixed name: what the index consists of. */
export interface IndexHead {
  format: number;
  /** `root-<hash>` of all that follows: another archive, another name. */
  root: string;
  /** The archive's title. */
  title: string;
  /** `PIPELINE` of the schema that made the index. */
  pipeline: string;
  fields: { name: string; boost: number }[];
  k1: number;
  b: number;
  /** Languages whose stemmers were used, sorted. */
  languages: string[];
  segments: SegmentEntry[];
  /** By segment the name of the file that says which of its articles are copies, or `null` where none is. */
  copies: (string | null)[];
}

/** One segment: its articles have the numbers that follow those of the segments before it. */
export interface SegmentEntry {
  /** Folder under `search/`; its files never change. */
  folder: string;
  articles: number;
  /** What is said in them; these have an index of their own, in the folder's `said/`. */
  statements: number;
  /** Of a small segment what `start.js` in its folder has, so that this need not be asked for. */
  start: WrittenStart | null;
  /** Of a segment of one article, which has no files but its pack; left out of others. */
  alone?: AloneStart;
}

/** An article without an index: its words are read out of its pack, if it may have any of those that are looked for. */
export interface AloneStart {
  /** Name of the pack, relative to `search/`. */
  pack: string;
  /** Its number of terms in each field. */
  lengths: number[];
  /** Name of its stemmer. */
  stemmer: string;
  /** `signTerms` of its terms, as characters. */
  terms: string;
}

/** Where all is in an index of articles or of statements. */
export interface IndexStart {
  /** Sum of the lengths of each field, in terms, in the order of the fields. */
  lengths: number[];
  /** Names of the stemmers of its articles, sorted; where there are several, the file `stemmers` has a byte for each article. */
  stemmers: string[];
  /** True: the lengths of the fields stand in the file `lengths`; otherwise each posting has that of its article. */
  lengthsApart: boolean;
  /** True: terms have no numbers in the order of first meeting. Of equals in other segments those of the alphabet stand for them. */
  isBrief: boolean;
  /** By field: does any article have more than 255 terms in it, so that a length is more than a byte? */
  isLong: boolean[];
  /** True: the columns of facets and dates stand in one file, `facets`, each behind its number of bytes. */
  columnsTogether: boolean;
  /**
   * Of each term shard, dictionary chunk, chunk of words from behind and of words with their first letter at the end: a text
   * not after its first term and after all terms before it. A small segment has no dictionary but its term shards.
   */
  terms: string[];
  dictionary: string[];
  reversed: string[];
  turned: string[];
}

/** The lists of an index of which `packWords` makes texts. */
type WordList = 'terms' | 'dictionary' | 'reversed' | 'turned';

/** `<folder>/start.js`, `<folder>/said/start.js`: all that is needed to find one's way. */
export interface SegmentStart extends Omit<IndexStart, WordList>, Record<WordList, string> {
  /** Articles (or statements) in one file of texts, `x/`. */
  texts: number;
  /** Articles in one file of cards, `cards/`: few, for results are from all places of the archive; and in one of `lists/`. */
  cards: number;
  lists: number;
  /** True: the articles have packs, each its own, which stay when an article comes to the segment. These have the texts. */
  isPacked: boolean;
  /** Files that stand here instead of by themselves, because they are small: name → bytes as characters. */
  parts: { [name: string]: string };
}

/** `<folder>/packs.js` where the articles have packs: by article its name, relative to `search/`, and its number of statements. */
export interface PackList {
  names: string[];
  quotes: number[];
}

/** One article whole. */
export interface Pack {
  entry: Entry;
  card: Card;
  reference: Reference;
  quotes: Quote[];
}

/** A pack as its file has it, see `pack-form.ts`. */
export type PackRow = [
  /** `null`: that of the headline is the headline. Of the identifiers what follows the first, which is that of the card. */
  fields: (string | null)[],
  days: Entry['days'],
  /** Where the key is that of the label, the label alone. */
  facets: (string | [key: string, label: string])[][],
  card: [
    id: string,
    address: string,
    headline: string,
    isSupplied: 0 | 1,
    date: string | null,
    dateInWords: string | null,
    source: string | null,
    language: string | null,
    certainty: number,
  ],
  reference: [
    source: string | null,
    agency: string | null,
    byline: string | null,
    url: string | null,
    original: string | null,
    captured: string | null,
    asOf: string,
  ],
  quotes: PackedQuote[],
];

/** A statement in a pack: `null` for the id that its place gives; where its words stand in the body, or themselves. */
export type PackedQuote = [
  id: string | null,
  words: [start: number, length: number] | string,
  speaker: [name: string, slug: string | null, worded: string | null, role: string | null] | null,
];

/**
 * Some articles in `cards/`: of each part of their cards a list, for what is alike is compressed better together. Of an address
 * what follows the beginning that `addressBeginning` makes of the rest, or all of it; of a certainty its place in `CERTAINTIES`.
 */
export type CardColumns = [
  ids: string[],
  addresses: string[],
  headlines: string[],
  areSupplied: (0 | 1)[],
  dates: (string | null)[],
  datesInWords: (string | null)[],
  sources: (string | null)[],
  languages: (string | null)[],
  certainties: number[],
];

/** Behind the bytes of a shard of postings: the articles whose cards stand there, as steps, and their cards. */
export type BesideCards = [articles: number[], cards: CardColumns];

/** An article in `lists/`: what lists of all results need. */
export type ListedArticle = [card: Card, reference: Reference];

/** A statement in `said/x/`: number of its article in the segment, id there, its words, who says it. */
export type ShownQuote = [
  article: number,
  id: string,
  /** Half-open, UTF-16 code units of the article's text; or the words themselves where these do not stand there. */
  words: [start: number, end: number] | string,
  name: string | null,
  role: string | null,
];

/** What a reference says of an article beyond its card. */
export interface Reference {
  /** The outlet as printed. */
  source: string | null;
  agency: string | null;
  byline: string | null;
  /** Original address. */
  url: string | null;
  /** Path of the original under `content/`, or `null`. */
  original: string | null;
  /** EDTF of the day on which the copy was made, or `null`. */
  captured: string | null;
  /** Day of the last change to what may be seen of the record. */
  asOf: string;
}

/** What a result shows of an article. */
export interface Card {
  id: string;
  address: string;
  headline: string;
  /** True: not a headline of the article's own; never marked. */
  isSupplied: boolean;
  /** EDTF, or `null`. */
  date: string | null;
  /** How sure the date is; `null` without one, or where nothing says. One that is `estimated` must not look like a printed one. */
  dateCertainty: Certainty | null;
  /** The date in words, or `null`. */
  dateInWords: string | null;
  source: string | null;
  language: string | null;
  /** Of a statement who said it: the name with the role, as worded, or `null` where that is not known. */
  saidBy?: { name: string; role: string | null } | null;
}
