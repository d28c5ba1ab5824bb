import { matchPhrase, standsAt } from './cue-phrases.ts';
import type { CueForm, CueFrame, CueWord, SpeechLexicon } from './speech-lexicon.ts';
import type { Token } from './tokens.ts';
import { CUE } from './word-classes.ts';

/** Words that attribute, at tokens `[at, end)` of a sentence. */
export interface Cue {
  at: number;
  end: number;
  /** Where the verb group begins, helping verbs and adverbs included: the subject stands before it. */
  from: number;
  frame: CueFrame | 'according-to' | 'following-to' | 'noun';
  form: CueForm;
  /** True for "called X by Y": who speaks stands behind "by". */
  passive: boolean;
  /** True for an opinion in quotation marks behind "for": "Pour le maire, « … »". */
  inView?: boolean;
  /** True where more than adverbs stands between the helping verb at `from` and the participle at `at`: "hat den Rat gebeten". */
  isSplit?: boolean;
  /** Index of a pronoun inside the group of verbs that is its subject: "a-t-il dit", "hat er gesagt"; absent without one. */
  inside?: number;
}

/** Returns the words of attribution in a sentence, in order; words inside quotations are none. */
export function findCues(tokens: readonly Token[], lexicon: SpeechLexicon): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (at === 0 && lexicon.sets.opinions.has(token.lower)) {
      cues.push({ at, end: 1, from: at, frame: 'according-to', form: 'plain', passive: false, inView: true });
      continue;
    }
    if ((token.flags & CUE) === 0) {
      const unlisted = token.kind === 'noun' ? readUnlisted(tokens, at, lexicon) : null;
      if (unlisted) cues.push(unlisted);
      continue;
    }
    const phrase = matchPhrase(tokens, at, lexicon.accordingTo);
    if (phrase > 0) {
      cues.push({ at, end: at + phrase, from: at, frame: 'according-to', form: 'plain', passive: false });
      at += phrase - 1;
      continue;
    }
    const following = matchPhrase(tokens, at, lexicon.followingTo);
    if (following > 0) {
      cues.push({ at, end: at + following, from: at, frame: 'following-to', form: 'plain', passive: false });
      continue;
    }
    const noun = readNoun(tokens, at, lexicon) ?? readUnlisted(tokens, at, lexicon);
    if (noun) {
      cues.push(noun);
      continue;
    }
    // "went on to say": the verb at its end carries the statement.
    if (matchPhrase(tokens, at, lexicon.continuing) > 0) continue;
    const isWord = token.kind === 'noun' || (token.kind === 'name' && at === 0);
    const word = isWord ? wordAt(tokens, at, lexicon.cues.get(token.lower) ?? [], lexicon) : undefined;
    const cue = word && readVerb(tokens, at, word, lexicon);
    if (cue) {
      cues.push(cue);
      at = cue.end - 1;
    }
  }
  return cues;
}

function wordAt(
  tokens: readonly Token[],
  at: number,
  words: readonly CueWord[],
  lexicon: SpeechLexicon,
): CueWord | undefined {
  return words.find((candidate) => particleEnd(tokens, at, candidate, lexicon) !== null);
}

/** Index behind the verb and its particle; `null` when a particle is needed and missing. */
function particleEnd(tokens: readonly Token[], at: number, word: CueWord, lexicon: SpeechLexicon): number | null {
  const next = tokens[at + 1];
  if (next && next.kind !== 'quote' && word.particles.has(next.lower)) return at + 2;
  // "warnte dagegen | vor"
  const isApart =
    lexicon.words.nounCapitals && next?.kind === 'adverb' && word.particles.has(tokens[at + 2]?.lower ?? '');
  if (isApart) return at + 3;
  return word.required ? null : at + 1;
}

