import type { Span } from '../model.ts';
import { ownLetters } from './own-letters.ts';
import { joinLines } from './wrapped-words.ts';

/** Control characters, soft hyphens and zero-width characters: nothing that is read. Not tab, line feed, carriage return. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060\ufeff]/g;

/** Marks that turn the direction of text; a paragraph keeps them, a value that stands alone does not. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

/** Words in ASCII with single spaces: most are, and nothing needs to be changed in them. */
const PLAIN = /^(?:[!-~]| (?! ))*$/;

/** Matches where a paragraph has anything that has no place in one line: control signs, line breaks, two spaces. */
const UNUSUAL = /[\0-\x1f\x7f-\x9f\xad\u1680\u2000-\u200b\u2028-\u2029\u202f\u205f\u2060\u3000\ufeff\xa0]| {2}/;

/** Matches white space that is no plain space, as few passages have. */
const OTHER_SPACE = /[^\S ]/;

/** Matches white space that is not one plain space. */
const ODD_SPACE = /\s\s|[^\S ]/;

/** The words of a span with plain spaces for all white space: as long as the span. */
export function evenWords(text: string, [start, end]: Span): string {
  const words = text.slice(start, end);
  return OTHER_SPACE.test(words) ? words.replace(/\s/g, ' ') : words;
}

/** The same words with one plain space for each run of white space. */
export function singleSpaced(words: string): string {
  return ODD_SPACE.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** All matches of a global pattern, as `matchAll` gives them, which makes a pattern anew each time it is asked. */
export function allMatches(words: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

/** Does one of the parts stand in the words? */
export function holdsAny(words: string, parts: readonly string[]): boolean {
  for (const part of parts) if (words.includes(part)) return true;
  return false;
}

/** The words of a span as a value on one line: single spaces, nothing invisible, no marks of direction. */
export function wordsOf(text: string, span: Span): string {
  const words = text.slice(span[0], span[1]);
  return PLAIN.test(words)
    ? words.trim()
    : joinLines(text, span).replace(INVISIBLE, '').replace(DIRECTION, '').replace(/\s+/g, ' ').trim();
}

/** The words of a span as a paragraph on one line: hard-wrapped lines joined, with the words that they break; marks of direction kept. */
export function paragraphOf(text: string, span: Span): string {
  const words = text.slice(span[0], span[1]);
  if (!UNUSUAL.test(words)) return words.trim();
  return joinLines(text, span).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** Letters and figures of ASCII alone. */
const BARE = /^[A-Za-z\d]*$/;

/** A word without accents and in lower case, or, with `keptSigns` false, without all that is neither letter nor figure. */
export function foldWord(word: string, keptSigns: boolean): string {
  if (BARE.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(keptSigns ? /\p{M}/gu : /[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** ASCII and the dashes and quotation marks of print, which have no compatibility forms (but "‑", a hyphen as the others). */
const PRINTED = /^[\0-\x7f\u2010-\u2015\u2018-\u201f]*$/;

/** Words in one form for comparison: compatibility forms, straight quotes and hyphens, single spaces, lower case. */
export function foldWords(words: string): string {
  if (PLAIN.test(words)) return words.replaceAll('`', "'").trim().toLowerCase();
  return (PRINTED.test(words) ? words : words.normalize('NFKC'))
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/**
 * Returns the key under which spellings of a name are one: lower case, letters and figures alone, without an article before
 * or a domain's end behind it: "The Daily Echo", "DailyEcho.com" and "Daily Echo" are `dailyecho`.
 */
export function nameKey(name: string): string {
  if (name.length > LONGEST_NAME) return readNameKey(name);
  let key = nameKeys.get(name);
  if (key === undefined) {
    if (nameKeys.size === MOST_NAMES) nameKeys.clear();
    key = ownLetters(readNameKey(name));
    nameKeys.set(ownLetters(name), key);
  }
  return key;
}

/** Names that were asked for, which are those of a few outlets over and over; how many are remembered, and how long ones. */
const nameKeys = new Map<string, string>();
const MOST_NAMES = 4000;
const LONGEST_NAME = 60;

function readNameKey(name: string): string {
  const words = foldWords(name)
    .replace(/^the (?=\S)/, '')
    .replace(/^www\./, '')
    .replace(/(?<=[\p{L}\d]{2})\.(?:com|org|net|news|info|tv|co)(?:\.[a-z]{2})?$|(?<=[\p{L}\d]{3})\.[a-z]{2}$/u, '');
  const key = words.replace(/[^\p{L}\p{M}\d]/gu, '');
  return key.length > 5 ? key.replace(/^the(?=\p{L}{3})/u, '') : key;
}
