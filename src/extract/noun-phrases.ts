import { relativeHead } from './appositions.ts';
import { isGerund, isHeadNoun, isNamed, isNominal, isVerb, speaks, speaksOrGroup } from './nominals.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';
import type { Token } from './tokens.ts';

/** Tokens `[from, to)` of a sentence. */
export interface Phrase {
  from: number;
  to: number;
}

/** Most tokens of a phrase that names who speaks. */
export const LONGEST = 40;

/**
 * Returns the noun phrase that ends before token `end`: "Karsk's chief engineer, Jorn Haldane, in an interview with X,"
 * from its first word, phrases between commas skipped or taken as apposition; `null` when none ends there.
 */
export function phraseBefore(tokens: readonly Token[], end: number, lexicon: SpeechLexicon): Phrase | null {
  const last = tokens[end - 1];
  if (last === undefined) return null;
  // "Those who oppose it | said": a pronoun that need not be a subject may end a clause before the verb.
  const stands = last.kind === 'pronoun' ? lexicon.pronouns.get(last.lower) : undefined;
  const outer = stands === 'thing' || stands === 'other' ? restrictiveStart(tokens, end, lexicon) : null;
  if (outer !== null) return { from: outer, to: end };
  if (last.kind === 'pronoun' || last.kind === 'relative') return { from: end - 1, to: end };
  // "Some say": a determiner that is a pronoun too stands alone.
  if (last.kind === 'determiner' && lexicon.pronouns.has(last.lower)) return { from: end - 1, to: end };
  const relative = restrictiveStart(tokens, end, lexicon);
  if (relative !== null) return { from: relative, to: end };
  if (last.lower === ')') {
    const open = lastIndexOf(tokens, end - 1, '(', 15);
    const inner = open === null ? null : phraseBefore(tokens, open, lexicon);
    return inner && { from: inner.from, to: end };
  }
  if (last.lower === ',') return phraseBeforeCommas(tokens, end, lexicon);
  if (DASHES.has(last.lower)) {
    // "Smith – asked by a reporter – said": an aside stands right behind the subject, not behind another.
    const open = lastIndexOf(tokens, end - 1, last.lower, LONGEST);
    return open === null || tokens[open - 1]?.kind === 'mark' ? null : phraseBefore(tokens, open, lexicon);
  }
  const from = walkBack(tokens, end, lexicon);
  return from === null ? null : { from, to: end };
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** Tokens back from a verb within which a clause without commas opens. */
const RESTRICTIVE = 25;

/**
 * "others who want to ban it | said": start of the noun phrase before a relative clause that ends at `end`; `null` when none does. A subject
 * right behind the relative ("the man who Smith said left") belongs to the verb itself.
 */
function restrictiveStart(tokens: readonly Token[], end: number, lexicon: SpeechLexicon): number | null {
  for (let at = end - 1; at > 0 && end - at < RESTRICTIVE; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || token.kind === 'quote') return null;
    if (token.kind === 'conjunction' && !lexicon.sets.joining.has(token.lower)) return null;
    if (token.kind !== 'relative') continue;
    const subject = walkBack(tokens, end, lexicon);
    const head = walkBack(tokens, at, lexicon);
    const own = subject !== null && subject <= at + 1;
    const verb = tokens[at + 1];
    const isClause = verb?.kind === 'auxiliary' || verb?.kind === 'noun' || verb?.kind === 'adverb';
    return head !== null && !own && isClause && subject !== null && speaksOrGroup(tokens, head, at, lexicon)
      ? head
      : null;
  }
  return null;
}

