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
import { type Slugs, speakersWithSlugs, speakerWithSlug } from './keyed-record.ts';
import { labelOf } from './shared-pages.ts';

/** A record that may be seen, as far as it is kept ready. */
export interface OpenableRecord {
  /** Under `content/articles/`, without `.md`. */
  path: string;
  facts: Pick<PublicRecord, 'id' | 'added' | 'aliases'>;
  card: Card;
}

/** Gives what else there is of a record when it is asked for. */
export interface LateTexts {
  fields: () => LateFields;
  /** The whole record, with slugs. */
  record: () => PublicRecord;
  /** Its statements without their places: speakers' pages need them of many records. */
  said: () => readonly Said[];
}

const LOAD = Symbol('load');
const OWNER = Symbol('owner');
const PLACE = Symbol('place');
const KEY = Symbol('key');
const COUNT = Symbol('count');
const SLUGS = Symbol('slugs');
const PRINT = Symbol('print');
const QUALITY = Symbol('quality');
const OTHERS = Symbol('others');

interface Opened {
  [LOAD]: LateTexts;
  /** What the record comes to, as far as keys of pages are concerned. */
  [KEY]: string;
  /** Number of its statements. */
  [COUNT]: number;
  [SLUGS]: Slugs;
  /** Key of its text. */
  [PRINT]: string;
  [QUALITY]: Card['quality'];
  /** Records that are joined to it. */
  [OTHERS]: readonly PublicRecord[];
}

/** By what copies of a record's text are found; of a record from a card without loading its text. */
export function printOf(record: PublicRecord): TextPrint {
  const { [PRINT]: key, [LOAD]: load } = record as Partial<Opened>;
  if (key === undefined || load === undefined) return makePrint(record.body);
  return {
    key,
    get signature() {
      return load.fields().signature;
    },
  };
}

/** What the report counts of a record; of a record from a card without loading its evidence. */
export function qualityOf(record: PublicRecord): RecordQuality {
  const kept = (record as Partial<Opened>)[QUALITY];
  if (kept === undefined) return judge(record.evidence, record.statements);
  return { fields: readFields(kept.fields), unknownSpeakers: kept.unknownSpeakers };
}

/**
 * Opens the card of the record at a path as the public record that it stands for. What is not on the card (the fields
 * `LATE`, body, evidence, words of statements, original) is loaded when it is asked for. `language` is that of the interface,
 * `others` are records that are joined to it. As JSON it is its digest: the key of a page that is given the record holds that.
 */
export function openCard(
  { path, facts, card }: OpenableRecord,
  slugs: Slugs,
  load: LateTexts,
  language: string,
  others: readonly PublicRecord[] = [],
): PublicRecord {
  const shared = shareOut(card, slugs, language);
  let key = `${card.digest} ${shared.source?.slug ?? ''}`;
  for (const { slug } of shared.speakers) key += ` ${slug}`;
  for (const { slug } of shared.topics) key += ` ${slug}`;
  for (const other of others) key += `\n${JSON.stringify(other)}`;
  return new CardRecord(path, facts, card, shared, key, slugs, load, others) as unknown as PublicRecord;
}

/** Objects that stand on many records, made once each: sources by name as printed and preferred, topics by id. */
interface SharedObjects {
  language: string;
  sources: Map<string, PublicRecord['source']>;
  topics: Map<string, PublicRecord['topics'][number]>;
}

const sharedBySlugs = new WeakMap<Slugs, SharedObjects>();

/** Does what `sharedPages` does, for ten thousand cards at a time: what is the same is one object. */
function shareOut(card: Card, slugs: Slugs, language: string): Pick<PublicRecord, 'source' | 'speakers' | 'topics'> {
  let shared = sharedBySlugs.get(slugs);
  if (shared?.language !== language) {
    shared = { language, sources: new Map(), topics: new Map() };
    sharedBySlugs.set(slugs, shared);
  }
  const { sources, topics } = shared;
  return {
    source: card.source && sourceIn(sources, card.source, slugs),
    speakers: speakersWithSlugs(card.speakers, slugs),
    topics: card.topics.map((id) => {
      const known = topics.get(id) ?? { id, label: labelOf(id, language), slug: slugs.topics.get(id) ?? '' };
      topics.set(id, known);
      return known;
    }),
  };
}

