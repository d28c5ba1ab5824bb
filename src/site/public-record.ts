import { findDuplicates } from '../duplicates/find.ts';
import { parseEdtf } from '../edtf.ts';
import type {
  ArticleRecord,
  HistoryEvent,
  OtherOriginal,
  PublicArchive,
  PublicEvidence,
  PublicTopic,
  SiteSettings,
  Span,
  StoredRecord,
} from '../model.ts';
import { readGaps } from '../records/gaps.ts';
import { knownRecords, readHistory } from '../records/history.ts';
import { addressOf } from '../records/record-path.ts';
import type { Archive } from '../records/store.ts';
import { interfaceOf } from '../strings/index.ts';
import { excerptOf, readableWords, rightsOf } from './access.ts';
import { CHANGES, changesById, datesOf } from './changes.ts';
import { dateInWords } from './date-words.ts';
import { conflictsOf, evidenceOf } from './evidence.ts';
import { joinSame, withOthers } from './joined.ts';
import { KEYS, type KeyedRecord, type Slugs, withSlugs } from './keyed-record.ts';
import { compare } from './lines.ts';
import { createNames, type NamedSpeaker, type Names } from './names.ts';
import { openingOf } from './opening.ts';
import { orderOf } from './order.ts';
import { type ReadOriginal, readOriginal } from './original.ts';
import { readQueries } from './saved-queries.ts';
import { assignAddresses, labelOf } from './shared-pages.ts';
import { type ShownSpeaker, statementsInBody, statementsOf } from './statements.ts';
import { buryRecords } from './tombstones.ts';

/** What records share; changes are by record id. */
export interface Shared {
  settings: SiteSettings;
  names: Names;
  slugs: Slugs;
  changes: Pick<ReadonlyMap<string, HistoryEvent[]>, 'get'>;
}

/**
 * Decides what of an archive may be seen; the only maker of `PublicRecord`. Pages, index, feeds and exports take
 * nothing else.
 *
 * Left out without a trace: drafts, and records under embargo. A withdrawn record leaves its tombstone. The rest shows
 * what its own `access`, or its source's rights, allow: all; an excerpt (the first 60 words of the body, and of all
 * other words only those that stand in it); or metadata alone. A suppressed person is named in none of the values: not
 * as speaker, not in a byline, role or keyword; the text itself stays as it was printed.
 *
 * @param today the present day `YYYY-MM-DD` in the zone of the settings; an embargo ends when its day begins. Throws
 *   when it is no day: an embargo must not end by mistake.
 */
