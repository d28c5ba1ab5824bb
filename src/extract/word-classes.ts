import { NAME_ARTICLE, NAME_COMPOUND } from '../languages/name-articles.ts';
import type { KnownWord } from './known-words.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';
import type { Token } from './tokens.ts';

/** The word may be, or may begin, words that attribute. */
export const CUE = 1;
/** It stands before a name and never in it: a title, role, body, people, place or document, and no given name. */
export const BEFORE_NAME = 2;
/** A small word inside names ("bin", "de"). */
export const PARTICLE = 4;
/** A full stop behind it belongs to it. */
export const ABBREVIATED = 8;
/** Nothing is written together with it that is a word of its own. */
export const WHOLE = 16;
/** It is the name of a place by itself, with or without a full stop; it is the first word of a longer one. */
export const PLACE = 32;
export const PLACE_BEGUN = 64;
/** It is "A", an article or somebody's initial. */
export const LETTER_A = 128;

/** What the lists and the shape of a word say about it. */
export interface WordReading {
  /** In lower case, with a straight apostrophe and without a full stop at its end. */
  lower: string;
  /** Its kind at the start of a sentence, and further on. */
  first: Token['kind'];
  inside: Token['kind'];
  /** `CUE`, `BEFORE_NAME` and so on: asking each list for each word of a text is dear. */
  flags: number;
}

/** Lexicons that hold the names of one text, with the words of it: they go when the text does. */
const ofText = new WeakMap<SpeechLexicon, Map<KnownWord, WordReading>>();

/** Reads a word by itself; made once for a word and a language. */
export function readKnown(word: KnownWord, lexicon: SpeechLexicon): WordReading {
  if (word.speechOf === lexicon) return word;
  if (lexicon.names !== null) return readInText(word, lexicon);
  word.speechOf = lexicon;
  return Object.assign(word, read(word.text, lexicon));
}

function readInText(word: KnownWord, lexicon: SpeechLexicon): WordReading {
  let known = ofText.get(lexicon);
  if (known === undefined) {
    known = new Map();
    ofText.set(lexicon, known);
  }
  let found = known.get(word);
  if (found === undefined) {
    found = read(word.text, lexicon);
    known.set(word, found);
  }
  return found;
}

function read(word: string, lexicon: SpeechLexicon): WordReading {
  const straight = word.toLowerCase().replaceAll('’', "'");
  const lower = straight.replace(/\.$/, '');
  // "D-Conn."
  const isAbbreviated =
    lexicon.sets.abbreviations.has(/^\p{Lu}-/u.test(word) ? lower.slice(2) : lower) || /^\p{Lu}$/u.test(word);
  return {
    lower,
    first: classify(word, lower, false, lexicon),
    inside: classify(word, lower, true, lexicon),
    flags:
      flagsOf(lower, lexicon) |
      (isAbbreviated ? ABBREVIATED : 0) |
      (word === 'A' ? LETTER_A : 0) |
      (isWhole(straight, lexicon) ? WHOLE : 0),
  };
}

function flagsOf(lower: string, lexicon: SpeechLexicon): number {
  const { speechNouns, particles } = lexicon.sets;
  const isCue = lexicon.attributing.has(lower) || speechNouns.has(lower) || lexicon.cues.has(lower);
  return (
    (isCue ? CUE : 0) |
    (isBeforeName(lower, lexicon) ? BEFORE_NAME : 0) |
    (particles.has(lower) ? PARTICLE : 0) |
    (isPlace(lower, lexicon) ? PLACE : 0) |
    (lexicon.placesBegun.has(lower) ? PLACE_BEGUN : 0)
  );
}

/** Are the words, in lower case, the name of a place, with or without a full stop at its end? */
export function isPlace(words: string, { sets }: SpeechLexicon): boolean {
  return sets.places.has(words) || sets.places.has(`${words}.`);
}

function isBeforeName(lower: string, { givenNames, titles, roles, sets }: SpeechLexicon): boolean {
  if (givenNames.has(lower)) return false;
  const { organisationWords, demonyms, groups, documents } = sets;
  if (titles.has(lower) || roles.has(lower) || organisationWords.has(lower) || demonyms.has(lower)) return true;
  return groups.has(lower) || documents.has(lower);
}

function isWhole(lower: string, { words, splitBeginnings, splitEndings }: SpeechLexicon): boolean {
  const { ownerEnding } = words;
  if (ownerEnding !== '' && lower.length > ownerEnding.length && lower.endsWith(ownerEnding)) return false;
  if (!lower.includes("'") && !lower.includes('-')) return true;
  return !splitBeginnings.some((each) => lower.startsWith(each)) && !splitEndings.some((each) => lower.endsWith(each));
}

function classify(word: string, lower: string, isInside: boolean, lexicon: SpeechLexicon): Token['kind'] {
  if (/^\p{N}/u.test(word)) return 'number';
  const listed = lexicon.classes.get(lower);
  const capital = /^\p{Lu}/u.test(word);
  // "US", "IT", "May": in capitals, or capitalised inside a sentence, a small word can be a name.
  const isShouted = lexicon.sets.negations.has(lower) || (listed === 'adverb' && lower.length > 3);
  if (capital && !isShouted && /\p{L}.*\p{L}/u.test(word) && word === word.toUpperCase()) return 'name';
  if (listed === 'time') return 'time';
  if (listed !== undefined && !(capital && isInside && listed === 'auxiliary')) return listed;
  if (!capital && NAME_ARTICLE.test(word)) return 'name';
  if (capital && lower.includes('-') && NAME_COMPOUND.test(word)) return 'noun';
  if (capital && (lexicon.names === null || isKnownName(lower, lexicon))) return 'name';
  const ends = lexicon.adverbEndings.some((ending) => lower.length > ending.length + 1 && lower.endsWith(ending));
  if (ends && !lexicon.sets.notAdverbs.has(lower)) return 'adverb';
  return 'noun';
}

/** Where every noun has a capital: is the word a name, as the lists or the text itself show? */
const isKnownName = (lower: string, lexicon: SpeechLexicon): boolean =>
  lexicon.names?.has(lower) === true || lexicon.givenNames.has(lower) || lexicon.sets.places.has(lower);
