import { FALLBACK, type Language, languageOf } from '../languages/index.ts';
import { documentFrequency } from '../learn/lookups.ts';
import type { Extractor, NewsDocument, Span, Zone, ZoneKind } from '../model.ts';
import { chooseTerms, type Term } from './keyword-scores.ts';
import { senseOf } from './keyword-words.ts';
import type { KnownWord } from './known-words.ts';
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

const ADDRESS: ReadonlySet<string> = new Set('/=_@#\\');

/** "N.H.", "D.C.": places, and initials of persons. */
const SHORT_AND_DOTTED = /^(?:\p{L}\.){1,2}$/u;

interface Reading {
  text: string;
  language: Language;
  terms: Map<string, Term>;
  /** How often the plain form of each word stands in the body. */
  counts: Map<string, number>;
  /** Plain forms of capitalised words that stand by themselves inside a sentence: surnames and places mostly. */
  alone: Set<string>;
}

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
  const reading: Reading = { text: document.text, language, terms: new Map(), counts: new Map(), alone: new Set() };
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

/** Counts each word by itself first: half of them come again, and to look a word up is dearer than to count it. */
function countWords(document: NewsDocument, parts: readonly Zone[], reading: Reading): void {
  const different: KnownWord[] = [];
  let read = 0;
  for (const zone of parts) {
    for (const { known } of wordsIn(document, zone.inner)) {
      if (read++ === MOST_WORDS) break;
      if (known.countedFor === reading) known.count++;
      else {
        known.countedFor = reading;
        known.count = 1;
        different.push(known);
      }
    }
    if (read > MOST_WORDS) break;
  }
  const { language, counts } = reading;
  for (const known of different) {
    const { form } = senseOf(known, language);
    counts.set(form, (counts.get(form) ?? 0) + known.count);
    known.countedFor = null;
  }
}

function readBody(document: NewsDocument, parts: readonly Zone[], reading: Reading): void {
  let read = 0;
  for (const zone of parts) {
    let run: Word[] = [];
    let startsSentence = true;
    for (const word of wordsIn(document, zone.inner)) {
      if (++read > MOST_WORDS) return;
      const ends = senseOf(word.known, reading.language).ends || isInAddress(document.text, word.span);
      if (ends || !word.joined || isPossessive(document.text, run.at(-1), word)) {
        collect(reading, run, startsSentence);
        run = [];
        startsSentence = !word.joined;
      }
      if (!ends) run.push(word);
      else startsSentence = false;
    }
    collect(reading, run, startsSentence);
  }
}

/** Part of a web address, a path, a handle: "/content-corner/", "@agency". */
function isInAddress(text: string, [start, end]: Span): boolean {
  return ADDRESS.has(text[start - 1] ?? '') || ADDRESS.has(text[end] ?? '');
}

/** "Indiana’s Coral Agency" is not one name. */
function isPossessive(text: string, before: Word | undefined, word: Word): boolean {
  return (
    before !== undefined && word.span[0] - before.span[1] > 1 && /['’]/.test(text.slice(before.span[1], word.span[0]))
  );
}

/** Where all is in capitals, they tell nothing. */
function isInCapitals(text: string, [start, end]: Span): boolean {
  const to = Math.min(end, start + 300);
  let balance = 0;
  for (let at = start; at < to; at += sizeAt(text, at)) {
    const sign = signAt(text, at);
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
    const part = run.slice(from, to);
    if (isName) collectName(reading, part, startsSentence && from === 0);
    else collectPlain(reading, part);
    from = to;
  }
}

function collectName(reading: Reading, words: Word[], startsSentence: boolean): void {
  const [first] = words;
  if (first === undefined || words.length > LONGEST_NAME) return;
  if (words.some((word) => senseOf(word.known, reading.language).isUnfit) || /^\d/.test(first.known.text)) return;
  const last = words.at(-1)?.known.text ?? '';
  // "George W" is cut at the full stop of an initial; "DES MOINES" is a line in capitals, not an acronym.
  if (words.length === 1 && SHORT_AND_DOTTED.test(reading.text.slice(...first.span))) return;
  if (
    words.length > 1
      ? !/^\p{L}$/u.test(last) && words.some(({ known }) => !IN_CAPITALS.test(known.text))
      : ACRONYM.test(last)
  ) {
    add(reading, words, true);
  } else if (!startsSentence) reading.alone.add(senseOf(first.known, reading.language).form);
}

function collectPlain(reading: Reading, words: Word[]): void {
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length && to - from <= LONGEST_PLAIN; to++) {
      const last = words[to - 1];
      const sense = last && senseOf(last.known, reading.language);
      // A term of plain words has to stand twice at least, and so do its words.
      if (!sense?.isPlain || (reading.counts.get(sense.form) ?? 0) < 2) break;
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

function keyOf(words: readonly Word[], { language }: Reading): string {
  let key = '';
  for (const { known } of words)
    key += key === '' ? senseOf(known, language).form : ` ${senseOf(known, language).form}`;
  return key;
}

function isCapitalised(word: Word | undefined, { language }: Reading): boolean {
  return word !== undefined && senseOf(word.known, language).isCapitalised;
}

function spanOf(words: Word[]): Span {
  return [words[0]?.span[0] ?? 0, words.at(-1)?.span[1] ?? 0];
}
