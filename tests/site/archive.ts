import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type {
  ArticleRecord,
  Certainty,
  Extraction,
  ExtractionFile,
  FieldValue,
  Found,
  RecordSpeaker,
  Span,
  StatementKind,
  StoredRecord,
  Vocabularies,
} from '../../src/model.ts';
import { escapeMarkdown } from '../../src/records/body.ts';
import type { Archive } from '../../src/records/store.ts';
import { parseSettings } from '../../src/site/settings.ts';

/** A small article for tests: its text, and which of its words say what. Words are looked up in the text. */
export interface Clip {
  text: string;
  path?: string;
  headline?: string | null;
  headlineCertainty?: Certainty;
  date?: string;
  dateCertainty?: Certainty;
  source?: string;
  standfirst?: string;
  byline?: string;
  language?: string | null;
  speakers?: (RecordSpeaker & { kind?: 'person' | 'collective' })[];
  statements?: { words: string[]; speaker: string | null; kind?: StatementKind }[];
  topics?: string[];
  keywords?: string[];
  removed?: string[];
  /** Overrides of the record, as a person would write them; `undefined` takes a key away. */
  record?: { [Key in keyof ArticleRecord]?: ArticleRecord[Key] | undefined };
}

/** A new folder for a test, under the system's folder for temporary files; gone when the tests of the file are done. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clipfile-site-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.setMaxListeners(0);
  return folder;
}

const NO_NAMES: Vocabularies = { people: [], sources: [], topics: [] };

/** Makes an archive with originals on disk, and records and extractions in memory as an ingest would make them. */
export function makeArchive(clips: readonly Clip[], settings = ''): Archive {
  const root = newFolder();
  const records = clips.map((clip, i) => store(root, clip, i));
  return {
    root,
    settings: parseSettings(settings, 'content/site.yml'),
    vocabularies: NO_NAMES,
    records,
    diagnostics: [],
  };
}

function store(root: string, clip: Clip, number: number): StoredRecord {
  const bytes = Buffer.from(clip.text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const original = `originals/${String(number).padStart(3, '0')}.txt`;
  const file = join(root, 'content', original);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  const paragraphs = paragraphsOf(clip);
  const fields = fieldsOf(clip);
  const id = sha256.slice(0, 10);
  const path = clip.path ?? `undated/${id.slice(0, 2)}/clip-${number}`;
  const body = paragraphs.map((words) => escapeMarkdown(words.replace(/\s+/g, ' '))).join('\n\n');
  const record = {
    id,
    speakers: [],
    topics: [],
    keywords: [],
    aliases: [],
    checked: [],
    statements: new Map(),
    own: new Map(),
    ...fields,
    original,
    sha256,
    added: `2026-11-${String(10 + (number % 10)).padStart(2, '0')}T09:00:00Z`,
    body,
    ...clip.record,
  } as ArticleRecord;
  const extraction: ExtractionFile = {
    version: 1,
    id,
    rules: '1',
    values: { fields, body: [body] },
    hand: { fields: {}, sets: {}, body: { written: [], removed: [] } },
    extraction: extract(clip, original, sha256, paragraphs),
  };
  return { path, file: `content/articles/${path}.md`, record, text: '', extraction };
}

function paragraphsOf(clip: Clip): string[] {
  const notBody = new Set([clip.headline, clip.standfirst, ...(clip.removed ?? [])]);
  return clip.text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !notBody.has(line));
}

function fieldsOf(clip: Clip): { [key: string]: FieldValue } {
  const { headline, date, source, standfirst, byline, language = 'en', speakers, topics, keywords } = clip;
  const persons = speakers?.filter(({ kind = 'person' }) => kind === 'person').map(({ kind, ...speaker }) => speaker);
  const all = { headline, date, source, standfirst, byline, language, speakers: persons, topics, keywords };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== null)) as {
    [key: string]: FieldValue;
  };
}

function extract(clip: Clip, path: string, sha256: string, paragraphs: readonly string[]): Extraction {
  const find = (words: string): Span[] => {
    const start = clip.text.indexOf(words);
    return start < 0 ? [] : [[start, start + words.length]];
  };
  const found = (value: string | null | undefined, certainty: Certainty = 'stated'): Found | null =>
    value ? { value, evidence: find(value), certainty, rule: 'test' } : null;
  return {
    path,
    sha256,
    format: 'plain',
    language: clip.language ?? 'en',
    headline: found(clip.headline, clip.headlineCertainty),
    standfirst: found(clip.standfirst),
    date: found(clip.date, clip.dateCertainty) as Extraction['date'],
    source: found(clip.source),
    originalSource: null,
    agency: null,
    byline: found(clip.byline),
    url: null,
    dateline: null,
    citedOutlets: [],
    speakers: (clip.speakers ?? []).map(({ id, name, role, kind = 'person' }) => ({
      id,
      name,
      role: role ?? null,
      organisation: null,
      kind,
      named: true,
      mentions: find(name),
    })),
    statements: (clip.statements ?? []).map(({ words, speaker, kind = 'direct' }, i) => ({
      id: `q-${String(i).padStart(6, '0')}`,
      kind,
      speaker,
      source: null,
      cue: null,
      content: words.flatMap(find),
    })),
    otherQuotes: [],
    topics: (clip.topics ?? []).map((id) => ({ id, label: id, level: 1, evidence: [], score: 1 })),
    keywords: (clip.keywords ?? []).map((value) => ({ value, evidence: find(value) })),
    bodyText: paragraphs.join('\n\n'),
    body: paragraphs.flatMap(find),
    subheadings: [],
    kept: [],
    removed: (clip.removed ?? []).flatMap(find).map((span) => ({ span, rule: 'test-rule' })),
    candidates: [],
    conflicts: [],
    diagnostics: [],
  };
}
