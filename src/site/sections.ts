import { sha256 } from '../hash.ts';
import type { PublicArchive, PublicRecord, SiteSettings } from '../model.ts';
import { interfaceOf, type Strings } from '../strings/index.ts';
import { createFeeds, type PlannedFeed } from './feeds.ts';
import {
  groupByDate,
  groupBySource,
  groupBySpeaker,
  groupByTopic,
  type NamedGroup,
  quotedWith,
  statementsOf,
} from './groups.ts';
import { extendView } from './late-view.ts';
import { numberArchive } from './numbered.ts';
import { placeRecords, planArticles, planRedirects } from './plan-articles.ts';
import { planCoverage } from './plan-coverage.ts';
import { planUndated, planYear, planYears } from './plan-dates.ts';
import { type GroupPlan, planGroup, topSpeakers } from './plan-groups.ts';
import { groupByDayOfYear, planDayOfYear, planDaysOfYear } from './plan-on-this-day.ts';
import { type Groups, planOverview, planSearch } from './plan-overview.ts';
import { planQuality } from './plan-quality.ts';
import { planTogether, TOGETHER } from './plan-together.ts';
import { keyOfRecord } from './record-key.ts';
import { addressOfQuery } from './saved-queries.ts';
import { describeSettings } from './settings.ts';
import { planTable, tableOf } from './statement-tables.ts';
import { placeTopics } from './topic-tree.ts';
import { findVersions, planVersions } from './versions.ts';
import type { GroupView, Plan } from './views.ts';

/**
 * Pages that depend on the same records, with the files beside them. What a site has is known from its sections, and
 * only those that changed are planned: planning all of a large site takes longer than rendering what is new.
 */
export interface Section {
  /** Unique, and the same in every build. */
  name: string;
  /** Equal keys mean the same pages and feeds; empty for a section that is planned in every build. */
  key: string;
  /** May search engines list its pages? */
  isListed: boolean;
  /** Records whose own files belong to the section. */
  records: readonly PublicRecord[];
  plan: () => Partial<Plan>;
  feeds: () => PlannedFeed[];
}

/** A section whose pages take more than records to plan, and time. */
export interface LateSection extends Omit<Section, 'plan' | 'feeds'> {
  plan: () => Promise<Partial<Plan>>;
  feeds: () => Promise<PlannedFeed[]>;
}

/** Divides a site into sections. Throws when an alias of a record is no address. */
export function planSections(archive: PublicArchive): Section[] {
  const { records, settings, tombstones } = archive;
  const { language } = settings;
  const { titles } = interfaceOf(language).strings;
  const groups: Groups = {
    dates: groupByDate(records),
    sources: groupBySource(records),
    speakers: groupBySpeaker(records),
    topics: groupByTopic(records),
  };
  const daysOfYear = groupByDayOfYear(records);
  const feeds = createFeeds(archive);
  const always: Section = {
    name: 'overview',
    key: '',
    isListed: true,
    records: [],
    plan: () => ({
      ...planOverview(archive, groups, [...daysOfYear.keys()]),
      ...planYears(groups.dates, language),
      ...planCoverage(archive, groups.sources),
      onThisDay: [planDaysOfYear(daysOfYear, records.length, language)],
    }),
    feeds: () => feeds.plan('/', null, records),
  };
  const standIns: Section = {
    name: 'stand-ins',
    key: '',
    isListed: false,
    records: [],
    plan: () => ({
      tombstones: tombstones.map((tombstone) => ({ url: tombstone.address, title: titles.withdrawn, tombstone })),
      redirects: [
        ...[...records, ...tombstones].flatMap((one) => planRedirects(one, titles.moved)),
        ...archive.redirects.map(({ from, to }) => ({ url: from, title: titles.moved, to })),
        ...archive.queries.flatMap(({ slug, formerly }) =>
          formerly.map((former) => ({ url: addressOfQuery(former), title: titles.moved, to: addressOfQuery(slug) })),
        ),
      ],
      ...planSearch(archive),
      basket: [{ url: '/basket/', title: titles.basket }],
      names: [{ url: '/search/names/', title: titles.names, path: [{ url: '/search/', title: titles.search }] }],
      notFound: [{ url: '/404.html', title: titles.notFound }],
    }),
    feeds: () => [],
  };
  const { years, undated } = groups.dates;
  const keyed = (name: string, own: readonly PublicRecord[], extra: string, plan: Section['plan']): Section => {
    const key = sha256(`${extra}\n${own.map(keyOfRecord).join('\n')}`);
    return { name, key, isListed: true, records: [], plan, feeds: () => [] };
  };
  const sections = [
    ...articleSections(archive),
    ...years.map((year) => keyed(`/dates/${year.key}/`, year.records, '', () => planYear(year, language))),
    ...[...daysOfYear].map(([day, own]) =>
      keyed(`/on-this-day/${day}/`, own, '', () => ({ daysOfYear: planDayOfYear(day, own, language) })),
    ),
    {
      ...keyed('/about/quality/', records, JSON.stringify(archive.duplicates), () => ({
        quality: planQuality(archive),
      })),
      isListed: false,
    },
    { ...keyed('/about/keeping/', [], '', () => planKeeping(titles)), isListed: false },
    keyed(TOGETHER, records, '', () => ({ together: planTogether(records, groups.speakers, titles) })),
    keyed('/dates/undated/', undated, '', () => ({ undated: planUndated(undated, language) })),
    ...[...findVersions(archive).values()].map((one) => ({
      ...keyed(one.url, one.records, JSON.stringify(one.group), () => ({ versions: planVersions(one, language) })),
      isListed: false,
    })),
  ];
  const names = new Map(groups.speakers.map(({ slug, name }) => [slug, name]));
  const places = placeTopics(groups.topics, language);
  const recordKeys = records.map(keyOfRecord);
  const grouped = (
    kind: 'sources' | 'speakers' | 'topics',
    group: NamedGroup,
    extra: string,
    plan: (frame: Omit<GroupPlan, 'weightOf'>) => Partial<Plan>,
  ): Section => {
    const url = `/${kind}/${group.slug}/`;
    const lines = [group.name, feeds.base, extra];
    for (const place of group.places) lines.push(recordKeys[place] ?? '');
    return {
      name: url,
      key: sha256(lines.join('\n')),
      isListed: true,
      records: [],
      plan: () => {
        const path = [{ url: `/${kind}/`, title: titles[kind] }];
        return plan({ url, title: group.name, path, records: group.records, locale: language });
      },
      feeds: () => feeds.plan(url, group.name, group.records),
    };
  };
  const one = () => 1;
  for (const group of groups.sources) {
    sections.push(
      grouped('sources', group, '', (frame) => ({
        sources: planNamed({ ...frame, weightOf: one }, group),
      })),
    );
  }
  for (const group of groups.topics) {
    const place = places.get(group.id) ?? { broader: [], narrower: [] };
    const topic = { id: group.id, label: group.name };
    sections.push(
      grouped('topics', group, JSON.stringify([topic, place]), (frame) => ({
        topics: planNamed({ ...frame, weightOf: one }, group).map((view) => extendView(view, { topic, ...place })),
      })),
    );
  }
  const namesBeside = listNamesBeside(records, names);
  for (const group of groups.speakers) {
    const section = grouped('speakers', group, JSON.stringify(namesBeside(group)), (frame) => {
      return { speakers: planSpeaker(frame, group, names, settings.data) };
    });
    const tables = () => (settings.data ? planTable(group, settings.url ?? '') : []);
    sections.push({ ...section, feeds: () => [...section.feeds(), ...tables()] });
  }
  return [always, standIns, ...sections];
}

