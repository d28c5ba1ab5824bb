import type { Span } from '../model.ts';
import { afterCue, isInfinitiveAt, skipAddressee } from './content-start.ts';
import type { Clause } from './plausible-clauses.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';
import type { Token } from './tokens.ts';
import { CUE } from './word-classes.ts';

/**
 * Returns the words that a clause of a sentence attributes, in one piece or two (before and behind the clause), trimmed of marks
 * that belong to the sentence; empty when there are none.
 */
export function contentOf(
  text: string,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  lexicon: SpeechLexicon,
): Span[] {
  const clause = clauses[index];
  if (clause === undefined) return [];
  if (clause.cue.frame === 'noun') {
    const quote = tokens.slice(clause.to).find((token) => token.kind === 'quote');
    return quote ? [[quote.start, quote.end]] : [];
  }
  const earlier = clauses[index - 1];
  const before: [number, number] = [earlier?.to ?? datelineEnd(tokens), clause.from];
  const start = afterCue(tokens, clause, lexicon);
  const behind: [number, number] = [
    start,
    subordinateEnd(tokens, clause, start, contentEnd(tokens, clauses, index, lexicon), lexicon),
  ];
  const pieces: Span[] = [];
  const back = piece(text, tokens, ...before);
  // "Smith said on Monday." says when, not what.
  const { frame } = clause.cue;
  const isSaying = frame !== 'object' && frame !== 'according-to' && frame !== 'following-to';
  const opened = lexicon.sets.complementizers.has(tokens[start - 1]?.lower ?? '') && start > clause.cue.end;
  const empty = isSaying && !opened && behind[1] - behind[0] <= 8 && isCircumstance(tokens, ...behind, lexicon);
  // "warnte vor | zu großen Zugeständnissen"
  const isPlace = tokens[start]?.kind === 'preposition' || tokens[start]?.kind === 'time';
  const isLed = clause.cue.end > clause.cue.at + 1 && (tokens[clause.cue.end - 1]?.kind === 'preposition' || !isPlace);
  let front = empty && !isLed ? null : piece(text, tokens, ...behind);
  // "Smith said Jones told him “…”": what is said may begin with another who speaks.
  const next = clauses[index + 1];
  if (!empty && front === null && next && behind[1] === next.from && next.from <= start + 1 && next.place === 'before')
    front = piece(text, tokens, start, nextOfSame(clauses, index)?.from ?? tokens.length);
  const direction = directionOf(tokens, clause, before, behind, lexicon);
  // What stands between two clauses belongs to the first, if that one has a claim to it.
  const taken = earlier !== undefined && isForward(tokens, earlier, clause.from, lexicon);
  // "Smith added a link, Jones noted.": what closes a sentence speaks of all that stands before it, another's words included.
  const closes =
    clause.cue.frame === 'according-to'
      ? direction === 'before'
      : // "…, a charge that Jones denies": the relative clause is about the charge alone.
        clause.place === 'before' &&
        ['mark', 'quote'].includes(tokens[clause.from - 1]?.kind ?? '') &&
        (!hasWords(tokens, ...behind) || isCircumstance(tokens, ...behind, lexicon));
  const whole = taken && closes && clause.from > 0 ? tokens.slice(0, clause.from) : [];
  const all = whole.some((token) => token.kind === 'quote')
    ? null
    : whole.length > 0
      ? piece(text, tokens, datelineEnd(tokens), clause.from)
      : null;
  // “…,” Smith told Jones on Monday, according to a statement: what was said stands before both.
  const quoted = clause.cue.frame === 'according-to' && direction === 'before' && earlier && !taken;
  const quote = quoted ? tokens.slice(0, earlier.from).findLast((token) => token.kind === 'quote') : undefined;
  if (quote) return [[quote.start, quote.end]];
  if (all) pieces.push(all);
  if (direction !== 'behind' && back && !taken) pieces.push(back);
  if (direction !== 'before' && front) pieces.push(front);
  if (pieces.length === 0 && direction === 'before' && front && hasWords(tokens, ...behind)) pieces.push(front);
  return pieces;
}

/** The next clause but one whose subject is that of a clause: "Smith said Jones told him “…”, | adding …". */
const nextOfSame = (clauses: readonly Clause[], index: number): Clause | undefined =>
  clauses.slice(index + 2).find(({ source }) => source.from === clauses[index]?.source.from);

