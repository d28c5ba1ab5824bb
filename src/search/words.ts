/** One word of a text: its folded form, and where it stands (UTF-16 code units, half-open). */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** Signs that may stand inside a word without ending it: soft hyphen, joiners, marks of writing direction. */
const INVISIBLE = '\\u00AD\\u061C\\u200D-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF';
/** By script; the punctuation of these scripts (`𖿢`) parts words as any other does. */
const CJK = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー';
const AFTER_WORD = '(?![\\p{L}\\p{N}\\p{M}])';

/**
 * A run of Chinese or Japanese | an abbreviation with dots | a word; a possessive 's behind it is no part of the word.
 * `U.S.`, `p.m.`, `Iran's`, `1990s`, `Škoda`; not `…`, `'`, `-`. A run of letters longer than 64 is taken 64 at a time,
 * so that no hostile text makes a term of megabytes.
 */
const WORD = new RegExp(
  `((?:(?=[\\p{L}\\p{N}])[${CJK}])+)|(\\p{L}(?:\\.\\p{L}){1,9}${AFTER_WORD}\\.?|(?![${CJK}])[\\p{L}\\p{N}](?:(?![${CJK}])[\\p{L}\\p{N}\\p{M}${INVISIBLE}]){0,63})(?:'[sS]${AFTER_WORD})?`,
  'gu',
);
const INVISIBLE_OR_DOT = new RegExp(`[.${INVISIBLE}]`, 'gu');
const APOSTROPHE = /[‘’‛ʼ＇`´′]/g;
/** Marks that are accents; vowel signs of Indian scripts, the voicing marks of kana and the breve of й are letters. */
const ACCENT = /(?<![иИ])\u0306|(?!\u3099|\u309A|\u0306)(?=\p{M})[\p{sc=Inherited}\p{sc=Hebrew}\p{sc=Arabic}]/gu;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/u;
const PLAIN = /^[a-z0-9]*$/;

/** Letters that Unicode does not decompose and that readers type without their stroke or as two. */
const LETTERS = new Map(
  Object.entries({ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ς: 'σ' }),
);
const LETTER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g');

/**
 * Folds a word for comparison: NFKD without accents, lower case, `ł` → `l`, `ß` → `ss`.
 *
 * White space and punctuation inside stay as they are.
 */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const bare = text.normalize('NFKD').replace(ACCENT, '').normalize('NFC').toLowerCase();
  return bare.replace(LETTER, (letter) => LETTERS.get(letter) ?? letter);
}

/**
 * Splits a text into its words, in order: the tokenizer of build, browser and command line.
 *
 * Accents and case are folded, curly apostrophes are straight, a possessive 's is off, `U.S.` is `us`, everything that is
 * no letter and no digit parts words, and no word is empty. Chinese and Japanese, which print no spaces, give overlapping
 * pairs of characters (their ranges overlap too); all other scripts are taken as printed.
 */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  const straight = text.replace(APOSTROPHE, "'"); // one code unit for one: offsets stay
  for (const match of straight.matchAll(WORD)) {
    if (match[1] !== undefined) {
      pushPairs(words, match[1], match.index);
      continue;
    }
    const printed = match[2] ?? '';
    const end = match.index + printed.length;
    // Some single characters unfold to several words (U+FDFA).
    for (const word of foldWord(printed.replace(INVISIBLE_OR_DOT, '')).split(NOT_WORD)) {
      if (word !== '') words.push({ word, start: match.index, end });
    }
  }
  return words;
}

function pushPairs(words: Word[], run: string, offset: number): void {
  let at = offset;
  let previous = '';
  let isAlone = true;
  for (const character of run) {
    if (previous !== '') {
      words.push({ word: foldWord(previous + character), start: at - previous.length, end: at + character.length });
      isAlone = false;
    }
    previous = character;
    at += character.length;
  }
  if (isAlone) words.push({ word: foldWord(previous), start: offset, end: at });
}

/** A word with its first character behind all others, after a space: sorted so, words stand together that differ in the first. */
export function turnWord(word: string): string {
  const [first = '', ...others] = word;
  return `${others.join('')} ${first}`;
}

/** The word that `turnWord` turned. */
export function turnBack(turned: string): string {
  const space = turned.lastIndexOf(' ');
  return turned.slice(space + 1) + turned.slice(0, space);
}

/** A word from behind, by characters: a half of a pair of code units is no text. */
export function reverseWord(word: string): string {
  if (PLAIN.test(word)) return word.split('').reverse().join('');
  return [...word].reverse().join('');
}
