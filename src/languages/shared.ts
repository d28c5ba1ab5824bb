import { ENGLISH } from './en.ts';
import type { CalendarWords, Language } from './index.ts';

const { topicPhrases: _topicPhrases, ...layout } = ENGLISH;

/**
 * What pages of every language carry: English menus, notices, labels and picture credits. A language spreads this and sets
 * its own words before the shared ones; words of speech and topics are never shared.
 */
export const SHARED: Omit<Language, 'topicPhrases'> = layout;

/** Returns words parted by spaces as a set. */
export function wordSet(words: string): Set<string> {
  return new Set(words.split(' '));
}

/** Returns phrases parted by `|` as a set, with the shared English ones, which pages of every language mix in. */
export function pagePhrases(phrases: string): Set<string> {
  return new Set([...SHARED.pageWords, ...phrases.split('|')]);
}

/** Returns a calendar from twelve months and seven weekdays from Monday on, parted by spaces, spellings of one by `|`. */
export function calendarOf(months: string, weekdays: string): CalendarWords {
  const numbered = (names: string): Map<string, number> =>
    new Map(names.split(' ').flatMap((name, i) => name.split('|').map((each) => [each, i + 1] as const)));
  return { months: numbered(months), weekdays: numbered(weekdays) };
}
