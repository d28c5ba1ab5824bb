import type { Language } from '../languages/index.ts';
import { isKnownOutlet } from './agencies.ts';
import { isDomain } from './outlet-names.ts';

/** Words of a person's name before the outlet's, and of the outlet's. */
const NAME_WORDS = 2;
const MOST_WORDS = 9;

/**
 * Returns where, in the words of a byline, the outlet's name behind the writer's begins: "Mary Jones, Example.com",
 * "Mary Jones | Example.com",
 * "Mary Jones Valley Herald", "Mary Jones THE VALLEY"; -1 when there is none.
 */
export function findBylineOutlet(words: string, language: Language): number {
  const comma = /^[^,|]{4,60}?(?:\s?,|\s\|)\s(?=\S)/.exec(words);
  if (comma && isOutlet(words.slice(comma[0].length).trim(), language)) return comma[0].length;
  const parts = [...words.matchAll(/\S+/g)];
  if (comma || parts.length < NAME_WORDS + 2 || parts.length > MOST_WORDS) return -1;
  // "Mary Jones and Li Wei Valley Herald": the last writer's name is the one before the outlet's.
  const joint = parts.findIndex((part, i) => i >= NAME_WORDS && language.nameParticles.has(part[0]));
  const last = joint < 0 || joint > NAME_WORDS + 1 ? 0 : joint + 1;
  const isInitial = /^\p{Lu}\.$/u.test(parts[last + 1]?.[0] ?? '');
  const article = parts.findIndex((part, i) => i >= last + NAME_WORDS && part[0] === 'The');
  const first = article > 0 ? article : last + NAME_WORDS + (isInitial ? 1 : 0);
  const names = parts.slice(0, first).filter((_, i) => i !== last - 1);
  if (names.some((part) => !isNamePart(part[0], language))) return -1;
  const at = parts[first]?.index ?? -1;
  const rest = at < 0 ? '' : words.slice(at).trim();
  if (!rest.includes(' ')) return -1;
  const isCapitals = /^[\p{Lu}\d&. -]{5,30}$/u.test(rest) && /\p{Ll}/u.test(words.slice(0, at));
  return isCapitals || isOutlet(rest, language) ? at : -1;
}

function isNamePart(word: string, language: Language): boolean {
  const lower = word.toLowerCase();
  return (
    /^\p{Lu}[\p{L}.'’-]*$/u.test(word) &&
    !language.outletWords.has(lower) &&
    !language.pageWords.has(lower) &&
    !language.nameParticles.has(lower)
  );
}

/** A name that shows that it is an outlet's: a host, a known one, two words or more with a paper's word at the end. */
function isOutlet(name: string, language: Language): boolean {
  if (isDomain(name) || isKnownOutlet(name)) return true;
  const words = name.split(' ');
  const last = (words.at(-1) ?? '').toLowerCase();
  return words.length > 1 && words.length < 7 && language.outletWords.has(last) && /^[\p{Lu}\d]/u.test(name);
}
