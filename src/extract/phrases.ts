import type { TopicPhrases } from '../languages/topic-phrases.ts';
import type { Span } from '../model.ts';
import type { KnownWord } from './known-words.ts';
import { readWords, type Word } from './running-words.ts';

/** A phrase of the lexicon where it stands in a text. */
export interface FoundPhrase {
  span: Span;
  /** The phrase in its plain form, the same for every way of writing it. */
  phrase: string;
  /** What it speaks for; empty for a phrase that says nothing. */
  topics: readonly { id: string; weight: number }[];
}

interface Node {
  /** By the form of the next word; `null` where no phrase goes on. */
  next: Map<string, Node> | null;
  phrase: string | null;
  topics: { id: string; weight: number }[];
  /** True where a phrase of `never` ends. */
  silent: boolean;
}

/** A phrase of the lexicon as it is listed; `topic` is `null` for one of `never`. */
interface Listed {
  phrase: string;
  topic: { id: string; weight: number } | null;
}

/**
 * The phrases of a lexicon by their first words. A text has a few hundred different words, a lexicon many thousand phrases:
 * they are read word by word when their first word is met, not before.
 */
export interface PhraseIndex {
  lexicon: TopicPhrases;
  /** By the form of their first word, in the order of the lexicon. */
  listed: Map<string, Listed[]>;
  /** Where phrases go on behind a first word, for those that were met. */
  begun: Map<string, Node | null>;
  /** Code units of the longest phrase: more than it has words. */
  longest: number;
  /** Words that stand in the lexicon with the mark `=`: only so written, not in their plain form. */
  exact: Set<string>;
  /** Beginnings ("klimaschutz*") and ends ("*wahl") of words that stand in the lexicon. */
  parts: Set<string>;
}

/** The ways a word can go in phrases. */
export interface Forms {
  /** Its forms: as written and in lower case, plain. */
  all: readonly string[];
  /** Where the phrases that begin with it go on; empty when none does. */
  begun: readonly Node[];
}

/** Length of the shortest part of a word that can stand for all of it. */
const SHORTEST_PART = 4;

const indexes = new WeakMap<TopicPhrases, PhraseIndex>();

/**
 * Finds the phrases of a lexicon in words, leftmost and longest first, each word used once; in one pass, whatever the
 * number of phrases. Calls `onPhrase` for each, in order, and returns the number of words read.
 */
export function findPhrases(
  lexicon: TopicPhrases,
  words: Iterable<Word>,
  onPhrase: (found: FoundPhrase) => void,
): number {
  const index = indexOf(lexicon);
  if (Array.isArray(words) && words.length <= MOST_HELD) {
    findInPart(index, lexicon, words, words.length, onPhrase);
    return words.length;
  }
  let held: Word[] = [];
  let count = 0;
  for (const word of words) {
    count++;
    held.push(word);
    if (held.length === MOST_HELD + index.longest)
      held = held.slice(findInPart(index, lexicon, held, MOST_HELD, onPhrase));
  }
  findInPart(index, lexicon, held, held.length, onPhrase);
  return count;
}

/** Words that are held at a time, besides those in which a phrase at their end may go on. */
const MOST_HELD = 1000;

/** Finds the phrases that begin before the word `to`; returns where the last one ended, `to` or behind it. */
function findInPart(
  index: PhraseIndex,
  lexicon: TopicPhrases,
  words: readonly Word[],
  to: number,
  onPhrase: (found: FoundPhrase) => void,
): number {
  let at = 0;
  while (at < to) {
    const first = words[at] as Word;
    const { known } = first;
    const begun = known.formsOf === index ? known.begun : formsOf(known, index, lexicon).begun;
    const match = begun === NONE ? null : longestMatch(index, words, at, begun, lexicon);
    if (match === null) {
      at++;
      continue;
    }
    const last = words[at + match.length - 1] as Word;
    const { phrase, topics, silent } = match.node;
    if (!silent) onPhrase({ span: [first.from, last.to], phrase: phrase ?? '', topics });
    at += match.length;
  }
  return at;
}

