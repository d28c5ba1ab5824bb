import type { PublicRecord } from '../../model.ts';
import { joinParts } from '../entry.ts';
import { identifiersOf } from '../identifiers.ts';
import { FIELDS, type FieldName } from '../schema.ts';

/**
 * The words of a record that stand in each field; `''` where there are none. `body` is its text without markup. A supplied
 * headline is not indexed: its words are not the article's.
 */
const READERS: { readonly [name in FieldName]: (record: PublicRecord, body: string) => string } = {
  headline: (record) => (record.headlineSupplied ? '' : record.headline),
  standfirst: (record) => record.standfirst ?? '',
  body: (_record, body) => body,
  speakers: (record) => joinParts(record.speakers.flatMap(({ name, worded, role }) => [name, worded, role])),
  source: (record) => joinParts([record.source?.name, record.source?.worded, record.originalSource, record.agency]),
  byline: (record) => record.byline ?? '',
  place: (record) => joinParts([record.place, record.place ? null : record.dateline]),
  topics: (record) => joinParts(record.topics.map(({ label }) => label)),
  keywords: (record) => joinParts(record.keywords),
  identifiers: identifiersOf,
};

/** The texts of all fields of a record, in their order. */
export function readFields(record: PublicRecord, body: string): string[] {
  return FIELDS.map(({ name }) => READERS[name](record, body));
}
