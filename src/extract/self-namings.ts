import type { Language } from '../languages/index.ts';

/** Length of a line up to which it can be a label or a link, in code units. */
export const LONGEST_LABEL = 110;

/** A passage that may be the outlet's name, where a pattern of `selfNamings` finds it in a line. */
export interface SelfNamed {
  rule: string;
  weight: number;
  /** Offset in the line. */
  at: number;
  length: number;
  /** True when the pattern matches all of the line. */
  isWhole: boolean;
}

/** Short lines that are remembered with what they name, for each language: menus and notices stand in all articles of a source. */
const MOST_LABELS = 2000;

const labels = new WeakMap<Language, Map<string, readonly SelfNamed[]>>();

/** Finds what a line of the page's names as its own outlet, in the order of the patterns of `Language.selfNamings`. */
export function findSelfNamings(words: string, isByline: boolean, language: Language): readonly SelfNamed[] {
  if (words.length > LONGEST_LABEL) return readSelfNamings(words, isByline, language);
  let known = labels.get(language);
  if (known === undefined || known.size === MOST_LABELS) {
    known = new Map();
    labels.set(language, known);
  }
  const key = isByline ? `by ${words}` : `as ${words}`;
  let found = known.get(key);
  if (found === undefined) {
    found = readSelfNamings(words, isByline, language);
    known.set(key, found);
  }
  return found;
}

function readSelfNamings(words: string, isByline: boolean, { selfNamings }: Language): SelfNamed[] {
  const found: SelfNamed[] = [];
  const lower = words.toLowerCase();
  for (const { rule, weight, pattern, needs } of selfNamings) {
    if (needs !== undefined && !needs.some((part) => lower.includes(part))) continue;
    if (words.length > LONGEST_LABEL && pattern.source.endsWith('$')) continue;
    if (!isByline && rule.startsWith('byline')) continue;
    const match = pattern.exec(words);
    const name = match?.groups?.name;
    if (!match || name === undefined) continue;
    const at = match.index + match[0].lastIndexOf(name);
    found.push({ rule, weight, at, length: name.length, isWhole: match[0].length === words.length });
  }
  return found;
}
