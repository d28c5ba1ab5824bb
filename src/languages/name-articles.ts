/** Articles and small words that are written together with the name behind them, in small letters: "al-Assad", "d'Arcy". */
export const NAME_ARTICLE: RegExp =
  /^(?:a[lnrstz]|ash|adh?|e[lzsdr]|[ou]l|bin|ibn|abu)[-‑](?=\p{Lu})|^d['’](?=\p{Lu}\p{Ll}{2})/u;

/** The same at the head of a surname, in small letters or with a capital: "al-Assad" and "Al-Assad" are taken up as "Assad". */
export const SURNAME_ARTICLE: RegExp = /^(?:a[lnrstz]|ash|adh?|e[lzsdr]|[ou]l)[-‑](?=\p{L}{3})/iu;

/** Adjectives made with a name: "Iran-backed", "U.S.-led". Not: "Ki-moon", "Jin-ping". */
export const NAME_COMPOUND: RegExp =
  /^\p{Lu}.*[-‑](?:\p{Ll}{2,}ed|led|born|run|held|built|made|era|style|wide|brokered|dominated|leaning|speaking|majority|occupied)$/u;
