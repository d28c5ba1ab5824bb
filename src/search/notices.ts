import { notices as ENGLISH } from '../strings/en.ts';
import { numbersOf, say, type Values } from '../strings/say.ts';

/** What can be said of how a query was understood. */
export type Notice = keyof typeof ENGLISH;

/** Says a notice in the language of whoever asked. */
export type SayNotice = (notice: Notice, values?: Values) => string;

/** Notices in a language: its texts, and the locale (BCP 47) of its numbers. */
export function noticesIn(texts: { readonly [notice in Notice]: string }, locale: string): SayNotice {
  const numbers = numbersOf(locale);
  return (notice, values = {}) => say(texts[notice], values, numbers);
}

/** Notices in English. */
export const ENGLISH_NOTICES: SayNotice = noticesIn(ENGLISH, 'en');
