import { signatureOf, writeSignature } from '../duplicates/signature.ts';
import { sha256 } from '../hash.ts';
import type { PublicRecord, PublicStatement } from '../model.ts';
import { type SureField, sureFields } from '../report/examine.ts';
import type { KeyedRecord } from './keyed-record.ts';

/** Fields that the page of an article shows and no list does. */
export const LATE = [
  'headlineSupplied',
  'standfirst',
  'originalSource',
  'agency',
  'byline',
  'dateline',
  'place',
  'url',
  'isOriginalCanonical',
  'opening',
  'sha256',
  'rules',
  'rightsNote',
] as const satisfies readonly (keyof PublicRecord)[];

type LateField = (typeof LATE)[number];

type Light = Omit<KeyedRecord, '__brand' | 'body' | 'evidence' | 'statements'>;

/** What is known of a record beside its card, or follows from it. */
type Derived = 'id' | 'added' | 'aliases' | 'address' | 'topics' | 'original' | 'otherOriginals';

/**
 * What lists, groups, redirects and the order of feeds need of a public record, and no more: those of a whole archive are
 * read in every build. Address, labels of topics and place in the archive follow from the rest.
 */
export interface Card extends Omit<Light, LateField | Derived> {
  /** Ids. */
  topics: string[];
  /** SHA-256 of the whole record as JSON. */
  digest: string;
  /** How many there are. */
  statements: number;
  /** Length of the text view of the original, in code units; `null` when it is not shown. */
  originalLength: number | null;
  /** Key that stands for the words of its text. */
  textKey: string;
  quality: { fields: string; unknownSpeakers: number };
}

/** The fields of a record that only its own page and its entries in feeds need. */
export interface LateFields extends Pick<Light, LateField> {
  /** File of the original, where that is shown. */
  file: string | null;
  /** See `TextPrint`. */
  signature: string;
}

/** By what copies of a text are found: a key that stands for its words, and its signature as text, `''` for none. */
export interface TextPrint {
  key: string;
  signature: string;
}

/** What the report on the quality of the archive counts of a record. */
export interface RecordQuality {
  fields: SureField[];
  /** Statements of which the text does not show who speaks. */
  unknownSpeakers: number;
}

/** A statement without its places; its `slug` is still a key. */
export type Said = Omit<PublicStatement, 'spans'>;

/** Makes the card of a record. `text` is the record as JSON. */
export function makeCard(record: KeyedRecord, text: string | Uint8Array): Card {
  const { fields, unknownSpeakers } = judge(record.evidence, record.statements);
  const { access, headline, date, dateCertainty, source, language, speakers } = record;
  const { keywords, conflicts, released, updated } = record;
  return {
    ...{ access, headline, date, dateCertainty, source, language, speakers },
    // By them every build looks for what is related to an article.
    ...{ keywords, conflicts, released, updated },
    topics: record.topics.map(({ id }) => id),
    digest: sha256(text),
    statements: record.statements.length,
    originalLength: record.original?.length ?? null,
    textKey: textKeyOf(record.body),
    quality: { fields: writeFields(fields), unknownSpeakers },
  };
}

/** The fields of a record that are kept apart from its card. */
export function lateFieldsOf(record: KeyedRecord): LateFields {
  const late = Object.fromEntries(LATE.map((field) => [field, record[field]])) as Pick<Light, LateField>;
  return { ...late, file: record.original?.file ?? null, signature: writeSignature(signatureOf(record.body)) };
}

/** Few combinations occur: as texts they are read once each. */
function writeFields(fields: readonly SureField[]): string {
  return fields.map(({ field, certainty, hasWords }) => `${field} ${certainty}${hasWords ? ' +' : ''}`).join(',');
}

const fieldsByText = new Map<string, SureField[]>();

export function readFields(text: string): SureField[] {
  const known = fieldsByText.get(text);
  if (known) return known;
  const fields = text.split(',').flatMap((one): SureField[] => {
    const [field = '', certainty, words] = one.split(' ');
    return field === '' ? [] : [{ field, certainty: certainty as SureField['certainty'], hasWords: words === '+' }];
  });
  fieldsByText.set(text, fields);
  return fields;
}

function textKeyOf(body: string): string {
  return sha256(body).slice(0, 24);
}

export function makePrint(body: string): TextPrint {
  return { key: textKeyOf(body), signature: writeSignature(signatureOf(body)) };
}

export function judge(
  evidence: PublicRecord['evidence'],
  statements: readonly Pick<PublicStatement, 'speaker' | 'isSpeakerHidden'>[],
): RecordQuality {
  const unknown = statements.filter(({ speaker, isSpeakerHidden }) => speaker === null && !isSpeakerHidden);
  return { fields: sureFields(evidence), unknownSpeakers: unknown.length };
}
