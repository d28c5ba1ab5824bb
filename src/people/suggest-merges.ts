import { NICKNAMES } from '../languages/nicknames.ts';
import { foldName, type NameWords, readName, soundAlike, soundOf } from './name-words.ts';

/** A person of the archive as its records name them. */
export interface NamedPerson {
  name: string;
  /** Roles as worded in the articles. */
  roles: readonly string[];
  /** Ids of the articles in which the person speaks. */
  articleIds: readonly string[];
}

/** Why two names may be one person's. */
export type MergeRule =
  | 'title'
  | 'spelling'
  | 'word-order'
  | 'middle-name'
  | 'initial'
  | 'nickname'
  | 'transliteration'
  | 'surname';

/** Two names that may mean one person: for a person to decide, never applied. */
export interface MergeSuggestion {
  /** The name in more articles; of equals the longer one. */
  keep: string;
  merge: string;
  rule: MergeRule;
  /** One sentence for people: what the names have in common, and which roles. */
  reason: string;
  /** Number of articles that name one of them. */
  articles: number;
}

interface Bearer {
  person: NamedPerson;
  words: NameWords;
  /** Sound of the given name, worked out once. */
  sound: string;
}

/** Most bearers of one surname that are compared with each other; beyond it a surname says too little. */
const MOST_BEARERS = 400;

const REASONS: Record<MergeRule, string> = {
  title: 'the same name, once with a title',
  spelling: 'the same letters without accents, hyphens and capitals',
  'word-order': 'the same words in another order',
  'middle-name': 'the same first and last name, once with a middle name',
  initial: 'an initial that fits, and nobody else of that surname whom it fits',
  nickname: 'a common short form of the first name, and the same surname',
  transliteration: 'spellings that sound alike',
  surname: 'a surname alone, and only one person in the archive who bears it',
};

/**
 * Proposes which persons of an archive are one: titles, accents, word order, middle names, initials, short forms, transliterations, a
 * surname alone. Two that speak in one article were told apart there and are never proposed, unless they differ by title or accents only;
 * neither are two whose suffixes differ ("Jr."), nor a name that fits two others. Pure: changes nothing; the order is that of the number
 * of articles, then of the names.
 */
export function suggestMerges(people: readonly NamedPerson[]): MergeSuggestion[] {
  const bearers = people.map((person): Bearer => {
    const words = readName(person.name);
    return { person, words, sound: soundOf(words.given) };
  });
  const suggestions: MergeSuggestion[] = [];
  const bySurname = groupBy(bearers, ({ words }) => soundOf(words.last));
  for (const group of bySurname.values()) {
    if (group.length > MOST_BEARERS) continue;
    group.forEach((a, index) => {
      for (const b of group.slice(index + 1)) {
        const rule = ruleFor(a, b, group);
        if (rule && !isApart(a, b, rule)) suggestions.push(suggestionOf(a.person, b.person, rule));
      }
    });
  }
  const byWords = groupBy(bearers, ({ words }) => [...words.all].sort().join(' '));
  for (const group of byWords.values()) {
    group.forEach((a, index) => {
      for (const b of group.slice(index + 1)) {
        const isTurned = a.words.all.join(' ') !== b.words.all.join(' ') && a.words.all.length > 1;
        if (isTurned && !isApart(a, b, 'word-order')) suggestions.push(suggestionOf(a.person, b.person, 'word-order'));
      }
    });
  }
  return suggestions.sort((a, b) => b.articles - a.articles || compare(a.keep, b.keep) || compare(a.merge, b.merge));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function groupBy(bearers: readonly Bearer[], keyOf: (bearer: Bearer) => string): Map<string, Bearer[]> {
  const groups = new Map<string, Bearer[]>();
  for (const bearer of bearers) {
    const key = keyOf(bearer);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(bearer);
    else groups.set(key, [bearer]);
  }
  return groups;
}

/** Two names in one article are two persons there; a title or an accent more is no other name. */
function isApart(a: Bearer, b: Bearer, rule: MergeRule): boolean {
  if (a.words.suffix !== b.words.suffix) return true;
  if (rule === 'title' || rule === 'spelling') return false;
  const articles = new Set(a.person.articleIds);
  return b.person.articleIds.some((id) => articles.has(id));
}

function ruleFor(a: Bearer, b: Bearer, group: readonly Bearer[]): MergeRule | null {
  const [first, second] = [a.words, b.words];
  const sameSurname = first.last === second.last;
  if (sameSurname && first.all.join(' ') === second.all.join(' '))
    return first.title === second.title ? 'spelling' : 'title';
  if (first.given === '' || second.given === '') {
    if (!sameSurname || first.given === second.given) return null;
    return countFitting(group, (each) => each.words.given !== '' && each.words.last === first.last) === 1
      ? 'surname'
      : null;
  }
  if (sameSurname && first.given === second.given) return areMiddlesCompatible(first, second) ? 'middle-name' : null;
  const short = first.given.length === 1 ? first : second.given.length === 1 ? second : null;
  if (short) {
    if (!sameSurname) return null;
    const fits = (each: Bearer): boolean =>
      each.words.last === short.last && each.words.given.length > 1 && each.words.given.startsWith(short.given);
    return [a, b].some(fits) && countFitting(group, fits) === 1 ? 'initial' : null;
  }
  if (sameSurname && NICKNAMES.get(first.given)?.has(second.given)) return 'nickname';
  if (a.sound !== b.sound) return null;
  return soundAlike(first.given, second.given) &&
    soundAlike(first.last, second.last) &&
    areMiddlesCompatible(first, second)
    ? 'transliteration'
    : null;
}

/** How many given names among the bearers fit: spellings of one given name count once. */
const countFitting = (group: readonly Bearer[], fits: (bearer: Bearer) => boolean): number =>
  new Set(group.filter(fits).map(({ sound }) => sound)).size;

/** "Edda Maria" and "Edda M." can be one, "Edda Maria" and "Edda Sofia" cannot; a middle name can be left out. */
function areMiddlesCompatible(a: NameWords, b: NameWords): boolean {
  const [short, long] = a.middle.length <= b.middle.length ? [a.middle, b.middle] : [b.middle, a.middle];
  return short.every((word) =>
    long.some(
      (other) =>
        word === other ||
        (word.length === 1 && other.startsWith(word)) ||
        (other.length === 1 && word.startsWith(other)),
    ),
  );
}

function suggestionOf(a: NamedPerson, b: NamedPerson, rule: MergeRule): MergeSuggestion {
  const order = b.articleIds.length - a.articleIds.length || b.name.length - a.name.length || compare(a.name, b.name);
  const [keep, merge] = order <= 0 ? [a, b] : [b, a];
  const shared = [...sharedRoles(a, b)];
  const roles = shared.length > 0 ? `; both are called ${shared.slice(0, 3).join(', ')}` : '';
  const articles = new Set([...a.articleIds, ...b.articleIds]).size;
  return { keep: keep.name, merge: merge.name, rule, reason: `${REASONS[rule]}${roles}`, articles };
}

function sharedRoles(a: NamedPerson, b: NamedPerson): Set<string> {
  const known = new Set(b.roles.map(foldName));
  return new Set(a.roles.filter((role) => known.has(foldName(role))));
}
