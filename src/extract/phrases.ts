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
  /** By the number of a form, see `PhraseIndex.numbers`; `null` where no phrase goes on. */
  next: Map<number, Node> | null;
  phrase: string | null;
  topics: { id: string; weight: number }[];
  /** True where a phrase of `never` ends. */
  silent: boolean;
}

/** The phrases of a lexicon by their words. */
export interface PhraseIndex {
  root: Node;
  /** Words of the longest phrase. */
  longest: number;
  /** Forms of words in phrases, numbered. */
  numbers: Map<string, number>;
  /** Words that stand in the lexicon with the mark `=`: only so written, not in their plain form. */
  exact: Set<string>;
  /** Words with which phrases go on behind their first. */
  further: Set<number>;
  /** Beginnings ("klimaschutz*") and ends ("*wahl") of words that stand in the lexicon. */
  parts: Set<string>;
}

/** The ways a word can go in phrases. */
export interface Forms {
  /** Numbers of its forms that some phrase has: as written and in lower case, plain. */
  all: readonly number[];
  /** Where the phrases that begin with it go on; empty when none does. */
  begun: readonly Node[];
  /** Is it the second or a later word of some phrase? */
  isFurther: boolean;
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
    const forms = formsOf(word.known, index, lexicon);
    if (!forms.isFurther) break;
    open = following(open, forms.all);
  }
  return best === null ? null : { node: best, length };
}

const NONE: readonly Node[] = [];

/** The forms of a word that is in no phrase. */
const UNKNOWN: Forms = { all: [], begun: NONE, isFurther: false };

/** Where phrases go on with a word in one of its forms. */
function following(open: readonly Node[], forms: readonly number[]): readonly Node[] {
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
  const forms = lower === word ? [plainForm(word, endings)] : [plainForm(word, endings), plainForm(lower, endings)];
  for (const form of lower === word ? [word] : [word, lower]) {
    if (index.exact.has(form)) forms.unshift(`=${form}`);
  }
  if (index.parts.size > 0) forms.push(...partsOf(lower, plainForm(lower, endings), index.parts));
  const all = forms.flatMap((form) => index.numbers.get(form) ?? []);
  const isFurther = all.some((form) => index.further.has(form));
  const found = all.length === 0 ? UNKNOWN : { all, begun: following([index.root], all), isFurther };
  known.formsOf = index;
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
    root: newNode(),
    longest: 1,
    numbers: new Map(),
    exact: new Set(),
    further: new Set(),
    parts: new Set(),
  };
  for (const { id, phrases } of lexicon.topics) {
    for (const [weight, list] of Object.entries(phrases)) {
      for (const phrase of list.split(', '))
        addPhrase(index, phrase, lexicon).topics.push({ id, weight: Number(weight) });
    }
  }
  for (const list of lexicon.never) {
    for (const phrase of list.split(', ')) addPhrase(index, phrase, lexicon).silent = true;
  }
  for (const list of lexicon.topics.flatMap(({ phrases }) => Object.values(phrases))) {
    for (const phrase of list.split(', ')) if (phrase.startsWith('=')) joinPlain(index, phrase, lexicon);
  }
  indexes.set(lexicon, index);
  return index;
}

/** What the plain form of an exact phrase speaks for, the exact phrase speaks for as well. */
function joinPlain(index: PhraseIndex, phrase: string, lexicon: TopicPhrases): void {
  const exact = addPhrase(index, phrase, lexicon);
  let plain: Node | undefined = index.root;
  for (const { known } of readWords(phrase, [0, phrase.length]))
    plain = plain?.next?.get(index.numbers.get(plainForm(known.text, lexicon.endings)) ?? -1);
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

function addPhrase(index: PhraseIndex, phrase: string, lexicon: TopicPhrases): Node {
  if (phrase.startsWith('*') || phrase.endsWith('*')) index.parts.add(phrase);
  const isExact = phrase.startsWith('=');
  const words = wordsOf(phrase, lexicon);
  if (isExact) for (const word of words) index.exact.add(word);
  const forms = index.parts.has(phrase)
    ? [phrase]
    : words.map((word) => (isExact ? `=${word}` : plainForm(word, lexicon.endings)));
  let node = index.root;
  for (const form of forms) {
    const number = index.numbers.get(form) ?? index.numbers.size;
    index.numbers.set(form, number);
    if (node !== index.root) index.further.add(number);
    node.next ??= new Map();
    const next: Node = node.next.get(number) ?? newNode();
    node.next.set(number, next);
    node = next;
  }
  node.phrase = forms.join(' ');
  index.longest = Math.max(index.longest, forms.length);
  return node;
}

function newNode(): Node {
  return { next: null, phrase: null, topics: [], silent: false };
}
