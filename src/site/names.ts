import type { PersonEntry, SourceEntry, TopicEntry, Vocabularies } from '../model.ts';
import { slugOf } from '../records/record-path.ts';
import { topicKey } from '../vocabularies/media-topics.ts';

/** A speaker as a record or an extraction names one; `id` is null where only a name is given. */
export interface NamedSpeaker {
  id: string | null;
  name: string;
}

/** What the vocabularies say of the names in records. */
export interface Names {
  /** The person that a speaker is, or `null` when the vocabulary knows none. */
  personOf: (speaker: NamedSpeaker) => PersonEntry | null;
  sourceOf: (name: string) => SourceEntry | null;
  /** The topic under which one stands, by the id of its concept or by words of the archive's own. */
  topicOf: (topic: string) => TopicEntry | null;
  /** Whether words hold a name of a suppressed person. */
  nameHidden: (words: string) => boolean;
}

/** Scripts that put no space between words. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;

/**
 * Makes the look-up of names. Case, accents and white space do not count.
 *
 * A speaker is an entry's person when its id is the entry's `id`, or the slug of one of its names, or an alias; or when
 * its name is one of the entry's. A speaker whose id is not made of its name was parted by hand from others of that
 * name: its name alone does not make it someone else, unless the entry is suppressed: that must not fail to match.
 */
export function createNames({ people, sources, topics }: Vocabularies): Names {
  const ids = new Map<string, PersonEntry>();
  for (const person of people) if (person.id !== null) ids.set(person.id, person);
  for (const person of people) {
    const names = [...(person.id === null ? [person.name] : []), ...person.aliases];
    for (const id of names.flatMap((name) => [name, slugOf(name)])) if (id !== '' && !ids.has(id)) ids.set(id, person);
  }
  const byName = mapNames(people);
  const hidden = people.filter(({ isSuppressed }) => isSuppressed);
  const hiddenByName = mapNames(hidden);
  const hiddenWords = [...hiddenByName.keys()].map(toPattern);
  const sourceNames = mapNames(sources);
  const topicNames = mapNames(topics, topicKey);
  const findPerson = ({ id, name }: NamedSpeaker): PersonEntry | null => {
    const same = ids.get(id ?? slugOf(name));
    if (same) return same;
    const isParted = id !== null && id !== slugOf(name);
    return (isParted ? hiddenByName : byName).get(foldName(name)) ?? null;
  };
  // The same few names come again and again, and transliterating one takes its time.
  const persons = new Map<string, PersonEntry | null>();
  return {
    personOf: (speaker) => {
      if (people.length === 0) return null;
      const key = `${speaker.id ?? ''}\u0000${speaker.name}`;
      const known = persons.get(key);
      if (known !== undefined) return known;
      const person = findPerson(speaker);
      persons.set(key, person);
      return person;
    },
    sourceOf: (name) => (sources.length === 0 ? null : (sourceNames.get(foldName(name)) ?? null)),
    topicOf: (topic) => (topics.length === 0 ? null : (topicNames.get(topicKey(topic)) ?? null)),
    nameHidden: (words) => {
      if (hiddenWords.length === 0) return false;
      const folded = foldName(words);
      return hiddenWords.some((pattern) => pattern.test(folded));
    },
  };
}

function mapNames<Entry extends SourceEntry>(entries: readonly Entry[], fold = foldName): Map<string, Entry> {
  const names = new Map<string, Entry>();
  for (const entry of entries) {
    for (const name of [entry.name, ...entry.aliases].map(fold)) if (!names.has(name)) names.set(name, entry);
  }
  return names;
}

function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Finds a folded name as whole words; in scripts without spaces anywhere. */
function toPattern(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return UNSPACED.test(name)
    ? new RegExp(escaped, 'u')
    : new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u');
}
