/**
 * The words of the interface in English, by meaning. Each part is a constant of its own, so that a script which needs one
 * takes no other. How to write them stands in `index.ts`.
 */
import type { Plural } from './say.ts';

// So that scripts which need one part of this file are bundled without what counts in the others.
/* @__NO_SIDE_EFFECTS__ */
const count = (one: string, other = `${one}s`): Plural => ({ one: `{n} ${one}`, other: `{n} ${other}` });

/** Things that are counted. */
const counted = {
  article: count('article'),
  source: count('source'),
  speaker: count('speaker'),
  topic: count('topic'),
  statement: count('statement'),
  day: count('day'),
  month: count('month'),
  group: count('group'),
  pair: count('pair'),
  text: count('text'),
  word: count('word'),
};

/** The words around dates; `{}` is a date, or a year. */
export const dates = {
  uncertain: 'probably {}',
  approximate: 'about {}',
  uncertainAndApproximate: 'probably about {}',
  between: 'between {} and {}',
  after: 'not before {}',
  before: 'not after {}',
  unknownEnd: 'from {}, end unknown',
  unknownStart: 'until {}, start unknown',
  or: ' or ',
  comma: ', ',
  /** Day and time of day. */
  clock: '{}, {}',
  /** Behind a time of day; `{}` is the difference, or nothing. */
  zone: ' UTC{}',
  /** `{}` is the first year of the ten. */
  decade: 'the {}s',
  seasons: { 21: 'spring {}', 22: 'summer {}', 23: 'autumn {}', 24: 'winter {}' },
};

/** Sentences about how a query was understood. */
export const notices = {
  notSyntax: '“{query}” is not written in the search syntax; its words were searched.',
  booleans: 'AND, OR and NOT are searched as words. Write +word for “must have”, -word for “without”.',
  letters: '“{word}” was searched with at most {most} letters changed.',
  words: 'Only the first {most} words were searched.',
  wildcards: '“{word}” has too many wildcards; its words were searched.',
  allCommon: '{words}: too common to search for.',
  common: 'Too common to search for, left out: {words}.',
  allWords: '“{word}” is compared with every word of the archive, for which more is loaded than for other searches.',
  quoted: '“{word}”',
  comma: ', ',
};

/** What the script of the search page says. */
export const client = {
  comma: ', ',
  searching: 'Searching…',
  failed: 'The search did not work ({why}). Try again, or browse by date, source, speaker and topic.',
  noArticles: 'No articles found.',
  noArticlesFor: 'No articles found for “{query}”.',
  noStatements: 'No statements found.',
  noStatementsFor: 'No statements found for “{query}”.',
  articlesFound: { one: '{n} article found', other: '{n} articles found' } as Plural,
  statementsFound: { one: '{n} statement found', other: '{n} statements found' } as Plural,
  distinct: { one: ', {n} distinct text', other: ', {n} distinct texts' } as Plural,
  shown: '; {from} to {to} shown',
  sentenceEnd: '.',
  meant: 'Did you mean ',
  meantEnd: '?',
  facets: {
    source: { one: 'Source', all: 'Sources', none: 'no source named' },
    speaker: { one: 'Speaker', all: 'Speakers', none: 'no speaker named' },
    topic: { one: 'Topic', all: 'Topics', none: 'no topic' },
    year: { one: 'Year', all: 'Years', none: 'no date' },
    language: { one: 'Language', all: 'Languages', none: 'language not known' },
  },
  facetNot: '{facet} not',
  chip: '{facet}: {value}',
  dateChip: 'Date: {range}',
  removeFilter: 'Remove the filter {filter}',
  removeFilters: 'Remove all filters',
  more: '{n} more',
  not: 'not',
  notValue: 'not {value}',
  leaveOut: 'Leave out {value}',
  dated: '{n} with a date',
  undated: ', {n} without',
  withUndated: ' also those without a date ({n})',
  overTime: 'Articles over time. Shift and Enter choose up to a bar.',
  bar: { one: '{when}: {n} article', other: '{when}: {n} articles' } as Plural,
  barOfStatements: { one: '{when}: {n} statement', other: '{when}: {n} statements' } as Plural,
  asTable: 'The numbers as a table',
  time: 'Time',
  withoutDate: 'without a date',
  articles: 'articles',
  statements: 'statements',
  anyTime: 'any',
  until: 'until {to}',
  since: 'since {from}',
  fromTo: '{from} to {to}',
  previous: 'Previous',
  next: 'Next',
  page: 'Page {n}',
  noDate: 'no date',
  /** Behind a date. */
  estimated: 'estimated',
  noSpeaker: 'Speaker not known',
  copies: { one: '{n} near-copy found, too', other: '{n} near-copies found, too' } as Plural,
  why: 'Why this result',
  whyHeads: { stem: 'Word stem', where: 'Where', times: 'Times', weight: 'Weight', all: 'All together' },
  parts: {
    headline: 'headline',
    standfirst: 'standfirst',
    body: 'body',
    speakers: 'speaker',
    source: 'source',
    byline: 'byline',
    place: 'place',
    topics: 'topic',
    keywords: 'keyword',
    identifiers: 'number or address',
  },
};

