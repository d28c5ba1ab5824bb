import { broaderTopics, topicLabel } from '../vocabularies/media-topics.ts';
import { compare } from './lines.ts';
import type { TopicView } from './views.ts';

/** What stands above and below a topic. */
export type TopicPlace = Pick<TopicView, 'broader' | 'narrower'>;

/**
 * Places the topics of an archive among each other, by id. Narrower is each topic with articles that stands below one, with
 * none between them that has articles: so one is reached from the other, though the concepts between have no page. They are
 * told by name alone: another article touches the page of a broader topic only when it brings a topic that is new.
 */
export function placeTopics(
  topics: readonly { id: string; slug: string; name: string }[],
  language: string,
): Map<string, TopicPlace> {
  const urls = new Map(topics.map(({ id, slug }) => [id, `/topics/${slug}/`]));
  const places = new Map<string, TopicPlace>();
  for (const { id } of topics) {
    const broader = broaderTopics(id)
      .map((topic) => ({ label: topicLabel(topic.id, language) ?? topic.label, url: urls.get(topic.id) ?? null }))
      .reverse();
    places.set(id, { broader, narrower: [] });
  }
  for (const { id, slug, name } of topics) {
    const above = broaderTopics(id).find((topic) => places.has(topic.id));
    places.get(above?.id ?? '')?.narrower.push({ label: name, url: `/topics/${slug}/` });
  }
  for (const { narrower } of places.values())
    narrower.sort((a, b) => compare(a.label, b.label) || compare(a.url, b.url));
  return places;
}
