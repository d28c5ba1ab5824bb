import type { Candidate, KeywordCandidate, KeywordFound, NewsDocument, TopicCandidate, TopicFound } from '../model.ts';
import { broaderTopics, topicOf } from '../vocabularies/media-topics.ts';

/** Least score of a topic. */
const LEAST_SCORE = 0.17;

/** Least share of the best topic's score. */
const LEAST_SHARE = 0.25;

const MOST_TOPICS = 6;
const MOST_KEYWORDS = 8;

/**
 * Decides on topics and keywords; both may be empty.
 *
 * A topic needs a score and a fair share of the best topic's score. A concept
 * known mostly from narrower ones stands where none of them does, and a top concept likewise. At most 6 topics by score,
 * then id; at most 8 keywords by score, then name, none of
 * them a person, outlet or place found in the text.
 */
export function resolveTopics(
  _document: NewsDocument,
  candidates: readonly Candidate[],
): { topics: TopicFound[]; keywords: KeywordFound[] } {
  const topics = candidates.filter((candidate) => candidate.field === 'topic');
  const keywords = candidates.filter((candidate) => candidate.field === 'keyword');
  return { topics: chooseTopics(topics), keywords: chooseKeywords(keywords, namesIn(candidates)) };
}

/** Names that have a field of their own, so that no keyword repeats them: persons, outlets, places; folded. */
function namesIn(candidates: readonly Candidate[]): Set<string> {
  const names = candidates.map((candidate) => {
    if (candidate.field === 'mention') return candidate.kind === 'person' ? candidate.value : null;
    if (candidate.field === 'citedOutlet' || candidate.field === 'source' || candidate.field === 'agency')
      return candidate.value;
    return candidate.field === 'originalSource' || candidate.field === 'place' ? candidate.value : null;
  });
  return new Set(names.flatMap((name) => (name === null ? [] : [name.toLowerCase()])));
}

function chooseTopics(candidates: TopicCandidate[]): TopicFound[] {
  const best = Math.max(...candidates.map(({ score }) => score), 0);
  const strong = candidates.filter(({ score }) => score >= LEAST_SCORE && score >= best * LEAST_SHARE);
  const covered = new Set(strong.flatMap(({ value }) => broaderTopics(value).map(({ id }) => id)));
  return strong
    .filter(({ value, rule }) => !covered.has(value) || (rule !== 'topic-roll-up' && topicOf(value)?.level !== 1))
    .sort((left, right) => right.score - left.score || (left.value < right.value ? -1 : 1))
    .slice(0, MOST_TOPICS)
    .flatMap(({ value, evidence, score }) => {
      const topic = topicOf(value);
      return topic === null ? [] : [{ id: topic.id, label: topic.label, level: topic.level, evidence, score }];
    });
}

function chooseKeywords(candidates: KeywordCandidate[], names: ReadonlySet<string>): KeywordFound[] {
  return candidates
    .filter(({ value }) => !names.has(value.toLowerCase()))
    .sort((left, right) => right.score - left.score || (left.value < right.value ? -1 : 1))
    .slice(0, MOST_KEYWORDS)
    .map(({ value, evidence }) => ({ value, evidence }));
}
