import type { SiteFile } from '../../model.ts';
import { packCards } from '../card-form.ts';
import { type Quote, textOfEntry } from '../entry.ts';
import type { Card, ListedArticle, ShownQuote } from '../format.ts';
import { writeShard } from '../write-shard.ts';
import type { IndexedRecord } from './entries.ts';

/** In a segment of 10,000: code units in a file of texts, articles in one of cards and in one of lists, statements in one. */
const TEXTS = 8_000;
const CARDS = 6;
const LISTS = 240;
const QUOTES = 160;

/** Articles by whose texts it is told how many go into a file. */
const SAMPLE = 200;

/** Writes what a segment shows; files are handed on as soon as they are full. */
export interface ShownWriter {
  add: (record: IndexedRecord) => Generator<SiteFile>;
  /** Gives how many articles stand in a file of texts, of cards and of lists, and how many statements in one. */
  finish: () => Generator<SiteFile, { texts: number; cards: number; lists: number; quotes: number }>;
}

/** Rows that go into files of equal numbers; `size` is `null` while it is not known. */
interface Rows {
  name: string;
  size: number | null;
  held: unknown[];
  files: number;
  /** The content of a file of some of them. */
  form: (rows: unknown[]) => unknown;
}

/** Opens a writer; the larger a segment, the larger its files. The texts that packs have are not written, of a brief segment nothing. */
export function writeShown(
  folder: string,
  growth: number,
  { isPacked, isBrief }: { isPacked: boolean; isBrief: boolean },
): ShownWriter {
  const rowsOf = (name: string, size: number | null): Rows => ({
    name: `${folder}/${name}`,
    size,
    held: [],
    files: 0,
    form: (rows) => rows,
  });
  const texts = rowsOf('x', null);
  // Cards and texts grow half as fast as the others: ten results take ten of each.
  const cards: Rows = {
    ...rowsOf('cards', Math.round(CARDS * Math.sqrt(growth))),
    form: (rows) => packCards(rows as Card[]),
  };
  const lists = rowsOf('lists', Math.round(LISTS * growth));
  const quotes = rowsOf('said/x', Math.round(QUOTES * growth));
  let [articles, length] = [0, 0];
  const fixSize = (): number => {
    texts.size ??= Math.max(1, Math.round((TEXTS * Math.sqrt(growth) * articles) / Math.max(1, length)));
    return texts.size;
  };
  return {
    add: function* ({ entry, card, reference, quotes: said }) {
      if (isBrief) return;
      yield* put(lists, [card, reference] satisfies ListedArticle);
      yield* put(cards, card);
      if (isPacked) return;
      const text = textOfEntry(entry);
      for (const quote of said) yield* put(quotes, showQuote(articles, quote, text));
      length += text.length;
      articles++;
      if (articles === SAMPLE) fixSize();
      yield* put(texts, text);
    },
    finish: function* () {
      const size = fixSize();
      for (const rows of [texts, cards, lists, quotes]) yield* flush(rows, 1);
      return { texts: size, cards: cards.size ?? 1, lists: lists.size ?? 1, quotes: quotes.size ?? 1 };
    },
  };
}

function* put(rows: Rows, row: unknown): Generator<SiteFile> {
  rows.held.push(row);
  if (rows.size !== null) yield* flush(rows, rows.size);
}

/** Writes the rows that are held while there are so many. */
function* flush(rows: Rows, least: number): Generator<SiteFile> {
  while (rows.held.length >= least) {
    const name = `${rows.name}/${rows.files++}`;
    yield { path: `search/${name}.js`, content: writeShard(name, rows.form(rows.held.splice(0, rows.size ?? 1))) };
  }
}

/** Nearly all that is said stands in the article's text, which is shown with it. */
function showQuote(article: number, { id, text, speaker }: Quote, whole: string): ShownQuote {
  const start = whole.indexOf(text);
  const words: ShownQuote[2] = start < 0 ? text : [start, start + text.length];
  return [article, id, words, speaker?.name ?? null, speaker?.role ?? null];
}
