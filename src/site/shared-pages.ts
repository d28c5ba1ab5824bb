import type { ArticleRecord, PublicArchive } from '../model.ts';
import { topicLabel } from '../vocabularies/media-topics.ts';
import { compare } from './lines.ts';
import type { Names } from './names.ts';
import { assignPages, assignSlugs } from './slugs.ts';

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
): Slugs & { redirects: PublicArchive['redirects'] } {
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
  const redirects = [
    ...[...sources.redirects].map(([from, to]) => ({ from: `/sources/${from}/`, to: `/sources/${to}/` })),
    ...[...speakers.redirects].map(([from, to]) => ({ from: `/speakers/${from}/`, to: `/speakers/${to}/` })),
  ];
  return {
    sources: sources.slugs,
    speakers: speakers.slugs,
    topics: assignSlugs(byFirstUse.flatMap(({ topics }) => topics.map((id) => ({ key: id, name: labelOf(id) })))),
    redirects: redirects.sort((a, b) => compare(a.from, b.from)),
  };
}

/** The label of a Media Topic in a language (BCP 47); an id that is none stands for itself. Addresses are of the English ones. */
export function labelOf(topic: string, language = 'en'): string {
  return topicLabel(topic, language) ?? topic;
}
