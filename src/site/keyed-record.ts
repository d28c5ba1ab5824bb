import type { PublicRecord } from '../model.ts';

/** A public record whose `slug` fields still hold keys: source name, speaker id, topic id. */
export type KeyedRecord = Omit<PublicRecord, symbol> & { readonly __brand: 'KeyedRecord' };

/** Slugs of the pages that records share, by source name, speaker id, topic id. */
export interface Slugs {
  sources: SlugOf;
  speakers: SlugOf;
  topics: SlugOf;
}

/** A `Map`, or what can stand for one. */
interface SlugOf {
  get: (key: string) => string | undefined;
}

const same: SlugOf = { get: (key) => key };

/** Leaves the key where a slug belongs. */
export const KEYS: Slugs = { sources: same, speakers: same, topics: same };

/** Puts slugs where a published record still has keys. */
export function withSlugs(record: KeyedRecord, slugs: Slugs): PublicRecord {
  return {
    ...record,
    ...sharedPages(record, slugs),
    statements: record.statements.map((statement) => ({
      ...statement,
      speaker: speakerWithSlug(statement.speaker, slugs),
    })),
  } as unknown as PublicRecord;
}

/** Source, speakers and topics of a record with their slugs. */
export function sharedPages(
  { source, speakers, topics }: Pick<PublicRecord, 'source' | 'speakers' | 'topics'>,
  slugs: Slugs,
): Pick<PublicRecord, 'source' | 'speakers' | 'topics'> {
  return {
    source: source && { ...source, slug: slugs.sources.get(source.slug) ?? '' },
    speakers: speakersWithSlugs(speakers, slugs),
    topics: topics.map((topic) => ({ ...topic, slug: slugs.topics.get(topic.slug) ?? '' })),
  };
}

/** The speakers of a record with their slugs, each page once: a vocabulary can make one of several speakers. */
export function speakersWithSlugs(speakers: PublicRecord['speakers'], slugs: Slugs): PublicRecord['speakers'] {
  const own: PublicRecord['speakers'] = [];
  for (const speaker of speakers) {
    const slug = slugs.speakers.get(speaker.slug) ?? '';
    // Most have the slug that they have by themselves.
    if (!own.some((other) => other.slug === slug)) own.push(slug === speaker.slug ? speaker : { ...speaker, slug });
  }
  return own;
}

/** The speaker of a statement with the slug of his page, if he has one. */
export function speakerWithSlug<Speaker extends { slug: string | null } | null>(
  speaker: Speaker,
  slugs: Slugs,
): Speaker {
  if (speaker === null || speaker.slug === null) return speaker;
  return { ...speaker, slug: slugs.speakers.get(speaker.slug) ?? null };
}
