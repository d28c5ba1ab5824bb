/** Version of the files under `search/`: another one cannot be read. Raise it whenever the same records give other bytes. */
export const FORMAT = 3;

/** Name of this way to make terms and fields; an index made in another way cannot be searched with this code. */
export const PIPELINE = 'clipfile-2';

/** `search/head.js`, the one file with a fixed name: where the rest begins. */
export interface IndexHead {
  format: number;
  /** Name of the root, relative to `search/`, without `.js`. */
  root: string;
}

/** `search/root-<hash>.js`: what the index consists of. */
export interface IndexRoot {
  format: number;
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
  /** The statements of each of these segments, as an index of their own: every statement is an article there. */
  statements: SegmentEntry[];
  /** By segment the name of the file that says which of its articles are copies, or `null` where none is. */
  copies: (string | null)[];
}

/** One segment: its articles have the numbers that follow those of the segments before it. */
export interface SegmentEntry {
  /** Folder under `search/`; its files never change. */
  folder: string;
  articles: number;
}

/** `<folder>/start.js`: all that is needed to find one's way in a segment. */
export interface SegmentStart {
  /** Sum of the lengths of each field, in terms, in the order of the fields. */
  lengths: number[];
  /** Names of the stemmers of its articles, sorted; where there are several, the file `stemmers` has a byte for each article. */
  stemmers: string[];
  /** A term in no more articles than this has their field lengths among its postings. */
  rare: number;
  /** Of each term shard, dictionary chunk, reversed chunk: a text not after its first term and after all terms before it. */
  terms: string[];
  dictionary: string[];
  reversed: string[];
  /** Articles in one file of cards, in one of texts, and in one of references. */
  cards: number;
  texts: number;
  references: number;
  /** Files of a small segment that stand here instead of by themselves: name → content, bytes as characters. */
  parts: { [name: string]: unknown };
}

/** Articles in one block of field lengths. */
export const NORM_BLOCK = 8192;

/** What a reference says of an article beyond its card. */
export interface Reference {
  /** The outlet as printed. */
  source: string | null;
  agency: string | null;
  byline: string | null;
  /** Original address. */
  url: string | null;
  /** EDTF of the day on which the copy was made, or `null`. */
  captured: string | null;
  /** True when the archive estimated the date. */
  isEstimated: boolean;
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
  /** The date in words, or `null`. */
  dateInWords: string | null;
  source: string | null;
  language: string | null;
  /** Path of the original under `content/`, or `null`. */
  original: string | null;
  /** Of a statement who said it: the name with the role, as worded, or `null` where that is not known. */
  saidBy?: { name: string; role: string | null } | null;
}
