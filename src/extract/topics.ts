import { FALLBACK, languageOf } from '../languages/index.ts';
import type { TopicPhrases } from '../languages/topic-phrases.ts';
import type { Extractor, NewsDocument, Span, TopicCandidate, ZoneKind } from '../model.ts';
import { broaderTopics } from '../vocabularies/media-topics.ts';
import { tagOf } from './language.ts';
import { findPhrases } from './phrases.ts';
import { readWords } from './running-words.ts';
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

/** What a concept gets of the score of each narrower one. */
const SHARE_OF_NARROWER = 0.4;

/** Texts shorter or longer than this count as this long, in words: ten words say little, and a book has its chapters. */
const SHORTEST = 130;
const LONGEST = 1500;

/** Spans kept as evidence of one topic, in text order; further occurrences count for the score only. */
const MOST_EVIDENCE = 20;

interface Hits {
  /** Phrase → number of occurrences, each counted by its zone. */
  phrases: Map<string, { weight: number; count: number }>;
  evidence: Span[];
}

/**
 * Finds IPTC Media Topics by the phrases of the text's language: Σ weight · ln(1 + occurrences) / √words, headline × 3,
 * lead and standfirst × 2, broader concepts with a share of the narrower ones' score (rule `topic-roll-up` where most
 * of theirs comes from there). At most 20 spans of evidence a topic, the first ones. Empty where the project has no
 * phrases for the language.
 */
export const extractTopics: Extractor = (document) => {
  const tag = tagOf(document);
  const lexicon = (tag === null ? FALLBACK : languageOf(tag))?.topicPhrases;
  if (lexicon === undefined) return [];
  const { hits, length } = collectHits(document, lexicon);
  return scoreTopics(hits, length);
};

function collectHits(document: NewsDocument, phrases: TopicPhrases): { hits: Map<string, Hits>; length: number } {
  const hits = new Map<string, Hits>();
  let length = 0;
  let seenLead = false;
  for (const zone of readZones(document)) {
    let weight = ZONE_WEIGHTS.get(zone.kind);
    if (weight === undefined) continue;
    if (zone.kind === 'body' && !seenLead) {
      seenLead = true;
      weight = LEAD_WEIGHT;
    }
    const words = readWords(document.text, zone.inner);
    for (const found of findPhrases(phrases, words, () => length++)) {
      for (const { id, weight: speaks } of found.topics) {
        const hit: Hits = hits.get(id) ?? { phrases: new Map(), evidence: [] };
        hits.set(id, hit);
        const known = hit.phrases.get(found.phrase) ?? { weight: speaks, count: 0 };
        hit.phrases.set(found.phrase, { weight: speaks, count: known.count + weight });
        if (hit.evidence.length < MOST_EVIDENCE) hit.evidence.push(found.span);
      }
    }
  }
  return { hits, length };
}

function scoreTopics(hits: Map<string, Hits>, length: number): TopicCandidate[] {
  const topics = new Map<string, { score: number; evidence: Span[]; own: number }>();
  for (const [id, hit] of hits) {
    const score = scorePhrases(hit) / Math.sqrt(Math.min(Math.max(length, SHORTEST), LONGEST));
    if (score === 0) continue;
    topics.set(id, { score, evidence: hit.evidence, own: score });
  }
  for (const [id, { own, evidence }] of [...topics]) {
    let share = own;
    for (const { id: broader } of broaderTopics(id)) {
      share *= SHARE_OF_NARROWER;
      const known = topics.get(broader) ?? { score: 0, evidence: [], own: 0 };
      topics.set(broader, { ...known, score: known.score + share, evidence: joinSpans(known.evidence, evidence) });
    }
  }
  return [...topics]
    .map(([value, { score, evidence, own }]) => ({
      field: 'topic' as const,
      value,
      score: Math.round(score * 1000) / 1000,
      evidence,
      certainty: 'estimated' as const,
      rule: own * 2 >= score ? 'topic-phrases' : 'topic-roll-up',
    }))
    .sort((left, right) => right.score - left.score || (left.value < right.value ? -1 : 1));
}

/**
 * One phrase, however often, may stand by chance, so the sum counts the more the more different phrases there are: half for
 * one, three quarters for three. Phrases of weight 1 only support others: alone they are nothing, and together never more
 * than half of the others.
 */
function scorePhrases({ phrases }: Hits): number {
  let telling = 0;
  let supporting = 0;
  let different = 0;
  for (const { weight, count } of phrases.values()) {
    const score = weight * Math.log(1 + count);
    if (weight > 1) {
      telling += score;
      different++;
    } else supporting += score;
  }
  return ((telling + Math.min(telling / 2, supporting)) * different) / (different + 1);
}

function joinSpans(left: Span[], right: Span[]): Span[] {
  const spans = new Map([...left, ...right].map((span) => [span[0], span]));
  return [...spans.values()].sort((a, b) => a[0] - b[0]).slice(0, MOST_EVIDENCE);
}
