import lunr from 'lunr';
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

/** Languages with a stemmer in lunr-languages; English has lunr's own. */
export const STEMMED: ReadonlySet<string> = new Set('ar da de es fi fr hu it nl no pt ro ru sv tr'.split(' '));

/** Tags that mean a language under another name: both written standards of Norwegian. */
const ALIASES = new Map([
  ['nb', 'no'],
  ['nn', 'no'],
]);

/** Terms of articles in a language without a stemmer are the words as they are. */
export const UNSTEMMED = 'none';

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
 * The way a text of a language (BCP 47) is stemmed: its name in `STEMMED`, `en`, or `none`. A text whose language is not
 * known is taken for English: the words of other languages mostly pass its stemmer as they are.
 */
export function stemmerName(tag: string | null): string {
  if (tag === null) return 'en';
  const language = tag.toLowerCase().split('-')[0] ?? '';
  const name = ALIASES.get(language) ?? language;
  return name === 'en' || STEMMED.has(name) ? name : UNSTEMMED;
}

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
