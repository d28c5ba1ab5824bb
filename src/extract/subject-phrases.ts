import { isNamed, isNominal, isVerb } from './nominals.ts';
import { LONGEST, type Phrase } from './noun-phrases.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';
import type { Token } from './tokens.ts';

/**
 * Returns the noun phrase that begins at token `from`: behind "according to" or an inverted verb ("said John Smith, head of X, on
 * Monday"), with its apposition; `null` when none begins there.
 */
export function phraseAfter(tokens: readonly Token[], from: number, lexicon: SpeechLexicon): Phrase | null {
  const to = walkOn(tokens, from, lexicon);
  if (to === null) return null;
  const next = tokens[to];
  if (next?.lower === '(') {
    const close = tokens.findIndex((token, index) => index > to && index < to + 15 && token.lower === ')');
    return { from, to: close < 0 ? to : close + 1 };
  }
  if (next?.lower !== ',' || tokens[from]?.kind === 'pronoun') return { from, to };
  const opener = tokens[to + 1];
  const role = opener !== undefined && lexicon.roles.has(opener.lower);
  if (!role && opener?.kind !== 'determiner' && opener?.kind !== 'possessive' && opener?.kind !== 'name')
    return { from, to };
  const end = walkOn(tokens, to + 1, lexicon);
  const behind = end === null ? undefined : tokens[end];
  const closed =
    end !== null &&
    (behind === undefined || /^[,.;)]$/.test(behind.lower) || behind.kind === 'preposition' || behind.kind === 'time');
  const named = isNamed(tokens, from, to);
  const hasRole = tokens.slice(to + 1, end ?? to).some((token) => lexicon.roles.has(token.lower));
  return closed &&
    (hasRole
      ? named || role
      : opener.kind === 'name' && tokens.slice(from, to).some((token) => lexicon.roles.has(token.lower)))
    ? { from, to: end }
    : { from, to };
}

function walkOn(tokens: readonly Token[], from: number, lexicon: SpeechLexicon): number | null {
  const first = tokens[from];
  if (first === undefined) return null;
  if (first.kind === 'pronoun') return from + 1;
  if (!isNominal(first) && first.kind !== 'determiner' && first.kind !== 'possessive') return null;
  let at = from;
  while (at < tokens.length && at - from < LONGEST) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined) break;
    const isAdjective = ['owner', 'determiner', 'possessive'].includes(tokens[at - 1]?.kind ?? '') && isNominal(next);
    if (at > from && isVerb(token, lexicon) && !lexicon.roles.has(token.lower) && !isAdjective) break;
    const isNation = lexicon.sets.demonyms.has(tokens[at - 1]?.lower ?? '');
    if (token.kind === 'noun' && tokens[at - 1]?.kind === 'name' && !isNation && !isKnownNoun(token, lexicon)) break;
    // Where nouns have capitals, a small word behind one is a verb.
    const isPast = lexicon.names !== null && token.kind === 'noun' && /^\p{Ll}/u.test(token.text) && at > from;
    if (isPast && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')) break;
    if (isNominal(token) || token.kind === 'owner') at++;
    else if (token.kind === 'determiner' || token.kind === 'possessive') {
      const isTied = lexicon.sets.genitives.has(token.lower) && tokens[at - 1]?.kind === 'noun';
      if (at > from && !isTied && !['preposition', 'determiner'].includes(tokens[at - 1]?.kind ?? '')) break;
      at++;
    } else if (token.kind === 'adverb') {
      if (!isNominal(next) || tokens[at - 1]?.kind !== 'determiner') break;
      at++;
    } else if (token.kind === 'preposition') {
      const previous = tokens[at - 1];
      const isRole =
        previous !== undefined && (lexicon.roles.has(previous.lower) || lexicon.sets.groups.has(previous.lower));
      const goes = lexicon.sets.attaching.has(token.lower) && (lexicon.sets.belonging.has(token.lower) || isRole);
      const opens = isNominal(next) || next?.kind === 'determiner' || next?.kind === 'possessive';
      const occasion = tokens.slice(at + 1, at + 4).some((word) => lexicon.sets.occasions.has(word.lower));
      if (!goes || !opens || (occasion && !lexicon.sets.belonging.has(token.lower))) break;
      at++;
    } else if (lexicon.sets.joining.has(token.lower)) {
      const behind = tokens[at + 2];
      if (!isNominal(next) || isVerb(next, lexicon) || behind?.kind === 'auxiliary' || isVerb(behind, lexicon)) break;
      at++;
    } else if (token.kind === 'quote') {
      if (token.end - token.start > 40 || !isNominal(next)) break;
      at++;
    } else break;
  }
  return at === from || (at === from + 1 && !isNominal(first)) ? null : at;
}

/** Behind a name a noun goes on with the phrase only if it is one that speaks: "Smith campaign", not "Smith won". */
const isKnownNoun = (token: Token, lexicon: SpeechLexicon): boolean =>
  lexicon.roles.has(token.lower) || lexicon.sets.groups.has(token.lower) || lexicon.sets.documents.has(token.lower);

/**
 * Returns the subject of the sentence's main clause, for -ing forms and verbs joined by "and" that have none of their own: the first
 * noun phrase that is followed by a verb, introductory phrases up to a comma skipped; `null` when none is found.
 */
export function sentenceSubject(tokens: readonly Token[], before: number, lexicon: SpeechLexicon): Phrase | null {
  for (let at = 0; at < Math.min(before, 80); at++) {
    const token = tokens[at];
    if (token === undefined) return null;
    const starts =
      at === 0 ||
      tokens[at - 1]?.lower === ',' ||
      tokens[at - 1]?.kind === 'conjunction' ||
      tokens[at - 1]?.kind === 'quote';
    if (!starts || token.kind === 'preposition') continue;
    const phrase = phraseAfter(tokens, at, lexicon);
    if (!phrase || phrase.to > before) continue;
    let verb = phrase.to;
    while (tokens[verb]?.kind === 'adverb') verb++;
    const next = tokens[verb];
    const participle = at === 0 && lexicon.participleEndings.some((ending) => token.lower.endsWith(ending));
    if (!participle && next !== undefined && next.kind !== 'mark' && next.kind !== 'conjunction') return phrase;
    if (!participle && next?.lower === ',' && tokens[verb + 1]?.kind === 'relative') return phrase;
    // "The mayor, Edda Runquist, came on Friday and | warned": the comma closes the apposition.
    const isApposed = tokens.slice(phrase.from, phrase.to).some(({ lower }) => lower === ',');
    if (isApposed && next?.lower === ',' && verb + 1 < before) return phrase;
  }
  return null;
}
