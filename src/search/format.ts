/** Version of the files under `search/`. */
export const FORMAT = 1;

/** `search/head.json`, the one file with a fixed name: what the index consists of. Names are relative to `search/`. */
export interface IndexHead {
  format: number;
  /** `PIPELINE` of the schema that made the index. */
  pipeline: string;
  /** Number of articles. */
  articles: number;
  index: string;
  cards: string;
  /** Files with the text that snippets are cut from, each with the number of its first article, ascending. */
  texts: { first: number; file: string }[];
}

/** What a result shows of an article. Its number is its place in the list of cards, and its reference in the index. */
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
}
