import type { PublicRecord } from '../model.ts';
import { groupBySource, groupBySpeaker, groupByTopic, type NamedGroup } from './groups.ts';

/** Articles that a source, topic or speaker must have to get a feed of its own. */
const FEED_FROM = 3;

/** A page with a feed. */
export interface FeedPage {
  /** Address of the page: the feed stands beside it. */
  url: string;
  /** Name of the source, speaker or topic; `null` for the whole site. */
  title: string | null;
  records: readonly PublicRecord[];
}

/**
 * The pages of a site that have a feed, their records in the order given: the front page unless there are no articles,
 * and groups of 3 articles or more.
 */
export function feedPages(records: readonly PublicRecord[]): FeedPage[] {
  const groups: [kind: string, groups: Pick<NamedGroup, 'slug' | 'name' | 'records'>[]][] = [
    ['sources', groupBySource(records)],
    ['speakers', groupBySpeaker(records)],
    ['topics', groupByTopic(records)],
  ];
  return [
    ...(records.length > 0 ? [{ url: '/', title: null, records }] : []),
    ...groups.flatMap(([kind, own]) =>
      own
        .map(({ slug, name, records: of }): FeedPage => ({ url: `/${kind}/${slug}/`, title: name, records: of }))
        .filter((page) => feedOf(page.url, page.records) !== null),
    ),
  ];
}

/** Where the feed of a source, speaker or topic stands; `null` when it has too few articles for one. */
export function feedOf(url: string, records: readonly PublicRecord[]): string | null {
  return records.length >= FEED_FROM ? url : null;
}