/** Index behind "KARACHI:" or "Karsk, May 3 (NPA) -" at the beginning of a sentence, 0 without such words. */
function datelineEnd(tokens: readonly Token[]): number {
  for (let at = 0; at < Math.min(tokens.length, 14); at++) {
    const token = tokens[at];
    if (at > 0 && token?.kind === 'mark' && /[:—–-]/.test(token.lower)) return at + 1;
    if (!['name', 'time', 'number', 'mark'].includes(token?.kind ?? '')) return 0;
  }
  return 0;
}

/** Does nothing that is said follow a clause: no quotation, no verb ("Smith asked reporters in a hall")? */
export const saysNothing = (tokens: readonly Token[], clause: Clause, lexicon: SpeechLexicon): boolean =>
  !tokens.slice(clause.to).some((token) => token.kind === 'quote' || token.lower === ':') &&
  !hasVerb(tokens, [clause.to, tokens.length], lexicon);

type Direction = 'before' | 'behind' | 'both';

const hasWords = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => token.kind !== 'mark');

function isForward(tokens: readonly Token[], clause: Clause, end: number, lexicon: SpeechLexicon): boolean {
  const from = afterCue(tokens, clause, lexicon);
  return (
    hasWords(tokens, from, end) && directionOf(tokens, clause, [0, clause.from], [from, end], lexicon) !== 'before'
  );
}

function directionOf(
  tokens: readonly Token[],
  clause: Clause,
  before: readonly [number, number],
  behind: readonly [number, number],
  lexicon: SpeechLexicon,
): Direction {
  const quoteBehind = tokens.slice(...behind).some((token) => token.kind === 'quote');
  const closing = tokens[clause.from - 1];
  const said = closing?.kind === 'quote' || closing?.lower === ',' || closing?.lower === '—' || closing?.lower === '-';
  const hasBefore = hasWords(tokens, ...before) && said;
  if (clause.cue.frame === 'according-to' || clause.cue.frame === 'following-to') {
    if (clause.from <= 1 || !hasWords(tokens, ...before)) return 'behind';
    // "In May, according to Smith, …" opens the statement.
    if (closing?.lower === ',' && !longEnough(tokens, [0, clause.from]) && hasWords(tokens, ...behind)) return 'behind';
    return closing?.kind === 'conjunction' || closing?.kind === 'relative' ? 'behind' : 'before';
  }
  if (clause.cue.passive) return 'before';
  // "Am Montag sagte X, …": what stands before an inverted verb without a mark is none of the statement.
  if (clause.place === 'after' && lexicon.words.inverts && !hasBefore) return 'behind';
  if (clause.place === 'after') {
    const next = tokens[clause.to];
    return quoteBehind && next?.kind === 'mark' ? 'both' : 'before';
  }
  if (!hasBefore || clause.place === 'shared') return 'behind';
  if (!hasWords(tokens, ...behind)) return 'before';
  const quoteBefore =
    closing?.kind === 'quote' || (closing?.lower === ',' && tokens[clause.from - 2]?.kind === 'quote');
  const next = tokens[clause.to];
  if (quoteBefore) return quoteBehind ? 'both' : 'before';
  // "Taxes will fall, he said, …" and "…, he told X on Friday" close what was said before; "On Monday, he said taxes …" opens it.
  if (quoteBehind) return 'behind';
  if (next?.lower === ',' || next?.lower === '.') return longEnough(tokens, before) ? 'before' : 'behind';
  const closes =
    isCircumstance(tokens, clause.to, behind[1], lexicon) ||
    (clause.cue.frame === 'addressee' && isOnlyAddressee(tokens, clause.to, behind[1], lexicon));
  return closes && longEnough(tokens, before) ? 'before' : 'behind';
}

/** An introductory phrase ("On Monday,") is no statement: one has a verb or many words. */
const longEnough = (tokens: readonly Token[], [from, to]: readonly [number, number]): boolean =>
  to - from > 6 || tokens.slice(from, to).some((token) => token.kind === 'auxiliary');

const hasVerb = (tokens: readonly Token[], [from, to]: readonly [number, number], lexicon: SpeechLexicon): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token) =>
        token.kind === 'auxiliary' || token.kind === 'relative' || lexicon.sets.complementizers.has(token.lower),
    );

/** Does nothing follow but who is addressed and the circumstances ("told the Mail on Friday")? */
function isOnlyAddressee(tokens: readonly Token[], from: number, to: number, lexicon: SpeechLexicon): boolean {
  const at = skipAddressee(tokens, from, to);
  return !hasWords(tokens, at, to) || isCircumstance(tokens, at, to, lexicon);
}

/**
 * Where the words behind a clause end: before the next clause, unless that one is part of what is said ("said one goal of what he
 * called a “clean-up” was …"); quoted words of somebody else are not.
 */
