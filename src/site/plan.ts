import { isOpen } from '../edtf.ts';
import type { PublicArchive, PublicRecord } from '../model.ts';
import { broaderTopics, MEDIA_TOPICS_ATTRIBUTION, MEDIA_TOPICS_RELEASE } from '../vocabularies/media-topics.ts';
import {
  countByYear,
  type DateGroup,
  groupByDate,
  groupBySource,
  groupBySpeaker,
  groupByTopic,
  type NamedGroup,
} from './groups.ts';
import { compare, lineOf, toRows } from './lines.ts';
import { LONG_ORIGINAL } from './original-view.ts';
import { planDates } from './plan-dates.ts';
import type { ArticleView, CountRow, GroupView, Holdings, Plan, RedirectView, View } from './views.ts';

/** How many entries of each kind the home page shows. */
const ON_HOME = 10;

/**
 * Plans a site: which pages there are, and all that each of them shows. Same archive, same plan.
 * Throws when two pages would have one address, naming both.
 */
export function planSite(archive: PublicArchive): Plan {
  const { records, settings, tombstones } = archive;
  const [sources, speakers, topics] = [groupBySource(records), groupBySpeaker(records), groupByTopic(records)];
  const dates = groupByDate(records);
  const holdings = countHoldings(records, dates.years, [sources.length, speakers.length, topics.length]);
  const of = records.length;
  const topicUrls = new Map(topics.map(({ id, slug }) => [id, `/topics/${slug}/`]));
  const articles = planArticles(records);
  const plan: Plan = {
    home: [
      {
        url: '/',
        title: settings.title,
        holdings,
        years: yearRows(records),
        latest: [...records].sort(byAdded).slice(0, ON_HOME).map(lineOf),
        sources: countRows('sources', sources).slice(0, ON_HOME),
        speakers: countRows('speakers', speakers).slice(0, ON_HOME),
        topics: countRows('topics', topics).slice(0, ON_HOME),
      },
    ],
    articles,
    originals: articles
      .filter(({ url, originalUrl }) => originalUrl !== url)
      .map((view) => ({ ...view, url: view.originalUrl, title: `${view.title}: the original` })),
    tombstones: tombstones.map((tombstone) => ({ url: tombstone.address, title: 'Withdrawn article', tombstone })),
    redirects: [...records, ...tombstones].flatMap(planRedirects),
    ...planDates(dates),
    sourceIndex: [{ url: '/sources/', title: 'Sources', of, rows: byName(countRows('sources', sources)) }],
    sources: sources.map((group) => planGroup('sources', group)),
    speakerIndex: [{ url: '/speakers/', title: 'Speakers', of, rows: byName(countRows('speakers', speakers)) }],
    speakers: speakers.map((group) => ({
      ...planGroup('speakers', group),
      statements: group.statements,
      quotedWith: group.quotedWith,
    })),
    topicIndex: [{ url: '/topics/', title: 'Topics', of, rows: byName(countRows('topics', topics)) }],
    topics: topics.map((group) => ({
      ...planGroup('topics', group),
      topic: { id: group.id, label: group.name },
      broader: broaderTopics(group.id)
        .map(({ id, label }) => ({ label, url: topicUrls.get(id) ?? null }))
        .reverse(),
    })),
    about: [
      {
        url: '/about/',
        title: 'About this archive',
        holdings,
        topicsRelease: MEDIA_TOPICS_RELEASE,
        topicsAttribution: MEDIA_TOPICS_ATTRIBUTION,
      },
    ],
    notFound: [{ url: '/404.html', title: 'Page not found' }],
  };
  checkAddresses(Object.values(plan).flat());
  return plan;
}

function planArticles(records: readonly PublicRecord[]): ArticleView[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const isDated = (record: PublicRecord | undefined) => record?.date && !isOpen(record.date);
  return records.map((article, i) => {
    const [before, after] = [records[i - 1], records[i + 1]];
    const same = article.sameAs === null ? undefined : byId.get(article.sameAs);
    const isLong = (article.original?.length ?? 0) > LONG_ORIGINAL;
    return {
      url: article.address,
      title: article.headline,
      article,
      originalUrl: isLong ? `${article.address}original/` : article.address,
      previous: before && isDated(article) && isDated(before) ? lineOf(before) : null,
      next: after && isDated(article) && isDated(after) ? lineOf(after) : null,
      sameAs: same ? lineOf(same) : null,
    };
  });
}

function planRedirects({ id, address, aliases }: Pick<PublicRecord, 'id' | 'address' | 'aliases'>): RedirectView[] {
  return aliases.map((alias) => {
    const url = alias.endsWith('/') ? alias : `${alias}/`;
    if (!/^(?:\/(?!\.{1,2}\/)[^/\\\u0000-\u001f?#]+)+\/$/.test(url)) {
      throw new Error(
        `record ${id} has the alias "${alias}", which is no address on this site; write it as /old/path/`,
      );
    }
    return { url, title: 'Moved', to: address };
  });
}

function planGroup(kind: string, group: NamedGroup): GroupView {
  const dated = group.records.filter(({ date }) => date !== null && !isOpen(date));
  return {
    url: `/${kind}/${group.slug}/`,
    title: group.name,
    count: group.records.length,
    undated: group.records.length - dated.length,
    first: dated[0]?.date ?? null,
    last: dated.at(-1)?.date ?? null,
    years: yearRows(group.records),
    lines: group.records.map(lineOf),
  };
}

function yearRows(records: readonly PublicRecord[]): CountRow[] {
  return toRows(
    countByYear(records).map(({ year, count }) => ({
      label: year ?? 'Undated',
      url: year === null ? '/dates/undated/' : `/dates/${year}/`,
      count,
    })),
  );
}

function countRows(kind: string, groups: readonly NamedGroup[]): CountRow[] {
  return toRows(
    groups.map(({ slug, name, records }) => ({ label: name, url: `/${kind}/${slug}/`, count: records.length })),
  );
}

function byName(rows: readonly CountRow[]): CountRow[] {
  const key = ({ label }: CountRow) =>
    label
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
  return [...rows].sort(
    (a, b) => compare(key(a), key(b)) || compare(a.label, b.label) || compare(a.url ?? '', b.url ?? ''),
  );
}

function countHoldings(records: readonly PublicRecord[], years: readonly DateGroup[], counts: number[]): Holdings {
  const [sources = 0, speakers = 0, topics = 0] = counts;
  const dated = years.reduce((sum, year) => sum + year.records.length, 0);
  return {
    articles: records.length,
    dated,
    undated: records.length - dated,
    sources,
    speakers,
    topics,
    statements: records.reduce((sum, record) => sum + record.statements.length, 0),
    firstYear: years[0]?.key ?? null,
    lastYear: years.at(-1)?.key ?? null,
  };
}

function checkAddresses(views: readonly View[]): void {
  const taken = new Map<string, string>();
  for (const { url, title } of views) {
    const other = taken.get(url.toLowerCase());
    if (other !== undefined) throw new Error(`two pages have the address ${url}: "${other}" and "${title}"`);
    taken.set(url.toLowerCase(), title);
  }
}

/** Latest added first. */
function byAdded(a: PublicRecord, b: PublicRecord): number {
  return compare(b.added, a.added) || compare(a.id, b.id);
}
