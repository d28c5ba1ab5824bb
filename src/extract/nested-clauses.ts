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
