import { WORD_ENDINGS } from '../languages/word-endings.ts';
import type { Span } from '../model.ts';

/** Matches a word that the end of a hard-wrapped line breaks: "har-⏎bour", "anti-⏎war". Not: "– ⏎war", "Anglo-⏎French". */
const BROKEN =
  /(?<![\p{L}\p{M}])([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)-([ \t]{0,20}(?:\r\n|\n|\r)[ \t]{0,20})(\p{Ll}[\p{L}\p{M}]*)/gu;

/** A word, one with hyphens in it included. */
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/** Code units of a text whose words are counted. */
const REACH = 400_000;

/** The text that was asked for last, and how often each of its words stands in it, in lower case. */
let counted: { text: string; counts: ReadonlyMap<string, number> } = { text: '', counts: new Map() };

function countsOf(text: string): ReadonlyMap<string, number> {
  if (counted.text === text) return counted.counts;
  const counts = new Map<string, number>();
  for (const [word] of text.slice(0, REACH).toLowerCase().matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  counted = { text, counts };
  return counts;
}

/**
 * Is a word that a line's end breaks one word without its hyphen? As the rest of the text writes it: "harbour" elsewhere
 * joins "har-⏎bour", "well-known" keeps "well-⏎known". Where the text tells neither, only an ending that is no word
 * ("mov-⏎ed") shows it; else the hyphen stays.
 */
function isOneWord(text: string, first: string, second: string): boolean {
  const counts = countsOf(text);
  const [before, after] = [first.toLowerCase(), second.toLowerCase()];
  const parted = counts.get(`${before}-${after}`) ?? 0;
  const joined = counts.get(before + after) ?? 0;
  if (parted + joined > 0) return joined > parted;
  return before.length >= 2 && WORD_ENDINGS.has(after);
}

/** Does any line of a text end with a hyphen? In most texts none does. */
export const mayBreakWords = (text: string): boolean => MAY_BREAK.test(text);

/** Finds the hyphens with the line breaks behind them that part one word: what a reader of the joined lines does not see. */
export function findWrapHyphens(text: string, [start, end]: Span): Span[] {
  const words = text.slice(start, end);
  if (!MAY_BREAK.test(words)) return [];
  const found: Span[] = [];
  for (const match of words.matchAll(BROKEN)) {
    const [, first = '', gap = '', second = ''] = match;
    const at = start + match.index + first.length;
    if (isOneWord(text, first, second)) found.push([at, at + 1 + gap.length]);
  }
  return found;
}

const MAY_BREAK = /-[ \t]{0,20}[\r\n]/;

/** The words of a span with the words that line ends break made whole: "harbour", "well-known". */
export function joinLines(text: string, [start, end]: Span): string {
  const words = text.slice(start, end);
  if (!MAY_BREAK.test(words)) return words;
  return words.replace(BROKEN, (_, first: string, _gap: string, second: string) =>
    isOneWord(text, first, second) ? first + second : `${first}-${second}`,
  );
}
