import { OWN_NOTICES } from './notices.ts';
import { readParts } from './query-parts.ts';
import { makePlan, type ReadOptions, type SearchPlan } from './query-plan.ts';

export type { Clause, PhraseWord, SearchPlan } from './query-plan.ts';

/**
 * Reads a query in Lunr's syntax, with each word taken the way the index takes it.
 *
 * Never throws: what Lunr's parser rejects (`12:30`, an address, a headline with a colon) is searched as words, and a
 * notice says so. With `isTyping` the last word also stands for what it begins.
 */
export function readQuery(text: string, options: ReadOptions = {}): SearchPlan {
  const notices: string[] = [];
  const parts = readParts(text, notices, options.sayNotice ?? OWN_NOTICES);
  return makePlan(text, { parts, notices }, options);
}
