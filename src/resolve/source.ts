import { isAgency } from '../extract/agencies.ts';
import { foldWords, nameKey } from '../extract/words.ts';
import type { Candidate, TextCandidate } from '../model.ts';
import { chooseOutlet } from './outlet-votes.ts';
import { type Chosen, chooseText, toFound } from './text.ts';

/** Strength below which a clue names nobody by itself: the holder of the rights need not be the outlet. */
const WEAKEST = 20;

/** Strength from which a clue shows the publisher by itself. */
const STRONG = 50;

/** Rules that count by themselves where no vote is reached. The others are hints that need company. */
const ALONE: ReadonlySet<string> = new Set(['handle', 'address', 'source-line', 'host-of-address', 'plain-holder']);

/**
 * Chooses publisher, agency and original source.
 * The publisher is the name for which most independent clues of the page add up; where they do not, the strongest clue
 * that can stand by itself. A source line ("Source: X") names the publisher, unless something else in the text shows the
 * publisher (a masthead, a copyright notice, a name before the lead, the agency of the dateline): then it names where
 * that one has the text from.
 */
export function resolveSource(candidates: readonly Candidate[]): {
  source: Chosen;
  agency: Chosen;
  originalSource: Chosen;
} {
  const agency = chooseText(candidates, 'agency');
  const named = candidates.filter(
    (candidate): candidate is TextCandidate => candidate.field === 'source' && candidate.strength > 0,
  );
  const lines = named.filter((candidate) => candidate.rule === 'source-line');
  const publisher = choosePublisher(named.filter((candidate) => candidate.rule !== 'source-line'));
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
  const alone = named.filter(
    (candidate) =>
      candidate.strength >= STRONG ||
      (ALONE.has(candidate.rule) && candidate.strength >= WEAKEST && !isContradicted(candidate, named)),
  );
  const line = lines.find((one) => publisher.found && foldWords(one.value) === foldWords(publisher.found.value));
  return {
    agency,
    source: withHandles(publisher.found && !line ? publisher : chooseText(alone, 'source'), named),
    originalSource: { found: null, accepted: [], conflicts: [] },
  };
}

/** What the markup states, else the votes. An agency's name on a page is the deliverer's, as long as the page shows a name of its own. */
function choosePublisher(named: readonly TextCandidate[]): Chosen {
  const strong = named.filter((candidate) => candidate.strength >= STRONG);
  // Markup that states the outlet needs no votes of what is printed around the article.
  if (strong.some(({ selector }) => selector !== undefined)) return chooseText(strong, 'source');
  const clues = named.filter((candidate) => candidate.rule !== 'name-before-menu');
  const voted = chooseOutlet(clues.filter((candidate) => !isAgency(candidate.value)));
  if (voted.found) return voted;
  const withAgencies = chooseOutlet(clues);
  if (withAgencies.found) return withAgencies;
  // A name above the menu can be the owner's or a section's: it counts where the page says nothing else.
  const withTop = chooseOutlet(named);
  if (withTop.found) return withTop;
  return chooseText(strong, 'source');
}

/** The holder of the rights stands alone only where the page's own addresses, if any, hold its name. */
function isContradicted(candidate: TextCandidate, named: readonly TextCandidate[]): boolean {
  if (candidate.rule !== 'plain-holder') return false;
  const hosts = named.filter(({ rule }) => rule === 'host-name' || rule === 'mail-host');
  const key = nameKey(candidate.value);
  return (
    hosts.length > 0 && !hosts.some((host) => nameKey(host.value).includes(key) || key.includes(nameKey(host.value)))
  );
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