/** What the script of the basket's page says. */
export const basketSays = {
  empty: 'The basket is empty.',
  /** One kind of things, or two. */
  holds: '{things}.',
  holdsBoth: '{articles} and {statements}.',
  articles: count('article'),
  statements: count('statement'),
  removed: '{n} removed.',
  restored: '{n} back in the basket.',
  copied: 'Citations copied.',
  failed: 'That did not work ({why}).',
  speakerUnknown: 'Speaker not known',
  undated: 'no date',
  estimated: 'estimated',
  comma: ', ',
  uncited: {
    one: '{n} statement has no reference: put the article into the basket, too.',
    other: '{n} statements have no reference: put the article into the basket, too.',
  } as Plural,
};

/** What the script of the page for lists of names says. */
export const namesSays = {
  empty: 'Write or paste at least one line.',
  running: '{done} of {of} looked up…',
  done: { one: '{n} line looked up, {found} found', other: '{n} lines looked up, {found} found' } as Plural,
  leftOut: '; left out: {what}',
  repeated: '{n} repeated',
  beyond: '{n} beyond the first {first}',
  comma: ', ',
  sentenceEnd: '.',
  stopped: { one: 'Stopped after {n} line.', other: 'Stopped after {n} lines.' } as Plural,
  failed: 'The search did not work ({why}). Try again.',
  noSpeaker: '–',
  noDate: '–',
  estimated: 'estimated',
};

/** What the script says on the page of an article that was found. */
export const arrival = {
  label: 'Words of your search',
  at: '{at} of {n}',
  places: { one: '{n} place', other: '{n} places' } as Plural,
  previous: 'Previous',
  next: 'Next',
  remove: 'Remove marks',
};

/** What every page has. */
const site = {
  skip: 'Skip to the content',
  archive: 'Archive',
  path: 'Path',
  searchLabel: 'Search the archive',
  search: 'Search',
  colophon: '{title}. Every value leads to the words it was read from; <1>how that works</1>.',
  made: 'Made with Clipfile, from plain files.',
};

/** Titles of pages, as they stand in the menu, in paths and at the head of the page. */
const titles = {
  dates: 'Dates',
  sources: 'Sources',
  speakers: 'Speakers',
  topics: 'Topics',
  about: 'About',
  aboutArchive: 'About this archive',
  undated: 'Undated',
  /** The undated articles of a source, in its title. */
  undatedPart: 'undated',
  onThisDay: 'On this day',
  coverage: 'Coverage',
  together: 'Quoted together',
  versions: '{title}: versions',
  quality: 'Quality',
  qualityArchive: 'Quality of this archive',
  search: 'Search',
  names: 'Look up a list of names',
  queries: 'Saved searches',
  basket: 'Basket',
  keeping: 'Keeping this archive',
  moved: 'Moved',
  withdrawn: 'Withdrawn article',
  notFound: 'Page not found',
  original: '{title}: the original',
  page: '{title}, page {n}',
  part: '{title}, {part}',
};

/** Small words of lists. */
const list = {
  comma: ', ',
  undated: 'Undated',
  andUndated: ', {n} undated',
  noEntries: 'None.',
  nothingYet: 'None found yet.',
  /** A list of the first rows of many. */
  mostFirst: '{n} of {of}, most articles first',
  percent: '{n} %',
  underPercent: 'under {n} %',
  excerpt: 'excerpt',
  noText: 'no text',
  letters: 'Letters',
  otherSigns: 'Other signs',
  /** The entries of a long index that most articles have. */
  most: 'In most articles',
  otherNames: 'Other names',
  /** A name that leads to another. */
  see: '{name}: see <1>{preferred}</1>',
  /** A name as an article has it. */
  here: 'here “{name}”',
};

