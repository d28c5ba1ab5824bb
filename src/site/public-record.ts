import { earliestDay, edtfInWords, isOpen, parseEdtf, sortKey } from '../edtf.ts';
import type {
  ArticleRecord,
  PublicArchive,
  PublicEvidence,
  PublicRecord,
  PublicTopic,
  SiteSettings,
  Span,
  StoredRecord,
  Tombstone,
} from '../model.ts';
import { addressOf } from '../records/record-path.ts';
import type { Archive } from '../records/store.ts';
import { topicOf } from '../vocabularies/media-topics.ts';
import { excerptOf, readableWords, rightsOf } from './access.ts';
import { evidenceOf } from './evidence.ts';
import { compare } from './lines.ts';
import { type ReadOriginal, readOriginal } from './original.ts';
import { KEYS, type KeyedRecord, type Slugs, withSlugs } from './shared-pages.ts';
import { assignSlugs } from './slugs.ts';
import { statementsOf } from './statements.ts';

/** What records share. */
export interface Shared {
  settings: SiteSettings;
  slugs: Slugs;
}

/** What of a record decides the slugs of the pages that it shares with others. */
export type SlugClaims = Pick<ArticleRecord, 'id' | 'added' | 'source' | 'speakers' | 'topics'>;

/**
 * Decides what of an archive may be seen; the only maker of `PublicRecord`. Pages, index, feeds and exports take
 * nothing else.
 *
 * Left out without a trace: drafts, and records under embargo. A withdrawn record leaves its tombstone. The rest shows
 * what its own `access`, or its source's rights, allow: all; an excerpt (the first 60 words of the body, and of all
 * other words only those that stand in it); or metadata alone.
 *
 * @param today the present day `YYYY-MM-DD` in the zone of the settings; an embargo ends when its day begins. Throws
 *   when it is no day: an embargo must not end by mistake.
 */
export function publishArchive(archive: Archive, today: string): PublicArchive {
  checkToday(today);
  const { settings, root } = archive;
  const shown = archive.records.filter(({ record }) => !isHidden(record, today));
  const published = shown.filter(({ record }) => record.status !== 'withdrawn');
  const slugs = assignAll(published.map((one) => one.record));
  const records = published
    .map((one) => withSlugs(publishRecord(root, one, { settings, slugs: KEYS }), slugs))
    .map((record) => ({ record, order: orderOf(record) }))
    .sort((a, b) => compare(a.order, b.order) || compare(a.record.id, b.record.id))
    .map(({ record }) => record);
  return {
    settings,
    records,
    tombstones: buryRecords(shown),
    nextEmbargo: nextEmbargo(
      archive.records.map(({ record }) => record),
      today,
    ),
  };
}

/** Throws unless a text is a day, `YYYY-MM-DD`. */
export function checkToday(today: string): void {
  if (!/^\d{4}-\d\d-\d\d$/.test(today) || parseEdtf(today) === null) {
    throw new Error(`"${today}" is no day; publishArchive needs the present day as YYYY-MM-DD`);
  }
}

/** Is this record to be left out without a trace: a draft, or under embargo on that day? */
export function isHidden(record: Pick<ArticleRecord, 'status' | 'embargo'>, today: string): boolean {
  return record.status === 'draft' || isUnderEmbargo(record, today);
}

