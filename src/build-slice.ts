import { renameSync, rmSync } from 'node:fs';
import { TEMPORARY } from './disk.ts';
import { hashPages } from './site/fingerprint.ts';
import { lookAtOutput } from './site/known.ts';
import { keepHeapSmall } from './site/memory.ts';
import { makePart } from './site/parts.ts';
import type { ReadArchive } from './site/read-archive.ts';
import { articleSections } from './site/sections.ts';
import { emptyState } from './site/site-state.ts';
import { folderOfSlice, type Slice, sectionsOf } from './site/slices.ts';

/** Which slice to make, of what, and where to. */
export interface SliceOptions {
  root: string;
  pathPrefix: string;
  archive: ReadArchive;
  slice: Slice;
  /** Folder of the slices. */
  parts: string;
}

/** What was made. */
export interface SliceResult extends Slice {
  folder: string;
  articles: number;
}

/**
 * Makes the pages of the articles of one slice into a folder of its own, which `buildSite` takes as one of its `slices`.
 * The folder is there when it is whole. Throws when a template fails.
 */
export async function buildSlice({ root, pathPrefix, archive, slice, parts }: SliceOptions): Promise<SliceResult> {
  keepHeapSmall();
  const { published, stampOf } = archive;
  const { settings } = published;
  const folder = folderOfSlice(parts, slice);
  const unfinished = folder + TEMPORARY;
  for (const old of [folder, unfinished]) rmSync(old, { recursive: true, force: true });
  const sections = sectionsOf(slice, articleSections(published));
  try {
    await makePart(sections, {
      ...{ root, settings, pathPrefix, stampOf, folder: unfinished, output: null },
      known: lookAtOutput(emptyState(), unfinished),
      surroundings: hashPages(root, settings, pathPrefix),
      // Sections of articles have no feeds.
      feedSurroundings: '',
    });
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
  return { ...slice, folder, articles: sections.reduce((sum, { records }) => sum + records.length, 0) };
}