/** A word without its plural ending: lower case, or with its capitals where the word has some. */
export function plainForm(word: string, endings: TopicPhrases['endings']): string {
  const ending = endings.find(([from]) => word.length >= from.length + 2 && word.endsWith(from));
  return ending === undefined ? word : word.slice(0, word.length - ending[0].length) + ending[1];
}

function longestMatch(
  index: PhraseIndex,
  words: readonly Word[],
  start: number,
  begun: readonly Node[],
  lexicon: TopicPhrases,
): { node: Node; length: number } | null {
  let open = begun;
  let best: Node | null = null;
  let length = 0;
  for (let i = start + 1; open.length > 0; i++) {
    for (const node of open) {
      if (node.phrase === null) continue;
      best = node;
      length = i - start;
      break;
    }
    const word = words[i];
    if (word === undefined || !word.joined) break;
    open = following(open, formsOf(word.known, index, lexicon).all);
  }
  return best === null ? null : { node: best, length };
}

const NONE: readonly Node[] = [];

/** Where phrases go on with a word in one of its forms. */
function following(open: readonly Node[], forms: readonly string[]): readonly Node[] {
  let next: Node[] | null = null;
  for (const form of forms) {
    for (const node of open) {
      const child = node.next?.get(form);
      if (child === undefined) continue;
      if (next === null) next = [child];
      else next.push(child);
    }
  }
  return next ?? NONE;
}

/** The forms of a word: exact first, then plain as written where it has a capital (for "AIDS"), then plain in lower case. */
function formsOf(known: KnownWord, index: PhraseIndex, lexicon: TopicPhrases): Forms {
  if (known.formsOf === index) return known.forms as Forms;
  const { endings } = lexicon;
  const word = withoutElision(known.text, lexicon);
  const lower = word.toLowerCase();
  known.formsOf = index;
  if (lower === word && index.parts.size === 0 && !index.exact.has(word)) {
    const form = plainForm(word, endings);
    const node = begunWith(index, form);
    known.begun = node === null ? NONE : [node];
    known.forms = { all: [form], begun: known.begun };
    return known.forms;
  }
  const forms = lower === word ? [plainForm(word, endings)] : [plainForm(word, endings), plainForm(lower, endings)];
  for (const form of lower === word ? [word] : [word, lower]) {
    if (index.exact.has(form)) forms.unshift(`=${form}`);
  }
  if (index.parts.size > 0) forms.push(...partsOf(lower, plainForm(lower, endings), index.parts));
  const begun = forms.flatMap((form) => begunWith(index, form) ?? []);
  const found = { all: forms, begun: begun.length === 0 ? NONE : begun };
  known.forms = found;
  known.begun = found.begun;
  return found;
}

/** "eau" for "l'eau", in languages that write so. */
function withoutElision(word: string, { elided }: TopicPhrases): string {
  const at = elided === undefined ? -1 : word.indexOf("'");
  return at > 0 && elided?.has(word.slice(0, at).toLowerCase()) ? word.slice(at + 1) : word;
}

/** The longest beginning and the longest end of a word, as it is or plain, that stand in the lexicon. */
function partsOf(word: string, plain: string, parts: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (let length = word.length; length >= SHORTEST_PART && found.length === 0; length--) {
    if (parts.has(`${word.slice(0, length)}*`)) found.push(`${word.slice(0, length)}*`);
  }
  for (const form of word === plain ? [word] : [word, plain]) {
    for (let from = 0; from <= form.length - SHORTEST_PART; from++) {
      if (parts.has(`*${form.slice(from)}`)) return [...found, `*${form.slice(from)}`];
    }
  }
  return found;
}

function indexOf(lexicon: TopicPhrases): PhraseIndex {
  const known = indexes.get(lexicon);
  if (known !== undefined) return known;
  const index: PhraseIndex = {
    lexicon,
    listed: new Map(),
    begun: new Map(),
    longest: 1,
    exact: new Set(),
    parts: new Set(),
  };
  const firsts = new Map<string, Listed[]>();
  for (const { id, phrases } of lexicon.topics) {
    for (const [weight, list] of Object.entries(phrases)) {
      const topic = { id, weight: Number(weight) };
      for (const phrase of list.split(', ')) listPhrase(index, firsts, { phrase, topic });
    }
  }
  for (const list of lexicon.never) {
    for (const phrase of list.split(', ')) listPhrase(index, firsts, { phrase, topic: null });
  }
  indexes.set(lexicon, index);
  return index;
}

