import { drawTimeline, linkBars } from '../charts/timeline.ts';
import type { PublicArchive, PublicRecord } from '../model.ts';
import { interfaceOf } from '../strings/index.ts';
import { MEDIA_TOPICS_ATTRIBUTION, MEDIA_TOPICS_RELEASE } from '../vocabularies/media-topics.ts';
import { firstOf } from './first-of.ts';
import type { DateGroups, NamedGroup } from './groups.ts';
import { compare, lineOf, toRows } from './lines.ts';
import { countStatements } from './opened-record.ts';
import { pagesOf } from './plan-dates.ts';
import { yearRows } from './plan-groups.ts';
import { namesOfTopics, otherNames, planIndex } from './plan-indexes.ts';
import { addressOfQuery } from './saved-queries.ts';
import type { CountRow, Holdings, Plan } from './views.ts';

/** How many entries of each kind the home page shows. */
const ON_HOME = 10;

/** The groups of an archive, each kind with most records first. */
export interface Groups {
  dates: DateGroups;
  sources: NamedGroup[];
  speakers: NamedGroup[];
  topics: (NamedGroup & { id: string })[];
}

/** Plans the pages that count all of an archive: home, the three indexes with their pages by letter, about. `days` are those of the year, `04-17`. */
export function planOverview(
  { records, settings, queries, otherTopics }: PublicArchive,
  groups: Groups,
  days: string[],
): Pick<Plan, 'home' | 'sourceIndex' | 'speakerIndex' | 'topicIndex' | 'about'> {
  const { titles } = interfaceOf(settings.language).strings;
  const holdings = countHoldings(records, groups);
  const [sources, speakers, topics] = [
    countRows('sources', groups.sources),
    countRows('speakers', groups.speakers),
    countRows('topics', groups.topics),
  ];
  const { language } = settings;
  return {
    home: [
      {
        url: '/',
        title: settings.title,
        feed: records.length > 0 ? '/' : null,
        holdings,
        chart: linkBars(drawTimeline(records), pagesOf(groups.dates)),
        years: yearRows(records, settings.language),
        days,
        queries: queries.length,
        latest: firstOf(records, ON_HOME, byAdded).map(lineOf),
        sources: sources.slice(0, ON_HOME),
        speakers: speakers.slice(0, ON_HOME),
        topics: topics.slice(0, ON_HOME),
      },
    ],
    sourceIndex: planIndex({
      isOfOutlets: true,
      ...{ url: '/sources/', title: titles.sources, of: records.length, rows: sources, language },
      otherNames: otherNames(
        'sources',
        records.map(({ source }) => source),
      ),
    }),
    speakerIndex: planIndex({
      ...{ url: '/speakers/', title: titles.speakers, of: records.length, rows: speakers, language },
      otherNames: otherNames(
        'speakers',
        records.flatMap((record) => record.speakers.filter(({ worded }) => worded !== null)),
      ),
    }),
    topicIndex: planIndex({
      ...{ url: '/topics/', title: titles.topics, of: records.length, rows: topics, language },
      otherNames: namesOfTopics(otherTopics, groups.topics, language),
    }),
    about: [
      {
        url: '/about/',
        title: titles.aboutArchive,
        holdings,
        topicsRelease: MEDIA_TOPICS_RELEASE,
        topicsAttribution: MEDIA_TOPICS_ATTRIBUTION,
      },
    ],
  };
}

/** Plans the search page, which leads to the saved queries. */
export function planSearch({ settings, queries }: Pick<PublicArchive, 'settings' | 'queries'>): Pick<Plan, 'search'> {
  const title = interfaceOf(settings.language).strings.titles.search;
  const saved = queries.map(({ slug, name }) => ({ url: addressOfQuery(slug), title: name }));
  return { search: [{ url: '/search/', title, queries: saved }] };
}

function countRows(kind: string, groups: readonly NamedGroup[]): CountRow[] {
  return toRows(groups.map(({ slug, name, count }) => ({ label: name, url: `/${kind}/${slug}/`, count })));
}

function countHoldings(records: readonly PublicRecord[], { dates, sources, speakers, topics }: Groups): Holdings {
  const dated = dates.years.reduce((sum, year) => sum + year.records.length, 0);
  return {
    articles: records.length,
    dated,
    undated: records.length - dated,
    sources: sources.length,
    speakers: speakers.length,
    topics: topics.length,
    statements: records.reduce((sum, record) => sum + countStatements(record), 0),
    firstYear: dates.years[0]?.key ?? null,
    lastYear: dates.years.at(-1)?.key ?? null,
  };
}

/** Latest added first. */
function byAdded(a: PublicRecord, b: PublicRecord): number {
  return compare(b.added, a.added) || compare(a.id, b.id);
}
