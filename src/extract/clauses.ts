import { withApposition, withDescription, withoutOpen } from './appositions.ts';
import { type Cue, findCues } from './cues.ts';
import { isOfAnyone, isRelayed, isUnasserted, isWithin, mainOf } from './nested-clauses.ts';
import { LONGEST, type Phrase, phraseBefore } from './noun-phrases.ts';
import { type Clause, canSpeak, isPlausible } from './plausible-clauses.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';
import { phraseAfter, sentenceSubject } from './subject-phrases.ts';
import type { Token } from './tokens.ts';
import { CUE } from './word-classes.ts';

/** Returns who says something in a sentence, in order of the verbs; a verb without words for a speaker is left out. */
export function findClauses(tokens: readonly Token[], lexicon: SpeechLexicon): Clause[] {
  const clauses: Clause[] = [];
  for (const cue of findCues(tokens, lexicon)) {
    const clause = readClause(tokens, cue, clauses.at(-1), mainOf(tokens, clauses), lexicon);
    // "Smith, who doubts it, said": the verb of the sentence takes the place of one inside the words for its subject.
    while (clause?.place === 'before' && (clauses.at(-1)?.from ?? -1) > clause.from) clauses.pop();
    // "The Mail quoted Smith | as saying": Smith says it, and the Mail nothing else.
    if (clause && isRelayed(tokens, clause, clauses.at(-1), lexicon)) clauses.pop();
    const overlaps = clause !== null && clauses.some((earlier) => earlier.from < clause.to && clause.from < earlier.to);
    const isOwn = clause !== null && !overlaps && !isWithin(tokens, clause, clauses.at(-1), lexicon);
    if (clause && isOwn && isPlausible(tokens, clause, lexicon) && !isUnasserted(tokens, clause, lexicon))
      clauses.push(clause);
  }
  if (clauses.length > 1 && isOfAnyone(tokens, clauses, lexicon)) clauses.shift();
  return clauses;
}

