import lunr from 'lunr';
import { FIELD_ALIASES, FIELDS, type FieldName, termOf } from './schema.ts';
import { foldWord, readWords } from './words.ts';

/** One term to look up, as the index has it: folded and stemmed, or a pattern with `*`. */
export interface Clause {
  term: string;
  fields: readonly FieldName[];
  boost: number;
  /** Letters that may differ, 0 to 2. */
  editDistance: number;
}

/** What to look up, score and filter by: the query as every engine (Lunr's index now, shards later) takes it. */
export interface SearchPlan {
  /** These find and score, in the order of the query; an article needs one of them. */
  clauses: Clause[];
  /** An article must have one of each group. */
  required: Clause[][];
  /** An article must not have all of any group. */
  prohibited: Clause[][];
  /** True when the query asks for all articles (less the prohibited ones), unscored: `*`, `-x`. */
  isEverything: boolean;
  /** What the reader should know about how the query was understood, as sentences. */
  notices: string[];
}

/** A query of more words or wildcards than these is cut, and says so. */
const MAX_WORDS = 500;
const MAX_WILDCARDS = 10;
const MAX_STARS = 3;
const MAX_EDITS = 2;

const ALL_FIELDS: readonly FieldName[] = FIELDS.map(({ name }) => name);
const FIELD_NAMES = new Map<string, FieldName>([...ALL_FIELDS.map((name) => [name, name] as const), ...FIELD_ALIASES]);

/** Lunr's own parser of its query syntax, which its type package leaves out. */
const { QueryParser } = lunr as unknown as {
  QueryParser: new (text: string, query: lunr.Query) => { parse(): lunr.Query };
};

/** A part of a query before its words become terms. */
interface Part {
  text: string;
  fields: readonly FieldName[];
  boost: number;
  editDistance: number;
  presence: 'optional' | 'required' | 'prohibited';
}