/** "Smith, who left in May, said": steps over the parts between commas until one is a noun phrase, and takes its apposition along. */
function phraseBeforeCommas(tokens: readonly Token[], end: number, lexicon: SpeechLexicon): Phrase | null {
  const whole = withRelative(tokens, end, lexicon);
  if (whole !== null) return whole;
  let to = end - 1;
  for (let skipped = 0; skipped < 4 && to > 0; skipped++) {
    const printed = lastIndexOf(tokens, to, ',', LONGEST);
    const comma = printed !== null && isSeat(tokens, printed) ? printed - 2 : printed;
    const from = behindQuote(tokens, printed === null ? 0 : printed + 1, to);
    if (isAside(tokens, from, to, lexicon)) {
      if (comma === null || from > (printed ?? 0) + 1) return null;
      to = comma;
      continue;
    }
    const relative = tokens.findIndex(
      (token, at) => at > from && at < to && (token.kind === 'relative' || isParticiple(tokens, at, lexicon)),
    );
    if (relative > 0 && comma !== null && from === comma + 1 && walkBack(tokens, relative, lexicon) === from) {
      // "Smith, a nurse who left in May, said": the apposition has a clause of its own.
      const before = walkBack(tokens, comma, lexicon);
      if (before !== null && isNamed(tokens, before, comma)) return { from: before, to };
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
      // "Smith, facing a rival in Karsk, a swing state, said": the apposition belongs to the aside.
      const earlier = lastIndexOf(tokens, comma, ',', LONGEST);
      if (
        !whole &&
        earlier !== null &&
        !speaks(tokens, from, to, lexicon) &&
        isAside(tokens, earlier + 1, comma, lexicon)
      ) {
        to = earlier;
        continue;
      }
    }
    // "Smith, the first woman to hold the post, said"
    const opener = tokens[from]?.kind;
    const isLonger = start > from && comma !== null && (opener === 'determiner' || opener === 'possessive');
    const head = isLonger ? walkBack(tokens, comma, lexicon) : null;
    if (head === 0 && comma !== null && isNamed(tokens, head, comma) && !hasClause(tokens, from, to))
      return { from: head, to };
    return { from: start, to };
  }
  return null;
}

/** Does a part between commas hold a verb of its own, a helping one at least, or two clauses? */
const hasClause = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ kind }) => kind === 'auxiliary' || kind === 'conjunction');

/** "Smith, | D-Conn. |, a member": a senator's party and state, which is no apposition of its own. */
const isSeat = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma - 2]?.lower === ',' && /^\p{Lu}-\p{Lu}/u.test(tokens[comma - 1]?.text ?? '');

/** "Smith, a nurse, who left in May with Jones, her aide, | said": with the relative clause, which is about the subject. */
function withRelative(tokens: readonly Token[], end: number, lexicon: SpeechLexicon): Phrase | null {
  const comma = relativeHead(tokens, end, lexicon);
  const head = comma === null ? null : walkBack(tokens, comma, lexicon);
  if (comma === null || head === null || !speaks(tokens, head, comma, lexicon)) return null;
  const isOpen = (from: number): boolean =>
    from === 0 || ['mark', 'conjunction', 'quote', 'relative'].includes(tokens[from - 1]?.kind ?? '');
  if (tokens[head - 1]?.lower === ',') {
    const named = walkBack(tokens, head - 1, lexicon);
    if (named !== null && isNamed(tokens, named, head - 1)) return { from: named, to: end - 1 };
  }
  return isOpen(head) ? { from: head, to: end - 1 } : null;
}

/** "the envoy | chairing | the talks": a participle behind a noun, with an object of its own. */
function isParticiple(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isForm =
    lexicon.participleEndings.some((ending) => token?.lower.endsWith(ending)) && (token?.lower.length ?? 0) > 5;
  return isForm && token?.kind === 'noun' && before?.kind === 'noun' && next?.kind === 'determiner';
}

