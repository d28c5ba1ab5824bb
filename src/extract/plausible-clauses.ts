import type { Cue } from './cues.ts';
import type { Phrase } from './noun-phrases.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';
import type { Token } from './tokens.ts';

/** Words of attribution with the words for who speaks, in one sentence. */
export interface Clause {
  cue: Cue;
  source: Phrase;
  /** Where the source stands: `shared` is the subject of an earlier verb ("he said … and added", "…, saying"). */
  place: 'before' | 'after' | 'shared';
  /** First token of the clause's own words: its source or, when that is shared, its verb. */
  from: number;
  /** Behind the last token of the clause's own words. */
  to: number;
}

/** Weak verbs and nouns need someone who can speak and something that is said; "say" and its like do not. */
export function isPlausible(
  tokens: readonly Token[],
  { cue, source, place, from }: Clause,
  lexicon: SpeechLexicon,
): boolean {
  const speaks = canSpeak(tokens.slice(source.from, source.to), lexicon);
  const next = tokens[cue.end];
  const near = tokens.slice(cue.end, cue.end + 8);
  const quoteAt = near.findIndex((token) => token.kind === 'quote');
  // "I read your report (“Bridge shut”, 3 May)": what stands in brackets is a title.
  const isBracketed = quoteAt > 0 && near[quoteAt - 1]?.lower === '(';
  const quoted =
    (quoteAt >= 0 && !isBracketed) ||
    tokens[source.from - 1]?.kind === 'quote' ||
    (place === 'after' && tokens.slice(Math.max(0, from - 2), from).some((token) => token.kind === 'quote'));
  // “Who knows?” Smith asked: a whole sentence behind its quotation.
  const bare = source.from === 0 && (next === undefined || next.lower === '.');
  if (cue.frame === 'noun') return speaks;
  // "a turn that called it to mind": what "that" stands for is seldom somebody.
  const only = source.to - source.from === 1 ? tokens[source.from] : undefined;
  if (only?.kind === 'pronoun' && lexicon.sets.addressed.has(only.lower)) return false;
  const isThat = only?.kind === 'relative' && lexicon.sets.complementizers.has(only.lower);
  const antecedent = tokens[source.from - 1];
  const isOfSpeaker = antecedent !== undefined && canSpeak([antecedent], lexicon);
  if (isThat && !quoted && (!isOfSpeaker || (cue.frame !== 'clause' && cue.frame !== 'showing'))) return false;
  // "Es sei zu früh, so Smith, …": the mood of another verb says the same as marks.
  const isReported = place === 'after' && tokens.some(({ lower }) => lexicon.sets.reportive.has(lower));
  if (cue.frame === 'quoting') return speaks && (quoted || bare || isReported);
  if (cue.inView) return speaks;
  if (cue.frame === 'according-to' || cue.frame === 'following-to') return true;
  if (cue.frame === 'showing') {
    const head = headOf(tokens, source);
    const says = next !== undefined && next.lower !== '.';
    return says && head !== undefined && lexicon.sets.documents.has(head.lower);
  }
  if (cue.frame === 'clause') {
    if (isIncrease(tokens, cue, speaks, lexicon)) return false;
    // "271 pledged delegates": before a noun and behind what cannot speak a participle is an adjective.
    const isAdjective = cue.form === 'past' && next?.kind === 'noun' && cue.from === cue.at;
    const isVerb = !lexicon.sets.nounForms.has(tokens[cue.at]?.lower ?? '') && cue.form !== 'gerund';
    return speaks || (!isAdjective && isVerb && place !== 'shared');
  }
  if (cue.frame === 'addressee') return speaks && (quoted || bare || (next !== undefined && next.lower !== '.'));
  // "a company called Brightwater": behind an indefinite noun the participle describes it.
  const opener = tokens[source.from];
  const isPerson = tokens
    .slice(source.from, source.to)
    .some(({ kind, lower }) => kind === 'name' || lexicon.roles.has(lower));
  const isBare = cue.form === 'past' && cue.from === cue.at && opener?.kind === 'determiner' && !isPerson;
  if (cue.frame === 'object' && place === 'before' && isBare && lexicon.sets.indefinites.has(opener.lower))
    return false;
  // “It will fail,” he mocks.
  const behindQuote = tokens[source.from - 1]?.kind === 'quote' && place === 'before';
  if (!speaks || ((next === undefined || next.lower === '.') && !behindQuote)) return false;
  return true;
}

/** "The firm added | 300 jobs", "the plan had added | two per cent": a number with no verb behind it is no statement. */
function isIncrease(tokens: readonly Token[], cue: Cue, speaks: boolean, { sets }: SpeechLexicon): boolean {
  const next = tokens[cue.end];
  const isNumber =
    next?.kind === 'number' || /^\p{Sc}$/u.test(next?.lower ?? '') || sets.indefinites.has(next?.lower ?? '');
  if (!isNumber || !sets.increasing.has(tokens[cue.at]?.lower ?? '')) return false;
  const mark = tokens.findIndex(({ lower }, at) => at > cue.end && /^[,;.:]$/.test(lower));
  const rest = tokens.slice(cue.end, mark < 0 ? tokens.length : mark);
  return !speaks || !rest.some(({ kind }) => kind === 'auxiliary' || kind === 'quote' || kind === 'relative');
}

/** The noun that a phrase is about: the last before a preposition, mark or relative. */
function headOf(tokens: readonly Token[], { from, to }: Phrase): Token | undefined {
  let at = from;
  while (at + 1 < to && !['preposition', 'mark', 'relative', 'conjunction'].includes(tokens[at + 1]?.kind ?? '')) at++;
  return tokens[at];
}

/** Do the words hold one that can stand for someone who speaks: a name, a pronoun, a role, a group, a document? */
export function canSpeak(words: readonly Token[], lexicon: SpeechLexicon): boolean {
  const { groups, documents } = lexicon.sets;
  // "Smith, the mayor's son-in-law": an apposition does not hide the name before it.
  const comma = words.findIndex(({ lower }) => lower === ',');
  if (comma > 0 && canSpeak(words.slice(0, comma), lexicon)) return true;
  // "Smith's situation": who owns it does not speak, it would have to.
  const owner = words.findLastIndex(({ kind }) => kind === 'owner');
  const head = owner >= 0 && owner < words.length - 1 ? words.slice(owner + 1) : words;
  return head.some(
    ({ kind, lower }) =>
      kind === 'name' ||
      kind === 'possessive' ||
      kind === 'pronoun' ||
      kind === 'relative' ||
      lexicon.own.has(lower) ||
      lexicon.roles.has(lower) ||
      groups.has(lower) ||
      documents.has(lower) ||
      (lower.endsWith('s') && lexicon.roles.has(lower.slice(0, -1))),
  );
}
