import { sha256 } from '../hash.ts';
import type { PublicArchive, SiteFile } from '../model.ts';
import { makeCopies } from './build/copies.ts';
import { makeSegment } from './build/segment.ts';
import { planSegments, type SegmentPlan } from './build/segments.ts';
import { planStatements } from './build/statements.ts';
import { FORMAT, type IndexHead, type IndexRoot, PIPELINE } from './format.ts';
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
  const segments = planSegments(archive.records);
  for (const segment of segments) yield* streamSegment(segment);
  yield* writeRoot(segments, archive);
}

/** The files of one segment: its articles, and their statements. */
export function writeSegment(segment: SegmentPlan): SiteFile[] {
  return [...streamSegment(segment)];
}

/** The same, one file after the other. */
export function* streamSegment(segment: SegmentPlan): Generator<SiteFile> {
  const stemmers = stemmersFor(languagesOf(segment.records));
  yield* makeSegment(segment, stemmers);
  const { folder, count, records } = planStatements(segment);
  if (count > 0) yield* makeSegment({ folder, records: records() }, stemmers, { isStatements: true });
}

/** The files that say where the segments are; `search/head.js`, the only one that changes, comes last. */
export function writeRoot(
  segments: readonly SegmentPlan[],
  { duplicates, settings }: Pick<PublicArchive, 'duplicates' | 'settings'>,
): SiteFile[] {
  const copies = makeCopies(segments, duplicates);
  const statements = segments.map(planStatements).filter(({ count }) => count > 0);
  const root: IndexRoot = {
    format: FORMAT,
    title: settings.title,
    pipeline: PIPELINE,
    fields: FIELDS.map(({ name, boost }) => ({ name, boost })),
    k1: K1,
    b: B,
    languages: languagesOf(segments.flatMap(({ records }) => records)),
    segments: segments.map(({ folder, records }) => ({ folder, articles: records.length })),
    statements: statements.map(({ folder, count }) => ({ folder, articles: count })),
    copies: copies.map((own) => own?.name ?? null),
  };
  const hash = sha256(JSON.stringify(root)).slice(0, 12);
  const head: IndexHead = { format: FORMAT, root: `root-${hash}` };
  return [
    ...copies.flatMap((own) =>
      own ? [{ path: `search/${own.name}.js`, content: writeShard(own.name, own.content) }] : [],
    ),
    { path: `search/${head.root}.js`, content: writeShard(head.root, root) },
    { path: 'search/head.js', content: writeShard('head', head) },
  ];
}
