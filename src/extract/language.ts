import eld from 'eld/extrasmall';
import { FOREIGN_WORDS, TELLING_WORDS } from '../languages/en.ts';
import { FALLBACK, type Language, languageOf } from '../languages/index.ts';
import type { Candidate, NewsDocument } from '../model.ts';
import { once, takeOver } from './once.ts';
import { proseOf } from './page-article.ts';

/** Letters needed before a language is named: below this, a name or a heading decides, not the language. */
const FEWEST_LETTERS = 60;

/** Code units looked at: language does not change with more. */
const SAMPLE = 20_000;

/** Letters of scripts that name the language by themselves, or narrow it enough to be safe, before letter statistics are asked. */
const SCRIPTS: readonly (readonly [script: RegExp, tag: string])[] = [
  [/(?=\p{L})\p{Script=Hangul}/gu, 'ko'],
  [/(?=\p{L})[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/(?=\p{L})\p{Script=Greek}/gu, 'el'],
  [/(?=\p{L})\p{Script=Hebrew}/gu, 'he'],
  [/(?=\p{L})\p{Script=Thai}/gu, 'th'],
  [/(?=\p{L})\p{Script=Georgian}/gu, 'ka'],
  [/(?=\p{L})\p{Script=Armenian}/gu, 'hy'],
];
const HAN = /(?=\p{L})\p{Script=Han}/gu;

/** Letters of one script from which it counts at all. */
const FEWEST_OF_SCRIPT = 20;

/** Numbers of words of up to five letters a–z, see `countWords`. */
const numbersOf = (words: string): ReadonlySet<number> =>
  new Set(
    words.split(' ').map((word) => [...word].reduce((number, letter) => number * 32 + letter.charCodeAt(0) - 96, 0)),
  );

const TELLING = numbersOf(TELLING_WORDS);
const FOREIGN = numbersOf(FOREIGN_WORDS);
const LONGEST_WORD = 5;

/** Such words in a text and letters to each from which it is English: every seventh word or more, as in whole sentences. */
const FEWEST_TELLING = 15;
const LETTERS_TO_EACH = 33;

/** Telling words to one of another language: fewer, and the text may be in two. */
const TELLING_TO_FOREIGN = 8;

/** Letters of ASCII to one that is none: fewer, and the text may be in two languages. */
const PLAIN_LETTERS = 32;

/**
 * Returns the BCP 47 language of a text, or `null` when it is too short or too mixed to tell.
 * Script first; then English by its small words, of which all other languages have next to none (on 2,900 texts as `eld` has it,
 * where that says anything); then letter statistics of `eld` (its smallest model: right on the same texts as the large one, and loaded
 * in a fifth of a second instead of two).
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  // None of the scripts has signs in ASCII, which most texts are made of.
  const foreign = sample.replace(/[\0-\x7f]+/g, ' ');
  const others = countMatches(foreign, /\p{L}/gu);
  const { latin, telling, strange } = countWords(sample);
  const letters = others + latin;
  if (others >= FEWEST_OF_SCRIPT) {
    for (const [script, tag] of SCRIPTS) {
      const own = countMatches(foreign, script);
      if (own >= FEWEST_OF_SCRIPT && own > letters * (tag === 'ja' ? 0.2 : 0.5)) return tag;
    }
    const han = countMatches(foreign, HAN);
    if (han >= FEWEST_OF_SCRIPT && han > letters / 2) return 'zh';
  }
  if (letters < FEWEST_LETTERS) return null;
  if (others * PLAIN_LETTERS <= letters) {
    const isDense = telling >= FEWEST_TELLING && telling * LETTERS_TO_EACH >= letters;
    if (isDense && strange * TELLING_TO_FOREIGN <= telling) return 'en';
  }
  const result = eld.detect(sample);
  return result.isReliable() ? result.language : null;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * Counts the letters A to Z and a to z, and words in small letters that tell of English and of other languages; signs beyond
 * ASCII part words.
 */
function countWords(text: string): { latin: number; telling: number; strange: number } {
  let latin = 0;
  let telling = 0;
  let strange = 0;
  // The letters of a word as digits of one number; what cannot be one of the words is as long as none is.
  let number = 0;
  let length = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    if (code >= 0x61 && code <= 0x7a) {
      latin++;
      number = ++length > LONGEST_WORD ? 0 : number * 32 + code - 0x60;
    } else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x5f) {
      if (code >= 0x41 && code <= 0x5a) latin++;
      length = LONGEST_WORD;
      number = 0;
    } else if (length > 0) {
      if (length <= LONGEST_WORD && number > 0) {
        if (TELLING.has(number)) telling++;
        else if (FOREIGN.has(number)) strange++;
      }
      length = 0;
      number = 0;
    }
  }
  return { latin, telling, strange };
}

const read = once((document): { tag: string | null; language: Language } => {
  const tag = detectLanguage(proseOf(document));
  return { tag, language: languageOf(tag) ?? FALLBACK };
});

/** Takes the language over from another document of the same text, where it is known. */
export function takeLanguageFrom(known: NewsDocument, document: NewsDocument): void {
  takeOver([read], known, document);
}

/** The language of a document as `detectLanguage` gives it, worked out once. */
export function tagOf(document: NewsDocument): string | null {
  return read(document).tag;
}

/** Returns the words of a document's language; English where its language is unknown or has no words here. */
export function languageFor(document: NewsDocument): Language {
  return read(document).language;
}

/** Names the language of the document, with the text that was looked at as evidence. */
export function extractLanguage(document: NewsDocument): Candidate[] {
  const value = tagOf(document);
  const first = document.lines.find((line) => line.inner[0] < line.inner[1]);
  const last = document.lines.findLast((line) => line.inner[0] < Math.min(line.inner[1], SAMPLE));
  if (value === null || !first || !last) return [];
  return [
    {
      field: 'language',
      value,
      evidence: [[first.inner[0], last.inner[1]]],
      certainty: 'inferred',
      rule: 'letter-statistics',
      strength: 50,
    },
  ];
}
