import type { TimeTick } from '../charts/axes.ts';
import type { Coverage } from '../charts/coverage.ts';
import type { Timeline } from '../charts/timeline.ts';
import type { Certainty, DuplicateGroup, KnownGap, PublicRecord, PublicTopic, Tombstone } from '../model.ts';
import type { FieldRate } from '../report/report.ts';
import type { FacetName } from '../search/facets.ts';
import type { QuotedStatement, QuotedWith } from './groups.ts';
import type { PageLink, Pager } from './paging.ts';
import type { Shared } from './related.ts';
import type { SettingRow } from './settings.ts';

/** What every page has: its address from the site's root, and its title. */
export interface View {
  url: string;
  title: string;
  /** Address of the folder with the page's own `feed.atom` and `feed.json`; absent or `null` when it has none. */
  feed?: string | null;
}

/** One article in a list. */
export interface ArticleLine
  extends Pick<PublicRecord, 'id' | 'headline' | 'language' | 'date' | 'dateCertainty' | 'access'> {
  url: string;
  source: PublicRecord['source'];
}

/** A row of a table of counts: what, where it leads, how many, and how long its bar is (0–100). */
export interface CountRow {
  label: string;
  url: string | null;
  count: number;
  share: number;
  /** Older pages of that to which the row leads, where it has several. */
  pages?: PageLink[];
}

/** How much the archive holds. */
export interface Holdings {
  articles: number;
  dated: number;
  undated: number;
  sources: number;
  speakers: number;
  topics: number;
  statements: number;
  /** The first and the last year with a dated article, or `null`. */
  firstYear: string | null;
  lastYear: string | null;
}

export interface HomeView extends View {
  holdings: Holdings;
  chart: Timeline | null;
  years: CountRow[];
  /** Days of the year with articles, `04-17`, in their order. */
  days: string[];
  /** How many saved queries there are. */
  queries: number;
  latest: ArticleLine[];
  sources: CountRow[];
  speakers: CountRow[];
  topics: CountRow[];
}

export interface ArticleView extends View {
  article: PublicRecord;
  /** Address of the page that holds the original view: this one, or a page of its own for a long original. */
  originalUrl: string;
  /** Neighbours by date; `null` at the ends and on the undated shelf. */
  previous: ArticleLine | null;
  next: ArticleLine | null;
  /** Others that hold the same text, or nearly; `null` for none. */
  copies: CopiesView | null;
  /** Articles that share most with it, the first shares most. */
  related: { line: ArticleLine; shared: Shared[] }[];
}

/** What an article page says of the group of copies that the article is in. */
export interface CopiesView {
  /** Why the representative is the one that it is. */
  reason: DuplicateGroup['reason'];
  /** Is this article the representative? */
  isFirst: boolean;
  /** Articles that are listed, or would be but for their number. */
  count: number;
  /** Of the representative some of the others, of these the representative; how much they share in whole per cent. */
  lines: { line: ArticleLine; percent: number }[];
  /** Where it is shown what differs; `null` where all are the same text. */
  versions: string | null;
}

/** The versions of one story, held against the one that stands for them. */
export interface VersionsView extends View {
  /** The article that stands for the others. */
  first: PublicRecord;
  /** Texts in all, and how many of them have other words than the first. */
  count: number;
  differing: number;
  /** In order of date; how much each shares with the first in whole per cent. */
  versions: {
    line: ArticleLine;
    record: PublicRecord;
    percent: number;
    isFirst: boolean;
    isCompared: boolean;
  }[];
}

export interface TombstoneView extends View {
  tombstone: Tombstone;
}

export interface RedirectView extends View {
  to: string;
}

