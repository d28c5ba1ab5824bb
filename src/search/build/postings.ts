import { packBrief } from '../brief-shard.ts';
import { createWriter, putByte, putBytes, putNumber, takeBytes, viewOf } from '../bytes.ts';
import { createFrontCoder, putWord, separate } from './front-coding.ts';
import { countNumbers, numberAt } from './numbers.ts';
import { eachPlace, GAP_SHIFT, type Occurrences } from './occurrences.ts';

/** One shard of terms: postings, and apart from them the positions of the same terms. */
export interface TermShard {
  /** Stands in the directory: not after the first term, after all terms before. */
  from: string;
  postings: Uint8Array;
  positions: Uint8Array;
}

/** A term and in how many pairs of article and field it stands. */
export interface DictionaryWord {
  term: string;
  frequency: number;
}

/** Occurrences sorted at a time: what bounds the memory. */
const PASS = 1 << 23;
const LOW = (1 << GAP_SHIFT) - 1;

/**
 * Turns occurrences into shards of about `size` bytes of postings, in the order of the terms (UTF-16 code units); a term is
 * never split. `seeWord` is given each term.
 *
 * Shard: number of terms; a term: word, first-seen number, bytes, postings. With `isBrief` see
 * `packBrief`. Postings: by field that has it (bits): articles; by article:
 * (step − 1) · 2 + (once ? 1 : 0), times unless once; then, unless `isLong` is null, the low bytes of the field's lengths,
 * and of a long field the rest of each. Positions: number of terms; a
 * term: bytes; by field and article: steps − 1.
 */
export function* makeTermShards(
  { terms, fields }: Occurrences,
  options: {
    size: number;
    isLong: readonly boolean[] | null;
    isBrief: boolean;
    seeWord: (word: DictionaryWord) => void;
  },
): Generator<TermShard> {
  const articles = fields[0]?.lengths.length ?? 0;
  const sorted = sortTerms(terms);
  const counts = new Int32Array(terms.length);
  for (const { tokens } of fields) {
    const count = countNumbers(tokens);
    for (let i = 0; i < count; i++) (counts[numberAt(tokens, i) & LOW] as number)++;
  }
  const shard = createWriter(options.size * 2);
  const words: string[] = [];
  const positions = createWriter(options.size * 2);
  const body = createWriter();
  const spots = createWriter();
  let coder = createFrontCoder();
  let held = 0;
  let from = '';
  let last = '';
  const cut = (): TermShard => {
    const brief = options.isBrief ? packBrief(words.splice(0), viewOf(shard)) : null;
    const whole = [shard, positions].map((writer) => {
      const counted = createWriter(writer.length + 5);
      putNumber(counted, held);
      putBytes(counted, viewOf(writer));
      writer.length = 0;
      return takeBytes(counted);
    });
    held = 0;
    coder = createFrontCoder();
    return { from, postings: brief ?? (whole[0] as Uint8Array), positions: whole[1] as Uint8Array };
  };
  const starts = new Int32Array(terms.length);
  const having = new Int32Array(articles);
  for (let first = 0; first < sorted.length; ) {
    let total = 0;
    let end = first;
    starts.fill(-1);
    do {
      const number = sorted[end++] as number;
      starts[number] = total;
      total += counts[number] as number;
    } while (end < sorted.length && total + (counts[sorted[end] as number] as number) <= PASS);
    const slots = sortOccurrences(fields, starts, total);
    let at = 0;
    for (let rank = first; rank < end; rank++) {
      const number = sorted[rank] as number;
      const term = terms[number] as string;
      const next = at + (counts[number] as number);
      const frequency = putTerm(at, next);
      at = next;
      // A term of many articles begins a file: who asks for it gets few others with it.
      if (held > 0 && shard.length + body.length > options.size) yield cut();
      if (held === 0) from = separate(last, term);
      last = term;
      if (options.isBrief) words.push(term);
      else {
        putWord(shard, coder, term);
        putNumber(shard, number);
        putNumber(shard, body.length);
      }
      putBytes(shard, viewOf(body));
      putNumber(positions, spots.length);
      putBytes(positions, viewOf(spots));
      body.length = 0;
      spots.length = 0;
      held++;
      options.seeWord({ term, frequency });
      if (shard.length >= options.size) yield cut();
    }
    first = end;

    /** The low bytes of the lengths, then the rest of each: apart they are compressed better. */
    function putLengths(df: number, lengths: Int32Array, isLong: boolean): void {
      for (let n = 0; n < df; n++) putByte(body, (lengths[having[n] as number] as number) & 255);
      if (isLong) for (let n = 0; n < df; n++) putNumber(body, (lengths[having[n] as number] as number) >>> 8);
    }

    function putTerm(start: number, stop: number): number {
      const { places, spot } = slots;
      const found = new Int32Array(fields.length);
      let mask = 0;
      for (let i = start, f = 0; i < stop; i++) {
        const place = places[i] as number;
        if (i > start && place === places[i - 1]) continue;
        while (place >= (f + 1) * articles) f++;
        (found[f] as number)++;
        mask |= 1 << f;
      }
      putNumber(body, mask);
      let sum = 0;
      for (let i = start, f = 0; i < stop; f++) {
        const df = found[f] as number;
        if (df === 0) continue;
        const lengths = fields[f]?.lengths as Int32Array;
        sum += df;
        putNumber(body, df);
        let before = -1;
        for (let n = 0; n < df; n++) {
          const place = places[i] as number;
          let spotBefore = -1;
          let tf = 0;
          while (i < stop && places[i] === place) {
            putNumber(spots, (spot[i] as number) - spotBefore - 1);
            spotBefore = spot[i] as number;
            tf++;
            i++;
          }
          const article = place - f * articles;
          putNumber(body, (article - before - 1) * 2 + (tf === 1 ? 1 : 0));
          if (tf !== 1) putNumber(body, tf);
          having[n] = article;
          before = article;
        }
        if (options.isLong) putLengths(df, lengths, options.isLong[f] === true);
      }
      return sum;
    }
  }
  if (held > 0) yield cut();
}

/** Numbers of the terms in the order of the terms. */
function sortTerms(terms: readonly string[]): Int32Array {
  const numbers = new Map(terms.map((term, number) => [term, number]));
  return Int32Array.from([...terms].sort(), (term) => numbers.get(term) as number);
}

/** Counting sort: field · articles + article, and the word's place in its field, of each occurrence, term by term. */
function sortOccurrences(
  fields: Occurrences['fields'],
  starts: Int32Array,
  total: number,
): { places: Int32Array; spot: Int32Array } {
  const places = new Int32Array(total);
  const spot = new Int32Array(total);
  const next = starts.slice();
  fields.forEach((field, f) => {
    const before = f * field.lengths.length;
    eachPlace(field, (article, term, at) => {
      const slot = next[term] as number;
      if (slot < 0) return;
      places[slot] = before + article;
      spot[slot] = at;
      next[term] = slot + 1;
    });
  });
  return { places, spot };
}
