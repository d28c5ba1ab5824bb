import { unpackBrief } from '../brief-shard.ts';
import { type ByteReader, getNumber } from '../bytes.ts';
import { createWalker, isWord, walkWord, wordOf } from './walk.ts';

/** The articles that have a term in one field. */
export interface FieldPostings {
  /** Numbers in the segment, ascending. */
  articles: Int32Array;
  /** How often each has it. */
  times: Int32Array;
  /** The field's length in each, in terms. */
  lengths: Int32Array;
}

/** A term of a segment. */
export interface Postings {
  term: string;
  /** Which of the segment's terms it was, in the order of first meeting. */
  met: number;
  /** By number of the field. */
  fields: (FieldPostings | null)[];
  /** Where its positions are: file, and place in the file. */
  file: number;
  place: number;
}

const encoder = new TextEncoder();

/** How many fields there are, and by field the lengths of all articles where postings do not have them. */
export interface PostingsForm {
  fields: number;
  /** Are terms without numbers of first meeting? */
  isBrief: boolean;
  lengths: readonly Int32Array[] | null;
  /** By field: is a length more than a byte? */
  isLong: readonly boolean[];
}

/** Reads the postings of one term out of a shard, or of all that begin so. */
export function readPostings(
  shard: { bytes: Uint8Array; file: number },
  wanted: { term: string; isBeginning: boolean } | null,
  form: PostingsForm,
): Postings[] {
  if (form.isBrief) return readBrief(shard, wanted, form);
  const found: Postings[] = [];
  const bytes = encoder.encode(wanted?.term ?? '');
  const walker = createWalker(shard.bytes);
  const count = getNumber(walker);
  for (let place = 0; place < count; place++) {
    walkWord(walker);
    const met = getNumber(walker);
    const size = getNumber(walker);
    if (wanted === null || isWord(walker, bytes, wanted.isBeginning)) {
      const fields = readFields({ bytes: shard.bytes, at: walker.at }, form);
      found.push({ term: wordOf(walker), met, fields, file: shard.file, place });
      if (wanted !== null && !wanted.isBeginning) break;
    }
    walker.at += size;
  }
  return found;
}

/** Shards of a brief segment, whose words stand before all postings. */
function readBrief(
  { bytes, file }: { bytes: Uint8Array; file: number },
  wanted: { term: string; isBeginning: boolean } | null,
  form: PostingsForm,
): Postings[] {
  const { words, postings } = unpackBrief(bytes);
  const reader = { bytes: postings, at: 0 };
  const found: Postings[] = [];
  for (const [place, term] of words.entries()) {
    const fields = readFields(reader, form);
    const isWanted = wanted === null || (wanted.isBeginning ? term.startsWith(wanted.term) : term === wanted.term);
    if (isWanted) found.push({ term, met: file * MOST_TERMS + place, fields, file, place });
  }
  return found;
}

/** More than the terms of a shard. */
const MOST_TERMS = 1 << 16;

function readFields(reader: ByteReader, { fields, lengths, isLong }: PostingsForm): (FieldPostings | null)[] {
  const mask = getNumber(reader);
  const found: (FieldPostings | null)[] = [];
  for (let f = 0; f < fields; f++) {
    found.push(mask & (1 << f) ? readField(reader, lengths?.[f] ?? null, isLong[f] === true) : null);
  }
  return found;
}

function readField(reader: ByteReader, known: Int32Array | null, isLong: boolean): FieldPostings {
  const count = getNumber(reader);
  const articles = new Int32Array(count);
  const times = new Int32Array(count);
  const lengths = new Int32Array(count);
  const { bytes } = reader;
  let article = -1;
  for (let i = 0; i < count; i++) {
    // Nearly all steps are of one byte: read here, without a call.
    const byte = bytes[reader.at] as number;
    let step = byte;
    if (byte < 128) reader.at++;
    else step = getNumber(reader);
    article += 1 + (step >>> 1);
    articles[i] = article;
    times[i] = step & 1 ? 1 : getNumber(reader);
  }
  if (known) for (let i = 0; i < count; i++) lengths[i] = known[articles[i] as number] as number;
  else {
    lengths.set(bytes.subarray(reader.at, reader.at + count));
    reader.at += count;
    if (isLong) for (let i = 0; i < count; i++) (lengths[i] as number) |= getNumber(reader) << 8;
  }
  return { articles, times, lengths };
}

/** The places of a term's words in each article of a field, in the order of its postings. */
export function readPositions(bytes: Uint8Array, postings: Postings): (Int32Array[] | null)[] {
  const reader: ByteReader = { bytes, at: 0 };
  // How many terms there are.
  getNumber(reader);
  for (let place = 0; place < postings.place; place++) {
    const size = getNumber(reader);
    reader.at += size;
  }
  getNumber(reader);
  return postings.fields.map((field) => {
    if (field === null) return null;
    return Array.from(field.times, (times) => {
      const places = new Int32Array(times);
      let at = -1;
      for (let i = 0; i < times; i++) {
        at += 1 + getNumber(reader);
        places[i] = at;
      }
      return places;
    });
  });
}
