import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edtf, PublicArchive, PublicRecord } from '../../src/model.ts';
import { escapeMarkdown } from '../../src/records/body.ts';
import type { LateFields } from '../../src/site/cards.ts';
import { columnsOf, KeptTable } from '../../src/site/kept-table.ts';
import { KEYS, type KeyedRecord } from '../../src/site/keyed-record.ts';
import { type LateTexts, openCard } from '../../src/site/opened-record.ts';
import { orderOf } from '../../src/site/order.ts';
import type { KeptRecord } from '../../src/site/shards.ts';
import { showTables } from '../../src/site/shown-table.ts';
import { MAKER } from './corpus.ts';

/** Articles that come after the others, one by one: what an index writes anew for each of them is measured. */
const LATE = 60;

/** An archive for measuring the index alone. */
export interface BenchArchive {
  published: PublicArchive;
  /** Ids of the articles that come after the others, in their order. */
  late: ReadonlySet<string>;
}

interface Truth {
  file: string;
  headline: string;
  date: Edtf;
  source: string | null;
  speakers: string[];
}

interface Entry extends Omit<KeptRecord, 'stamp' | 'card' | 'at'> {
  card: NonNullable<KeptRecord['card']>;
  fields: LateFields;
  /** Place and bytes of its texts. */
  at: number;
  size: number;
  isLate: boolean;
}

/**
 * Gives a folder with public records of so many articles and `LATE` more, made of the texts and the truth about them:
 * without extraction, which for 100,000 articles takes an hour. Statements are sentences with a quotation or a verb of
 * saying. Made once; delete `clipfile-bench-ready-<count>` to have it made anew.
 */
