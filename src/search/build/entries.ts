import { earliestDay, latestDay } from '../../edtf.ts';
import type { Edtf, PublicRecord } from '../../model.ts';
import { dayNumber } from '../days.ts';
import type { Entry, Quote } from '../entry.ts';
import { STORED_FACETS } from '../facets.ts';
import type { Card, Reference } from '../format.ts';
import { joinSpace, readPlainText } from '../plain-text.ts';
import { makeCard, makeReference } from './cards.ts';
import { readFields } from './fields.ts';

/** What of the index a public record comes to. */
export interface IndexedRecord {
  entry: Entry;
  card: Card;
  reference: Reference;
  quotes: Quote[];
}

/** Reads a record; dates in words are in the language (BCP 47) of the interface. */
export function readRecord(record: PublicRecord, language: string): IndexedRecord {
  const body = readPlainText(record.body);
  return {
    entry: {
      fields: readFields(record, body),
      language: record.language,
      days: record.date === null ? null : daysOf(record.date),
      facets: STORED_FACETS.map(({ read }) => read(record)),
    },
    card: makeCard(record, false, language),
    reference: makeReference(record),
    quotes: record.statements.map(({ id, speaker, content }) => ({
      id,
      text: joinSpace(content.join(' … ')),
      speaker: speaker && {
        name: speaker.name,
        slug: speaker.slug ?? '',
        worded: speaker.worded,
        role: speaker.role,
      },
    })),
  };
}

/** First and last day of dates, which many records share. */
const dates = new Map<Edtf, NonNullable<Entry['days']>>();
const MOST_DATES = 50_000;

function daysOf(date: Edtf): NonNullable<Entry['days']> {
  const known = dates.get(date);
  if (known) return known;
  const last = latestDay(date);
  const days = [dayNumber(earliestDay(date)), last === null ? null : dayNumber(last)] as const;
  if (dates.size >= MOST_DATES) dates.clear();
  dates.set(date, days);
  return days;
}
