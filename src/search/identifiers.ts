import type { PublicRecord } from '../model.ts';

// Numbers of records, codes of topics and original addresses: they are found as a whole or not at all, in a field of their own,
// which is asked for nothing else. So they change no other result.

/** Stands before every identifier in the index, so that none is the same as a word. */
const MARK = '#';

/** What a record is known by beside its words: the terms of its field, parted by spaces. */
export function identifiersOf({ id, url, topics }: Pick<PublicRecord, 'id' | 'url' | 'topics'>): string {
  const codes = topics.map((topic) => MARK + topic.id.toLowerCase()).filter((code) => !/\s/.test(code));
  const address = url === null ? null : termOfAddress(url.toLowerCase());
  return [termOfId(id), ...codes, ...(address === null ? [] : [address])].join(' ');
}

/** The first term of a record's field. */
export function termOfId(id: string): string {
  return MARK + id;
}

/** An identifier as people write it, by its term. */
export function nameOfIdentifier(term: string): string {
  return term.slice(MARK.length);
}

/** Hex digits of a SHA-256, and how many of them are the number of the record that was made of a file. */
const SHA256_DIGITS = 64;
const ID_DIGITS = 10;

/**
 * The term of what may be the number of a record, as citations print it, or `null`: `3a0a6f171c`, also with a sign behind, or with
 * a statement or paragraph in it, of which the hyphen parts the rest (`3a0a6f171c#q`-`3fa9c1`). A SHA-256 stands for the record that was made of a file that has it.
 */
export function termOfNumber(text: string): string | null {
  const [, number] = /^([0-9a-f]{10,64})(?:#[pq])?[.,;]?$/.exec(text) ?? [];
  if (number === undefined) return null;
  return termOfId(number.length === SHA256_DIGITS ? number.slice(0, ID_DIGITS) : number);
}

/** The term of the number of a record, the code of a topic or a web address, or `null`. */
export function termOfIdentifier(text: string): string | null {
  const lower = text.toLowerCase();
  if (/^medtop:\d{8}$/.test(lower)) return MARK + lower;
  return termOfNumber(lower) ?? (/^[^/\s]+\.[^/\s]+\/|^https?:\/\//.test(lower) ? termOfAddress(lower) : null);
}

/**
 * The term of a web address in lower case, of which 64 bits are kept, for addresses are long: however it is written, with or without `https`,
 * `www`, a slash or a dot at the end, the place in the page or the marks of those who count visits. `null` where nothing is left.
 */
function termOfAddress(url: string): string | null {
  const bare = url
    .replace(/^https?:\/\/|#.*$/gs, '')
    .replace(/^www\./, '')
    .replace(/(?<=[?&])(?:utm_\w*|fbclid|gclid)=[^&]*/g, '')
    .replace(/\/*[?&]+/g, '&')
    .replace(/[&/.,;)>\]]+$/, '');
  if (bare === '') return null;
  let [a, b] = [0x811c9dc5, 0x9e3779b1];
  for (let i = 0; i < bare.length; i++) {
    a = Math.imul(a ^ bare.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ bare.charCodeAt(i), 0x85ebca6b);
    b ^= b >>> 13;
  }
  return `${MARK}url:${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
