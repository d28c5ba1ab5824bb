import type { Clause } from './plausible-clauses.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';
import type { Token } from './tokens.ts';

/** Where what is said begins behind a verb: behind its addressee, circumstances, "that", colon or comma. */
export function afterCue(tokens: readonly Token[], clause: Clause, lexicon: SpeechLexicon): number {
  let at = Math.max(clause.to, clause.cue.end);
  const limit = Math.min(tokens.length, at + 25);
  const { frame } = clause.cue;
  const colon = quoteBehindColon(tokens, at);
  if (colon !== null) return colon;
  const first = tokens[at];
  const isSaying = frame === 'addressee' || frame === 'clause' || frame === 'quoting' || frame === 'attitude';
  // "vowed to use it if …": behind an infinitive no "that" opens what is said.
  const isInfinitive = isInfinitiveAt(tokens, at, lexicon);
  // "ruled out | further incursions": behind a particle an adverb is of what is said.
  const isWhole = clause.cue.end === clause.cue.at + 1;
  if (
    isSaying &&
    !isInfinitive &&
    (frame === 'addressee' ||
      first?.kind === 'preposition' ||
      first?.kind === 'time' ||
      (isWhole && isWhen(tokens, at, lexicon)) ||
      isLongAgo(tokens, at, lexicon))
  ) {
    for (let next = at; next < limit; next++) {
      const token = tokens[next];
      // "sagte X am Montag | , das sei „…“"
      if (lexicon.words.inverts && token?.lower === ',') break;
      if (token?.kind === 'quote' || token?.lower === ':') return token.kind === 'quote' ? next : next + 1;
      // "after years of hostility that had …": before a verb it is a relative.
      const isRelative = token?.kind === 'relative' && tokens[next + 1]?.kind === 'auxiliary';
      if (token && lexicon.sets.complementizers.has(token.lower) && next > at && !isRelative)
        return token.kind === 'relative' ? next + 1 : next;
      if (token?.lower === '.' || token?.lower === ';') break;
    }
    if (frame === 'addressee') at = skipAddressee(tokens, at, limit);
    else if (first?.kind === 'time' || first?.kind === 'adverb') while (at < limit && isWhen(tokens, at, lexicon)) at++;
  }
  if (lexicon.words.inverts) at = skipCircumstances(tokens, at, lexicon);
  while (at < tokens.length && (tokens[at]?.lower === ',' || tokens[at]?.lower === ':')) at++;
  const opener = tokens[at];
  if (opener?.kind === 'relative' && lexicon.sets.complementizers.has(opener.lower) && frame !== 'object') at++;
  return at;
}

/** Tokens between a verb and the colon before a quotation. */
const BEFORE_COLON = 6;

/** "wies das zurück: | „…“", "put it to reporters: | “…”": the index of the quotation behind a colon near the verb; `null` without one. */
function quoteBehindColon(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length - 1, from + BEFORE_COLON); at++) {
    const token = tokens[at];
    if (token?.lower === ':') return tokens[at + 1]?.kind === 'quote' ? at + 1 : null;
    if (token?.kind === 'mark' || token?.kind === 'quote' || token?.kind === 'auxiliary') return null;
  }
  return null;
}

/** "said | late on Monday", not "vows | not to go", "says | there is": does a word tell when or how, and nothing of what is said? */
function isWhen(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const token = tokens[at];
  if (token?.kind === 'time') return true;
  return token?.kind === 'adverb' && !lexicon.sets.negations.has(token.lower) && tokens[at + 1]?.kind !== 'auxiliary';
}

/** "said | a week ago that …", "dijo | este lunes que …" */
const isLongAgo = (tokens: readonly Token[], at: number, { sets }: SpeechLexicon): boolean =>
  tokens[at]?.kind === 'determiner' &&
  tokens[at + 1]?.kind === 'time' &&
  (['time', 'adverb'].includes(tokens[at + 2]?.kind ?? '') || sets.complementizers.has(tokens[at + 2]?.lower ?? ''));

/** "vowed | to speed up", "vowed | not to", not "said | to reporters": the word behind is neither a plural nor somebody, and no name. */
export function isInfinitiveAt(tokens: readonly Token[], start: number, lexicon: SpeechLexicon): boolean {
  const at = lexicon.sets.negations.has(tokens[start]?.lower ?? '') ? start + 1 : start;
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (!lexicon.sets.infinitives.has(first?.lower ?? '') || next === undefined) return false;
  if (next.kind === 'auxiliary') return true;
  const isSomebody =
    lexicon.roles.has(next.lower) ||
    lexicon.sets.groups.has(next.lower) ||
    lexicon.pluralEndings.some((ending) => next.lower.endsWith(ending));
  return next.kind === 'noun' && !isSomebody;
}

/** "sagte X | dem Sender am Montag | , …": those addressed and circumstances, up to the mark that opens what is said. */
function skipCircumstances(tokens: readonly Token[], from: number, lexicon: SpeechLexicon): number {
  const first = tokens[from];
  const opens =
    first !== undefined &&
    (['preposition', 'time', 'adverb'].includes(first.kind) || lexicon.sets.datives.has(first.lower));
  if (!opens) return from;
  for (let at = from; at < Math.min(tokens.length, from + 15); at++) {
    const token = tokens[at];
    if (token?.lower === ',' || token?.lower === ':' || token?.kind === 'quote') return at;
    if (token?.kind === 'auxiliary' || token?.kind === 'relative') return token.kind === 'relative' ? at : from;
  }
  return from;
}

/** "told | reporters | he would": one pronoun, or nouns and names up to the next determiner, pronoun or mark. */
export function skipAddressee(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  if (tokens[at]?.kind === 'determiner' || tokens[at]?.kind === 'possessive') at++;
  else if (tokens[at]?.kind === 'pronoun' || tokens[at]?.kind === 'possessive') return at + 1;
  while (at < limit && ['noun', 'name', 'owner'].includes(tokens[at]?.kind ?? '')) at++;
  return at;
}
