import type { Span } from '../model.ts';
import { findHits, type Hit, joinRanges, type Wanted } from './matching.ts';

/** A piece of an article's text, as printed. */
export interface Snippet {
  text: string;
  /** The words that match, in order, without overlap: UTF-16 code units of `text`. */
  marks: Span[];
  /** True when text of the same paragraph stands before, and behind. */
  isCutBefore: boolean;
  isCutAfter: boolean;
}

/** Lengths in UTF-16 code units: of one snippet, and of what it shows before its first hit. */
const LENGTH = 220;
const LEAD = 70;

/**
 * Cuts up to two pieces out of a text (paragraphs parted by blank lines), where most different terms stand together.
 *
 * A piece is a verbatim slice of one paragraph, about 220 code units, cut between words. Without a hit it is the text's
 * beginning, unmarked; an empty text gives none.
 */
export function cutSnippets(text: string, wanted: Wanted): Snippet[] {
  const hits = findHits(text, wanted);
  const best = bestRun(text, hits, new Set());
  if (!best) {
    const first = text.search(/\S/);
    return first < 0 ? [] : [cutAround(text, { start: first, end: first }, [])];
  }
  const snippets = [{ at: best.start, snippet: cutAround(text, best, hits) }];
  const second = bestRun(text, hits, best.terms);
  if (second) snippets.push({ at: second.start, snippet: cutAround(text, second, hits) });
  return snippets.sort((a, b) => a.at - b.at).map(({ snippet }) => snippet);
}

/** The run of hits, no longer than a snippet and in one paragraph, with most terms that are not in `seen`; first of equals. */
function bestRun(
  text: string,
  hits: Hit[],
  seen: ReadonlySet<string>,
): { start: number; end: number; terms: Set<string> } | null {
  let best: { start: number; end: number; terms: Set<string> } | null = null;
  let bestScore = 0;
  hits.forEach((first, index) => {
    const limit = Math.min(first.start + LENGTH - LEAD, paragraphEnd(text, first.start));
    const terms = new Set<string>();
    let end = first.end;
    let repeats = 0;
    for (let i = index; i < hits.length; i++) {
      const hit = hits[i] as Hit;
      if (hit.end > limit && i > index) break;
      if (terms.has(hit.term)) repeats += 1;
      if (!seen.has(hit.term)) terms.add(hit.term);
      end = Math.max(end, hit.end);
    }
    const score = terms.size === 0 ? 0 : terms.size + Math.min(repeats, 9) / 10;
    if (score > bestScore) {
      best = { start: first.start, end, terms };
      bestScore = score;
    }
  });
  return best;
}

function cutAround(text: string, around: { start: number; end: number }, hits: Hit[]): Snippet {
  const from = paragraphStart(text, around.start);
  const to = paragraphEnd(text, around.start);
  const start = wordStart(text, Math.max(from, around.start - LEAD), from, around.start);
  const end = wordEnd(text, Math.min(to, Math.max(start + LENGTH, around.end)), to, around.end);
  const marks = joinRanges(hits.filter((hit) => hit.start >= start && hit.end <= end));
  return {
    text: text.slice(start, end),
    marks: marks.map(([a, b]): Span => [a - start, b - start]),
    isCutBefore: start > from,
    isCutAfter: end < to,
  };
}

function paragraphStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function paragraphEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** The first place from `at` on, at most `limit`, where a word begins; scripts without spaces are cut at a character. */
function wordStart(text: string, at: number, from: number, limit: number): number {
  if (at === from) return at;
  const space = text.slice(at - 1, limit).search(/\s\S/u);
  if (space >= 0) return at + space;
  return isInsidePair(text, at) ? at + 1 : at;
}

/** The last place up to `at`, at least `limit`, where a word ends. */
function wordEnd(text: string, at: number, to: number, limit: number): number {
  if (at === to) return at;
  const space = text.slice(limit, at + 1).search(/\s\S*$/u);
  if (space >= 0) return limit + space;
  return isInsidePair(text, at) ? at - 1 : at;
}

function isInsidePair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
