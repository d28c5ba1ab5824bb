import { createColumns } from '../build/columns.ts';
import { createIndex } from '../build/index-files.ts';
import { createOccurrences, eachPlace } from '../build/occurrences.ts';
import { type Entry, entryOfQuote } from '../entry.ts';
import type { Pack, ShownQuote } from '../format.ts';
import { FIELDS, type Stemmers } from '../schema.ts';
import { stemmerName } from '../stemmer-names.ts';
import { type IndexReader, readIndex } from './index-reader.ts';
import type { Segment } from './segment.ts';

// What of an index is not written for articles of the last time: the reader makes it of their packs.

/** Makes the index of entries; `first` is the number of the first of them in the whole index. */
export function indexEntries(entries: readonly Entry[], first: number, stemmers: Stemmers): IndexReader {
  const names = [...new Set(entries.map(({ language }) => stemmerName(language)))].sort();
  const index = createIndex(entries.length, names, stemmers);
  for (const entry of entries) index.add(entry);
  const files = index.finish();
  const made = new Map<string, Uint8Array>();
  let next = files.next();
  for (; !next.done; next = files.next()) made.set(next.value[0], next.value[1]);
  const { start, inline } = next.value;
  for (const [name, content] of inline) made.set(name, content);
  const load = async (name: string): Promise<Uint8Array> => made.get(name) ?? new Uint8Array(0);
  return readIndex({ start, first, articles: entries.length, load });
}

/** Makes the index of what is said in articles; `null` where nothing is. */
export function indexQuotes(
  packs: readonly Pack[],
  articles: Segment,
  { first, stemmers }: { first: number; stemmers: Stemmers },
): Segment | null {
  const entries = packs.flatMap(({ entry, quotes }) => quotes.map((quote) => entryOfQuote(entry, quote)));
  if (entries.length === 0) return null;
  const counts = packs.map(({ quotes }) => quotes.length);
  const quote = async (number: number): Promise<ShownQuote> => {
    const [article, within] = placeOfQuote(counts, number);
    return showQuote(article, packs[article]?.quotes[within]);
  };
  return { ...indexEntries(entries, first, stemmers), ...showQuotes(articles, quote) };
}

/** A column of facets or dates of one article alone. */
export function columnOf(entry: Entry, name: string): Uint8Array {
  const columns = createColumns();
  columns.add(entry);
  return columns.finish().find(([own]) => own === `facet/${name}`)?.[1] ?? new Uint8Array(0);
}

/** Finds the places of a term in those articles that are wanted, in their packs. */
export function positionsOfPacks(
  pack: (article: number) => Promise<Pack>,
  stemmers: Promise<Stemmers>,
): IndexReader['positions'] {
  const known = new Map<number, Promise<Map<string, number[]>[]>>();
  const placesIn = (article: number): Promise<Map<string, number[]>[]> => {
    const before = known.get(article);
    if (before) return before;
    const made = Promise.all([pack(article), stemmers]).then(([{ entry }, own]) => placesOfTerms(entry, own));
    known.set(article, made);
    made.catch(() => known.delete(article));
    return made;
  };
  return ({ term, fields }, wanted) =>
    Promise.all(
      fields.map(async (postings, field) => {
        if (postings === null) return null;
        const lists = Array.from(postings.articles, async (article) =>
          wanted.has(article) ? Int32Array.from((await placesIn(article))[field]?.get(term) ?? []) : NOWHERE,
        );
        return Promise.all(lists);
      }),
    );
}

const NOWHERE = new Int32Array(0);

/** By field the places of each term of an entry. */
function placesOfTerms(entry: Entry, stemmers: Stemmers): Map<string, number[]>[] {
  const occurrences = createOccurrences(1, stemmers);
  occurrences.add(entry);
  const { terms, fields } = occurrences.finish();
  const byField = FIELDS.map(() => new Map<string, number[]>());
  fields.forEach((field, f) => {
    eachPlace(field, (_article, number, place) => {
      const term = terms[number] as string;
      const places = byField[f]?.get(term) ?? [];
      places.push(place);
      byField[f]?.set(term, places);
    });
  });
  return byField;
}

/** The article of a statement, and which of its statements it is, by how many each article has. */
export function placeOfQuote(counts: readonly number[], number: number): [article: number, within: number] {
  let within = number;
  let article = 0;
  while (within >= (counts[article] ?? Number.POSITIVE_INFINITY)) within -= counts[article++] ?? 0;
  return [article, within];
}

/** A statement as it is shown. Throws where the pack has none: the index is damaged. */
export function showQuote(article: number, quote: Pack['quotes'][number] | undefined): ShownQuote {
  if (!quote) throw new Error('a pack of the search index lacks a statement; build again');
  return [article, quote.id, quote.text, quote.speaker?.name ?? null, quote.speaker?.role ?? null];
}

/** A statement shows the card of its article, with the passage and who says it. */
export function showQuotes(
  articles: Segment,
  quote: (number: number) => Promise<ShownQuote>,
): Pick<Segment, 'card' | 'text' | 'listed' | 'original'> {
  return {
    card: async (number) => {
      const [article, id, , name, role] = await quote(number);
      const card = await articles.card(article);
      const saidBy = name === null ? null : { name, role };
      return { ...card, id: `${card.id}#${id}`, address: `${card.address}#${id}`, saidBy };
    },
    text: async (number) => {
      const [article, , words] = await quote(number);
      return typeof words === 'string' ? words : (await articles.text(article)).slice(...words);
    },
    original: async (number) => articles.original((await quote(number))[0]),
    listed: () => Promise.reject(new Error('a statement has no reference of its own')),
  };
}
