import type { Span } from '../model.ts';

/** One word of running text; a possessive `'s` is not part of it. */
export interface Word {
  span: Span;
  /** As written, without the full stops of "U.N."; apostrophes are straight. */
  text: string;
  /** True when nothing but white space, a hyphen, a possessive or `&` parts it from the word before: a phrase may run on. */
  joined: boolean;
}

/** Matches "U.N.", "JCPOA", "Covid", "19", "d'état"; not "-", "$". Linear: no letter can be matched in two ways. */
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** What may stand between two words of one phrase, a possessive included: "nurses' union", "world's best", "air-\ntight". */
const JOINT = /^(?:['’][sS]?)?[\s&‐‑-]{1,4}$/;

/** Length of the longest `JOINT`, in code units. */
const LONGEST_JOINT = 6;

/** Longer runs of letters are no words of any language; they are passed over. */
const LONGEST = 60;

/** The words of a stretch of text, in order, one by one (a text of 10 MB needs no memory of its size). */
export function* readWords(text: string, [start, end]: Span): Generator<Word> {
  const pattern = new RegExp(WORD);
  pattern.lastIndex = start;
  let last = -1;
  for (let match = pattern.exec(text); match !== null && match.index < end; match = pattern.exec(text)) {
    const from = match.index;
    // A letter run can cross the end of the stretch only where the caller cut inside a word.
    const to = Math.min(pattern.lastIndex, end);
    const joined = last >= 0 && isJoint(text, last, from);
    last = -1;
    if (to - from > LONGEST) continue;
    const written = text.slice(from, to);
    const word = isPossessive(written) ? written.slice(0, -2) : written;
    last = from + word.length;
    yield { span: [from, last], text: straighten(word), joined };
  }
}

function isJoint(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text[from] === ' ') return true;
  return to - from <= LONGEST_JOINT && JOINT.test(text.slice(from, to));
}

function isPossessive(word: string): boolean {
  const mark = word[word.length - 2];
  return (mark === "'" || mark === '’') && word.toLowerCase().endsWith('s');
}

function straighten(word: string): string {
  const plain = word.includes('’') ? word.replaceAll('’', "'") : word;
  return plain[1] === '.' ? plain.replaceAll('.', '') : plain;
}
