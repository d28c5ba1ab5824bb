import { workOnAll } from './ingest-work.ts';
import { readContext } from './records/context.ts';
import { hashSurroundings } from './site/fingerprint.ts';
import type { ExtractedAhead } from './survey/ahead.ts';

/**
 * Extracts a few originals before a run asks for them, with what extraction may know at this moment; `null` when that
 * changes meanwhile, or the program fails on one: the run will see what is the matter.
 */
export function extractAhead(root: string, paths: readonly string[]): ExtractedAhead | null {
  const key = hashSurroundings(root);
  const { context } = readContext(root);
  const { results, failure } = workOnAll('extract', root, paths, context);
  return failure === undefined && hashSurroundings(root) === key ? { key, results } : null;
}
