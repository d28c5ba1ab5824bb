import { drawTimeline, linkBars } from '../charts/timeline.ts';
import type { PublicArchive, PublicRecord } from '../model.ts';
import { interfaceOf } from '../strings/index.ts';
import { MEDIA_TOPICS_ATTRIBUTION, MEDIA_TOPICS_RELEASE } from '../vocabularies/media-topics.ts';
import { countStatements } from './cards.ts';
import type { DateGroups, NamedGroup } from './groups.ts';
import { compare, lineOf, toRows } from './lines.ts';
import { pagesOf } from './plan-dates.ts';
import { yearRows } from './plan-groups.ts';
import { addressOfQuery } from './saved-queries.ts';
import type { CountRow, Holdings, IndexView, Plan } from './views.ts';

/** How many entries of each kind the home page shows. */
const ON_HOME = 10;

/** The groups of an archive, each kind with most records first. */
export interface Groups {
  dates: DateGroups;
  sources: NamedGroup[];
  speakers: NamedGroup[];
  topics: (NamedGroup & { id: string })[];
}

/** Plans the pages that count all of an archive: home, the three indexes, about. `days` are those of the year, `04-17`. */
export function planOverview(
  { records, settings, queries }: PublicArchive,
  groups: Groups,
  days: string[],
): Pick<Plan, 'home' | 'sourceIndex' | 'speakerIndex' | 'topicIndex' | 'about'> {
  const { titles } = interfaceOf(settings.language).strings;
  const holdings = countHoldings(records, groups);
  const of = records.length;
  const [sources, speakers, topics] = [
    countRows('sources', groups.sources),
    countRows('speakers', groups.speakers),
    countRows('topics', groups.topics),
  ];
  const index = (url: string, title: string, rows: CountRow[], otherNames: IndexView['otherNames']): IndexView[] => [
    { url, title, of, rows: byName(rows), letters: byLetter(byName(rows)), otherNames },
  ];
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
        latest: [...records].sort(byAdded).slice(0, ON_HOME).map(lineOf),
        sources: sources.slice(0, ON_HOME),
        speakers: speakers.slice(0, ON_HOME),
        topics: topics.slice(0, ON_HOME),
      },
    ],
    sourceIndex: index(
      '/sources/',
      titles.sources,
      sources,
      otherNames(records.map(({ source }) => ['sources', source])),
    ),
    speakerIndex: index(
      '/speakers/',
      titles.speakers,
      speakers,
      otherNames(records.flatMap((record) => record.speakers.map((one) => ['speakers', one] as const))),
    ),
    topicIndex: index('/topics/', titles.topics, topics, []),
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
  return toRows(
    groups.map(({ slug, name, records }) => ({ label: name, url: `/${kind}/${slug}/`, count: records.length })),
  );
}

/** A name without marks and case. */
function plainName({ label }: CountRow): string {
  return label
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** Rows in order of name by their first letters. */
function byLetter(rows: readonly CountRow[]): IndexView['letters'] {
  const letters = new Map<string, CountRow[]>();
  for (const row of rows) {
    const letter = /^\p{L}/u.exec(plainName(row))?.[0].toUpperCase() ?? '#';
    const own = letters.get(letter);
    if (own) own.push(row);
    else letters.set(letter, [row]);
  }
  return [...letters]
    .sort(([a], [b]) => Number(a === '#') - Number(b === '#') || compare(a, b))
    .map(([letter, own]) => ({ letter, anchor: `letter-${letter.codePointAt(0)?.toString(16)}`, rows: own }));
}

function byName(rows: readonly CountRow[]): CountRow[] {
  const key = plainName;
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