function sourceIn(
  sources: SharedObjects['sources'],
  source: NonNullable<Card['source']>,
  slugs: Slugs,
): PublicRecord['source'] {
  const key = `${source.slug}\n${source.name}\n${source.worded ?? ''}`;
  const known = sources.get(key);
  if (known !== undefined) return known;
  const made = { ...source, slug: slugs.sources.get(source.slug) ?? '' };
  sources.set(key, made);
  return made;
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
  const { [LOAD]: load, [OTHERS]: others = [] } = record as Partial<Opened>;
  return load ? withOthers(load.record(), others) : record;
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
 * The public record that a card stands for. A class, since its objects are made ten thousand at a time: of any other make
 * they take several times as long, or as much memory.
 */
class CardRecord implements Opened {
  declare [LOAD]: LateTexts;
  declare [KEY]: string;
  declare [COUNT]: number;
  declare [SLUGS]: Slugs;
  declare [PRINT]: string;
  declare [QUALITY]: Card['quality'];
  declare [OTHERS]: readonly PublicRecord[];
  declare id: string;
  declare added: string;
  declare aliases: readonly string[];
  declare address: string;
  declare access: Card['access'];
  declare headline: Card['headline'];
  declare date: Card['date'];
  declare dateCertainty: Card['dateCertainty'];
  declare language: Card['language'];
  declare keywords: Card['keywords'];
  declare conflicts: Card['conflicts'];
  declare released: Card['released'];
  declare updated: Card['updated'];
  declare source: PublicRecord['source'];
  declare speakers: PublicRecord['speakers'];
  declare topics: PublicRecord['topics'];
  declare original: object | null;

  constructor(
    path: string,
    facts: OpenableRecord['facts'],
    card: Card,
    shared: Pick<PublicRecord, 'source' | 'speakers' | 'topics'>,
    key: string,
    slugs: Slugs,
    load: LateTexts,
    others: readonly PublicRecord[],
  ) {
    this[LOAD] = load;
    this[KEY] = key;
    this[COUNT] = card.statements;
    this[SLUGS] = slugs;
    this[PRINT] = card.textKey;
    this[QUALITY] = card.quality;
    this[OTHERS] = others;
    this.id = facts.id;
    this.added = facts.added;
    this.aliases = others.length === 0 ? facts.aliases : aliasesWith(facts, others);
    this.address = addressOf(path);
    this.access = card.access;
    this.headline = card.headline;
    this.date = card.date;
    this.dateCertainty = card.dateCertainty;
    this.language = card.language;
    this.keywords = card.keywords;
    this.conflicts = card.conflicts;
    this.released = card.released;
    this.updated = card.updated;
    this.source = shared.source;
    this.speakers = shared.speakers;
    this.topics = shared.topics;
    const length = card.originalLength;
    this.original = length === null ? null : partOf(this, LAZY_ORIGINAL, { length }, 0);
  }

  get body(): string {
    return this[LOAD].record().body;
  }

  get evidence(): PublicRecord['evidence'] {
    return this[LOAD].record().evidence;
  }

  get otherOriginals(): OtherOriginal[] {
    return this[OTHERS].map(otherOriginal);
  }

  get statements(): object[] {
    return this[LOAD]
      .said()
      .map((one, place) =>
        partOf(this, LAZY_STATEMENT, { ...one, speaker: speakerWithSlug(one.speaker, this[SLUGS]) }, place),
      );
  }

  toJSON(): string {
    return this[KEY];
  }
}

for (const field of LATE) {
  Object.defineProperty(CardRecord.prototype, field, {
    get(this: Opened) {
      return this[LOAD].fields()[field];
    },
  });
}

const LAZY_ORIGINAL = {
  get file() {
    return (this as unknown as Part)[OWNER][LOAD].fields().file;
  },
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
