import { sha256 } from '../hash.ts';

/**
 * Returns a function that names statements by their words: `q-` + the first 6 hex digits of the SHA-256 of the folded words (NFKD,
 * lower case, letters and digits only, joined by single spaces), with `-2`, `-3` … for words that come again in the same article.
 */
export function statementNamer(): (words: string) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const folded =
      words
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const id = `q-${sha256(folded.join(' ')).slice(0, 6)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}
