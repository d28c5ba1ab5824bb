import { ENGLISH } from './en.ts';
import type { SpeechWords } from './en-speech.ts';
import type { TopicPhrases } from './topic-phrases.ts';

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
  /** True when even a whole sentence that matches is none of the article's; else sentences of twelve words and more are safe. */
  inProse?: boolean;
}

/** What a language provides: words and patterns, no control flow. */
export interface Language {
  /** BCP 47. */
  tag: string;
  calendar: CalendarWords;
  /** Words that sentences are made with ("the", "of", "was"), lower case: they tell prose from names and menus. */
  functionWords: ReadonlySet<string>;
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
  /** Lower-case words that may stand within the names of a byline. */
  nameParticles: ReadonlySet<string>;
  /** Words in the names of newspapers, agencies and broadcasters, lower case: "times", "herald". */
  outletWords: ReadonlySet<string>;
  /** Kinds of text that are printed before the lead or above the headline, lower case: "exclusive", "analysis". */
  genres: ReadonlySet<string>;
  /** Desk, agency or writer in brackets at the very end of an article; the group `name` holds an agency, if any. */
  credits: readonly LinePattern[];
  /** Words before the name of a place ("in", "near"), lower case. */
  locatives: readonly string[];
  /** How a text cites an outlet: the group `outlet` holds the name. `sure` says that the words around show it is one. */
  citations: readonly { rule: string; sure: boolean; pattern: RegExp }[];
  /** Words of speech: cues, titles, pronouns. Absent where a language has none yet: no statements are found in it then. */
  speech?: SpeechWords;
  /** Phrases that show topics. Absent where a language has none yet: no topics are found in it then. */
  topicPhrases?: TopicPhrases;
}

/** Patterns for labels; each is tried on white-space-normalised words. */
export interface Labels {
  /** The words right before a date that say it is the day of publication. */
  published: RegExp;
  /** The words right before a date that say it is the day of a change. */
  updated: RegExp;
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
  /** Words that no outlet's name holds, but notices do. */
  noOutlet: RegExp;
}

const LANGUAGES: readonly Language[] = [ENGLISH];

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
