import type { NewsDocument, Span } from '../model.ts';
import { type CodeUnits, unitsOf } from './code-units.ts';
import { type KnownWord, wordAt, wordOf } from './known-words.ts';
import { once } from './once.ts';
import { dottedEnd, LETTER, MARK, partEnd, sizeAt, UPPER, WORD_SIGN } from './signs.ts';

/** One word of running text; a possessive `'s` is not part of it. */
export interface Word {
  /** Where it begins and ends. */
  from: number;
  to: number;
  /** As written, without the full stops of "U.N."; apostrophes are straight. */
  known: KnownWord;
  /** True when nothing but white space, a hyphen, a possessive or `&` parts it from the word before: a phrase may run on. */
  joined: boolean;
}

/** What may stand between two words of one phrase, a possessive included: "nurses' union", "world's best", "air-\ntight". */
const JOINT = /^(?:['’][sS]?)?[\s&‐‑-]{1,4}$/;

/** Length of the longest `JOINT`, in code units. */
const LONGEST_JOINT = 6;

/** Longer runs of letters are no words of any language; they are passed over. */
const LONGEST = 60;

/** Texts up to this length (code units) have their words kept; longer ones are no articles. */
const LONGEST_KEPT = 100_000;

/** By where they begin: the stretches that were read, and where they end. */
const readStretches = once(() => new Map<number, { end: number; words: Word[] }>());

/** The words of a stretch of a document, in order; kept for whoever else reads them. */
export function wordsIn(document: NewsDocument, span: Span): Iterable<Word> {
  if (document.text.length > LONGEST_KEPT) return readWords(document.text, span);
  const known = readStretches(document);
  const found = known.get(span[0]);
  if (found?.end === span[1]) return found.words;
  const words: Word[] = [];
  const reader = readerOf(document.text, span);
  for (let word = readWord(reader); word !== null; word = readWord(reader)) words.push(word);
  known.set(span[0], { end: span[1], words });
  return words;
}

/**
 * The words of a stretch of text, in order, one by one (a text of 10 MB needs no memory of its size): "U.N.", "JCPOA",
 * "Covid", "19", "d'état"; not "-", "$".
 */
export function* readWords(text: string, span: Span): Generator<Word> {
  const reader = readerOf(text, span);
  for (let word = readWord(reader); word !== null; word = readWord(reader)) yield word;
}

/** Where the reading of a stretch of text has come to. */
interface Reader {
  text: string;
  at: number;
  end: number;
  /** Where the last word ended; -1 before the first, and behind a run of letters that is no word. */
  last: number;
}

function readerOf(text: string, [start, end]: Span): Reader {
  return { text, at: start, end, last: -1 };
}

/** The next word, or `null` at the end. */
function readWord(reader: Reader): Word | null {
  const { text, end, last } = reader;
  const units = unitsOf(text);
  for (let from = reader.at; from < end; ) {
    const to = wordEnd(units, from, end);
    if (to === from) {
      from += sizeAt(units, from);
      continue;
    }
    reader.at = to;
    const joined = reader.last >= 0 && isJoint(text, units, last, from);
    reader.last = -1;
    if (to - from > LONGEST) {
      from = to;
      continue;
    }
    reader.last = to - from > 2 && isPossessive(units, to) ? to - 2 : to;
    return { from, to: reader.last, known: straighten(wordAt(text, from, reader.last)), joined };
  }
  reader.at = end;
  return null;
}

/** Where the word ends that begins at `from`; `from` itself where none begins. Each sign is looked at twice at most. */
function wordEnd(units: CodeUnits, from: number, end: number): number {
  const dotted = dottedEnd(units, from, end, UPPER);
  if (dotted > from) return dotted;
  let to = partEnd(units, from, end, WORD_SIGN);
  if (to === from) return from;
  while (to < end && isApostrophe(units[to] as number)) {
    const next = partEnd(units, to + 1, end, LETTER | MARK);
    if (next === to + 1) break;
    to = next;
  }
  return to;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

function isJoint(text: string, units: CodeUnits, from: number, to: number): boolean {
  const first = units[from] as number;
  if (to - from === 1 && first === 0x20) return true;
  // Nearly all else that parts words begins with one of these.
  if (first === 0x2c || first === 0x2e) return false;
  return to - from <= LONGEST_JOINT && JOINT.test(text.slice(from, to));
}

function isPossessive(units: CodeUnits, end: number): boolean {
  // 0x20 makes a small letter of "S".
  return isApostrophe(units[end - 2] as number) && ((units[end - 1] as number) | 0x20) === 0x73;
}

function straighten(word: KnownWord): KnownWord {
  word.straight ??= straightOf(word);
  return word.straight;
}

function straightOf(word: KnownWord): KnownWord {
  const { text } = word;
  if (text[1] !== '.' && !text.includes('’')) return word;
  const plain = text.replaceAll('’', "'");
  return wordOf(plain[1] === '.' ? plain.replaceAll('.', '') : plain);
}
