import { isCity } from '../extract/places.ts';
import type { Gender, SpeechLexicon } from '../extract/speech-lexicon.ts';
import { foldWord } from '../extract/words.ts';
import { SURNAME_ARTICLE } from '../languages/name-articles.ts';
import type { MentionCandidate, Span } from '../model.ts';

/** A person of one article, gathered from all mentions. */
export interface Person {
  /** The name as first given in full, without title. */
  name: string;
  /** Folded words of the name, suffixes ("Jr") left out. */
  words: string[];
  /** Roles as worded, in text order. */
  roles: string[];
  /** Countries that own the person's roles, lower case: "Poland's deputy minister Jerzy Szmit". */
  nations: string[];
  gender: Gender;
  /** Spans of the name, in text order. */
  mentions: Span[];
  /** How often the name stands in full. */
  full: number;
  /** True when more than capitals shows a person: a title, a role, a known given name, or a surname taken up alone. */
  sure: boolean;
}

/** The persons of an article, and who is meant at each mention. */
export interface People {
  all: Person[];
  /** Start of a mention's name → the person and where the name ends. */
  at: ReadonlyMap<number, { person: Person; end: number }>;
  /** The same starts, in text order. */
  starts: readonly number[];
}

/** Is a person named in a span? */
export function isNamedIn([start, end]: Span, { starts }: People): boolean {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (starts[low] ?? end) < end;
}

const fold = (word: string): string => foldWord(word.replace(SURNAME_ARTICLE, ''), false);

/**
 * Gathers mentions of persons: names in full first, then surnames and given names, each to the person they fit. A surname that
 * two persons bear goes to the one whom a title's gender fits, else to the one named last before it.
 */
export function gatherPeople(text: string, mentions: readonly MentionCandidate[], lexicon: SpeechLexicon): People {
  const all: Person[] = [];
  const at = new Map<number, { person: Person; end: number }>();
  const wordsOf = (name: string): string[] =>
    name
      .split(/[\s,]+/)
      .map(fold)
      .filter((word) => word !== '' && !lexicon.sets.suffixes.has(word));
  const named = mentions.flatMap((mention) =>
    mention.kind === 'person' && mention.value !== null ? [{ mention, words: wordsOf(mention.value) }] : [],
  );
  const add = (mention: MentionCandidate, person: Person, full: boolean): void => {
    const span = mention.evidence[0];
    if (!span) return;
    person.mentions.push(span);
    if (mention.role) person.roles.push(mention.role);
    const nation = mention.role ? ownerBefore(text, mention, lexicon) : null;
    if (nation !== null) person.nations.push(nation);
    person.gender ??= mention.gender;
    if (full) person.full++;
    at.set(span[0], { person, end: span[1] });
  };
  const bySurname = new Map<string, Person[]>();
  const byGiven = new Map<string, Person[]>();
  const start = (mention: MentionCandidate, words: string[]): Person => {
    const person: Person = {
      name: plainName(mention.value ?? '', lexicon),
      words,
      roles: [],
      nations: [],
      gender: null,
      mentions: [],
      full: 0,
      sure: words.length > 1,
    };
    all.push(person);
    for (const [index, word] of [
      [bySurname, words.at(-1)],
      [byGiven, words[0]],
    ] as const) {
      if (word !== undefined) {
        const bearers = index.get(word);
        if (bearers) bearers.push(person);
        else index.set(word, [person]);
      }
    }
    return person;
  };
  for (const { mention, words } of named) {
    if (words.length < 2) continue;
    const bearers = bySurname.get(words.at(-1) ?? '') ?? [];
    const person =
      bearers.find((each) => isSame(each.words, words)) ??
      bearers.find((each) => mention.role !== null && endsWith(each.words, words)) ??
      start(mention, words);
    add(mention, person, true);
  }
  for (const { mention, words } of named) {
    const [word] = words;
    if (words.length !== 1 || word === undefined) continue;
    const fitting =
      pick(bySurname.get(word) ?? [], mention, lexicon) ?? pick(byGiven.get(word) ?? [], mention, lexicon);
    add(mention, fitting ?? start(mention, words), false);
  }
  for (const person of all) {
    person.sure =
      person.roles.length > 0 ||
      person.gender !== null ||
      (person.full > 0 ? person.mentions.length > person.full : isLoneName(text, person.name));
    person.mentions.sort((a, b) => a[0] - b[0]);
    person.gender ??= lexicon.givenNames.get(person.words[0] ?? '') ?? null;
    person.sure ||= person.gender !== null;
  }
  return { all, at, starts: [...at.keys()].sort((a, b) => a - b) };
}

