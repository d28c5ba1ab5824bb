import type { TopicPhrases } from '../languages/topic-phrases.ts';
import type { Span } from '../model.ts';
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
  next: Map<string, Node>;
  phrase: string | null;
  topics: { id: string; weight: number }[];
  /** True where a phrase of `never` ends. */
  silent: boolean;
}

interface Index {
  root: Node;
  /** Words of the longest phrase. */
  longest: number;
  /** Words that stand in the lexicon with the mark `=`: only so written, not in their plain form. */
  exact: Set<string>;
  /** Beginnings ("klimaschutz*") and ends ("*wahl") of words that stand in the lexicon. */
  parts: Set<string>;
  /** Word as written → the ways it can go: as written and in lower case, plain. Most words of a text are met again. */
  forms: Map<string, Forms>;
}

/** The forms of a word, and whether a phrase begins with one of them: most words begin none. */
interface Forms {
  forms: string[];
  begins: boolean;
}

/** Words whose forms are remembered; more than any news text has. */
const MOST_REMEMBERED = 50_000;

/** Length of the shortest part of a word that can stand for all of it. */
const SHORTEST_PART = 4;

const indexes = new WeakMap<TopicPhrases, Index>();

/**
 * Finds the phrases of a lexicon in words, leftmost and longest first, each word used once; in one pass, whatever the
 * number of phrases. `onWord` is called for each word read.
 */
export function* findPhrases(lexicon: TopicPhrases, words: Iterable<Word>, onWord: () => void): Generator<FoundPhrase> {
  const index = indexOf(lexicon);
  const source = words[Symbol.iterator]();
  const ahead: Word[] = [];
  for (;;) {
    while (ahead.length < index.longest) {
      const next = source.next();
      if (next.done) break;
      onWord();
      ahead.push(next.value);
    }
    const first = ahead[0];
    if (first === undefined) return;
    const match = longestMatch(index, ahead, lexicon);
    const last = match === null ? undefined : ahead[match.length - 1];
    if (match !== null && last !== undefined && !match.node.silent) {
      yield { span: [first.span[0], last.span[1]], phrase: match.node.phrase ?? '', topics: match.node.topics };
    }
    for (let used = match?.length ?? 1; used > 0; used--) ahead.shift();
  }
}

/** A word without its plural ending: lower case, or with its capitals where the word has some. */
export function plainForm(word: string, endings: TopicPhrases['endings']): string {
  const ending = endings.find(([from]) => word.length >= from.length + 2 && word.endsWith(from));
  return ending === undefined ? word : word.slice(0, word.length - ending[0].length) + ending[1];
}

function longestMatch(index: Index, words: Word[], lexicon: TopicPhrases): { node: Node; length: number } | null {
  const [first] = words;
  if (first === undefined || !formsOf(first.text, index, lexicon).begins) return null;
  let best: { node: Node; length: number } | null = null;
  let open = [index.root];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || (i > 0 && !word.joined)) break;
    const next: Node[] = [];
    for (const form of formsOf(word.text, index, lexicon).forms) {
      for (const node of open) {
        const child = node.next.get(form);
        if (child !== undefined) next.push(child);
      }
    }
    if (next.length === 0) break;
    open = next;
    const node = open.find(({ phrase }) => phrase !== null);
    if (node !== undefined) best = { node, length: i + 1 };
  }
  return best;
}

/** The forms of a word: exact first, then plain as written where it has a capital (for "AIDS"), then plain in lower case. */
function formsOf(written: string, { root, forms, exact, parts }: Index, lexicon: TopicPhrases): Forms {
  const known = forms.get(written);
  if (known !== undefined) return known;
  const { endings } = lexicon;
  const word = withoutElision(written, lexicon);
  const lower = word.toLowerCase();
  const found = lower === word ? [plainForm(word, endings)] : [plainForm(word, endings), plainForm(lower, endings)];
  for (const form of lower === word ? [word] : [word, lower]) {
    if (exact.has(form)) found.unshift(`=${form}`);
  }
  if (parts.size > 0) found.push(...partsOf(lower, plainForm(lower, endings), parts));
  const result = { forms: found, begins: found.some((form) => root.next.has(form)) };
  if (forms.size < MOST_REMEMBERED) forms.set(written, result);
  return result;
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

function indexOf(lexicon: TopicPhrases): Index {
  const known = indexes.get(lexicon);
  if (known !== undefined) return known;
  const index: Index = { root: newNode(), longest: 1, exact: new Set(), parts: new Set(), forms: new Map() };
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
function joinPlain(index: Index, phrase: string, lexicon: TopicPhrases): void {
  const exact = addPhrase(index, phrase, lexicon);
  let plain: Node | undefined = index.root;
  for (const { text } of readWords(phrase, [0, phrase.length]))
    plain = plain?.next.get(plainForm(text, lexicon.endings));
  for (const topic of plain?.topics ?? []) {
    if (!exact.topics.some(({ id }) => id === topic.id)) exact.topics.push(topic);
  }
}

function addPhrase(index: Index, phrase: string, lexicon: TopicPhrases): Node {
  if (phrase.startsWith('*') || phrase.endsWith('*')) index.parts.add(phrase);
  const isExact = phrase.startsWith('=');
  const words = [...readWords(phrase, [0, phrase.length])].map(({ text }) => withoutElision(text, lexicon));
  if (isExact) for (const word of words) index.exact.add(word);
  const forms = index.parts.has(phrase)
    ? [phrase]
    : words.map((word) => (isExact ? `=${word}` : plainForm(word, lexicon.endings)));
  let node = index.root;
  for (const form of forms) {
    const next = node.next.get(form) ?? newNode();
    node.next.set(form, next);
    node = next;
  }
  node.phrase = forms.join(' ');
  index.longest = Math.max(index.longest, forms.length);
  return node;
}

function newNode(): Node {
  return { next: new Map(), phrase: null, topics: [], silent: false };
}