/** The page of all dates, of a year or a month, with its parts; of a day or the undated shelf, without. */
export interface DateView extends View {
  /** `2018`, `2018-04`, `2018-04-17`, `undated`, or `all`. */
  key: string;
  /** Pages above this one. */
  path: View[];
  count: number;
  /** Years, months or days. */
  parts: CountRow[];
  /** Articles that belong to none of the parts. */
  loose: number;
  /** Of the page of all dates. */
  chart: Timeline | null;
  /** On the page of a year its twelve months, on that of a month the month itself; elsewhere none. */
  months: MonthCounts[];
  /** Articles listed on the page itself. */
  lines: ArticleLine[];
  /** Whether the lines are all articles of the page, or only those that are in none of its parts. */
  shows: 'all' | 'rest';
  /** The other pages of the list of lines; `null` when it is on one page. */
  pager: Pager | null;
}

/** A month with its days that have articles. Without any it has no page. */
export interface MonthCounts {
  /** `2018-04`. */
  key: string;
  url: string | null;
  count: number;
  days: CountRow[];
}

/** The days of a year, of any year: how many articles stand on each. */
export interface OnThisDayView extends View {
  /** Articles of a certain day, and all in the archive. */
  count: number;
  of: number;
  /** By month, each with all its days; `url` is null for one without articles. */
  months: {
    title: string;
    anchor: string;
    days: { number: number; title: string; count: number; url: string | null }[];
  }[];
}

/** What is held of each source, month by month. */
export interface CoverageView extends View {
  path: View[];
  /** First and last month of the chart as EDTF, their number, and those named; `null` when nothing has a date. */
  span: { from: string; to: string; months: number; times: TimeTick[] } | null;
  /** Sources with most articles first. */
  rows: (Coverage & { label: string; url: string; count: number })[];
  /** Sources in all, and articles that have none. */
  of: number;
  withoutSource: number;
  /** What the maintainer knows to be missing; `url` leads to the source's page, where it has one. */
  gaps: (KnownGap & { url: string | null })[];
}

/** A–Z index of sources, speakers or topics, or of those that begin with some letters. */
export interface IndexView extends View {
  /** Pages above this one. */
  path: View[];
  /** Articles in the archive: the number that the counts are a part of; `null` on the page of a letter. */
  of: number | null;
  /** Entries of the index, or of the letter. */
  count: number;
  /** The entries of most articles, on the first page of a long index. */
  most: CountRow[];
  /**
   * The entries by the first letters of their names; what begins with none stands last, under `#`. A letter of many has a page
   * of its own, `url`, and no rows here.
   */
  letters: { letter: string; anchor: string; rows: CountRow[]; url: string | null; count: number }[];
  /** Other names under which articles have what the index lists by its preferred name. */
  otherNames: { name: string; preferred: string; url: string }[];
}

/** A source, topic or speaker. It says nothing of the whole archive: else every article added would change every page. */
export interface GroupView extends View {
  /** Pages above this one. */
  path: View[];
  /** `null` on the group's first page; on that of a year or month its EDTF, or `undated`. */
  period: string | null;
  count: number;
  undated: number;
  /** Days of the first and the last article, without the time. */
  first: PublicRecord['date'];
  last: PublicRecord['date'];
  /** On the first page of a group. */
  chart: Timeline | null;
  /** By year; on the page of a large year by month. */
  years: CountRow[];
  /** On the first page of a source or topic: who is quoted in most of its articles, and how many are quoted in all. */
  top: { rows: CountRow[]; of: number } | null;
  lines: ArticleLine[];
  /** Whether the lines are all articles of the page, its newest, or those of a year without a certain month. */
  shows: 'all' | 'newest' | 'rest';
  pager: Pager | null;
}

export interface TopicView extends GroupView {
  topic: Pick<PublicTopic, 'id' | 'label'>;
  /** Broader concepts, the broadest first; `url` is null for one without articles of its own. */
  broader: { label: string; url: string | null }[];
  /** Topics with articles that stand below it, with none that has articles between; by label. */
  narrower: { label: string; url: string }[];
}

export interface SpeakerView extends GroupView {
  /** Those in the articles listed on the page. */
  statements: QuotedStatement[];
  /** How many there are in all that the page counts. */
  statementCount: number;
  /** Whether the page itself holds its statements as a table to download, or a file beside it does. */
  table: 'page' | 'file' | null;
  quotedWith: QuotedWith[];
}