/** Heads of columns. */
const columns = {
  articles: 'Articles',
  source: 'Source',
  speaker: 'Speaker',
  topic: 'Topic',
  year: 'Year',
  month: 'Month',
  gaps: 'Gaps',
  period: 'Period',
  missing: 'What is missing',
  field: 'Field',
  share: 'Share',
  value: 'Value',
  sure: 'How sure',
  words: 'Words in the original',
};

/** The pages of a long list. */
const pages = {
  label: 'Pages of this list',
  number: 'Page {n}, counted from the oldest',
  newer: 'Newer: page {n}',
  newest: 'Newest page',
  older: 'Older: page {n}',
  newestWithAll: 'Newest, with all pages',
  olderPages: 'Older pages',
  page: 'Page ',
  one: 'page {n}',
  /** Behind a page's number, for those who do not see where it stands. */
  of: ' of {title}',
  listed: 'older:',
  listedOf: '{title}, older:',
};

/** Names of what is known of an article. */
const fields: { [field: string]: string } = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  date: 'Date',
  captured: 'Copy made',
  updated: 'Updated',
  source: 'Source',
  originalSource: 'Original source',
  agency: 'Agency',
  byline: 'Byline',
  dateline: 'Dateline',
  place: 'Place',
  url: 'Web address',
  language: 'Language',
  speakers: 'Speaker',
  topics: 'Topic',
  keywords: 'Keyword',
};

/** How sure a value is. */
const certainty = {
  stated: 'stated',
  inferred: 'inferred',
  estimated: 'estimated',
  supplied: 'supplied',
  hand: 'by hand',
};

/** Why a value is what it is. */
const evidence = {
  /** A rule of the program in words; one that is not here is named as in the program. */
  rules: {} as { [rule: string]: string },
  value: '{field}: {value} – {reason}{doubt}',
  stated: '{sure} ({rule})',
  read: '{sure} from: {rule}',
  doubt: '; other clues disagree',
  table: 'the table {selector}',
  metadata: 'the page’s metadata: {selector} ',
  wholeText: 'the whole text',
  removed: 'Not part of the article',
  removedBy: 'Not part of the article: {rule}',
  said: 'Statement: {name}',
  hidden: 'speaker not named here',
  unknown: 'speaker unknown',
  show: 'Show the words in the original',
  wordsOf: ' ({field}: the words in the original)',
  disagree: 'clues disagree',
  disagreeOn: ' ({field})',
};

const article = {
  noSource: 'Source unknown',
  headlineSupplied: 'No headline stands in the text; the one in brackets was supplied by the archive.',
  untitled: 'Untitled',
  onThisPage: 'On this page',
  text: 'Text',
  original: 'Original',
  cite: 'Cite',
  from: 'Where it comes from',
  nameSpeakers: 'Name the speakers in the text',
  copyParagraph: 'Copy a link to this paragraph',
  copyStatement: 'Copy a link to this statement',
  copied: 'Link copied',
  excerpt: 'Only the first {n} words may be shown here.',
  readThere: 'Read the article where it was published',
  withheld: 'The text of this article may not be shown here.',
  readItThere: 'Read it where it was published',
  noText: 'This record has no text.',
  card: 'Catalogue card',
  speakers: 'Speakers',
  topics: 'Topics',
  keywords: 'Keywords',
  rights: 'Rights',
  record: 'Record',
  theOriginal: 'The original',
  backToText: 'Back to the text',
  inText: 'in the text',
  inOriginal: 'in the original',
  report: 'report an error',
  /** Behind a link, for those who do not see where it stands. */
  ofStatement: ': statement {n}',
  neighbours: 'Neighbours by date',
  earlier: 'Earlier',
  later: 'Later',
  comma: ', ',
};

const statements = {
  hidden: 'Speaker not named here',
  unknown: 'Speaker unknown',
  kinds: { direct: 'direct quote', mixed: 'part quote, part paraphrase', indirect: 'paraphrase' },
};

const cite = {
  title: 'Cite this article',
  download: 'To download',
  fingerprint:
    'The fingerprint is the beginning of the SHA-256 of <1>this record as data</1>, as of {day}: the file can be checked against it.',
};

const copies = {
  alsoHeld: 'Also held as',
  copyOf: 'A copy of',
  same: 'the same text',
  differs: 'What differs, word for word',
  alike: '{percent} alike',
  more: { one: 'and {n} other', other: 'and {n} others' } as Plural,
  first: 'This one stands for them: {reason}.',
  notFirst: 'That one stands for them: {reason}.',
  reasons: {
    'has-full-text': 'it has the full text',
    'has-source': 'its source is known',
    'earliest-date': 'it has the earliest date',
    'first-added': 'it came into the archive first',
  },
};

