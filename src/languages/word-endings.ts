/**
 * Ends of words that are no words of their own, in no language that is read here: "-ing" at the beginning of a hard-wrapped
 * line goes on with a word that was broken. Not: "man", "ly" behind "family", "heit".
 */
export const WORD_ENDINGS: ReadonlySet<string> = new Set(
  (
    'ed ing ings tion tions tional tionen sion sions sional ment ments mental ness nesses ity ities ance ances ence ences ible ably ibly ously fully lessly ' +
    'ung ungen igung igungen keit keiten schaften lichen licher liches ischen ischer isches ierung ierungen iert ierte ierten ' +
    'ción ciones miento mientos mente idad idades aient issement issements'
  ).split(' '),
);
