import type { ArticleRecord, HistoryEvent, RecordAccess } from '../model.ts';

/** Fields whose changes show on the page whatever may be read of the text. */
const METADATA = new Set([
  'headline',
  'date',
  'source',
  'originalSource',
  'agency',
  'byline',
  'dateline',
  'place',
  'url',
  'language',
  'speakers',
  'topics',
]);

const TEXT = new Set(['body', 'standfirst', 'keywords', 'statements']);

/** Names of the events after which a page may show something else. */
export const CHANGES = ['changed', 'restored'] as const satisfies readonly HistoryEvent['event'][];

/** Events after which a page may show something else, by record id, oldest first. */
export function changesById(events: readonly HistoryEvent[]): Map<string, HistoryEvent[]> {
  const changes = new Map<string, HistoryEvent[]>();
  for (const event of events) {
    if (event.event !== 'changed' && event.event !== 'restored') continue;
    const own = changes.get(event.id);
    if (own) own.push(event);
    else changes.set(event.id, [event]);
  }
  return changes;
}

/**
 * Since when a record may be seen, and when that which may be seen of it last changed: UTC instants. A change of
 * withheld text is none. `mayShow` says whether words may be read.
 */
export function datesOf(
  record: Pick<ArticleRecord, 'added' | 'embargo'>,
  access: RecordAccess,
  mayShow: (words: string) => boolean,
  events: readonly HistoryEvent[],
): { released: string; updated: string } {
  const restored = events.filter(({ event, field }) => event === 'restored' && field === 'status').map(({ at }) => at);
  const embargo = record.embargo === undefined ? [] : [`${record.embargo}T00:00:00Z`];
  const released = latest([record.added, ...embargo, ...restored]);
  const seen = events.filter((event) => event.event === 'changed' && isSeen(event, access, mayShow));
  return { released, updated: latest([released, ...seen.map(({ at }) => at)]) };
}

function isSeen({ field, after }: HistoryEvent, access: RecordAccess, mayShow: (words: string) => boolean): boolean {
  if (field === null || METADATA.has(field)) return field !== null;
  if (!TEXT.has(field)) return false;
  if (access !== 'excerpt') return access === 'full';
  // Of an excerpt the last paragraph is cut: its beginning decides.
  return (Array.isArray(after) ? after : [after]).some(
    (words) => typeof words === 'string' && words !== '' && mayShow(words.slice(0, 40)),
  );
}

/** Instants of one form order as texts. */
function latest(instants: readonly string[]): string {
  return instants.reduce((last, instant) => (instant > last ? instant : last));
}