const versions = {
  title: 'Versions of one story',
  lede: 'By date. What the others have besides is <ins>underlined</ins>, what they lack is <del>struck out</del>.',
  listed: '{n} of them are listed here.',
  standsForOthers: 'stands for the others',
  changed: '{added} more, {removed} less',
  notCompared: 'What differs is not shown: only {n} texts are compared on a page.',
  /** Around words that differ, for those who do not see how they are drawn. */
  removed: '[left out: ',
  added: '[added: ',
  end: ']',
  alike: { one: '[… {n} word alike …]', other: '[… {n} words alike …]' } as Plural,
  total: {
    one: '{texts}, {n} differs from the one that stands for them',
    other: '{texts}, {n} differ from the one that stands for them',
  } as Plural,
};

/** The page of who is quoted with whom. */
const together = {
  lede: 'Who is quoted in the same articles. It says that both have a say in a story, not that they spoke to each other or agree.',
  total: '{n} of {articles} quote two speakers or more, {pairs}',
  left: '; {articles} with more than 100 speakers not counted',
  pairs: 'Pairs',
  caption: '{n} of {pairs}, most articles first; beside a name the articles in all',
  speakers: 'Speakers',
  and: ' and ',
  asGraph: 'The same as a graph',
  graphIs:
    'The first {n} of {pairs}. A line joins two who are quoted in the same articles, the thicker the more; a larger circle is quoted in more articles.',
  graph: 'Graph',
  link: '{one} – {other}: {n}',
  node: '{name}: {articles}',
  empty: 'No article quotes two speakers yet.',
};

/** Articles that share something. */
const related = {
  title: 'Related articles',
  same: { speaker: 'same speaker: {name}', keyword: 'same keyword: {name}', topic: 'same topic: {name}' },
  separator: '; ',
};

const original = {
  whole: 'The original, whole and as received',
  toArticle: 'To the article',
  label: 'The original with its marks',
  value: 'value',
  valueIs: 'words that a value was read from',
  statement: 'statement',
  statementIs: 'words that someone said',
  removed: 'left out',
  removedIs: 'not part of the article’s own text',
  download: 'Download the original, byte for byte',
};

const provenance = {
  file: 'Original file',
  /** In place of the file's name: it cannot be read any more, or must not be shown. */
  gone: 'no longer in the archive; the text here is what was read out of it, without links to places in it',
  withheld: 'not published',
  /** The original of another record that a person said is this article. */
  another: 'Another original of it',
  anotherGone: 'not published, or no longer in the archive',
  sha256: 'SHA-256 of it',
  added: 'Added to the archive',
  rules: 'Read by rules',
  version: 'version {version}',
  data: 'Record as data',
  wrong: 'Wrong?',
  report: '<1>Report an error here</1>, naming record {id}',
  conflicts: 'Clues that disagree',
  caption: 'Each value, how sure it is, and the words it was read from',
  subject: 'Error in record {id}',
};

const chart = {
  by: {
    month: '{articles} by month of publication',
    year: '{articles} by year of publication',
    decade: '{articles} by decade of publication',
  },
  undated: '; {n} of {of} undated, not drawn',
  unsure: {
    month: {
      one: '; {n} without a sure month, drawn pale over the time that its date can mean',
      other: '; {n} without a sure month, drawn pale over the time that their dates can mean',
    } as Plural,
    year: {
      one: '; {n} without a sure year, drawn pale over the time that its date can mean',
      other: '; {n} without a sure year, drawn pale over the time that their dates can mean',
    } as Plural,
    decade: {
      one: '; {n} without a sure decade, drawn pale over the time that its date can mean',
      other: '; {n} without a sure decade, drawn pale over the time that their dates can mean',
    } as Plural,
  },
  bar: '{when}: {n}',
  perhaps: ', and {n} perhaps',
  table: 'The numbers as a table',
};

const calendar = {
  daysWith: { one: '{n} day with articles', other: '{n} days with articles' } as Plural,
  nothing: 'nothing held',
  byMonth: 'By month',
  byDay: 'By day',
  /** How many are in the calendar. */
  inMonth: '{n} of {articles}',
  withoutMonth: ', {n} without a certain month',
  withoutDay: ', {n} without a certain day',
  articles: 'Articles',
  listWithoutMonth: 'Without a certain month',
  listWithoutDay: 'Without a certain day',
};

