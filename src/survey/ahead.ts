import type { ExtractedOriginal } from '../ingest-originals.ts';
import { hashSurroundings } from '../site/fingerprint.ts';
import { askSurvey } from './ask.ts';
import { MOST_AHEAD } from './most-ahead.ts';

/** Originals that were extracted before a run asked for them. */
export interface ExtractedAhead {
  /** What `hashSurroundings` gave: with what they were extracted. */
  key: string;
  results: ExtractedOriginal[];
}

/**
 * What a survey had extracted of the originals that a run wants: of the same bytes, with the same program, settings,
 * vocabularies and lessons; by path. Whatever is not in it, the run extracts itself. `meanwhile` is done before it is waited
 * for.
 */
export function askAhead(
  root: string,
  wanted: readonly { path: string; sha256: string }[],
  meanwhile: () => void,
): ReadonlyMap<string, ExtractedOriginal> {
  const found = new Map<string, ExtractedOriginal>();
  if (wanted.length === 0 || wanted.length > MOST_AHEAD) return found;
  meanwhile();
  const ahead = askSurvey(root, 'ahead') ?? null;
  if (ahead === null || ahead.key !== hashSurroundings(root)) return found;
  const sums = new Map(wanted.map(({ path, sha256 }) => [path, sha256]));
  for (const one of ahead.results) {
    // A file that could not be read then may be readable now.
    if ('sha256' in one && sums.get(one.path) === one.sha256) found.set(one.path, one);
  }
  return found;
}
