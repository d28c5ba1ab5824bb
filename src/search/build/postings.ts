import { packBrief } from '../brief-shard.ts';
import {
  type ByteWriter,
  createWriter,
  MOST_BYTES,
  makeRoom,
  putNumber,
  putWritten,
  setNumber,
  takeBytes,
  viewOf,
} from '../bytes.ts';
import { createFrontCoder, putWord, restart, separate } from './front-coding.ts';
import type { Occurrences } from './occurrences.ts';
import { sortOccurrences } from './sort-occurrences.ts';

/** One shard of terms: postings, and apart from them the positions of the same terms. */
export interface TermShard {
  /** Stands in the directory: not after the first term, after all terms before. */
  from: string;
  postings: Uint8Array;
  positions: Uint8Array;
  /** The articles whose cards stand with it, ascending. */
  cards: number[];
}

/** How terms are written. */
export interface TermOptions {
  /** Numbers of the terms in their order (UTF-16 code units). */
  sorted: Int32Array;
  /** Bytes of postings in a shard. */
  size: number;
  /** By field: has any article more than 255 terms in it? `null`: lengths are not written. */
  isLong: readonly boolean[] | null;
  /** For `packBrief`. */
  isBrief: boolean;
  /** What `findHomes` found. */
  homes?: ReadonlyMap<number, readonly number[]>;
  /** Takes, by number of the term, in how many pairs of article and field it stands. */
  frequencies: Int32Array;
}

/** A term that would be more than this part of a shard stands alone. */
const LARGE = 2;

/**
 * Turns occurrences into shards of about `size` bytes of postings, in the order of the terms; a term is never split.
 *
 * Shard: number of terms; a term: word, first-seen number, bytes, postings. With `isBrief` see
 * `packBrief`. Postings: by field that has it (bits): articles; by article:
 * (step − 1) · 2 + (once ? 1 : 0), times unless once; then, unless `isLong` is null, the low bytes of the field's lengths,
 * and of a long field the rest of each. Positions: number of terms; a
 * term: bytes; by field and article: steps − 1.
 */
export function* makeTermShards(occurrences: Occurrences, options: TermOptions): Generator<TermShard> {
  const shard = createWriter(options.size * 2);
  const words: string[] = [];
  const positions = createWriter(options.size * 2);
  const own: TermWriter = createTermWriter(occurrences, options);
  const { body, spots } = own;
  const coder = createFrontCoder();
  let held = 0;
  let from = '';
  let last = '';
  let cards: number[] = [];
  const cut = (): TermShard => {
    const brief = options.isBrief ? packBrief(words.splice(0), viewOf(shard)) : null;
    const [own, apart] = [shard, positions].map((writer) => {
      const counted = createWriter(writer.length + 5);
      putNumber(counted, held);
      putWritten(counted, writer);
      writer.length = 0;
      return takeBytes(counted);
    }) as [Uint8Array, Uint8Array];
    held = 0;
    restart(coder);
    const beside = [...new Set(cards)].sort((a, b) => a - b);
    cards = [];
    return { from, postings: brief ?? own, positions: apart, cards: beside };
  };
  for (const { terms, places } of sortOccurrences(occurrences, options.sorted)) {
    let at = 0;
    for (const number of terms) {
      const term = occurrences.terms[number] as string;
      const end = at + (occurrences.counts[number] as number);
      options.frequencies[number] = putTerm(own, places, at, end);
      at = end;
      // A term of many articles begins a file, and ends it: who asks for it gets few others with it.
      const isLarge = body.length * LARGE > options.size;
      if (held > 0 && (isLarge || shard.length + body.length > options.size)) yield cut();
      if (held === 0) from = separate(last, term);
      last = term;
      if (options.isBrief) words.push(term);
      else {
        putWord(shard, coder, term);
        putNumber(shard, number);
        putNumber(shard, body.length);
      }
      putWritten(shard, body);
      cards.push(...(options.homes?.get(number) ?? []));
      putNumber(positions, spots.length);
      putWritten(positions, spots);
      held++;
      if (isLarge || shard.length >= options.size) yield cut();
    }
  }
  if (held > 0) yield cut();
}

/** What one term is written with. */
interface TermWriter {
  body: ByteWriter;
  spots: ByteWriter;
  articles: number;
  /** By field the lengths of its articles, or `null` where they are not written. */
  lengths: (Int32Array | null)[];
  isLong: readonly boolean[];
  /** Room for the number of articles by field, and for the articles of one. */
  found: Int32Array;
  having: Int32Array;
}

function createTermWriter({ fields }: Occurrences, { isLong }: TermOptions): TermWriter {
  const articles = fields[0]?.lengths.length ?? 0;
  return {
    body: createWriter(),
    spots: createWriter(),
    articles,
    lengths: fields.map(({ lengths }) => (isLong === null ? null : lengths)),
    isLong: isLong ?? [],
    found: new Int32Array(fields.length),
    having: new Int32Array(articles),
  };
}

/** Writes the occurrences from `start` to `end`, all of one term; returns in how many pairs of article and field they are. */
function putTerm(own: TermWriter, places: Int32Array, start: number, end: number): number {
  const { body, spots, articles, found, having } = own;
  body.length = 0;
  spots.length = 0;
  makeRoom(body, ((end - start) * 3 + found.length + 1) * MOST_BYTES);
  makeRoom(spots, (end - start) * MOST_BYTES);
  const { bytes } = body;
  const { bytes: spotBytes } = spots;
  let at = setNumber(bytes, 0, countArticles(own, places, start, end));
  let spotAt = 0;
  let sum = 0;
  for (let i = start * 2, f = 0; i < end * 2; f++) {
    const df = found[f] as number;
    if (df === 0) continue;
    sum += df;
    at = setNumber(bytes, at, df);
    const first = f * articles;
    let before = -1;
    for (let n = 0; n < df; n++) {
      const place = places[i] as number;
      let spotBefore = -1;
      let tf = 0;
      do {
        const spot = places[i + 1] as number;
        spotAt = setNumber(spotBytes, spotAt, spot - spotBefore - 1);
        spotBefore = spot;
        tf++;
        i += 2;
      } while (i < end * 2 && places[i] === place);
      const article = place - first;
      at = setNumber(bytes, at, (article - before - 1) * 2 + (tf === 1 ? 1 : 0));
      if (tf !== 1) at = setNumber(bytes, at, tf);
      having[n] = article;
      before = article;
    }
    const lengths = own.lengths[f];
    if (!lengths) continue;
    // The low bytes of the lengths, then the rest of each: apart they are compressed better.
    for (let n = 0; n < df; n++) bytes[at++] = lengths[having[n] as number] as number;
    if (own.isLong[f] !== true) continue;
    for (let n = 0; n < df; n++) at = setNumber(bytes, at, (lengths[having[n] as number] as number) >>> 8);
  }
  body.length = at;
  spots.length = spotAt;
  return sum;
}

/** Counts in `found` how many articles of each field have the term; gives the fields that have it as bits. */
function countArticles({ found, articles }: TermWriter, places: Int32Array, start: number, end: number): number {
  found.fill(0);
  let mask = 0;
  let before = -1;
  for (let i = start * 2, f = 0; i < end * 2; i += 2) {
    const place = places[i] as number;
    if (place === before) continue;
    before = place;
    while (place >= (f + 1) * articles) f++;
    (found[f] as number)++;
    mask |= 1 << f;
  }
  return mask;
}
