import { signatureOf, writeSignature } from '../duplicates/signature.ts';
import { sha256 } from '../hash.ts';
import type { PublicRecord, PublicStatement } from '../model.ts';
import { type SureField, sureFields } from '../report/examine.ts';
import { type KeyedRecord, type Slugs, sharedPages, speakerWithSlug } from './keyed-record.ts';
import { orderOf } from './public-record.ts';

type Light = Omit<KeyedRecord, '__brand' | 'body' | 'evidence' | 'statements' | 'original'>;

/** A public record without its long texts: what listings, groups, redirects and feeds need of it. */
export interface Card extends Light {
  /** SHA-256 of the whole record as JSON. */
  digest: string;
  /** Sort key among the records. */
  order: string;
  /** How many there are. */
  statements: number;
  original: { file: string; length: number } | null;
  print: TextPrint;
  quality: RecordQuality;
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

/** Gives the long texts of a record when they are asked for. */
export interface LateTexts {
  /** The whole record, with slugs. */
  record: () => PublicRecord;
  /** Its statements without their places: speakers' pages need them of many records. */
  said: () => readonly Said[];
}

/** A statement without its places; its `slug` is still a key. */
export type Said = Omit<PublicStatement, 'spans'>;

const LOAD = Symbol('load');
const OWNER = Symbol('owner');
const PLACE = Symbol('place');
const KEY = Symbol('key');
const COUNT = Symbol('count');
const SLUGS = Symbol('slugs');
const PRINT = Symbol('print');
const QUALITY = Symbol('quality');

interface Opened {
  [LOAD]: LateTexts;
  /** What the record comes to, as far as keys of pages are concerned. */
  [KEY]: string;
  /** Number of its statements. */
  [COUNT]: number;
  [SLUGS]: Slugs;
  [PRINT]: TextPrint;
  [QUALITY]: RecordQuality;
}

/** Makes the card of a record. `text` is the record as JSON. */
export function makeCard(record: KeyedRecord, text: string | Uint8Array): Card {
  const { __brand, body, evidence, statements, original, ...light } = record;
  return {
    ...light,
    digest: sha256(text),
    order: orderOf(record),
    statements: statements.length,
    original: original && { file: original.file, length: original.length },
    print: makePrint(body),
    quality: judge(evidence, statements),
  };
}

function makePrint(body: string): TextPrint {
  return { key: sha256(body).slice(0, 24), signature: writeSignature(signatureOf(body)) };
}

function judge(
  evidence: PublicRecord['evidence'],
  statements: readonly Pick<PublicStatement, 'speaker' | 'isSpeakerHidden'>[],
): RecordQuality {
  const unknown = statements.filter(({ speaker, isSpeakerHidden }) => speaker === null && !isSpeakerHidden);
  return { fields: sureFields(evidence), unknownSpeakers: unknown.length };
}

/** By what copies of a record's text are found; of a record from a card without loading its text. */
export function printOf(record: PublicRecord): TextPrint {
  return (record as Partial<Opened>)[PRINT] ?? makePrint(record.body);
}

/** What the report counts of a record; of a record from a card without loading its evidence. */
export function qualityOf(record: PublicRecord): RecordQuality {
  return (record as Partial<Opened>)[QUALITY] ?? judge(record.evidence, record.statements);
}

/**
 * Opens a card as the public record that it stands for. Long texts (body, evidence, words of statements, original) are
 * loaded when they are asked for. As JSON it is its digest: the key of a page that is given the record holds that.
 */
export function openCard(card: Card, slugs: Slugs, load: LateTexts): PublicRecord {
  const { digest, order, statements, original, print, quality, ...light } = card;
  const shared = sharedPages(light, slugs);
  const own = [shared.source?.slug, ...[...shared.speakers, ...shared.topics].map(({ slug }) => slug)];
  const opened: Opened = {
    [LOAD]: load,
    [KEY]: `${digest} ${own.join(' ')}`,
    [COUNT]: statements,
    [SLUGS]: slugs,
    [PRINT]: print,
    [QUALITY]: quality,
  };
  return Object.assign(Object.create(LAZY_RECORD), light, shared, opened, {
    original: original && partOf(opened, LAZY_ORIGINAL, original, 0),
  }) as PublicRecord;
}

function partOf(owner: Opened, prototype: object, known: object, place: number): object {
  return Object.assign(Object.create(prototype), known, { [OWNER]: owner, [PLACE]: place });
}

/** How many statements a record has, without reading them. */
export function countStatements(record: PublicRecord): number {
  return (record as Partial<Opened>)[COUNT] ?? record.statements.length;
}

/** The whole of a record as plain data, whether it was opened from a card or not. */
export function wholeRecord(record: PublicRecord): PublicRecord {
  const load = (record as Partial<Opened>)[LOAD];
  return load ? load.record() : record;
}

/** Was this record opened from a card? */
export function isFromCard(record: PublicRecord): boolean {
  return LOAD in record;
}

interface Part {
  [OWNER]: Opened;
  [PLACE]: number;
}

const LAZY_RECORD = {
  get body() {
    return (this as unknown as Opened)[LOAD].record().body;
  },
  get evidence() {
    return (this as unknown as Opened)[LOAD].record().evidence;
  },
  get statements() {
    const opened = this as unknown as Opened;
    return opened[LOAD]
      .said()
      .map((one, place) =>
        partOf(opened, LAZY_STATEMENT, { ...one, speaker: speakerWithSlug(one.speaker, opened[SLUGS]) }, place),
      );
  },
  toJSON() {
    return (this as unknown as Opened)[KEY];
  },
};

const LAZY_ORIGINAL = {
  get text() {
    return (this as unknown as Part)[OWNER][LOAD].record().original?.text;
  },
  get removed() {
    return (this as unknown as Part)[OWNER][LOAD].record().original?.removed;
  },
  toJSON() {
    return `${(this as unknown as Part)[OWNER][KEY]} original`;
  },
};

const LAZY_STATEMENT = {
  get spans() {
    const { [OWNER]: owner, [PLACE]: place } = this as unknown as Part;
    return owner[LOAD].record().statements[place]?.spans;
  },
  toJSON() {
    const { [OWNER]: owner, [PLACE]: place } = this as unknown as Part;
    return `${owner[KEY]} ${place}`;
  },
};
