import type { SiteFile } from '../../model.ts';
import type { Reference, SegmentStart } from '../format.ts';
import { packLengths } from '../norms.ts';
import { FIELDS, type Stemmers } from '../schema.ts';
import { textOfBytes, writeShard } from '../shard-form.ts';
import { languagesOf, stemmerName } from '../stemmer-names.ts';
import { makeColumns } from './columns.ts';
import { makeDictionary, reverseWords } from './dictionary.ts';
import { readOccurrences } from './occurrences.ts';
import { type DictionaryWord, makeTermShards } from './postings.ts';
import type { SegmentPlan } from './segments.ts';
import { makeReference, writeTexts } from './texts.ts';

/** Bytes of a term shard and dictionary chunk in a segment of 10,000. */
const SHARD = 8192;
const CHUNK = 16_384;
/** Files of a segment whose first parts come to less than this many bytes stand in its start. */
const INLINE = 24_000;

/**
 * Makes all files of one segment, as a function of its records alone; the records are read once, in order. What is written
 * is handed on at once, so that memory does not hold a large index twice.
 */
export function* makeSegment(
  { folder, records, language }: SegmentPlan,
  stemmers: Stemmers,
  { isStatements = false } = {},
): Generator<SiteFile> {
  // The larger a segment, the larger its files: their number, which hosts limit, grows with the square root.
  const growth = Math.max(1, Math.sqrt(records.length / 10_000));
  const file = (name: string, content: unknown): SiteFile => ({
    path: `search/${folder}/${name}.js`,
    content: writeShard(`${folder}/${name}`, content),
  });
  const texts: string[] = [];
  const references: Reference[] = [];
  const occurrences = readOccurrences(records, stemmers, (_article, record, body) => {
    if (!isStatements) references.push(makeReference(record));
    texts.push(record.standfirst ? `${record.standfirst}\n\n${body}` : body);
  });
  const places = yield* writeTexts(folder, { records, texts, references, isStatements, language }, growth);
  const start: SegmentStart = {
    lengths: occurrences.fields.map(({ sum }) => sum),
    stemmers: languagesOf(records),
    rare: Math.floor(records.length / 100),
    terms: [],
    dictionary: [],
    reversed: [],
    ...places,
    parts: {},
  };
  const words: DictionaryWord[] = [];
  const shards = makeTermShards(occurrences, {
    size: Math.round(SHARD * growth),
    rare: start.rare,
    seeWord: (word) => words.push(word),
  });
  const first: [name: string, content: Uint8Array][] = makeColumns(records);
  occurrences.fields.forEach(({ lengths, sum }, f) => {
    if (sum === 0) return;
    for (const [i, block] of packLengths(lengths).entries()) first.push([`norms/${FIELDS[f]?.name}/${i}`, block]);
  });
  if (start.stemmers.length > 1) {
    const names = records.map(({ language }) => start.stemmers.indexOf(stemmerName(language)));
    first.push(['stemmers', Uint8Array.from(names)]);
  }
  let size = first.reduce((sum, [, content]) => sum + content.length, 0);
  let n = 0;
  for (const { from, postings, positions } of shards) {
    first.push([`t/${n}`, postings]);
    size += postings.length;
    start.terms.push(from);
    yield file(`p/${n}`, positions);
    n++;
    if (size <= INLINE) continue;
    for (const [name, content] of first.splice(0)) yield file(name, content);
  }
  if (size > INLINE) for (const [name, content] of first) yield file(name, content);
  else {
    start.parts = Object.fromEntries(first.map(([name, content]) => [name, textOfBytes(content)]));
    // All postings are at hand with the start: their terms are the dictionary.
    words.length = 0;
  }
  for (const [kind, own, directory] of [
    ['d', words, start.dictionary],
    ['r', reverseWords(words), start.reversed],
  ] as const) {
    for (const [i, chunk] of makeDictionary(own, CHUNK * growth).entries()) {
      directory.push(chunk.from);
      yield file(`${kind}/${i}`, chunk.content);
    }
  }
  yield file('start', start);
}
