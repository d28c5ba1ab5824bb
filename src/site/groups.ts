import { earliestDay, exactDay, isOpen, isPlainDay, latestDay } from '../edtf.ts';
import type { Edtf, PublicRecord, PublicStatement } from '../model.ts';
import { compare } from './lines.ts';
import { listOf, type NumberLists, numberArchive, placesBy } from './numbered.ts';

/** The records of one day, month or year; a month's `parts` are days, a year's are months. */
export interface DateGroup {
  /** `2018`, `2018-04` or `2018-04-17`. */
  key: string;
  /** All records of it, those of its parts included, in order of date. */
  records: PublicRecord[];
  parts: DateGroup[];
  /** Records that belong to none of the parts: month or day not known, uncertain, or a range across several. */
  loose: PublicRecord[];
}

/** An archive by date: `years` and `undated` together hold each record once. */
export interface DateGroups {
  years: DateGroup[];
  /** Without a date, or with an interval that is open on one side. */
  undated: PublicRecord[];
}

/**
 * Groups records by year, month and day. A record stands in the year of the earliest day that its date can mean; in a
 * month or on a day only when all of its date lies there, and on a day only when that day is certain: an estimate never
 * appears as an exact day.
 */
export function groupByDate(records: readonly PublicRecord[]): DateGroups {
  const undated: PublicRecord[] = [];
  const years = startParts();
  for (const record of records) {
    const { year, month, day } = placeOf(record);
    if (year === null) undated.push(record);
    else years.put(record, [year, month, day]);
  }
  return { years: years.made(), undated };
}

/** Gathers records by the first of their keys, those of each by the next. */
function startParts() {
  const groups = new Map<string, { group: DateGroup; parts: ReturnType<typeof startParts> }>();
  return {
    put: (record: PublicRecord, keys: readonly (string | null)[], depth = 0): void => {
      const key = keys[depth];
      if (key === null || key === undefined) return;
      const own = groups.get(key) ?? { group: { key, records: [], parts: [], loose: [] }, parts: startParts() };
      groups.set(key, own);
      own.group.records.push(record);
      if (keys[depth + 1] === null) own.group.loose.push(record);
      own.parts.put(record, keys, depth + 1);
    },
    made: (): DateGroup[] =>
      [...groups.values()]
        .map(({ group, parts }) => ({ ...group, parts: parts.made() }))
        .sort((a, b) => compare(a.key, b.key)),
  };
}

/** Where a record stands; on a day only when that is certain. */
function placeOf({ date, dateCertainty }: PublicRecord): Shelf {
  if (date === null) return NOWHERE;
  const shelf = shelfOf(date);
  return dateCertainty === 'estimated' ? { ...shelf, day: null } : shelf;
}

/** Where a date belongs. */
interface Shelf {
  /** `null` for an interval that is open on one side. */
  year: string | null;
  month: string | null;
  day: string | null;
}

const NOWHERE: Shelf = { year: null, month: null, day: null };

// Dates repeat, a record is grouped once a group it is in, and reading a date takes its time.
const shelves = new Map<Edtf, Shelf>();

function shelfOf(date: Edtf): Shelf {
  const known = shelves.get(date);
  if (known) return known;
  const shelf = findShelf(date);
  shelves.set(date, shelf);
  return shelf;
}

function findShelf(date: Edtf): Shelf {
  if (isPlainDay(date)) return { year: date.slice(0, 4), month: date.slice(0, 7), day: date };
  if (isOpen(date)) return { year: null, month: null, day: null };
  const first = earliestDay(date);
  const month = first.slice(0, 7);
  return { year: first.slice(0, 4), month: latestDay(date)?.startsWith(month) ? month : null, day: exactDay(date) };
}

/** Year of the earliest day that a record's date can mean; `null` for one that stands on the undated shelf. */
export function yearOf({ date }: PublicRecord): string | null {
  return date && shelfOf(date).year;
}

/** The day of a record `YYYY-MM-DD`, when it is certain; else `null`. */
export function dayOf({ date, dateCertainty }: PublicRecord): string | null {
  return date !== null && dateCertainty !== 'estimated' ? shelfOf(date).day : null;
}

/** A statement with the article in which it stands. */
export interface QuotedStatement {
  article: PublicRecord;
  statement: PublicStatement;
}

/** Someone quoted in the archive, with the articles that name the speaker among those quoted. */
export type SpeakerGroup = NamedGroup;

/** Another speaker in the same articles, and in how many. */
export interface QuotedWith {
  slug: string;
  name: string;
  count: number;
}

/** A source or a topic with its records, in order of date. */
export interface NamedGroup {
  slug: string;
  name: string;
  /** How many records there are. */
  count: number;
  readonly records: readonly PublicRecord[];
  /** Their places among all records that were grouped. */
  places: Int32Array;
  all: readonly PublicRecord[];
}

/** Groups records by source, most records first; a source has the name that the first record has for it. */
export function groupBySource(records: readonly PublicRecord[]): NamedGroup[] {
  const { sources, sourcesOf } = numberArchive(records);
  return groupAll(records, sources, sourcesOf, (one) => one);
}