function readClause(
  tokens: readonly Token[],
  cue: Cue,
  earlier: Clause | undefined,
  main: Clause | undefined,
  lexicon: SpeechLexicon,
): Clause | null {
  if (cue.inView) return readView(tokens, cue, lexicon);
  if (cue.frame === 'according-to' || cue.passive) {
    const phrase = phraseAfter(tokens, cue.passive ? cue.end + 1 : cue.end, lexicon);
    const named = withCircumstance(tokens, cue, withDoer(tokens, phrase, lexicon), lexicon);
    // "In May, according to Smith, the mayor left": what a comma opens early in a sentence is the statement itself.
    const closes = cue.passive || cue.at > FRONT || tokens.slice(0, cue.at).some(({ kind }) => kind === 'quote');
    const source = closes
      ? withApposition(tokens, cue.frame === 'according-to' ? withDescription(tokens, named, lexicon) : named, lexicon)
      : withoutOpen(tokens, named);
    return source && { cue, source, place: 'after', from: cue.passive ? cue.from : cue.at, to: source.to };
  }
  const before = tokens[cue.from - 1];
  if (cue.inside !== undefined)
    return { cue, source: { from: cue.inside, to: cue.inside + 1 }, place: 'after', from: cue.from, to: cue.end };
  if (cue.frame === 'following-to') {
    const source = phraseBefore(tokens, cue.at, lexicon);
    return source && { cue, source, place: 'after', from: source.from, to: cue.end };
  }
  if (cue.frame === 'noun') {
    const owner = before?.kind === 'owner' ? phraseBefore(tokens, cue.from - 1, lexicon) : null;
    const from = before?.kind === 'possessive' ? cue.from - 1 : owner?.from;
    return from === undefined ? null : { cue, source: { from, to: cue.from }, place: 'before', from, to: cue.end };
  }
  if (cue.form === 'gerund') return readParticiple(tokens, cue, main, lexicon);
  const joined =
    before !== undefined &&
    before.kind === 'conjunction' &&
    (lexicon.sets.joining.has(before.lower) || before.lower === lexicon.words.contrast);
  // "Smith, the Mail reported, said": the words between the commas are an aside.
  const isAside =
    before?.lower === ',' &&
    earlier?.to === cue.from - 1 &&
    tokens[earlier.from - 1]?.lower === ',' &&
    earlier.place === 'before';
  const subject = isAside ? phraseBefore(tokens, earlier.from - 1, lexicon) : null;
  if (subject && canSpeak(tokens.slice(subject.from, subject.to), lexicon))
    return { cue, source: subject, place: 'shared', from: cue.from, to: cue.end };
  if (joined || (before?.lower === ',' && earlier && earlier.to >= cue.from - 1)) {
    const source = earlier?.source ?? sentenceSubject(tokens, cue.from - 1, lexicon);
    if (source) return { cue, source, place: 'shared', from: cue.from, to: cue.end };
  }
  const inverted =
    before === undefined
      ? !lexicon.words.dropsSubjects
      : before.kind === 'quote' ||
        (before.lower === ',' && !isSubjectAlone(tokens, cue.from, lexicon)) ||
        before.lower === '—' ||
        before.lower === '-' ||
        (lexicon.words.inverts && isFronted(tokens, cue.from, lexicon));
  const { inverts } = lexicon.words;
  // What makes a verb passive makes one about oneself a perfect: "s'est réjouie la ministre".
  const { perfects, passives } = lexicon.sets;
  const group = tokens.slice(cue.from, cue.at);
  const isPlain = inverts
    ? group.every(({ kind, lower }) => kind === 'adverb' || perfects.has(lower) || passives.has(lower))
    : group.length === 0;
  if (inverted && cue.frame !== 'addressee' && isPlain && cue.end === cue.at + 1) {
    let behind = cue.end;
    while (inverts && ['time', 'adverb'].includes(tokens[behind]?.kind ?? '')) behind++;
    const source = withApposition(tokens, phraseAfter(tokens, behind, lexicon), lexicon);
    const first = source && tokens[source.from];
    // "…, said he would" is no inversion: a pronoun or an object stands behind; "said Smith" ends or goes on with a mark.
    const ends = source && (isEnd(tokens[source.to]) || (inverts && isTaken(tokens[source.to])));
    const speaks = source !== null && canSpeak(tokens.slice(source.from, source.to), lexicon);
    const behindQuote = before === undefined || before.kind === 'quote' || tokens[cue.from - 2]?.kind === 'quote';
    if (
      source &&
      ends &&
      speaks &&
      (inverts || first?.kind !== 'pronoun') &&
      (behindQuote || inverts || (cue.frame === 'clause' && isPersonal(tokens, source, lexicon)))
    )
      return { cue, source, place: 'after', from: cue.from, to: source.to };
    // Right behind a quotation, "said" makes whoever follows a speaker: “…,” said a beekeeper.
    const isRightBehind = before?.kind === 'quote' || (before?.lower === ',' && tokens[cue.from - 2]?.kind === 'quote');
    if (source && ends && (speaks || cue.frame === 'clause') && isRightBehind)
      return { cue, source, place: 'after', from: cue.from, to: source.to };
  }
  const source = phraseBefore(tokens, timeStart(tokens, cue.from), lexicon);
  if (source && isCutOff(tokens, source, cue.from)) {
    const first = earlier?.place === 'before' ? earlier.source : sentenceSubject(tokens, source.from, lexicon);
    return first && { cue, source: first, place: 'shared', from: cue.from, to: cue.end };
  }
  // "Am Montag hat der Rat den Bürgermeister gebeten, …": only a subject in front of the verb is known.
  if (cue.isSplit && source && source.from > 0 && !OPENERS.has(tokens[source.from - 1]?.kind ?? '')) return null;
  const all = source && withListed(tokens, cue, source);
  return all && { cue, source: all, place: 'before', from: all.from, to: cue.end };
}

/** Kinds of tokens behind which a clause begins. */
const OPENERS: ReadonlySet<string> = new Set(['mark', 'conjunction', 'quote']);

/** "Karsk, Belmouth agree to …": in a headline a comma joins two before a verb of many. */
function withListed(tokens: readonly Token[], cue: Cue, source: Phrase): Phrase {
  const isMany = cue.form === 'plain' && cue.from === cue.at && tokens[source.from - 1]?.lower === ',';
  const listed = isMany ? tokens.slice(0, source.to) : [];
  const isPart = ({ kind, lower, flags }: Token): boolean =>
    kind === 'name' || lower === ',' || (kind === 'noun' && (flags & CUE) === 0);
  const isList = listed.length > 0 && listed.every(isPart);
  return isList ? { from: 0, to: source.to } : source;
}

/** "Pour Jean Dupont, délégué syndical, | « … »": whose opinion the quotation is, up to the comma before it. */
function readView(tokens: readonly Token[], cue: Cue, lexicon: SpeechLexicon): Clause | null {
  const phrase = phraseAfter(tokens, cue.end, lexicon);
  const quote = tokens.findIndex(({ kind }) => kind === 'quote');
  if (phrase === null || quote < phrase.to || tokens[quote - 1]?.lower !== ',') return null;
  const isPlain = tokens
    .slice(phrase.to, quote)
    .every(
      ({ kind, lower }) => ['noun', 'name', 'determiner', 'preposition', 'number'].includes(kind) || lower === ',',
    );
  const source = { from: phrase.from, to: quote - 1 };
  return isPlain ? { cue, source, place: 'after', from: cue.at, to: source.to } : null;
}

