import { afterCue } from './content-start.ts';
import type { Clause } from './plausible-clauses.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';
import type { Token } from './tokens.ts';

/** Does a clause say what the one before it only quotes? */
export function isRelayed(
  tokens: readonly Token[],
  { cue, source }: Clause,
  earlier: Clause | undefined,
  { sets }: SpeechLexicon,
): boolean {
  const isBehind = earlier?.cue.end === source.from && sets.quotingVerbs.has(tokens[earlier.cue.at]?.lower ?? '');
  return isBehind && sets.relaying.has(tokens[cue.from - 1]?.lower ?? '');
}

/**
 * "Smith said | he welcomed the plan", "… | the town would reply": a clause with which the words of another begin, and which tells
 * what its speaker thinks or what will be, is a part of those words and no statement of its own.
 */
export function isWithin(
  tokens: readonly Token[],
  clause: Clause,
  earlier: Clause | undefined,
  lexicon: SpeechLexicon,
): boolean {
  if (earlier === undefined || earlier.cue.frame === 'noun' || earlier.to > clause.from) return false;
  // "said the deal had been | endorsed by the mayor |"
  const isPassive = clause.cue.passive && earlier.place !== 'after' && earlier.cue.frame !== 'according-to';
  if (clause.place !== 'before' && !isPassive) return false;
  const between = tokens.slice(earlier.to, clause.from);
  if (between.some(({ kind }) => kind === 'mark' || kind === 'quote')) return false;
  if (isPassive) return afterCue(tokens, earlier, lexicon) < clause.from;
  if (afterCue(tokens, earlier, lexicon) !== clause.from) return false;
  const { from, to } = clause.source;
  const isSpeech = clause.cue.frame === 'clause' || clause.cue.frame === 'addressee';
  if (to - from === 1 && tokens[from]?.kind === 'pronoun') return !isSpeech;
  // "said Karsk supports the plan": what another stands for is the speaker's word, unless it is quoted.
  const isQuoted = tokens.slice(clause.to).some(({ kind }) => kind === 'quote');
  const isTold = earlier.cue.frame === 'clause' || earlier.cue.frame === 'addressee';
  if (!isSpeech && isTold && !isQuoted && clause.cue.form === 'present') return true;
  return tokens.slice(clause.cue.from, clause.cue.at).some(({ lower }) => lexicon.sets.modals.has(lower));
}

/** "Smith said | Karsk expected talks | , noting …": of clauses of which each begins what the one before says, the first. */
export function mainOf(tokens: readonly Token[], clauses: readonly Clause[]): Clause | undefined {
  let at = clauses.length - 1;
  for (; at > 0; at--) {
    const [outer, inner] = [clauses[at - 1] as Clause, clauses[at] as Clause];
    const between = tokens.slice(outer.to, inner.from);
    const isNested = outer.place !== 'after' && inner.place === 'before' && isSaying(outer) && !isAttributed(inner);
    if (!isNested || between.some(({ kind }) => kind !== 'time' && kind !== 'relative' && kind !== 'preposition'))
      break;
  }
  return clauses[at];
}

const isSaying = ({ cue }: Clause): boolean => cue.frame === 'clause' || cue.frame === 'addressee';

/** "Smith said Jones told him …, adding": of two who say something the last one goes on. */
const isAttributed = ({ cue }: Clause): boolean => cue.frame === 'addressee';

/** "Those who accuse the town “should look”, the mayor added.": what closes the sentence says all of it, and nobody else anything. */
export function isOfAnyone(tokens: readonly Token[], clauses: readonly Clause[], lexicon: SpeechLexicon): boolean {
  const [first, last] = [clauses[0], clauses.at(-1)];
  if (first?.source.from !== 1 || last === undefined || tokens[1]?.kind !== 'relative') return false;
  const isAnyone = lexicon.pronouns.get(tokens[0]?.lower ?? '') === 'other';
  const closes = ['mark', 'quote'].includes(tokens[last.from - 1]?.kind ?? '');
  return isAnyone && closes && tokens.slice(last.to).every(({ kind }) => kind === 'mark' || kind === 'time');
}

/** "a bigger role than | the mayor admits", "if | Smith agrees"; "A US official, | quoted by the Mail | , said": nobody says anything there. */
export function isUnasserted(tokens: readonly Token[], { cue, place, from }: Clause, { sets }: SpeechLexicon): boolean {
  if (cue.passive) return sets.quotingVerbs.has(tokens[cue.at]?.lower ?? '');
  return place === 'before' && sets.unasserting.has(tokens[from - 1]?.lower ?? '');
}
