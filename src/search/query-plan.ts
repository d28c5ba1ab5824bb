import { BUILT_IN } from './languages.ts';
import { OWN_NOTICES, type SayNotice } from './notices.ts';
import type { Part } from './query-parts.ts';
import { type FieldName, type Stemmers, termsByLanguage, termsOfWord } from './schema.ts';
import { foldWord, readWords } from './words.ts';

/** One term to look up, as the index has it: folded and stemmed, or a pattern with `*`; or a phrase. */
export interface Clause {
  /** Of a phrase its words, for people. */
  term: string;
  fields: readonly FieldName[];
  boost: number;
  /** Letters that may differ, 0 to 2. */
  editDistance: number;
  /** Words that must stand one after the other, or `null` for a single term. */
  phrase: readonly PhraseWord[] | null;
}

/** A word of a phrase. */
export interface PhraseWord {
  /** The term by the name of a stemmer, `null` where it is too common to be searched for: any word stands for it there. */
  terms: ReadonlyMap<string, string | null>;
  /** Words after the first of the phrase at which it stands. */
  at: number;
}

/** What to look up, score and filter by. */
export interface SearchPlan {
  /** These find and score, in the order of the query; an article needs one of them. */
  clauses: Clause[];
  /** An article must have one of each group. */
  required: Clause[][];
  /** An article must have none of these. */
  prohibited: Clause[];
  /** True when the query asks for all articles (less the prohibited ones), unscored: `*`, `-x`. */
  isEverything: boolean;
  /** What the reader should know about how the query was understood, as sentences. */
  notices: string[];
}

/** A query of more words or wildcards than these is cut, and says so. */
const MAX_WORDS = 500;
const MAX_WILDCARDS = 10;
const MAX_STARS = 3;

const ENGLISH: Stemmers = new Map([...BUILT_IN].filter(([name]) => name === 'en'));
/** How a query is read. */
export interface ReadOptions {
  /** True while somebody types: the last word also stands for what it begins. */
  isTyping?: boolean;
  /** True: an article must have all words, as if each had a `+`. */
  isAll?: boolean;
  /** Those of the languages in the archive: a word stands for its terms in all of them. */
  stemmers?: Stemmers;
  /** Says how the query was understood; in English without it. */
  sayNotice?: SayNotice;
}

/** A longer run of Chinese or Japanese is taken for several words, of which an article need not have all together. */
const CJK_WORD = 4;
const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Makes a plan of the parts of a query, each word taken the way the index takes it; `notices` are those on its syntax. */
export function makePlan(
  text: string,
  { parts: read, notices }: { parts: readonly Part[]; notices: string[] },
  { isTyping = false, isAll = false, stemmers = ENGLISH, sayNotice = OWN_NOTICES }: ReadOptions = {},
): SearchPlan {
  const plan: SearchPlan = { clauses: [], required: [], prohibited: [], isEverything: false, notices };
  const common = new Set<string>();
  let wildcards = 0;
  const parts = read.map((part) => (isAll ? requirePart(part) : part));
  for (const part of parts) {
    if (plan.clauses.length >= MAX_WORDS) {
      plan.notices.push(sayNotice('words', { most: MAX_WORDS }));
      break;
    }
    if (part.text.includes('*')) {
      wildcards += 1;
      if (wildcards <= MAX_WILDCARDS && stars(part.text) <= MAX_STARS) {
        addPattern(plan, part, stemmers);
        continue;
      }
      plan.notices.push(sayNotice('wildcards', { word: shorten(part.text) }));
    }
    addWords(plan, part, { common, stemmers });
  }
  if (isTyping && /[\p{L}\p{N}]$/u.test(text)) addBeginning(plan, parts.at(-1), stemmers);
  if (common.size > 0 && !isTyping) {
    const words = [...common].slice(0, 8).map((word) => sayNotice('quoted', { word }));
    const isAll = plan.clauses.length === 0;
    plan.notices.push(sayNotice(isAll ? 'allCommon' : 'common', { words: words.join(sayNotice('comma')) }));
  }
  if (plan.prohibited.length > 0 && plan.clauses.length === 0) plan.isEverything = true;
  return plan;
}

function requirePart(part: Part): Part {
  return part.presence === 'optional' ? { ...part, presence: 'required' } : part;
}

