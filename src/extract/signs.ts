/** What a sign is: bits that may stand together. */
export const LETTER = 1;
export const MARK = 2;
export const NUMBER = 4;
export const UPPER = 8;
export const LOWER = 16;
export const SPACE = 32;

/** A sign of a word. */
export const WORD_SIGN: number = LETTER | MARK | NUMBER;

const KNOWN = 128;

const CLASSES: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [NUMBER, /\p{N}/u],
  [UPPER, /\p{Lu}/u],
  [LOWER, /\p{Ll}/u],
  [SPACE, /\s/u],
];

/** Asking a pattern for each sign of a text is dear: each code unit is asked once, when it is first met. */
const table = new Uint8Array(0x10000);

/** Tells what the sign is that begins at `at`; 0 behind the end, for marks of punctuation and for half a sign. */
export function signAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const known = table[text.charCodeAt(at)] ?? 0;
  return known !== 0 ? known & ~KNOWN : meet(text, at);
}

function meet(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // Of the signs beyond the first 65,536 there are too many to remember.
  if (code >= 0xd800 && code < 0xdc00) return classify(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const found = classify(String.fromCharCode(code));
  table[code] = found | KNOWN;
  return found;
}

/** Code units of the sign at `at`. */
export function sizeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code >= 0xdc00) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next < 0xe000 ? 2 : 1;
}

const FULL_STOP = 0x2e;

/** Where letters with a full stop behind each end, "U.N.", two or more; `from` where nothing of the kind begins. */
export function dottedEnd(text: string, from: number, end: number, letters: number): number {
  let to = from;
  let count = 0;
  while (to < end && (signAt(text, to) & letters) !== 0) {
    const dot = to + sizeAt(text, to);
    if (dot >= end || text.charCodeAt(dot) !== FULL_STOP) break;
    to = dot + 1;
    count++;
  }
  return count >= 2 ? to : from;
}

/** Where a run of signs of these kinds ends; `from` where none begins. */
export function partEnd(text: string, from: number, end: number, signs: number): number {
  let to = from;
  while (to < end) {
    const known = table[text.charCodeAt(to)] ?? 0;
    if (((known || signAt(text, to)) & signs) === 0) break;
    to += known !== 0 ? 1 : sizeAt(text, to);
  }
  return Math.min(to, end);
}

function classify(sign: string): number {
  let bits = 0;
  for (const [bit, pattern] of CLASSES) if (pattern.test(sign)) bits |= bit;
  return bits;
}
