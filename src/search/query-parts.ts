import lunr from 'lunr';
import { termOfIdentifier } from './identifiers.ts';
import { OWN_NOTICES, type SayNotice } from './notices.ts';
import { ALL_FIELDS } from './plain-parts.ts';
import { shorten } from './query-plan.ts';
import { FIELD_ALIASES, FIELDS, type FieldName } from './schema.ts';

const MAX_EDITS = 2;

const FIELD_NAMES = new Map<string, FieldName>([...FIELDS.map(({ name }) => [name, name] as const), ...FIELD_ALIASES]);

/** Lunr's own parser of its query syntax, which its type package leaves out. */
const { QueryParser } = lunr as unknown as {
  QueryParser: new (text: string, query: lunr.Query) => { parse(): lunr.Query };
};

/** A part of a query before its words become terms. */
export interface Part {
  text: string;
  /** The term that it may be among the identifiers, or `null`. */
  identifier: string | null;
  fields: readonly FieldName[];
  boost: number;
  editDistance: number;
  presence: 'optional' | 'required' | 'prohibited';
  isQuoted: boolean;
}

/** Quoted words with what Lunr's syntax puts before and behind: `+headline:"oil price"^2`. */
const QUOTED = /(?<![^\s])([+-]?)(?:([A-Za-z]{1,20}):)?["“”„«»]([^"“”„«»]*)["“”„«»](?:\^(\d{1,3}))?/g;
/** A dash between spaces is a dash, not "without the next word". */
const LONE_SIGN = /(?<!\S)[-+–—]+(?!\S)/g;
const BOOLEAN_WORD = /(?<!\S)(?:AND|OR|NOT)(?!\S)/;

/**
 * Reads a query into its parts, quoted ones first; never throws. What Lunr's parser rejects is read as words, and `notices`
 * gets a sentence that says so.
 */
export function readParts(text: string, notices: string[], sayNotice: SayNotice = OWN_NOTICES): Part[] {
  const parts: Part[] = [];
  let isReadable = true;
  const rest = text.replace(QUOTED, (_all, sign: string, field: string | undefined, words: string, boost?: string) => {
    const name = field === undefined ? undefined : FIELD_NAMES.get(field.toLowerCase());
    if (field !== undefined && !name) isReadable = false;
    const fields = name ? [name] : ALL_FIELDS;
    const presence = sign === '+' ? 'required' : sign === '-' ? 'prohibited' : 'optional';
    const quoted = words.replaceAll('*', ' ');
    const identifier = termOfIdentifier(words.trim());
    parts.push({
      text: quoted,
      identifier,
      fields,
      boost: Number(boost ?? 1),
      editDistance: 0,
      presence,
      isQuoted: true,
    });
    return ' ';
  });
  if (isReadable) {
    try {
      parts.push(...parseUnquoted(rest.replace(LONE_SIGN, ' '), notices, sayNotice));
    } catch (error) {
      if (!(error instanceof lunr.QueryParseError)) throw error;
      isReadable = false;
    }
  }
  if (!isReadable) {
    notices.push(sayNotice('notSyntax', { query: shorten(text.trim()) }));
    const words = text.split(/[\s"“”„«»]+/).filter((word) => word !== '');
    return words.map((word) => ({
      text: word.replaceAll('*', ' '),
      identifier: termOfIdentifier(word.replace(/^[-+]/, '')),
      fields: ALL_FIELDS,
      boost: 1,
      editDistance: 0,
      presence: 'optional',
      isQuoted: false,
    }));
  }
  if (BOOLEAN_WORD.test(rest)) notices.push(sayNotice('booleans'));
  return parts;
}

/** Throws `lunr.QueryParseError` where Lunr's parser does. */
function parseUnquoted(text: string, notices: string[], sayNotice: SayNotice): Part[] {
  const query = new lunr.Query([...FIELD_NAMES.keys()]);
  new QueryParser(text, query).parse();
  return query.clauses.map((clause) => {
    const { REQUIRED, PROHIBITED } = lunr.Query.presence;
    const presence = (clause as lunr.Query.Clause & { presence: lunr.Query.presence }).presence;
    const field = clause.fields.length === 1 ? FIELD_NAMES.get(clause.fields[0] ?? '') : undefined;
    const edits = clause.editDistance ?? 0;
    if (edits > MAX_EDITS) {
      notices.push(sayNotice('letters', { word: `${shorten(clause.term)}~${edits}`, most: MAX_EDITS }));
    }
    return {
      text: clause.term,
      identifier: termOfIdentifier(clause.term),
      fields: field ? [field] : ALL_FIELDS,
      boost: clause.boost,
      editDistance: Math.min(edits, MAX_EDITS),
      presence: presence === REQUIRED ? 'required' : presence === PROHIBITED ? 'prohibited' : 'optional',
      isQuoted: false,
    };
  });
}
