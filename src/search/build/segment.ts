import { edtfInWords } from '../../edtf.ts';
import type { PublicRecord, SiteFile } from '../../model.ts';
import type { Card, Reference, SegmentStart } from '../format.ts';
import { packLengths } from '../norms.ts';
import { FIELDS, type Stemmers } from '../schema.ts';
import { textOfBytes, writeShard } from '../shard-form.ts';
import { languagesOf, stemmerName } from '../stemmer-names.ts';
import { makeColumns } from './columns.ts';
import { makeDictionary, reverseWords } from './dictionary.ts';
import { readOccurrences } from './occurrences.ts';
import { type DictionaryWord, makeTermShards } from './postings.ts';
import type { SegmentPlan } from './segments.ts';

/** Bytes of a term shard, dictionary chunk, file of cards, and code units of a file of texts, in a segment of 10,000. */
const SHARD = 8192;
const CHUNK = 16_384;
const CARDS = 24;
const TEXTS = 20_000;
/** References are only asked for all together: one file has those of so many files of cards. */
const REFERENCES = 10;
/** Files of a segment whose first parts come to less than this many bytes stand in its start. */
const INLINE = 24_000;

/**
 * Makes all files of one segment, as a function of its records alone; the records are read once, in order. What is written
 * is handed on at once, so that memory does not hold a large index twice.
 */
export function* makeSegment(
  { folder, records }: SegmentPlan,
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
  const length = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, records.length);
  const perText = Math.max(1, Math.round((TEXTS * growth) / Math.max(1, length)));
  const perCards = Math.round(CARDS * growth);
  for (let i = 0; i * perText < records.length; i++) {
    yield file(`x/${i}`, texts.slice(i * perText, (i + 1) * perText));
    texts.fill('', i * perText, (i + 1) * perText);
  }
  for (let i = 0; i * perCards < records.length; i++)
    yield file(
      `cards/${i}`,
      records.slice(i * perCards, (i + 1) * perCards).map((record) => makeCard(record, isStatements)),
    );
  const perReferences = perCards * REFERENCES;
  for (let i = 0; i * perReferences < references.length; i++)
    yield file(`refs/${i}`, references.slice(i * perReferences, (i + 1) * perReferences));
  const start: SegmentStart = {
    lengths: occurrences.fields.map(({ sum }) => sum),
    stemmers: languagesOf(records),
    rare: Math.floor(records.length / 100),
    terms: [],
    dictionary: [],
    reversed: [],
    cards: perCards,
    texts: perText,
    references: perReferences,
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
  else start.parts = Object.fromEntries(first.map(([name, content]) => [name, textOfBytes(content)]));
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

function makeReference(record: PublicRecord): Reference {
  return {
    source: record.source && (record.source.worded ?? record.source.name),
    agency: record.agency,
    byline: record.byline,
    url: record.url,
    captured: record.evidence.find(({ field }) => field === 'captured')?.value ?? null,
    isEstimated: record.dateCertainty === 'estimated',
    asOf: record.updated.slice(0, 10),
  };
}

function makeCard(record: PublicRecord, isStatement: boolean): Card {
  const [speaker] = record.speakers;
  return {
    id: record.id,
    address: record.address,
    headline: record.headline,
    isSupplied: record.headlineSupplied,
    date: record.date,
    dateInWords: record.date ? edtfInWords(record.date) : null,
    source: record.source?.name ?? null,
    language: record.language,
    original: record.original?.file ?? null,
    ...(isStatement ? { saidBy: speaker ? { name: speaker.name, role: speaker.role } : null } : {}),
  };
}
