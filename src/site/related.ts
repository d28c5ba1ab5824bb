import { earliestDay } from '../edtf.ts';
import type { PublicArchive, PublicRecord } from '../model.ts';
import { topicOf } from '../vocabularies/media-topics.ts';
import { yearOf } from './groups.ts';
import { foldKeyword, numberArchive } from './numbered.ts';

/** What two articles share, named as the first of them names it. */
export interface Shared {
  kind: 'speaker' | 'keyword' | 'topic';
  name: string;
}

/** How many related articles a page names. */
const MOST_RELATED = 5;

/** Of each kind an article is looked up by so many; on each side in time so many articles are looked at. */
const MOST_OF_KIND = 5;
const NEAREST = 2;

const WEIGHT = { speaker: 4, keyword: 3 };

interface Feature extends Shared {
  /** Equal for two articles that share it, within its kind. */
  id: string;
  /** How much it says that two articles share it. */
  weight: number;
}

/**
 * The articles related to each, the most related first, by its place; none for those without any.
 *
 * What an article may be related to are, for each of its speakers, keywords and topics below the top level, the two articles
 * that have the same and stand next before it in order of date, and the two next after it. Of these the five that share
 * most are named: a speaker counts 4, a keyword 3, a deep topic 2, another 1; of equals the nearer in time. Copies of a
 * text do not come in: the one that stands for them does.
 *
 * So nothing depends on the size of the archive or on how common anything is in it, and one article more changes at most
 * the pages of the four articles next to it for each thing that it is about.
 */
export function findRelated({
  records,
  duplicates,
}: Pick<PublicArchive, 'records' | 'duplicates'>): (place: number) => PublicRecord[] {
  const standIns = new Map(
    duplicates.flatMap(({ representative, members }) => members.map(({ id }) => [id, representative] as const)),
  );
  const ids = records.map(({ id }) => id);
  const standInOf = (place: number) => (standIns.size === 0 ? undefined : standIns.get(ids[place] ?? ''));
  const { about, weights, chains } = chainUp(records, (place) => (standInOf(place) ?? ids[place]) !== ids[place]);
  const days = Float64Array.from(records, dayNumber);
  const passed = new Uint32Array(weights.length);
  const shared = new Uint8Array(weights.length);
  // Places, counted from 1, as many as there may be for each record.
  const found = new Int32Array(records.length * MOST_RELATED);
  const chosen = new Int32Array(MOST_RELATED);
  const ranks = new Float64Array(MOST_RELATED);
  for (let place = 0; place < ids.length; place++) {
    const own = about[place] ?? [];
    const near = nextInChains(own, place, chains, passed);
    for (let i = 0; i < own.length; i++) shared[own[i] ?? 0] = weights[own[i] ?? 0] ?? 0;
    const standIn = standInOf(place);
    const day = days[place] ?? 0;
    let count = 0;
    for (let k = 0; k < near.length; k++) {
      const other = near[k] ?? 0;
      if (standIn !== undefined && ids[other] === standIn) continue;
      let weight = 0;
      const theirs = about[other] ?? [];
      for (let i = 0; i < theirs.length; i++) weight += shared[theirs[i] ?? 0] ?? 0;
      // Days are fewer than what one of weight counts.
      const rank = weight * 2 * UNDATED - Math.abs((days[other] ?? 0) - day);
      let at = count;
      while (at > 0) {
        const before = ranks[at - 1] ?? 0;
        if (before > rank || (before === rank && (ids[chosen[at - 1] ?? 0] ?? '') < (ids[other] ?? ''))) break;
        at--;
      }
      if (at === MOST_RELATED) continue;
      for (let i = Math.min(count, MOST_RELATED - 1); i > at; i--) {
        chosen[i] = chosen[i - 1] ?? 0;
        ranks[i] = ranks[i - 1] ?? 0;
      }
      chosen[at] = other;
      ranks[at] = rank;
      if (count < MOST_RELATED) count++;
    }
    for (let i = 0; i < own.length; i++) shared[own[i] ?? 0] = 0;
    for (let i = 0; i < count; i++) found[place * MOST_RELATED + i] = (chosen[i] ?? 0) + 1;
  }
  return (place) => {
    const related: PublicRecord[] = [];
    for (let i = place * MOST_RELATED; i < (place + 1) * MOST_RELATED; i++) {
      const other = records[(found[i] ?? 0) - 1];
      if (other !== undefined) related.push(other);
    }
    return related;
  };
}

