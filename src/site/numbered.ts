import type { PublicRecord } from '../model.ts';
import { type CardPlace, cardOf } from './opened-record.ts';
import type { ShownTable } from './shown-table.ts';

/** Lists of numbers by record: those of the record at place `i` stand from `starts[i]` up to `starts[i + 1]`. */
export interface NumberLists {
  starts: Int32Array;
  numbers: Int32Array;
}

/**
 * What records are about, in numbers: each source, speaker, topic and keyword has one, in the order of first use. What is
 * worked out for a whole archive in each build goes by them, not by objects.
 */
export interface NumberedArchive {
  records: readonly PublicRecord[];
  /** As the first record has them. */
  sources: { slug: string; name: string }[];
  topics: { id: string; slug: string; label: string }[];
  /** Speakers with how many records use each of their names. */
  speakers: { slug: string; names: Map<string, number> }[];
  /** Without regard to case. */
  keywords: string[];
  /** Of each record the number of its source in a list of one or none, and so on. */
  sourcesOf: NumberLists;
  speakersOf: NumberLists;
  topicsOf: NumberLists;
  keywordsOf: NumberLists;
}

const numbered = new WeakMap<readonly PublicRecord[], NumberedArchive>();

/** Numbers what records are about; once for one array of records, which nobody changes. */
export function numberArchive(records: readonly PublicRecord[]): NumberedArchive {
  const known = numbered.get(records) ?? number(records);
  numbered.set(records, known);
  return known;
}

function number(records: readonly PublicRecord[]): NumberedArchive {
  const sources = numberKind<{ slug: string; name: string }>();
  const topics = numberKind<{ id: string; slug: string; label: string }>();
  const keywords = numberKind<string>();
  const speakers = numberKind<{ slug: string; names: Map<string, number> }>();
  const used: Use[] = [];
  const [sourcesOf, speakersOf, topicsOf, keywordsOf] = [startLists(), startLists(), startLists(), startLists()];
  const addSource = (source: NonNullable<PublicRecord['source']>) => sources.numberOf(source.slug, () => source);
  const addTopic = (topic: PublicRecord['topics'][number]) => topics.numberOf(topic.slug, () => topic);
  const addKeyword = (keyword: string) => {
    const folded = foldKeyword(keyword);
    return keywords.numberOf(folded, () => folded);
  };
  const addSpeaker = ({ slug, name }: Pick<PublicRecord['speakers'][number], 'slug' | 'name'>): Use => ({
    speaker: speakers.numberOf(slug, () => ({ slug, names: new Map() })),
    name,
    count: 0,
  });
  const putSpeakers = (own: readonly Use[]): void => {
    for (const [i, use] of own.entries()) {
      // A vocabulary can make one of several speakers.
      if (own.findIndex(({ speaker }) => speaker === use.speaker) < i) continue;
      speakersOf.push(use.speaker);
      if (use.count++ === 0) used.push(use);
    }
  };
  const tables = new Map<ShownTable, ReturnType<typeof codesOfTable>>();
  const codesOfTable = (shown: ShownTable) => ({
    sources: remember((code) => {
      const source = shown.sources[code];
      return source ? addSource(source) : -1;
    }),
    topics: remember((code) => addTopic(shown.topics[code] as PublicRecord['topics'][number])),
    keywords: remember((code) => addKeyword(shown.keywords[code] ?? '')),
    speakers: remember((code) => {
      const { slug, name } = shown.speakers[code] as ShownTable['speakers'][number];
      return addSpeaker({ slug: shown.slugs.speakers.get(slug) ?? '', name });
    }),
  });
  const putCard = ({ row, shown }: CardPlace): void => {
    const codes = tables.get(shown) ?? codesOfTable(shown);
    tables.set(shown, codes);
    const source = codes.sources(row.codeOf('source'));
    if (source >= 0) sourcesOf.push(source);
    for (const code of row.codesOf('topics')) topicsOf.push(codes.topics(code));
    for (const code of row.codesOf('keywords')) keywordsOf.push(codes.keywords(code));
    putSpeakers(row.codesOf('speakers').map(codes.speakers));
  };
  for (const record of records) {
    const card = cardOf(record);
    if (card) putCard(card);
    else {
      if (record.source) sourcesOf.push(addSource(record.source));
      for (const topic of record.topics) topicsOf.push(addTopic(topic));
      for (const keyword of record.keywords) keywordsOf.push(addKeyword(keyword));
      putSpeakers(record.speakers.map(addSpeaker));
    }
    for (const lists of [sourcesOf, speakersOf, topicsOf, keywordsOf]) lists.end();
  }
  for (const { speaker, name, count } of used) {
    const names = speakers.all[speaker]?.names;
    names?.set(name, (names.get(name) ?? 0) + count);
  }
  return {
    records,
    sources: sources.all,
    topics: topics.all,
    speakers: speakers.all,
    keywords: keywords.all,
    sourcesOf: sourcesOf.made(),
    speakersOf: speakersOf.made(),
    topicsOf: topicsOf.made(),
    keywordsOf: keywordsOf.made(),
  };
}

/** A name under which a speaker stands in records, and in how many. */
interface Use {
  speaker: number;
  name: string;
  count: number;
}

export function foldKeyword(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function numberKind<One>() {
  const numbers = new Map<string, number>();
  const all: One[] = [];
  return {
    all,
    numberOf: (key: string, make: () => One): number => {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, all.length);
      return all.push(make()) - 1;
    },
  };
}

/** What was worked out for a code of a table, which many of its records have. */
function remember<Value>(work: (code: number) => Value): (code: number) => Value {
  const known: (Value | undefined)[] = [];
  return (code) => {
    const before = known[code];
    if (before !== undefined) return before;
    const value = work(code);
    known[code] = value;
    return value;
  };
}

function startLists() {
  const [starts, numbers] = [[0], [] as number[]];
  return {
    push: (number: number): void => {
      numbers.push(number);
    },
    end: (): void => {
      starts.push(numbers.length);
    },
    made: (): NumberLists => ({ starts: Int32Array.from(starts), numbers: Int32Array.from(numbers) }),
  };
}

/** Turns lists round: for each of so many numbers the places of the records that have it, in their order. */
export function placesBy({ starts, numbers }: NumberLists, count: number): NumberLists {
  const ends = new Int32Array(count + 1);
  for (let i = 0; i < numbers.length; i++) ends[(numbers[i] ?? 0) + 1] = (ends[(numbers[i] ?? 0) + 1] ?? 0) + 1;
  for (let i = 0; i < count; i++) ends[i + 1] = (ends[i + 1] ?? 0) + (ends[i] ?? 0);
  const places = new Int32Array(numbers.length);
  const next = ends.slice();
  for (let place = 0; place + 1 < starts.length; place++) {
    for (let i = starts[place] ?? 0; i < (starts[place + 1] ?? 0); i++) {
      const number = numbers[i] ?? 0;
      const at = next[number] ?? 0;
      places[at] = place;
      next[number] = at + 1;
    }
  }
  return { starts: ends, numbers: places };
}

/** The numbers of one list. */
export function listOf({ starts, numbers }: NumberLists, place: number): Int32Array {
  return numbers.subarray(starts[place] ?? 0, starts[place + 1] ?? 0);
}
