import type { Language } from '../languages/index.ts';
import type { Sense } from './keyword-words.ts';
import type { Forms, PhraseIndex } from './phrases.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';
import type { WordReading } from './word-classes.ts';
import { foldWords } from './words.ts';

/**
 * A word as it is written, wherever it stands, with what was worked out about it: most words of a text were met before.
 * Each part is for one list of words, the one that asked last.
 */
export interface KnownWord {
  text: string;
  /** The same with straight apostrophes, and without the full stops of "U.N."; `null` before it was asked for. */
  straight: KnownWord | null;
  /** As `foldWords` gives it; `null` before it was asked for. */
  folded: string | null;
  senseOf: Language | null;
  sense: Sense | null;
  formsOf: PhraseIndex | null;
  forms: Forms | null;
  speechOf: SpeechLexicon | null;
  speech: WordReading | null;
  /** How often it was met so far by whoever counts at the moment. */
  countedFor: object | null;
  count: number;
}

/**
 * Words that are remembered, in a table twice as large or more; a text of gibberish must not fill the memory. When there are
 * more, all are forgotten: those that are met again and again soon are there again, those that were met once are not.
 */
const MOST = 20_000;
const PLACES = 1 << 16;

/** Places looked at for a word: texts can be made so that all of their words would have one place. */
const REACH = 12;

/** Longer words are not met again. */
const LONGEST = 32;

const words: (KnownWord | undefined)[] = new Array(PLACES);
/** A number for the letters of the word at each place, so that the words themselves are seldom looked at. */
const hashes = new Int32Array(PLACES);
const EMPTY = 0;
let count = 0;

/** Texts of these lengths (code units) are articles: several read their words, one after the other. */
const SHORTEST_TEXT = 200;
const LONGEST_TEXT = 100_000;

/** The article that was read last, and by the place where they begin the words met in it so far, with their lengths. */
let article = '';
const lengths = new Uint8Array(LONGEST_TEXT);
const atPlace: (KnownWord | undefined)[] = new Array(LONGEST_TEXT);

/** Gives the word that stands at `[from, to)` of a text, the same object each time. */
export function wordAt(text: string, from: number, to: number): KnownWord {
  const length = to - from;
  if (length > LONGEST) return newWord(text.slice(from, to));
  if (text.length < SHORTEST_TEXT || text.length > LONGEST_TEXT) return findWord(text, from, to);
  if (text !== article) {
    lengths.fill(0, 0, article.length);
    article = text;
  }
  if (lengths[from] === length) return atPlace[from] as KnownWord;
  const word = findWord(text, from, to);
  lengths[from] = length;
  atPlace[from] = word;
  return word;
}

function findWord(text: string, from: number, to: number): KnownWord {
  let hash = 17;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  if (hash === EMPTY) hash = 1;
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  for (let tries = 0; tries < REACH; tries++) {
    const there = hashes[place];
    const known = there === hash ? words[place] : undefined;
    if (known !== undefined && stands(known.text, text, from, to)) return known;
    if (there === EMPTY) {
      if (count === MOST) {
        words.fill(undefined);
        hashes.fill(EMPTY);
        count = 0;
      }
      const word = newWord(copy(text.slice(from, to)));
      words[place] = word;
      hashes[place] = hash;
      count++;
      return word;
    }
    place = (place + 1) & (PLACES - 1);
  }
  return newWord(text.slice(from, to));
}

/** From this length on (code units) a part of a text is kept by the JavaScript engine as a reference to all of it. */
const SHORTEST_PART = 13;

/** Letters of their own for a word, so that the text in which it was met first can be forgotten. */
function copy(word: string): string {
  return word.length < SHORTEST_PART ? word : word.split('').join('');
}

/** The same for a word by its letters. */
export function wordOf(text: string): KnownWord {
  return wordAt(text, 0, text.length);
}

/** A word in one form for comparison. */
export function foldedOf(word: KnownWord): string {
  word.folded ??= foldWords(word.text);
  return word.folded;
}

function newWord(text: string): KnownWord {
  return {
    text,
    straight: null,
    folded: null,
    senseOf: null,
    sense: null,
    formsOf: null,
    forms: null,
    speechOf: null,
    speech: null,
    countedFor: null,
    count: 0,
  };
}

function stands(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}