function contentEnd(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  lexicon: SpeechLexicon,
): number {
  const lastQuote = tokens.findLastIndex((token) => token.kind === 'quote');
  for (let next = index + 1; next < clauses.length; next++) {
    const later = clauses[next];
    if (later === undefined) break;
    const before = tokens[later.from - 1];
    const apart = later.place === 'shared' || before?.kind === 'mark' || before?.kind === 'quote';
    const joined = before?.kind === 'conjunction' && tokens[later.from - 2]?.kind === 'mark';
    const quotes = lastQuote >= later.to;
    const own = tokens[later.source.from]?.kind === 'pronoun';
    // "said that when Jones attacked the plan, …": the clause belongs to what is said.
    if (isSubordinate(tokens, later.from, lexicon) && !joined && later.place !== 'shared') continue;
    if (apart || joined || later.place === 'after' || (quotes && !own)) return later.from;
  }
  return tokens.length;
}

/** "when Smith attacked the plan, …": the words of a subordinate clause end with it, at the comma. */
function subordinateEnd(
  tokens: readonly Token[],
  clause: Clause,
  start: number,
  end: number,
  lexicon: SpeechLexicon,
): number {
  const isRelative = clause.place === 'before' && tokens[clause.source.from]?.kind === 'relative';
  if (isRelative && tokens[clause.from - 1]?.lower === ',') return relativeEnd(tokens, start, end, lexicon);
  if (!isSubordinate(tokens, clause.from, lexicon)) return end;
  const comma = tokens.findIndex((token, at) => at > start && at < end && token.lower === ',');
  return comma < 0 ? end : comma;
}

/** "Smith, who said it was safe | , left": a relative clause ends at the comma before the verb of the sentence. */
function relativeEnd(tokens: readonly Token[], start: number, end: number, lexicon: SpeechLexicon): number {
  if (lexicon.words.nounCapitals) return end;
  for (let at = start; at < end; at++) {
    if (tokens[at]?.lower !== ',') continue;
    const next = tokens[at + 1]?.kind === 'adverb' ? tokens[at + 2] : tokens[at + 1];
    const isVerb = next?.kind === 'auxiliary' || (next?.kind === 'noun' && (next.flags & CUE) !== 0);
    const isPast =
      next?.kind === 'noun' && lexicon.verbEndings[0] !== undefined && next.lower.endsWith(lexicon.verbEndings[0]);
    if (isVerb || isPast) return at;
  }
  return end;
}

/** Does a conjunction that joins no equals stand before the clause: "when", "because"? */
const isSubordinate = (tokens: readonly Token[], from: number, lexicon: SpeechLexicon): boolean => {
  const before = tokens[from - 1];
  return (
    before?.kind === 'conjunction' && !lexicon.sets.joining.has(before.lower) && before.lower !== lexicon.words.contrast
  );
};

/** Is all that follows a circumstance of the saying: "on Friday", "in a statement", "last week", "during a visit to Rome"? */
function isCircumstance(tokens: readonly Token[], from: number, to: number, lexicon: SpeechLexicon): boolean {
  const first = tokens[from];
  if (isInfinitiveAt(tokens, from, lexicon)) return false;
  if (first?.kind !== 'preposition' && first?.kind !== 'time' && first?.kind !== 'adverb') return false;
  return !hasVerb(tokens, [from, to], lexicon);
}

/** Signs with which posts open their lines: "🔹", "•", "►". */
const BULLET = /^(?:[•·▪●◆■►▶*]|\p{So}|\p{Mn})$/u;

/** The words of tokens `[from, to)` without marks, conjunctions and relatives at their ends; `null` when nothing is left. */
function piece(text: string, tokens: readonly Token[], from: number, to: number): Span | null {
  let start = from;
  let end = to;
  const isLoose = (token: Token | undefined): boolean => token?.kind === 'mark' && /[,;:—–\-.]/.test(token.lower);
  const isBullet = (token: Token | undefined): boolean => token?.kind === 'mark' && BULLET.test(token.lower);
  while (start < end && (isLoose(tokens[start]) || isBullet(tokens[start]) || tokens[start]?.kind === 'owner')) start++;
  while (end > start && (isLoose(tokens[end - 1]) || (to < tokens.length && tokens[end - 1]?.kind === 'conjunction')))
    end--;
  const first = tokens[start];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined || start >= end) return null;
  return /[\p{L}\p{N}]/u.test(text.slice(first.start, last.end)) ? [first.start, last.end] : null;
}
