import type { PublicRecord } from '../model.ts';
import { slugOf } from '../records/record-path.ts';
import type { Card } from './cards.ts';
import type { KeptTable } from './kept-table.ts';
import type { Slugs } from './keyed-record.ts';
import { orderOf } from './order.ts';
import { labelOf } from './shared-pages.ts';

/** What cards of a table have in common, as it is shown: the values of its codes with the slugs of their pages. */
export interface ShownTable {
  slugs: Slugs;
  /** Still with keys in place of slugs. */
  speakers: Card['speakers'];
  keywords: Card['keywords'];
  sources: PublicRecord['source'][];
  topics: PublicRecord['topics'];
  /** Where their dates stand in the order of an archive. */
  orders: string[];
  /** Slugs where they are not those that the value has by itself, by code; else `undefined`. */
  moved: { sources: (string | undefined)[]; speakers: (string | undefined)[]; topics: (string | undefined)[] };
}

/** Gives what the cards of tables have in common; what is the same in two tables is one object. */
export function showTables(slugs: Slugs, language: string): (table: KeptTable) => ShownTable {
  const sources = new Map<string, NonNullable<PublicRecord['source']>>();
  const topics = new Map<string, PublicRecord['topics'][number]>();
  const tables = new Map<KeptTable, ShownTable>();
  const ownSlugs = new Map<string, string>();
  const ownSlug = (name: string): string => {
    const own = ownSlugs.get(name) ?? slugOf(name);
    ownSlugs.set(name, own);
    return own;
  };
  const sourceOf = (source: Card['source']): PublicRecord['source'] => {
    if (source === null) return null;
    const key = `${source.slug}\n${source.name}\n${source.worded ?? ''}`;
    const known = sources.get(key) ?? { ...source, slug: slugs.sources.get(source.slug) ?? '' };
    sources.set(key, known);
    return known;
  };
  const topicOf = (id: string): PublicRecord['topics'][number] => {
    const known = topics.get(id) ?? { id, label: labelOf(id, language), slug: slugs.topics.get(id) ?? '' };
    topics.set(id, known);
    return known;
  };
  const ifMoved = (slug: string | undefined, own: string) => (slug === own ? undefined : (slug ?? ''));
  const show = ({ columns: { coded, lists } }: KeptTable): ShownTable => {
    const [ofSource, ofTopic] = [coded.source.values as Card['source'][], lists.topics.values as string[]];
    const ofSpeaker = lists.speakers.values as Card['speakers'];
    return {
      slugs,
      speakers: ofSpeaker,
      keywords: lists.keywords.values as Card['keywords'],
      sources: ofSource.map(sourceOf),
      topics: ofTopic.map(topicOf),
      orders: (coded.date.values as Card['date'][]).map((date) => orderOf({ date })),
      moved: {
        sources: ofSource.map((one) =>
          one === null ? undefined : ifMoved(slugs.sources.get(one.slug), ownSlug(one.slug)),
        ),
        speakers: ofSpeaker.map(({ slug }) => ifMoved(slugs.speakers.get(slug), slug)),
        topics: ofTopic.map((id) => ifMoved(slugs.topics.get(id), ownSlug(labelOf(id)))),
      },
    };
  };
  return (table) => {
    const known = tables.get(table) ?? show(table);
    tables.set(table, known);
    return known;
  };
}
