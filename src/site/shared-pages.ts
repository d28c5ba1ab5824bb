import type { PublicRecord } from '../model.ts';
import { compare } from './lines.ts';
import { assignSlugs } from './slugs.ts';

/** A public record whose `slug` fields still hold keys: source name, speaker id, topic id. */
export type KeyedRecord = Omit<PublicRecord, '__brand'> & { readonly __brand: 'KeyedRecord' };

/** What of a record decides the slugs of the pages that it shares with others. */
export type SlugClaims = Pick<PublicRecord, 'id' | 'added' | 'source' | 'speakers' | 'topics'>;

/** Slugs of the pages that records share, by source name, speaker id, topic id. */
export interface Slugs {
  sources: Map<string, string>;
  speakers: Map<string, string>;
  topics: Map<string, string>;
}

/** Gives every source, speaker and topic of an archive its slug: who was added first has the plain one. */
export function assignAll(keyed: readonly SlugClaims[]): Slugs {
  const byFirstUse = [...keyed].sort((a, b) => compare(a.added, b.added) || compare(a.id, b.id));
  return {
    sources: assignSlugs(byFirstUse.flatMap(({ source }) => (source ? [{ key: source.slug, name: source.name }] : []))),
    speakers: assignSlugs(
      byFirstUse.flatMap(({ speakers }) => speakers.map(({ slug }) => ({ key: slug, name: slug }))),
    ),
    topics: assignSlugs(
      byFirstUse.flatMap(({ topics }) => topics.map(({ slug, label }) => ({ key: slug, name: label }))),
    ),
  };
}

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
    speakers: speakers.map((speaker) => ({ ...speaker, slug: slugs.speakers.get(speaker.slug) ?? '' })),
    topics: topics.map((topic) => ({ ...topic, slug: slugs.topics.get(topic.slug) ?? '' })),
  };
}

/** The speaker of a statement with the slug of his page, if he has one. */
export function speakerWithSlug<Speaker extends { slug: string | null } | null>(
  speaker: Speaker,
  slugs: Slugs,
): Speaker {
  if (speaker === null || speaker.slug === null) return speaker;
  return { ...speaker, slug: slugs.speakers.get(speaker.slug) ?? null };
}
