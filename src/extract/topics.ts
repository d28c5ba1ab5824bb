import { FALLBACK, languageOf } from '../languages/index.ts';
import type { TopicPhrases } from '../languages/topic-phrases.ts';
import type { Extractor, NewsDocument, Span, TopicCandidate, ZoneKind } from '../model.ts';
import { tagOf } from './language.ts';
import { findPhrases } from './phrases.ts';
import { wordsIn } from './running-words.ts';
import {
  broaderIds,
  lengthFactor,
  type PhraseHits,
  rollUp,
  scorePhrases,
  scoreTopConcepts,
  topConceptOf,
} from './topic-scores.ts';
import { readZones } from './zones.ts';

/** How much one occurrence counts by where it stands; zones not named here are not the article's own words. */
const ZONE_WEIGHTS: ReadonlyMap<ZoneKind, number> = new Map([
  ['headline', 3],
  ['kicker', 2],
  ['standfirst', 2],
  ['body', 1],
  ['subheading', 1],
  ['caption', 1],
]);
const LEAD_WEIGHT = 2;

/** Spans kept as evidence of one topic, in text order; further occurrences count for the score only. */
const MOST_EVIDENCE = 20;

/** A lower score says nothing: a word or two in passing. */
const WEAKEST = 0.04;

/** A phrase where it stands. */
interface Hits extends PhraseHits {
  evidence: Span[];
}

/**
 * Finds IPTC Media Topics by the phrases of the text's language, headline × 3, lead and standfirst × 2: the top concepts by
 * all phrases at or below them (rule `topic-words`), narrower ones by their own (`topic-phrases`) and with a share of what
 * speaks for concepts below them (`topic-roll-up` where most comes from there). Scores are divided by √words. At most
 * 20 spans of evidence a topic, the first ones. Empty where the project has no phrases for the language.
 */
export const extractTopics: Extractor = (document) => {
  const tag = tagOf(document);
  const lexicon = (tag === null ? FALLBACK : languageOf(tag))?.topicPhrases;
  return lexicon === undefined ? [] : findTopics(document, lexicon);
};

/** The topics of a document by the phrases of one language, see `extractTopics`. */
export function findTopics(document: NewsDocument, lexicon: TopicPhrases): TopicCandidate[] {
  const { hits, words } = collectHits(document, lexicon);
  return scoreTopics([...hits.values()], lengthFactor(words));
}

function collectHits(document: NewsDocument, lexicon: TopicPhrases): { hits: Map<string, Hits>; words: number } {
  const hits = new Map<string, Hits>();
  let words = 0;
  let seenLead = false;
  for (const zone of readZones(document)) {
    let weight = ZONE_WEIGHTS.get(zone.kind);
    if (weight === undefined) continue;
    if (zone.kind === 'body' && !seenLead) {
      seenLead = true;
      weight = LEAD_WEIGHT;
    }
    const counted = weight;
    words += findPhrases(lexicon, wordsIn(document, zone.inner), ({ phrase, span, topics }) => {
      const hit: Hits = hits.get(phrase) ?? { count: 0, topics, evidence: [] };
      hit.count += counted;
      if (hit.evidence.length < MOST_EVIDENCE) hit.evidence.push(span);
      hits.set(phrase, hit);
    });
  }
  return { hits, words };
}

function scoreTopics(hits: Hits[], divisor: number): TopicCandidate[] {
  const phrases = new Map<string, { weight: number; count: number }[]>();
  for (const { count, topics } of hits) {
    for (const { id, weight } of topics) {
      const list = phrases.get(id);
      if (list === undefined) phrases.set(id, [{ weight, count }]);
      else list.push({ weight, count });
    }
  }
  const own = new Map(
    [...phrases].map(([id, list]) => [id, scorePhrases(list)] as const).filter(([, score]) => score > 0),
  );
  const scores = new Map([...rollUp(own), ...scoreTopConcepts(hits)].filter(([, score]) => score / divisor >= WEAKEST));
  const evidence = collectEvidence(hits, scores);
  return [...scores]
    .map(([value, score]) => ({
      field: 'topic' as const,
      value,
      score: Math.round((score / divisor) * 1000) / 1000,
      evidence: evidence.get(value) ?? [],
      certainty: 'estimated' as const,
      rule: ruleOf(value, own.get(value) ?? 0, score),
    }))
    .filter(({ evidence: spans }) => spans.length > 0)
    .sort((left, right) => right.score - left.score || (left.value < right.value ? -1 : 1));
}

function ruleOf(id: string, own: number, score: number): string {
  if (topConceptOf(id) === id) return 'topic-words';
  return own * 2 >= score ? 'topic-phrases' : 'topic-roll-up';
}

/** The first places of the phrases of each concept and of the narrower ones; words that only support others are left out. */
function collectEvidence(hits: Hits[], scores: ReadonlyMap<string, number>): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  for (const { topics, evidence } of hits) {
    for (const concept of conceptsOf(topics)) {
      if (!scores.has(concept)) continue;
      const places = spans.get(concept);
      if (places === undefined) spans.set(concept, [...evidence]);
      else places.push(...evidence);
    }
  }
  // No two phrases begin at one place.
  for (const [concept, places] of spans)
    spans.set(concept, places.sort((left, right) => left[0] - right[0]).slice(0, MOST_EVIDENCE));
  return spans;
}

const concepts = new WeakMap<PhraseHits['topics'], string[]>();

/** The concepts for which a phrase is evidence, each once; worked out once for a phrase. */
function conceptsOf(topics: PhraseHits['topics']): string[] {
  const known = concepts.get(topics);
  if (known !== undefined) return known;
  const found = new Set(topics.flatMap(({ id, weight }) => (weight === 1 ? [id] : [id, ...broaderIds(id)])));
  const list = [...found];
  concepts.set(topics, list);
  return list;
}