/** Groups records by topic, most records first; a topic's `id` is its Media Topic id. */
export function groupByTopic(records: readonly PublicRecord[]): (NamedGroup & { id: string })[] {
  const { topics, topicsOf } = numberArchive(records);
  return groupAll(records, topics, topicsOf, ({ id, slug, label }) => ({ id, slug, name: label }));
}

/** Groups records by speaker, most records first; a speaker's name is the one used in most articles. */
export function groupBySpeaker(records: readonly PublicRecord[]): SpeakerGroup[] {
  const { speakers, speakersOf } = numberArchive(records);
  return groupAll(records, speakers, speakersOf, ({ slug, names }) => ({ slug, name: mostUsed(names) }));
}

function groupAll<One>(
  records: readonly PublicRecord[],
  all: readonly One[],
  lists: NumberLists,
  headOf: (one: One) => { id?: string; slug: string; name: string },
): RecordGroup[] {
  const placed = placesBy(lists, all.length);
  return all.map((one, number) => new RecordGroup(headOf(one), listOf(placed, number), records)).sort(byCount);
}

/** A group whose records are looked up when they are asked for: most groups are only counted. */
class RecordGroup implements NamedGroup {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly count: number;
  readonly places: Int32Array;
  readonly all: readonly PublicRecord[];
  #records: readonly PublicRecord[] | null = null;

  constructor(
    { id, slug, name }: { id?: string; slug: string; name: string },
    places: Int32Array,
    all: readonly PublicRecord[],
  ) {
    this.id = id ?? slug;
    this.slug = slug;
    this.name = name;
    this.count = places.length;
    this.places = places;
    this.all = all;
  }

  get records(): readonly PublicRecord[] {
    this.#records ??= Array.from(this.places, (place) => this.all[place] as PublicRecord);
    return this.#records;
  }
}

function mostUsed(names: ReadonlyMap<string, number>): string {
  if (names.size === 1) for (const name of names.keys()) return name;
  const [first] = [...names].sort(([a, m], [b, n]) => n - m || compare(a, b));
  return first?.[0] ?? '';
}

/** The statements of a speaker in a record. */
export function statementsOf(slug: string, article: PublicRecord): QuotedStatement[] {
  return article.statements.flatMap((statement) => (statement.speaker?.slug === slug ? [{ article, statement }] : []));
}

/**
 * Others quoted in the articles of a speaker, those with most articles in common first.
 *
 * @param names names of speakers by slug
 */
export function quotedWith(
  { slug, records }: Pick<SpeakerGroup, 'slug' | 'records'>,
  names: ReadonlyMap<string, string>,
): QuotedWith[] {
  const others = records.flatMap((record) =>
    record.speakers.map((speaker) => speaker.slug).filter((one) => one !== slug),
  );
  return [...countBy(others)]
    .map(([other, count]) => ({ slug: other, name: names.get(other) ?? other, count }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));
}

/**
 * The speakers of a group, each with the articles in which he is quoted: those of most articles first, `most` of them, and of
 * how many. Their names are those used in these articles.
 */
export function countSpeakers(group: NamedGroup, most: number): { first: QuotedWith[]; of: number } {
  const counts = countInGroup(group);
  // Of as many articles as the last of the first there may be several, of which names decide.
  const least = [...counts.values()].sort((a, b) => b - a)[most - 1] ?? 0;
  const names = new Map([...counts].flatMap(([slug, n]) => (n >= least ? [[slug, new Map<string, number>()]] : [])));
  for (const { speakers } of group.records) {
    for (const { slug, name } of speakers) {
      const own = names.get(slug);
      own?.set(name, (own.get(name) ?? 0) + 1);
    }
  }
  const first = [...names]
    .map(([slug, own]) => ({ slug, name: mostUsed(own), count: counts.get(slug) ?? 0 }))
    .sort(byCount)
    .slice(0, most);
  return { first, of: counts.size };
}

/** In how many records of a group each speaker is quoted, by slug. */
function countInGroup({ all, places }: NamedGroup): Map<string, number> {
  const { speakers, speakersOf } = numberArchive(all);
  const counts = new Uint32Array(speakers.length);
  for (const place of places)
    for (const speaker of listOf(speakersOf, place)) counts[speaker] = (counts[speaker] ?? 0) + 1;
  return new Map(speakers.flatMap(({ slug }, i) => (counts[i] ? [[slug, counts[i] ?? 0]] : [])));
}

/** How many records stand in each year; undated ones are counted under `null`, last. */
export function countByYear(records: readonly PublicRecord[]): { year: string | null; count: number }[] {
  return [...countBy(records.map(yearOf))]
    .map(([year, count]) => ({ year, count }))
    .sort((a, b) => compare(a.year ?? '~', b.year ?? '~'));
}

function countBy<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function byCount(a: QuotedWith, b: QuotedWith): number {
  return b.count - a.count || compare(a.name, b.name) || compare(a.slug, b.slug);
}
