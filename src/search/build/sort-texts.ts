/**
 * Places of texts in the order of their code units, as `sort` has it, in a fraction of its time: quicksort by two units after
 * the other (Bentley and Sedgewick, "Fast Algorithms for Sorting and Searching Strings", 1997). No text has a unit 0 in it.
 */
export function sortTexts(texts: readonly string[]): Int32Array {
  const { starts, pairs } = pairUnits(texts);
  const order = Int32Array.from(texts, (_, place) => place);
  /** Ranges of texts that are to be sorted: start, end, number of pairs at the beginning that they have in common. */
  const ranges = [0, order.length, 0];
  while (ranges.length > 0) {
    const depth = ranges.pop() as number;
    const end = ranges.pop() as number;
    const start = ranges.pop() as number;
    const middle = pairs[(starts[order[(start + end) >>> 1] as number] as number) + depth] as number;
    let less = start;
    let more = end;
    for (let i = start; i < more; ) {
      const place = order[i] as number;
      const pair = pairs[(starts[place] as number) + depth] as number;
      if (pair < middle) {
        order[i++] = order[less] as number;
        order[less++] = place;
      } else if (pair > middle) {
        order[i] = order[--more] as number;
        order[more] = place;
      } else i++;
    }
    if (less - start > 1) ranges.push(start, less, depth);
    if (end - more > 1) ranges.push(more, end, depth);
    if (more - less > 1 && !isEnd(middle)) ranges.push(less, more, depth + 1);
  }
  return order;
}

/** Makes a number without a sign one that is in the same order with it. */
const SIGN = 1 << 31;

interface Units {
  /** By text where its units begin, two in a number, behind the last a 0. */
  starts: Int32Array;
  pairs: Int32Array;
}

/** Does a text end with these two units? */
function isEnd(pair: number): boolean {
  return (pair & 0xffff) === 0;
}

const unitAt = String.prototype.charCodeAt;

function pairUnits(texts: readonly string[]): Units {
  const starts = new Int32Array(texts.length);
  let size = 0;
  for (let i = 0; i < texts.length; i++) {
    starts[i] = size;
    size += ((texts[i] as string).length >> 1) + 1;
  }
  const pairs = new Int32Array(size);
  for (let i = 0, at = 0; i < texts.length; i++) {
    const text = texts[i] as string;
    for (let u = 0; u <= text.length; u += 2) {
      const first = u < text.length ? unitAt.call(text, u) : 0;
      const second = u + 1 < text.length ? unitAt.call(text, u + 1) : 0;
      pairs[at++] = ((first << 16) | second) ^ SIGN;
    }
  }
  return { starts, pairs };
}
