import type { NewsDocument, Span } from '../model.ts';
import { type KnownWord, wordAt, wordOf } from './known-words.ts';
import { dottedEnd, LETTER, MARK, partEnd, sizeAt, UPPER, WORD_SIGN } from './signs.ts';

/** One word of running text; a possessive `'s` is not part of it. */
export interface Word {
  span: Span;
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

const kept = new WeakMap<NewsDocument, Map<number, { end: number; words: Word[] }>>();

/** The words of a stretch of a document, in order; kept for whoever else reads them. */
export function wordsIn(document: NewsDocument, span: Span): Iterable<Word> {
  if (document.text.length > LONGEST_KEPT) return readWords(document.text, span);
  const known = kept.get(document) ?? new Map<number, { end: number; words: Word[] }>();
  kept.set(document, known);
  const found = known.get(span[0]);
  if (found?.end === span[1]) return found.words;
  const words = [...readWords(document.text, span)];
  known.set(span[0], { end: span[1], words });
  return words;
}

/**
 * The words of a stretch of text, in order, one by one (a text of 10 MB needs no memory of its size): "U.N.", "JCPOA",
 * "Covid", "19", "d'état"; not "-", "$".
 */
export function* readWords(text: string, [start, end]: Span): Generator<Word> {
  let last = -1;
  for (let at = start; at < end; ) {
    const to = wordEnd(text, at, end);
    if (to === at) {
      at += sizeAt(text, at);
      continue;
    }
    const from = at;
    at = to;
    const joined = last >= 0 && isJoint(text, last, from);
    last = -1;
    if (to - from > LONGEST) continue;
    last = to - from > 2 && isPossessive(text, to) ? to - 2 : to;
    yield { span: [from, last], known: straighten(wordAt(text, from, last)), joined };
  }
}

/** Where the word ends that begins at `from`; `from` itself where none begins. Each sign is looked at twice at most. */
function wordEnd(text: string, from: number, end: number): number {
  const dotted = dottedEnd(text, from, end, UPPER);
  if (dotted > from) return dotted;
  let to = partEnd(text, from, end, WORD_SIGN);
  if (to === from) return from;
  while (to < end && (text[to] === "'" || text[to] === '’')) {
    const next = partEnd(text, to + 1, end, LETTER | MARK);
    if (next === to + 1) break;
    to = next;
  }
  return to;
}

function isJoint(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text[from] === ' ') return true;
  return to - from <= LONGEST_JOINT && JOINT.test(text.slice(from, to));
}

function isPossessive(text: string, end: number): boolean {
  const mark = text[end - 2];
  return (mark === "'" || mark === '’') && (text[end - 1] === 's' || text[end - 1] === 'S');
}

function straighten(word: KnownWord): KnownWord {
  const { text } = word;
  if (text[1] !== '.' && !text.includes('’')) return word;
  const plain = text.replaceAll('’', "'");
  return wordOf(plain[1] === '.' ? plain.replaceAll('.', '') : plain);
}
