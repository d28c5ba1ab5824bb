import type { PublicArchive, PublicRecord } from '../model.ts';
import { type Doubt, doubtsOf } from '../report/examine.ts';
import { countFields, startRates } from '../report/report.ts';
import { type Interface, interfaceOf } from '../strings/index.ts';
import { lineOf } from './lines.ts';
import { countStatements, qualityOf } from './opened-record.ts';
import { originalPage } from './original-view.ts';
import { paginate } from './paging.ts';
import { inOrderAdded } from './plan-groups.ts';
import type { QualityEntry, QualityView, View } from './views.ts';

const URL = '/about/quality/';

/** Entries of each list on the first page: the newest. */
const ON_FIRST = 10;

interface List {
  name: string;
  unit: string;
  title: string;
  entries: QualityEntry[];
}

/**
 * Plans the pages on the quality of an archive: the first with fill rates and the newest findings, and for each kind of
 * finding a list in the order in which articles were added, so that a new one changes the newest page of each alone.
 */
export function planQuality(archive: PublicArchive): QualityView[] {
  const { duplicates, settings } = archive;
  const words = interfaceOf(settings.language);
  const { quality, titles } = words.strings;
  const records = inOrderAdded(archive.records);
  const rates = startRates();
  for (const record of records) countFields(rates, qualityOf(record));
  const byId = new Map(records.map((record) => [record.id, record]));
  const lists: List[] = [
    { name: 'doubtful', unit: 'article', title: quality.doubtful, entries: records.flatMap(doubtful) },
    { name: 'conflicts', unit: 'article', title: quality.conflicts, entries: records.flatMap(conflicting) },
    {
      name: 'speakers',
      unit: 'article',
      title: quality.unspoken,
      entries: records.flatMap((one) => unspoken(one, words)),
    },
    {
      name: 'copies',
      unit: 'group',
      title: quality.copies,
      entries: duplicates.flatMap(({ representative, members }) => {
        const first = byId.get(representative);
        const others = members.slice(1).flatMap(({ id, similarity }) => {
          const copy = byId.get(id);
          return copy ? [copyNote(copy, similarity, words)] : [];
        });
        return first ? [{ line: lineOf(first), notes: others }] : [];
      }),
    },
  ];
  const first: QualityView = {
    url: URL,
    title: titles.qualityArchive,
    path: [{ url: '/about/', title: titles.about }],
    of: records.length,
    fields: rates.filter(({ filled }) => filled > 0),
    lists: lists.map((list) => ({
      title: list.title,
      url: list.entries.length > ON_FIRST ? `${URL}${list.name}/` : null,
      count: list.entries.length,
      unit: list.unit,
      entries: list.entries.slice(-ON_FIRST).reverse(),
    })),
    pager: null,
  };
  return [first, ...lists.filter(({ entries }) => entries.length > ON_FIRST).flatMap((list) => planList(list, words))];
}

function planList({ name, unit, title, entries }: List, { say, strings: { titles } }: Interface): QualityView[] {
  const path: View[] = [
    { url: '/about/', title: titles.about },
    { url: URL, title: titles.quality },
  ];
  return paginate(entries, `${URL}${name}/`, ({ notes }) => Math.max(1, notes.length)).map(({ url, items, pager }) => {
    const number = pager?.number ?? null;
    return {
      url,
      title: number === null ? title : say(titles.page, { title, n: number }),
      path,
      of: 0,
      fields: [],
      lists: [{ title, url: null, count: items.length, unit, entries: items }],
      pager,
    };
  });
}

function doubtful(record: PublicRecord): QualityEntry[] {
  const { fields } = qualityOf(record);
  // A headline that may not be shown is not missing.
  const settled = record.access === 'full' ? [] : ['headline'];
  const doubts = doubtsOf(fields, (field) => textOf(record, field), settled);
  return doubts.length === 0 ? [] : [{ line: lineOf(record), notes: doubts.map((one) => doubtNote(record, one)) }];
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

function conflicting(record: PublicRecord): QualityEntry[] {
  const notes = record.conflicts.map(({ field, message }) => ({
    field,
    text: message,
    certainty: null,
    url: `${record.address}#conflicts`,
  }));
  return notes.length === 0 ? [] : [{ line: lineOf(record), notes }];
}

function unspoken(record: PublicRecord, { say, count, strings }: Interface): QualityEntry[] {
  const [all, unknown] = [countStatements(record), qualityOf(record).unknownSpeakers];
  if (unknown === 0) return [];
  const text = say(strings.quality.unknownOf, { n: unknown, statements: count(all, 'statement', true) });
  return [
    { line: lineOf(record), notes: [{ field: null, text, certainty: null, url: `${record.address}#statements` }] },
  ];
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
