import type { PublicRecord } from '../../model.ts';
import { dateInWords } from '../../site/date-words.ts';
import type { Card, Reference } from '../format.ts';

/** What a result shows of a record, or of a statement as a record; `language` (BCP 47) is that of dates in words. */
export function makeCard(record: PublicRecord, isStatement: boolean, language: string): Card {
  const [speaker] = record.speakers;
  return {
    id: record.id,
    address: record.address,
    headline: record.headline,
    isSupplied: record.headlineSupplied,
    date: record.date,
    dateCertainty: record.dateCertainty,
    dateInWords: record.date ? dateInWords(record.date, language) : null,
    source: record.source?.name ?? null,
    language: record.language,
    ...(isStatement ? { saidBy: speaker ? { name: speaker.name, role: speaker.role } : null } : {}),
  };
}

/** What a reference says of a record beyond its card. */
export function makeReference(record: PublicRecord): Reference {
  return {
    source: record.source && (record.source.worded ?? record.source.name),
    agency: record.agency,
    byline: record.byline,
    url: record.url,
    original: record.original?.file ?? null,
    captured: record.evidence.find(({ field }) => field === 'captured')?.value ?? null,
    asOf: record.updated.slice(0, 10),
  };
}
