import { sha256 } from '../hash.ts';
import type { PublicArchive, SiteFile } from '../model.ts';
import { makeCopies } from './build/copies.ts';
import { countQuotes, makePacks, makeSegment } from './build/segment.ts';
import { packName, planSegments, type SegmentPlan } from './build/segments.ts';
import { FORMAT, type IndexHead, PIPELINE } from './format.ts';
import { stemmersFor } from './load-stemmers.ts';
import { B, FIELDS, K1 } from './schema.ts';
import { writeShard } from './shard-form.ts';
import { languagesOf } from './stemmer-names.ts';

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
  for (const segment of segments) yield* streamSegment(segment);
  yield* writeRoot(segments, archive);
}

/** The files of one segment: its articles, and what is said in them. */
export function writeSegment(segment: SegmentPlan): SiteFile[] {
  return [...streamSegment(segment)];
}

/** The same, one file after the other. */
export function* streamSegment(segment: SegmentPlan): Generator<SiteFile> {
  if (segment.isFresh) yield* makePacks(segment);
  else yield* makeSegment(segment, stemmersFor(languagesOf(segment.records)));
}

/** The files that say where the segments are; `search/head.js`, the only one that changes, comes last. */
export function writeRoot(
  segments: readonly SegmentPlan[],
  { duplicates, settings }: Pick<PublicArchive, 'duplicates' | 'settings'>,
): SiteFile[] {
  const copies = makeCopies(segments, duplicates);
  const root: Omit<IndexHead, 'format' | 'root'> = {
    title: settings.title,
    pipeline: PIPELINE,
    fields: FIELDS.map(({ name, boost }) => ({ name, boost })),
    k1: K1,
    b: B,
    languages: languagesOf(segments.flatMap(({ records }) => records)),
    segments: segments.map(({ folder, records, language, isFresh }) => ({
      folder: isFresh ? '' : folder,
      articles: records.length,
      statements: countQuotes(records),
      packs: isFresh ? records.map((record) => packName(record, language)) : [],
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
