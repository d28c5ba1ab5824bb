import type { PublicArchive, PublicRecord } from '../model.ts';
import { type Doubt, doubtsOf, type SureField } from '../report/examine.ts';
import { countFields, type FieldRate, startRates } from '../report/report.ts';
import { type Interface, interfaceOf } from '../strings/index.ts';
import { withLate } from './late-view.ts';
import { lineOf } from './lines.ts';
import { countStatements, qualityOf } from './opened-record.ts';
import { originalPage } from './original-view.ts';
import { paginate } from './paging.ts';
import { inOrderAdded } from './plan-groups.ts';
import { keyOfRecord } from './record-key.ts';
import type { QualityEntry, QualityView, View } from './views.ts';

const URL = '/about/quality/';

/** Entries of each list on the first page: the newest. */
const ON_FIRST = 10;

/** A list of findings, whose entries are made when a page with them is. */
interface List<Finding> {
  name: string;
  unit: string;
  title: string;
  findings: readonly Finding[];
  /** How many notes the entry of a finding has. */
  countNotes: (finding: Finding) => number;
  entryOf: (finding: Finding) => QualityEntry;
  /** What the entry of a finding depends on, beside language and program. */
  keyOf: (finding: Finding) => string;
}

/** The parts of a list on the pages. */
interface PlannedList {
  onFirst: QualityView['lists'][number];
  pages: QualityView[];
}

/**
 * Plans the pages on the quality of an archive: the first with fill rates and the newest findings, and for each kind of
 * finding a list in the order in which articles were added, so that a new one changes the newest page of each alone.
 */
export function planQuality(archive: PublicArchive): QualityView[] {
  const { settings } = archive;
  const words = interfaceOf(settings.language);
  const { quality, titles } = words.strings;
  const records = inOrderAdded(archive.records);
  const countDoubts = doubtCounter();
  const planRecords = (list: List<PublicRecord>) => planList(words, list);
  const lists = [
    planRecords({
      ...{ name: 'doubtful', unit: 'article', title: quality.doubtful },
      findings: records.filter((record) => countDoubts(record) > 0),
      ...{ countNotes: countDoubts, entryOf: doubtful, keyOf: keyOfRecord },
    }),
    planRecords({
      ...{ name: 'conflicts', unit: 'article', title: quality.conflicts },
      findings: records.filter(({ conflicts }) => conflicts.length > 0),
      ...{ countNotes: ({ conflicts }) => conflicts.length, entryOf: conflicting, keyOf: keyOfRecord },
    }),
    planRecords({
      ...{ name: 'speakers', unit: 'article', title: quality.unspoken },
      findings: records.filter((record) => qualityOf(record).unknownSpeakers > 0),
      ...{ countNotes: () => 1, entryOf: (record) => unspoken(record, words), keyOf: keyOfRecord },
    }),
    planList(words, {
      ...{ name: 'copies', unit: 'group', title: quality.copies },
      findings: findCopies(archive),
      countNotes: ({ copies }) => copies.length,
      entryOf: ({ first, copies }) => ({
        line: lineOf(first),
        notes: copies.map(({ copy, similarity }) => copyNote(copy, similarity, words)),
      }),
      keyOf: ({ first, copies }) =>
        [keyOfRecord(first), ...copies.map(({ copy, similarity }) => `${keyOfRecord(copy)} ${similarity}`)].join(' '),
    }),
  ];
  const first: QualityView = {
    url: URL,
    title: titles.qualityArchive,
    path: [{ url: '/about/', title: titles.about }],
    of: records.length,
    fields: rateFields(records).filter(({ filled }) => filled > 0),
    lists: lists.map(({ onFirst }) => onFirst),
    pager: null,
  };
  return [first, ...lists.flatMap(({ pages }) => pages)];
}

/** Most records have the same few combinations of fields: these are counted, not fields one by one. */
function rateFields(records: readonly PublicRecord[]): FieldRate[] {
  const counts = new Map<readonly SureField[], number>();
  for (const record of records) {
    const { fields } = qualityOf(record);
    counts.set(fields, (counts.get(fields) ?? 0) + 1);
  }
  const rates = startRates();
  for (const [fields, count] of counts) countFields(rates, fields, count);
  return rates;
}

