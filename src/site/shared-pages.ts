import type { ArticleRecord, PublicArchive } from '../model.ts';
import { slugOf } from '../records/record-path.ts';
import { readTopic, topicLabel } from '../vocabularies/media-topics.ts';
import { compare } from './lines.ts';
import type { Names } from './names.ts';
import { assignPages, type PageClaim } from './slugs.ts';

/** Slugs of the pages that records share, by source name, speaker id, topic id. */
export interface Slugs {
  sources: Map<string, string>;
  speakers: Map<string, string>;
  topics: Map<string, string>;
}

/** What of a record decides the slugs of the pages that it shares with others. */
export type SlugClaims = Pick<ArticleRecord, 'id' | 'added' | 'source' | 'speakers' | 'topics'>;

/**
 * Gives sources, speakers and topics of published records their addresses, in the order of their first use, with the
 * redirects from those that they had under other names.
 */
export function assignAddresses(
  records: readonly SlugClaims[],
  names: Names,
): Slugs & Pick<PublicArchive, 'redirects' | 'otherTopics'> {
  const byFirstUse = sortByFirstUse(records);
  const ofSources = gatherClaims();
  const ofSpeakers = gatherClaims();
  const usedTopics = new Set<string>();
  for (const { source, speakers, topics } of byFirstUse) {
    if (source) ofSources.add(source, names.sourceOf(source));
    for (const speaker of speakers) {
      const entry = names.personOf(speaker);
      // The slug of a suppressed person stays taken, so that no other one moves to the address.
      ofSpeakers.add(speaker.id, entry?.isSuppressed ? null : entry);
    }
    for (const topic of topics) usedTopics.add(topic);
  }
  const sources = assignPages(ofSources.claims);
  const speakers = assignPages(ofSpeakers.claims);
  const topics = assignTopics([...usedTopics], names);
  const redirects = [
    ...[...sources.redirects].map(([from, to]) => ({ from: `/sources/${from}/`, to: `/sources/${to}/` })),
    ...[...speakers.redirects].map(([from, to]) => ({ from: `/speakers/${from}/`, to: `/speakers/${to}/` })),
    ...[...topics.redirects].map(([from, to]) => ({ from: `/topics/${from}/`, to: `/topics/${to}/` })),
  ];
  return {
    sources: sources.slugs,
    speakers: speakers.slugs,
    topics: topics.slugs,
    redirects: redirects.sort((a, b) => compare(a.from, b.from)),
    otherTopics: topics.others,
  };
}

/** By instant and id as one text each: to compare pairs of them takes several times as long. */
function sortByFirstUse(records: readonly SlugClaims[]): SlugClaims[] {
  // Two records of one id are a fault that is told elsewhere: none is left out here.
  const byKey = new Map(records.map((record, i) => [`${record.added} ${record.id} ${i}`, record]));
  return [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? []);
}

/** Gathers claims in their order, without those that say again what the last one of the key said. */
function gatherClaims() {
  const claims: PageClaim[] = [];
  const last = new Map<string, PageClaim['entry']>();
  return {
    claims,
    add: (key: string, entry: PageClaim['entry']): void => {
      if (last.get(key) === entry) return;
      last.set(key, entry);
      claims.push({ key, name: key, entry });
    },
  };
}

/**
 * Gives topics, in the order of their first use, the slugs of their pages, by what the vocabulary makes of them, and what
 * other slugs lead there: those in `formerly`, and those that its aliases would have alone, unless another topic has one.
 * Not only of aliases in use: of a record it is kept under which topic it stands, not under which word.
 */
function assignTopics(
  topics: readonly string[],
  { topicOf }: Names,
): ReturnType<typeof assignPages> & { others: PublicArchive['otherTopics'] } {
  const claims = topics.map((topic) => {
    const entry = topicOf(topic);
    const key = entry?.topic ?? topic;
    return { key, name: labelOf(key), entry };
  });
  const { slugs, redirects } = assignPages(claims);
  const taken = new Set(slugs.values());
  const others: PublicArchive['otherTopics'] = [];
  for (const entry of new Set(claims.flatMap((claim) => claim.entry ?? []))) {
    for (const alias of entry.aliases) {
      const read = readTopic(alias);
      const topic = typeof read === 'string' ? read : alias;
      const former = slugOf(labelOf(topic));
      const slug = slugs.get(entry.topic);
      if (slug !== undefined && topic !== entry.topic) others.push({ topic, slug });
      if (former !== '' && slug !== undefined && !taken.has(former) && !redirects.has(former))
        redirects.set(former, slug);
    }
  }
  return { slugs, redirects, others };
}

/** The label of a Media Topic in a language (BCP 47); an id that is none stands for itself. Addresses are of the English ones. */
export function labelOf(topic: string, language = 'en'): string {
  return topicLabel(topic, language) ?? topic;
}
