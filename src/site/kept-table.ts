import type { Card } from './cards.ts';
import type { KeptRecord, RecordFacts } from './shards.ts';

/** Fields of cards that differ from one to the next. */
const PLAIN = ['headline', 'digest', 'statements', 'originalLength', 'textKey'] as const;
/** Fields of cards whose values come again and again. */
const CODED = [
  ...([
    'access',
    'date',
    'dateCertainty',
    'source',
    'language',
    'conflicts',
    'released',
    'updated',
    'quality',
  ] as const),
];
/** Lists of such values. */
const LISTS = ['speakers', 'keywords', 'topics'] as const;

type Coded<Place> = { values: unknown[]; places: Place[] };

/**
 * Kept records, column by column: of ten thousand, a build reads a few fields of each and all of a few, and as objects they
 * take several times as long to read and to collect. A value that comes again stands once. Plain JSON.
 */
export interface KeptColumns {
  paths: string[];
  stamps: string[];
  ids: string[];
  added: string[];
  /** `null` for a record without original. */
  originals: (string | null)[];
  /** Bytes of the texts, which lie one after the other. */
  lengths: number[];
  /** What else there is of facts, by place: few records have any. */
  facts: [place: number, facts: Partial<RecordFacts>][];
  /** Places of records without card. */
  cardless: number[];
  plain: Record<(typeof PLAIN)[number], unknown[]>;
  coded: Record<(typeof CODED)[number], Coded<number>>;
  lists: Record<(typeof LISTS)[number], Coded<number[]>>;
}

/** Most records say no more of themselves than this. */
const COMMON = JSON.stringify({ aliases: [] });

/** Writes records column by column. */
export function columnsOf(records: readonly KeptRecord[]): KeptColumns {
  const cards = records.map(({ card }) => card);
  const facts = records.map((record) => otherFacts(record.facts));
  const plain = PLAIN.map((field) => [field, cards.map((card) => card?.[field] ?? null)]);
  const coded = CODED.map((field) => {
    const code = createCode();
    return [field, { places: cards.map((card) => code.placeOf(card?.[field] ?? null)), values: code.values }];
  });
  const lists = LISTS.map((field) => {
    const code = createCode();
    return [field, { places: cards.map((card) => card?.[field].map(code.placeOf) ?? []), values: code.values }];
  });
  return {
    paths: records.map(({ path }) => path),
    stamps: records.map(({ stamp }) => stamp),
    ids: records.map((record) => record.facts.id),
    added: records.map((record) => record.facts.added),
    originals: records.map((record) => record.facts.original ?? null),
    lengths: records.map(({ at }) => at[1]),
    facts: facts.flatMap((rest, place) => (JSON.stringify(rest) === COMMON ? [] : [[place, rest] as const])),
    cardless: cards.flatMap((card, place) => (card === null ? [place] : [])),
    plain: Object.fromEntries(plain),
    coded: Object.fromEntries(coded),
    lists: Object.fromEntries(lists),
  } as KeptColumns;
}

function createCode() {
  const values: unknown[] = [];
  const places = new Map<string, number>();
  return {
    values,
    placeOf: (value: unknown): number => {
      const text = JSON.stringify(value);
      const place = places.get(text) ?? values.push(value) - 1;
      places.set(text, place);
      return place;
    },
  };
}

/** Kept records as they were read. Nobody changes them: what stands once is the same object for all. */
export class KeptTable {
  readonly columns: KeptColumns;
  readonly rows: readonly KeptRow[];
  /** Where the text of each begins. */
  readonly starts: readonly number[];
  readonly facts: ReadonlyMap<number, Partial<RecordFacts>>;
  readonly cardless: ReadonlySet<number>;
  #places: Map<string, number> | null = null;

  constructor(columns: KeptColumns) {
    this.columns = columns;
    this.rows = columns.paths.map((_, place) => new KeptRow(this, place));
    let end = 0;
    this.starts = columns.lengths.map((length) => {
      end += length;
      return end - length;
    });
    this.facts = new Map(columns.facts);
    this.cardless = new Set(columns.cardless);
  }