/** Hidden until the day begins; a value that is no day hides the record for good. */
function isUnderEmbargo(record: Pick<ArticleRecord, 'embargo'>, today: string): boolean {
  return record.embargo !== undefined && !(isDay(record.embargo) && record.embargo <= today);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

/** The next day on which an embargo ends, or `null`. */
export function nextEmbargo(records: readonly Pick<ArticleRecord, 'embargo'>[], today: string): string | null {
  const days = records.map((record) => record.embargo ?? '').filter((day) => isDay(day) && day > today);
  return days.sort()[0] ?? null;
}

/** What is left of the withdrawn among these records, by address. */
export function buryRecords(
  records: readonly {
    path: string;
    record: Pick<ArticleRecord, 'id' | 'aliases' | 'status' | 'withdrawn' | 'reason'>;
  }[],
): Tombstone[] {
  return records
    .filter(({ record }) => record.status === 'withdrawn')
    .map(({ path, record }) => ({
      id: record.id,
      address: addressOf(path),
      aliases: record.aliases,
      withdrawn: record.withdrawn ?? null,
      reason: record.reason ?? null,
    }))
    .sort((a, b) => compare(a.address, b.address));
}

/** Gives every source, speaker and topic of these records the slug of its page: who was added first has the plain one. */
export function assignAll(records: readonly SlugClaims[]): Slugs {
  const byFirstUse = [...records].sort((a, b) => compare(a.added, b.added) || compare(a.id, b.id));
  return {
    sources: assignSlugs(byFirstUse.flatMap(({ source }) => (source ? [{ key: source, name: source }] : []))),
    speakers: assignSlugs(byFirstUse.flatMap(({ speakers }) => speakers.map(({ id }) => ({ key: id, name: id })))),
    topics: assignSlugs(byFirstUse.flatMap(({ topics }) => topics.map((id) => ({ key: id, name: labelOf(id) })))),
  };
}

/**
 * Publishes one record, which must not be hidden or withdrawn. With the slugs `KEYS` it depends on nothing but this record,
 * its original, and what holds for all: the slugs are put in afterwards, by `withSlugs`.
 */
export function publishRecord(root: string, stored: StoredRecord, { settings, slugs }: Shared): KeyedRecord {
  const { record, extraction: file } = stored;
  const rights = rightsOf(record, settings);
  const isFull = rights.access === 'full';
  const body = isFull ? record.body : rights.access === 'excerpt' ? excerptOf(record.body) : '';
  const mayShow = readableWords(rights.access, body);
  const original = record.original === undefined ? null : readOriginal(root, record.original);
  // Spans count characters of the text that was read: in other bytes they would mark other words.
  const isSame = original !== null && file !== null && original.sha256 === file.extraction.sha256;
  const spansOf = (spans: readonly Span[]): Span[] =>
    isFull && isSame ? spans.filter((span) => fits(span, original)) : [];
  const statements = isSame ? statementsOf(record, file, original.text, (id) => slugs.speakers.get(id) ?? null) : [];
  const evidence = evidenceOf(record, file);
  const isSupplied = evidence.some((one) => one.field === 'headline' && one.certainty === 'supplied');
  const headline = record.headline !== undefined && (!isSupplied || mayShow(record.headline)) ? record.headline : null;
  const roleOf = (role: string | null | undefined): string | null => (role && mayShow(role) ? role : null);
  return {
    id: record.id,
    address: addressOf(stored.path),
    aliases: record.aliases,
    access: rights.access,
    headline: headline === null || isSupplied ? inBrackets(headline ?? describe(record, settings.language)) : headline,
    headlineSupplied: headline === null || isSupplied,
    standfirst: record.standfirst !== undefined && mayShow(record.standfirst) ? record.standfirst : null,
    date: record.date ?? null,
    dateCertainty: evidence.find((one) => one.field === 'date')?.certainty ?? null,
    source: record.source ? { name: record.source, slug: slugs.sources.get(record.source) ?? '' } : null,
    originalSource: record.originalSource ?? null,
    agency: record.agency ?? null,
    byline: record.byline ?? null,
    dateline: record.dateline ?? null,
    place: record.place ?? null,
    url: record.url ?? null,
    language: record.language ?? null,
    speakers: uniqueBy(record.speakers, (speaker) => speaker.id).map(({ id, name, role }) => ({
      slug: slugs.speakers.get(id) ?? '',
      name,
      role: roleOf(role),
    })),
    topics: uniqueBy(record.topics, (id) => id).map(
      (id): PublicTopic => ({ id, label: labelOf(id), slug: slugs.topics.get(id) ?? '' }),
    ),
    keywords: record.keywords.filter(mayShow),
    body,
    statements: statements
      .filter((statement) => statement.content.every(mayShow))
      .map(({ speaker, spans, ...rest }) => ({
        ...rest,
        speaker: speaker && { ...speaker, role: roleOf(speaker.role) },
        spans: spansOf(spans),
      })),
    evidence: evidence
      .filter((one) => isShown(one, mayShow, headline !== null))
      .map((one) => ({ ...one, spans: spansOf(one.spans) })),
    original:
      isFull && original
        ? {
            text: original.text,
            length: original.text.length,
            removed: isSame ? file.extraction.removed : [],
            file: original.file,
          }
        : null,
    sha256: record.sha256 ?? null,
    added: record.added,
    rules: file?.rules ?? null,
    rightsNote: rights.note,
    sameAs: record.sameAs ?? null,
  } as KeyedRecord;
}

/** Words of the text are withheld with it; a name, a date, an address are not words of the text alone. */
function isShown(evidence: PublicEvidence, mayShow: (words: string) => boolean, hasHeadline: boolean): boolean {
  if (evidence.field === 'headline') return hasHeadline;
  return !['standfirst', 'keywords'].includes(evidence.field) || mayShow(evidence.value);
}

function fits([start, end]: Span, original: ReadOriginal | null): boolean {
  return original !== null && start >= 0 && start < end && end <= original.text.length;
}

/** What to call an article that has no headline, or whose supplied headline is withheld. */
function describe(record: ArticleRecord, locale: string): string {
  const known = [record.source, record.date && edtfInWords(record.date, locale)].filter(Boolean);
  return ['Untitled', ...known].join(', ');
}

function inBrackets(text: string): string {
  return /^\[.*\]$/s.test(text) ? text : `[${text}]`;
}

function labelOf(topic: string): string {
  return topicOf(topic)?.label ?? topic;
}

/** Sort key of an archive's records: dated first, in order; then the undated and the open intervals, which stand on the undated shelf. */
export function orderOf({ date }: Pick<PublicRecord, 'date'>): string {
  return date !== null && !isOpen(date) ? `0/${earliestDay(date)}/${sortKey(date)}` : '1';
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)));
}
