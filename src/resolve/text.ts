import { foldWords } from '../extract/words.ts';
import type { Candidate, Conflict, Found, TextCandidate, TextField } from '../model.ts';

/** A field's value with the candidates that were taken for it. */
export interface Chosen {
  found: Found | null;
  accepted: TextCandidate[];
  conflicts: Conflict[];
}

/**
 * Chooses a field's value: the strongest candidate, the earlier one of equals. Candidates that say the same lend their
 * evidence; others of the same strength that say something else are a conflict, which is kept and not settled.
 */
export function chooseText(candidates: readonly Candidate[], field: TextField): Chosen {
  const all = candidates.filter((candidate): candidate is TextCandidate => candidate.field === field);
  const ranked = all.toSorted((a, b) => b.strength - a.strength || startOf(a) - startOf(b));
  const first = ranked[0];
  const best = (first && printedByline(first, ranked)) ?? first;
  if (!best) return { found: null, accepted: [], conflicts: [] };
  const words = foldWords(best.value);
  const accepted = ranked.filter((candidate) => foldWords(candidate.value) === words);
  const agreeing = new Set(accepted);
  const rivals = ranked.filter(
    (candidate) => (candidate.strength === best.strength || candidate === first) && !agreeing.has(candidate),
  );
  const conflicts = rivals.map((rival) => ({
    field,
    message: `"${best.value}" is taken (${best.rule}); "${rival.value}" stands beside it (${rival.rule})`,
    evidence: [...best.evidence, ...rival.evidence],
  }));
  return { found: toFound(best, accepted), accepted, conflicts };
}

/**
 * The byline as printed ("By Ann Doe") where the markup names somebody else: readers saw the one, a system filled in the other.
 * `undefined` when they have a name in common, which the markup then gives in its full form.
 */
function printedByline(first: TextCandidate, ranked: readonly TextCandidate[]): TextCandidate | undefined {
  if (first.field !== 'byline' || first.selector === undefined) return undefined;
  const names = new Set(foldWords(first.value).split(/[^\p{L}\p{M}]+/u));
  const printed = ranked.filter(({ rule, selector }) => rule === 'byline-cue' && selector === undefined);
  const isOther = ({ value }: TextCandidate): boolean =>
    !foldWords(value)
      .split(/[^\p{L}\p{M}]+/u)
      .some((word) => word.length > 1 && names.has(word));
  return printed.length > 0 && printed.every(isOther) ? printed[0] : undefined;
}

/** Returns a candidate as a found value, with the evidence of all that agree; two agreeing clues make an estimate an inference. */
export function toFound(best: TextCandidate, agreeing: readonly TextCandidate[]): Found {
  const rules = new Set(agreeing.map((candidate) => candidate.rule));
  const evidence = [best, ...agreeing.filter((candidate) => candidate !== best)].flatMap(
    (candidate) => candidate.evidence,
  );
  const found: Found = {
    value: best.value,
    evidence: evidence.length < 2 ? evidence : [...new Map(evidence.map((span) => [span.join(), span])).values()],
    certainty: best.certainty === 'estimated' && rules.size > 1 ? 'inferred' : best.certainty,
    rule: best.rule,
  };
  return best.selector === undefined ? found : { ...found, selector: best.selector };
}

function startOf(candidate: TextCandidate): number {
  return candidate.evidence[0]?.[0] ?? 0;
}
