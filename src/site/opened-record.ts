import type { OtherOriginal, PublicRecord } from '../model.ts';
import { addressOf } from '../records/record-path.ts';
import {
  type Card,
  judge,
  LATE,
  type LateFields,
  makePrint,
  type RecordQuality,
  readFields,
  type Said,
  type TextPrint,
} from './cards.ts';
import { aliasesWith, otherOriginal, withOthers } from './joined.ts';
import type { KeptRow } from './kept-table.ts';
import { speakersWithSlugs, speakerWithSlug } from './keyed-record.ts';
import type { ShownTable } from './shown-table.ts';

/** Gives what else there is of a record when it is asked for. */
export interface LateTexts {
  fields: (row: KeptRow) => LateFields;
  /** The whole record, with slugs. */
  record: (row: KeptRow) => PublicRecord;
  /** Its statements without their places: speakers' pages need them of many records. */
  said: (row: KeptRow) => readonly Said[];
}

const ROW = Symbol('row');
const LOAD = Symbol('load');
const SHOWN = Symbol('shown');
const OWNER = Symbol('owner');
const PLACE = Symbol('place');
const KEY = Symbol('key');
const OTHERS = Symbol('others');

interface Opened {
  [ROW]: KeptRow;
  [LOAD]: LateTexts;
  [SHOWN]: ShownTable;
  /** What the record comes to, as far as keys of pages are concerned. */
  [KEY]: string;
  /** Records that are joined to it. */
  [OTHERS]: readonly PublicRecord[];
}

/** By what copies of a record's text are found; of a record from a card without loading its text. */
export function printOf(record: PublicRecord): TextPrint {
  const { [ROW]: row, [LOAD]: load } = record as Partial<Opened>;
  if (row === undefined || load === undefined) return makePrint(record.body);
  return {
    key: row.plain('textKey'),
    get signature() {
      return load.fields(row).signature;
    },
  };
}

/** Key that stands for the words of a record's text. */
export function textKeyOf(record: PublicRecord): string {
  return (record as Partial<Opened>)[ROW]?.plain('textKey') ?? makePrint(record.body).key;
}

/** What the report counts of a record; of a record from a card without loading its evidence. */
export function qualityOf(record: PublicRecord): RecordQuality {
  const kept = (record as Partial<Opened>)[ROW]?.coded('quality');
  if (kept === undefined) return judge(record.evidence, record.statements);
  return { fields: readFields(kept.fields), unknownSpeakers: kept.unknownSpeakers };
}

/**
 * Opens the card of a kept record as the public record that it stands for. What is not on the card (the fields
 * `LATE`, body, evidence, words of statements, original) is loaded when it is asked for. `others` are records that are
 * joined to it. As JSON it is its digest: the key of a page that is given the record holds that.
 */
export function openCard(
  row: KeptRow,
  shown: ShownTable,
  load: LateTexts,
  others: readonly PublicRecord[] = [],
): PublicRecord {
  return new CardRecord(row, shown, load, others) as unknown as PublicRecord;
}

/**
 * What a record from a card comes to, in short; `undefined` for another one. It is the digest of the record, with the slugs
 * of the pages it links to where these are others than by themselves.
 */
export function keyOfCard(record: PublicRecord): string | undefined {
  return (record as Partial<Opened>)[KEY];
}

function partOf(owner: Opened, prototype: object, known: object, place: number): object {
  return Object.assign(Object.create(prototype), known, { [OWNER]: owner, [PLACE]: place });
}

/** How many statements a record has, without reading them. */
export function countStatements(record: PublicRecord): number {
  return (record as Partial<Opened>)[ROW]?.plain('statements') ?? record.statements.length;
}

/** The whole of a record as plain data, whether it was opened from a card or not. */
export function wholeRecord(record: PublicRecord): PublicRecord {
  const { [ROW]: row, [LOAD]: load, [OTHERS]: others = [] } = record as Partial<Opened>;
  return row && load ? withOthers(load.record(row), others) : record;
}

/** Where the card stands from which a record was opened. */
export interface CardPlace {
  row: KeptRow;
  shown: ShownTable;
}

/** The card of a record; `null` for one that was not opened from one. */
export function cardOf(record: PublicRecord): CardPlace | null {
  const { [ROW]: row, [SHOWN]: shown } = record as Partial<Opened>;
  return row && shown ? { row, shown } : null;
}

/** Was this record opened from a card? */
export function isFromCard(record: PublicRecord): boolean {
  return LOAD in record;
}

interface Part {
  [OWNER]: Opened;
  [PLACE]: number;
}

/**
 * The public record that a card stands for: a view of a row. A class, and nothing made of it before it is asked for, since
 * its objects are made ten thousand at a time.
 */
