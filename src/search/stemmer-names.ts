import type { PublicRecord } from '../model.ts';

// Apart from the stemmers themselves: a build without changes asks for names only, and lunr takes time to start.

/** Languages with a stemmer in lunr-languages; English has lunr's own. */
export const STEMMED: ReadonlySet<string> = new Set('ar da de es fi fr hu it nl no pt ro ru sv tr'.split(' '));

/** Tags that mean a language under another name: both written standards of Norwegian. */
const ALIASES = new Map([
  ['nb', 'no'],
  ['nn', 'no'],
]);

/** Terms of articles in a language without a stemmer are the words as they are. */
export const UNSTEMMED = 'none';

/** Tags are few, and asked for with each text. */
const nameOf = new Map<string, string>();

/** The way a text of a language (BCP 47) is stemmed: its name in `STEMMED`, `en`, or `none`, also where it is not known (`null`). */
export function stemmerName(tag: string | null): string {
  if (tag === null) return UNSTEMMED;
  let known = nameOf.get(tag);
  if (known === undefined) {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    const name = ALIASES.get(language) ?? language;
    known = name === 'en' || STEMMED.has(name) ? name : UNSTEMMED;
    nameOf.set(tag, known);
  }
  return known;
}

/** Names of the stemmers that these records need, sorted. */
export function languagesOf(records: readonly Pick<PublicRecord, 'language'>[]): string[] {
  return [...new Set(records.map(({ language }) => stemmerName(language)))].sort();
}
