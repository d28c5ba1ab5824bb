import { earliestDay, exactDay, isOpen, latestDay } from '../edtf.ts';
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
  const [year, month] = [earliestDay(date).slice(0, 4), earliestDay(date).slice(0, 7)];
  const shelf = isOpen(date)
    ? { year: null, month: null, day: null }
    : { year, month: latestDay(date)?.startsWith(month) ? month : null, day: exactDay(date) };
  shelves.set(date, shelf);
  return shelf;
}

/** Year of the earliest day that a record's date can mean; `null` for one that stands on the undated shelf. */
export function yearOf({ date }: PublicRecord): string | null {
  return date && shelfOf(date).year;
}

function monthOf({ date }: PublicRecord): string | null {
  return date && shelfOf(date).month;
}

function dayOf({ date, dateCertainty }: PublicRecord): string | null {
  return date !== null && dateCertainty !== 'estimated' ? shelfOf(date).day : null;
}

/** A statement with the article in which it stands. */
export interface QuotedStatement {
  article: PublicRecord;
  statement: PublicStatement;
}

/** Someone quoted in the archive. */
export interface SpeakerGroup {
  slug: string;
  /** The name used in most articles. */
  name: string;
  /** Articles that name the speaker among those quoted, in order of date. */
  records: PublicRecord[];
  /** By date. */
  statements: QuotedStatement[];
  /** Others quoted in the same articles, those with most articles in common first. */
  quotedWith: { slug: string; name: string; count: number }[];
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

/** Groups records and statements by speaker, most records first. */
export function groupBySpeaker(records: readonly PublicRecord[]): SpeakerGroup[] {
  const groups = new Map<string, PublicRecord[]>();
  for (const record of records) {
    for (const { slug } of record.speakers) {
      const own = groups.get(slug);
      if (own) own.push(record);
      else groups.set(slug, [record]);
    }
  }
  const names = new Map([...groups].map(([slug, own]) => [slug, mostUsedName(slug, own)]));
  return [...groups]
    .map(
      ([slug, own]): SpeakerGroup => ({
        slug,
        name: names.get(slug) ?? slug,
        records: own,
        statements: own.flatMap((article) =>
          article.statements.flatMap((statement) => (statement.speaker?.slug === slug ? [{ article, statement }] : [])),
        ),
        quotedWith: quotedWith(slug, own, names),
      }),
    )
    .sort(byCount);
}

function mostUsedName(slug: string, records: readonly PublicRecord[]): string {
  const names = records.flatMap((record) =>
    record.speakers.filter((speaker) => speaker.slug === slug).map(({ name }) => name),
  );
  const counts = [...countBy(names)].sort(([a, m], [b, n]) => n - m || compare(a, b));
  return counts[0]?.[0] ?? slug;
}

function quotedWith(slug: string, records: readonly PublicRecord[], names: Map<string, string>) {
  const others = records.flatMap((record) =>
    record.speakers.map((speaker) => speaker.slug).filter((one) => one !== slug),
  );
  return [...countBy(others)]
    .map(([other, count]) => ({ slug: other, name: names.get(other) ?? other, count }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));
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

function byCount(a: NamedGroup | SpeakerGroup, b: NamedGroup | SpeakerGroup): number {
  return b.records.length - a.records.length || compare(a.name, b.name) || compare(a.slug, b.slug);
}
