import type { SpeechLexicon } from './speech-lexicon.ts';
import type { Token } from './tokens.ts';

/** Tokens `[from, to)` of a sentence. */
export interface Phrase {
  from: number;
  to: number;
}

/** Most tokens of a phrase that names who speaks. */
const LONGEST = 40;

const isNominal = (token: Token | undefined): boolean =>
  token?.kind === 'noun' || token?.kind === 'name' || token?.kind === 'number';

/** Is the word a finite verb or an -ing form, as far as the lists know? Such a word is no part of a noun phrase. */
const isVerb = (token: Token | undefined, lexicon: SpeechLexicon): boolean =>
  token?.kind === 'auxiliary' || (token?.kind === 'noun' && lexicon.cues.has(token.lower));

const isGerund = (token: Token, lexicon: SpeechLexicon): boolean =>
  lexicon.cues.get(token.lower)?.some((cue) => cue.form === 'gerund') === true;

/**
 * Returns the noun phrase that ends before token `end`: "Iran's foreign ministry spokesman, Saeed Khatibzadeh, in an interview with X,"
 * from its first word, phrases between commas skipped or taken as apposition; `null` when none ends there.
 */
export function phraseBefore(tokens: readonly Token[], end: number, lexicon: SpeechLexicon): Phrase | null {
  const last = tokens[end - 1];
  if (last === undefined) return null;
  if (last.kind === 'pronoun' || last.kind === 'relative') return { from: end - 1, to: end };
  if (last.lower === ')') {
    const open = lastIndexOf(tokens, end - 1, '(', 15);
    const inner = open === null ? null : phraseBefore(tokens, open, lexicon);
    return inner && { from: inner.from, to: end };
  }
  if (last.lower === ',') return phraseBeforeCommas(tokens, end, lexicon);
  const from = walkBack(tokens, end, lexicon);
  return from === null ? null : { from, to: end };
}

/** "Smith, who left in May, said": steps over the parts between commas until one is a noun phrase, and takes its apposition along. */
function phraseBeforeCommas(tokens: readonly Token[], end: number, lexicon: SpeechLexicon): Phrase | null {
  let to = end - 1;
  for (let skipped = 0; skipped < 4 && to > 0; skipped++) {
    const comma = lastIndexOf(tokens, to, ',', LONGEST);
    const from = behindQuote(tokens, comma === null ? 0 : comma + 1, to);
    if (isAside(tokens, from, to, lexicon)) {
      if (comma === null || from > comma + 1) return null;
      to = comma;
      continue;
    }
    const start = walkBack(tokens, to, lexicon);
    if (start === null) return null;
    const single = tokens[start];
    if (to - start === 1 && (single?.kind === 'pronoun' || single?.kind === 'relative')) return { from: start, to };
    // An apposition reaches back to the comma and has a noun phrase before that.
    if (start === from && comma !== null && end - from < LONGEST) {
      const before = walkBack(tokens, comma, lexicon);
      const opener = before === null ? undefined : tokens[before - 1];
      const whole = before !== null && (before === 0 || ['mark', 'conjunction', 'quote'].includes(opener?.kind ?? ''));
      if (whole && isNamed(tokens, before, comma) !== isNamed(tokens, from, to)) return { from: before, to };
      if (whole && isNamed(tokens, before, comma)) return { from: before, to };
    }
    return { from: start, to };
  }
  return null;
}

/** A quotation between commas ends what can be a phrase: the index behind the last one. */
function behindQuote(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens.findLastIndex((token, at) => at >= from && at < to && token.kind === 'quote');
  return last < 0 ? from : last + 1;
}

const isNamed = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => token.kind === 'name');

/** Is the part between two commas an aside: "in an interview", "who left", "60", "however", "while in Paris", "speaking at X"? */
function isAside(tokens: readonly Token[], from: number, to: number, lexicon: SpeechLexicon): boolean {
  const first = tokens[from];
  if (first === undefined || to <= from) return true;
  if (['preposition', 'conjunction', 'relative', 'adverb', 'number', 'time', 'quote'].includes(first.kind)) return true;
  if (first.lower === '(') return true;
  if (to - from > LONGEST) return true;
  const last = tokens[to - 1];
  const ing =
    first.kind === 'noun' && lexicon.cues.get(first.lower)?.some((cue) => cue.form === 'gerund' || cue.form === 'past');
  return ing === true || last?.kind === 'adverb' || tokens.slice(from, to).some((token) => token.kind === 'auxiliary');
}

function lastIndexOf(tokens: readonly Token[], before: number, mark: string, most: number): number | null {
  for (let at = before - 1; at >= Math.max(0, before - most); at--) if (tokens[at]?.lower === mark) return at;
  return null;
}

