import { itemOf } from '../basket/item.ts';
import { dataLink } from '../cite/cite-block.ts';
import { makeCiteFilters } from '../cite/filters.ts';
import { edtfInWords, exactDay, parseEdtf } from '../edtf.ts';
import { writeStatementsCsv } from '../export/statements-csv.ts';
import type { Certainty, PublicEvidence, PublicRecord, SiteSettings } from '../model.ts';
import { downloadName } from './article-files.ts';
import { escapeHtml, type Html, safeLink } from './html.ts';
import { directionOf, nameLanguage } from './language-tags.ts';
import { renderReading } from './markdown.ts';
import { weekdaysIn, weeksOf } from './month-table.ts';
import { anchorEvidence, renderOriginal, statementAnchor } from './original-view.ts';
import { drawTogether } from './plan-together.ts';
import { renderDifferences } from './versions.ts';
import type { SpeakerView, TogetherView } from './views.ts';

/** A filter of the templates: a function whose first argument stands before the `|`. */
export type Filter = (...values: never[]) => unknown;

/** Names of front matter keys for readers. */
const FIELD_NAMES = new Map([
  ['headline', 'Headline'],
  ['standfirst', 'Standfirst'],
  ['date', 'Date'],
  ['captured', 'Copy made'],
  ['updated', 'Updated'],
  ['source', 'Source'],
  ['originalSource', 'Original source'],
  ['agency', 'Agency'],
  ['byline', 'Byline'],
  ['dateline', 'Dateline'],
  ['place', 'Place'],
  ['url', 'Web address'],
  ['language', 'Language'],
  ['speakers', 'Speaker'],
  ['topics', 'Topic'],
  ['keywords', 'Keyword'],
]);

const CERTAINTY_NAMES = new Map<Certainty, string>([
  ['stated', 'stated'],
  ['inferred', 'inferred'],
  ['estimated', 'estimated'],
  ['supplied', 'supplied'],
  ['hand', 'by hand'],
]);

/** One row of the table of where each value comes from. */
export interface EvidenceRow {
  field: string;
  name: string;
  value: string;
  certainty: string;
  rule: string;
  /** Said instead of words, or empty. */
  note: string;
  /** Links to the words in the original view, with the words themselves. */
  words: { href: string; text: string }[];
}

/** Longest piece of evidence quoted in a table, in code units; longer ones are cut with an ellipsis. */
const LONGEST_QUOTE = 90;

/**
 * The filters of the templates for a site in `settings.language`.
 * `trust` makes a string that the template engine does not escape; it is given HTML from this folder only.
 */
export function makeFilters(settings: SiteSettings, trust: (html: Html) => unknown): Map<string, Filter> {
  const locale = settings.language;
  const numbers = new Intl.NumberFormat(locale, { useGrouping: true });
  const edtf = remember(parseEdtf);
  const inWords = remember((date: string): string => {
    const parsed = edtf(date);
    return parsed === null ? date : edtfInWords(parsed, locale);
  });
  const machineDay = remember((date: string): string | null => {
    const parsed = edtf(date);
    return parsed === null ? null : exactDay(parsed);
  });
  const languageName = remember((tag: string) => nameLanguage(tag, locale));
  const direction = remember(directionOf);
  const valueInWords = ({ field, value }: PublicEvidence, article: PublicRecord): string => {
    if (['date', 'captured', 'updated'].includes(field)) return inWords(value);
    if (field === 'language') return languageName(value);
    if (field === 'topics') return article.topics.find((topic) => topic.id === value)?.label ?? value;
    return value;
  };
  const weekdays = weekdaysIn(locale);
  return new Map<string, Filter>([
    ...makeCiteFilters(settings),
    /** Names of the days of the week, whatever stands before the `|`. */
    ['weekdays', () => weekdays],
    /** An EDTF date in words: `2018-04` → "April 2018". */
    ['inWords', inWords],
    /** The machine form of a date for `<time datetime>`, or null when it is not one certain day. */
    ['machineDay', machineDay],
    /** The day of a UTC instant in words. */
    ['dayOf', (instant: string) => inWords(instant.slice(0, 10))],
    /** The weeks of a month, from its key and the rows of its days. */
    ['weeks', weeksOf],
    ['number', (count: number) => numbers.format(count)],
    /** "1 article", "1,200 articles". */
    [
      'counted',
      (count: number, one: string, many = `${one}s`) => `${numbers.format(count)} ${count === 1 ? one : many}`,
    ],
    ['fieldName', (field: string) => FIELD_NAMES.get(field) ?? field],
    ['certainty', (certainty: Certainty) => CERTAINTY_NAMES.get(certainty) ?? certainty],
    ['languageName', languageName],
    /** `lang` and `dir` attributes for words in a language that may differ from the page's. */
    ['inLanguage', (tag: string | null) => trust(` lang="${escapeHtml(tag ?? '')}" dir="${direction(tag)}"` as Html)],
    ['reading', (article: PublicRecord) => renderReading(article)],
    ['trusted', (html: Html) => trust(html)],
    /** Who is quoted with whom, as a graph. */
    ['network', (view: TogetherView) => drawTogether(view)],
    /** The statements of a speaker's page as a table in a link. */
    [
      'statementsTable',
      ({ statements }: Pick<SpeakerView, 'statements'>) =>
        dataLink('text/csv', writeStatementsCsv(statements, settings.url ?? '')),
    ],
    /** What differs between two articles. */
    ['differences', (first: PublicRecord, other: PublicRecord) => renderDifferences(first, other)],
    [
      'originalView',
      (article: PublicRecord) =>
        trust(renderOriginal(article, (evidence) => reasonOf(evidence, valueInWords(evidence, article), article))),
    ],
    /** An article as the basket holds it, as JSON. */
    ['basketItem', (article: PublicRecord) => JSON.stringify(itemOf(article))],
    ['downloadName', (file: string) => downloadName(file)],
    /** Scheme and host of an address: what a policy lets a page ask. */
    ['origin', (address: string) => new URL(address).origin],
    ['link', (address: string) => safeLink(address)],
    /** Where the words of a value stand in the original view, or null. */
    [
      'wordsOf',
      (article: PublicRecord, field: string, page: string) => {
        const anchor = [...anchorEvidence(article.evidence)].find(([one]) => one.field === field)?.[1][0];
        return anchor === undefined ? null : `${page}#${anchor}`;
      },
    ],
    [
      'certaintyOf',
      (article: PublicRecord, field: string) => article.evidence.find((one) => one.field === field)?.certainty ?? null,
    ],
    /** Do clues disagree about a value, with nobody having settled it? */
    ['isDisputed', (article: PublicRecord, field: string) => article.conflicts.some((one) => one.field === field)],
    /** Where to report an error in an article, or in the passage with an anchor. */
    ['reportLink', (article: PublicRecord, anchor = '') => reportLink(settings, article, anchor)],
    ['evidenceRows', (article: PublicRecord, page: string) => evidenceRows(article, page, valueInWords)],
    ['inOriginal', (id: string, page: string) => `${page}#${statementAnchor(id, 0)}`],
  ]);
}