/** Pages of dates. */
const dating = {
  byYear: 'Articles by year of publication',
  severalYears: 'An article that is dated over several years stands in the first of them.',
  coverage: 'what is held of each source',
  undated:
    'Nothing in these texts says when they were published, or only that it was before or after some day. The archive does not guess.',
  anyYear: '{n} of {articles}: those of a certain day, whatever the year',
  months: 'Months',
};

/** Pages of a source, speaker or topic. */
const group = {
  undated: ', {n} undated',
  dated: '; dated {day}',
  from: '; from {first} to {last}',
  feed: 'Feed',
  feedIs: ' of new articles (Atom)',
  newest: 'Newest articles',
  withoutMonth: 'Without a certain month',
  articles: 'Articles',
  allByMonth: 'Each article of this year has a month: see <1>by month</1>.',
  others: '{n} of {articles}; the others are listed <1>by year</1>.',
  byYear: 'By year',
  byMonth: 'By month',
  mostQuoted: 'Most quoted',
  topSpeakers: '{n} of {speakers}, most articles first',
  quotedWith: 'Quoted in the same articles',
  allTogether: 'Who is quoted with whom',
  asTable: 'All statements as a table',
  noStatement: 'No statement of this speaker may be shown.',
  hereNewest: '{n} of them here, those in the newest articles; the others are listed <1>by year</1>.',
  hereRest: '{n} of them here, those in articles without a certain month; the others are listed <1>by month</1>.',
  hereListed: '{n} of them here, those in the articles listed; the others are on older pages.',
  /** Before the headline in which a statement stands. */
  in: 'in',
  mediaTopic: 'IPTC Media Topic {id}',
  under: ', under',
  narrower: 'Narrower:',
};

const index = {
  sources: '{sources} in {articles}. <1>What is held of each, and the gaps</1>',
  speakers: '{speakers} in {articles}',
  topics: '{topics} in {articles}',
};

const coverage = {
  lede: 'From which months the archive holds articles of each source. A gap means that nothing is held, not that nothing was published.',
  held: 'held',
  unsure: 'perhaps: the date is not sure',
  gap: 'gap: nothing held',
  label: 'Coverage by source',
  caption: '{n} of {sources}, most articles first; {from} to {to}',
  withoutSource: '; {articles} without a known source not counted',
  undated: '{n} undated',
  missing: '{months} of {of} without',
  nothing: '{when}: nothing held',
  noGaps: 'no gaps',
  noDates: 'no dates',
  empty: 'No article has both a source and a date yet.',
  known: 'Known gaps',
  knownIs: 'What the maintainer of this archive knows to be missing.',
  wholeArchive: 'The whole archive',
};

const home = {
  covered: 'dates covered',
  articles: { one: 'article', other: 'articles' } as Plural,
  sources: { one: 'source', other: 'sources' } as Plural,
  speakers: { one: 'speaker', other: 'speakers' } as Plural,
  statements: { one: 'statement', other: 'statements' } as Plural,
  topics: { one: 'topic', other: 'topics' } as Plural,
  overTime: 'Over time',
  latest: 'Latest additions',
  latestOf: '{n} of {articles}. <1>All by date</1>',
  ways: 'Ways in',
  onThisDay: 'What was in the papers on today’s date in other years',
  byDate: 'By date',
  byDateIs: 'Years, months and days as calendars',
  undated: 'Undated shelf',
  undatedIs: {
    one: '{articles} that does not say when it was published',
    other: '{articles} that do not say when they were published',
  },
  coverageIs: 'What is held of each source, and where the gaps are',
  queriesIs: {
    one: 'Articles and feeds of {n} search that this archive keeps',
    other: 'Articles and feeds of {n} searches that this archive keeps',
  } as Plural,
  qualityIs: 'How much was found in the texts, and what is doubtful',
  empty: 'The archive is empty. Put texts into the folder <code>content/originals</code> and build it again.',
};

