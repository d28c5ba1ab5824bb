import { foldWords } from '../extract/words.ts';
import type { Learned } from '../model.ts';

/** Key of a source in what was learned: its name folded; `''` for an unknown one. */
export function foldSource(name: string | null): string {
  return name === null ? '' : foldWords(name);
}

/** Key of a line or a term: its words in one form, see `foldWords`. */
export const foldLine: (words: string) => string = foldWords;

/**
 * Folded names of the sources in whose articles a line stands again and again, in head or foot; none when it does not.
 * `''` among them stands for articles whose source is not known.
 */
export function sourcesRepeating(learned: Learned | undefined, line: string): readonly string[] {
  const sources = learned?.lines.get(foldLine(line));
  return sources ? [...sources.keys()] : [];
}

/** The fewest articles of a source whose numeric dates must agree before its order of day and month counts as known. */
const FEWEST_DATES = 2;

/** The order in which a source writes day and month, where its unambiguous dates agree (19 of 20); `null` otherwise. */
export function numericOrderOf(
  learned: Learned | undefined,
  source: string | null,
): 'day-first' | 'month-first' | null {
  const known = source === null ? undefined : learned?.sources.get(foldSource(source));
  if (!known) return null;
  const { dayFirst, monthFirst } = known;
  if (Math.max(dayFirst, monthFirst) < FEWEST_DATES) return null;
  if (dayFirst >= 19 * monthFirst) return 'day-first';
  return monthFirst >= 19 * dayFirst ? 'month-first' : null;
}

/**
 * In what share of the archive's articles of a language (0 to 1) a term stands. Of words that were not counted together
 * the rarest word decides. `null` where the archive has too few articles of the language to tell.
 */
export function documentFrequency(learned: Learned | undefined, language: string | null, term: string): number | null {
  const known = learned?.frequencies.get(primaryTag(language));
  if (!known || known.articles < FEWEST_ARTICLES) return null;
  const folded = foldLine(term);
  const counted = known.terms.get(folded);
  const counts = counted === undefined ? folded.split(' ').map((word) => known.terms.get(word) ?? 0) : [counted];
  return Math.min(...counts) / known.articles;
}

/** Fewer articles of a language say nothing about how common a word is. */
const FEWEST_ARTICLES = 20;

/** Primary tag of a language, by which frequencies are kept: `en` of `en-GB`. */
export function primaryTag(language: string | null): string {
  return language?.split('-')[0]?.toLowerCase() ?? '';
}
