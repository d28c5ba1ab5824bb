/**
 * The words of the interface: one file a language, and a line in `LANGUAGES`.
 *
 * To add a text: name it by what it means in `en.ts`, and write it in every other language; `tsc` names those that lack it.
 * Templates have the words of the site's language as `s` (`{{ s.cite.title }}`); what has places for values goes through
 * `filled` (`{{ s.copies.alike | filled({percent: …}) }}`), counts through `counted` (`{{ n | counted("article") }}`).
 * TypeScript asks `interfaceOf(language)`. Whole sentences, never pieces put together: each language has its own order.
 * A text that depends on a number has a form for each way in which the language counts (`Plural`), chosen by `{n}`.
 * `<1>…</1>` is the first link of a sentence. Names and words of articles are no part of it: they stand in `<bdi>` or in an
 * element with `lang` and `dir`.
 */
import { ar } from './ar.ts';
import { en } from './en.ts';
import { type Numbers, numbersOf, type Pattern, type Plural, say, type Values } from './say.ts';

/** Texts of the same names as in English; where English counts, so may the language, in its own ways. */
type Translated<Part> = Part extends Plural
  ? Pattern
  : Part extends string
    ? string
    : { [Name in keyof Part]: Translated<Part[Name]> };

/** The words of the interface in one language. */
export type Strings = Translated<typeof en>;

/** What is counted. */
export type Counted = keyof Strings['counted'];

/** By the language of their tag, without country and script. */
const LANGUAGES: ReadonlyMap<string, Strings> = new Map<string, Strings>([
  ['en', en],
  ['ar', ar],
]);

/** The interface in one language. */
export interface Interface extends Numbers {
  /** BCP 47, for `lang`: the language of the words, which is English where there are none in the one asked for. */
  language: string;
  /** What dates and numbers are written by. */
  locale: string;
  strings: Strings;
  /** A text with values in its places. */
  say: (pattern: Pattern, values: Values) => string;
  /** "1 article", "1,200 articles". Throws when the things have no name in the table. */
  count: (n: number, things: string, isAfter?: boolean) => string;
}

const known = new Map<string, Interface>();

/** The interface for a language (BCP 47); English where none is written in it: see `hasStrings`. */
export function interfaceOf(language: string): Interface {
  const before = known.get(language);
  if (before) return before;
  const shown = hasStrings(language) ? language : 'en';
  // Plain English names the day before the month.
  const locale = shown === 'en' ? 'en-GB' : shown;
  const strings = LANGUAGES.get(baseOf(shown)) ?? en;
  const numbers = numbersOf(locale);
  const made: Interface = {
    ...numbers,
    language: shown,
    locale,
    strings,
    say: (pattern, values) => say(pattern, values, numbers),
    count: (n, things, isAfter = false) => {
      const pattern = strings[isAfter ? 'countedAfter' : 'counted'][things as Counted];
      if (pattern === undefined) throw new Error(`"${things}" has no name for counting in src/strings/en.ts`);
      return say(pattern, { n }, numbers);
    },
  };
  known.set(language, made);
  return made;
}

/** Is there an interface in a language (BCP 47)? */
export function hasStrings(language: string): boolean {
  return LANGUAGES.has(baseOf(language));
}

function baseOf(language: string): string {
  try {
    return new Intl.Locale(language).language;
  } catch {
    // Valid tags that `Intl` cannot take: private use (`x-foo`) and some of the oldest.
    return '';
  }
}