const about = {
  holds: 'What it holds',
  holdings: '{articles} from {sources}: {dated} dated, {undated} <1>undated</1>. {statements}, {speakers}, {topics}.',
  reading: 'How to read a page',
  readingIs:
    'Every article was kept as it was received, and can be downloaded so. A program read date, source, speakers and statements out of it; each value leads to the words in the original that it was read from, which light up and say why. On a wide screen text and original stand side by side, on a narrow one the one or the other. Words beside a value say how sure it is:',
  stated: 'printed in the text and labelled, without conflict',
  inferred: 'two or more clues agree',
  estimated: 'one clue only',
  supplied: 'made by the archive; shown in [brackets]',
  disputed: 'other words in the text say something else, and nobody has settled it',
  byHand: 'entered or checked by a person; a correction always wins',
  open: 'What the text does not say is left open: an article without a date stands on the <1>undated shelf</1>, and a statement whose speaker is not clear says so. <2>How much was found, and what is doubtful</2>',
  citing: 'How to cite',
  citingIs:
    'Cite the outlet and the date of the article, then this archive, the address of the page and the number of the record. A paragraph or statement has an address of its own that stays: add its <code>#p-…</code> or <code>#q-…</code>.',
  reporting: 'How to report an error',
  writeTo: 'Write to <1>{contact}</1> and name the record’s number and the passage.',
  noContact: 'Tell whoever gave you this archive, and name the record’s number and the passage.',
  maintainers: '(Maintainers: <code>contact</code> in <code>content/site.yml</code> puts an address here.)',
  keeping: 'For those who keep it',
  keepingIs:
    '<1>How to back up, move and hand over this archive</1>, what its settings do, and how to change its look.',
  without: 'Without JavaScript, without a network',
  withoutIs:
    'Every page can be read, browsed and cited without JavaScript; only the search needs it. The site asks nothing of any other server. The file <1>manifest-sha256.txt</1> holds the SHA-256 of each file, so that a copy can be checked.',
};

/** The page for those who keep the archive. */
const keeping = {
  lede: 'For the one or two people who look after it, and for those who will after them.',
  originals: 'as received, never changed',
  records: 'records, corrected by hand',
  site: 'this site, made from both',
  flowIs:
    'Everything worth keeping is in <code>content/</code>, as plain files; the site can be made again at any time.',
  lookAfter: 'Look after',
  add: 'A new article: put the file into <code>content/originals/</code> and run <code>npm run build</code>.',
  correct:
    'A wrong value: each article names its record. Open <code>content/articles/…/name.md</code>, change it, build. What you wrote wins, for good.',
  withdraw:
    'An article that has to go: <code>npm run clipfile -- withdraw ID --reason "…"</code>, then build. Its address then says that it was withdrawn, and why; <code>--erase</code> deletes original and text as well.',
  missing:
    'What you know to be missing: note it in <code>content/gaps.yml</code>; it then stands under <1>what is held of each source</1>.',
  articlePicture:
    'An article page: on the left the text with the names of those who speak, on the right its card and the original, in which the words of the date are lit up, with a note that says how they were read.',
  articleIs: 'A value was chosen: its words in the original light up, and say why they are its words.',
  coveragePicture:
    'The page on coverage: a strip for each source along a line of years, filled where articles are held, thin where nothing is; below it a table of known gaps.',
  coverageIs: 'What is held of each source, and the gaps that you noted.',
  backUp: 'Back up',
  backUpWhole:
    'Copy <code>content/</code> whole: originals, records with the <code>.json</code> beside each, <code>history/</code>, <code>vocabularies/</code>, <code>site.yml</code>. Where you changed the look, also <code>templates/</code> and <code>public/</code>. Not needed: <code>_site/</code>, <code>.cache/</code>, <code>node_modules/</code>.',
  backUpTwice:
    'Keep two copies besides, one of them elsewhere. A git repository does well: the files are small and plain.',
  backUpCheck:
    'Check a copy: <code>npm run clipfile -- verify --root COPY</code> computes the SHA-256 of every original again and names what differs. A copy of the site is checked by <code>sha256sum -c manifest-sha256.txt</code>.',
  move: 'Move',
  moveCopy: 'Links inside the site are relative: copy <code>_site/</code> to any host, or to a folder of one.',
  moveAddress:
    'Write the new address into <code>url:</code> in <code>site.yml</code> and build. Feeds, citations and canonical links follow.',
  moveRedirect: 'Leave a redirect at the old host. The addresses of the articles stay the same behind the host’s name.',
  handOver: 'Hand over',
  handFolder:
    'Give the folder whole, with the copy of Clipfile that built it: <code>package-lock.json</code> names each package by version and checksum.',
  handAccounts:
    'Give the accounts: host, name of the site, the mailbox under <code>contact:</code>, the place of the backups.',
  handBuild:
    'Let the new keeper build it: <code>npm ci && npm run build</code>. The same files give the same bytes, so the new <code>manifest-sha256.txt</code> must equal the old one.',
  handDoubts: 'Read together <1>what is doubtful</1>, and what the rights of each source allow.',
  qualityPicture:
    'The page on quality: a table of fields with the share of articles that have them, and below it articles with a doubtful value.',
  qualityIs: 'What was found, how sure it is, and where to begin.',
  handNobody:
    'Should nobody take it: the site goes on as it is, on any host or disk, without upkeep. Records are text files that need no program.',
  settings: 'Settings',
  settingsAre: 'Keys of <code>content/site.yml</code>; none is needed. A key that does not exist stops the build.',
  settingsCount: { one: '{n} setting', other: '{n} settings' },
  key: 'Key',
  does: 'What it does',
  withoutIt: 'Without it: {value}',
  noDefault: 'none',
  setting: {
    title: 'The name of the archive, on every page, in feeds and in citations.',
    description: 'One sentence on what it holds, on the front page and for search engines.',
    url: 'Where the site will lie, such as <code>https://example.org/archive</code>. With it there are canonical links, a sitemap, a description of the search and a picture for links; feeds have absolute addresses.',
    language:
      'The language of the pages around the articles, as a tag such as <code>en</code>; each article has its own.',
    timezone:
      'The zone in which the day of an embargo begins, such as <code>Europe/Berlin</code>. Dates of articles are never converted.',
    index: '<code>yes</code> lets search engines list the site; until then every page asks them to stay away.',
    data: '<code>yes</code> offers the whole archive as files under <code>/data/</code>, and the statements of speakers who have many.',
    endpoint:
      'The address of an index on a server, which the search page then asks instead of the files of the site; for archives too large for these.',
    contact: 'A mail address, or an address on the web, to which readers report errors.',
    rights:
      'What may be shown of each source: <code>full</code>, <code>excerpt</code> (the first 60 words) or <code>metadata-only</code>; with <code>note</code>, a word on the rights, and <code>canonical: no</code> where search engines are to list this copy.',
  },
  look: 'Change the look',
  lookIs:
    'A file in <code>templates/</code> or <code>public/</code> of the archive takes the place of Clipfile’s own of the same path; the rest stays. This one, saved as <code>templates/pages/not-found.njk</code>, is shown in place of “{title}”:',
  lookPicture:
    'A page with the head and foot of the archive, and between them what the file says: “Nothing is kept here”.',
  lookMade: 'The page that this file makes.',
  lookMore:
    'Layouts are in <code>templates/layouts/</code>, parts of pages in <code>templates/partials/</code>, style sheets in <code>public/assets/</code>; Clipfile’s README has more.',
};

