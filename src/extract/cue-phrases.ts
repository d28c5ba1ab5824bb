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
  return matchAmong(tokens, at, firstsOf(phrases));
}

/** Where the first phrase of a list stands in a sentence; the number of tokens when none does. */
export function findPhrase(tokens: readonly Token[], phrases: readonly Phrase[]): number {
  const firsts = firstsOf(phrases);
  let at = 0;
  while (at < tokens.length && matchAmong(tokens, at, firsts) === 0) at++;
  return at;
}

function matchAmong(tokens: readonly Token[], at: number, firsts: ReadonlyMap<string, Phrase[]>): number {
  const begun = firsts.get(tokens[at]?.lower ?? '');
  if (begun === undefined) return 0;
  for (const words of begun) if (standsAt(tokens, at, words)) return words.length;
  return 0;
}

/** Do these words stand at `at`? */
export function standsAt(tokens: readonly Token[], at: number, words: Phrase): boolean {
  return words.every((word, offset) => tokens[at + offset]?.lower === word);
}