function readVerb(tokens: readonly Token[], at: number, word: CueWord, lexicon: SpeechLexicon): Cue | null {
  const end = particleEnd(tokens, at, word, lexicon) ?? at + 1;
  const inside = tokens[at - 1]?.kind === 'pronoun' && lexicon.sets.perfects.has(tokens[at - 2]?.lower ?? '');
  if (
    inside &&
    lexicon.words.inverts &&
    (word.form === 'participle' || word.form === 'past' || word.form === 'present')
  )
    return { at, end, from: at - 2, frame: word.frame, form: 'past', passive: false, inside: at - 1 };
  const from = verbGroupStart(tokens, at, lexicon);
  const group = tokens.slice(from, at).map((token) => token.lower);
  const before = tokens[from - 1];
  const isReflexive = group.some((lower) => lexicon.sets.reflexives.has(lower));
  // "se dit surprise": of oneself one says no statement, unless its words are quoted: "s'est dit « surpris »".
  if (word.frame === 'clause' && isReflexive && tokens[end]?.kind !== 'quote') return null;
  // "did not say when" is silence; "did not support the plan" is a stand.
  const isStand = word.frame === 'object' || word.frame === 'attitude';
  const isSilent = !isStand || lexicon.sets.silent.has(tokens[at]?.lower ?? '');
  if (isSilent && group.some((lower) => lexicon.sets.negations.has(lower))) return null;
  const isPassive = group.some((lower) => lexicon.sets.passives.has(lower));
  // "s'est félicité": what makes others passive makes a verb about oneself a perfect.
  const perfect = group.some((lower) => lexicon.sets.perfects.has(lower)) || (isReflexive && isPassive);
  const passiveGroup = isPassive && !isReflexive;
  const past = word.form === 'past' || word.form === 'participle';
  // "it's said" is "it is said", "he's said" is "he has said".
  const said = group.includes(lexicon.words.ownerEnding) && lexicon.pronouns.get(before?.lower ?? '') === 'thing';
  const passive = ((passiveGroup || said) && past) || (past && lexicon.sets.agents.has(tokens[end]?.lower ?? ''));
  const cue: Cue = { at, end, from, frame: word.frame, form: word.form, passive };
  // "was also present", "is present": behind "be" the plain form is another word.
  if (isPassive && word.form === 'plain') return null;
  // "asked by a reporter": what was asked is not said.
  if (passive && word.frame === 'quoting') return null;
  if (passive) return lexicon.sets.agents.has(tokens[end]?.lower ?? '') ? cue : null;
  if (word.form === 'participle') return perfect ? { ...cue, form: 'past' } : splitPerfect(tokens, cue, lexicon);
  if (word.form === 'gerund')
    return group.some((lower) => lexicon.sets.passives.has(lower)) ? { ...cue, form: 'past' } : cue;
  const hasAuxiliary = tokens.slice(from, at).some((token) => token.kind === 'auxiliary');
  if (word.form === 'past') return isNounPlace(tokens, from, at, word.form, lexicon) ? null : cue;
  if (word.form === 'plain') {
    if (matchContinuing(tokens, at, lexicon) > 0) {
      const start = at - matchContinuing(tokens, at, lexicon);
      return { ...cue, at: start, from: start, form: 'past' };
    }
    if (lexicon.sets.infinitives.has(before?.lower ?? '')) return null;
    if (hasAuxiliary) return { ...cue, form: 'past' };
  }
  return isNounPlace(tokens, from, at, word.form, lexicon) ? null : cue;
}

/** Tokens between a helping verb and its participle. */
const SPLIT = 14;

/** "Der Rat hat | die Verwaltung gebeten |, …": in German what is told about stands inside the verb; only what follows a comma is said. */
function splitPerfect(tokens: readonly Token[], cue: Cue, lexicon: SpeechLexicon): Cue | null {
  if (!lexicon.words.nounCapitals || !/^[,:]$/.test(tokens[cue.end]?.lower ?? '')) return null;
  for (let at = cue.at - 1; at > 0 && cue.at - at < SPLIT; at--) {
    const token = tokens[at];
    if (token?.kind === 'mark' || token?.kind === 'quote' || token?.kind === 'relative') return null;
    if (token?.kind !== 'auxiliary') continue;
    return lexicon.sets.perfects.has(token.lower) ? { ...cue, from: at, form: 'past', isSplit: true } : null;
  }
  return null;
}

/** "his motto “…”", "Smith's repeated claim that “…”": a noun of saying between its owner and a quotation. */
function readNoun(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): Cue | null {
  if (!lexicon.sets.speechNouns.has(tokens[at]?.lower ?? '') || tokens[at]?.kind !== 'noun') return null;
  const next = tokens[at + 1];
  const linked = next?.kind === 'preposition' || next?.kind === 'relative' || next?.kind === 'mark';
  if (next?.kind !== 'quote' && !(linked && tokens[at + 2]?.kind === 'quote')) return null;
  let from = at;
  while (from > 0 && at - from < 3 && tokens[from - 1]?.kind === 'noun') from--;
  const owner = tokens[from - 1]?.kind;
  return owner === 'owner' || owner === 'possessive'
    ? { at, end: at + 1, from, frame: 'noun', form: 'past', passive: false }
    : null;
}

/**
 * “It rains,” Smith mocks. – a word that no list holds, between the name or pronoun behind a quotation and the end of the clause, with
 * the ending of a verb: there nothing but a verb of attribution can stand.
 */
function readUnlisted(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): Cue | null {
  const token = tokens[at];
  if (at === 0 || token?.kind !== 'noun') return null;
  const subject = tokens[at - 1]?.kind;
  if ((subject !== 'pronoun' && subject !== 'name') || lexicon.cues.has(token.lower)) return null;
  if (!lexicon.verbEndings.some((ending) => token.lower.length > ending.length + 2 && token.lower.endsWith(ending)))
    return null;
  const next = tokens[at + 1];
  const ends = next === undefined || ['mark', 'preposition', 'adverb', 'time', 'conjunction'].includes(next.kind);
  if (!ends) return null;
  let from = at;
  if (tokens[at - 1]?.kind === 'pronoun') from--;
  else while (from > 0 && at - from < 5 && tokens[from - 1]?.kind === 'name') from--;
  const before = tokens[from - 1];
  if (from === at || before?.kind !== 'quote' || !/[,?!—–-]\P{L}{1,3}$/u.test(before.text)) return null;
  return { at, end: at + 1, from: at, frame: 'quoting', form: 'past', passive: false };
}

