import { isOpen } from '../edtf.ts';
import type { PublicArchive, PublicRecord } from '../model.ts';
import { broaderTopics, MEDIA_TOPICS_ATTRIBUTION, MEDIA_TOPICS_RELEASE } from '../vocabularies/media-topics.ts';
import { copiesById } from './copies.ts';
import {
  type DateGroup,
  groupByDate,
  groupBySource,
  groupBySpeaker,
  groupByTopic,
  type NamedGroup,
  type QuotedStatement,
  type SpeakerGroup,
} from './groups.ts';
import { compare, lineOf, toRows } from './lines.ts';
import { originalPage } from './original-view.ts';
import { planDates } from './plan-dates.ts';
import { planGroup, yearRows } from './plan-groups.ts';
import { planQuality } from './plan-quality.ts';
import type { ArticleView, CopiesView, CountRow, Holdings, IndexView, Plan, RedirectView, View } from './views.ts';

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
  const locale = settings.language;
  const toPlan = (kind: string, title: string, group: NamedGroup, weightOf = (_: PublicRecord) => 1) => ({
    url: `/${kind}/${group.slug}/`,
    title: group.name,
    path: [{ url: `/${kind}/`, title }],
    records: group.records,
    weightOf,
    locale,
  });
  const topicUrls = new Map(topics.map(({ id, slug }) => [id, `/topics/${slug}/`]));
  const articles = planArticles(records, copiesById(archive));
  const plan: Plan = {
    home: [
      {
        url: '/',
        title: settings.title,
        feed: records.length > 0 ? '/' : null,
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
    redirects: [
      ...[...records, ...tombstones].flatMap(planRedirects),
      ...archive.redirects.map(({ from, to }) => ({ url: from, title: 'Moved', to })),
    ],
    ...planDates(dates, locale),
    sourceIndex: [
      {
        url: '/sources/',
        title: 'Sources',
        of,
        rows: byName(countRows('sources', sources)),
        otherNames: otherNames(records.map(({ source }) => ['sources', source])),
      },
    ],
    sources: sources.flatMap((group) => planGroup(toPlan('sources', 'Sources', group)).map(({ view }) => view)),
    speakerIndex: [
      {
        url: '/speakers/',
        title: 'Speakers',
        of,
        rows: byName(countRows('speakers', speakers)),
        otherNames: otherNames(records.flatMap(({ speakers }) => speakers.map((one) => ['speakers', one] as const))),
      },
    ],
    speakers: speakers.flatMap((group) => {
      const said = statementsByRecord(group);
      const of = (own: readonly PublicRecord[]) => own.flatMap((record) => said.get(record) ?? []);
      const weightOf = (record: PublicRecord) => Math.max(1, said.get(record)?.length ?? 0);
      return planGroup(toPlan('speakers', 'Speakers', group, weightOf)).map(({ view, records: shown, counted }) => ({
        ...view,
        statements: of(shown),
        statementCount: of(counted).length,
        quotedWith: view.period === null ? group.quotedWith : [],
      }));
    }),
    topicIndex: [{ url: '/topics/', title: 'Topics', of, rows: byName(countRows('topics', topics)), otherNames: [] }],
    topics: topics.flatMap((group) => {
      const broader = broaderTopics(group.id)
        .map(({ id, label }) => ({ label, url: topicUrls.get(id) ?? null }))
        .reverse();
      return planGroup(toPlan('topics', 'Topics', group)).map(({ view }) => ({
        ...view,
        topic: { id: group.id, label: group.name },
        broader,
      }));
    }),
    about: [
      {
        url: '/about/',
        title: 'About this archive',
        holdings,
        topicsRelease: MEDIA_TOPICS_RELEASE,
        topicsAttribution: MEDIA_TOPICS_ATTRIBUTION,
      },
    ],
    quality: planQuality(archive),
    notFound: [{ url: '/404.html', title: 'Page not found' }],
  };
  checkAddresses(Object.values(plan).flat());
  return plan;
}

function planArticles(records: readonly PublicRecord[], copies: ReadonlyMap<string, CopiesView>): ArticleView[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const isDated = (record: PublicRecord | undefined) => record?.date && !isOpen(record.date);
  return records.map((article, i) => {
    const [before, after] = [records[i - 1], records[i + 1]];
    const same = article.sameAs === null ? undefined : byId.get(article.sameAs);
    return {
      url: article.address,
      title: article.headline,
      article,
      originalUrl: originalPage(article),
      previous: before && isDated(article) && isDated(before) ? lineOf(before) : null,
      next: after && isDated(article) && isDated(after) ? lineOf(after) : null,
      sameAs: same ? lineOf(same) : null,
      copies: copies.get(article.id) ?? null,
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

function statementsByRecord({ statements }: SpeakerGroup): Map<PublicRecord, QuotedStatement[]> {
  const said = new Map<PublicRecord, QuotedStatement[]>();
  for (const quoted of statements) {
    const own = said.get(quoted.article);
    if (own) own.push(quoted);
    else said.set(quoted.article, [quoted]);
  }
  return said;
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

/** The names that vocabularies merged, each once, by name. */
function otherNames(
  named: readonly (readonly [kind: string, one: { name: string; worded: string | null; slug: string } | null])[],
): IndexView['otherNames'] {
  const names = new Map<string, IndexView['otherNames'][number]>();
  for (const [kind, one] of named) {
    if (one?.worded)
      names.set(`${one.worded}/${one.slug}`, { name: one.worded, preferred: one.name, url: `/${kind}/${one.slug}/` });
  }
  return [...names].sort(([a], [b]) => compare(a, b)).map(([, other]) => other);
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
