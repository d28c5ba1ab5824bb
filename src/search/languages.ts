import lunr from 'lunr';
import { UNSTEMMED } from './stemmer-names.ts';
import { foldWord } from './words.ts';

/** How a language's words become terms. */
export interface Stemmer {
  /** A folded word without its endings. */
  stem: (word: string) => string;
  /** True for a folded word that is too common to search for. */
  isStop: (word: string) => boolean;
}

/** Gives the stemmer of a language of `STEMMED`. */
export type LoadStemmer = (language: string) => Promise<Stemmer>;

/** Words on Lunr's list of stop words that mean something in the news: the U.S., the WHO, the month. */
const KEPT = new Set(['us', 'who', 'may']);

/** Lunr's English stemmer and stop words. "use" and "used" are not the U.S. */
const ENGLISH: Stemmer = {
  stem: (word) => {
    const stem = lunr.stemmer(new lunr.Token(word, {})).toString();
    return stem === 'us' && word !== 'us' ? 'use' : stem;
  },
  isStop: (word) => !KEPT.has(word) && !lunr.stopWordFilter(new lunr.Token(word, {})),
};

const PLAIN: Stemmer = { stem: (word) => word, isStop: () => false };

/** Stemmers that need no loading. */
export const BUILT_IN: ReadonlyMap<string, Stemmer> = new Map([
  ['en', ENGLISH],
  [UNSTEMMED, PLAIN],
]);

/**
 * Makes a stemmer of a module of lunr-languages, which is set up in an object of our own in place of lunr: stop words are
 * folded as the words of texts are.
 */
export function makeStemmer(language: string, setUps: readonly ((lunr: object) => void)[]): Stemmer {
  const stop = new Set<string>();
  type Parts = { stemmer: (word: string) => string };
  const host = Object.assign(Object.create(null) as { [language: string]: Parts }, {
    generateStopWordFilter: (words: readonly string[]) => {
      for (const word of words) stop.add(foldWord(word));
    },
    Pipeline: { registerFunction: () => {} },
  });
  for (const setUp of setUps) setUp(host);
  const parts = host[language];
  if (!parts) throw new Error(`lunr-languages has no stemmer for "${language}"`);
  return { stem: (word) => parts.stemmer(word) || word, isStop: (word) => stop.has(word) };
}
