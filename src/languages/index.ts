import { ARABIC } from './ar.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { PERSIAN } from './fa.ts';
import { FRENCH } from './fr.ts';
import { JAPANESE } from './ja.ts';
import { RUSSIAN } from './ru.ts';
import type { TopicPhrases } from './topic-phrases.ts';
import { TURKISH } from './tr.ts';
import { CHINESE } from './zh.ts';

/** Names of the calendar, lower case, without a full stop. */
export interface CalendarWords {
  /** Month name or abbreviation → 1–12. */
  months: ReadonlyMap<string, number>;
  /** Weekday name or abbreviation → 1 (Monday) – 7 (Sunday), as ISO 8601 counts. */
  weekdays: ReadonlyMap<string, number>;
}

/** A pattern for whole lines that are not the article's own text. */
export interface LinePattern {
  /** Name of the rule, e.g. `comment-invitation`. */
  rule: string;
  pattern: RegExp;
  /** Matches wherever `pattern` does, and more, in less time: it is asked first. Only for patterns that are slow. */
  cue?: RegExp;
  /** True when even a whole sentence that matches is none of the article's; else sentences of twelve words and more are safe. */
  inProse?: boolean;
}

/** How a page speaks of itself: a line that is likely to hold the outlet's name, in the group `name`. */
export interface SelfNaming {
  /** Name of the rule, e.g. `about-link`. */
  rule: string;
  /** How much one such line speaks for the name: a hint 15, a clue 25, a strong clue 40. */
  weight: number;
  pattern: RegExp;
  /** Parts of words in lower case of which a line that `pattern` matches holds one: they are looked for first. Only for patterns that are slow. */
  needs?: readonly string[];
}

/** What a language provides: words and patterns, no control flow. */
export interface Language {
  /** BCP 47. */
  tag: string;
  calendar: CalendarWords;
  /** Words that sentences are made with ("the", "of", "was"), lower case: they tell prose from names and menus. */
  functionWords: ReadonlySet<string>;
  /** Words with which no headline ends ("the", "of"), lower case: it goes on below. Not those that also stand last ("in", "up"). */
  openWords: ReadonlySet<string>;
  /** Lines of the page around an article: comment forms, sharing, newsletters, menus, cookies, footers. */
  boilerplate: readonly LinePattern[];
  /** Lines after which other articles are named: "Check Also", "Read more". */
  teasers: readonly LinePattern[];
  /** Captions and credits of pictures. */
  captions: readonly LinePattern[];
  /** Lines that say of the article what it is, where it comes from, when it appeared. */
  labels: Labels;
  /** The start of a byline, up to the first name: "By ". */
  byline: RegExp;
  /** A line that holds nothing but the start of a byline. */
  bylineAlone: RegExp;
  /** A writer's post behind the name: "Staff Writer". */
  writerPost: RegExp;
  /** What follows the writer's name besides a post: an outlet, a rank, a reading time ("for Example.com", ", Chief …"). */
  writerAffiliation: RegExp;
  /** Lines that name the writer elsewhere: "More by X", "Reporting by X"; the group `name` holds the name. */
  writerLinks: readonly LinePattern[];
  /** Lower-case words that may stand within the names of a byline. */
  nameParticles: ReadonlySet<string>;
  /** Words in the names of newspapers, agencies and broadcasters, lower case: "times", "herald". */
  outletWords: ReadonlySet<string>;
  /** Words of newspapers that are a body's or a person's as often ("union", "agency"): behind a dash they may say who speaks. */
  speakingWords: ReadonlySet<string>;
  /** The name of a paper whose word of newspapers stands at its beginning, or is the end of a longer word: "Le Courrier du Nord", "Hafenbote". */
  outletName?: RegExp;
  /** How pages name themselves outside their articles: "About X", "More from X", "X is a registered trademark". */
  selfNamings: readonly SelfNaming[];
  /** How an article tells of its outlet's own reporting: "told X", "X has learned"; groups `after`, `before`. Global. */
  ownReporting: RegExp;
  /** Words of menus and labels, lower case, that alone are never an outlet's name: "sport", "contact us". */
  pageWords: ReadonlySet<string>;
  /** Page words that are also titles of papers ("people", "time"): believed where a sentence speaks of the outlet. */
  titleWords?: ReadonlySet<string>;
  /** Links that stand beside a site's own name at the top ("log in", "subscribe"), lower case. */
  siteActions?: ReadonlySet<string>;
  /** Kinds of text that are printed before the lead or above the headline, lower case: "exclusive", "analysis". */
  genres: ReadonlySet<string>;
  /** Desk, agency or writer in brackets at the very end of an article; the group `name` holds an agency, if any. */
  credits: readonly LinePattern[];
  /** Words before the name of a place ("in", "near"), lower case. */
  locatives: readonly string[];
  /** Openings of a lead that are not words between dashes: groups `whole`, `place`, and `agency`, `month`, `day` where printed. */
  openings?: readonly RegExp[];
  /**
   * How a text cites an outlet: the group `outlet` holds the name. `sure` says that the words around show it is one. `cue` as above;
   * `needs` likewise, as parts of words of which one is there, in the case that the pattern asks for.
   */
  citations: readonly { rule: string; sure: boolean; pattern: RegExp; cue?: RegExp; needs?: readonly string[] }[];
  /** Phrases that show topics. Absent where a language has none yet: no topics are found in it then. */
  topicPhrases?: TopicPhrases;
}

/** Patterns for labels; each is tried on white-space-normalised words. */
export interface Labels {
  /** The words right before a date that say it is the day of publication. */
  published: RegExp;
  /** The words right before a date that say it is the day of a change. */
  updated: RegExp;
  /** The label before a headline: "Headline: ". */
  headline: RegExp;
  /** A line that names the publication; the group `name` holds it. */
  source: RegExp;
  /** A line that holds nothing but the label of a date. */
  alone: RegExp;
  /** The start of a copyright notice up to the name of the holder. */
  copyright: RegExp;
  /** What ends the name of the holder. */
  copyrightEnd: RegExp;
  /** The legal form at the end of a company's name. */
  company: RegExp;
  /** What owners of outlets add to the outlet's name: "Media Group". */
  owner: RegExp;
  /** Words that no outlet's name holds, but notices do. */
  noOutlet: RegExp;
}

const LANGUAGES: readonly Language[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  RUSSIAN,
  ARABIC,
  PERSIAN,
  TURKISH,
  CHINESE,
  JAPANESE,
];

/** Returns the words of a language by BCP 47 tag (its first part counts), or `null` when the project has none. */
export function languageOf(tag: string | null): Language | null {
  const base = tag?.split('-')[0]?.toLowerCase();
  return LANGUAGES.find((language) => language.tag === base) ?? null;
}

/**
 * What stands in for a text's own language when that is unknown or has no words here: the English labels, which pages of
 * every language carry, and no function words, since their absence would prove nothing.
 */
export const FALLBACK: Language = { ...ENGLISH, tag: 'und', functionWords: new Set() };