const quality = {
  lede: 'What a program read out of {articles}, and how sure it is.',
  rates: 'Fill rates',
  ratesIs: 'Articles with a value, and how sure the values are',
  empty: 'The archive holds nothing yet.',
  doubtful: 'Doubtful values',
  conflicts: 'Clues that disagree',
  unspoken: 'Statements by unknown speakers',
  copies: 'Copies of one text',
  noneFound: 'none found',
  newest: ', the newest {n} here; ',
  all: 'all of them',
  allOf: ': {title}',
  unknownOf: '{n} of {statements}',
  copy: '{headline} ({alike})',
  note: '{field}: {text}',
};

const withdrawn = {
  title: 'This article was withdrawn',
  gone: 'The archive no longer shows it.',
  on: 'It was withdrawn on {day}.',
  reason: 'Reason given: {reason}',
  record: 'Record {id}',
  toFront: 'To the front page of the archive',
};

const moved = { now: 'This page is now at <1>another address of this archive</1>.' };

const notFound = {
  title: 'This page is not here',
  lede: 'The address may be mistyped, or the page was never part of this archive. Articles that were moved or withdrawn keep a page at their old address.',
  byDate: 'Browse by date',
  byOthers: '<1>by source</1>, <2>by speaker</2>, <3>by topic</3>',
};

const feed = { undated: 'undated', estimated: '{date} (estimated)', title: '{name} – {site}' };

