import { ARABIC_DATES } from './ar-dates.ts';
import type { DateWords } from './date-words.ts';
import { GERMAN_DATES } from './de-dates.ts';
import { ENGLISH_DATES } from './en-dates.ts';
import { SPANISH_DATES } from './es-dates.ts';
import { PERSIAN_DATES } from './fa-dates.ts';
import { FRENCH_DATES } from './fr-dates.ts';
import { JAPANESE_DATES } from './ja-dates.ts';
import { RUSSIAN_DATES } from './ru-dates.ts';
import { TURKISH_DATES } from './tr-dates.ts';
import { CHINESE_DATES } from './zh-dates.ts';

/**
 * The languages whose dates are read. All of them are looked for in every text: a page in one language may carry labels and
 * month names of another, a short text is in no language that could be told, and the names do not contradict each other.
 */
export const DATE_WORDS: readonly DateWords[] = [
  ENGLISH_DATES,
  GERMAN_DATES,
  FRENCH_DATES,
  SPANISH_DATES,
  RUSSIAN_DATES,
  ARABIC_DATES,
  PERSIAN_DATES,
  TURKISH_DATES,
  CHINESE_DATES,
  JAPANESE_DATES,
];

/** The words of time of a language by BCP 47 tag, or `null` when there are none. */
export function dateWordsOf(tag: string | null): DateWords | null {
  const base = tag?.split('-')[0]?.toLowerCase();
  return DATE_WORDS.find((words) => words.tag === base) ?? null;
}
