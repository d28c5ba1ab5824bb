import type { PublicStatement } from '../model.ts';

/** Where words of a statement stand in one piece of rendered text: `[start, end)` in code units of that piece. */
export interface Passage {
  start: number;
  end: number;
  statement: PublicStatement;
  /** True for the first passage of its statement, which carries the anchor. */
  isFirst: boolean;
}

/**
 * Finds the statements' words again in the pieces of text of a reading view, by index of the piece. White space and
 * hyphens do not count. A statement is looked for behind the one before it, so that repeated words go to their own place; one whose
 * words are not all there has no passage. Passages in one piece do not overlap and stand in order.
 */
export function findStatements(
  leaves: readonly string[],
  statements: readonly PublicStatement[],
): Map<number, Passage[]> {
  const { text, starts } = joinLeaves(leaves);
  const found = new Map<number, Passage[]>();
  const placesOf = placeCharacters(leaves);
  let behind = 0;
  for (const statement of statements) {
    const pieces = statement.content.map(squeeze).filter(Boolean);
    const places = locate(text, pieces, behind);
    if (places === null || pieces.length === 0) continue;
    behind = places.at(-1)?.[1] ?? behind;
    let isFirst = true;
    for (const [start, end] of places) {
      for (const cut of cutByLeaf(placesOf, starts, start, end)) {
        const list = found.get(cut.leaf) ?? [];
        found.set(cut.leaf, list);
        list.push({ start: cut.start, end: cut.end, statement, isFirst });
        isFirst = false;
      }
    }
  }
  return found;
}

/** The places of the pieces one behind the other, from `from` on; `null` when one is not there. */
function locate(text: string, pieces: readonly string[], from: number): [number, number][] | null {
  const places: [number, number][] = [];
  let at = from;
  for (const piece of pieces) {
    const start = text.indexOf(piece, at);
    if (start < 0) return null;
    at = start + piece.length;
    places.push([start, at]);
  }
  return places;
}

/** All text without white space, and where in it each piece begins. */
function joinLeaves(leaves: readonly string[]): { text: string; starts: number[] } {
  const squeezed = leaves.map(squeeze);
  const starts: number[] = [];
  let at = 0;
  for (const leaf of squeezed) {
    starts.push(at);
    at += leaf.length;
  }
  return { text: squeezed.join(''), starts };
}

/** Without white space and hyphens: a hyphen at the end of a line is none of the word's, as a record joins it. */
function squeeze(text: string): string {
  return text.replace(/[\s-]+/g, '');
}

interface Cut {
  leaf: number;
  start: number;
  end: number;
}

/** Turns a range of the text without white space into ranges of the pieces as they are. */
function cutByLeaf(
  placesOf: (leaf: number) => Int32Array,
  starts: readonly number[],
  start: number,
  end: number,
): Cut[] {
  const cuts: Cut[] = [];
  for (let leaf = lastBeginning(starts, start); leaf < starts.length; leaf++) {
    const from = starts[leaf] ?? 0;
    if (from >= end) break;
    const places = placesOf(leaf);
    const first = places[Math.max(start - from, 0)];
    const last = places[Math.min(end - from, places.length) - 1];
    if (first !== undefined && last !== undefined && first <= last) cuts.push({ leaf, start: first, end: last + 1 });
  }
  return cuts;
}

/** Where each character of a piece without white space stands in the piece; worked out once a piece, when asked for. */
function placeCharacters(leaves: readonly string[]): (leaf: number) => Int32Array {
  const known = new Map<number, Int32Array>();
  return (leaf) => {
    let places = known.get(leaf);
    if (places === undefined) {
      places = withoutSpaces(leaves[leaf] ?? '');
      known.set(leaf, places);
    }
    return places;
  };
}

function withoutSpaces(text: string): Int32Array {
  const places = new Int32Array(text.length);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // A pattern for each character takes seconds on 10 MB; most are plain letters.
    if ((code > 0x20 && code < 0x80 && code !== 0x2d) || !/[\s-]/.test(text.charAt(i))) places[count++] = i;
  }
  return places.subarray(0, count);
}

/** The last piece that begins at or before a place (binary search; `starts` ascend). */
function lastBeginning(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