function addWords(
  plan: SearchPlan,
  part: Part,
  { common, stemmers }: { common: Set<string>; stemmers: Stemmers },
): void {
  const words = readWords(part.text).map(({ word }, at) => {
    return { word, at, terms: termsOfWord(word, stemmers), byLanguage: termsByLanguage(word, stemmers) };
  });
  for (const { word, terms } of words) if (terms.length === 0) common.add(word);
  const known = words.filter(({ terms }) => terms.length > 0);
  const [first] = known;
  if (!first) return;
  const isRun = CJK.test(part.text) && words.length >= CJK_WORD;
  const isPhrase = known.length > 1 && part.editDistance === 0 && (part.isQuoted || !isRun);
  const exact = isPhrase || known.length === 1 ? identifierClauses(part) : [];
  // One clause of each group must be met where the part is required.
  const groups = isPhrase
    ? [[phraseOf(part, known), ...exact]]
    : known.map(({ terms }) => [...terms.map((term) => clauseOf(part, term)), ...exact]);
  if (part.presence === 'prohibited') {
    plan.prohibited.push(...groups.flat());
    return;
  }
  plan.clauses.push(...groups.flat());
  if (part.presence === 'required') plan.required.push(...groups);
}

/** What may be an identifier is looked for among these, too, unless another field is named. */
function identifierClauses({ identifier, fields, boost, editDistance }: Part): Clause[] {
  if (identifier === null || editDistance > 0 || (fields.length === 1 && fields[0] !== 'identifiers')) return [];
  return [{ term: identifier, fields: ['identifiers'], boost, editDistance: 0, phrase: null }];
}

function phraseOf(part: Part, words: readonly { word: string; at: number; byLanguage: PhraseWord['terms'] }[]): Clause {
  const from = words[0]?.at ?? 0;
  const phrase = words.map(({ byLanguage, at }) => ({ terms: byLanguage, at: at - from }));
  return { ...clauseOf(part, words.map(({ word }) => word).join(' ')), phrase };
}

function addPattern(plan: SearchPlan, part: Part, stemmers: Stemmers): void {
  for (const piece of foldWord(part.text).split(/[^\p{L}\p{N}\p{M}*]+/u)) {
    if (piece === '') continue;
    const pattern = piece.replace(/\*+/g, '*');
    if (pattern === '*') {
      if (part.presence !== 'prohibited') plan.isEverything = true;
      continue;
    }
    const clauses = pattern.includes('*')
      ? alternatives(part, pattern, stemmers)
      : termsOfWord(pattern, stemmers).map((term) => clauseOf(part, term));
    if (clauses.length === 0) continue;
    if (part.presence === 'prohibited') {
      plan.prohibited.push(...clauses);
      continue;
    }
    plan.clauses.push(...clauses);
    if (part.presence === 'required') plan.required.push(clauses);
  }
}

/** `elections*` misses the stem `elect`: a word with a star behind also stands for its stem. */
function alternatives(part: Part, pattern: string, stemmers: Stemmers): Clause[] {
  const clauses = [clauseOf({ ...part, editDistance: 0 }, pattern)];
  const beginning = pattern.slice(0, -1);
  if (!pattern.endsWith('*') || beginning.includes('*')) return clauses;
  for (const stem of termsOfWord(beginning, stemmers)) {
    if (!stem.startsWith(beginning)) clauses.push(clauseOf(part, stem));
  }
  return clauses;
}

/** While somebody types, the last word may be half a word. */
function addBeginning(plan: SearchPlan, part: Part | undefined, stemmers: Stemmers): void {
  const words = part ? readWords(part.text) : [];
  const word = words.at(-1)?.word;
  if (!part || !word || word.length < 2 || part.presence === 'prohibited' || part.text.includes('*')) return;
  if (part.isQuoted) return;
  const pattern = clauseOf({ ...part, editDistance: 0 }, `${word}*`);
  plan.clauses.push(pattern);
  if (part.presence !== 'required') return;
  if (termsOfWord(word, stemmers).length === 0) plan.required.push([pattern]);
  else plan.required.at(-1)?.push(pattern);
}

function clauseOf({ fields, boost, editDistance }: Part, term: string): Clause {
  return { term, fields, boost, editDistance, phrase: null };
}

function stars(text: string): number {
  return text.split(/\*+/).length - 1;
}

/** The first 60 characters of a text, for a notice. */
export function shorten(text: string): string {
  const characters = [...text.slice(0, 200)];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
}
