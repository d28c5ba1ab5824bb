/**
 * Every domain type of Clipfile, and nothing that runs.
 *
 * The stages of one article are original → document → candidates → extraction → record → public record.
 * Offsets are UTF-16 code units into the decoded original, half-open: `[start, end)`.
 */

import type { LinkedSearch } from './search/linked-search.ts';

/** Half-open range `[start, end)` in UTF-16 code units of the decoded original. */
export type Span = readonly [start: number, end: number];

/** An EDTF level 1 (or one-of-a-set level 2) string, made by `parseEdtf` in `edtf.ts` only. */
export type Edtf = string & { readonly __brand: 'Edtf' };

/**
 * How sure a value is, in words: printed and labelled without conflict; two or more independent clues agree; one clue or
 * an outside anchor; made by the tool (shown in `[ ]`); entered by a person.
 */
export type Certainty = 'stated' | 'inferred' | 'estimated' | 'supplied' | 'hand';

// ── Diagnostics ──────────────────────────────────────────────────────────────────────────────────────────────────────

export type Severity = 'error' | 'warning' | 'info';

/** Something a person should know about one file; bad content yields these and never throws. */
export interface Diagnostic {
  level: Severity;
  /** Stable kebab-case name of the kind of finding, e.g. `stale-edit`. */
  code: string;
  message: string;
  span: Span | null;
}

/** A diagnostic with its place: what the command line prints as `path:line:column severity code message`. */
export interface FileDiagnostic extends Diagnostic {
  path: string;
  /** 1-based; absent when the finding concerns the whole file. */
  line?: number;
  column?: number;
}

// ── Original → document ──────────────────────────────────────────────────────────────────────────────────────────────

/** The bytes of an original as text. */
export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** True when the bytes began with a byte order mark, which is not part of `text`. */
  bom: boolean;
}

/** One line of the text view, without its line break. */
export interface Line {
  /** The line without its line break, white space at both ends included. */
  span: Span;
  /** The line without white space at both ends (`start === end` for an empty line). */
  inner: Span;
  /** True when nothing but white space stands on the line before (or this is the first line). */
  afterBlank: boolean;
}

/** What a format makes of an original: its text view and structure, nothing interpreted. */
export interface NewsDocument {
  /** The original's path as given, with `/`. */
  path: string;
  format: string;
  /** Lower-case hex SHA-256 of the original's bytes. */
  sha256: string;
  text: string;
  lines: Line[];
  diagnostics: Diagnostic[];
  /** Present for formats that say by markup what their text is. */
  markup?: Markup;
  /** Events that tie a text to the calendar, from `vocabularies/events.yml`. `extractArticle` sets it. */
  events?: readonly NewsEvent[];
  /** What the archive as a whole teaches; absent for a document that is read by itself. `extractArticle` sets it. */
  learned?: Learned;
}

/** An element of a document's markup, as it lies over the text view. */
export interface MarkupElement {
  /** In lower case, e.g. `article`. */
  name: string;
  /** Index of the element around it; -1 for the outermost. */
  parent: number;
  /** All text in it, white space at both ends included; empty for `meta` and the like. */
  span: Span;
  attributes: ReadonlyMap<string, string>;
}

/** A line of the text view in the markup. */
export interface MarkupLine {
  /** Index of the innermost element around its first word; -1 for an empty line. */
  element: number;
  /** Code units of it that are links. */
  linked: number;
}

/** A value that is stated beside the text: by a key of the front matter. */
export interface StatedValue {
  /** As it stands there. */
  key: string;
  value: string;
  span: Span;
}

/** What a format's markup says beside the words. */
export interface Markup {
  /** In document order: an element stands before those in it. */
  elements: MarkupElement[];
  /** One for each line of the document. */
  lines: MarkupLine[];
  /** JSON-LD blocks as they stand, in order. */
  structuredData: { content: string; selector: string }[];
  stated: StatedValue[];
}

