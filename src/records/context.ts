import { readLearned } from '../learn/learned-file.ts';
import type { ExtractionContext, FileDiagnostic } from '../model.ts';
import { readEvents } from './events.ts';

/**
 * Reads what extraction may know beside an article's own bytes: the events of the archive, and what it has learned. All of
 * it belongs to what `hashSurroundings` hashes, so that a change of it has every original extracted again. Throws when
 * `learned.json` is not what `clipfile learn` writes.
 */
export function readContext(root: string): { context: ExtractionContext; diagnostics: FileDiagnostic[] } {
  const { events, diagnostics } = readEvents(root);
  const learned = readLearned(root);
  return { context: learned ? { events, learned } : { events }, diagnostics };
}