/** How many tokens before `at` are a phrase like "went on to". */
function matchContinuing(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): number {
  for (const phrase of lexicon.continuing) {
    if (at >= phrase.length && standsAt(tokens, at - phrase.length, phrase)) return phrase.length;
  }
  return 0;
}

function verbGroupStart(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): number {
  let from = at;
  for (let steps = 0; from > 0 && steps < 6; steps++) {
    const before = tokens[from - 1];
    const isInside =
      before !== undefined && lexicon.sets.insideVerbs.has(before.lower) && tokens[from - 2]?.kind === 'auxiliary';
    if (before?.kind !== 'auxiliary' && before?.kind !== 'adverb' && !isInside) break;
    // "all", "both", "once" can be the subject or open a clause: an adverb at the sentence's start is none of the verb's.
    if (lexicon.pronouns.has(before.lower) && from === 1) break;
    from--;
  }
  return from;
}

/**
 * Is the word where a noun or adjective stands: "the claims", "his stated goal", "of reports"? Forms that are nouns as well ("claims",
 * "reports", "notes") must in addition stand behind a name, a pronoun, a relative or an adverb, or before something that is said.
 */
function isNounPlace(
  tokens: readonly Token[],
  from: number,
  at: number,
  form: CueForm,
  lexicon: SpeechLexicon,
): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return form !== 'past';
  // "Some say": a determiner that is a pronoun too, before a word that is nothing but a verb.
  const isSure = !lexicon.sets.nounForms.has(tokens[at]?.lower ?? '');
  if (isSure && before.kind === 'determiner' && lexicon.pronouns.has(before.lower)) return false;
  if (['determiner', 'possessive', 'owner', 'number'].includes(before.kind))
    return form !== 'past' || before.kind !== 'number';
  const isInside = from < at && lexicon.sets.insideVerbs.has(before.lower);
  if (before.kind === 'preposition' && !isInside) return true;
  if (form === 'past') return false;
  // "said that demand | had fallen": before a finite verb it is the noun.
  if (!isSure && from === at && tokens[at + 1]?.kind === 'auxiliary') return true;
  const subject = tokens[from - 1];
  if (subject === undefined) return true;
  // "Smith objects and | adds: …"
  const isSecond = isSure && lexicon.sets.joining.has(subject.lower);
  if (isSecond && (tokens[at + 1]?.lower === ':' || tokens[at + 1]?.kind === 'quote')) return false;
  if (['pronoun', 'relative'].includes(subject.kind)) return false;
  if (isSure) {
    return !['noun', 'name', 'time', 'quote'].includes(subject.kind) && !/^[,)—–-]$/.test(subject.lower);
  }
  const next = tokens[at + 1];
  const isArticled = subject.kind === 'name' && tokens[from - 2]?.kind === 'determiner';
  const opens =
    next !== undefined &&
    (['quote', 'determiner', 'possessive', 'pronoun', 'relative', 'name'].includes(next.kind) ||
      (next.lower === ',' && (tokens[at + 2]?.kind === 'quote' || isAfterComma(tokens, from))) ||
      // "Karsk attacks: five held"
      (next.lower === ':' && (tokens[at + 2]?.kind === 'quote' || isOfClauses(tokens[at], lexicon))));
  if (form === 'present' && isArticled) return true;
  const closes = next === undefined || next.lower === '.';
  if (
    form === 'present' &&
    subject.kind === 'name' &&
    closes &&
    tokens.slice(0, from).some((token) => token.kind === 'quote')
  ) {
    return false;
  }
  if (form === 'present')
    return !(opens || (subject.kind === 'name' && next?.kind !== 'preposition' && next?.kind !== 'mark'));
  const plural =
    lexicon.sets.groups.has(subject.lower) || lexicon.pluralEndings.some((ending) => subject.lower.endsWith(ending));
  return !(opens && plural && (subject.kind === 'name' || subject.kind === 'noun'));
}

/** Can the verb take a clause, as "claims" can and "attacks" cannot? */
const isOfClauses = (token: Token | undefined, { cues }: SpeechLexicon): boolean =>
  cues.get(token?.lower ?? '')?.some(({ frame }) => frame !== 'object') === true;

/** Does the name before `end` stand behind a comma: "…, Smith says, …"? */
function isAfterComma(tokens: readonly Token[], end: number): boolean {
  let at = end - 1;
  while (at >= 0 && end - at < 6 && tokens[at]?.kind === 'name') at--;
  return tokens[at]?.lower === ',' || tokens[at]?.lower === '—';
}