// ── What the archive as a whole teaches: `content/learned.json` ──────────────────────────────────────────────────────

/** Written by `clipfile learn` alone; `learn/lookups.ts` asks it. Keys are folded: see there. */
export interface Learned {
  /** Articles that were read for it, copies of one text included. */
  articles: number;
  /** By folded source name; `''` stands for articles without a known source. */
  sources: Map<string, LearnedSource>;
  /** Folded line of head or foot → folded source name → number of its articles that have the line. */
  lines: Map<string, Map<string, number>>;
  /** By language (BCP 47 primary tag); `''` where it is not known. */
  frequencies: Map<string, LearnedFrequencies>;
}

export interface LearnedSource {
  articles: number;
  /** Articles with a numeric date that can only be read with the day first (`17/04/2018`), or the month (`04/17/2018`). */
  dayFirst: number;
  monthFirst: number;
}

/** In how many articles of a language a term stands; terms that stand in very few are left out. */
export interface LearnedFrequencies {
  articles: number;
  terms: Map<string, number>;
}

/** What extraction may know beside the article's own bytes. */
export interface ExtractionContext {
  events?: readonly NewsEvent[];
  learned?: Learned;
}

// ── Zones ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a line of the document is; `extract/zones.ts` reads it from the layout. */
export type ZoneKind =
  | 'blank'
  | 'headline'
  | 'headline-repeat'
  | 'kicker'
  | 'standfirst'
  | 'byline'
  | 'metadata'
  | 'body'
  | 'subheading'
  | 'caption'
  | 'boilerplate'
  | 'teaser'
  | 'footer';

/** One line (or a run of hard-wrapped lines that form a paragraph) and what it is. */
export interface Zone {
  kind: ZoneKind;
  /** The whole of the lines, without the last line break. */
  span: Span;
  /** Without white space at both ends. */
  inner: Span;
  /** Name of the rule that decided, e.g. `comment-invitation`. */
  rule: string;
}

// ── Candidates ───────────────────────────────────────────────────────────────────────────────────────────────────────

export type TextField =
  | 'headline'
  | 'standfirst'
  | 'source'
  | 'originalSource'
  | 'agency'
  | 'byline'
  | 'url'
  | 'language'
  | 'place';

/**
 * What a date is the date of. The value of a `clue` (words of the text alone) and of an `anchor` (an event of the
 * vocabulary that the text names) is what they say of the day of publication: mostly an open interval.
 */
export type DateRole = 'published' | 'updated' | 'event' | 'captured' | 'teaser' | 'dateline' | 'clue' | 'anchor';

interface CandidateBase {
  evidence: Span[];
  certainty: Certainty;
  /** Name of the rule that found it. */
  rule: string;
  /** Where in markup the value stood, for formats that have markup. */
  selector?: string;
}

export interface TextCandidate extends CandidateBase {
  field: TextField;
  value: string;
  /** Order of strength among candidates of one field, greater is stronger; equal strength with other values is a conflict. */
  strength: number;
}

export interface DateCandidate extends CandidateBase {
  field: 'date';
  value: Edtf;
  role: DateRole;
  strength: number;
}

export interface DatelineCandidate extends CandidateBase {
  field: 'dateline';
  value: Dateline;
  strength: number;
}

/** `place` as printed; `date` as EDTF, or `--04-17` (ISO 8601 truncated form) where the year is not printed. */
export interface Dateline {
  place: string | null;
  date: string | null;
}

/** An outlet that the text cites ("told Sputnik"); never the source. */
export interface CitedOutletCandidate extends CandidateBase {
  field: 'citedOutlet';
  value: string;
}

/** Text that is not the article's own: stored with its rule, so that removal can be undone. */
export interface RemovalCandidate extends CandidateBase {
  field: 'removed';
  value: null;
}

/** One paragraph or sub-heading of the body. */
export interface BodyCandidate extends CandidateBase {
  field: 'body';
  value: 'paragraph' | 'subheading';
}

