import { termOfNumber } from './identifiers.ts';
import type { Part } from './query-parts.ts';
import { FIELDS, type FieldName } from './schema.ts';

/** The fields in which words are looked for, unless one is named. */
export const ALL_FIELDS: readonly FieldName[] = FIELDS.filter(({ isExact }) => !isExact).map(({ name }) => name);

/** Words that nobody writes in capitals but those who mean an operator: a notice says that there are none. */
const OPERATOR = /(?<!\S)(?:AND|OR|NOT)(?!\S)/;
/** Letters, digits, and signs that mean nothing to Lunr's parser: stars it hands on as they are. */
const PLAIN = /^[\p{L}\p{N}\p{M}\s.,;!?'’*]*$/u;

/** The parts of a query without any syntax, as `readParts` gives them; `null` where it has some. */
export function readPlainParts(text: string): Part[] | null {
  if (!PLAIN.test(text) || OPERATOR.test(text)) return null;
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.map((word) => ({
    text: word.toLowerCase(),
    identifier: termOfNumber(word.toLowerCase()),
    fields: ALL_FIELDS,
    boost: 1,
    editDistance: 0,
    presence: 'optional',
    isQuoted: false,
  }));
}
