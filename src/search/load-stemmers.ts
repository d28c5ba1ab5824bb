import { createRequire } from 'node:module';
import type { PublicRecord } from '../model.ts';
import { BUILT_IN, makeStemmer, STEMMED, type Stemmer, stemmerName } from './languages.ts';
import type { Stemmers } from './schema.ts';

const require = createRequire(import.meta.url);
const loaded = new Map<string, Stemmer>();

/** Loads the stemmer of a language of `STEMMED` in Node; the browser has scripts of the same modules. */
export function loadStemmer(language: string): Stemmer {
  let stemmer = loaded.get(language);
  if (!stemmer) {
    const setUps = ['stemmer.support', language].map(
      (name) => require(`lunr-languages/lunr.${name}.js`) as (lunr: object) => void,
    );
    stemmer = makeStemmer(language, setUps);
    loaded.set(language, stemmer);
  }
  return stemmer;
}

/** Names of the stemmers that these records need, sorted. */
export function languagesOf(records: readonly PublicRecord[]): string[] {
  return [...new Set(records.map(({ language }) => stemmerName(language)))].sort();
}

/** The stemmers of these names. */
export function stemmersFor(names: readonly string[]): Stemmers {
  return new Map(names.map((name) => [name, BUILT_IN.get(name) ?? loadStemmer(name)]));
}

/** All stemmers that there are. */
export function allStemmers(): Stemmers {
  return stemmersFor([...BUILT_IN.keys(), ...STEMMED]);
}