export type SpeakerKind = 'person' | 'collective' | 'document';

/** Someone or something named in the text that could speak. */
export interface MentionCandidate extends CandidateBase {
  field: 'mention';
  /** The name as worded, without title and role; `null` for a role alone ("the Iranian security official"). */
  value: string | null;
  kind: SpeakerKind;
  /** Title or role as worded beside the name, or `null`. */
  role: string | null;
  organisation: string | null;
  /** What the words themselves show (Mr./Ms.), or `null`. */
  gender: 'male' | 'female' | null;
}

export type StatementKind = 'direct' | 'mixed' | 'indirect';

/** Words attributed to someone; who that is stays open until `resolve/speakers.ts`. */
export interface StatementCandidate extends CandidateBase {
  field: 'statement';
  value: StatementKind;
  /** The words that name who speaks ("he", "Iran's envoy to Russia"), or `null`. */
  source: Span | null;
  cue: Span | null;
  content: Span[];
}

/** Quotation marks that hold no statement: a title, a scare quote. */
export interface OtherQuoteCandidate extends CandidateBase {
  field: 'otherQuote';
  value: string;
}

/** An IPTC Media Topic with the phrases that speak for it. */
export interface TopicCandidate extends CandidateBase {
  field: 'topic';
  /** Concept id, e.g. `medtop:20000638`. */
  value: string;
  score: number;
}

export interface KeywordCandidate extends CandidateBase {
  field: 'keyword';
  value: string;
  score: number;
}

/** What extractors return: everything found, nothing decided. */
export type Candidate =
  | TextCandidate
  | DateCandidate
  | DatelineCandidate
  | CitedOutletCandidate
  | RemovalCandidate
  | BodyCandidate
  | MentionCandidate
  | StatementCandidate
  | OtherQuoteCandidate
  | TopicCandidate
  | KeywordCandidate;

/** An extractor sees the document and never another extractor's result. */
export type Extractor = (document: NewsDocument) => Candidate[];

// ── Extraction: the contract of `clipfile extract --json` ────────────────────────────────────────────────────────────

/** One value of one field with the words that support it. */
export interface Found<T = string> {
  value: T;
  evidence: Span[];
  certainty: Certainty;
  rule: string;
  selector?: string;
}

export interface Speaker {
  /** ASCII slug of the name, unique in the article. */
  id: string;
  name: string;
  role: string | null;
  organisation: string | null;
  kind: SpeakerKind;
  /** False for a role-only speaker. */
  named: boolean;
  mentions: Span[];
}

export interface Statement {
  /** `q-` + 6 hex digits of the SHA-256 of the folded content words, `-2` for a repeat. */
  id: string;
  kind: StatementKind;
  /** `Speaker.id`, or `null` when the text does not show who speaks. */
  speaker: string | null;
  source: Span | null;
  cue: Span | null;
  content: Span[];
}

export interface OtherQuote {
  span: Span;
  reason: string;
}

export interface TopicFound {
  id: string;
  label: string;
  /** 1 for the 17 top concepts. */
  level: number;
  evidence: Span[];
  score: number;
}

export interface KeywordFound {
  value: string;
  evidence: Span[];
}

/** A span that is not part of the article's own text, and the rule that says so. */
export interface Removed {
  span: Span;
  rule: string;
}

/** A candidate as it is reported: what was found, and whether it was taken. */
export interface ReportedCandidate {
  field: string;
  value: string | Dateline | null;
  evidence: Span[];
  certainty: Certainty;
  rule: string;
  role: DateRole | null;
  accepted: boolean;
  /** Where in markup it stood: a CSS selector, or one of a script and, behind `#`, a JSON pointer. */
  selector?: string;
}

export interface Conflict {
  field: string;
  message: string;
  evidence: Span[];
}

