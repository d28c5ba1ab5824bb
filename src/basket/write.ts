import { type CsvValue, writeCsv } from '../export/csv.ts';
import type { ReferenceList } from '../search/engine.ts';
import { linesOf } from '../search/table.ts';
import { webAddress } from '../search/web-address.ts';
import type { BasketItem } from './store.ts';

/** What a file made from a basket says of itself. */
export interface BasketHead {
  /** Address of the basket's page; `null` where it has none on the web. */
  url: string | null;
  /** Title of the archive, and the name of its search index, which changes with anything in it. */
  title: string;
  fingerprint: string;
}

const COLUMNS = [
  'headline',
  'date',
  'date_certainty',
  'source',
  'language',
  'address',
  'id',
  'speaker',
  'role',
  'statement',
  'note',
] as const;

/** The basket as CSV, under comments that say where it is from; safe to open in a spreadsheet. */
export function writeBasketTable(items: readonly BasketItem[], head: BasketHead): string {
  const facts = linesOf(factsOf(items, head));
  const rows = rowsOf(items, head).map((row) => COLUMNS.map((name): CsvValue => row[name]));
  return `\ufeff${writeCsv([COLUMNS, ...rows], facts)}`;
}

/** The basket as JSON, in the same columns. */
export function writeBasketJson(items: readonly BasketItem[], head: BasketHead): string {
  return `${JSON.stringify({ ...factsOf(items, head), items: rowsOf(items, head) }, null, 2)}\n`;
}

/** The articles of a basket, each once, as references need them: of a statement the article in which it stands. */
export function articlesOf(items: readonly BasketItem[]): ReferenceList['articles'] {
  const articles = new Map<string, ReferenceList['articles'][number]>();
  for (const { reference, text, note, saidBy, ...card } of items) {
    const [id = card.id] = card.id.split('#');
    if (reference === null || articles.has(id)) continue;
    articles.set(id, { ...card, id, address: card.address.replace(/#.*$/, ''), reference });
  }
  return [...articles.values()];
}

function factsOf(items: readonly BasketItem[], { url, fingerprint }: BasketHead) {
  return { query: 'basket', url, archive: fingerprint, count: items.length };
}

function rowsOf(
  items: readonly BasketItem[],
  { url }: BasketHead,
): { [name in (typeof COLUMNS)[number]]: string | null }[] {
  return items.map(({ headline, date, dateCertainty, source, language, address, id, saidBy, text, note }) => ({
    headline,
    date,
    date_certainty: dateCertainty,
    source,
    language,
    address: webAddress(address, url),
    id,
    speaker: saidBy?.name ?? null,
    role: saidBy?.role ?? null,
    statement: text,
    note: note === '' ? null : note,
  }));
}
