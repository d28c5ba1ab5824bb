import { stringify } from 'yaml';
import type { FrontValue } from './front-matter.ts';

/** Keys whose text is always quoted, so that no reader with another YAML schema takes them for a number or a date. */
export const QUOTED_KEYS = new Set([
  'id',
  'date',
  'sha256',
  'added',
  'captured',
  'updated',
  'embargo',
  'withdrawn',
  'sameAs',
]);

// Control characters, line separators, bidi controls and lone surrogates are written as escapes: they must not act on
// the screen of the person who edits the file.
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu;

/** Writes text in double quotes, as YAML 1.2 and JSON read it. */
export function quoteScalar(text: string): string {
  return JSON.stringify(text).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Writes text as one YAML scalar on one line: plain where every YAML schema (1.1 and 1.2) reads the same text back,
 * in double quotes otherwise. `2022`, `No`, `12:30`, `a: b` are quoted; `Tehran, Moscow` is not.
 */
export function writeScalar(text: string, isQuoted = false): string {
  UNPRINTABLE.lastIndex = 0;
  if (isQuoted || UNPRINTABLE.test(text)) return quoteScalar(text);
  return isPlain(text) ? text : quoteScalar(text);
}

const PLAIN_VERSIONS = ['1.1', '1.2'] as const;

/** Keys, names and topics stand in record after record: what was found about these many short texts is remembered. */
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 60;
const remembered = new Map<string, boolean>();

/**
 * Words of prose that begin with a letter: no schema takes them for a number, a date or a truth value, and no sign among
 * them means anything to YAML. Matches "Tehran, Moscow", not "No", "a: b", "a #b", "a -".
 */
const PROSE = /^\p{L}[\p{L}\p{N}.,’()/-]*(?: [\p{L}\p{N}.,’()/-]+)* [\p{L}\p{N}.,’()/-]*[\p{L}\p{N}.,’()/]$/u;

function isPlain(text: string): boolean {
  if (PROSE.test(text)) return true;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const found = /^\p{L}/u.test(text) && PLAIN_VERSIONS.every((version) => isPlainIn(text, version));
  if (text.length <= LONGEST_REMEMBERED && remembered.size < MOST_REMEMBERED) remembered.set(text, found);
  return found;
}

function isPlainIn(text: string, version: '1.1' | '1.2'): boolean {
  return stringify(text, { version, lineWidth: 0 }) === `${text}\n`;
}

/** Writes a value in flow style, on one line: `[a, b]`, `{id: a, name: B}`. */
export function writeFlow(value: FrontValue): string {
  if (typeof value === 'string') {
    // Inside brackets a comma or bracket ends a plain scalar, and older readers take a colon for a key's.
    return /[,[\]{}:]/.test(value) ? quoteScalar(value) : writeScalar(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => writeFlow(item)).join(', ')}]`;
  return `{${[...value].map(([key, item]) => `${writeScalar(key)}: ${writeFlow(item)}`).join(', ')}}`;
}

/**
 * Writes `key: value` as lines, each beginning with `indent` and ending with `eol`. Lists of text go on one line, lists
 * of mappings in block style.
 */
export function writePair(key: string, value: FrontValue, indent: string, eol: string): string {
  const name = `${indent}${writeScalar(key)}:`;
  if (typeof value === 'string') return `${name} ${writeScalar(value, indent === '' && QUOTED_KEYS.has(key))}${eol}`;
  if (Array.isArray(value) && value.length > 0 && value.every((item) => item instanceof Map)) {
    return `${name}${eol}${value.map((item) => writeItem(item, `${indent}  `, eol)).join('')}`;
  }
  if (value instanceof Map && value.size > 0) {
    return `${name}${eol}${[...value].map(([inner, item]) => writePair(inner, item, `${indent}  `, eol)).join('')}`;
  }
  return `${name} ${writeFlow(value)}${eol}`;
}

/** Writes one item of a block list, `- ` before its first line. */
export function writeItem(item: FrontValue, indent: string, eol: string): string {
  if (!(item instanceof Map) || item.size === 0) return `${indent}- ${writeFlow(item)}${eol}`;
  const lines = [...item].map(([key, value]) => writePair(key, value, `${indent}  `, eol)).join('');
  return `${indent}- ${lines.slice(indent.length + 2)}`;
}