/** Code units before a role in which a country stands that owns it. */
const OWNER = 24;

/** "Poland's | deputy minister …": the country that owns a mention's role; `null` without one, and for a city, which stands for any. */
function ownerBefore(text: string, { evidence }: MentionCandidate, { sets, words }: SpeechLexicon): string | null {
  const start = evidence[1]?.[0] ?? 0;
  if (words.ownerEnding === '' || evidence[1] === undefined) return null;
  const owner = /(\p{Lu}\p{L}+)(?:['’]s|(?<=s)['’]) (?:\p{Ll}+ ){0,2}$/u.exec(
    text.slice(Math.max(0, start - OWNER), start),
  )?.[1];
  const nation = owner?.toLowerCase();
  return nation !== undefined && sets.places.has(nation) && !isCity(nation) ? nation : null;
}

/** Places at which a lone name is looked at, and at how many of them it must stand inside a sentence. */
const MOST_PLACES = 50;
const INSIDE = 2;

/** A lone capitalised word is known to be a name when it stands inside sentences too, without article. */
function isLoneName(text: string, name: string): boolean {
  let inside = 0;
  let at = text.indexOf(name);
  for (let looked = 0; at >= 0 && looked < MOST_PLACES; looked++) {
    const before = /(\p{Ll}+),? $/u.exec(text.slice(Math.max(0, at - 12), at))?.[1];
    if (before !== undefined && before !== 'the' && ++inside === INSIDE) return true;
    at = text.indexOf(name, at + name.length);
  }
  return false;
}

/** The name without what stands behind it: "Joseph R. Biden Jr." is Joseph R. Biden. */
const plainName = (name: string, lexicon: SpeechLexicon): string =>
  name
    .split(/,?\s+/)
    .filter((word, index) => index === 0 || !lexicon.sets.suffixes.has(fold(word)))
    .join(' ');

/** Do two names in full mean one person: equal last words, and given names that are equal or one the other's initial? */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [firstA = ''] = a;
  const [firstB = ''] = b;
  if (a.at(-1) !== b.at(-1)) return false;
  return (
    firstA === firstB ||
    (firstA.length === 1 && firstB.startsWith(firstA)) ||
    (firstB.length === 1 && firstA.startsWith(firstB))
  );
}

/** "Gov. | Lujan Grisham": behind a title the last two words of a longer name. */
const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  long.length > short.length && short.every((word, i) => long[long.length - short.length + i] === word);

/**
 * Of those whom the gender of the mention's title fits, the one named last before it; where none was yet, the one named in full
 * most often.
 */
function pick(bearers: readonly Person[], mention: MentionCandidate, lexicon: SpeechLexicon): Person | null {
  const fits = (person: Person): boolean => {
    const gender = person.gender ?? lexicon.givenNames.get(person.words[0] ?? '') ?? null;
    return mention.gender === null || gender === null || gender === mention.gender;
  };
  const at = mention.evidence[0]?.[0] ?? 0;
  let best: { person: Person; last: number } | null = null;
  for (const person of bearers) {
    if (!fits(person)) continue;
    const last = lastBefore(person, at);
    const isBetter = best === null || last > best.last || (last === best.last && person.full > best.person.full);
    if (isBetter) best = { person, last };
  }
  return best?.person ?? null;
}

/** Where a person was last named before `at`; -1 without such a place. Full names come first in `mentions`, then the others so far. */
function lastBefore({ mentions, full }: Person, at: number): number {
  let low = 0;
  let high = full;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.[0] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const short = mentions.length > full ? (mentions.at(-1)?.[0] ?? -1) : -1;
  return Math.max(low > 0 ? (mentions[low - 1]?.[0] ?? -1) : -1, short);
}
