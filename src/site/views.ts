import type { PublicRecord, PublicTopic, Tombstone } from '../model.ts';
import type { QuotedStatement, QuotedWith } from './groups.ts';
import type { PageLink, Pager } from './paging.ts';

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
  years: CountRow[];
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
  /** The article that this one is a copy of, when it may be seen. */
  sameAs: ArticleLine | null;
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
  /** Articles listed on the page itself. */
  lines: ArticleLine[];
  /** Whether the lines are all articles of the page, or only those that are in none of its parts. */
  shows: 'all' | 'rest';
  /** The other pages of the list of lines; `null` when it is on one page. */
  pager: Pager | null;
}

/** A–Z index of sources, speakers or topics. */
export interface IndexView extends View {
  /** Articles in the archive: the number that the counts are a part of. */
  of: number;
  rows: CountRow[];
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
  first: PublicRecord['date'];
  last: PublicRecord['date'];
  /** By year; on the page of a large year by month. */
  years: CountRow[];
  lines: ArticleLine[];
  /** Whether the lines are all articles of the page, its newest, or those of a year without a certain month. */
  shows: 'all' | 'newest' | 'rest';
  pager: Pager | null;
}

export interface TopicView extends GroupView {
  topic: Pick<PublicTopic, 'id' | 'label'>;
  /** Broader concepts, the broadest first; `url` is null for one without articles of its own. */
  broader: { label: string; url: string | null }[];
}

export interface SpeakerView extends GroupView {
  /** Those in the articles listed on the page. */
  statements: QuotedStatement[];
  /** How many there are in all that the page counts. */
  statementCount: number;
  quotedWith: QuotedWith[];
}

export interface AboutView extends View {
  holdings: Holdings;
  topicsRelease: string;
  topicsAttribution: string;
}

/** Every page of a site: one list a template, whose items are pages. A list without items makes no page. */
export interface Plan {
  home: HomeView[];
  articles: ArticleView[];
  originals: ArticleView[];
  tombstones: TombstoneView[];
  redirects: RedirectView[];
  dates: DateView[];
  years: DateView[];
  months: DateView[];
  days: DateView[];
  undated: DateView[];
  sourceIndex: IndexView[];
  sources: GroupView[];
  speakerIndex: IndexView[];
  speakers: SpeakerView[];
  topicIndex: IndexView[];
  topics: TopicView[];
  about: AboutView[];
  notFound: View[];
}
