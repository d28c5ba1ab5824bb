import { sha256 } from '../hash.ts';

/**
 * Returns a function that names statements by their words: `q-` + the first 6 hex digits of the SHA-256 of the folded words (NFKD,
 * lower case, letters and digits only, joined by single spaces), with `-2`, `-3` … for words that come again in the same article.
 */
export function statementNamer(): (words: string) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const id = `q-${sha256(foldStatement(words)).slice(0, 6)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

/** ASCII and the dashes and quotation marks of print, of which none is or becomes a letter or digit. */
const PLAIN = /^[\0-\x7f\u2010-\u2015\u2018-\u201f]*$/;

function foldStatement(words: string): string {
  if (PLAIN.test(words))
    return words
      .toLowerCase()
      .replace(/[^a-z\d]+/g, ' ')
      .trim();
  const folded = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return folded?.join(' ') ?? '';
}
