import type { Phrase } from './noun-phrases.ts';
import type { Gender, SpeechLexicon } from './speech-lexicon.ts';
import type { Token } from './tokens.ts';
import { BEFORE_NAME, isPlace, PARTICLE, PLACE, PLACE_BEGUN } from './word-classes.ts';

/** A person's name in a sentence. */
export interface PersonName {
  /** Tokens of the name, without title and role. */
  name: Phrase;
  /** Tokens of title or role before it, side by side with it; `null` when it has none. */
  role: Phrase | null;
  /** What the title or role shows. */
  gender: Gender;
  /** True when a title or role stands before the name: then one word is name enough. */
  introduced: boolean;
}

/** Most words of a personal name; a longer run of capitals is a title or a body. */
const MOST_WORDS = 5;

/** Returns the runs of capitalised words of a sentence, small words inside names ("bin", "de") included. */
export function nameRuns(tokens: readonly Token[], lexicon: SpeechLexicon): Phrase[] {
  const runs: Phrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== 'name') continue;
    let to = at + 1;
    while (to < tokens.length) {
      const token = tokens[to];
      if (token?.kind === 'name') to++;
      else if (token && isParticle(token) && tokens[to + 1]?.kind === 'name') to += 2;
      else if (token && isParticle(token) && isParticle(tokens[to + 1]) && tokens[to + 2]?.kind === 'name') to += 3;
      else if (token?.kind === 'number' && lexicon.sets.suffixes.has(token.lower)) to++;
      else if (token?.lower === ',' && lexicon.sets.suffixes.has(tokens[to + 1]?.lower ?? '')) to += 2;
      else break;
    }
    runs.push({ from: at, to });
    at = to - 1;
  }
  return runs;
}

const isParticle = (token: Token | undefined): boolean => token !== undefined && (token.flags & PARTICLE) !== 0;

/**
 * Reads the personal name at the end of a run of capitalised words: "Valmeran Foreign Minister Ruta Olberg" is a role
 * and a name; `null` for places, bodies and bare roles ("White House", "Foreign Minister").
 */
export function readPersonName(tokens: readonly Token[], run: Phrase, lexicon: SpeechLexicon): PersonName | null {
  const words = tokens.slice(run.from, run.to);
  if (arePlace(words, 0, words.length, lexicon)) return null;
  let cut = 0;
  for (let at = 0; at < words.length; at++) {
    const isEpithet = at === cut && at < words.length - 2 && lexicon.sets.epithets.has(words[at]?.lower ?? '');
    if (isEpithet || (((words[at]?.flags ?? 0) & BEFORE_NAME) !== 0 && !isSurname(words, at, lexicon))) cut = at + 1;
  }
  // "Consejo de Ministros": what a small word ties to a body is its name.
  const isBody = cut > 0 && lexicon.sets.organisationWords.has(words[cut - 1]?.lower ?? '');
  if (isBody && isParticle(words[cut]) && !lexicon.titles.has(words[cut - 1]?.lower ?? '')) return null;
  cut = skipPlaces(words, cut, lexicon);
  const isOwned = tokens[run.from - 1]?.kind === 'owner';
  // "Karsk's Upper Chamber Milo Tarvenen": what is owned is a body, the name its last two words.
  if (isOwned && words.length - cut >= 4) cut = words.length - 2;
  const rest = words.slice(cut);
  const first = rest[0];
  if (first === undefined || rest.length > MOST_WORDS || rest.some((token) => isAcronym(token, words))) return null;
  const isShort = lexicon.sets.suffixes.has(first.lower) || lexicon.sets.abbreviations.has(first.lower);
  if (rest.length === 1 && isShort) return null;
  // "Daily Firmly Backs Ruta Olberg": a line of capitals, not a name.
  const isLine = (token: Token, at: number): boolean =>
    at > 0 && at < rest.length - 2 && lexicon.adverbEndings.some((ending) => token.lower.endsWith(ending));
  if (rest.length > 3 && rest.some(isLine)) return null;
  const name = { from: run.from + cut, to: run.to };
  const title = readTitle(tokens, name, lexicon);
  return { name, ...title, introduced: title.role !== null || title.gender !== null || title.introduced };
}

/** "Peter T. King": behind a given name or an initial the last word is a surname, whatever else it means. */
function isSurname(words: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const before = words[at - 1];
  if (at !== words.length - 1 || before === undefined) return false;
  return lexicon.givenNames.has(before.lower) || (/^\p{L}$/u.test(before.lower) && before.text.endsWith('.'));
}

/** Are the words `[from, to)` the name of a place? */
function arePlace(words: readonly Token[], from: number, to: number, lexicon: SpeechLexicon): boolean {
  const flags = words[from]?.flags ?? 0;
  if (to - from === 1) return (flags & PLACE) !== 0;
  if ((flags & PLACE_BEGUN) === 0) return false;
  return isPlace(
    words
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' '),
    lexicon,
  );
}

