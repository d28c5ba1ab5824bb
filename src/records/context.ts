import type { ExtractionContext, FileDiagnostic } from '../model.ts';
import { readEvents } from './events.ts';

/**
 * Reads what extraction may know beside an article's own bytes: the events of the archive. All of it belongs to what
 * `hashSurroundings` hashes, so that a change of it has every original extracted again.
 */
export function readContext(root: string): { context: ExtractionContext; diagnostics: FileDiagnostic[] } {
  const { events, diagnostics } = readEvents(root);
  return { context: { events }, diagnostics };
}