/** Who is quoted with whom: the pairs of speakers in most articles. */
export interface TogetherView extends View {
  path: View[];
  /** Articles in the archive, those that quote two or more, and of these those whose pairs are not counted. */
  of: number;
  several: number;
  left: number;
  pairCount: number;
  /** The first of the pairs; a speaker's count is that of his articles. */
  pairs: { one: PairSide; other: PairSide; count: number; share: number }[];
  /** How many of the pairs the graph shows. */
  drawn: number;
}

interface PairSide {
  slug: string;
  name: string;
  url: string;
  count: number;
}

/** What a saved query asks for beside its words, for readers. */
export interface QueryTerms {
  words: string;
  isAll: boolean;
  isSaid: boolean;
  /** Names of facets with the values of which an article needs one, or must have none. */
  filters: { facet: FacetName; isOut: boolean; labels: string[] }[];
  /** Days, as EDTF. */
  from: string | null;
  to: string | null;
  isUndatedIn: boolean;
}

/** A saved query with all that it found when the site was built; like other groups in parts where it is long. */
export interface QueryView extends GroupView {
  /** On the first page. */
  terms: QueryTerms | null;
  description: string | null;
  /** Address of the live search. */
  live: string;
  /** How the query was understood, in sentences. */
  notices: string[];
  /** Where statements were asked for, those found in the articles listed on the page. */
  statements: QuotedStatement[];
  statementCount: number;
}

/** All saved queries. */
export interface QueryIndexView extends View {
  rows: (Pick<QueryView, 'url' | 'title' | 'description' | 'live' | 'count' | 'first' | 'last' | 'statementCount'> & {
    isSaid: boolean;
  })[];
}

/** The search page. */
export interface SearchView extends View {
  /** Saved queries in the order of their file. */
  queries: View[];
}

/** The page for lists of names. */
export interface NamesView extends View {
  path: View[];
}

export interface AboutView extends View {
  holdings: Holdings;
  topicsRelease: string;
  topicsAttribution: string;
}

/** For the maintainer: how to keep the archive, and what its settings do. */
export interface KeepingView extends View {
  path: View[];
  settings: SettingRow[];
}

/** A finding about one article: what is to be looked at, and where it shows. */
export interface QualityEntry {
  line: ArticleLine;
  notes: {
    /** Front matter key, or `null` where the text says all. */
    field: string | null;
    /** A value as it stands in the record (a date as EDTF), or words; `null` for a missing value. */
    text: string | null;
    certainty: Certainty | null;
    url: string | null;
  }[];
}

/** The page on the quality of the archive, or one of a list of findings, which has one entry in `lists`. */
export interface QualityView extends View {
  path: View[];
  /** Articles in the archive; 0 on pages of lists, which say nothing of the whole. */
  of: number;
  /** Fields that any article has; on the first page alone. */
  fields: FieldRate[];
  lists: {
    title: string;
    /** Address of the whole list, where it is longer than what stands here. */
    url: string | null;
    count: number;
    /** What is counted, in the singular. */
    unit: string;
    entries: QualityEntry[];
  }[];
  pager: Pager | null;
}

/** Every page of a site: one list a template, whose items are pages. A list without items makes no page. */
export interface Plan {
  home: HomeView[];
  articles: ArticleView[];
  originals: ArticleView[];
  versions: VersionsView[];
  tombstones: TombstoneView[];
  redirects: RedirectView[];
  dates: DateView[];
  coverage: CoverageView[];
  onThisDay: OnThisDayView[];
  daysOfYear: DateView[];
  years: DateView[];
  months: DateView[];
  days: DateView[];
  undated: DateView[];
  sourceIndex: IndexView[];
  sources: GroupView[];
  speakerIndex: IndexView[];
  speakers: SpeakerView[];
  together: TogetherView[];
  topicIndex: IndexView[];
  topics: TopicView[];
  queryIndex: QueryIndexView[];
  queries: QueryView[];
  search: SearchView[];
  basket: View[];
  names: NamesView[];
  about: AboutView[];
  quality: QualityView[];
  keeping: KeepingView[];
  notFound: View[];
}
