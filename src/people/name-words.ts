import anyAscii from 'any-ascii';
import { NAME_SUFFIXES, NAME_TITLES } from '../languages/nicknames.ts';

/** The parts of a personal name, folded to ASCII in lower case. */
export interface NameWords {
  /** Titles before the name ("dr"), in order, parted by spaces; empty without one. */
  title: string;
  /** First of the words; empty for a surname alone. */
  given: string;
  middle: string[];
  /** Last of the words, small words before it included ("van dyke"). */
  last: string;
  /** "jr", "iii"; empty without one. */
  suffix: string;
  /** Given, middle and last words. */
  all: string[];
}

const PARTICLES = new Set(
  'al el bin ibn bint von van der den de da di del della dos du la le ter ben abu zu'.split(' '),
);

/** A name or role in ASCII letters, lower case, with single spaces: hyphens part words, other marks go. */
export const foldName = (name: string): string =>
  anyAscii(name)
    .toLowerCase()
    .replace(/['’`.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Takes a name apart: "Dr. Ole van Dyke Jr." → title "dr", given "ole", last "van dyke", suffix "jr". */
export function readName(name: string): NameWords {
  const words = foldName(name).split(' ').filter(Boolean);
  const titles: string[] = [];
  while (words.length > 1 && NAME_TITLES.has(words[0] ?? '')) titles.push(words.shift() ?? '');
  const suffix = words.length > 1 && NAME_SUFFIXES.has(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  let at = words.length - 1;
  while (at > 1 && PARTICLES.has(words[at - 1] ?? '')) at--;
  const last = words.slice(Math.max(0, at)).join(' ');
  const given = at > 0 ? (words[0] ?? '') : '';
  return { title: titles.join(' '), given, middle: words.slice(1, Math.max(1, at)), last, suffix, all: words };
}

/** Spellings of one sound in names from other scripts, in the order in which they are replaced. */
const SOUNDS: readonly (readonly [pattern: RegExp, sound: string])[] = [
  [/tsch|tch|cz|ch/g, 'c'],
  [/schtsch|shch|sch|sh/g, 's'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/zh/g, 'z'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/w/g, 'v'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/x/g, 'ks'],
];

/** A folded word with one letter for a sound; double letters are single, "h" stays at the beginning only. */
function spellSound(word: string): string {
  let sound = word;
  for (const [pattern, by] of SOUNDS) sound = sound.replace(pattern, by);
  return sound.replace(/(?<=.)h/g, '').replace(/(.)\1+/g, '$1');
}

/** The consonants of a folded word as they sound, what all spellings of one name share; a vowel at its beginning is "A". */
export const soundOf = (word: string): string =>
  spellSound(word)
    .replace(/^[aeiouyj]+/, 'A')
    .replace(/[aeiouyj ]+/g, '')
    .replace(/(.)\1+/g, '$1');

/** Vowels that spellings of one name exchange: "Mohammad, Mohammed", "Sergei, Sergey", "Usama, Osama". */
const EXCHANGED = new Set(['ae', 'ea', 'ei', 'ie', 'ey', 'ye', 'iy', 'yi', 'ij', 'ji', 'jy', 'yj', 'ou', 'uo']);
/** Letters that a spelling may leave out. */
const SILENT = /[eiyjh]/;
/** A change that no spelling makes. */
const NEVER = 9;

/** Do two folded words spell one name: the same consonants, and at most two vowels exchanged or left out? */
export function soundAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (soundOf(a) !== soundOf(b)) return false;
  const [first, second] = [spellSound(a), spellSound(b)];
  const drop = (letter: string | undefined): number => (SILENT.test(letter ?? '') ? 1 : NEVER);
  let row = [0];
  for (let j = 1; j <= second.length; j++) row.push((row[j - 1] ?? 0) + drop(second[j - 1]));
  for (let i = 1; i <= first.length; i++) {
    const next = [(row[0] ?? 0) + drop(first[i - 1])];
    for (let j = 1; j <= second.length; j++) {
      const [x, y] = [first[i - 1] ?? '', second[j - 1] ?? ''];
      const change = x === y ? 0 : EXCHANGED.has(x + y) ? 1 : NEVER;
      next.push(Math.min((row[j - 1] ?? 0) + change, (row[j] ?? 0) + drop(x), (next[j - 1] ?? 0) + drop(y)));
    }
    row = next;
  }
  return (row[second.length] ?? NEVER) <= 2;
}
