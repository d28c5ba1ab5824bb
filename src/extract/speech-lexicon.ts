import type { SpeechWords } from '../languages/en-speech.ts';

/** What a verb of attribution takes, as grouped in a language's `verbs`. */
export type CueFrame = keyof SpeechWords['verbs'];

/** The form a verb stands in, which decides where its subject can be. */
export type CueForm = 'plain' | 'present' | 'past' | 'gerund' | 'participle';

/** One form of one verb of attribution. */
export interface CueWord {
  frame: CueFrame;
  form: CueForm;
  /** Words of which one must (`required`) or may follow; they belong to the cue. */
  particles: ReadonlySet<string>;
  required: boolean;
}

/** What kind of word a word is, as far as a list can tell; `noun` is every word in no list. */
export type WordClass =
  | 'pronoun'
  | 'relative'
  | 'determiner'
  | 'possessive'
  | 'preposition'
  | 'conjunction'
  | 'auxiliary'
  | 'adverb'
  | 'time'
  | 'noun';

/** A language's words made ready for look-up; all keys are lower case with a straight apostrophe. */
export interface SpeechLexicon {
  words: SpeechWords;
  cues: ReadonlyMap<string, readonly CueWord[]>;
  classes: ReadonlyMap<string, WordClass>;
  accordingTo: readonly (readonly string[])[];
  continuing: readonly (readonly string[])[];
  asides: readonly (readonly string[])[];
  followingTo: readonly (readonly string[])[];
  /** First words of the phrases above. */
  attributing: ReadonlySet<string>;
  /** First words of the names of places that have several. */
  placesBegun: ReadonlySet<string>;
  /** Names that a text shows, lower case, where capitals show none; `null` where they do. */
  names: ReadonlySet<string> | null;
  /** A title, role, own pronoun, given name → the gender it shows; `null` for a title or role that shows none. */
  titles: ReadonlyMap<string, Gender>;
  roles: ReadonlyMap<string, Gender>;
  pronouns: ReadonlyMap<string, keyof SpeechWords['pronouns']>;
  own: ReadonlyMap<string, Gender>;
  givenNames: ReadonlyMap<string, Gender>;
  /** Role noun → the nouns that may name the same person. */
  sameRoles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Word for a nation → the words that mean the same nation. */
  sameNations: ReadonlyMap<string, ReadonlySet<string>>;
  adverbEndings: readonly string[];
  participleEndings: readonly string[];
  pluralEndings: readonly string[];
  splitEndings: readonly string[];
  verbEndings: readonly string[];
  splitBeginnings: readonly string[];
  sets: Record<SetName, ReadonlySet<string>>;
}

export type Gender = 'male' | 'female' | null;

const SETS = [
  'abbreviations',
  'elisions',
  'attaching',
  'joining',
  'negations',
  'epithets',
  'belonging',
  'passives',
  'perfects',
  'infinitives',
  'agents',
  'relaying',
  'quotingVerbs',
  'complementizers',
  'occasions',
  'groups',
  'documents',
  'organisationWords',
  'places',
  'demonyms',
  'particles',
  'suffixes',
  'labels',
  'notAdverbs',
  'contracted',
  'speechNouns',
  'indefinites',
  'nounForms',
  'insideVerbs',
  'genitives',
  'datives',
  'reflexives',
  'reportive',
  'modals',
  'addressed',
  'relativeOwners',
  'opinions',
  'speaking',
  'ranks',
  'silent',
  'unasserting',
  'increasing',
] as const satisfies readonly (keyof SpeechWords)[];
type SetName = (typeof SETS)[number];

/** A list's entries, lower case. */
const entries = (list: string): string[] =>
  list
    .toLowerCase()
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

const compiled = new WeakMap<SpeechWords, SpeechLexicon>();

