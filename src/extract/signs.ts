import type { CodeUnits } from './code-units.ts';

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
export function signAt(units: CodeUnits, at: number): number {
  const known = table[units[at] as number] as number;
  return known !== 0 ? known & ~KNOWN : meet(units, at);
}

function meet(units: CodeUnits, at: number): number {
  const code = units[at] as number;
  // Of the signs beyond the first 65,536 there are too many to remember.
  if (code >= 0xd800 && code < 0xdc00) {
    return classify(
      sizeAt(units, at) === 2 ? String.fromCharCode(code, units[at + 1] as number) : String.fromCharCode(code),
    );
  }
  const found = classify(String.fromCharCode(code));
  table[code] = found | KNOWN;
  return found;
}

/** Code units of the sign at `at`. */
export function sizeAt(units: CodeUnits, at: number): number {
  const code = units[at] as number;
  if (code < 0xd800 || code >= 0xdc00) return 1;
  const next = units[at + 1] as number;
  return next >= 0xdc00 && next < 0xe000 ? 2 : 1;
}

const FULL_STOP = 0x2e;

/** Where letters with a full stop behind each end, "U.N.", two or more; `from` where nothing of the kind begins. */
export function dottedEnd(units: CodeUnits, from: number, end: number, letters: number): number {
  // Next to no word begins with a letter and a full stop behind it.
  if (units[from + 1] !== FULL_STOP && units[from + 2] !== FULL_STOP) return from;
  return dottedRun(units, from, end, letters);
}

function dottedRun(units: CodeUnits, from: number, end: number, letters: number): number {
  let to = from;
  let count = 0;
  while (to < end) {
    const dot = to + sizeAt(units, to);
    if (dot >= end || units[dot] !== FULL_STOP || (signAt(units, to) & letters) === 0) break;
    to = dot + 1;
    count++;
  }
  return count >= 2 ? to : from;
}

/** Where a run of signs of these kinds ends; `from` where none begins. */
export function partEnd(units: CodeUnits, from: number, end: number, signs: number): number {
  let to = from;
  while (to < end) {
    const known = table[units[to] as number] as number;
    if (((known || signAt(units, to)) & signs) === 0) break;
    to += known !== 0 ? 1 : sizeAt(units, to);
  }
  return Math.min(to, end);
}

function classify(sign: string): number {
  let bits = 0;
  for (const [bit, pattern] of CLASSES) if (pattern.test(sign)) bits |= bit;
  return bits;
}
