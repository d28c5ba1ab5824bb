import { BATCH } from './ingest-batch.ts';
import { failureAt } from './ingest-failure.ts';
import {
  type ExtractedOriginal,
  extractOriginal,
  extractOriginals,
  studyOriginal,
  studyOriginals,
} from './ingest-originals.ts';
import type { Lesson } from './learn/lesson.ts';
import type { ExtractionContext } from './model.ts';

/** What can be done with an original by itself, and what comes of it. */
export interface Works {
  extract: ExtractedOriginal;
  study: Lesson | null;
}

/** What came of some originals, in their order; up to the original at which the program failed, if it did. */
export interface Outcome<Work extends keyof Works> {
  results: Works[Work][];
  failure?: { path: string; error: unknown };
}

/** Does one kind of work on some originals. What comes of one depends on this original and the context alone. */
export function workOnAll<Work extends keyof Works>(
  work: Work,
  root: string,
  paths: readonly string[],
  context: ExtractionContext,
): Outcome<Work> {
  if (paths.length > 1) {
    try {
      const results = work === 'extract' ? extractOriginals(root, paths, context) : studyOriginals(root, paths);
      return { results: results as Works[Work][] };
    } catch {
      // One by one it shows on which of them the program fails.
    }
  }
  const results: Works[Work][] = [];
  for (const path of paths) {
    try {
      results.push(workOn(work, root, path, context));
    } catch (error) {
      return { results, failure: { path, error } };
    }
  }
  return { results };
}

function workOn<Work extends keyof Works>(work: Work, root: string, path: string, context: ExtractionContext) {
  const result: Works[keyof Works] =
    work === 'extract' ? extractOriginal(root, path, context) : studyOriginal(root, path);
  return result as Works[Work];
}

/** Works on originals in this process; gives the results one after the other. Throws as the pool does. */
export function* workHere<Work extends keyof Works>(
  work: Work,
  paths: readonly string[],
  { root, context }: { root: string; context: ExtractionContext },
): Generator<Works[Work]> {
  for (let at = 0; at < paths.length; at += BATCH) {
    const { results, failure } = workOnAll(work, root, paths.slice(at, at + BATCH), context);
    yield* results;
    if (failure) throw failureAt(failure.path, failure.error);
  }
}

/** What originals are worked on with from now on; sent before the first batch of a kind of work. */
export interface Order {
  work: keyof Works;
  context: ExtractionContext;
}

/** Originals for a process to work on. */
export interface Batch {
  number: number;
  paths: string[];
}

/** What came of a batch. */
export interface BatchResult extends Outcome<keyof Works> {
  number: number;
}