/** Returns the words of a language made ready for look-up; made once for each language. */
export function lexiconOf(words: SpeechWords): SpeechLexicon {
  const known = compiled.get(words);
  if (known) return known;
  const [accordingTo = [], continuing = [], followingTo = [], asides = []] = [
    words.accordingTo,
    words.continuing,
    words.followingTo,
    words.asides,
  ].map((list) => entries(list).map((phrase) => phrase.split(' ')));
  const lexicon: SpeechLexicon = {
    words,
    cues: compileCues(words),
    classes: compileClasses(words),
    accordingTo,
    continuing,
    followingTo,
    asides,
    attributing: new Set([...accordingTo, ...continuing, ...followingTo].map(([first = '']) => first)),
    placesBegun: new Set(entries(words.places).flatMap((place) => /^[^ ]+(?= )/.exec(place)?.[0] ?? [])),
    names: words.nounCapitals ? new Set() : null,
    titles: byGender(words.titles),
    roles: withFeminines(byGender(words.roles), words.feminineEnding),
    pronouns: new Map(keysOf(words.pronouns).flatMap((key) => entries(words.pronouns[key]).map((word) => [word, key]))),
    own: byGender({ any: '', ...words.own }),
    givenNames: byGender({ any: '', ...words.givenNames }),
    sameRoles: compileGroups(words.sameRoles),
    sameNations: compileGroups(words.sameNations),
    adverbEndings: entries(words.adverbEndings),
    participleEndings: entries(words.participleEndings),
    pluralEndings: entries(words.pluralEndings),
    splitEndings: entries(words.splitEndings),
    verbEndings: entries(words.verbEndings),
    splitBeginnings: entries(words.splitBeginnings),
    sets: setsOf(words),
  };
  compiled.set(words, lexicon);
  return lexicon;
}

function compileGroups(groups: string): Map<string, Set<string>> {
  const same = new Map<string, Set<string>>();
  for (const group of entries(groups).map((entry) => entry.split(/\s+/))) {
    for (const word of group) same.set(word, new Set([...(same.get(word) ?? []), ...group]));
  }
  return same;
}

function setsOf(words: SpeechWords): SpeechLexicon['sets'] {
  const sets: Partial<Record<SetName, ReadonlySet<string>>> = {};
  for (const name of SETS) sets[name] = new Set(entries(words[name]));
  return sets as Record<SetName, ReadonlySet<string>>;
}

function keysOf<T extends object>(object: T): (keyof T)[] {
  return Object.keys(object) as (keyof T)[];
}

function byGender(lists: { male: string; female: string; any: string }): Map<string, Gender> {
  const all = new Map<string, Gender>();
  for (const word of entries(lists.any)) all.set(word, null);
  for (const word of entries(lists.male)) all.set(word, 'male');
  for (const word of entries(lists.female)) all.set(word, 'female');
  return all;
}

/** Adds the words for women to those for men, where an ending tells them apart. */
function withFeminines(roles: Map<string, Gender>, ending: string): Map<string, Gender> {
  if (ending === '') return roles;
  for (const [role, gender] of [...roles]) if (gender === 'male') roles.set(role + ending, 'female');
  return roles;
}

/** Later lines win: a word that is in two lists is what the later one says. */
function compileClasses(words: SpeechWords): Map<string, WordClass> {
  const classes = new Map<string, WordClass>();
  const fill = (list: string, of: WordClass): void => {
    for (const word of entries(list)) classes.set(word, of);
  };
  fill(words.times, 'time');
  fill(words.adverbs, 'adverb');
  fill(words.conjunctions, 'conjunction');
  fill(words.prepositions, 'preposition');
  for (const list of Object.values(words.pronouns)) fill(list, 'pronoun');
  fill(words.determiners, 'determiner');
  fill(words.possessives, 'possessive');
  fill(words.relatives, 'relative');
  fill(words.auxiliaries, 'auxiliary');
  return classes;
}

const FORMS: readonly CueForm[] = ['plain', 'present', 'past', 'gerund', 'participle'];

/** `call calls called calling ?for|on` → its forms, `-` for one that is left out; where past and participle are one word, it is a `past`. */
function compileCues(words: SpeechWords): Map<string, CueWord[]> {
  const cues = new Map<string, CueWord[]>();
  for (const frame of keysOf(words.verbs)) {
    for (const line of entries(words.verbs[frame])) {
      const parts = line.split(/\s+/);
      const tail = parts.find((part) => /^[+?]/.test(part));
      const particles = new Set(tail?.slice(1).split('|'));
      parts
        .filter((part) => part !== tail)
        .forEach((part, index) => {
          const form = FORMS[index];
          if (form === undefined) throw new Error(`verb "${line}" has more forms than ${FORMS.length}: remove one`);
          if (part === '-') return;
          for (const word of part.split('|')) {
            const cue: CueWord = { frame, form, particles, required: tail?.startsWith('+') ?? false };
            cues.set(word, [...(cues.get(word) ?? []), cue]);
          }
        });
    }
  }
  return cues;
}
