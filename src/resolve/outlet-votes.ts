import { isDomain } from '../extract/outlet-names.ts';
import { nameKey } from '../extract/words.ts';
import type { Certainty, TextCandidate } from '../model.ts';
import type { Chosen } from './text.ts';

/** Sum of weights from which a name is taken, and how much more than the next one's it must be. */
const ENOUGH = 50;
const MARGIN = 1.1;

/** Weight of a name's repeats around the article from which they are a second clue: four lines and more. */
const OFTEN = 15;

/** Share of a longer name's votes ("Echo Digital") that count for the shorter one with which it begins. */
const LENT = 0.4;

/** Pieces of evidence that are shown. */
const MOST_EVIDENCE = 6;

/** Hints that say something only beside a clue of another kind. */
const HINTS: ReadonlySet<string> = new Set(['repeated-name', 'top-of-page']);

interface Vote {
  key: string;
  /** Words of the name as it was met first, without its article, and the key of their first letters. */
  words: string[];
  initials: string;
  candidates: TextCandidate[];
  rules: Set<string>;
  /** What it lends to a related name. */
  lent: number;
  sum: number;
}

/**
 * Chooses the outlet for which the clues of a page add up: each rule counts once for a name, spellings of one name
 * together, longer names lend votes to the shorter one with which they begin, a host name or handle to the name whose
 * letters it holds. Nobody is chosen below the threshold, or when two names come close.
 */
export function chooseOutlet(named: readonly TextCandidate[]): Chosen {
  const votes = countVotes(named);
  const ranked = [...votes.values()].toSorted((a, b) => b.sum - a.sum || (a.key < b.key ? -1 : 1));
  const first = ranked.find((vote) => vote.sum >= ENOUGH && isSupported(vote));
  if (!first) return { found: null, accepted: [], conflicts: [] };
  const best = ranked.find((vote) => vote.sum * MARGIN >= first.sum && isShortFor(first, vote)) ?? first;
  const rival = ranked.find(
    (vote) =>
      vote !== best &&
      !isRelated(vote.key, best.key) &&
      !isShortFor(vote, best) &&
      !isShortFor(best, vote) &&
      vote.rules.size > 0,
  );
  const isClose = rival !== undefined && rival.sum * MARGIN > best.sum && isSupported(rival);
  const strongest = best.candidates.toSorted((a, b) => b.strength - a.strength)[0] as TextCandidate;
  if (isClose && strongest.certainty !== 'stated') return { found: null, accepted: [], conflicts: [] };
  const value = bestSpelling(best.candidates);
  const spelt = best.candidates.filter((candidate) => candidate.value === value);
  const short = ranked.filter((vote) => isShortFor(vote, best));
  const accepted = [best, ...short].flatMap((vote) => vote.candidates);
  const evidence = [...spelt, ...accepted].flatMap((candidate) => candidate.evidence);
  return {
    found: {
      value,
      evidence: [...new Map(evidence.map((span) => [span.join(), span])).values()].slice(0, MOST_EVIDENCE),
      certainty: certaintyOf(best),
      rule: strongest.rule,
      ...(strongest.selector === undefined ? {} : { selector: strongest.selector }),
    },
    accepted,
    conflicts: isClose
      ? [
          {
            field: 'source',
            message: `"${value}" is taken (${strongest.rule}); the page also names "${bestSpelling(rival.candidates)}"`,
            evidence: [...strongest.evidence, ...(rival.candidates[0]?.evidence ?? [])],
          },
        ]
      : [],
  };
}

function countVotes(named: readonly TextCandidate[]): Map<string, Vote> {
  const votes = new Map<string, Vote>();
  for (const candidate of named) {
    const key = nameKey(candidate.value);
    if (key === '') continue;
    let vote = votes.get(key);
    if (vote === undefined) {
      const words = candidate.value.replace(/^The /, '').split(' ');
      const initials = words.length < 2 ? '' : nameKey(words.map((word) => word.charAt(0)).join(''));
      vote = { key, words, initials, candidates: [], rules: new Set(), lent: 0, sum: 0 };
      votes.set(key, vote);
    }
    vote.candidates.push(candidate);
  }
  for (const vote of votes.values()) {
    const byRule = new Map<string, number>();
    for (const { rule, strength } of vote.candidates) byRule.set(rule, Math.max(byRule.get(rule) ?? 0, strength));
    for (const rule of byRule.keys()) if (!HINTS.has(rule)) vote.rules.add(rule);
    vote.sum = [...byRule.values()].reduce((sum, weight) => sum + weight, 0);
    vote.lent = LENT * (vote.sum - (byRule.get('repeated-name') ?? 0));
  }
  for (const vote of votes.values()) {
    let lent = 0;
    for (const other of votes.values()) {
      if (other === vote) continue;
      if (isShortFor(other, vote)) {
        vote.sum += other.lent * 2;
        for (const { rule } of other.candidates) if (!HINTS.has(rule)) vote.rules.add(rule);
      }
      if (!isRelated(other.key, vote.key)) continue;
      const isLonger = other.key.length > vote.key.length && other.key.startsWith(vote.key);
      const isHost = other.candidates.every((candidate) => isHostRule(candidate.rule)) && vote.rules.size > 0;
      // A menu can name many things after the outlet: they are one clue.
      if (isLonger) lent = Math.max(lent, other.lent);
      else if (isHost) vote.sum += other.lent;
    }
    vote.sum += lent;
  }
  return votes;
}

/** "RNS" and "Nat Geo" are short for "Religious News Service" and "National Geographic": the full name is the better one. */
function isShortFor(short: Vote, long: Vote): boolean {
  const full = long.words;
  if (full.length < 2 || long.rules.size === 0 || short.key.length < 2 || short.key.length >= long.key.length)
    return false;
  if (short.key === long.initials) return true;
  const { words } = short;
  return (
    words.length === full.length &&
    words.every((word, i) => word.length >= 3 && word !== full[i] && full[i]?.startsWith(word))
  );
}

function isHostRule(rule: string): boolean {
  return (
    rule === 'host-name' ||
    rule === 'host-line' ||
    rule === 'mail-host' ||
    rule === 'handle' ||
    rule === 'address' ||
    rule === 'repeated-name'
  );
}

function isRelated(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && (long.startsWith(short) || long.endsWith(short));
}

/** More than one kind of clue speaks for it, one that suffices, or one and many repeats. */
function isSupported({ rules, candidates }: Vote): boolean {
  if (rules.size >= 2 || candidates.some(({ strength }) => strength >= 40)) return true;
  return rules.size === 1 && candidates.some(({ rule, strength }) => rule === 'repeated-name' && strength >= OFTEN);
}

function certaintyOf(vote: Vote): Certainty {
  if (vote.candidates.some((candidate) => candidate.certainty === 'stated')) return 'stated';
  return vote.rules.size >= 2 ? 'inferred' : 'estimated';
}

/** The name as most clues print it; a host name or capitals throughout only where nothing else is printed. */
function bestSpelling(candidates: readonly TextCandidate[]): string {
  const counts = new Map<string, number>();
  for (const { value, evidence } of candidates) counts.set(value, (counts.get(value) ?? 0) + evidence.length);
  const rank = (value: string): number => {
    const isCapitals = value === value.toUpperCase() && value.length > 6;
    const isHandle = /^\p{Ll}/u.test(value) && !isDomain(value);
    return (counts.get(value) ?? 0) - (isDomain(value) ? 1000 : 0) - (isHandle ? 500 : 0) - (isCapitals ? 100 : 0);
  };
  return [...counts.keys()].toSorted((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1))[0] ?? '';
}
