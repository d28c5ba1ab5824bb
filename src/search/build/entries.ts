import { earliestDay, edtfInWords, latestDay } from '../../edtf.ts';
import type { Edtf, PublicRecord } from '../../model.ts';
import { dayNumber } from '../days.ts';
import type { Entry, Quote } from '../entry.ts';
import { STORED_FACETS } from '../facets.ts';
import type { Card, Reference } from '../format.ts';
import { readPlainText } from '../plain-text.ts';
import { FIELDS } from '../schema.ts';

/** What of the index a public record comes to. */
export interface IndexedRecord {
  entry: Entry;
  card: Card;
  reference: Reference;
  quotes: Quote[];
}

/** Reads a record; of many with one date the date is read once. */
export function readRecord(record: PublicRecord): IndexedRecord {
  const body = readPlainText(record.body);
  const date = record.date === null ? null : readDate(record.date);
  return {
    entry: {
      fields: FIELDS.map(({ read }) => read(record, body)),
      language: record.language,
      days: date?.days ?? null,
      facets: STORED_FACETS.map(({ read }) => read(record)),
    },
    card: makeCard(record),
    reference: makeReference(record),
    quotes: record.statements.map(({ id, speaker, content }) => ({
      id,
      text: content.join(' … ').replace(/\s+/g, ' '),
      speaker: speaker && {
        name: speaker.name,
        slug: speaker.slug ?? '',
        worded: speaker.worded,
        role: speaker.role,
      },
    })),
  };
}

/** What a result shows of a record. */
export function makeCard(record: PublicRecord): Card {
  return {
    id: record.id,
    address: record.address,
    headline: record.headline,
    isSupplied: record.headlineSupplied,
    date: record.date,
    dateInWords: record.date === null ? null : readDate(record.date).words,
    source: record.source?.name ?? null,
    language: record.language,
    original: record.original?.file ?? null,
  };
}

/** What a reference says of a record beyond its card. */
export function makeReference(record: PublicRecord): Reference {
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

interface ReadDate {
  days: readonly [first: number, last: number | null];
  words: string;
}

const dates = new Map<Edtf, ReadDate>();
const MOST_DATES = 50_000;

function readDate(date: Edtf): ReadDate {
  const known = dates.get(date);
  if (known) return known;
  const last = latestDay(date);
  const read: ReadDate = {
    days: [dayNumber(earliestDay(date)), last === null ? null : dayNumber(last)],
    words: edtfInWords(date),
  };
  if (dates.size >= MOST_DATES) dates.clear();
  dates.set(date, read);
  return read;
}