/** All that was read out of one original; one line of `clipfile extract --json`. Same bytes in, same extraction out. */
export interface Extraction {
  path: string;
  sha256: string;
  format: string;
  /** BCP 47, or `null` when the text is too short or too mixed to tell. */
  language: string | null;
  headline: Found | null;
  standfirst: Found | null;
  date: Found<Edtf> | null;
  source: Found | null;
  originalSource: Found | null;
  agency: Found | null;
  byline: Found | null;
  url: Found | null;
  dateline: Found<Dateline> | null;
  citedOutlets: { name: string; evidence: Span[] }[];
  speakers: Speaker[];
  statements: Statement[];
  otherQuotes: OtherQuote[];
  topics: TopicFound[];
  keywords: KeywordFound[];
  /** Cleaned body: paragraphs joined by a blank line, a sub-heading on a line of its own. */
  bodyText: string;
  /** One span a paragraph or sub-heading, in order. */
  body: Span[];
  /** Indices into `body` that are sub-headings. */
  subheadings: number[];
  kept: Span[];
  removed: Removed[];
  candidates: ReportedCandidate[];
  conflicts: Conflict[];
  diagnostics: Diagnostic[];
}

// ── Records ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A speaker as it stands in a record's front matter. */
export interface RecordSpeaker {
  id: string;
  name: string;
  role?: string;
}

export type RecordStatus = 'draft' | 'withdrawn';
export type RecordAccess = 'full' | 'excerpt' | 'metadata-only';

/** One record file, parsed and checked: front matter + body. Keys are absent when the file has none. */
export interface ArticleRecord {
  id: string;
  headline?: string;
  date?: Edtf;
  source?: string;
  originalSource?: string;
  agency?: string;
  byline?: string;
  url?: string;
  standfirst?: string;
  dateline?: string;
  place?: string;
  language?: string;
  captured?: Edtf;
  updated?: Edtf;
  speakers: RecordSpeaker[];
  /** Media Topic ids. */
  topics: string[];
  keywords: string[];
  /** `originals/…` relative to `content/`, `#12` behind it for a member of a container. */
  original?: string;
  sha256?: string;
  /** UTC instant of the first ingest, `2026-11-21T09:14:05Z`. */
  added: string;
  status?: RecordStatus;
  /** Day of withdrawal. */
  withdrawn?: string;
  reason?: string;
  /** Day (in the zone of `site.yml`) until which the record stays hidden. */
  embargo?: string;
  access?: RecordAccess;
  /** Old URLs that redirect here. */
  aliases: string[];
  notes?: string;
  sameAs?: string;
  /** Fields verified by a person though unchanged: frozen. */
  checked: string[];
  /** Corrections to statements, by statement id. */
  statements: Map<string, { speaker?: string }>;
  /** Keys of the maintainer's own, untouched. */
  own: Map<string, unknown>;
  /** Markdown as it stands in the file. */
  body: string;
}

/** A value the tool derives and writes into front matter. */
export type FieldValue = string | string[] | RecordSpeaker[];

/** What was last extracted for a record, as it would be written: the base of the three-way merge. */
export interface ExtractedValues {
  fields: { [key: string]: FieldValue };
  /** Markdown paragraphs. */
  body: string[];
}

/** What of a record a person changed, as it stood at the last ingest: see `records/merge.ts`. */
export interface HandEdits {
  /** The person's value, or `null` for a key that the person deleted. */
  fields: { [key: string]: FieldValue | null };
  /** For keys that merge as sets: elements by hand. */
  sets: { [key: string]: { added: string[]; removed: string[] } };
  /** Body paragraphs that a person wrote, and extracted ones that a person removed. */
  body: { written: string[]; removed: string[] };
}

/** The `.json` beside a record. */
export interface ExtractionFile {
  /** Version of this file's format. */
  version: 1;
  /** Record id. */
  id: string;
  /** Version of the extraction rules that wrote it. */
  rules: string;
  values: ExtractedValues;
  hand: HandEdits;
  extraction: Extraction;
}

export type HistoryEventName = 'added' | 'changed' | 'renamed' | 'moved' | 'withdrawn' | 'restored' | 'deleted';

