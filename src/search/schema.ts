import { BUILT_IN, type Stemmer } from './languages.ts';
import { stemmerName } from './stemmer-names.ts';
import { readWords } from './words.ts';

/** A field of the index. */
export interface SearchField {
  name: FieldName;
  /** Factor on a hit in this field. At most 2: a heavier headline was measured to hurt. */
  boost: number;
  /** True: its text consists of the terms themselves, parted by spaces; only queries for identifiers look here. */
  isExact?: true;
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
  | 'keywords'
  | 'identifiers';

/** BM25's saturation of repeated words, and its weight of a field's length. */
export const K1 = 1.5;
export const B = 0.75;

/** The fields in the order in which they are indexed: build, browser and command line take them from here. */
export const FIELDS: readonly SearchField[] = [
  { name: 'headline', boost: 2 },
  { name: 'standfirst', boost: 1 },
  { name: 'body', boost: 1 },
  { name: 'speakers', boost: 1 },
  { name: 'source', boost: 1 },
  { name: 'byline', boost: 1 },
  { name: 'place', boost: 1 },
  { name: 'topics', boost: 1 },
  { name: 'keywords', boost: 1 },
  { name: 'identifiers', boost: 1, isExact: true },
];

/** Other names under which a field may be asked for: `speaker:Kanaani`. Agencies stand in the field of sources. */
export const FIELD_ALIASES: ReadonlyMap<string, FieldName> = new Map([
  ['speaker', 'speakers'],
  ['topic', 'topics'],
  ['keyword', 'keywords'],
  ['text', 'body'],
  ['agency', 'source'],
  ['id', 'identifiers'],
]);

/** Stemmers by the names that `stemmerName` gives; English and none need no loading. */
export type Stemmers = ReadonlyMap<string, Stemmer>;

/** The term under which a word (folded, as from `readWords`) stands in the index, or `null` for a stop word. */
export function termOf(word: string, stemmer: Stemmer): string | null {
  return stemmer.isStop(word) ? null : stemmer.stem(word);
}

/** The terms that a word of a query stands for: one for each of the languages, without doubles; none for a stop word of all. */
export function termsOfWord(word: string, stemmers: Stemmers): string[] {
  return [...new Set([...termsByLanguage(word, stemmers).values()].filter((term) => term !== null))];
}

/** The term of a word by the stemmer's name: `null` where it is a stop word. */
export function termsByLanguage(word: string, stemmers: Stemmers): Map<string, string | null> {
  return new Map([...stemmers].map(([name, stemmer]) => [name, termOf(word, stemmer)]));
}

/** The stemmer for a text of a language (BCP 47, or `null`: not known). Throws when it was not loaded. */
export function stemmerFor(language: string | null, stemmers: Stemmers): Stemmer {
  const stemmer = stemmers.get(stemmerName(language));
  if (!stemmer) throw new Error(`the stemmer for "${language}" was not loaded`);
  return stemmer;
}

/** The terms of a text, in order, stop words left out: the whole way from text to index. */
export function termsOf(text: string, language: string | null = 'en', stemmers: Stemmers = BUILT_IN): string[] {
  const stemmer = stemmerFor(language, stemmers);
  return readWords(text).flatMap(({ word }) => termOf(word, stemmer) ?? []);
}