/** The search page as it stands without its script. */
const search = {
  noScript:
    'Search runs in your browser and needs JavaScript, which is switched off. Everything else works without it: browse the archive below.',
  words: 'Words to look for',
  all: 'All words must be there',
  said: 'Search statements: what was said',
  names: 'People, sources and topics with these words',
  inUse: 'Filters in use',
  filters: 'Filters',
  date: 'Date',
  from: 'from',
  to: 'to',
  hint: '2018, 2018-04 or 2018-04-17',
  results: 'Results',
  sortBy: 'Sort by',
  orders: { relevance: 'relevance', newest: 'newest', oldest: 'oldest', source: 'source' },
  save: 'Save all results',
  pages: 'Pages of results',
  headline: 'Headline',
  browse: 'Browse',
  byDate: 'By date',
  bySource: 'By source',
  bySpeaker: 'By speaker',
  byTopic: 'By topic',
  how: 'How to search',
  either: 'articles with either word; those with both come first',
  both: 'articles that have both words',
  without: 'articles with the first word and without the second',
  beginning: 'words that begin so',
  near: 'words that differ by one letter',
  inOnePart:
    'the word in one place only: <code>headline</code>, <code>standfirst</code>, <code>body</code>, <code>speaker</code>, <code>source</code>, <code>byline</code>, <code>place</code>, <code>topic</code> or <code>keyword</code>',
  identifier:
    'the article of this number, as citations have it; its original web address and the code of a topic (<code>medtop:20000638</code>) find it, too',
  phrase: 'these words one after the other',
  saidWord: 'statements with the word, and who made them',
  boost: 'the first word counts three times as much',
  keys: 'Arrow Down goes from the box into the results, arrow keys from result to result, Escape back to the box.',
  slash: 'The key <kbd>/</kbd> goes to the search box',
  sentTo: 'What you search for is sent to {server}.',
};

/** The basket: its page, and the buttons that put things into it. */
const basket = {
  add: 'Add to basket',
  remove: 'Remove from basket',
  addStatement: 'to basket',
  removeStatement: 'out of basket',
  noScript:
    'The basket is kept by your browser and needs JavaScript, which is switched off. Each article’s page says how to cite it.',
  lede: 'Articles and statements that you collect here are kept in this browser alone; nobody else sees them.',
  unkept: 'This browser keeps nothing for this site: what you collect is gone when you leave the page. Save it first.',
  undo: 'Undo',
  howTo: 'Choose “Add to basket” on an article or among <1>the results of a search</1>.',
  save: 'Save the basket',
  clear: 'Empty the basket',
  citeAll: 'Cite all',
  style: 'Style',
  copy: 'Copy',
  note: 'Note',
  removeOne: 'Remove',
};

/** The page for lists of names. */
const names = {
  noScript: 'Search runs in your browser and needs JavaScript, which is switched off.',
  label: 'Names or words, one a line',
  hint: 'The words of a line are looked for one after the other, in every grammatical form.',
  sentTo: 'They are sent to {server}.',
  stays: 'Nothing leaves your browser.',
  syntax: 'Lines are written in the search syntax',
  lookUp: 'Look up',
  stop: 'Stop',
  progress: 'Lines looked up',
  save: 'Save as CSV',
  caption: 'What the archive has of each line',
  line: 'Line',
  statements: 'Statements by them',
  first: 'First',
  last: 'Last',
  undated: 'Undated',
};

/** Saved searches. */
const queries = {
  lede: 'Searches that this archive keeps. Each was run when the site was built; its page lists all that it found, and its feed brings what is added.',
  found: '{statements} in {articles}',
  feedOf: ' of {title} (Atom)',
  now: 'Search now',
  nowOf: ': {title}',
  nothing: 'No article of this archive was found when the site was built.',
  live: '<1>Search now</1> with best matches first, filters and downloads.',
  byYear: '{n} of them here, those in the articles listed; the others are listed <1>by year</1>.',
  byMonth: '{n} of them here, those in the articles listed; the others are listed <1>by month</1>.',
  words: 'Words',
  wordsSaid: 'Words said',
  all: 'all of them',
  isNot: 'not ',
  orElse: ' or ',
  norElse: ' nor ',
  noneNamed: 'none named',
  date: 'Date',
  from: 'from {from}',
  to: 'to {to}',
  fromTo: 'from {from} to {to}',
  withUndated: ', and those without a date',
};

export const en = {
  counted,
  /** The same where a word before it asks for a form of its own: "in …", "of …", "from …". */
  countedAfter: counted,
  dates,
  notices,
  client,
  basketSays,
  namesSays,
  arrival,
  site,
  titles,
  list,
  columns,
  pages,
  fields,
  certainty,
  evidence,
  article,
  statements,
  cite,
  copies,
  versions,
  together,
  related,
  original,
  provenance,
  chart,
  calendar,
  dating,
  group,
  index,
  coverage,
  home,
  about,
  keeping,
  quality,
  withdrawn,
  moved,
  notFound,
  feed,
  search,
  basket,
  names,
  queries,
};
