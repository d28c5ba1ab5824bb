import type { Candidate, Removed, Span } from '../model.ts';

/** The two halves of a text: together they tile it exactly. */
export interface Tiling {
  kept: Span[];
  removed: Removed[];
}

/** Tiles a text of `length` code units: removed spans in order, of two that overlap the earlier one whole, and the rest kept. */
export function tile(length: number, candidates: readonly Candidate[]): Tiling {
  const wanted = candidates
    .filter((candidate) => candidate.field === 'removed')
    .flatMap((candidate) => candidate.evidence.map((span) => ({ span, rule: candidate.rule })))
    .toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const kept: Span[] = [];
  const removed: Removed[] = [];
  let at = 0;
  for (const { span, rule } of wanted) {
    const start = Math.max(at, span[0]);
    const end = Math.min(length, span[1]);
    if (start >= end) continue;
    if (start > at) kept.push([at, start]);
    removed.push({ span: [start, end], rule });
    at = end;
  }
  if (at < length) kept.push([at, length]);
  return { kept, removed };
}