function skipPlaces(words: readonly Token[], from: number, lexicon: SpeechLexicon): number {
  for (let at = Math.min(from + 3, words.length - 1); at > from; at--)
    if (arePlace(words, from, at, lexicon)) return at;
  return from;
}

/** "NATO", "JCPOA": capitals only, unless the whole run is in capitals ("CHRIS WALLACE"). */
const isAcronym = ({ text }: Token, run: readonly Token[]): boolean =>
  !isSmall(text.charCodeAt(1)) &&
  /^\p{Lu}{2,}[\p{Lu}\d]*$/u.test(text) &&
  (run.length === 1 ? text.length < 5 : run.some((each) => /\p{Ll}/u.test(each.text)));

/** a–z. */
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** The title and role that stand before a name without a comma. */
function readTitle(
  tokens: readonly Token[],
  name: Phrase,
  lexicon: SpeechLexicon,
): { role: Phrase | null; gender: Gender; introduced: boolean } {
  let from = name.from;
  let gender: Gender = null;
  let role = false;
  let introduced = false;
  while (from > 0 && name.from - from < 12) {
    const before = tokens[from - 1];
    if (before === undefined || (before.kind !== 'name' && before.kind !== 'noun')) break;
    const shown = lexicon.roles.get(before.lower) ?? lexicon.titles.get(before.lower) ?? null;
    gender ??= shown;
    if (from === name.from) introduced = lexicon.roles.has(before.lower) || lexicon.titles.has(before.lower);
    // "el dirigente | campesino | Ruta Olberg"
    if (from === name.from && isBehindRole(tokens, from, lexicon)) {
      introduced = true;
      from--;
      continue;
    }
    if (before.kind === 'noun' && (!introduced || (lexicon.cues.has(before.lower) && !isOwned(tokens, from, lexicon))))
      break;
    role ||=
      lexicon.roles.has(before.lower) ||
      (lexicon.titles.has(before.lower) && lexicon.titles.get(before.lower) === null);
    from--;
  }
  // "of the Karsk Republic President Tarvenen": what "of" ties to the words before is no part of the title.
  const isTied = tokens[from - 1]?.kind === 'determiner' && lexicon.sets.belonging.has(tokens[from - 2]?.lower ?? '');
  if (isTied) {
    from = name.from;
    while (isTitled(tokens[from - 1], lexicon)) from--;
  }
  const portfolio = role || from === name.from ? null : portfolioStart(tokens, from, name.from, lexicon);
  if (portfolio !== null) return { role: { from: portfolio, to: name.from }, gender, introduced: true };
  return { role: role && introduced && from < name.from ? { from, to: name.from } : null, gender, introduced };
}

/** "el | dirigente campesino | Ruta Olberg": an adjective between a role and a name, where adjectives stand behind their noun. */
const isBehindRole = (tokens: readonly Token[], from: number, lexicon: SpeechLexicon): boolean =>
  lexicon.words.adjectivesBehind &&
  tokens[from - 1]?.kind === 'noun' &&
  !isTitled(tokens[from - 1], lexicon) &&
  lexicon.roles.has(tokens[from - 2]?.lower ?? '');

/** "Karsk's | state | minister": behind an owner or article a verb that is a noun as well is one. */
const isOwned = (tokens: readonly Token[], from: number, { sets }: SpeechLexicon): boolean =>
  sets.nounForms.has(tokens[from - 1]?.lower ?? '') &&
  ['owner', 'determiner', 'possessive'].includes(tokens[from - 2]?.kind ?? '');

/** Tokens of a portfolio before the last "and" in it. */
const PORTFOLIO = 10;

/**
 * "Karsk's | Minister of Roads and Urban Development | Ruta Olberg": where a role begins that goes on up to `from` and is over with
 * the words of a body at `[from, to)`; `null` where none does.
 */
function portfolioStart(tokens: readonly Token[], from: number, to: number, lexicon: SpeechLexicon): number | null {
  if (!lexicon.sets.joining.has(tokens[from - 1]?.lower ?? '')) return null;
  if (!tokens.slice(from, to).every(({ lower }) => lexicon.sets.organisationWords.has(lower))) return null;
  let at = from - 1;
  const isPart = ({ kind, lower }: Token): boolean => kind === 'name' || kind === 'noun' || lower === ',';
  while (at > 0 && from - at < PORTFOLIO && isPart(tokens[at - 1] as Token)) at--;
  if (tokens[at - 1]?.kind !== 'preposition' || !isTitled(tokens[at - 2], lexicon)) return null;
  at -= 2;
  while (at > 0 && (tokens[at - 1]?.kind === 'name' || isTitled(tokens[at - 1], lexicon))) at--;
  return at;
}

const isTitled = (token: Token | undefined, lexicon: SpeechLexicon): boolean =>
  token !== undefined && (lexicon.titles.has(token.lower) || lexicon.roles.has(token.lower));