/** One line of `content/history/<year>.jsonl`. */
export interface HistoryEvent {
  at: string;
  id: string;
  event: HistoryEventName;
  field: string | null;
  before: unknown;
  after: unknown;
  reason: string | null;
}

/** A record with the files it was read from. */
export interface StoredRecord {
  /** Path under `content/articles/` without `.md`, e.g. `2018/04/tehran-moscow`; its URL is `/articles/<path>/`. */
  path: string;
  /** Path of the `.md` file from the archive's root. */
  file: string;
  record: ArticleRecord;
  /** The file's text, byte for byte. */
  text: string;
  extraction: ExtractionFile | null;
}

/** One person of `content/vocabularies/people.yml`. */
export interface PersonEntry {
  /** Preferred name: the one on the page. */
  name: string;
  /** Slug of the page, which then stays when the name changes; `null`: made of the name. */
  id: string | null;
  /** Other names, or ids of speakers in records, that mean this person. */
  aliases: string[];
  /** True: no page, no entry, and no statement names the person. */
  isSuppressed: boolean;
  /** Slugs that the page had before: they redirect. */
  formerly: string[];
  /** `Q12345`, or `null`. */
  wikidata: string | null;
}

/** One source of `content/vocabularies/sources.yml`. */
export interface SourceEntry {
  name: string;
  id: string | null;
  aliases: string[];
  formerly: string[];
}

/** One topic of `content/vocabularies/topics.yml`, under which others stand, too; `id` is the last part of its address. */
export interface TopicEntry extends SourceEntry {
  /** What `name` names: the id of a Media Topic, else the name itself. */
  topic: string;
}

/** One event of `content/vocabularies/events.yml`: a text that names it was written on that day or later. */
export interface NewsEvent {
  /** What happened, for people. */
  event: string;
  /** The day on which it happened or began. */
  date: Edtf;
  /** Words by which texts refer to it, each sure by itself; up to three other words may stand where one has `…`. */
  phrases: readonly string[];
  /** Words of which one must stand somewhere in the text, too; empty: none is needed. */
  needs: readonly string[];
  /** Where the day is taken from. */
  source: string;
}

/** What the maintainer says of names: `content/vocabularies/`. */
export interface Vocabularies {
  people: PersonEntry[];
  sources: SourceEntry[];
  topics: TopicEntry[];
}

/** What the maintainer knows to be missing: `content/gaps.yml`. */
export interface KnownGap {
  /** What is missing and why, in words for readers. */
  note: string;
  period: Edtf;
  /** Name of the source that lacks something; `null` for the archive as a whole. */
  source: string | null;
}

// ── Ingest report: the contract of `clipfile ingest --json` ──────────────────────────────────────────────────────────

export type IngestStatus = 'added' | 'updated' | 'unchanged' | 'renamed' | 'duplicate' | 'ignored' | 'rejected';

/** What became of one original. N articles in = N rows. */
export interface IngestRow {
  /** Path of the original under the archive's root. */
  path: string;
  status: IngestStatus;
  id: string | null;
  /** Path of the record file, or `null` when there is none. */
  record: string | null;
  /** Why, in words, for a person; `null` where the status says it all. */
  message: string | null;
}

export interface IngestReport {
  rows: IngestRow[];
  /** Ids of records that a person should look at, with the reasons. */
  review: { id: string; record: string; reasons: string[] }[];
  /** Records whose original is gone: kept, and said so. */
  missing: { id: string; record: string; original: string }[];
  diagnostics: FileDiagnostic[];
  /** Files under `content/` whose bytes changed. */
  written: string[];
}

// ── Record → public record: the second seam; pages, index, feeds, exports take nothing else ──────────────────────────