/** Quoted words with what Lunr's syntax puts before and behind: `+headline:"oil price"^2`. */
const QUOTED = /(?<![^\s])([+-]?)(?:([A-Za-z]{1,20}):)?["“”„«»]([^"“”„«»]*)["“”„«»](?:\^(\d{1,3}))?/g;
/** A dash between spaces is a dash, not "without the next word". */
const LONE_SIGN = /(?<!\S)[-+–—]+(?!\S)/g;
const BOOLEAN_WORD = /(?<!\S)(?:AND|OR|NOT)(?!\S)/;

/**
 * Reads a query in Lunr's syntax, with each word taken the way the index takes it.
 *
 * Never throws: what Lunr's parser rejects (`12:30`, an address, a headline with a colon) is searched as words, and a
 * notice says so. With `isTyping` the last word also stands for what it begins.
 */
export function readQuery(text: string, { isTyping = false } = {}): SearchPlan {
  const plan: SearchPlan = { clauses: [], required: [], prohibited: [], isEverything: false, notices: [] };
  const common = new Set<string>();
  let wildcards = 0;
  const parts = parseParts(text, plan.notices);
  for (const part of parts) {
    if (plan.clauses.length >= MAX_WORDS) {
      plan.notices.push(`Only the first ${MAX_WORDS} words were searched.`);
      break;
    }
    if (part.text.includes('*')) {
      wildcards += 1;
      if (wildcards <= MAX_WILDCARDS && stars(part.text) <= MAX_STARS) {
        addPattern(plan, part);
        continue;
      }
      plan.notices.push(`“${shorten(part.text)}” has too many wildcards; its words were searched.`);
    }
    addWords(plan, part, common);
  }
  if (isTyping && /[\p{L}\p{N}]$/u.test(text)) addBeginning(plan, parts.at(-1));
  if (common.size > 0 && !isTyping) {
    const words = [...common].slice(0, 8).map((word) => `“${word}”`);
    const isAll = plan.clauses.length === 0;
    plan.notices.push(
      isAll
        ? `${words.join(', ')}: too common to search for.`
        : `Too common to search for, left out: ${words.join(', ')}.`,
    );
  }
  if (plan.prohibited.length > 0 && plan.clauses.length === 0) plan.isEverything = true;
  return plan;
}

function parseParts(text: string, notices: string[]): Part[] {
  const parts: Part[] = [];
  let isReadable = true;
  let hasPhrase = false;
  const rest = text.replace(QUOTED, (_all, sign: string, field: string | undefined, words: string, boost?: string) => {
    const name = field === undefined ? undefined : FIELD_NAMES.get(field.toLowerCase());
    if (field !== undefined && !name) isReadable = false;
    const fields = name ? [name] : ALL_FIELDS;
    const presence = sign === '+' ? 'required' : sign === '-' ? 'prohibited' : 'optional';
    parts.push({ text: words.replaceAll('*', ' '), fields, boost: Number(boost ?? 1), editDistance: 0, presence });
    hasPhrase ||= readWords(words).length > 1;
    return ' ';
  });
  if (isReadable) {
    try {
      parts.push(...parseUnquoted(rest.replace(LONE_SIGN, ' '), notices));
    } catch (error) {
      if (!(error instanceof lunr.QueryParseError)) throw error;
      isReadable = false;
    }
  }
  if (!isReadable) {
    notices.push(`“${shorten(text.trim())}” is not written in the search syntax; its words were searched.`);
    const words = readWords(text).map(({ word }) => word);
    return words.map((word) => ({ text: word, fields: ALL_FIELDS, boost: 1, editDistance: 0, presence: 'optional' }));
  }
  if (hasPhrase) notices.push('Words in quotation marks were searched one by one, not as a phrase.');
  if (BOOLEAN_WORD.test(rest))
    notices.push('AND, OR and NOT are searched as words. Write +word for “must have”, -word for “without”.');
  return parts;
}

/** Throws `lunr.QueryParseError` where Lunr's parser does. */
function parseUnquoted(text: string, notices: string[]): Part[] {
  const query = new lunr.Query([...FIELD_NAMES.keys()]);
  new QueryParser(text, query).parse();
  return query.clauses.map((clause) => {
    const { REQUIRED, PROHIBITED } = lunr.Query.presence;
    const presence = (clause as lunr.Query.Clause & { presence: lunr.Query.presence }).presence;
    const field = clause.fields.length === 1 ? FIELD_NAMES.get(clause.fields[0] ?? '') : undefined;
    const edits = clause.editDistance ?? 0;
    if (edits > MAX_EDITS)
      notices.push(`“${shorten(clause.term)}~${edits}” was searched with at most ${MAX_EDITS} letters changed.`);
    return {
      text: clause.term,
      fields: field ? [field] : ALL_FIELDS,
      boost: clause.boost,
      editDistance: Math.min(edits, MAX_EDITS),
      presence: presence === REQUIRED ? 'required' : presence === PROHIBITED ? 'prohibited' : 'optional',
    };
  });
}

function addWords(plan: SearchPlan, part: Part, common: Set<string>): void {
  const clauses: Clause[] = [];
  for (const { word } of readWords(part.text)) {
    const term = termOf(word);
    if (term === null) common.add(word);
    else clauses.push(clauseOf(part, term));
  }
  if (clauses.length === 0) return;
  if (part.presence === 'prohibited') {
    plan.prohibited.push(clauses);
    return;
  }
  plan.clauses.push(...clauses);
  if (part.presence === 'required') plan.required.push(...clauses.map((clause) => [clause]));
}

function addPattern(plan: SearchPlan, part: Part): void {
  for (const piece of foldWord(part.text).split(/[^\p{L}\p{N}\p{M}*]+/u)) {
    if (piece === '') continue;
    const pattern = piece.replace(/\*+/g, '*');
    if (pattern === '*') {
      if (part.presence !== 'prohibited') plan.isEverything = true;
      continue;
    }
    const term = pattern.includes('*') ? pattern : termOf(pattern);
    if (term === null) continue;
    const clauses = term.includes('*') ? alternatives(part, term) : [clauseOf(part, term)];
    if (part.presence === 'prohibited') {
      plan.prohibited.push(...clauses.map((clause) => [clause]));
      continue;
    }
    plan.clauses.push(...clauses);
    if (part.presence === 'required') plan.required.push(clauses);
  }
}

/** `elections*` misses the stem `elect`: a word with a star behind also stands for its stem. */
function alternatives(part: Part, pattern: string): Clause[] {
  const clauses = [clauseOf({ ...part, editDistance: 0 }, pattern)];
  const beginning = pattern.slice(0, -1);
  if (!pattern.endsWith('*') || beginning.includes('*')) return clauses;
  const stem = termOf(beginning);
  if (stem !== null && !stem.startsWith(beginning)) clauses.push(clauseOf(part, stem));
  return clauses;
}

/** While somebody types, the last word may be half a word. */
function addBeginning(plan: SearchPlan, part: Part | undefined): void {
  const word = part ? readWords(part.text).at(-1)?.word : undefined;
  if (!part || !word || word.length < 2 || part.presence === 'prohibited' || part.text.includes('*')) return;
  const pattern = clauseOf({ ...part, editDistance: 0 }, `${word}*`);
  plan.clauses.push(pattern);
  const term = termOf(word);
  if (part.presence !== 'required') return;
  if (term === null) plan.required.push([pattern]);
  else plan.required.at(-1)?.push(pattern);
}

function clauseOf({ fields, boost, editDistance }: Part, term: string): Clause {
  return { term, fields, boost, editDistance };
}

function stars(text: string): number {
  return text.split(/\*+/).length - 1;
}

function shorten(text: string): string {
  const characters = [...text.slice(0, 200)];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
}
