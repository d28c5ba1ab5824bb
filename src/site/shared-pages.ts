import type { ArticleRecord, PublicArchive } from '../model.ts';
import { slugOf } from '../records/record-path.ts';
import { readTopic, topicLabel } from '../vocabularies/media-topics.ts';
import { compare } from './lines.ts';
import type { Names } from './names.ts';
import { assignPages } from './slugs.ts';

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
  const byFirstUse = [...records].sort((a, b) => compare(a.added, b.added) || compare(a.id, b.id));
  const sources = assignPages(
    byFirstUse.flatMap(({ source }) => (source ? [{ key: source, name: source, entry: names.sourceOf(source) }] : [])),
  );
  const speakers = assignPages(
    byFirstUse.flatMap((record) =>
      record.speakers.map((speaker) => {
        const entry = names.personOf(speaker);
        // The slug of a suppressed person stays taken, so that no other one moves to the address.
        return { key: speaker.id, name: speaker.id, entry: entry?.isSuppressed ? null : entry };
      }),
    ),
  );
  const topics = assignTopics(
    byFirstUse.flatMap((record) => record.topics),
    names,
  );
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
