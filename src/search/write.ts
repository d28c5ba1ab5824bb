import { sha256 } from '../hash.ts';
import type { PublicArchive, SiteFile } from '../model.ts';
import { makeSegment } from './build/segment.ts';
import { planSegments, type SegmentPlan } from './build/segments.ts';
import { FORMAT, type IndexHead, type IndexRoot } from './format.ts';
import { languagesOf, stemmersFor } from './load-stemmers.ts';
import { B, FIELDS, K1, PIPELINE } from './schema.ts';
import { writeShard } from './shard-form.ts';

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
  yield* writeRoot(segments);
}

/** The files of one segment. */
export function writeSegment(segment: SegmentPlan): SiteFile[] {
  return [...streamSegment(segment)];
}

function streamSegment(segment: SegmentPlan): Generator<SiteFile> {
  return makeSegment(segment, stemmersFor(languagesOf(segment.records)));
}

/** The files that say where the segments are; `search/head.js`, the only one that changes, comes last. */
export function writeRoot(segments: readonly SegmentPlan[]): SiteFile[] {
  const root: IndexRoot = {
    format: FORMAT,
    pipeline: PIPELINE,
    fields: FIELDS.map(({ name, boost }) => ({ name, boost })),
    k1: K1,
    b: B,
    languages: languagesOf(segments.flatMap(({ records }) => records)),
    segments: segments.map(({ folder, records }) => ({ folder, articles: records.length })),
  };
  const hash = sha256(JSON.stringify(root)).slice(0, 12);
  const head: IndexHead = { format: FORMAT, root: `root-${hash}` };
  return [
    { path: `search/${head.root}.js`, content: writeShard(head.root, root) },
    { path: 'search/head.js', content: writeShard('head', head) },
  ];
}
