import { notices as ENGLISH } from '../strings/en.ts';
import { numbersOf, say, type Values } from '../strings/say.ts';

/** The language of the site, put in where the scripts are bundled; elsewhere there is neither. */
declare const CLIPFILE_LOCALE: string;
declare const CLIPFILE_NOTICES: { readonly [notice in Notice]: string };

/** What can be said of how a query was understood. */
export type Notice = keyof typeof ENGLISH;

/** Says a notice in the language of whoever asked. */
export type SayNotice = (notice: Notice, values?: Values) => string;

/** Notices in a language: its texts, and the locale (BCP 47) of its numbers. */
export function noticesIn(texts: { readonly [notice in Notice]: string }, locale: string): SayNotice {
  const numbers = numbersOf(locale);
  return (notice, values = {}) => say(texts[notice], values, numbers);
}

/** Notices in the language of the site in a browser, in English elsewhere: scripts have the words of one language. */
export const OWN_NOTICES: SayNotice =
  typeof CLIPFILE_LOCALE === 'undefined' ? noticesIn(ENGLISH, 'en') : noticesIn(CLIPFILE_NOTICES, CLIPFILE_LOCALE);
