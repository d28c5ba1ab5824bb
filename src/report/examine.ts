import type { ArticleRecord, Certainty, PublicEvidence, StoredRecord } from '../model.ts';
import { conflictsOf, evidenceOf } from '../site/evidence.ts';

/** How sure the first value of a field is, and whether words in the original support it. */
export interface SureField {
  field: string;
  certainty: Certainty;
  hasWords: boolean;
}

/** A finding that a person should decide: a weak value, or one that is missing. */
export interface Doubt {
  field: string;
  /** As it stands in the record; `null` for a missing value. */
  value: string | null;
  certainty: Certainty | 'missing';
  hasWords: boolean;
}

/** What the quality of a record is judged by; made of a stored record, or of a public one. */
export interface Examined {
  id: string;
  /** In the order in which a reader wants them; fields without a value are not there. */
  fields: SureField[];
  doubts: Doubt[];
  conflicts: { field: string; message: string }[];
  statements: number;
  /** Statements of which the text does not show who speaks. */
  unknownSpeakers: number;
}

/** Fields whose fill rate is reported, in this order. */
export const FIELDS = [
  'headline',
  'date',
  'source',
  'standfirst',
  'originalSource',
  'agency',
  'byline',
  'dateline',
  'place',
  'url',
  'language',
  'speakers',
  'topics',
  'keywords',
] as const;

/** Fields that every article once had: without one, somebody should look. */
const NEEDED: readonly string[] = ['headline', 'date', 'source'];

/** Fields with one value, which may be weak; of many values each is as sure as its words. */
const WEIGHED: ReadonlySet<string> = new Set(
  FIELDS.filter((field) => field !== 'speakers' && field !== 'topics' && field !== 'keywords'),
);

/** The first evidence of each field. */
export function sureFields(evidence: readonly PublicEvidence[]): SureField[] {
  const first = new Map<string, SureField>();
  for (const { field, certainty, spans } of evidence)
    if (!first.has(field)) first.set(field, { field, certainty, hasWords: spans.length > 0 });
  return [...first.values()];
}

/** What is to be doubted: estimated and supplied values, and needed fields without one. `verified` fields are left alone. */
export function doubtsOf(
  fields: readonly SureField[],
  textOf: (field: string) => string | null,
  verified: readonly string[],
): Doubt[] {
  const weak = fields
    .filter(({ field, certainty }) => WEIGHED.has(field) && (certainty === 'estimated' || certainty === 'supplied'))
    .map((one): Doubt => ({ ...one, value: textOf(one.field) }));
  const missing = NEEDED.filter((field) => !fields.some((one) => one.field === field) && !verified.includes(field));
  return [...missing.map((field): Doubt => ({ field, value: null, certainty: 'missing', hasWords: false })), ...weak];
}

/** Examines a record as it lies in the archive, whether it may be seen or not. */
export function examineStored({ record, extraction }: StoredRecord): Examined {
  const fields = sureFields(evidenceOf(record, extraction));
  const statements = extraction?.extraction.statements ?? [];
  const unknown = statements.filter(({ id, speaker }) => speaker === null && !record.statements.get(id)?.speaker);
  const textOf = (field: string) => {
    const value = record[field as keyof ArticleRecord];
    return typeof value === 'string' ? value : null;
  };
  return {
    id: record.id,
    fields,
    doubts: doubtsOf(fields, textOf, record.checked),
    conflicts: conflictsOf(extraction, fields, record.checked),
    statements: statements.length,
    unknownSpeakers: unknown.length,
  };
}