/** Letters of ASCII with which a phrase begins, up to its second word: most do. */
const FIRST = /^[a-z]{1,60}(?= |$)/;

/** Puts a phrase to the others that begin with the same word. `firsts` keeps the lists by that word as it is written. */
function listPhrase(index: PhraseIndex, firsts: Map<string, Listed[]>, listed: Listed): void {
  const { phrase } = listed;
  index.longest = Math.max(index.longest, phrase.length);
  const written = FIRST.exec(phrase)?.[0];
  const same = written === undefined ? undefined : firsts.get(written);
  if (same !== undefined) {
    same.push(listed);
    return;
  }
  const form = written === undefined ? readFirst(index, phrase) : plainForm(written, index.lexicon.endings);
  let list = index.listed.get(form);
  if (list === undefined) {
    list = [];
    index.listed.set(form, list);
  }
  list.push(listed);
  if (written !== undefined) firsts.set(written, list);
}

/** The form of the first word of a phrase that is no plain word; its marks are noted. */
function readFirst(index: PhraseIndex, phrase: string): string {
  if (phrase.startsWith('*') || phrase.endsWith('*')) {
    index.parts.add(phrase);
    return phrase;
  }
  if (!phrase.startsWith('=')) {
    for (const { known } of readWords(phrase, [0, phrase.length]))
      return plainForm(withoutElision(known.text, index.lexicon), index.lexicon.endings);
    return '';
  }
  const words = wordsOf(phrase, index.lexicon);
  for (const word of words) index.exact.add(word);
  return `=${words[0] ?? ''}`;
}

/** Where phrases go on behind a first word in one of its forms; `null` when none begins with it. */
function begunWith(index: PhraseIndex, form: string): Node | null {
  const known = index.begun.get(form);
  if (known !== undefined) return known;
  const listed = index.listed.get(form);
  if (listed === undefined) return null;
  const root = newNode();
  for (const { phrase, topic } of listed) {
    const node = addPhrase(index, root, phrase);
    if (topic) node.topics.push(topic);
    else node.silent = true;
  }
  for (const { phrase, topic } of listed) if (topic && phrase.startsWith('=')) joinPlain(index, root, phrase);
  const begun = root.next?.get(form) ?? null;
  index.begun.set(form, begun);
  return begun;
}

/** What the plain form of an exact phrase speaks for, the exact phrase speaks for as well. */
function joinPlain(index: PhraseIndex, root: Node, phrase: string): void {
  const exact = addPhrase(index, root, phrase);
  const [first = '', ...further] = [...readWords(phrase, [0, phrase.length])].map(({ known }) =>
    plainForm(known.text, index.lexicon.endings),
  );
  let plain: Node | null | undefined = begunWith(index, first);
  for (const form of further) plain = plain?.next?.get(form);
  for (const topic of plain?.topics ?? []) {
    if (!exact.topics.some(({ id }) => id === topic.id)) exact.topics.push(topic);
  }
}

/** Words in small letters alone, as most phrases are: they need not be read like a text. */
const SIMPLE = /^\p{Ll}{1,60}(?: \p{Ll}{1,60})*$/u;

function wordsOf(phrase: string, lexicon: TopicPhrases): string[] {
  if (SIMPLE.test(phrase)) return phrase.split(' ');
  return [...readWords(phrase, [0, phrase.length])].map(({ known }) => withoutElision(known.text, lexicon));
}

function addPhrase({ lexicon, parts }: PhraseIndex, root: Node, phrase: string): Node {
  const isExact = phrase.startsWith('=');
  const forms = parts.has(phrase)
    ? [phrase]
    : wordsOf(phrase, lexicon).map((word) => (isExact ? `=${word}` : plainForm(word, lexicon.endings)));
  let node = root;
  for (const form of forms) {
    node.next ??= new Map();
    const next: Node = node.next.get(form) ?? newNode();
    node.next.set(form, next);
    node = next;
  }
  node.phrase = forms.join(' ');
  return node;
}

function newNode(): Node {
  return { next: null, phrase: null, topics: [], silent: false };
}
