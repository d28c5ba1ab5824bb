import type { Token } from './tokens.ts';

/** A list of phrases, by the first word of each. */
const byFirst = new WeakMap<readonly Phrase[], Map<string, Phrase[]>>();

type Phrase = readonly string[];

function firstsOf(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const known = byFirst.get(phrases);
  if (known !== undefined) return known;
  const firsts = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase;
    const list = firsts.get(first);
    if (list) list.push(phrase);
    else firsts.set(first, [phrase]);
  }
  byFirst.set(phrases, firsts);
  return firsts;
}

/** How many tokens a phrase of the list takes at `at`; 0 when none stands there. */
export function matchPhrase(tokens: readonly Token[], at: number, phrases: readonly Phrase[]): number {
  const phrase = firstsOf(phrases)
    .get(tokens[at]?.lower ?? '')
    ?.find((words) => standsAt(tokens, at, words));
  return phrase?.length ?? 0;
}

/** Do these words stand at `at`? */
export function standsAt(tokens: readonly Token[], at: number, words: Phrase): boolean {
  return words.every((word, offset) => tokens[at + offset]?.lower === word);
}