/** `content/site.yml`, checked, with defaults filled in. */
export interface SiteSettings {
  title: string;
  description: string;
  /** Absolute base URL without a slash at its end, or `null`: no canonical links, no sitemap. */
  url: string | null;
  /** BCP 47 language of the interface; where `src/strings/` has none, it is in English. */
  language: string;
  /** IANA zone in which an embargo's day begins. */
  timezone: string;
  /** False: every page says `noindex`. */
  index: boolean;
  /** Where readers report an error: a mail address or an http(s) URL; absent when the maintainer gives none. */
  contact?: string;
  /** Is the whole archive offered as files of data, under `/data/`? */
  data: boolean;
  /** Address of an OpenSearch index that the search page asks instead of the site's own, without a slash at its end; or `null`. */
  endpoint: string | null;
  /** Rights by source: what of its articles may be shown, and whether search engines are sent to the original; `*` for all others. */
  rights: Map<string, { access: RecordAccess; note: string | null; canonical: boolean }>;
}

export interface PublicSpeaker {
  /** Slug of the speaker's page, `/speakers/<slug>/`. */
  slug: string;
  /** Preferred name. */
  name: string;
  /** The name as the record has it, where it is another than the preferred one. */
  worded: string | null;
  /** Role as worded in this article, or `null`. */
  role: string | null;
}

export interface PublicTopic {
  id: string;
  label: string;
  /** Slug of the topic's page, `/topics/<slug>/`. */
  slug: string;
}

export interface PublicStatement {
  /** Anchor on the article page. */
  id: string;
  kind: StatementKind;
  /** A person with a page, a name alone (collectives), or `null`: unknown. */
  speaker: { name: string; worded: string | null; slug: string | null; role: string | null } | null;
  /** True when the archive knows who speaks and does not say so: a suppressed person. */
  isSpeakerHidden: boolean;
  /** The words attributed, as printed, one string a piece. */
  content: string[];
  /** Where the pieces stand in the original, for links into the original view. */
  spans: Span[];
}

/** One value with the words in the original that support it. */
export interface PublicEvidence {
  /** Front matter key, e.g. `date`. */
  field: string;
  /** The value as shown. */
  value: string;
  certainty: Certainty;
  rule: string | null;
  spans: Span[];
  /** Where in the original's markup the value stands, when not in its words. */
  selector?: string;
}

/** Not exported: no other file can write down a record or an archive that has it, only `publishArchive` by assertion. */
declare const isPublic: unique symbol;

/** What of an article may be seen. Made by `site/public-record.ts` only. */
export interface PublicRecord {
  readonly [isPublic]: true;
  id: string;
  /** Path of the page from the site's root, `/articles/2018/04/<slug>/`. */
  address: string;
  aliases: string[];
  access: RecordAccess;
  /** In `[ ]` when the tool supplied it. */
  headline: string;
  /** True when no headline stands in the text: not indexed, shown in `[ ]`. */
  headlineSupplied: boolean;
  standfirst: string | null;
  date: Edtf | null;
  dateCertainty: Certainty | null;
  /** `worded`: the name as the record has it, where it is another than the preferred one. */
  source: { name: string; worded: string | null; slug: string } | null;
  originalSource: string | null;
  agency: string | null;
  byline: string | null;
  dateline: string | null;
  place: string | null;
  /** Original address of the article, an http(s) URL. */
  url: string | null;
  /** Is that address named to search engines as the one to list (`rel=canonical`)? The settings may say no, by source. */
  isOriginalCanonical: boolean;
  language: string | null;
  speakers: PublicSpeaker[];
  topics: PublicTopic[];
  keywords: string[];
  /** Markdown of what may be read: all, the first 60 words, or nothing. */
  body: string;
  /** The first 40 words of the body without markup; empty when there is none. */
  opening: string;
  statements: PublicStatement[];
  evidence: PublicEvidence[];
  /** Clues that disagree about a value which nobody has settled; none unless access is full. */
  conflicts: { field: string; message: string }[];
  /** Text view of the original (`length` in code units) and what was removed from it; `null` unless access is full. */
  original: { text: string; length: number; removed: Removed[]; file: string } | null;
  /** SHA-256 of the original; `null` for a record without one. */
  sha256: string | null;
  added: string;
  /** UTC instant since which it may be seen: `added`, or the end of an embargo, a draft or a withdrawal. */
  released: string;
  /** UTC instant of the last change to what may be seen of it; `released` when there was none. */
  updated: string;
  rules: string | null;
  rightsNote: string | null;
  /** Originals of other records that a person said are this article, in the order of adding. */
  otherOriginals: OtherOriginal[];
}

