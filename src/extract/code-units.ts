/** The code units of a text, in memory that the next text is written over; behind the last one stand two of 0. */
export type CodeUnits = Uint16Array;

/** From this length on (code units) a text is an article; below it is a word or a few, and must not push the article out. */
const SHORTEST_ARTICLE = 200;

/** Memory for longer texts is given back with the next one. */
const LONGEST_KEPT = 100_000;

const forWords = new Uint16Array(SHORTEST_ARTICLE + 2);
const forArticles = new Uint16Array(LONGEST_KEPT + 2);

let words = '';
let article = '';
let units: CodeUnits = forArticles;

/**
 * Gives the code units of a text: to ask a text for them one by one, as often as words and sentences are read, is several times
 * as dear. They hold until another text is asked for, of articles and of few words each one.
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
    units = text.length <= LONGEST_KEPT ? forArticles : new Uint16Array(text.length + 2);
    fill(units, text);
    article = text;
  }
  return units;
}

function fill(to: CodeUnits, text: string): void {
  for (let at = 0; at < text.length; at++) to[at] = text.charCodeAt(at);
  to[text.length] = 0;
  to[text.length + 1] = 0;
}
