import { FALLBACK, languageOf } from '../languages/index.ts';
import type { TopicPhrases } from '../languages/topic-phrases.ts';
import type { Extractor, NewsDocument, Span, TopicCandidate, ZoneKind } from '../model.ts';
import { tagOf } from './language.ts';
import { findPhrases } from './phrases.ts';
import { wordsIn } from './running-words.ts';
import {
  lengthFactor,
  meaningOf,
  numberOf,
  type PhraseHits,
  type PhraseTopics,
  rollUp,
  scoreConcepts,
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

/** A phrase at one place; the first 20 places of each phrase, in text order. */
interface Place {
  topics: PhraseTopics;
  span: Span;
}

/** The phrases of a text. */
interface Hits {
  phrases: PhraseHits[];
  places: Place[];
  /** Words that were read. */
  words: number;
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
  return scoreTopics(collectHits(document, lexicon));
}

function collectHits(document: NewsDocument, lexicon: TopicPhrases): Hits {
  const hits = new Map<string, PhraseHits & { places: number }>();
  const places: Place[] = [];
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
      let hit = hits.get(phrase);
      if (hit === undefined) {
        hit = { count: 0, topics, places: 0 };
        hits.set(phrase, hit);
      }
      hit.count += counted;
      if (hit.places++ < MOST_EVIDENCE) places.push({ topics, span });
    });
  }
  return { phrases: [...hits.values()], places, words };
}

function scoreTopics({ phrases, places, words }: Hits): TopicCandidate[] {
  const divisor = lengthFactor(words);
  const { own, tops } = scoreConcepts(phrases);
  const scores = rollUp(own);
  for (const [id, score] of tops) scores.set(id, score);
  for (const [id, score] of scores) if (!(score / divisor >= WEAKEST)) scores.delete(id);
  const evidence = collectEvidence(places, scores);
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

/** By the number of a concept, its evidence while it is gathered; empty between two texts. */
const gathered: (Span[] | undefined)[] = [];

/** The first places of the phrases of each concept and of the narrower ones; words that only support others are left out. */
function collectEvidence(places: readonly Place[], scores: ReadonlyMap<string, number>): Map<string, Span[]> {
  const evidence = new Map<string, Span[]>();
  const numbers: number[] = [];
  for (const id of scores.keys()) {
    const number = numberOf(id);
    const spans: Span[] = [];
    while (gathered.length <= number) gathered.push(undefined);
    gathered[number] = spans;
    numbers.push(number);
    evidence.set(id, spans);
  }
  for (const { topics, span } of places) {
    for (const concept of meaningOf(topics).shown) {
      const spans = gathered[concept];
      if (spans !== undefined && spans.length < MOST_EVIDENCE) spans.push(span);
    }
  }
  for (const number of numbers) gathered[number] = undefined;
  return evidence;
}
