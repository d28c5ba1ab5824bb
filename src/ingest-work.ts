import { failureAt } from './ingest-failure.ts';
import { type ExtractedOriginal, extractOriginal, studyOriginal } from './ingest-originals.ts';
import type { Lesson } from './learn/lesson.ts';
import type { ExtractionContext } from './model.ts';

/** What can be done with an original by itself, and what comes of it. */
export interface Works {
  extract: ExtractedOriginal;
  study: Lesson | null;
}

/** Does one kind of work on one original. It depends on this original and the context alone. */
export function workOn<Work extends keyof Works>(
  work: Work,
  root: string,
  path: string,
  context: ExtractionContext,
): Works[Work] {
  const result: Works[keyof Works] =
    work === 'extract' ? extractOriginal(root, path, context) : studyOriginal(root, path);
  return result as Works[Work];
}

/** Works on originals one after the other, in this thread. */
export function* workHere<Work extends keyof Works>(
  work: Work,
  paths: Iterable<string>,
  { root, context }: { root: string; context: ExtractionContext },
): Generator<Works[Work]> {
  for (const path of paths) yield tryOne(work, root, path, context);
}

function tryOne<Work extends keyof Works>(work: Work, root: string, path: string, context: ExtractionContext) {
  try {
    return workOn(work, root, path, context);
  } catch (error) {
    throw failureAt(path, error);
  }
}

/** What a thread is started with. */
export interface WorkerData {
  root: string;
}

/** What originals are worked on with from now on; sent before the first batch of a kind of work. */
export interface Order {
  work: keyof Works;
  context: ExtractionContext;
}

/** Originals for a thread to work on. */
export interface Batch {
  number: number;
  paths: string[];
}

/** What came of a batch, in its order; up to the original at which the program failed, if it did. */
export interface BatchResult {
  number: number;
  results: Works[keyof Works][];
  failure?: { path: string; error: unknown };
}