export function makeRecords(count: number): string {
  const folder = join(tmpdir(), `clipfile-bench-ready-${count}`);
  const done = join(folder, 'done');
  if (existsSync(done)) return folder;
  if (!existsSync(MAKER)) throw new Error(`the texts for the benchmark are made by ${MAKER}, which is not there`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const cards = openSync(join(folder, 'cards.jsonl'), 'w');
  const texts = openSync(join(folder, 'texts.jsonl'), 'w');
  let [at, number] = [0, 0];
  for (const more of [[], ['--append', String(LATE)]]) {
    const raw = join(folder, 'raw');
    execFileSync(process.execPath, [MAKER, String(count), raw, ...more], { stdio: 'ignore' });
    for (const line of readLines(join(raw, 'truth.jsonl'))) {
      const truth = JSON.parse(line) as Truth;
      const { texts: own, ...record } = makeOne(truth, readFileSync(join(raw, truth.file), 'utf8'), number++);
      const bytes = Buffer.from(`${JSON.stringify(own)}\n`);
      const card = { ...record.card, digest: hash(bytes), statements: own.statements.length };
      const entry = { ...record, card, at, size: bytes.length, isLate: more.length > 0 };
      writeSync(cards, `${JSON.stringify(entry)}\n`);
      at += writeSync(texts, bytes);
    }
    rmSync(raw, { recursive: true });
  }
  for (const file of [cards, texts]) closeSync(file);
  writeFileSync(done, '');
  return folder;
}

/** Opens the records of such a folder as a build opens an archive: texts are read when they are asked for. */
export function openRecords(folder: string): BenchArchive {
  const file = openSync(join(folder, 'texts.jsonl'), 'r');
  let held: { at: number; record: PublicRecord } | null = null;
  const load = ({ at, size }: Entry): PublicRecord => {
    if (held?.at === at) return held.record;
    const bytes = Buffer.alloc(size);
    readSync(file, bytes, 0, size, at);
    held = { at, record: JSON.parse(bytes.toString('utf8')) as PublicRecord };
    return held.record;
  };
  const entries = Array.from(readLines(join(folder, 'cards.jsonl')), (line) => JSON.parse(line) as Entry);
  const orders = new Map(entries.map((entry) => [entry, `${orderOf(entry.card)} ${entry.facts.id}`]));
  entries.sort((a, b) => ((orders.get(a) ?? '') < (orders.get(b) ?? '') ? -1 : 1));
  const table = new KeptTable(columnsOf(entries.map((entry) => ({ ...entry, stamp: '', at: [0, 0] }))));
  const texts: LateTexts = {
    fields: ({ place }) => (entries[place] as Entry).fields,
    record: ({ place }) => load(entries[place] as Entry),
    said: ({ place }) => load(entries[place] as Entry).statements,
  };
  const shown = showTables(KEYS, 'en')(table);
  const records = table.rows.map((row) => openCard(row, shown, texts));
  const settings = { title: 'Benchmark', language: 'en', timezone: 'UTC', rights: new Map() };
  const published = { settings, records, duplicates: [], tombstones: [], redirects: [], nextEmbargo: null };
  return {
    published: published as unknown as PublicArchive,
    late: new Set(entries.filter(({ isLate }) => isLate).map(({ facts }) => facts.id)),
  };
}

/** Of IPTC's Media Topics the seventeen at the top. */
const TOPICS = Array.from({ length: 17 }, (_, i) => `medtop:${String((i + 1) * 1_000_000).padStart(8, '0')}`);
/** A sentence with a quotation, or with a verb of saying. */
const SAYING = /“|\b(?:said|says|told|according to)\b/;

function makeOne({ headline, date, source, speakers: names, ...truth }: Truth, raw: string, number: number) {
  const id = hash(truth.file).slice(0, 10);
  const paragraphs = raw.split(/\n{2,}/).filter((paragraph) => paragraph.length > 120);
  const topics = [number * 7, number * 13 + 5].map((n) => TOPICS[n % TOPICS.length] as string);
  const speakers = [...new Set(names)].map((name) => ({ slug: slugOf(name), name, worded: null, role: null }));
  const sentences = paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.!?][”"]?) (?=[A-Z“"])/));
  const statements = sentences
    .filter((sentence) => SAYING.test(sentence))
    .map((content, i) => {
      const speaker = speakers.find(({ name }) => content.includes(name)) ?? null;
      return { id: `q-${i + 1}`, kind: 'direct', speaker, isSpeakerHidden: false, content: [content] };
    });
  const instant = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
  const path = `${date.slice(0, 7).replace('-', '/')}/${slugOf(headline).slice(0, 60)}-${id.slice(0, 4)}`;
  const card = {
    access: 'full',
    headline,
    date,
    dateCertainty: 'stated',
    source: source && { name: source, worded: null, slug: slugOf(source) },
    language: 'en',
    speakers,
    keywords: [],
    conflicts: [],
    released: instant,
    updated: instant,
    otherOriginals: [],
    topics: [...new Set(topics)],
    originalLength: raw.length,
    textKey: '',
    quality: { fields: '', unknownSpeakers: 0 },
  } as unknown as Omit<Entry['card'], 'digest' | 'statements'>;
  const none = { standfirst: null, originalSource: null, agency: null, byline: null, dateline: null, place: null };
  const fields = {
    ...{ ...none, url: null, headlineSupplied: false, opening: '', sha256: null, rules: null },
    ...{ file: `originals/${truth.file}`, signature: '' },
  } as unknown as LateFields;
  // As `ingest` writes it: other Markdown is read in another, slower way, which no article of an archive takes.
  const body = paragraphs.map((paragraph) => escapeMarkdown(paragraph.replace(/\s+/g, ' ').trim())).join('\n\n');
  const texts: Pick<KeyedRecord, 'body' | 'statements' | 'evidence'> = {
    body,
    statements: statements as unknown as KeyedRecord['statements'],
    evidence: [],
  };
  return { path, facts: { id, added: instant, aliases: [] }, card, fields, texts };
}

/** The lines of a file, a piece of it at a time: what stands in memory is to be the index, not the file. */
function* readLines(path: string): Generator<string> {
  const file = openSync(path, 'r');
  const piece = Buffer.alloc(1 << 20);
  let begun: Buffer[] = [];
  for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) {
    let start = 0;
    for (let end = piece.indexOf(10); end >= 0 && end < size; end = piece.indexOf(10, start)) {
      yield Buffer.concat([...begun, piece.subarray(start, end)]).toString('utf8');
      begun = [];
      start = end + 1;
    }
    begun.push(Buffer.from(piece.subarray(start, size)));
  }
  closeSync(file);
  const rest = Buffer.concat(begun).toString('utf8');
  if (rest !== '') yield rest;
}

function slugOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
