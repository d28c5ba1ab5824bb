import { earliestDay, exactDay, isOpen, isPlainDay, latestDay } from '../edtf.ts';
import type { Edtf, PublicRecord, PublicStatement, PublicTopic } from '../model.ts';
import { compare } from './lines.ts';

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
  const undated = records.filter((record) => yearOf(record) === null);
  const dated = records.filter((record) => yearOf(record) !== null);
  const years = groupBy(dated, yearOf).map(([year, ofYear]) => {
    const months = groupBy(ofYear, monthOf).map(([month, ofMonth]) => {
      const days = groupBy(ofMonth, dayOf).map(
        ([day, ofDay]): DateGroup => ({ key: day, records: ofDay, parts: [], loose: [] }),
      );
      return toGroup(month, ofMonth, days, dayOf);
    });
    return toGroup(year, ofYear, months, monthOf);
  });
  return { years, undated };
}

function toGroup(
  key: string,
  records: PublicRecord[],
  parts: DateGroup[],
  partOf: (record: PublicRecord) => string | null,
): DateGroup {
  return { key, records, parts, loose: records.filter((record) => partOf(record) === null) };
}

/** Where a date belongs. */
interface Shelf {
  /** `null` for an interval that is open on one side. */
  year: string | null;
  month: string | null;
  day: string | null;
}

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

function monthOf({ date }: PublicRecord): string | null {
  return date && shelfOf(date).month;
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
  records: PublicRecord[];
}

/** Groups records by source, most records first. */
export function groupBySource(records: readonly PublicRecord[]): NamedGroup[] {
  const groups = groupBy(records, ({ source }) => source?.slug ?? null);
  return groups.map(([slug, own]) => ({ slug, name: own[0]?.source?.name ?? slug, records: own })).sort(byCount);
}

/** Groups records by topic, most records first; a topic's `id` is its Media Topic id. */
export function groupByTopic(records: readonly PublicRecord[]): (NamedGroup & { id: string })[] {
  const groups = new Map<string, NamedGroup & { id: string }>();
  for (const record of records) {
    for (const topic of record.topics) ownGroup(groups, topic).records.push(record);
  }
  return [...groups.values()].sort(byCount);
}

function ownGroup(groups: Map<string, NamedGroup & { id: string }>, { id, slug, label }: PublicTopic) {
  const group = groups.get(slug) ?? { id, slug, name: label, records: [] };
  groups.set(slug, group);
  return group;
}

/** Groups records by speaker, most records first; a speaker's name is the one used in most articles. */
export function groupBySpeaker(records: readonly PublicRecord[]): SpeakerGroup[] {
  const groups = new Map<string, { records: PublicRecord[]; names: Map<string, number> }>();
  for (const record of records) {
    for (const { slug, name } of record.speakers) {
      const group = groups.get(slug) ?? { records: [], names: new Map<string, number>() };
      groups.set(slug, group);
      group.records.push(record);
      group.names.set(name, (group.names.get(name) ?? 0) + 1);
    }
  }
  return [...groups].map(([slug, { records, names }]) => ({ slug, name: mostUsed(names), records })).sort(byCount);
}

function mostUsed(names: ReadonlyMap<string, number>): string {
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

/** The speakers of records, each with the articles in which he is quoted; those of most articles first. */
export function countSpeakers(records: readonly PublicRecord[]): QuotedWith[] {
  const counts = new Map<string, { slug: string; name: string; count: number; names: Map<string, number> | null }>();
  for (const record of records) {
    for (const { slug, name } of record.speakers) {
      const own = counts.get(slug);
      if (own === undefined) {
        counts.set(slug, { slug, name, count: 1, names: null });
        continue;
      }
      // Nearly all have one name.
      if (own.names === null && name !== own.name) own.names = new Map([[own.name, own.count]]);
      own.names?.set(name, (own.names.get(name) ?? 0) + 1);
      own.count++;
    }
  }
  return [...counts.values()]
    .map(({ slug, name, count, names }) => ({ slug, name: names === null ? name : mostUsed(names), count }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name) || compare(a.slug, b.slug));
}

/** How many records stand in each year; undated ones are counted under `null`, last. */
export function countByYear(records: readonly PublicRecord[]): { year: string | null; count: number }[] {
  return [...countBy(records.map(yearOf))]
    .map(([year, count]) => ({ year, count }))
    .sort((a, b) => compare(a.year ?? '~', b.year ?? '~'));
}

function groupBy(
  records: readonly PublicRecord[],
  keyOf: (record: PublicRecord) => string | null,
): [string, PublicRecord[]][] {
  const groups = new Map<string, PublicRecord[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups].sort(([a], [b]) => compare(a, b));
}

function countBy<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function byCount(a: NamedGroup, b: NamedGroup): number {
  return b.records.length - a.records.length || compare(a.name, b.name) || compare(a.slug, b.slug);
}
