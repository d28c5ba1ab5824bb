import { edtfInWords } from '../../edtf.ts';
import type { Edtf, PublicRecord } from '../../model.ts';
import type { Card, Reference } from '../format.ts';

/** What a result shows of a record, or of a statement as a record. */
export function makeCard(record: PublicRecord, isStatement: boolean): Card {
  const [speaker] = record.speakers;
  return {
    id: record.id,
    address: record.address,
    headline: record.headline,
    isSupplied: record.headlineSupplied,
    date: record.date,
    dateInWords: record.date ? wordsOf(record.date) : null,
    source: record.source?.name ?? null,
    language: record.language,
    original: record.original?.file ?? null,
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
    captured: record.evidence.find(({ field }) => field === 'captured')?.value ?? null,
    isEstimated: record.dateCertainty === 'estimated',
    asOf: record.updated.slice(0, 10),
  };
}

const words = new Map<Edtf, string>();
const MOST_DATES = 50_000;

/** Of many records with one date the words are made once. */
function wordsOf(date: Edtf): string {
  const known = words.get(date);
  if (known !== undefined) return known;
  const made = edtfInWords(date);
  if (words.size >= MOST_DATES) words.clear();
  words.set(date, made);
  return made;
}
