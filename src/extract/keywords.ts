import { FALLBACK, languageOf } from '../languages/index.ts';
import { documentFrequency } from '../learn/lookups.ts';
import type { Extractor, NewsDocument, Span, Zone, ZoneKind } from '../model.ts';
import { type CodeUnits, unitsOf } from './code-units.ts';
import { chooseTerms, type Term } from './keyword-scores.ts';
import {
  bookOf,
  CAPITALISED,
  countForm,
  countOf,
  ENDS,
  formOf,
  PLAIN,
  senseOf,
  UNFIT,
  type WordBook,
} from './keyword-words.ts';
import { tagOf } from './language.ts';
import { type Word, wordsIn } from './running-words.ts';
import { LOWER, signAt, sizeAt, UPPER } from './signs.ts';
import { readZones } from './zones.ts';

const BODY_ZONES: ReadonlySet<ZoneKind> = new Set(['standfirst', 'body', 'subheading']);

/** Words of the body that are read; what matters stands in them, and a text of 10 MB must not fill the memory. */
const MOST_WORDS = 20_000;

/** Longest keyword and longest run of plain words, in words. */
const LONGEST_NAME = 4;
const LONGEST_PLAIN = 3;

/** Spans kept as evidence of one keyword, in text order. */
const MOST_EVIDENCE = 20;

/** "NATO", "G20", "JCPOA"; not "A", "2018", "TOGETHER". */
const ACRONYM = /^\d?\p{Lu}[\p{Lu}\d]{1,5}$/u;

const IN_CAPITALS = /^[\p{Lu}\d]{2,}$/u;

/** A sign of web addresses, paths and handles: `/ = _ @ # \`. */
const isOfAddress = (code: number): boolean =>
  code === 0x2f || code === 0x3d || code === 0x5f || code === 0x40 || code === 0x23 || code === 0x5c;

/** "N.H.", "D.C.": places, and initials of persons. */
const SHORT_AND_DOTTED = /^(?:\p{L}\.){1,2}$/u;

interface Reading {
  text: string;
  book: WordBook;
  terms: Map<string, Term>;
  /** The number of this count of how often the plain form of each word stands in the body. */
  counting: number;
  /** Plain forms of capitalised words that stand by themselves inside a sentence: surnames and places mostly. */
  alone: Set<string>;
}

let countings = 0;

/**
 * Finds free keywords: acronyms, names of two to four words that do not look like a person's (whose surname stands by
 * itself elsewhere), and nouns that stand together, all found twice in the first 20,000 words of the body (plain nouns three
 * times), or once less when the headline has them. They are scored by tf · idf with the document frequency of the archive;
 * terms of more than a fifth of its articles are none. At most 20 spans of evidence each, the first ones. Empty where the
 * project has no word lists for the language.
 */
export const extractKeywords: Extractor = (document) => {
  const tag = tagOf(document);
  const language = tag === null ? FALLBACK : languageOf(tag);
  if (language?.topicPhrases?.common === undefined) return [];
  const reading: Reading = {
    text: document.text,
    book: bookOf(language),
    terms: new Map(),
    counting: ++countings,
    alone: new Set(),
  };
  const parts = readZones(document).filter(
    ({ kind, inner }) => BODY_ZONES.has(kind) && !isInCapitals(document.text, inner),
  );
  countWords(document, parts, reading);
  readBody(document, parts, reading);
  readHeadline(document, reading);
  return chooseTerms(document.text, reading.terms, reading.alone, (term) =>
    documentFrequency(document.learned, tag, term),
  );
};

/** Counts, on the plain forms themselves, how often each stands in the body. */
function countWords(document: NewsDocument, parts: readonly Zone[], { book, counting }: Reading): void {
  let read = 0;
  for (const zone of parts) {
    for (const { known } of wordsIn(document, zone.inner)) {
      if (read++ === MOST_WORDS) return;
      senseOf(known, book);
      countForm(book, known.plain, counting);
    }
  }
}

function readBody(document: NewsDocument, parts: readonly Zone[], reading: Reading): void {
  const units = unitsOf(document.text);
  let read = 0;
  for (const zone of parts) {
    let run: Word[] = [];
    let startsSentence = true;
    for (const word of wordsIn(document, zone.inner)) {
      if (++read > MOST_WORDS) return;
      const ends = (senseOf(word.known, reading.book) & ENDS) !== 0 || isInAddress(units, word);
      if (ends || !word.joined || isPossessive(document.text, run[run.length - 1], word)) {
        if (run.length > 0) collect(reading, run, startsSentence);
        if (run.length > 0) run = [];
        startsSentence = !word.joined;
      }
      if (!ends) run.push(word);
      else startsSentence = false;
    }
    collect(reading, run, startsSentence);
  }
}

