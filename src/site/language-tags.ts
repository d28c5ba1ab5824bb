/** Scripts that run from right to left (ISO 15924). */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

/** The direction of a language's usual script, for the `dir` attribute; `auto` when the language is not known. */
export function directionOf(tag: string | null): 'ltr' | 'rtl' | 'auto' {
  const locale = tag === null ? null : readTag(tag);
  if (locale === null) return 'auto';
  return RIGHT_TO_LEFT.has(locale.maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** The name of a language (BCP 47) in another one: `fa` in `en` is "Persian"; the tag itself when it has none. */
export function nameLanguage(tag: string, locale: string): string {
  const base = readTag(tag)?.baseName;
  if (base === undefined) return tag;
  return new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(base) ?? tag;
}

function readTag(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    // Valid tags that `Intl` cannot take: private use (`x-foo`) and some of the oldest (`i-klingon`).
    return null;
  }
}