export function publishArchive(archive: Archive, today: string): PublicArchive {
  checkToday(today);
  const { settings, root, vocabularies } = archive;
  const shown = archive.records.filter(({ record }) => !isHidden(record, today));
  const published = shown.filter(({ record }) => record.status !== 'withdrawn');
  const { own, othersOf } = joinSame(
    published,
    archive.records.map(({ record }) => record),
    ({ record }) => record,
  );
  const names = createNames(vocabularies);
  const { redirects, otherTopics, ...slugs } = assignAddresses(
    own.map((one) => one.record),
    names,
  );
  const shared: Shared = { settings, names, slugs: KEYS, changes: changesById(readHistory(root, CHANGES)) };
  const publish = (one: StoredRecord) => withSlugs(publishRecord(root, one, shared), slugs);
  const records = own
    .map((one) => withOthers(publish(one), (othersOf.get(one.record.id) ?? []).map(publish)))
    .map((record) => ({ record, order: orderOf(record) }))
    .sort((a, b) => compare(a.order, b.order) || compare(a.record.id, b.record.id))
    .map(({ record }) => record);
  const all = archive.records.map(({ record }) => record);
  const tombstones = buryRecords(shown, all, settings.timezone, () => knownRecords(readHistory(root)));
  const { duplicates } = findDuplicates(records, null);
  return {
    settings,
    records,
    duplicates,
    tombstones,
    gaps: readGaps(root).gaps,
    redirects,
    otherTopics,
    queries: readQueries(root).queries,
    nextEmbargo: nextEmbargo(all, today),
  } as PublicArchive;
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

/**
 * Publishes one record, which must not be hidden or withdrawn. With the slugs `KEYS` it depends on nothing but this
 * record, its original, and what holds for all: the slugs are put in afterwards, by `withSlugs`.
 */
export function publishRecord(root: string, stored: StoredRecord, shared: Shared): KeyedRecord {
  const { settings, names, slugs } = shared;
  const { extraction: file } = stored;
  const record = withoutHidden(stored.record, names);
  const outlet = record.source === undefined ? null : names.sourceOf(record.source);
  const rights = rightsOf(record, settings, outlet === null ? [] : [outlet.name, ...outlet.aliases]);
  const isFull = rights.access === 'full';
  const body = isFull ? record.body : rights.access === 'excerpt' ? excerptOf(record.body) : '';
  const mayShow = readableWords(rights.access, body);
  const original = record.original === undefined ? null : readOriginal(root, record.original);
  // Spans count characters of the text that was read: in other bytes they would mark other words.
  const isSame = original !== null && file !== null && original.sha256 === file.extraction.sha256;
  const spansOf = (spans: readonly Span[]): Span[] =>
    isFull && isSame ? spans.filter((span) => fits(span, original)) : [];
  const showSpeaker = (speaker: NamedSpeaker): ShownSpeaker => {
    const person = names.personOf(speaker);
    if (person?.isSuppressed) return 'hidden';
    const isListed = speaker.id !== null && record.speakers.some(({ id }) => id === speaker.id);
    return { ...prefer(speaker.name, person), slug: isListed ? (slugs.speakers.get(speaker.id ?? '') ?? null) : null };
  };
  // Its own speakers with the suppressed ones: else their words would look like those of nobody known.
  const statements = isSame
    ? statementsOf(stored.record, file, original.text, showSpeaker)
    : file === null
      ? []
      : statementsInBody(stored.record, file, showSpeaker);
  const evidence = evidenceOf(record, file);
  const isSupplied = evidence.some((one) => one.field === 'headline' && one.certainty === 'supplied');
  const headline = record.headline !== undefined && (!isSupplied || mayShow(record.headline)) ? record.headline : null;
  const roleOf = (role: string | null | undefined): string | null =>
    role && mayShow(role) && !names.nameHidden(role) ? role : null;
  return {
    id: record.id,
    address: addressOf(stored.path),
    aliases: record.aliases,
    access: rights.access,
    headline:
      headline === null || isSupplied ? inBrackets(headline ?? describe(record, outlet, settings.language)) : headline,
    headlineSupplied: headline === null || isSupplied,
    standfirst: record.standfirst !== undefined && mayShow(record.standfirst) ? record.standfirst : null,
    date: record.date ?? null,
    dateCertainty: evidence.find((one) => one.field === 'date')?.certainty ?? null,
    source: record.source ? { ...prefer(record.source, outlet), slug: slugs.sources.get(record.source) ?? '' } : null,
    originalSource: record.originalSource ?? null,
    agency: record.agency ?? null,
    byline: record.byline ?? null,
    dateline: record.dateline ?? null,
    place: record.place ?? null,
    url: record.url ?? null,
    isOriginalCanonical: record.url !== undefined && rights.canonical,
    language: record.language ?? null,
    speakers: uniqueBy(record.speakers, ({ id }) => slugs.speakers.get(id) ?? '').map((speaker) => ({
      slug: slugs.speakers.get(speaker.id) ?? '',
      ...prefer(speaker.name, names.personOf(speaker)),
      role: roleOf(speaker.role),
    })),
    topics: uniqueBy(
      record.topics.map((id) => names.topicOf(id)?.topic ?? id),
      (id) => id,
    ).map((id): PublicTopic => ({ id, label: labelOf(id, settings.language), slug: slugs.topics.get(id) ?? '' })),
    keywords: record.keywords.filter(mayShow),
    body,
    opening: openingOf(body),
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
    conflicts: isFull
      ? conflictsOf(file, evidence, record.checked).filter(({ message }) => !names.nameHidden(message))
      : [],
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
    ...datesOf(record, rights.access, mayShow, shared.changes.get(record.id) ?? []),
    rules: file?.rules ?? null,
    rightsNote: rights.note,
    otherOriginals: [] as OtherOriginal[],
  } as KeyedRecord;
}

/** The record without what names a suppressed person beside its text. */
function withoutHidden(record: ArticleRecord, names: Names): ArticleRecord {
  const { byline, ...rest } = record;
  return {
    ...rest,
    ...(byline === undefined || names.nameHidden(byline) ? {} : { byline }),
    speakers: record.speakers.filter((speaker) => !names.personOf(speaker)?.isSuppressed),
    keywords: record.keywords.filter((keyword) => !names.nameHidden(keyword)),
  };
}

/** The preferred name, beside the name as worded where that is another. */
function prefer(name: string, entry: { name: string } | null): { name: string; worded: string | null } {
  return entry === null || entry.name === name ? { name, worded: null } : { name: entry.name, worded: name };
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
function describe(record: ArticleRecord, outlet: { name: string } | null, language: string): string {
  const { article, list } = interfaceOf(language).strings;
  const known = [outlet?.name ?? record.source, record.date && dateInWords(record.date, language)].filter(Boolean);
  return [article.untitled, ...known].join(list.comma);
}

function inBrackets(text: string): string {
  return /^\[.*\]$/s.test(text) ? text : `[${text}]`;
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)));
}