/** Part of a web address, a path, a handle: "/content-corner/", "@agency". */
function isInAddress(units: CodeUnits, { from, to }: Word): boolean {
  return (from > 0 && isOfAddress(units[from - 1] as number)) || isOfAddress(units[to] as number);
}

/** "Indiana’s Coral Agency" is not one name. */
function isPossessive(text: string, before: Word | undefined, word: Word): boolean {
  return before !== undefined && word.from - before.to > 1 && /['’]/.test(text.slice(before.to, word.from));
}

/** Where all is in capitals, they tell nothing. */
function isInCapitals(text: string, [start, end]: Span): boolean {
  const to = Math.min(end, start + 300);
  let balance = 0;
  const units = unitsOf(text);
  for (let at = start; at < to; at += sizeAt(units, at)) {
    const sign = signAt(units, at);
    if (sign & UPPER) balance++;
    else if (sign & LOWER) balance--;
  }
  return balance > 0;
}

/** Takes the terms out of a run of words that no function word interrupts. */
function collect(reading: Reading, run: Word[], startsSentence: boolean): void {
  let from = 0;
  while (from < run.length) {
    const isName = isCapitalised(run[from], reading);
    let to = from + 1;
    while (to < run.length && isCapitalised(run[to], reading) === isName) to++;
    if (isName) collectName(reading, run.slice(from, to), startsSentence && from === 0);
    // A plain word by itself is no term.
    else if (to - from > 1) collectPlain(reading, run.slice(from, to));
    from = to;
  }
}

function collectName(reading: Reading, words: Word[], startsSentence: boolean): void {
  const [first] = words;
  if (first === undefined || words.length > LONGEST_NAME) return;
  if (words.some((word) => (senseOf(word.known, reading.book) & UNFIT) !== 0) || /^\d/.test(first.known.text)) return;
  const last = words.at(-1)?.known.text ?? '';
  // "George W" is cut at the full stop of an initial; "DES MOINES" is a line in capitals, not an acronym.
  if (words.length === 1 && SHORT_AND_DOTTED.test(reading.text.slice(first.from, first.to))) return;
  if (
    words.length > 1
      ? !/^\p{L}$/u.test(last) && words.some(({ known }) => !IN_CAPITALS.test(known.text))
      : ACRONYM.test(last)
  ) {
    add(reading, words, true);
  } else if (!startsSentence) reading.alone.add(formOf(reading.book, first.known.plain));
}

function collectPlain(reading: Reading, words: Word[]): void {
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length && to - from <= LONGEST_PLAIN; to++) {
      const last = words[to - 1];
      if (last === undefined || (senseOf(last.known, reading.book) & PLAIN) === 0) break;
      // A term of plain words has to stand twice at least, and so do its words.
      if (countOf(reading.book, last.known.plain, reading.counting) < 2) break;
      if (to - from > 1) add(reading, words.slice(from, to), false);
    }
  }
}

function add(reading: Reading, words: Word[], isName: boolean): void {
  const span = spanOf(words);
  if (words.length > 1 && !/\s/.test(reading.text.slice(...span))) return;
  const key = keyOf(words, reading);
  const known = reading.terms.get(key);
  const term: Term = known ?? {
    places: [],
    evidence: [],
    count: 0,
    words: words.length,
    isName,
    inHeadline: false,
  };
  term.places.push(span);
  term.count++;
  if (term.evidence.length < MOST_EVIDENCE) term.evidence.push(span);
  if (!known) reading.terms.set(key, term);
}

function readHeadline(document: NewsDocument, reading: Reading): void {
  for (const zone of readZones(document).filter(({ kind }) => kind === 'headline')) {
    const words = [...wordsIn(document, zone.inner)].slice(0, 100);
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= words.length && to - from <= LONGEST_NAME; to++) {
        if (to - from > 1 && !words[to - 1]?.joined) break;
        const part = words.slice(from, to);
        const term = reading.terms.get(keyOf(part, reading));
        if (term === undefined) continue;
        term.inHeadline = true;
        term.evidence = [spanOf(part), ...term.evidence].slice(0, MOST_EVIDENCE);
      }
    }
  }
}

function keyOf(words: readonly Word[], { book }: Reading): string {
  let key = '';
  for (const { known } of words) {
    senseOf(known, book);
    const text = formOf(book, known.plain);
    key += key === '' ? text : ` ${text}`;
  }
  return key;
}

function isCapitalised(word: Word | undefined, { book }: Reading): boolean {
  return word !== undefined && (senseOf(word.known, book) & CAPITALISED) !== 0;
}

function spanOf(words: Word[]): Span {
  return [words[0]?.from ?? 0, words.at(-1)?.to ?? 0];
}