  /** The record at a path. */
  get(path: string): KeptRow | undefined {
    this.#places ??= new Map(this.columns.paths.map((one, place) => [one, place]));
    return this.rows[this.#places.get(path) ?? -1];
  }

  get size(): number {
    return this.rows.length;
  }
}

const NO_ALIASES: string[] = [];

/** A kept record of a table; its facts are itself. */
export class KeptRow implements KeptRecord {
  declare readonly table: KeptTable;
  declare readonly place: number;

  constructor(table: KeptTable, place: number) {
    this.table = table;
    this.place = place;
  }

  get path(): string {
    return this.table.columns.paths[this.place] ?? '';
  }

  get stamp(): string {
    return this.table.columns.stamps[this.place] ?? '';
  }

  get at(): [start: number, length: number] {
    return [this.table.starts[this.place] ?? 0, this.table.columns.lengths[this.place] ?? 0];
  }

  get facts(): RecordFacts {
    return this as unknown as RecordFacts;
  }

  get hasCard(): boolean {
    return !this.table.cardless.has(this.place);
  }

  /** All of the card: of a few records only. */
  get card(): Card | null {
    if (!this.hasCard) return null;
    const { plain } = this.table.columns;
    const card: Record<string, unknown> = {};
    for (const field of PLAIN) card[field] = plain[field][this.place];
    for (const field of CODED) card[field] = this.coded(field);
    for (const field of LISTS) card[field] = this.list(field);
    return card as unknown as Card;
  }

  /** One field of the card of a record that has one. */
  plain<Field extends (typeof PLAIN)[number]>(field: Field): Card[Field] {
    return this.table.columns.plain[field][this.place] as Card[Field];
  }

  coded<Field extends (typeof CODED)[number]>(field: Field): Card[Field] {
    const { values, places } = this.table.columns.coded[field];
    return values[places[this.place] ?? -1] as Card[Field];
  }

  codeOf(field: (typeof CODED)[number]): number {
    return this.table.columns.coded[field].places[this.place] ?? -1;
  }

  codesOf(field: (typeof LISTS)[number]): readonly number[] {
    return this.table.columns.lists[field].places[this.place] ?? [];
  }

  list<Field extends (typeof LISTS)[number]>(field: Field): Card[Field] {
    const { values, places } = this.table.columns.lists[field];
    return (places[this.place] ?? []).map((one) => values[one]) as Card[Field];
  }

  get id(): string {
    return this.table.columns.ids[this.place] ?? '';
  }

  get added(): string {
    return this.table.columns.added[this.place] ?? '';
  }

  get original(): RecordFacts['original'] | undefined {
    return this.table.columns.originals[this.place] ?? undefined;
  }

  get aliases(): RecordFacts['aliases'] {
    return this.#facts?.aliases ?? NO_ALIASES;
  }

  get status(): RecordFacts['status'] | undefined {
    return this.#facts?.status;
  }

  get sameAs(): RecordFacts['sameAs'] | undefined {
    return this.#facts?.sameAs;
  }

  get embargo(): RecordFacts['embargo'] | undefined {
    return this.#facts?.embargo;
  }

  get withdrawn(): RecordFacts['withdrawn'] | undefined {
    return this.#facts?.withdrawn;
  }

  get reason(): RecordFacts['reason'] | undefined {
    return this.#facts?.reason;
  }

  get speakers(): RecordFacts['speakers'] | undefined {
    return this.#facts?.speakers;
  }

  get #facts(): Partial<RecordFacts> | undefined {
    const { facts } = this.table;
    return facts.size === 0 ? undefined : facts.get(this.place);
  }
}

/** What facts say beside id, original and time of adding, without what they leave open. */
function otherFacts(facts: RecordFacts): Partial<RecordFacts> {
  const { aliases, sameAs, status, embargo, withdrawn, reason, speakers } = facts;
  const others = Object.entries({ aliases, sameAs, status, embargo, withdrawn, reason, speakers });
  return Object.fromEntries(others.filter(([, value]) => value !== undefined));
}
