import type { Language, SelfNaming } from '../languages/index.ts';
import { holdsAny } from './words.ts';

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

function readSelfNamings(words: string, isByline: boolean, language: Language): SelfNamed[] {
  const found: SelfNamed[] = [];
  let lower: string | null = null;
  for (const { rule, weight, pattern, needs } of namingsFor(language, words.length > LONGEST_LABEL, isByline)) {
    if (needs !== undefined) {
      lower ??= words.toLowerCase();
      if (!holdsAny(lower, needs)) continue;
    }
    const match = pattern.exec(words);
    const name = match?.groups?.name;
    if (!match || name === undefined) continue;
    const at = match.index + match[0].lastIndexOf(name);
    found.push({ rule, weight, at, length: name.length, isWhole: match[0].length === words.length });
  }
  return found;
}

/** By language, the patterns for labels, labels in bylines, long lines, long bylines. */
const namings = new WeakMap<Language, readonly (readonly SelfNaming[])[]>();

/** The patterns that are asked: in long lines none that ends with the line, and only in bylines those that are made for them. */
function namingsFor(language: Language, isLong: boolean, isByline: boolean): readonly SelfNaming[] {
  let known = namings.get(language);
  if (known === undefined) {
    known = [0, 1, 2, 3].map((kind) =>
      language.selfNamings.filter(
        ({ rule, pattern }) =>
          (kind < 2 || !pattern.source.endsWith('$')) && (kind % 2 === 1 || !rule.startsWith('byline')),
      ),
    );
    namings.set(language, known);
  }
  return known[(isLong ? 2 : 0) + (isByline ? 1 : 0)] as readonly SelfNaming[];
}
