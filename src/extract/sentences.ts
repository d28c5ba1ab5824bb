import type { Span } from '../model.ts';
import type { Quote } from './quotes.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';
import { allMatches } from './words.ts';

/** Longest sentence, in code units: text without full stops is cut here, so that later steps stay linear. */
const LONGEST = 2000;
/** Longest sentence with its quotations. */
const LONGEST_QUOTED = 12_000;
const END = /[.!?…。！？؟۔।]/g;

/**
 * Returns the sentences of a paragraph, in order, without white space at both ends.
 *
 * A quotation is never cut: it belongs to one sentence whole, and ends it when its last words do ("“Go.” He went." are two, "“Go,” he
 * said." is one). No sentence ends behind an abbreviation ("Sen. Smith"), an initial ("J. Smith") or inside "U.S. officials".
 * Linear in the paragraph's length; a text without full stops is cut after 2,000 code units.
 * @param lexicon knows the abbreviations; `null` for a language without words
 */
export function splitSentences(
  text: string,
  [start, end]: Span,
  quotes: readonly Quote[],
  lexicon: SpeechLexicon | null,
): Span[] {
  const sentences: Span[] = [];
  let from = start;
  // Quotations do not count towards the length of a sentence: they are one token each.
  let counted = start;
  const cut = (to: number): void => {
    const span = trim(text, from, to);
    if (span[1] > span[0]) sentences.push(span);
    from = to;
    counted = Math.max(counted, to);
  };
  const limit = (to: number): void => {
    while (to - counted > LONGEST) {
      const space = text.lastIndexOf(' ', counted + LONGEST);
      cut(space > counted ? space : counted + LONGEST);
    }
    if (to - from > LONGEST_QUOTED) cut(to);
  };
  const scan = (at: number, to: number): void => {
    const part = text.slice(at, to);
    let after = at;
    for (const match of allMatches(part, END)) {
      const stop = at + match.index;
      limit(stop);
      // Of a run of stops each leads to the same place, and the run is passed over once.
      if (stop >= after) after = skipClosing(text, stop + 1, to);
      if (endsSentence(text, stop, after, end, lexicon)) cut(after);
    }
  };
  let at = start;
  for (const quote of quotes) {
    if (quote.span[0] < at) continue;
    scan(at, quote.span[0]);
    limit(quote.span[0]);
    at = quote.span[1];
    counted = at;
    const last = text[quote.inner[1] - 1] ?? '';
    if (/[.!?…]/.test(last) && startsSentence(text, at, end)) cut(at);
  }
  scan(at, end);
  limit(end);
  cut(end);
  return sentences;
}

/** Skips brackets and further stops that belong to the end of a sentence. */
function skipClosing(text: string, at: number, end: number): number {
  let after = at;
  while (after < end && /[.!?…)\]]/.test(text[after] ?? '')) after++;
  return after;
}

function endsSentence(text: string, stop: number, after: number, end: number, lexicon: SpeechLexicon | null): boolean {
  const mark = text[stop] ?? '';
  if (/[。！？]/.test(mark)) return true;
  if (!startsSentence(text, after, end)) return false;
  if (mark !== '.') return true;
  const before = /[\p{L}\p{N}.]{1,12}$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(before)) return false;
  // "U.S. President" goes on, "in the U.S. The" does not: only a short common word can tell.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) {
    const next = /^\s+(\p{L}+)/u.exec(text.slice(after, after + 20))?.[1] ?? '';
    return next === '' || lexicon?.classes.has(next.toLowerCase()) === true;
  }
  return !lexicon?.sets.abbreviations.has(before.toLowerCase().replace(/^\./, ''));
}

/** Is white space and then a capital, a digit, a mark or a letter without case next (or the end)? */
function startsSentence(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  const next = /^\s+(\S)/.exec(text.slice(at, Math.min(end, at + 12)))?.[1];
  if (next === undefined) return text.slice(at, Math.min(end, at + 12)).trim() === '';
  return !/\p{Ll}/u.test(next) && !/[,;:]/.test(next);
}

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return [from, to];
}
