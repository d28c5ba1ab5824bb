import eld from 'eld/extrasmall';
import { FALLBACK, type Language, languageOf } from '../languages/index.ts';
import type { Candidate, NewsDocument } from '../model.ts';
import { proseOf } from './page-article.ts';

/** Letters needed before a language is named: below this, a name or a heading decides, not the language. */
const FEWEST_LETTERS = 60;

/** Code units looked at: language does not change with more. */
const SAMPLE = 20_000;

/** Scripts that name the language by themselves, or narrow it enough to be safe, before letter statistics are asked. */
const SCRIPTS: readonly (readonly [script: RegExp, tag: string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
];

/**
 * Returns the BCP 47 language of a text, or `null` when it is too short or too mixed to tell.
 * Script first, then letter statistics of `eld` (its smallest model: right on the same texts as the large one, and loaded
 * in a fifth of a second instead of two).
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu) ?? [];
  for (const [script, tag] of SCRIPTS) {
    const own = letters.filter((letter) => script.test(letter)).length;
    if (own >= 20 && own > letters.length * (tag === 'ja' ? 0.2 : 0.5)) return tag;
  }
  const han = letters.filter((letter) => /\p{Script=Han}/u.test(letter)).length;
  if (han >= 20 && han > letters.length / 2) return 'zh';
  if (letters.length < FEWEST_LETTERS) return null;
  const result = eld.detect(sample);
  return result.isReliable() ? result.language : null;
}

const known = new WeakMap<NewsDocument, { tag: string | null }>();

/** The language of a document as `detectLanguage` gives it, worked out once. */
export function tagOf(document: NewsDocument): string | null {
  const found = known.get(document) ?? { tag: detectLanguage(proseOf(document)) };
  known.set(document, found);
  return found.tag;
}

/** Returns the words of a document's language; English where its language is unknown or has no words here. */
export function languageFor(document: NewsDocument): Language {
  return languageOf(tagOf(document)) ?? FALLBACK;
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