/** "Der Sprecher des Amtes, Karl Weber, | bestätigte der Zeitung, …": nothing but the subject stands before the verb. */
function isSubjectAlone(tokens: readonly Token[], end: number, lexicon: SpeechLexicon): boolean {
  if (!lexicon.words.nounCapitals) return false;
  const phrase = phraseBefore(tokens, end, lexicon);
  return phrase?.from === 0 && tokens.slice(0, phrase.to).some(({ lower }) => lexicon.roles.has(lower));
}

const isArticled = (token: Token | undefined): boolean => token?.kind === 'determiner' || token?.kind === 'relative';

/** Tokens that may stand before "according to" with no statement among them. */
const FRONT = 6;

/** "a report seen | by the Karsk Mail": a phrase with the doer of what its participle says. */
function withDoer(tokens: readonly Token[], phrase: Phrase | null, lexicon: SpeechLexicon): Phrase | null {
  if (phrase === null || !lexicon.sets.agents.has(tokens[phrase.to]?.lower ?? '')) return phrase;
  const doer = phraseAfter(tokens, phrase.to + 1, lexicon);
  return doer === null ? phrase : { from: phrase.from, to: doer.to };
}

/** Tokens of a circumstance behind "according to a report". */
const CIRCUMSTANCE = 10;

/**
 * "According to a report released | on Monday, …", "… an official | who was there, …": at the beginning of a sentence, what goes
 * on up to the comma is of the phrase.
 */
function withCircumstance(
  tokens: readonly Token[],
  cue: Cue,
  phrase: Phrase | null,
  lexicon: SpeechLexicon,
): Phrase | null {
  if (phrase === null || cue.passive || cue.at > 0) return phrase;
  const comma = tokens.findIndex(({ lower }, at) => at >= phrase.to && lower === ',');
  if (comma >= 0 && tokens[phrase.to]?.kind === 'relative') return { from: phrase.from, to: comma };
  // "Nach Angaben eines Diplomaten, | der anonym bleiben wollte | , gehen …": no comma parts the verb from what opens the sentence.
  const closing = tokens.findIndex(({ lower }, at) => at > comma && lower === ',');
  const isClosed = lexicon.words.nounCapitals && comma === phrase.to && closing > 0 && closing - comma <= CIRCUMSTANCE;
  if (isClosed && isArticled(tokens[comma + 1])) return { from: phrase.from, to: closing };
  // "Laut einem Bericht | vom Montag | ist …"
  const isDated = tokens[phrase.to]?.kind === 'preposition' && tokens[phrase.to + 1]?.kind === 'time';
  if (lexicon.words.nounCapitals && isDated) return { from: phrase.from, to: phrase.to + 2 };
  const between = tokens.slice(phrase.to, Math.max(comma, phrase.to));
  const [first, second] = between;
  const opens = (token: Token | undefined): boolean => token?.kind === 'time' || token?.kind === 'preposition';
  // "un sondage Elabe | publié mercredi"
  const isOpened = opens(first) || (first?.kind === 'noun' && opens(second));
  const isClause = between.some(({ kind }) => ['auxiliary', 'pronoun', 'quote', 'relative'].includes(kind));
  return isOpened && !isClause && between.length <= CIRCUMSTANCE ? { from: phrase.from, to: comma } : phrase;
}

/** "The town rejects claims by the builder | , says it will pay": one comma parts no subject from its verb. */
function isCutOff(tokens: readonly Token[], { from, to }: Phrase, verb: number): boolean {
  const isParted = to === verb - 1 && tokens[to]?.lower === ',';
  const isWhole = tokens.slice(from, to).every((token) => token.kind !== 'mark');
  return isParted && isWhole && tokens[from - 1]?.kind === 'preposition';
}

/** Does nothing that could be a subject stand before the verb: "Am Montag | sagte", "In Rom | erklärte", "Das | teilte", "Dazu | sagte"? */
function isFronted(tokens: readonly Token[], end: number, lexicon: SpeechLexicon): boolean {
  const before = tokens[end - 1];
  if (before?.kind === 'time' || before?.kind === 'adverb')
    return phraseBefore(tokens, timeStart(tokens, end), lexicon) === null;
  const phrase = phraseBefore(tokens, end, lexicon);
  if (phrase === null) return before?.kind === 'determiner';
  const isThing = phrase.to - phrase.from === 1 && lexicon.pronouns.get(tokens[phrase.from]?.lower ?? '') === 'thing';
  return isThing || tokens[phrase.from - 1]?.kind === 'preposition' || tokens[phrase.from]?.kind === 'preposition';
}

