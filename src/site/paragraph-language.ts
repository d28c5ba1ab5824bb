import { FUNCTION_WORDS } from '../languages/function-words.ts';

/** Letters from which a paragraph has a language of its own: a quotation or a name is too short to say. */
const FEWEST_LETTERS = 200;

/** Code units that are read of a paragraph. */
const SAMPLE = 1_200;
const GLANCE = 300;

/** A language is named when so large a part of the words, and so many different ones, are among its commonest. */
const FEWEST_SHARE = 0.12;
const FEWEST_DIFFERENT = 5;
/** As often as this must they occur as those of the article's language. */
const TIMES_MORE = 2;

/** Scripts (ISO 15924) by their letters; a language where nearly all that is printed in a script is in one. */
const SCRIPTS: readonly (readonly [script: string, letters: RegExp, language: string | null])[] = [
  ['Latn', /(?=\p{L})\p{Script=Latin}/gu, null],
  ['Cyrl', /(?=\p{L})\p{Script=Cyrillic}/gu, null],
  ['Arab', /(?=\p{L})\p{Script=Arabic}/gu, null],
  ['Jpan', /(?=\p{L})[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  ['Hani', /(?=\p{L})\p{Script=Han}/gu, 'zh'],
  ['Kore', /(?=\p{L})\p{Script=Hangul}/gu, 'ko'],
  ['Grek', /(?=\p{L})\p{Script=Greek}/gu, 'el'],
  ['Hebr', /(?=\p{L})\p{Script=Hebrew}/gu, 'he'],
  ['Thai', /(?=\p{L})\p{Script=Thai}/gu, 'th'],
  ['Deva', /(?=\p{L})\p{Script=Devanagari}/gu, null],
  ['Geor', /(?=\p{L})\p{Script=Georgian}/gu, 'ka'],
  ['Armn', /(?=\p{L})\p{Script=Armenian}/gu, 'hy'],
];

/** Scripts that languages are written in by usual tags: `zh` may be `Hans`, Japanese has Chinese characters, too. */
const ALSO: { readonly [script: string]: string } = { Hans: 'Hani', Hant: 'Hani' };

const LANGUAGES = Object.keys(FUNCTION_WORDS);

/** By word the places, in `LANGUAGES`, of those of which it is one of the commonest. */
const WORDS = new Map<string, number[]>();
for (const [place, tag] of LANGUAGES.entries()) {
  for (const word of new Set((FUNCTION_WORDS[tag] ?? '').split(' ')))
    WORDS.set(word, [...(WORDS.get(word) ?? []), place]);
}

/**
 * The language (BCP 47) of a paragraph where it is another than that of its article (`null`: not known); `null` where it is the
 * same, and where the paragraph is too short to tell. Of a paragraph in another script whose language is not known the script
 * is named: `und-Cyrl`.
 */
export function languageOfParagraph(text: string, article: string | null): string | null {
  if (text.length < FEWEST_LETTERS) return null;
  const own = baseOf(article);
  const place = LANGUAGES.indexOf(own ?? '');
  // Most paragraphs are in the language of their article: these are not looked at any closer.
  if (isClearly(place, text.slice(0, GLANCE))) return null;
  const sample = text.slice(0, SAMPLE);
  const counts = countWords(sample);
  const ofOwn = counts.shares[place] ?? 0;
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return null;
  const best = counts.shares.indexOf(Math.max(...counts.shares));
  const share = counts.shares[best] ?? 0;
  const isClear =
    share >= FEWEST_SHARE && share >= ofOwn * TIMES_MORE && (counts.different[best] ?? 0) >= FEWEST_DIFFERENT;
  if (isClear) return LANGUAGES[best] === own ? null : (LANGUAGES[best] ?? null);
  const found = scriptOf(sample);
  if (found === null || found.script === scriptOfTag(article)) return null;
  const language = found.language ?? `und-${found.script}`;
  return language === own ? null : language;
}

/** Whether more than a quarter of the words are among the commonest of a language: in no language is half of them. */
function isClearly(place: number, text: string): boolean {
  const words = wordsOf(text);
  let own = 0;
  for (const word of words) if (WORDS.get(word)?.includes(place)) own++;
  return own > words.length / TIMES_MORE / 2;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}

function countWords(text: string): { shares: number[]; different: number[] } {
  const words = wordsOf(text);
  const shares = LANGUAGES.map(() => 0);
  const seen = LANGUAGES.map(() => new Set<string>());
  for (const word of words) {
    for (const place of WORDS.get(word) ?? []) {
      shares[place] = (shares[place] ?? 0) + 1 / words.length;
      seen[place]?.add(word);
    }
  }
  return { shares, different: seen.map(({ size }) => size) };
}

/** The script of most letters; Japanese has a fifth of its own letters at least. */
function scriptOf(text: string): { script: string; language: string | null } | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, pattern, language] of SCRIPTS) {
    const share = (text.match(pattern)?.length ?? 0) / letters;
    if (share > (script === 'Jpan' ? 0.2 : 0.6)) return { script, language };
  }
  return null;
}

function baseOf(tag: string | null): string | null {
  return tag === null ? null : (tag.toLowerCase().split('-')[0] ?? null);
}

function scriptOfTag(tag: string | null): string | null {
  if (tag === null) return null;
  try {
    const script = new Intl.Locale(tag).maximize().script ?? null;
    return script === null ? null : (ALSO[script] ?? script);
  } catch {
    // Valid tags that `Intl` cannot take, such as `x-foo`.
    return null;
  }
}
