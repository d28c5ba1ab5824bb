import lunr from 'lunr';
import type { PublicRecord } from '../model.ts';
import { readWords } from './words.ts';

/** A field of the index. */
export interface SearchField {
  name: FieldName;
  /** Factor on a hit in this field. At most 2: a heavier headline was measured to hurt. */
  boost: number;
  /** The words of a record that stand in this field; `''` where there are none. */
  read: (record: PublicRecord, body: string) => string;
}

export type FieldName =
  | 'headline'
  | 'standfirst'
  | 'body'
  | 'speakers'
  | 'source'
  | 'byline'
  | 'place'
  | 'topics'
  | 'keywords';

/** Name of this way to make terms and fields; an index made in another way cannot be searched with this code. */
export const PIPELINE = 'clipfile-1';

/** BM25's saturation of repeated words, and its weight of a field's length. */
export const K1 = 1.5;
export const B = 0.75;

/**
 * The fields in the order in which they are indexed: build, browser and command line take them from here.
 *
 * A supplied headline is not indexed: its words are not the article's.
 */
export const FIELDS: readonly SearchField[] = [
  { name: 'headline', boost: 2, read: (record) => (record.headlineSupplied ? '' : record.headline) },
  { name: 'standfirst', boost: 1, read: (record) => record.standfirst ?? '' },
  { name: 'body', boost: 1, read: (_record, body) => body },
  {
    name: 'speakers',
    boost: 1,
    read: (record) => join(record.speakers.flatMap(({ name, worded, role }) => [name, worded, role])),
  },
  {
    name: 'source',
    boost: 1,
    read: (record) => join([record.source?.name, record.source?.worded, record.originalSource, record.agency]),
  },
  { name: 'byline', boost: 1, read: (record) => record.byline ?? '' },
  { name: 'place', boost: 1, read: (record) => join([record.place, record.place ? null : record.dateline]) },
  { name: 'topics', boost: 1, read: (record) => join(record.topics.map(({ label }) => label)) },
  { name: 'keywords', boost: 1, read: (record) => join(record.keywords) },
];

/** Other names under which a field may be asked for: `speaker:Kanaani`. */
export const FIELD_ALIASES: ReadonlyMap<string, FieldName> = new Map([
  ['speaker', 'speakers'],
  ['topic', 'topics'],
  ['keyword', 'keywords'],
  ['text', 'body'],
]);

/** Words on Lunr's list of stop words that mean something in the news: the U.S., the WHO, the month. */
const KEPT = new Set(['us', 'who', 'may']);

/** The term under which a word (folded, as from `readWords`) stands in the index, or `null` for a stop word. */
export function termOf(word: string): string | null {
  const token = new lunr.Token(word, {});
  if (!KEPT.has(word) && !lunr.stopWordFilter(token)) return null;
  const stem = lunr.stemmer(token).toString();
  // "use" and "used" are not the U.S.
  return stem === 'us' && word !== 'us' ? 'use' : stem;
}

/** The terms of a text, in order, stop words left out: the whole way from text to index. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const { word } of readWords(text)) {
    const term = termOf(word);
    if (term !== null) terms.push(term);
  }
  return terms;
}

/**
 * A Lunr builder with our fields, boosts and terms; `add` takes `{ id, <field>: text }`.
 *
 * Lunr's own pipelines stay empty: `termsOf` does their work in one place for documents and queries.
 */
export function createBuilder(): lunr.Builder {
  const builder = new lunr.Builder();
  const tokenize = (text?: string | object | object[] | null) =>
    termsOf(String(text ?? '')).map((term) => new lunr.Token(term, {}));
  builder.tokenizer = Object.assign(tokenize, { separator: lunr.tokenizer.separator });
  builder.k1(K1);
  builder.b(B);
  for (const { name, boost } of FIELDS) builder.field(name, { boost });
  return builder;
}

function join(parts: (string | null | undefined)[]): string {
  return parts.filter((part) => part).join('\n');
}
