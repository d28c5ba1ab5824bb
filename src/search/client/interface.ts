import type { Strings } from '../../strings/index.ts';
import { numbersOf, type Pattern, say, type Values } from '../../strings/say.ts';

/** The language of the site, put in where the scripts are bundled. */
declare const CLIPFILE_LOCALE: string;
declare const CLIPFILE_CLIENT: Strings['client'];
declare const CLIPFILE_ARRIVAL: Strings['arrival'];
declare const CLIPFILE_BASKET: Strings['basketSays'];
declare const CLIPFILE_NAMES: Strings['namesSays'];

/** What dates, numbers and names of languages are written by (BCP 47). */
export const LOCALE = CLIPFILE_LOCALE;

/** The words of the search page. */
export const WORDS = CLIPFILE_CLIENT;

/** The words of an article's page. */
export const ARRIVAL = CLIPFILE_ARRIVAL;

/** The words of the basket. */
export const BASKET = CLIPFILE_BASKET;

/** The words of the page for lists of names. */
export const NAMES = CLIPFILE_NAMES;

export const NUMBERS = /* @__PURE__ */ numbersOf(LOCALE);

/** A text with values in its places; see `src/strings/`. */
export function tell(pattern: Pattern, values: Values = {}): string {
  return say(pattern, values, NUMBERS);
}
