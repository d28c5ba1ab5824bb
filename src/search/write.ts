import { sha256 } from '../hash.ts';
import type { PublicArchive, SiteFile } from '../model.ts';
import { makeCopies } from './build/copies.ts';
import { countQuotes, isAlone, makeSegment, startAlone } from './build/segment.ts';
import { packName, planSegments, type SegmentPlan } from './build/segments.ts';
import { FORMAT, type IndexHead, type PackRow, PIPELINE, type SegmentEntry } from './format.ts';
import { stemmersFor } from './load-stemmers.ts';
import { B, FIELDS, K1 } from './schema.ts';
import { readShard } from './shard-form.ts';
import type { WrittenStart } from './start-form.ts';
import { languagesOf } from './stemmer-names.ts';
import { writeShard } from './write-shard.ts';

/**
 * Makes all files of the index. Same records, same bytes. Takes public records and nothing else, so that what is withheld
 * cannot enter.
 */
export function writeIndex(archive: PublicArchive): SiteFile[] {
  return [...streamIndex(archive)];
}

/** The same, one file after the other: a large index need not fit into memory. */
export function* streamIndex(archive: PublicArchive): Generator<SiteFile> {
  const segments = planSegments(archive.records, archive.settings.language);
  const starts = new Map<string, string>();
  for (const segment of segments) {
    for (const file of streamSegment(segment)) {
      if (segment.isBrief && file.path === ownOf(segment))
        starts.set(file.path, Buffer.from(file.content).toString('utf8'));
      yield file;
    }
  }
  yield* writeRoot(segments, archive, (path) => starts.get(path) ?? '');
}

/** The files of one segment: its articles, and what is said in them. */
export function writeSegment(segment: SegmentPlan): SiteFile[] {
  return [...streamSegment(segment)];
}

/** The same, one file after the other. */
export function* streamSegment(segment: SegmentPlan): Generator<SiteFile> {
  yield* makeSegment(segment, stemmersFor(languagesOf(segment.records)));
}

/** The file out of which the head has what it says of a brief segment. */
function ownOf(segment: SegmentPlan): string {
  const [record] = segment.records;
  return record && isAlone(segment) ? `search/${packName(record, segment.language)}.js` : startOf(segment);
}

/**
 * The starts of the segments that stay as they are while articles come, as the texts of their files: the script of the search
 * page carries them.
 */
export function listCarried(segments: readonly SegmentPlan[], read: (path: string) => string): string[] {
  return segments.filter(({ isBrief }) => !isBrief).map((segment) => read(startOf(segment)));
}

/** A start of more characters is not put into the head, which is loaded anew with each visit. */
const SMALL = 2_000;

function startOf({ folder }: SegmentPlan): string {
  return `search/${folder}/start.js`;
}

/**
 * The files that say where the segments are; `search/head.js`, the only one that changes, comes last. `read` gives the text of
 * a file of the segments by its path: the starts of small ones stand in the head, and the signatures of single articles.
 */
export function writeRoot(
  segments: readonly SegmentPlan[],
  { duplicates, settings }: Pick<PublicArchive, 'duplicates' | 'settings'>,
  read: (path: string) => string,
): SiteFile[] {
  const smallStart = (segment: SegmentPlan): WrittenStart | null => {
    if (!segment.isBrief || isAlone(segment)) return null;
    const text = read(startOf(segment));
    return text.length > SMALL ? null : (readShard(text) as WrittenStart);
  };
  const startOfAlone = (segment: SegmentPlan): Pick<SegmentEntry, 'alone'> => {
    const [record] = segment.records;
    if (!record || !isAlone(segment)) return {};
    const row = readShard(read(ownOf(segment))) as PackRow;
    return { alone: startAlone(record, segment, row, stemmersFor(languagesOf(segment.records))) };
  };
  const copies = makeCopies(segments, duplicates);
  const root: Omit<IndexHead, 'format' | 'root'> = {
    title: settings.title,
    pipeline: PIPELINE,
    fields: FIELDS.map(({ name, boost }) => ({ name, boost })),
    k1: K1,
    b: B,
    languages: languagesOf(segments.flatMap(({ records }) => records)),
    segments: segments.map((segment) => ({
      folder: segment.folder,
      articles: segment.records.length,
      statements: countQuotes(segment.records),
      start: smallStart(segment),
      ...startOfAlone(segment),
    })),
    copies: copies.map((own) => own?.name ?? null),
  };
  const hash = sha256(JSON.stringify({ format: FORMAT, ...root })).slice(0, 12);
  const head: IndexHead = { format: FORMAT, root: `root-${hash}`, ...root };
  // Segments whose copies stand at the same places have one file.
  const files = new Map(copies.flatMap((own) => (own ? [[own.name, own.content] as const] : [])));
  return [
    ...[...files].map(([name, content]) => ({ path: `search/${name}.js`, content: writeShard(name, content) })),
    { path: 'search/head.js', content: writeShard('head', head) },
  ];
}
