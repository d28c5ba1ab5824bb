import { topConceptOf } from '../extract/topic-scores.ts';
import { foldWords } from '../extract/words.ts';
import type { Candidate, KeywordCandidate, KeywordFound, NewsDocument, TopicCandidate, TopicFound } from '../model.ts';
import { broaderTopics, topicOf } from '../vocabularies/media-topics.ts';

/** Least score of a top concept, and its least share of the best one's. */
const LEAST_TOP = 0.25;
const LEAST_TOP_SHARE = 0.5;

/** Least score of a narrower concept, and its least share of the best one's under the same top concept. */
const LEAST_NARROW = 0.13;
const LEAST_NARROW_SHARE = 0.4;

const MOST_TOPICS = 6;
const MOST_KEYWORDS = 8;

/** Fields whose values are names. */
const NAMED_FIELDS: ReadonlySet<string> = new Set(['citedOutlet', 'source', 'agency', 'originalSource', 'place']);

/**
 * Decides on topics and keywords; both may be empty.
 *
 * The top concepts decide what the text is about: each needs a score and a fair share of the best one's. Under each, the
 * narrower concepts with a score and a fair share of the best of them stand for it, or the top concept itself where none
 * has; a concept known mostly from narrower ones stands only where none of these does. A narrower concept has its top
 * concept's score, in proportion to the best beside it. At most 6 topics by score, then id; at most 8 keywords by score, then
 * name, none of them a person, outlet or place found in the text.
 */
export function resolveTopics(
  _document: NewsDocument,
  candidates: readonly Candidate[],
): { topics: TopicFound[]; keywords: KeywordFound[] } {
  const topics = candidates.filter((candidate) => candidate.field === 'topic');
  const keywords = candidates.filter((candidate) => candidate.field === 'keyword');
  return { topics: chooseTopics(topics), keywords: chooseKeywords(keywords, namesIn(candidates)) };
}

/** Words of the names that have a field of their own, so that no keyword repeats them: persons, outlets, places; folded. */
function namesIn(candidates: readonly Candidate[]): string[][] {
  const names = candidates.flatMap((candidate) => {
    if (candidate.field === 'mention') return candidate.kind === 'person' ? [candidate.value] : [];
    if (candidate.field === 'dateline') return [candidate.value.place];
    const isNamed = NAMED_FIELDS.has(candidate.field) && 'value' in candidate && typeof candidate.value === 'string';
    return isNamed ? [String(candidate.value)] : [];
  });
  return [...new Set(names.flatMap((name) => (name ? [foldWords(name)] : [])))].map((name) => name.split(' '));
}

/** True for a name, a part of one, and a name with a word more: "Press TV", "Coral Press TV". */
function repeatsName(keyword: string, names: readonly string[][]): boolean {
  const words = foldWords(keyword).split(' ');
  return names.some((name) => words.every((word) => name.includes(word)) || name.every((word) => words.includes(word)));
}

function chooseTopics(candidates: TopicCandidate[]): TopicFound[] {
  const tops = candidates.filter(({ value }) => topConceptOf(value) === value && topicOf(value)?.level === 1);
  const best = bestOf(tops);
  return tops
    .filter(({ score }) => score >= LEAST_TOP && score >= best * LEAST_TOP_SHARE)
    .flatMap((top) => {
      const narrower = candidates.filter(({ value }) => value !== top.value && topConceptOf(value) === top.value);
      const chosen = chooseNarrower(narrower);
      const strongest = bestOf(chosen);
      if (chosen.length === 0) return [top];
      return chosen.map((topic) => ({ ...topic, score: round((top.score * topic.score) / strongest) }));
    })
    .sort((left, right) => right.score - left.score || (left.value < right.value ? -1 : 1))
    .slice(0, MOST_TOPICS)
    .flatMap(({ value, evidence, score }) => {
      const topic = topicOf(value);
      return topic === null ? [] : [{ id: topic.id, label: topic.label, level: topic.level, evidence, score }];
    });
}

function chooseNarrower(candidates: TopicCandidate[]): TopicCandidate[] {
  const best = bestOf(candidates);
  const strong = candidates.filter(({ score }) => score >= LEAST_NARROW && score >= best * LEAST_NARROW_SHARE);
  const covered = new Set(strong.flatMap(({ value }) => broaderTopics(value).map(({ id }) => id)));
  return strong.filter(({ value, rule }) => rule !== 'topic-roll-up' || !covered.has(value));
}

function bestOf(candidates: TopicCandidate[]): number {
  return candidates.reduce((best, { score }) => Math.max(best, score), 0);
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}

function chooseKeywords(candidates: KeywordCandidate[], names: readonly string[][]): KeywordFound[] {
  return candidates
    .filter(({ value }) => !repeatsName(value, names))
    .sort((left, right) => right.score - left.score || (left.value < right.value ? -1 : 1))
    .slice(0, MOST_KEYWORDS)
    .map(({ value, evidence }) => ({ value, evidence }));
}
