import { isNamed } from './nominals.ts';
import type { Phrase } from './noun-phrases.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';
import type { Token } from './tokens.ts';
import { CUE } from './word-classes.ts';

/** Tokens that may stand between a name and the verb or the end of a sentence, and words before a role in an apposition. */
const LONGEST = 45;
const BEFORE_ROLE = 5;

/**
 * Where the words for a speaker end who stands behind the verb: "said Ann Doe | , a nurse in Karsk who has seen it |", with the
 * appositions and relative clauses up to the end of the sentence or the next quotation; `to` itself where none follows.
 */
function appositionEnd(tokens: readonly Token[], from: number, to: number, lexicon: SpeechLexicon): number {
  // The phrase may hold the beginning of an apposition: "Ann Doe, head of sales | for the north".
  const inner = tokens.findIndex(({ lower }, at) => at > from && at < to && lower === ',');
  const first = inner >= 0 && opensApposition(tokens, inner + 1, true, lexicon) ? inner : to;
  if (tokens[first]?.lower !== ',' || !isNamed(tokens, from, first)) return to;
  let end = to;
  for (let comma = first; comma - first < LONGEST && tokens[comma]?.lower === ','; ) {
    if (!opensApposition(tokens, comma + 1, comma === first, lexicon)) break;
    const next = partEnd(tokens, comma + 1);
    const part = tokens.slice(comma + 1, next);
    if (part.some((token, at) => at > 0 && isSaying(token, lexicon)) || !isNominalPart(part)) break;
    end = Math.max(end, next);
    comma = next;
  }
  // Up to a quotation, a dash or a bracket only what a comma closes is known to be whole.
  const last = tokens[end];
  return last === undefined || /^[,.;:!?]$/.test(last.lower) ? end : to;
}

/**
 * Where the words end for a nameless source behind "according to": "a person | close to the mayor |", "a poll | taken last week |", up
 * to the next mark; `to` itself where a name, a circumstance or another clause follows.
 */
function describedEnd(tokens: readonly Token[], from: number, to: number, lexicon: SpeechLexicon): number {
  const next = tokens[to];
  const last = tokens[to - 1];
  // "a poll released | on Monday"
  const isDone = last?.kind === 'noun' && lexicon.participleEndings.some((ending) => last.lower.endsWith(ending));
  const opens =
    next?.kind === 'noun' ||
    (isDone && next?.kind === 'time') ||
    (next?.kind === 'preposition' && tokens[from]?.kind !== 'name');
  const isWhen = tokens[to + 1]?.kind === 'time' || tokens[to + 1]?.kind === 'number';
  if (!opens || (isWhen && next.kind === 'preposition')) return to;
  const end = partEnd(tokens, to);
  const rest = tokens.slice(to, end);
  const isPlain = rest.every(
    ({ kind, lower }) => kind !== 'auxiliary' && kind !== 'pronoun' && !lexicon.sets.occasions.has(lower),
  );
  return isPlain && end - to < LONGEST && tokens[end]?.kind !== 'quote' ? end : to;
}

/** Index of the mark or quotation that ends the part of a sentence which begins at `from`, or of the last token that is read. */
function partEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < tokens.length &&
    at - from < LONGEST &&
    tokens[at]?.kind !== 'quote' &&
    !/^[,.;:!?()—–-]$/.test(tokens[at]?.lower ?? '')
  )
    at++;
  return at;
}

/** Does a part between commas say who somebody is: "39", "a nurse in Karsk", "who has seen it", "senior counsel of the town"? */
function opensApposition(tokens: readonly Token[], at: number, isFirst: boolean, lexicon: SpeechLexicon): boolean {
  const opener = tokens[at];
  if (opener === undefined) return false;
  if (isRelative(opener, lexicon) || opener.kind === 'determiner' || opener.kind === 'possessive') return true;
  if (opener.kind === 'number') return tokens[at + 1]?.kind === 'mark';
  if (lexicon.roles.has(opener.lower)) return true;
  if (!isFirst) return opener.kind === 'name';
  const near = tokens.slice(at, at + BEFORE_ROLE);
  const role = near.findIndex(({ lower }) => lexicon.roles.has(lower));
  return role > 0 && near.slice(0, role).every(({ kind }) => kind === 'noun' || kind === 'name' || kind === 'adverb');
}

/** No verb stands in an apposition but in a relative clause: "Ann Doe, a nurse | has left" is another sentence. */
function isNominalPart(part: readonly Token[]): boolean {
  const verb = part.findIndex(({ kind }) => kind === 'auxiliary');
  return verb < 0 || part.slice(0, verb).some((token) => token.kind === 'relative');
}

/** A word that opens a relative clause and nothing else: "who", not "that". */
const isRelative = (token: Token | undefined, { sets }: SpeechLexicon): boolean =>
  token?.kind === 'relative' && !sets.complementizers.has(token.lower);

/** May the word be a verb by which somebody says something? */
const isSaying = (token: Token, lexicon: SpeechLexicon): boolean =>
  (token.flags & CUE) !== 0 &&
  token.kind === 'noun' &&
  lexicon.cues.get(token.lower)?.some(({ frame, form }) => frame !== 'object' && form !== 'plain') === true;

/**
 * "Ann Doe | , who came on Friday, the 13th, and left, | said": where the words for a subject begin whose relative clause ends with
 * the comma before the verb at `end`; `null` when none does.
 */
export function relativeHead(tokens: readonly Token[], end: number, lexicon: SpeechLexicon): number | null {
  for (let at = end - 2; at > 1 && end - at < LONGEST; at--) {
    const token = tokens[at];
    if (token?.kind === 'quote' || token?.lower === ':' || token?.lower === ';') return null;
    if (token?.lower === ',' && at < end - 1 && isMainVerb(tokens[at + 1], lexicon)) return null;
    if (isRelative(token, lexicon) && tokens[at - 1]?.lower === ',') return at - 1;
  }
  return null;
}

/** Behind a comma that ends a relative clause the verb of the sentence stands. */
const isMainVerb = (token: Token | undefined, lexicon: SpeechLexicon): boolean =>
  token?.kind === 'auxiliary' || (token !== undefined && isSaying(token, lexicon));

/** "According to Smith, the mayor | left": an apposition ends with a comma, or it is the beginning of what is said. */
export function withoutOpen(tokens: readonly Token[], phrase: Phrase | null): Phrase | null {
  if (phrase === null || tokens[phrase.to]?.lower === ',') return phrase;
  const comma = tokens.findIndex(({ lower }, at) => at > phrase.from && at < phrase.to && lower === ',');
  return comma < 0 ? phrase : { from: phrase.from, to: comma };
}

/** "a person | close to the mayor", "a poll | taken last week": behind "according to" no verb follows. */
export function withDescription(
  tokens: readonly Token[],
  phrase: Phrase | null,
  lexicon: SpeechLexicon,
): Phrase | null {
  return phrase && { from: phrase.from, to: describedEnd(tokens, phrase.from, phrase.to, lexicon) };
}

/** "Smith | , a nurse who has seen it": a phrase with what says who that is. */
export function withApposition(tokens: readonly Token[], phrase: Phrase | null, lexicon: SpeechLexicon): Phrase | null {
  return phrase && { from: phrase.from, to: appositionEnd(tokens, phrase.from, phrase.to, lexicon) };
}