/** A quotation between commas ends what can be a phrase: the index behind the last one. */
function behindQuote(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens.findLastIndex((token, at) => at >= from && at < to && token.kind === 'quote');
  return last < 0 ? from : last + 1;
}

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
  const participle =
    first.kind === 'noun' &&
    first.lower.length > 4 &&
    !lexicon.roles.has(first.lower) &&
    lexicon.participleEndings.some((ending) => first.lower.endsWith(ending));
  return (
    ing === true ||
    participle ||
    last?.kind === 'adverb' ||
    tokens.slice(from, to).some((token) => token.kind === 'auxiliary')
  );
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
  if (!isNominal(last) || (isVerb(last, lexicon) && !isHeadNoun(tokens, end - 1, lexicon))) return null;
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
      // "minister of state Ruta Olberg"
      const isTied = lexicon.sets.nounForms.has(before.lower) && lexicon.sets.belonging.has(further?.lower ?? '');
      if (!isAdjective && !isModifier && !isTied && !isCompound(tokens, at - 1, lexicon)) break;
      at--;
    } else if (isNominal(before)) at--;
    else if (before.kind === 'owner') {
      if (!isNominal(further)) break;
      at -= 2;
    } else if (before.kind === 'determiner' || before.kind === 'possessive') {
      at--;
      // "one of only a handful"
      if (tokens[at - 1]?.kind === 'adverb' && tokens[at - 2]?.kind === 'preposition') at--;
      // "Smith's | most ardent fans"
      if (tokens[at - 1]?.kind === 'owner') continue;
      const attached = attachedBefore(tokens, at, lexicon) ?? participleBefore(tokens, at, lexicon);
      if (attached === null) {
        if (tokens[at - 1]?.kind === 'determiner') at--;
        at = joinedStart(tokens, at, lexicon) ?? at;
        break;
      }
      at = attached;
    } else if (before.kind === 'preposition') {
      const attached = attachedBefore(tokens, at, lexicon);
      if (attached === null) break;
      at = attached;
    } else if (lexicon.sets.joining.has(before.lower)) {
      at = joinedStart(tokens, at, lexicon) ?? at;
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

/** Index of the participle before `at` that describes a noun with which the clause begins: "The students | holding | the hall". */
function participleBefore(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): number | null {
  const word = tokens[at - 1];
  // "visited" may be the verb of another clause, "visiting" is none.
  const isForm =
    word?.kind === 'noun' &&
    lexicon.participleEndings.some((ending) => word.lower.endsWith(ending) && !lexicon.verbEndings.includes(ending));
  if (!isForm || word.lower.length < 6 || !isNominal(tokens[at - 2])) return null;
  const head = walkBack(tokens, at - 1, lexicon);
  const isFirst = head === 0 || ['mark', 'quote'].includes(tokens[(head ?? 0) - 1]?.kind ?? '');
  return head !== null && isFirst && speaksOrGroup(tokens, head, at - 1, lexicon) ? at - 1 : null;
}

/**
 * Start of "X and | Y", whose second part begins at `at`; `null` where another verb stands before: "X and Y said" at the start of a
 * clause joins two speakers, "he won and Y said" and "said X and Y said" do not.
 */
function joinedStart(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): number | null {
  const [join, last] = [tokens[at - 1], tokens[at - 2]];
  if (!lexicon.sets.joining.has(join?.lower ?? '')) return null;
  const isPronoun = last?.kind === 'pronoun' && lexicon.pronouns.get(last.lower) !== 'thing';
  if (!isPronoun && (!isNominal(last) || isVerb(last, lexicon))) return null;
  // "Smith won and Y said": behind a name a noun that speaks for nobody is a verb.
  if (last?.kind === 'noun' && tokens[at - 3]?.kind === 'name' && !speaksOrGroup(tokens, at - 2, at - 1, lexicon))
    return null;
  let start = walkBack(tokens, at - 1, lexicon);
  // "Both | he and Y"
  if (isPronoun && start !== null && tokens[start - 1]?.kind === 'determiner') start--;
  const opener = start === null ? undefined : tokens[start - 1];
  return start === 0 || ['mark', 'conjunction', 'quote', 'relative'].includes(opener?.kind ?? '') ? start : null;
}

/** "a US | state department spokesman": a verb's plain form that is a noun as well, between one that is no plural and another noun. */
function isCompound(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isPlain = lexicon.cues.get(word?.lower ?? '')?.some(({ form }) => form === 'plain') === true;
  if (!isPlain || !lexicon.sets.nounForms.has(word?.lower ?? '') || next?.kind !== 'noun') return false;
  const isPlural =
    /\p{Ll}$/u.test(before?.text ?? '') && lexicon.pluralEndings.some((end) => before?.lower.endsWith(end));
  return before?.kind === 'name' && !isPlural;
}

/** Index of the nominal before an attaching preposition at `at - 1` ("head of | the"), or `null`. */
function attachedBefore(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): number | null {
  // "die Sprecherin | der Stadt": tied without a preposition.
  const isTied = lexicon.sets.genitives.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.kind === 'noun';
  if (isTied && !isVerb(tokens[at - 1], lexicon)) return at - 1;
  const preposition = tokens[at - 1];
  const head = tokens[at - 2];
  if (preposition?.kind !== 'preposition' || !lexicon.sets.attaching.has(preposition.lower)) return null;
  if (head?.kind === 'pronoun' || head?.kind === 'determiner') return at - 2;
  // "according to | the chief, who said": these words name no one's post.
  if (lexicon.attributing.has(head?.lower ?? '') && head?.kind !== 'name') return null;
  // "a report by": behind an article a word that can be a verb is a noun.
  const isNoun = ['determiner', 'possessive', 'owner'].includes(tokens[at - 3]?.kind ?? '');
  return isNominal(head) && (isNoun || !isVerb(head, lexicon)) ? at - 2 : null;
}
