import { plainLine } from './plain-line.ts';

/** An author: a person whose name can be turned round, or a name that stays as it is (an agency, a desk, other scripts). */
export type Author =
  | { kind: 'person'; family: string; given: string; suffix: string | null }
  | { kind: 'literal'; name: string };

/** What opens a byline, by primary language tag; "By" opens it in any. */
const OPENINGS = new Map([
  ['de', /^von:? /i],
  ['fr', /^par:? /i],
  ['es', /^por:? /i],
  ['pt', /^por:? /i],
  ['it', /^di:? /i],
]);
const BY = /^by:?(?: |$)/i;

const AND = /\s*;\s*|\s+(?:and|und|et|y|&)\s+/i;

/** Words that a person's name does not have: of desks, agencies, outlets, posts. */
const NOT_PERSONAL = new Set(
  (
    'agence agencies agency associated board broadcasting bureau columnist contributor contributors correspondent correspondents ' +
    'daily dept department desk editor editorial editors freelance gazette guest herald international journal journalist magazine ' +
    'media ministry monitor monitoring network news newspaper newsroom office online our post press presse redaktion reporter ' +
    'reporters rédaction service services special staff team television times tribune tv web wire wires writer writers'
  ).split(' '),
);

/** Beginnings of family names that are written apart, in either case: "de la", "van der", "Ó". */
const PARTICLES = new Set(
  'af al ap ben bin da das de dei del della den der di do dos du el ibn la le ten ter van von zu zum zur ó ní nic mac'.split(
    ' ',
  ),
);

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Languages in which the family name stands first. */
const FAMILY_FIRST = new Set(['hu', 'ja', 'ko', 'vi', 'zh']);

/**
 * Reads the authors out of a byline as printed: "By Mary Jones and John Smith, Staff Writers".
 *
 * A person is two to five words in a script in which names are turned round (Latin, Greek, Cyrillic), none of which is a
 * word of desks, agencies or posts. All else stays as it is worded: a wrong family name is worse than none.
 *
 * @param outlets names of the article's outlet and agency: they are no persons
 */
export function readAuthors(byline: string | null, language: string | null, outlets: readonly string[] = []): Author[] {
  if (byline === null) return [];
  const tag = language?.toLowerCase().split('-')[0] ?? '';
  const line = plainLine(byline).replace(BY, '');
  const names = line.replace(OPENINGS.get(tag) ?? BY, '').trim();
  if (names === '') return [];
  const isOutlet = (name: string) => outlets.some((outlet) => outlet.toLowerCase() === name.toLowerCase());
  const parts = names.split(AND);
  const isTurned = parts.length === 1 || names.includes(';');
  return parts.flatMap((part) => (isTurned && readTurned(part)) || readList(part, isOutlet, FAMILY_FIRST.has(tag)));
}

/** A name as databases print it: "Jones, Mary". */
function readTurned(part: string): Author | null {
  const turned = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’.-]*)$/u.exec(part);
  if (!turned || isImpersonal(part.replace(',', ''))) return null;
  return { kind: 'person', family: turned[1] ?? '', given: turned[2] ?? '', suffix: null };
}

/** Names between commas; a post, or an outlet, behind a person is no author. */
function readList(list: string, isOutlet: (name: string) => boolean, isFamilyFirst: boolean): Author[] {
  const found: Author[] = [];
  for (const name of list.split(/\s*,\s*/).filter((one) => one !== '')) {
    const last = found.at(-1);
    if (last?.kind === 'person' && SUFFIX.test(name)) {
      last.suffix = name;
      continue;
    }
    const person = isOutlet(name) || isFamilyFirst ? null : readPerson(name);
    if (person === null && last?.kind === 'person') continue;
    found.push(person ?? { kind: 'literal', name });
  }
  return found;
}

function isImpersonal(name: string): boolean {
  const words = name.toLowerCase().split(/[\s./-]+/);
  return words.some((word) => NOT_PERSONAL.has(word)) || words[0] === 'the';
}

function readPerson(name: string): Author | null {
  const words = name.split(' ');
  const suffix = SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? null) : null;
  const isName = (word: string) =>
    PARTICLES.has(word) || /^(?=\p{Lu}|\p{Ll}+['’-]\p{Lu})[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{M}'’.-]+$/u.test(word);
  if (words.length < 2 || words.length > 5 || isImpersonal(name) || !words.every(isName)) return null;
  const first = words.findIndex((word, i) => i > 0 && i < words.length - 1 && PARTICLES.has(word.toLowerCase()));
  const start = first > 0 ? first : words.length - 1;
  const family = words.slice(start).join(' ');
  // Particles alone are no family name.
  if (PARTICLES.has(words.at(-1) ?? '')) return null;
  return { kind: 'person', family, given: words.slice(0, start).join(' '), suffix };
}
