import { isOpen } from '../edtf.ts';
import type { PublicArchive, PublicRecord, Tombstone } from '../model.ts';
import { interfaceOf } from '../strings/index.ts';
import { copiesById } from './copies.ts';
import { lineOf } from './lines.ts';
import { originalPage } from './original-view.ts';
import { findRelated, sharedBy } from './related.ts';
import type { ArticleView, CopiesView, Plan, RedirectView } from './views.ts';

/** A record with what else its page shows: neighbours by date, `null` at the ends and on the undated shelf. */
export interface PlacedRecord {
  article: PublicRecord;
  previous: PublicRecord | null;
  next: PublicRecord | null;
  copies: CopiesView | null;
  /** What it shares something with. */
  related: PublicRecord[];
}

/** Places records, given in order of date, among each other: gives what stands round the one at a place. */
export function placeRecords(archive: Pick<PublicArchive, 'records' | 'duplicates'>): (place: number) => PlacedRecord {
  const { records } = archive;
  const copies = copiesById(archive);
  const relatedTo = findRelated(archive);
  const isDated = (record: PublicRecord | undefined): record is PublicRecord =>
    record !== undefined && record.date !== null && !isOpen(record.date);
  return (place) => {
    const article = records[place] as PublicRecord;
    const [before, after] = [records[place - 1], records[place + 1]];
    return {
      article,
      previous: isDated(article) && isDated(before) ? before : null,
      next: isDated(article) && isDated(after) ? after : null,
      copies: copies.get(article.id) ?? null,
      related: relatedTo(place),
    };
  };
}

/** Plans the pages of articles, and of long originals. */
export function planArticles(placed: readonly PlacedRecord[], language: string): Pick<Plan, 'articles' | 'originals'> {
  const { say, strings } = interfaceOf(language);
  const articles = placed.map(({ article, previous, next, copies, related }): ArticleView => {
    return {
      url: article.address,
      title: article.headline,
      article,
      originalUrl: originalPage(article),
      previous: previous && lineOf(previous),
      next: next && lineOf(next),
      copies,
      related: related.map((other) => ({ line: lineOf(other), shared: sharedBy(article, other) })),
    };
  });
  const originals = articles
    .filter(({ url, originalUrl }) => originalUrl !== url)
    .map((view) => ({ ...view, url: view.originalUrl, title: say(strings.titles.original, { title: view.title }) }));
  return { articles, originals };
}

/** Plans the redirects from former addresses of a record. Throws when an alias is no address. */
export function planRedirects(
  { id, address, aliases }: Pick<PublicRecord | Tombstone, 'id' | 'address' | 'aliases'>,
  title: string,
): RedirectView[] {
  return aliases.map((alias) => {
    const url = alias.endsWith('/') ? alias : `${alias}/`;
    if (!/^(?:\/(?!\.{1,2}\/)[^/\\\u0000-\u001f?#]+)+\/$/.test(url)) {
      throw new Error(
        `record ${id} has the alias "${alias}", which is no address on this site; write it as /old/path/`,
      );
    }
    return { url, title, to: address };
  });
}