/** Start of the noun phrase whose last token is `end - 1`, walking left; `null` when that token can end none. */
function walkBack(tokens: readonly Token[], end: number, lexicon: SpeechLexicon): number | null {
  const last = tokens[end - 1];
  if (last?.kind === 'pronoun' || last?.kind === 'relative') return end - 1;
  if (last?.lower === ')') {
    const open = lastIndexOf(tokens, end - 1, '(', 15);
    return open === null ? null : walkBack(tokens, open, lexicon);
  }
  if (!isNominal(last) || isVerb(last, lexicon)) return null;
  let at = end - 1;
  while (at > 0 && end - at < LONGEST) {
    const before = tokens[at - 1];
    const further = tokens[at - 2];
    if (before === undefined) break;
    if (before.kind === 'noun' && isVerb(before, lexicon)) {
      // "the accused man", "his stated aim": a participle behind a determiner is an adjective.
      const isAdjective = further?.kind === 'determiner' || further?.kind === 'possessive' || further?.kind === 'owner';
      // "a creative writing professor"
      const isModifier = further?.kind === 'noun' && tokens[at]?.kind === 'noun' && isGerund(before, lexicon);
      if (!isAdjective && !isModifier) break;
      at--;
    } else if (isNominal(before)) at--;
    else if (before.kind === 'owner') {
      if (!isNominal(further)) break;
      at -= 2;
    } else if (before.kind === 'determiner' || before.kind === 'possessive') {
      at--;
      const attached = attachedBefore(tokens, at, lexicon);
      if (attached === null) {
        if (tokens[at - 1]?.kind === 'determiner') at--;
        break;
      }
      at = attached;
    } else if (before.kind === 'preposition') {
      const attached = attachedBefore(tokens, at, lexicon);
      if (attached === null) break;
      at = attached;
    } else if (lexicon.sets.joining.has(before.lower)) {
      if (!isNominal(further) || isVerb(further, lexicon)) break;
      const start = walkBack(tokens, at - 1, lexicon);
      const opener = start === null ? undefined : tokens[start - 1];
      // "X and Y said" at the start of a clause; "he won and Y said" has a verb before, "said X and Y said" too.
      if (start === null || !(start === 0 || opener?.kind === 'mark' || opener?.kind === 'conjunction')) break;
      at = start;
      break;
    } else if (before.kind === 'quote') {
      const short =
        before.end - before.start <= 40 &&
        (isNominal(further) || further?.kind === 'determiner' || further?.kind === 'owner');
      if (!short || /[,.!?]\P{L}*$/u.test(before.text)) break;
      at--;
    } else if (before.kind === 'adverb' && (further?.kind === 'determiner' || further?.kind === 'possessive')) at--;
    else break;
  }
  return at;
}

/** Index of the nominal before an attaching preposition at `at - 1` ("head of | the"), or `null`. */
function attachedBefore(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): number | null {
  const preposition = tokens[at - 1];
  const head = tokens[at - 2];
  if (preposition?.kind !== 'preposition' || !lexicon.sets.attaching.has(preposition.lower)) return null;
  if (head?.kind === 'pronoun' || head?.kind === 'determiner') return at - 2;
  return isNominal(head) && !isVerb(head, lexicon) ? at - 2 : null;
}

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
  return closed && (role || isNamed(tokens, from, to) || opener.kind === 'name') ? { from, to: end } : { from, to };
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
    if (token.kind === 'noun' && isVerb(token, lexicon) && !lexicon.roles.has(token.lower) && at > from) break;
    if (token.kind === 'noun' && tokens[at - 1]?.kind === 'name' && !isKnownNoun(token, lexicon)) break;
    if (isNominal(token) || token.kind === 'owner') at++;
    else if (token.kind === 'determiner' || token.kind === 'possessive') {
      if (at > from && !['preposition', 'determiner'].includes(tokens[at - 1]?.kind ?? '')) break;
      at++;
    } else if (token.kind === 'adverb') {
      if (!isNominal(next) || tokens[at - 1]?.kind !== 'determiner') break;
      at++;
    } else if (token.kind === 'preposition') {
      const previous = tokens[at - 1];
      const isRole =
        previous !== undefined && (lexicon.roles.has(previous.lower) || lexicon.sets.groups.has(previous.lower));
      const goes =
        lexicon.sets.attaching.has(token.lower) && (token.lower === lexicon.words.attaching.split(',')[0] || isRole);
      const opens = isNominal(next) || next?.kind === 'determiner' || next?.kind === 'possessive';
      const occasion = tokens.slice(at + 1, at + 4).some((word) => lexicon.sets.occasions.has(word.lower));
      if (!goes || !opens || (occasion && token.lower !== lexicon.words.attaching.split(',')[0])) break;
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
  }
  return null;
}
