import { createHash } from 'node:crypto';
import { edtfInWords } from '../../edtf.ts';
import type { PublicRecord, SiteFile } from '../../model.ts';
import { type Card, FORMAT, type Pack, type Reference, type SegmentStart } from '../format.ts';
import { writeShard } from '../shard-form.ts';
import { compareAdded, cutLevel, LEVELS } from './segments.ts';

/** Articles in a file of cards, code units of a file of texts, in a segment of 10,000. */
const CARDS = 24;
const TEXTS = 20_000;
/** References are only asked for all together: one file has those of so many files of cards. */
const REFERENCES = 10;
/** In a segment of fewer articles cards and texts are in packs. */
const SMALL = 1000;
/** Articles, or statements, after which a pack ends at the latest article. */
const PACK = 6;
const PACK_OF_STATEMENTS = 24;

/** What stands in the start of a segment about its texts. */
export type TextPlaces = Pick<SegmentStart, 'cards' | 'texts' | 'references' | 'packs' | 'packOf' | 'placeIn'>;

/** What a segment shows of its articles, in their order. */
export interface Shown {
  records: readonly PublicRecord[];
  texts: string[];
  /** None for statements. */
  references: readonly Reference[];
  isStatements: boolean;
}

/** Writes cards, texts and references of a segment, and says where they are. */
export function* writeTexts(folder: string, shown: Shown, growth: number): Generator<SiteFile, TextPlaces> {
  const { records, texts, references, isStatements } = shown;
  const cards = () => records.map((record) => makeCard(record, isStatements));
  const plain = { cards: 1, texts: 1, references: 1, packs: [], packOf: [], placeIn: [] };
  if (records.length < SMALL) return { ...plain, ...(yield* writePacks({ ...shown, cards: cards() })) };
  const length = texts.reduce((sum, text) => sum + text.length, 0) / records.length;
  const perText = Math.max(1, Math.round((TEXTS * growth) / Math.max(1, length)));
  const perCards = Math.round(CARDS * growth);
  const perReferences = perCards * REFERENCES;
  yield* writeRuns(`${folder}/x`, texts, perText);
  texts.fill('');
  yield* writeRuns(`${folder}/cards`, cards(), perCards);
  yield* writeRuns(`${folder}/refs`, references, perReferences);
  return { ...plain, cards: perCards, texts: perText, references: perReferences };
}

function* writeRuns(name: string, items: readonly unknown[], size: number): Generator<SiteFile> {
  for (let i = 0; i * size < items.length; i++) yield fileOf(`${name}/${i}`, items.slice(i * size, (i + 1) * size));
}

/**
 * Packs follow the order of addition, end where segments may end, and are named by what is in them: when an article is added,
 * or a segment becomes part of another, all but the last stay.
 */
function* writePacks({
  records,
  texts,
  references,
  isStatements,
  cards,
}: Shown & { cards: Card[] }): Generator<SiteFile, Pick<TextPlaces, 'packs' | 'packOf' | 'placeIn'>> {
  const order = records.map((_, place) => place);
  order.sort((a, b) => compareAdded(records[a] as PublicRecord, records[b] as PublicRecord));
  const packs: string[] = [];
  const [packOf, placeIn] = [new Array<number>(records.length).fill(0), new Array<number>(records.length).fill(0)];
  let own: number[] = [];
  for (const [i, place] of order.entries()) {
    packOf[place] = packs.length;
    placeIn[place] = own.length;
    own.push(place);
    const article = articleOf(records[place]);
    const isLast = i === order.length - 1 || articleOf(records[order[i + 1] as number]) !== article;
    const isFull = own.length >= (isStatements ? PACK_OF_STATEMENTS : PACK);
    const isEnd = i === order.length - 1 || isFull || cutLevel(article) >= (LEVELS.at(-1) ?? 0);
    if (!isLast || !isEnd) continue;
    const pick = <Item>(items: readonly Item[]) => own.flatMap((one) => items[one] ?? []);
    const pack: Pack = { cards: pick(cards), texts: own.map((one) => texts[one] ?? ''), references: pick(references) };
    const hash = createHash('sha256')
      .update(`${FORMAT}\n${JSON.stringify(pack)}`)
      .digest('hex')
      .slice(0, 12);
    yield fileOf(`packs/${hash}`, pack);
    packs.push(hash);
    own = [];
  }
  return { packs, packOf, placeIn };
}

/** The id of a record, or of the article in which a statement stands. */
function articleOf(record: PublicRecord | undefined): string {
  return record?.id.split('#')[0] ?? '';
}

function fileOf(name: string, content: unknown): SiteFile {
  return { path: `search/${name}.js`, content: writeShard(name, content) };
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

/** What a result shows of a record, or of a statement as a record. */
export function makeCard(record: PublicRecord, isStatement: boolean): Card {
  const [speaker] = record.speakers;
  return {
    id: record.id,
    address: record.address,
    headline: record.headline,
    isSupplied: record.headlineSupplied,
    date: record.date,
    dateInWords: record.date ? edtfInWords(record.date) : null,
    source: record.source?.name ?? null,
    language: record.language,
    original: record.original?.file ?? null,
    ...(isStatement ? { saidBy: speaker ? { name: speaker.name, role: speaker.role } : null } : {}),
  };
}
