import type { Language } from '../languages/index.ts';
import type { KnownWord } from './known-words.ts';
import { plainForm } from './phrases.ts';

/** What a word means for keywords, whatever text it stands in; bits that may stand together. It belongs to no keyword, and parts those beside it. */
export const ENDS = 1;
/** "Security", "NATO", and the number of "Nord Stream 2"; not "d'état". */
export const CAPITALISED = 2;
/** Plain words that can be part of a noun phrase: "oil", "world-wide"; not "arrested", "growing", "nearly", "it". */
export const PLAIN = 4;
/** A title, weekday or month in a run of capitals makes all of it a person or a date. */
export const UNFIT = 8;

/** The plain forms of the words of a language that were met so far: lower case, the same for singular and plural. */
export interface WordBook {
  language: Language;
  forms: string[];
  numbers: Map<string, number>;
  /** By number: how often a form was met, in the count of which number. */
  counts: Int32Array;
  countings: Int32Array;
}

/** Plain forms in a book with which the next text is read with a new one, and the most that one more text can add. */
const MOST_FORMS = 30_000;
const MOST_OF_TEXT = 50_000;

const books = new WeakMap<Language, WordBook>();

/** Gives the book of a language to read one text with, of 50,000 different words at most. */
export function bookOf(language: Language): WordBook {
  const known = books.get(language);
  if (known !== undefined && known.forms.length < MOST_FORMS) return known;
  const size = MOST_FORMS + MOST_OF_TEXT;
  const book: WordBook = {
    language,
    forms: [],
    numbers: new Map(),
    counts: new Int32Array(size),
    countings: new Int32Array(size),
  };
  books.set(language, book);
  return book;
}

/** The plain form of a number. */
export function formOf({ forms }: WordBook, number: number): string {
  return forms[number] as string;
}

/** Counts a plain form once more; `counting` numbers the counts, from 1. */
export function countForm({ counts, countings }: WordBook, number: number, counting: number): void {
  counts[number] = countings[number] === counting ? (counts[number] as number) + 1 : 1;
  countings[number] = counting;
}

/** How often a plain form was counted. */
export function countOf({ counts, countings }: WordBook, number: number, counting: number): number {
  return countings[number] === counting ? (counts[number] as number) : 0;
}

const CAPITAL = /^[\p{Lu}\d]/u;

const PLAIN_WORD = /^(?!.{0,60}(?:ed|ing|ly)$)\p{Ll}[\p{Ll}']{2,}$/u;

/** Tells what a word means in a language, as bits, and sets the number of its plain form; worked out once a word and book. */
export function senseOf(word: KnownWord, book: WordBook): number {
  if (word.senseOf === book) return word.sense;
  const lower = word.text.toLowerCase();
  word.senseOf = book;
  word.plain = numberOf(lower, book);
  word.sense = readSense(word.text, lower, book.language);
  return word.sense;
}

function numberOf(lower: string, { language, forms, numbers }: WordBook): number {
  const form = plainForm(lower, language.topicPhrases?.endings ?? []);
  const known = numbers.get(form);
  if (known !== undefined) return known;
  numbers.set(form, forms.length);
  forms.push(form);
  return forms.length - 1;
}

function readSense(word: string, lower: string, { functionWords, topicPhrases, calendar }: Language): number {
  const isCommon = topicPhrases?.common?.has(lower) === true;
  const isCapitalised = CAPITAL.test(word);
  const isUnfit = calendar.months.has(lower) || calendar.weekdays.has(lower) || isCommon;
  return (
    (functionWords.has(lower) || (isCommon && !isCapitalised) ? ENDS : 0) |
    (isCapitalised ? CAPITALISED : 0) |
    (PLAIN_WORD.test(word) ? PLAIN : 0) |
    (isUnfit ? UNFIT : 0)
  );
}