/** Why a value is what it is: "Date: 17 April 2018 – stated (header date)", "Source: IRNA – inferred from: dateline agency". */
function reasonOf({ field, certainty, rule }: PublicEvidence, value: string, { conflicts }: PublicRecord): string {
  const words = inPlainWords(rule);
  const sure = CERTAINTY_NAMES.get(certainty) ?? certainty;
  const reason = words === '' ? sure : certainty === 'stated' ? `${sure} (${words})` : `${sure} from: ${words}`;
  const doubt = conflicts.some((one) => one.field === field) ? '; other clues disagree' : '';
  return `${FIELD_NAMES.get(field) ?? field}: ${value} – ${reason}${doubt}`;
}

/** The name of a rule as words. */
function inPlainWords(rule: string | null): string {
  return (rule ?? '').replaceAll('-', ' ');
}

/**
 * A draft of a mail that names the record and its address; of a passage the record and the anchor alone, for a page may
 * have many. A contact that is an address on the web is given as it is.
 */
function reportLink(
  { contact = '', url }: Pick<SiteSettings, 'contact' | 'url'>,
  { id, address }: Pick<PublicRecord, 'id' | 'address'>,
  anchor: string,
): string {
  if (/^https?:/.test(contact)) return contact;
  const subject = encodeURIComponent(`Error in record ${id}${anchor === '' ? '' : ` #${anchor}`}`);
  const body = anchor === '' ? `&body=${encodeURIComponent(`${url ?? ''}${address}\n\n`)}` : '';
  return `mailto:${contact}?subject=${subject}${body}`;
}

function evidenceRows(
  article: PublicRecord,
  page: string,
  inWords: (evidence: PublicEvidence, article: PublicRecord) => string,
): EvidenceRow[] {
  const text = article.original?.text ?? '';
  return [...anchorEvidence(article.evidence)].map(([evidence, anchors]) => ({
    field: evidence.field,
    name: FIELD_NAMES.get(evidence.field) ?? evidence.field,
    value: inWords(evidence, article),
    certainty: CERTAINTY_NAMES.get(evidence.certainty) ?? evidence.certainty,
    rule: inPlainWords(evidence.rule),
    note: noteOf(evidence),
    words: evidence.spans.map(([start, end], i) => ({
      href: `${page}#${anchors[i] ?? ''}`,
      text: end - start > LONGEST_QUOTE ? `${text.slice(start, start + LONGEST_QUOTE - 1)}…` : text.slice(start, end),
    })),
  }));
}

/** What is said in place of words, or before them, of a value that is not read from words alone. */
function noteOf({ field, certainty, selector }: PublicEvidence): string {
  if (certainty === 'hand') return selector === undefined ? '' : `the table ${selector}`;
  if (selector !== undefined) return `the page’s metadata: ${selector} `;
  return field === 'language' ? 'the whole text' : '';
}

/** Dates and languages repeat on every page, and each costs a parser's or a formatter's time. */
function remember<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}
