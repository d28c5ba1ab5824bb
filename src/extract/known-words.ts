import { type CodeUnits, unitsOf } from './code-units.ts';
import type { WordBook } from './keyword-words.ts';
import { ownLetters } from './own-letters.ts';
import type { Forms, PhraseIndex } from './phrases.ts';
import { keepRecent } from './recent-articles.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';
import type { WordReading } from './word-classes.ts';
import { foldWords } from './words.ts';

/**
 * A word as it is written, wherever it stands, with what was worked out about it: most words of a text were met before.
 * Each part is for one list of words, the one that asked last.
 */
export interface KnownWord extends WordReading {
  text: string;
  /** For whom the reading as a `WordReading` was made. */
  speechOf: SpeechLexicon | null;
  /** The same word with straight apostrophes, and without the full stops of "U.N."; `null` before it was asked for. */
  straight: KnownWord | null;
  /** For whom `plain` and `sense` were worked out, see `senseOf`. */
  senseOf: WordBook | null;
  plain: number;
  sense: number;
  /** For whom its ways into phrases were worked out, and where phrases go on that begin with it. */
  formsOf: PhraseIndex | null;
  begun: Forms['begun'];
  forms: Forms | null;
  /** As `foldWords` gives it; `null` before it was asked for. */
  folded: string | null;
}

/**
 * Words that are remembered, in a table of more than three times as many places; a text of gibberish must not fill the memory.
 * When there are more, those that were met once are forgotten, and all of them where that leaves too many.
 */
const MOST = 40_000;
const MOST_KEPT = 30_000;
const PLACES = 1 << 17;

/** Places looked at for a word: texts can be made so that all of their words would have one place. */
const REACH = 12;

/** Longer words are not met again. */
const LONGEST = 32;

/**
 * At each place, the number of a word, counted from 1, in the lower half and a part of its hash in the upper: so a place that
 * is another word's is passed over without a look at that word. 0 where none is.
 */
const places = new Int32Array(PLACES);
const NUMBER_BITS = 0xffff;

/** The same for the words met last, in so few places that they are at hand: most words of a text are met again soon. */
const latest = new Int32Array(1 << 13);

/** The words by number, and their code units one after the other, so that those met again and again lie close together. */
let words: KnownWord[] = [];
const isMetAgain = new Uint8Array(MOST);
const starts = new Int32Array(MOST + 1);
const letters = new Uint16Array(MOST * LONGEST);

/** Texts of these lengths (code units) are articles: several read their words, one after the other. */
const SHORTEST_TEXT = 200;
const LONGEST_TEXT = 100_000;

/** An article, and by the place where they begin the words met in it so far, with their lengths. */
interface Article {
  text: string;
  lengths: Uint8Array;
  atPlace: (KnownWord | undefined)[];
}

const articleOf = keepRecent<Article>(
  () => ({ text: '', lengths: new Uint8Array(0), atPlace: [] }),
  (kept, text) => {
    kept.lengths.fill(0, 0, kept.text.length);
    if (kept.lengths.length >= text.length) return;
    kept.lengths = new Uint8Array(text.length);
    kept.atPlace = new Array(text.length);
  },
);

/** The one that was read last. */
let article: Article = { text: '', lengths: new Uint8Array(0), atPlace: [] };

/** Gives the word that stands at `[from, to)` of a text, the same object each time. */
export function wordAt(text: string, from: number, to: number): KnownWord {
  const length = to - from;
  if (length > LONGEST) return newWord(text.slice(from, to));
  if (text.length < SHORTEST_TEXT || text.length > LONGEST_TEXT) return findWord(text, from, to);
  if (text !== article.text) article = articleOf(text);
  if (article.lengths[from] === length) return article.atPlace[from] as KnownWord;
  const word = findWord(text, from, to);
  article.lengths[from] = length;
  article.atPlace[from] = word;
  return word;
}

function findWord(text: string, from: number, to: number): KnownWord {
  const units = unitsOf(text);
  const hash = hashOf(units, from, to);
  const mark = hash & ~NUMBER_BITS;
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  const near = place & (latest.length - 1);
  const last = latest[near] as number;
  if (last !== 0 && (last & ~NUMBER_BITS) === mark && stands((last & NUMBER_BITS) - 1, units, from, to)) {
    isMetAgain[(last & NUMBER_BITS) - 1] = 1;
    return words[(last & NUMBER_BITS) - 1] as KnownWord;
  }
  for (let tries = 0; tries < REACH; tries++) {
    const there = places[place] as number;
    if (there === 0) {
      const word = newWord(ownLetters(text.slice(from, to)));
      if (words.length < MOST) latest[near] = remember(word, place, mark, units, from, to);
      else forgetRare();
      return word;
    }
    const number = (there & NUMBER_BITS) - 1;
    if ((there & ~NUMBER_BITS) === mark && stands(number, units, from, to)) {
      isMetAgain[number] = 1;
      latest[near] = there;
      return words[number] as KnownWord;
    }
    place = (place + 1) & (PLACES - 1);
  }
  return newWord(text.slice(from, to));
}

function hashOf(units: CodeUnits, from: number, to: number): number {
  let hash = 17;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (units[at] as number)) | 0;
  return Math.imul(hash, 0x2c1b3c6d);
}

function remember(word: KnownWord, place: number, mark: number, units: CodeUnits, from: number, to: number): number {
  const number = words.length;
  let end = starts[number] as number;
  for (let at = from; at < to; at++) letters[end++] = units[at] as number;
  starts[number + 1] = end;
  isMetAgain[number] = 0;
  words.push(word);
  places[place] = mark | (number + 1);
  return mark | (number + 1);
}

function stands(number: number, units: CodeUnits, from: number, to: number): boolean {
  const start = starts[number] as number;
  if ((starts[number + 1] as number) - start !== to - from) return false;
  const offset = start - from;
  for (let at = from; at < to; at++) if (letters[offset + at] !== units[at]) return false;
  return true;
}

/** Begins the table anew with the words that were met more than once since it was begun. */
function forgetRare(): void {
  const often = words.filter((_, number) => isMetAgain[number] === 1);
  places.fill(0);
  latest.fill(0);
  words = [];
  for (const word of often.length > MOST_KEPT ? [] : often) {
    const { text } = word;
    const units = unitsOf(text);
    const hash = hashOf(units, 0, text.length);
    let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    for (let tries = 1; tries < REACH && places[place] !== 0; tries++) place = (place + 1) & (PLACES - 1);
    if (places[place] === 0) remember(word, place, hash & ~NUMBER_BITS, units, 0, text.length);
  }
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

const NOTHING: readonly never[] = [];

function newWord(text: string): KnownWord {
  return {
    speechOf: null,
    flags: 0,
    inside: 'noun',
    lower: '',
    text,
    first: 'noun',
    straight: null,
    senseOf: null,
    plain: 0,
    sense: 0,
    formsOf: null,
    begun: NOTHING,
    forms: null,
    folded: null,
  };
}
