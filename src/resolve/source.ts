import { foldWords } from '../extract/words.ts';
import type { Candidate, TextCandidate } from '../model.ts';
import { type Chosen, chooseText, toFound } from './text.ts';

/** Strength below which a clue names nobody by itself: the holder of the rights need not be the outlet. */
const WEAKEST = 20;

/**
 * Chooses publisher, agency and original source.
 * A source line ("Source: X") names the publisher, unless something else in the text shows the publisher (a masthead, a
 * copyright notice, a name before the lead, the agency of the dateline): then it names where that one has the text from.
 */
export function resolveSource(candidates: readonly Candidate[]): {
  source: Chosen;
  agency: Chosen;
  originalSource: Chosen;
} {
  const agency = chooseText(candidates, 'agency');
  const named = candidates.filter(
    (candidate): candidate is TextCandidate => candidate.field === 'source' && candidate.strength >= WEAKEST,
  );
  const lines = named.filter((candidate) => candidate.rule === 'source-line');
  const publisher = chooseText(
    named.filter((candidate) => candidate.rule !== 'source-line' && candidate.strength >= 50),
    'source',
  );
  const original = lines.find(
    (line) => publisher.found !== null && foldWords(line.value) !== foldWords(publisher.found.value),
  );
  if (publisher.found && original) {
    return {
      agency,
      source: withHandles(publisher, named),
      originalSource: { found: toFound(original, [original]), accepted: [original], conflicts: [] },
    };
  }
  return {
    agency,
    source: withHandles(chooseText(named, 'source'), named),
    originalSource: { found: null, accepted: [], conflicts: [] },
  };
}

/** A handle that begins with the source's name is a second clue for it. */
function withHandles(source: Chosen, named: readonly TextCandidate[]): Chosen {
  const { found } = source;
  if (!found) return source;
  const name = foldWords(found.value).replace(/[^\p{L}\d]/gu, '');
  const clues = named.filter(
    (candidate) =>
      (candidate.rule === 'handle' || candidate.rule === 'address') &&
      foldWords(candidate.value).startsWith(name) &&
      name.length >= 3,
  );
  if (clues.length === 0 || source.accepted.some((candidate) => clues.includes(candidate))) return source;
  const certainty = found.certainty === 'estimated' ? 'inferred' : found.certainty;
  return {
    ...source,
    found: { ...found, certainty, evidence: [...found.evidence, ...clues.flatMap((clue) => clue.evidence)] },
    accepted: [...source.accepted, ...clues],
  };
}