/**
 * Numbers what records are about. `about` has these numbers by record, `chains` the places of the records by number, copies
 * left out. Numbers and not objects: this is worked out for the whole archive in each build.
 */
function chainUp(records: readonly PublicRecord[], isCopy: (place: number) => boolean) {
  const { speakers, keywords, topics, ...lists } = numberArchive(records);
  const ofTopics = topics.map(({ id }) => weightOfTopic(id));
  const weights = [...speakers.map(() => WEIGHT.speaker), ...keywords.map(() => WEIGHT.keyword), ...ofTopics];
  const kinds = [
    { ...lists.speakersOf, from: 0 },
    { ...lists.keywordsOf, from: speakers.length },
    { ...lists.topicsOf, from: speakers.length + keywords.length },
  ];
  const chains = weights.map((): number[] => []);
  const about: number[][] = [];
  for (let place = 0; place < records.length; place++) {
    const inChain = !isCopy(place);
    const own: number[] = [];
    for (const { starts, numbers, from } of kinds) {
      const start = starts[place] ?? 0;
      const end = Math.min(starts[place + 1] ?? 0, start + MOST_OF_KIND);
      for (let i = start; i < end; i++) {
        const feature = from + (numbers[i] ?? 0);
        if (weights[feature] === 0 || own.includes(feature)) continue;
        own.push(feature);
        if (inChain) chains[feature]?.push(place);
      }
    }
    about.push(own);
  }
  return { about, weights, chains };
}

/** The places next to one in the chains of some features, each once. `passed` counts what lies behind in each chain. */
function nextInChains(
  features: readonly number[],
  place: number,
  chains: readonly (readonly number[])[],
  passed: Uint32Array,
): number[] {
  const near: number[] = [];
  for (const feature of features) {
    const chain = chains[feature] ?? [];
    const at = passed[feature] ?? 0;
    const isIn = chain[at] === place;
    if (isIn) passed[feature] = at + 1;
    const end = Math.min(chain.length, at + NEAREST + (isIn ? 1 : 0));
    for (let i = Math.max(0, at - NEAREST); i < end; i++) {
      const other = chain[i] ?? place;
      if (other !== place && !near.includes(other)) near.push(other);
    }
  }
  return near;
}

/** What two articles share, what counts most first. */
export function sharedBy(article: PublicRecord, other: PublicRecord): Shared[] {
  const theirs = featuresOf(other);
  const own = featuresOf(article).filter(({ kind, id }) => theirs.some((one) => one.kind === kind && one.id === id));
  return own
    .filter(({ kind, id }, i) => own.findIndex((one) => one.kind === kind && one.id === id) === i)
    .sort((a, b) => b.weight - a.weight)
    .map(({ kind, name }) => ({ kind, name }));
}

/** What an article is looked up by, as `chainUp` has it. */
function featuresOf({ speakers, keywords, topics }: PublicRecord): Feature[] {
  return [
    ...speakers
      .slice(0, MOST_OF_KIND)
      .map(({ slug, name }): Feature => ({ kind: 'speaker', id: slug, name, weight: WEIGHT.speaker })),
    ...keywords
      .slice(0, MOST_OF_KIND)
      .map((name): Feature => ({ kind: 'keyword', id: foldKeyword(name), name, weight: WEIGHT.keyword })),
    ...topics
      .slice(0, MOST_OF_KIND)
      .map(({ id, label }): Feature => ({ kind: 'topic', id, name: label, weight: weightOfTopic(id) }))
      .filter(({ weight }) => weight > 0),
  ];
}

/** A concept of the top level says nothing; one that the release does not know counts as one below it. */
function weightOfTopic(id: string): number {
  const level = topicOf(id)?.level ?? 2;
  return level > 2 ? 2 : level - 1;
}

// Dates repeat, and reading one takes its time.
const known = new Map<string, number>();

/** Farther from any other day than these are from one another. */
const UNDATED = 1e9;

function dayNumber(record: PublicRecord): number {
  const { date } = record;
  if (date === null) return UNDATED;
  const before = known.get(date);
  if (before !== undefined) return before;
  const day = yearOf(record) === null ? Number.NaN : Math.floor(Date.parse(earliestDay(date)) / 86_400_000);
  const number = Number.isNaN(day) ? UNDATED : day;
  known.set(date, number);
  return number;
}