/** An original that an article has beside its own; its record's former address leads to the article. */
export interface OtherOriginal {
  /** Id of its record. */
  id: string;
  address: string;
  /** Name of the source that its record has. */
  source: string | null;
  date: Edtf | null;
  /** Path under `content/`; `null` unless it may be shown. */
  file: string | null;
  sha256: string | null;
  added: string;
}

/** All that is left of a withdrawn article. */
export interface Tombstone {
  id: string;
  address: string;
  aliases: string[];
  withdrawn: string | null;
  reason: string | null;
}

/** Articles whose texts are copies of one another, or nearly; worked out from what may be seen alone. */
export interface DuplicateGroup {
  /** Id of the record that stands for the group. */
  representative: string;
  /** Why that one: the first rule by which it is before the next. */
  reason: 'has-full-text' | 'has-source' | 'earliest-date' | 'first-added';
  /** All records of the group by id, the representative first: how much of its text each shares (0 to 1). */
  members: { id: string; similarity: number }[];
}

/** What the right half works on. Made by `site/public-record.ts` only. */
export interface PublicArchive {
  readonly [isPublic]: true;
  settings: SiteSettings;
  /** By date (earliest day), undated last, then id. */
  records: PublicRecord[];
  /** Groups of copies, by representative. */
  duplicates: DuplicateGroup[];
  tombstones: Tombstone[];
  /** What is known to be missing, in the order of the maintainer's list. */
  gaps: KnownGap[];
  /** Old addresses of pages of speakers and sources, and where they lead now. */
  redirects: { from: string; to: string }[];
  /** Topics that the vocabulary files under one that has a page: their ids or words, and the last part of its address. */
  otherTopics: { topic: string; slug: string }[];
  /** In the order of their file. */
  queries: SavedQuery[];
  /** The next day on which an embargo ends, or `null`. */
  nextEmbargo: string | null;
}

/** A search that the archive keeps: an entry of `content/queries.yml`, with a page and feeds of its own. */
export interface SavedQuery {
  name: string;
  /** Last part of the page's address. */
  slug: string;
  description: string | null;
  search: LinkedSearch;
  /** Last parts of the addresses that the page had before. */
  formerly: string[];
}

/** A file of the published site: path from the site's root, without a leading slash, and its bytes. */
export interface SiteFile {
  path: string;
  content: string | Uint8Array;
}

// ── Search results: the contract of `clipfile search --json` ─────────────────────────────────────────────────────────

/** A copy of a hit that the search found, too. */
export interface SearchCopy {
  id: string;
  address: string;
  headline: string;
  /** EDTF, or `null`. */
  date: string | null;
  /** How sure the date is; `null` without one, or where nothing says. */
  dateCertainty: Certainty | null;
  source: string | null;
  /** Path of the original under `content/`, or `null`. */
  original: string | null;
}

/** An article, or a statement: then `id` is `<article>#<statement>`. */
export interface SearchHit extends SearchCopy {
  score: number;
  /** Of a statement who says it, the role as worded there, and its words; `null` where that is not known. */
  speaker?: string | null;
  role?: string | null;
  statement?: string | null;
  copies: SearchCopy[];
}

export interface SearchResult {
  query: string;
  /** All that was found, copies included. */
  total: number;
  /** The same when of copies one counts: the number of hits that there are. */
  distinct: number;
  /** True: statements were searched. */
  isSaid: boolean;
  hits: SearchHit[];
  /** What the reader should know: "searched as words", … */
  notices: string[];
}
