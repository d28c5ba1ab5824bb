import { isNamed } from './nominals.ts';
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
export function appositionEnd(tokens: readonly Token[], from: number, to: number, lexicon: SpeechLexicon): number {
  if (tokens[to]?.lower !== ',' || !isNamed(tokens, from, to)) return to;
  let end = to;
  for (let comma = to; comma - to < LONGEST && tokens[comma]?.lower === ','; ) {
    if (!opensApposition(tokens, comma + 1, comma === to, lexicon)) break;
    const next = partEnd(tokens, comma + 1);
    const part = tokens.slice(comma + 1, next);
    if (part.some((token, at) => at > 0 && isSaying(token, lexicon)) || !isNominalPart(part)) break;
    end = next;
    comma = next;
  }
  // Up to a quotation, a dash or a bracket only what a comma closes is known to be whole.
  const last = tokens[end];
  return last === undefined || /^[,.;:!?]$/.test(last.lower) ? end : to;
}

/** Index of the mark or quotation that ends the part of a sentence which begins at `from`. */
function partEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]?.kind !== 'quote' && !/^[,.;:!?()—–-]$/.test(tokens[at]?.lower ?? '')) at++;
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
