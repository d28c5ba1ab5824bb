/** Articles that a source, topic or speaker must have to get a feed of its own. */
const FEED_FROM = 3;

/** A page with a feed. */
export interface FeedPage {
  /** Address of the page: the feed stands beside it. */
  url: string;
  /** Name of the source, speaker or topic; `null` for the whole site. */
  title: string | null;
}

/** Where the feed of a source, speaker or topic stands; `null` when it has too few articles for one. */
export function feedOf(url: string, records: readonly unknown[]): string | null {
  return records.length >= FEED_FROM ? url : null;
}
