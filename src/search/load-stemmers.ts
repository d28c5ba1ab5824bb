import { createRequire } from 'node:module';
import { BUILT_IN, makeStemmer, type Stemmer } from './languages.ts';
import type { Stemmers } from './schema.ts';
import { STEMMED } from './stemmer-names.ts';

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

/** The stemmers of these names. */
export function stemmersFor(names: readonly string[]): Stemmers {
  return new Map(names.map((name) => [name, BUILT_IN.get(name) ?? loadStemmer(name)]));
}

/** All stemmers that there are. */
export function allStemmers(): Stemmers {
  return stemmersFor([...BUILT_IN.keys(), ...STEMMED]);
}
