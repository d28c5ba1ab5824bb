import type { SpeechLexicon } from './speech-lexicon.ts';
import type { Token } from './tokens.ts';

/** Can the word be part of a noun phrase's core? */
export const isNominal = (token: Token | undefined): boolean =>
  token?.kind === 'noun' || token?.kind === 'name' || token?.kind === 'number';

/** Is the word a finite verb or an -ing form, as far as the lists know? Such a word is no part of a noun phrase. */
export const isVerb = (token: Token | undefined, lexicon: SpeechLexicon): boolean =>
  token?.kind === 'auxiliary' ||
  (token?.kind === 'noun' &&
    lexicon.cues.get(token.lower)?.some((cue) => !cue.required) === true &&
    // "einem Bericht": where nouns have capitals, a capital makes no verb.
    !(lexicon.words.nounCapitals && /^\p{Lu}/u.test(token.text)));

/** Is the word the -ing form of a verb of attribution? */
export const isGerund = (token: Token, lexicon: SpeechLexicon): boolean =>
  lexicon.cues.get(token.lower)?.some((cue) => cue.form === 'gerund') === true;

/** Is a capitalised word among the tokens? */
export const isNamed = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => token.kind === 'name');

/** Is there a name, pronoun, role, group, document or plural among the tokens: what a clause can say something about? */
export const speaksOrGroup = (tokens: readonly Token[], from: number, to: number, lexicon: SpeechLexicon): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token) =>
        token.kind === 'name' ||
        token.kind === 'pronoun' ||
        lexicon.roles.has(token.lower) ||
        lexicon.sets.groups.has(token.lower) ||
        lexicon.sets.documents.has(token.lower) ||
        lexicon.pluralEndings.some((ending) => token.lower.endsWith(ending)),
    );

/** Is a name, pronoun or role among the tokens? */
export const speaks = (tokens: readonly Token[], from: number, to: number, lexicon: SpeechLexicon): boolean =>
  tokens.slice(from, to).some((token) => token.kind === 'name' || lexicon.roles.has(token.lower));

/** Is a word that can be a verb a noun here: one that can speak, with an article or owner before it ("the report")? */
export function isHeadNoun(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (!lexicon.sets.documents.has(lower) && !lexicon.sets.groups.has(lower) && !lexicon.roles.has(lower)) return false;
  let first = at;
  while (first > 0 && at - first < 4 && isNominal(tokens[first - 1])) first--;
  return ['determiner', 'possessive', 'owner'].includes(tokens[first - 1]?.kind ?? '');
}
