import type { SourceReading } from '../extract/sources.ts';
import type { Gender, SpeechLexicon } from '../extract/speech-lexicon.ts';
import type { Person } from './people.ts';

/** A person at a place of the text. */
export interface Reference {
  person: Person;
  /** Index of the paragraph. */
  paragraph: number;
  /** Offset of the words that name the person. */
  at: number;
  /** Spoke in a subordinate clause of a sentence about another: "Smith kept silent when Jones asked". */
  isAside?: boolean;
}

/** Who spoke or was named last, as the text is read from its beginning. */
export interface Thread {
  /** Persons in the order in which they last spoke, the latest last. */
  speakers: Reference[];
  /** Persons in the order in which they were last the first name of a sentence, the latest last. */
  topics: Reference[];
}

/** Paragraphs after which a pronoun no longer reaches a speaker. */
const REACH = 2;

const agree = (a: Gender, b: Gender): boolean => a === null || b === null || a === b;

/** Whom "he" or "she" at `at` means: the last speaker or sentence topic of that gender before it, a few paragraphs back at most. */
export function resolvePronoun(gender: Gender, at: number, paragraph: number, thread: Thread): Person | null {
  const fits = (each: Reference): boolean =>
    paragraph - each.paragraph <= REACH && each.at <= at && agree(each.person.gender, gender);
  const speaker = thread.speakers
    .filter(fits)
    .sort((a, b) => a.at - b.at)
    .at(-1);
  const topic = thread.topics.slice(-3).findLast(fits);
  if (!speaker || !topic || speaker.person === topic.person) return (speaker ?? topic)?.person ?? null;
  if (speaker.isAside && topic.paragraph === speaker.paragraph) return topic.person;
  // Where one spoke and then another was spoken of, a paragraph that holds both does not tell.
  if (topic.at > speaker.at && topic.paragraph === speaker.paragraph) return null;
  return (topic.at > speaker.at ? topic : speaker).person;
}

/** Code units below a role within which the person is named whom it means: two or three paragraphs. */
const AHEAD = 1500;

/**
 * Whom a role without a name means ("the Valmeran trade official"): the person whose roles share its noun and most of its other words;
 * `owner` is the country, lower case, to which it belongs ("Karsk's envoy"), `at` where it stands;
 * else, for words that fit anyone ("the official"), nobody unless one person's role fits; `null` when unsure.
 */
export function resolveRole(
  role: string,
  owner: string | null,
  at: number,
  reading: SourceReading,
  people: readonly Person[],
  thread: Thread,
  lexicon: SpeechLexicon,
): Person | null {
  const words = wordsOf(role);
  const head = headOf(words, lexicon);
  const own = owner === null ? [] : [owner];
  let best: { person: Person; score: number } | null = null;
  for (const person of people) {
    if (!agree(person.gender, reading.gender)) continue;
    // Who is named only far below is not yet known to the reader.
    if ((person.mentions[0]?.[0] ?? 0) > at + AHEAD) continue;
    const { nations } = person;
    const score = Math.max(
      0,
      ...person.roles.map((each) => similarity(words, head, own, wordsOf(each), nations, lexicon)),
    );
    const recent = thread.speakers.findLastIndex((each) => each.person === person);
    const total = score === 0 ? 0 : score + (recent < 0 ? 0 : (recent + 1) / (thread.speakers.length + 1));
    if (total > (best?.score ?? 0)) best = { person, score: total };
  }
  return best?.person ?? null;
}

/** Does a role say of what it is, beside its noun: "trade official", "head of the council"? A place has several names. */
const isQualified = (words: readonly string[], head: string, { classes, sets }: SpeechLexicon): boolean =>
  words.some(
    (word) =>
      word !== head && word.length > 1 && !classes.has(word) && !sets.demonyms.has(word) && !sets.places.has(word),
  );

const wordsOf = (role: string): string[] => role.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];

function headOf(words: readonly string[], lexicon: SpeechLexicon): string {
  const end = words.findIndex((word) => lexicon.classes.get(word) === 'preposition');
  const head = words.slice(0, end < 0 ? words.length : end);
  return head.findLast((word) => lexicon.roles.has(word)) ?? head.at(-1) ?? '';
}

/** Words of nation before a role's noun, parties and faiths among them: "Iranian minister", "US leader". */
function nationsOf(words: readonly string[], head: string, { sets }: SpeechLexicon): string[] {
  const end = words.indexOf(head);
  return words.filter((word, at) => sets.demonyms.has(word) || (at < end && sets.places.has(word)));
}

/** Letters with which a country and its people begin alike: "Poland", "Polish"; where more agree, all but the ending do. */
const ALIKE = 2;

/** Can two words mean one nation: "Iran" and "Iranian", "US" and "American", not "Iran" and "Iraqi"? */
function isOneNation(a: string, b: string, { sameNations }: SpeechLexicon): boolean {
  if (a === b || sameNations.get(a)?.has(b) === true) return true;
  if (a.length <= 3 || b.length <= 3) return false;
  const length = Math.min(a.length, b.length);
  return a.slice(0, ALIKE) === b.slice(0, ALIKE) && (length > 4 || a.slice(0, 4) === b.slice(0, 4));
}

/** 0 for roles that do not fit; 1 for the same noun; more for each word in common, less for words of nation that differ. */
function similarity(
  words: readonly string[],
  head: string,
  own: readonly string[],
  other: readonly string[],
  owners: readonly string[],
  lexicon: SpeechLexicon,
): number {
  const otherHead = headOf(other, lexicon);
  // "der Minister" is the "Verkehrsminister".
  const isPart = lexicon.names !== null && head.length > 4 && otherHead.endsWith(head);
  const same = head === otherHead || isPart || lexicon.sameRoles.get(head)?.has(otherHead) === true;
  const nations = [...nationsOf(words, head, lexicon), ...own];
  const otherNations = [...nationsOf(other, otherHead, lexicon), ...owners];
  const shared = words.filter((word) => word !== head && other.includes(word)).length;
  const clash =
    nations.length > 0 &&
    otherNations.length > 0 &&
    !nations.some((word) => otherNations.some((each) => isOneNation(word, each, lexicon)));
  const rankOf = (list: readonly string[]): string | undefined => list.find((word) => lexicon.sets.ranks.has(word));
  if (clash || rankOf(words) !== rankOf(other)) return 0;
  // "Tarnholm's harbour chief" is not the "WHO chief": each is told by a word that the other has not.
  const isOther = shared === 0 && isQualified(words, head, lexicon) && isQualified(other, otherHead, lexicon);
  if (same) return isOther ? 0 : 1 + shared;
  return nations.length > 0 && shared > 0 ? 0.5 * shared : 0;
}
