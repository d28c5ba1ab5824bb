import { BLOCK } from './numbers.ts';
import { GAP_SHIFT, type Occurrences } from './occurrences.ts';

/** Occurrences sorted at a time: what bounds the memory. */
const PASS = 1 << 22;
const LOW = (1 << GAP_SHIFT) - 1;
const NONE = -1;

/** So many terms whose occurrences were sorted. */
export interface Pass {
  /** Numbers of terms, in the order in which they were given. */
  terms: Int32Array;
  /** Their occurrences, term by term: two numbers each, field · articles + article, and the word's place in its field. */
  places: Int32Array;
}

/**
 * Hands on the occurrences term by term, in the order of `sorted`, which has each term's number once; as many at a time as
 * memory is to hold.
 */
export function* sortOccurrences({ fields, counts }: Occurrences, sorted: Int32Array): Generator<Pass> {
  const next = new Int32Array(sorted.length);
  let places = new Int32Array(0);
  for (let first = 0; first < sorted.length; ) {
    let total = 0;
    let end = first;
    next.fill(NONE);
    do {
      const term = sorted[end++] as number;
      next[term] = total;
      total += counts[term] as number;
    } while (end < sorted.length && total + (counts[sorted[end] as number] as number) <= PASS);
    if (places.length < total * 2) places = new Int32Array(total * 2);
    fields.forEach((field, f) => {
      placeAll(field, f * field.lengths.length, next, places);
    });
    yield { terms: sorted.subarray(first, end), places };
    first = end;
  }
}

/** Counting sort: puts each occurrence of a field where its term has the next free place, if it has one. */
function placeAll(
  { lengths, tokens: { blocks } }: Occurrences['fields'][number],
  before: number,
  next: Int32Array,
  places: Int32Array,
): void {
  let block = blocks[0] as Int32Array;
  let [b, i] = [0, 0];
  for (let article = 0; article < lengths.length; article++) {
    let at = -1;
    for (let n = lengths[article] as number; n > 0; n--) {
      if (i === BLOCK) {
        block = blocks[++b] as Int32Array;
        i = 0;
      }
      const token = block[i++] as number;
      at += 1 + (token >>> GAP_SHIFT);
      const term = token & LOW;
      const slot = next[term] as number;
      if (slot < 0) continue;
      places[slot * 2] = before + article;
      places[slot * 2 + 1] = at;
      next[term] = slot + 1;
    }
  }
}