/** The parts of a list: of what is on the first page all is made at once, of its own pages when they are. */
function planList<Finding>({ say, strings: { titles } }: Interface, list: List<Finding>): PlannedList {
  const { name, unit, title, findings, countNotes, entryOf, keyOf } = list;
  const hasPages = findings.length > ON_FIRST;
  const onFirst = {
    ...{ title, unit, url: hasPages ? `${URL}${name}/` : null, count: findings.length },
    entries: findings.slice(-ON_FIRST).reverse().map(entryOf),
  };
  if (!hasPages) return { onFirst, pages: [] };
  const path: View[] = [
    { url: '/about/', title: titles.about },
    { url: URL, title: titles.quality },
  ];
  const pages = paginate(findings, `${URL}${name}/`, (one) => Math.max(1, countNotes(one)));
  return {
    onFirst,
    pages: pages.map(({ url, items, pager }) => {
      const number = pager?.number ?? null;
      const view = {
        url,
        title: number === null ? title : say(titles.page, { title, n: number }),
        ...{ path, of: 0, fields: [], pager },
      };
      return withLate<QualityView, 'lists'>(view, 'lists', items.map(keyOf).join('\n'), () => [
        { title, url: null, count: items.length, unit, entries: items.map(entryOf) },
      ]);
    }),
  };
}

/** Says how many doubts there are about a record, told once for each combination of fields. */
function doubtCounter(): (record: PublicRecord) => number {
  const [ofFull, ofOthers] = [new Map<readonly SureField[], number>(), new Map<readonly SureField[], number>()];
  return (record) => {
    const { fields } = qualityOf(record);
    const counts = record.access === 'full' ? ofFull : ofOthers;
    const count = counts.get(fields) ?? doubtsOf(fields, () => null, settledIn(record)).length;
    counts.set(fields, count);
    return count;
  };
}

/** A headline that may not be shown is not missing. */
function settledIn({ access }: PublicRecord): string[] {
  return access === 'full' ? [] : ['headline'];
}

function doubtful(record: PublicRecord): QualityEntry {
  const doubts = doubtsOf(qualityOf(record).fields, (field) => textOf(record, field), settledIn(record));
  return { line: lineOf(record), notes: doubts.map((one) => doubtNote(record, one)) };
}

function doubtNote(record: PublicRecord, { field, value, certainty, hasWords }: Doubt): QualityEntry['notes'][number] {
  return {
    field,
    text: value,
    certainty: certainty === 'missing' ? null : certainty,
    url: hasWords ? `${originalPage(record)}#e-${field}` : null,
  };
}

function textOf(record: PublicRecord, field: string): string | null {
  if (field === 'source') return record.source?.name ?? null;
  const value = record[field as keyof PublicRecord];
  return typeof value === 'string' ? value : null;
}

function conflicting(record: PublicRecord): QualityEntry {
  const notes = record.conflicts.map(({ field, message }) => ({
    field,
    text: message,
    certainty: null,
    url: `${record.address}#conflicts`,
  }));
  return { line: lineOf(record), notes };
}

function unspoken(record: PublicRecord, { say, count, strings }: Interface): QualityEntry {
  const [all, unknown] = [countStatements(record), qualityOf(record).unknownSpeakers];
  const text = say(strings.quality.unknownOf, { n: unknown, statements: count(all, 'statement', true) });
  return {
    line: lineOf(record),
    notes: [{ field: null, text, certainty: null, url: `${record.address}#statements` }],
  };
}

/** A record with those that are copies of it. */
interface Copied {
  first: PublicRecord;
  copies: { copy: PublicRecord; similarity: number }[];
}

function findCopies({ records, duplicates }: Pick<PublicArchive, 'records' | 'duplicates'>): Copied[] {
  const wanted = new Set(duplicates.flatMap(({ members }) => members.map(({ id }) => id)));
  const byId = new Map(records.flatMap((record) => (wanted.has(record.id) ? [[record.id, record]] : [])));
  return duplicates.flatMap(({ representative, members }) => {
    const first = byId.get(representative);
    const copies = members.slice(1).flatMap(({ id, similarity }) => {
      const copy = byId.get(id);
      return copy ? [{ copy, similarity }] : [];
    });
    return first ? [{ first, copies }] : [];
  });
}

function copyNote(
  copy: PublicRecord,
  similarity: number,
  { say, strings: { list, quality } }: Interface,
): QualityEntry['notes'][number] {
  const alike = say(list.percent, { n: Math.floor(similarity * 100) });
  return {
    field: null,
    text: say(quality.copy, { headline: copy.headline, alike }),
    certainty: null,
    url: copy.address,
  };
}
