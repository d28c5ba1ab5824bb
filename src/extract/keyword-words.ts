import type { Language } from '../languages/index.ts';
import type { KnownWord } from './known-words.ts';
import { plainForm } from './phrases.ts';

/** What a word means for keywords, whatever text it stands in. */
export interface Sense {
  /** Plain form in lower case: the same for singular and plural. */
  form: string;
  /** It belongs to no keyword, and parts those beside it. */
  ends: boolean;
  /** "Security", "NATO", and the number of "Nord Stream 2"; not "d'état". */
  isCapitalised: boolean;
  /** Plain words that can be part of a noun phrase: "oil", "world-wide"; not "arrested", "growing", "nearly", "it". */
  isPlain: boolean;
  /** A title, weekday or month in a run of capitals makes all of it a person or a date. */
  isUnfit: boolean;
}

const CAPITALISED = /^[\p{Lu}\d]/u;

const PLAIN = /^(?!.{0,60}(?:ed|ing|ly)$)\p{Ll}[\p{Ll}']{2,}$/u;

/** Tells what a word means in a language; worked out once a word. */
export function senseOf(word: KnownWord, language: Language): Sense {
  if (word.sense !== null && word.senseOf === language) return word.sense;
  word.senseOf = language;
  word.sense = readSense(word.text, language);
  return word.sense;
}

function readSense(word: string, { functionWords, topicPhrases, calendar }: Language): Sense {
  const lower = word.toLowerCase();
  const isCommon = topicPhrases?.common?.has(lower) === true;
  const isCapitalised = CAPITALISED.test(word);
  return {
    form: plainForm(lower, topicPhrases?.endings ?? []),
    ends: functionWords.has(lower) || (isCommon && !isCapitalised),
    isCapitalised,
    isPlain: PLAIN.test(word),
    isUnfit: calendar.months.has(lower) || calendar.weekdays.has(lower) || isCommon,
  };
}