/** Does the word behind a subject begin what the verb takes: "sagte X | dem Sender", "nannte X | das Gesetz"? */
const isTaken = (token: Token | undefined): boolean =>
  token?.kind === 'determiner' || token?.kind === 'possessive' || token?.kind === 'pronoun';

/** Index before a time between subject and verb, "Smith | on Monday evening said"; `end` itself where none stands. */
function timeStart(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at > 0 && end - at < 5 && (tokens[at - 1]?.kind === 'time' || tokens[at - 1]?.kind === 'number')) at--;
  if (at === end || !tokens.slice(at, end).some((token) => token.kind === 'time')) return end;
  if (tokens[at - 1]?.kind === 'preposition') at--;
  const before = tokens[at - 1];
  return before?.kind === 'name' || before?.kind === 'noun' || before?.lower === ')' ? at : end;
}

/** Behind a comma without a quotation ("The bridge is safe, said Smith.") only a name or role that ends the clause is a subject. */
function isPersonal(tokens: readonly Token[], { from, to }: Phrase, lexicon: SpeechLexicon): boolean {
  const next = tokens[to];
  const ends = next === undefined || next.kind === 'mark' || next.kind === 'preposition' || next.kind === 'time';
  return ends && tokens.slice(from, to).some((token) => token.kind === 'name' || lexicon.roles.has(token.lower));
}

const isEnd = (token: Token | undefined): boolean =>
  token === undefined ||
  ['mark', 'preposition', 'time', 'quote', 'conjunction', 'adverb', 'relative'].includes(token.kind);

/** "…, saying that": the subject is the earlier speaker's or the sentence's; "with Smith saying" has its own. */
function readParticiple(
  tokens: readonly Token[],
  cue: Cue,
  earlier: Clause | undefined,
  lexicon: SpeechLexicon,
): Clause | null {
  const before = tokens[cue.from - 1];
  if (before === undefined) {
    // "Referring to X, Smith said": the subject follows the comma, and the verb there carries the statement.
    return null;
  }
  if (before.lower === ',' || before.kind === 'conjunction' || before.kind === 'quote' || before.kind === 'time') {
    const source = earlier?.source ?? sentenceSubject(tokens, cue.from, lexicon);
    return source && { cue, source, place: 'shared', from: cue.from, to: cue.end };
  }
  const quoted = lexicon.sets.relaying.has(before.lower) ? quotedBefore(tokens, cue.from - 1, lexicon) : null;
  if (quoted) return { cue, source: quoted, place: 'before', from: quoted.from, to: cue.end };
  if (before.kind === 'preposition' || before.kind === 'mark') return null;
  const source = phraseBefore(tokens, cue.from, lexicon);
  if (source === null) return null;
  // "she released a statement saying": who speaks is the one who released it.
  const isDocument = tokens.slice(source.from, source.to).some((token) => lexicon.sets.documents.has(token.lower));
  const subject =
    isDocument && source.from > 0 ? (earlier?.source ?? sentenceSubject(tokens, source.from, lexicon)) : null;
  if (subject) return { cue, source: subject, place: 'shared', from: cue.from, to: cue.end };
  return { cue, source, place: 'before', from: source.from, to: cue.end };
}

/**
 * Whom a verb of quoting before "as saying" quotes: "Smith was quoted by the Mail as saying", "the Mail quoted Smith as
 * saying"; `null` where none does.
 */
function quotedBefore(tokens: readonly Token[], end: number, lexicon: SpeechLexicon): Phrase | null {
  const near = Math.max(0, end - LONGEST);
  const at = near + tokens.slice(near, end).findLastIndex(({ lower }) => lexicon.sets.quotingVerbs.has(lower));
  if (at < near) return null;
  let group = at;
  while (group > 0 && ['auxiliary', 'adverb'].includes(tokens[group - 1]?.kind ?? '')) group--;
  const isPassive = tokens.slice(group, at).some(({ lower }) => lexicon.sets.passives.has(lower));
  if (isPassive) return phraseBefore(tokens, group, lexicon);
  if (at + 2 === end && lexicon.own.has(tokens[at + 1]?.lower ?? '')) return { from: at + 1, to: end };
  const phrase = phraseAfter(tokens, at + 1, lexicon);
  return phrase !== null && phrase.to <= end ? phrase : null;
}