class CardRecord implements Opened {
  declare [ROW]: KeptRow;
  declare [LOAD]: LateTexts;
  declare [SHOWN]: ShownTable;
  declare [OTHERS]: readonly PublicRecord[];
  // What was made of the card when it was asked for first.
  #key: string | null = null;
  #speakers: PublicRecord['speakers'] | null = null;
  #topics: PublicRecord['topics'] | null = null;
  #keywords: PublicRecord['keywords'] | null = null;
  #original: object | null = null;

  constructor(row: KeptRow, shown: ShownTable, load: LateTexts, others: readonly PublicRecord[]) {
    this[ROW] = row;
    this[LOAD] = load;
    this[SHOWN] = shown;
    this[OTHERS] = others;
  }

  get [KEY](): string {
    this.#key ??= writeKey(this[ROW], this[SHOWN].moved, this[OTHERS]);
    return this.#key;
  }

  get id(): string {
    return this[ROW].id;
  }

  get added(): string {
    return this[ROW].added;
  }

  get aliases(): readonly string[] {
    const [row, others] = [this[ROW], this[OTHERS]];
    return others.length === 0 ? row.aliases : aliasesWith(row, others);
  }

  get address(): string {
    return addressOf(this[ROW].path);
  }

  get headline(): Card['headline'] {
    return this[ROW].plain('headline');
  }

  get date(): Card['date'] {
    return this[ROW].coded('date');
  }

  get source(): PublicRecord['source'] {
    const row = this[ROW];
    return this[SHOWN].sources[row.codeOf('source')] ?? null;
  }

  get speakers(): PublicRecord['speakers'] {
    this.#speakers ??= speakersWithSlugs(this[ROW].list('speakers'), this[SHOWN].slugs);
    return this.#speakers;
  }

  get topics(): PublicRecord['topics'] {
    this.#topics ??= this[ROW].codesOf('topics').flatMap((code) => this[SHOWN].topics[code] ?? []);
    return this.#topics;
  }

  get keywords(): PublicRecord['keywords'] {
    this.#keywords ??= this[ROW].list('keywords');
    return this.#keywords;
  }

  get original(): object | null {
    const length = this[ROW].plain('originalLength');
    if (length === null) return null;
    this.#original ??= partOf(this, LAZY_ORIGINAL, { length }, 0);
    return this.#original;
  }

  get body(): string {
    return this[LOAD].record(this[ROW]).body;
  }

  get evidence(): PublicRecord['evidence'] {
    return this[LOAD].record(this[ROW]).evidence;
  }

  get otherOriginals(): OtherOriginal[] {
    return this[OTHERS].map(otherOriginal);
  }

  get statements(): object[] {
    return this[LOAD]
      .said(this[ROW])
      .map((one, place) =>
        partOf(this, LAZY_STATEMENT, { ...one, speaker: speakerWithSlug(one.speaker, this[SHOWN].slugs) }, place),
      );
  }

  toJSON(): string {
    return this[KEY];
  }
}

function writeKey(row: KeptRow, moved: ShownTable['moved'], others: readonly PublicRecord[]): string {
  let key = row.plain('digest');
  const source = moved.sources[row.codeOf('source')];
  if (source !== undefined) key += ` source ${source}`;
  for (const [i, code] of row.codesOf('speakers').entries()) {
    if (moved.speakers[code] !== undefined) key += ` ${i} ${moved.speakers[code]}`;
  }
  for (const code of row.codesOf('topics')) {
    if (moved.topics[code] !== undefined) key += ` topic ${moved.topics[code]}`;
  }
  for (const other of others) key += `\n${JSON.stringify(other)}`;
  return key;
}

for (const field of ['access', 'dateCertainty', 'language', 'conflicts', 'released', 'updated'] as const) {
  Object.defineProperty(CardRecord.prototype, field, {
    get(this: Opened) {
      return this[ROW].coded(field);
    },
  });
}

for (const field of LATE) {
  Object.defineProperty(CardRecord.prototype, field, {
    get(this: Opened) {
      return this[LOAD].fields(this[ROW])[field];
    },
  });
}

const LAZY_ORIGINAL = {
  get file() {
    const { [OWNER]: owner } = this as unknown as Part;
    return owner[LOAD].fields(owner[ROW]).file;
  },
  get text() {
    const { [OWNER]: owner } = this as unknown as Part;
    return owner[LOAD].record(owner[ROW]).original?.text;
  },
  get removed() {
    const { [OWNER]: owner } = this as unknown as Part;
    return owner[LOAD].record(owner[ROW]).original?.removed;
  },
  toJSON() {
    return `${(this as unknown as Part)[OWNER][KEY]} original`;
  },
};

const LAZY_STATEMENT = {
  get spans() {
    const { [OWNER]: owner, [PLACE]: place } = this as unknown as Part;
    return owner[LOAD].record(owner[ROW]).statements[place]?.spans;
  },
  toJSON() {
    const { [OWNER]: owner, [PLACE]: place } = this as unknown as Part;
    return `${owner[KEY]} ${place}`;
  },
};