/** Gives the names of all who are quoted in the records of a group, each once. `names` are those of speakers by slug. */
function listNamesBeside(
  records: readonly PublicRecord[],
  names: ReadonlyMap<string, string>,
): (group: NamedGroup) => string[] {
  const { speakers, speakersOf } = numberArchive(records);
  const all = speakers.map(({ slug }) => names.get(slug) ?? slug);
  // The last group, counted from 1, that has listed a speaker.
  const listed = new Uint32Array(speakers.length);
  let number = 0;
  return ({ places }) => {
    number++;
    const own: string[] = [];
    for (const place of places) {
      const end = speakersOf.starts[place + 1] ?? 0;
      for (let i = speakersOf.starts[place] ?? 0; i < end; i++) {
        const speaker = speakersOf.numbers[i] ?? 0;
        if (listed[speaker] === number) continue;
        listed[speaker] = number;
        own.push(all[speaker] ?? '');
      }
    }
    return own;
  };
}

/** Sections of articles: one for each folder of records. They alone have records. */
export function articleSections(
  archive: Pick<PublicArchive, 'records' | 'duplicates'> & { settings: Pick<SiteSettings, 'language'> },
): Section[] {
  const { records } = archive;
  const folders = new Map<string, number[]>();
  for (let place = 0; place < records.length; place++) {
    const { address } = records[place] as PublicRecord;
    const folder = address.slice(0, address.lastIndexOf('/', address.length - 2));
    const own = folders.get(folder);
    if (own) own.push(place);
    else folders.set(folder, [place]);
  }
  const placed = placeRecords(archive);
  const keyOf = (record: PublicRecord | null) => (record === null ? '' : keyOfRecord(record));
  return [...folders].map(([folder, own]): Section => {
    const lines: string[] = [];
    for (const place of own) {
      const { article, previous, next, related, copies } = placed(place);
      lines.push(keyOf(article), keyOf(previous), keyOf(next), JSON.stringify(copies), String(related.length));
      for (const other of related) lines.push(keyOfRecord(other));
    }
    return {
      name: `${folder}/`,
      key: sha256(lines.join('\n')),
      isListed: false,
      records: own.flatMap((place) => records[place] ?? []),
      plan: () => planArticles(own.map(placed), archive.settings.language),
      feeds: () => [],
    };
  });
}

function planKeeping({ about, keeping: title }: Strings['titles']): Pick<Plan, 'keeping'> {
  const path = [{ url: '/about/', title: about }];
  return { keeping: [{ url: '/about/keeping/', title, path, settings: describeSettings() }] };
}

/** Pages of a source or topic: the first one names those who are quoted most. */
function planNamed(frame: GroupPlan, group: NamedGroup): GroupView[] {
  return planGroup(frame).map(({ view }) =>
    view.period === null ? extendView(view, { top: topSpeakers(group) }) : view,
  );
}

function planSpeaker(
  frame: Omit<GroupPlan, 'weightOf'>,
  group: NamedGroup,
  names: ReadonlyMap<string, string>,
  hasFiles: boolean,
): Plan['speakers'] {
  const said = new Map(group.records.map((record) => [record, statementsOf(group.slug, record)]));
  const of = (own: readonly PublicRecord[]) => own.flatMap((record) => said.get(record) ?? []);
  const weightOf = (record: PublicRecord) => Math.max(1, said.get(record)?.length ?? 0);
  const others = quotedWith(group, names);
  return planGroup({ ...frame, weightOf }).map(({ view, records: shown, counted }) => ({
    ...view,
    statements: of(shown),
    statementCount: of(counted).length,
    table: view.period === null ? tableOf(of(group.records).length, hasFiles) : null,
    quotedWith: view.period === null ? others : [],
  }));
}
