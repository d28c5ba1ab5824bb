import { keepRecent } from './recent-articles.ts';

/** The code units of a text, in memory that the next text is written over; behind the last one stand two of 0. */
export type CodeUnits = Uint16Array;

/** From this length on (code units) a text is an article; below it is a word or a few, and must not push the article out. */
const SHORTEST_ARTICLE = 200;

/** Longer texts get memory of their own, given back with the next one. */
const LONGEST_KEPT = 100_000;

const forWords = new Uint16Array(SHORTEST_ARTICLE + 2);

const keptOf = keepRecent(
  () => ({ text: '', units: new Uint16Array(0) }),
  (kept, text) => {
    if (kept.units.length < text.length + 2) kept.units = new Uint16Array(text.length + 2);
    fill(kept.units, text);
  },
);

let words = '';
let article = '';
let units: CodeUnits = forWords;

/**
 * Gives the code units of a text: to ask a text for them one by one, as often as words and sentences are read, is several times
 * as dear. They hold until eight other articles were asked for, or another text of few words.
 */
export function unitsOf(text: string): CodeUnits {
  if (text.length < SHORTEST_ARTICLE) {
    if (text !== words) {
      fill(forWords, text);
      words = text;
    }
    return forWords;
  }
  if (text !== article) {
    units = text.length <= LONGEST_KEPT ? keptOf(text).units : fill(new Uint16Array(text.length + 2), text);
    article = text;
  }
  return units;
}

function fill(to: CodeUnits, text: string): CodeUnits {
  for (let at = 0; at < text.length; at++) to[at] = text.charCodeAt(at);
  to[text.length] = 0;
  to[text.length + 1] = 0;
  return to;
}
