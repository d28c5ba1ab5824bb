import { itemOf } from '../basket/item.ts';
import type { LayOut } from '../charts/network.ts';
import { dataLink } from '../cite/cite-block.ts';
import { makeCiteFilters } from '../cite/filters.ts';
import { exactDay, parseEdtf } from '../edtf.ts';
import { absoluteAddress } from '../export/absolute-address.ts';
import { writeStatementsCsv } from '../export/statements-csv.ts';
import type { Certainty, PublicEvidence, PublicRecord, SiteSettings } from '../model.ts';
import { type Interface, interfaceOf } from '../strings/index.ts';
import type { Pattern, Values } from '../strings/say.ts';
import { downloadName } from './article-files.ts';
import { dateInWords } from './date-words.ts';
import { escapeHtml, type Html, safeLink } from './html.ts';
import { directionOf, nameLanguage } from './language-tags.ts';
import { renderReading } from './markdown.ts';
import { weekdaysIn, weeksOf } from './month-table.ts';
import { anchorEvidence, renderOriginal, statementAnchor } from './original-view.ts';
import { drawTogether } from './plan-together.ts';
import { evidenceRows, nameField, reasonOf } from './reasons.ts';
import { fillSentence } from './sentences.ts';
import { labelOf } from './shared-pages.ts';
import { renderDifferences } from './versions.ts';
import type { SpeakerView, TogetherView } from './views.ts';

/** A filter of the templates: a function whose first argument stands before the `|`. */
export type Filter = (...values: never[]) => unknown;

/** What all templates and macros know: the words of the interface, and the language of the page that they make. */
export function makeGlobals({ language }: Pick<SiteSettings, 'language'>) {
  const words = interfaceOf(language);
  return { s: words.strings, lang: { tag: words.language, direction: directionOf(words.language) } };
}

/**
 * The filters of the templates for a site in `settings.language`.
 * `trust` makes a string that the template engine does not escape; it is given HTML from this folder only. `layOut` is for
 * the graph of speakers, in place of laying it out anew.
 */
export function makeFilters(
  settings: SiteSettings,
  trust: (html: Html) => unknown,
  layOut?: LayOut,
): Map<string, Filter> {
  const words = interfaceOf(settings.language);
  const { locale, strings } = words;
  const isEnglish = words.language.startsWith('en');
  const inWords = (date: string): string => dateInWords(date, settings.language);
  const machineDay = remember((date: string): string | null => {
    const edtf = parseEdtf(date);
    return edtf === null ? null : exactDay(edtf);
  });
  const languageName = remember((tag: string) => nameLanguage(tag, locale));
  const direction = remember(directionOf);
  const valueInWords = ({ field, value }: PublicEvidence, article: PublicRecord): string => {
    if (['date', 'captured', 'updated'].includes(field)) return inWords(value);
    if (field === 'language') return languageName(value);
    // What stands under another topic is told as it was found.
    if (field === 'topics')
      return article.topics.find(({ id }) => id === value)?.label ?? labelOf(value, settings.language);
    return value;
  };
  const weekdays = weekdaysIn(locale);
  return new Map<string, Filter>([
    ...makeCiteFilters(settings),
    /** Names of the days of the week, whatever stands before the `|`. */
    ['weekdays', () => weekdays],
    /** An address as others outside the site are given it; as it is when the archive has no address. */
    ['absolute', (address: string) => absoluteAddress(settings.url ?? '', address)],
    /** An EDTF date in words: `2018-04` → "April 2018". */
    ['inWords', inWords],
    /** A year, month or decade as it stands below a chart, where room is scarce: `2018-04` → "Apr 2018". */
    ['onAxis', remember((key: string) => onAxis(key, locale, words.digits) ?? inWords(key))],
    /** The machine form of a date for `<time datetime>`, or null when it is not one certain day. */
    ['machineDay', machineDay],
    /** The day of a UTC instant in words. */
    ['dayOf', (instant: string) => inWords(instant.slice(0, 10))],
    /** The weeks of a month, from its key and the rows of its days. */
    ['weeks', weeksOf],
    ['number', words.number],
    /** A year, a day's number, a version: digits without grouping. */
    ['digits', (text: string | number) => words.digits(String(text))],
    /** "1 article", "1,200 articles": the things by their key in the strings. */
    ['counted', (count: number, things: string) => words.count(count, things)],
    /** The same behind a word such as "in", "of", "from". */
    ['countedAfter', (count: number, things: string) => words.count(count, things, true)],
    /** A text of the strings for a number of things, as it is. */
    ['forNumber', (pattern: Pattern, n: number) => words.say(pattern, { n })],
    /** A text with values in its places, for attributes. */
    ['said', (pattern: Pattern, values: Values) => words.say(pattern, values)],
    /** A sentence of the strings as HTML, with values and the addresses of its links. */
    [
      'filled',
      (pattern: Pattern, values: Parameters<typeof fillSentence>[2] = {}, ...addresses: string[]) =>
        trust(fillSentence(words, pattern, values, addresses)),
    ],
    /** A name, kept apart from the direction of the words around it. */
    ['isolated', (name: string) => trust(`<bdi>${escapeHtml(name)}</bdi>` as Html)],
    /** Words of the program that are in English in every language. */
    [
      'inEnglish',
      (text: string) => trust(`<bdi${isEnglish ? '' : ' lang="en" dir="ltr"'}>${escapeHtml(text)}</bdi>` as Html),
    ],
    /** An id, a path, a key: as a program writes it. */
    ['code', (text: string) => trust(`<code>${escapeHtml(text)}</code>` as Html)],
    ['fieldName', (field: string) => nameField(words, field)],
    ['certainty', (certainty: Certainty) => strings.certainty[certainty] ?? certainty],
    ['languageName', languageName],
    /** `lang` and `dir` attributes for words in a language that may differ from the page's. */
    ['inLanguage', (tag: string | null) => trust(` lang="${escapeHtml(tag ?? '')}" dir="${direction(tag)}"` as Html)],
    ['reading', (article: PublicRecord) => renderReading(article)],
    ['trusted', (html: Html) => trust(html)],
    /** Who is quoted with whom, as a graph. */
    ['network', (view: TogetherView) => drawTogether(view, layOut)],
    /** The statements of a speaker's page as a table in a link. */
    [
      'statementsTable',
      ({ statements }: Pick<SpeakerView, 'statements'>) =>
        dataLink('text/csv', writeStatementsCsv(statements, settings.url ?? '')),
    ],
    /** What differs between two articles. */
    ['differences', (first: PublicRecord, other: PublicRecord) => renderDifferences(first, other, words)],
    [
      'originalView',
      (article: PublicRecord) =>
        trust(renderOriginal(article, (one) => reasonOf(words, one, valueInWords(one, article), article), words)),
    ],
    /** An article as the basket holds it, as JSON. */
    ['basketItem', (article: PublicRecord) => JSON.stringify(itemOf(article, settings.language))],
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
    ['reportLink', (article: PublicRecord, anchor = '') => reportLink(settings, words, article, anchor)],
    ['evidenceRows', (article: PublicRecord, page: string) => evidenceRows(words, article, page, valueInWords)],
    ['inOriginal', (id: string, page: string) => `${page}#${statementAnchor(id, 0)}`],
  ]);
}

/** A year or a month in few letters; `null` for a decade. */
function onAxis(key: string, locale: string, digits: Interface['digits']): string | null {
  if (/^\d{4}$/.test(key)) return digits(key);
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(key) ?? [];
  if (year === undefined) return null;
  const first = new Date(0);
  first.setUTCFullYear(Number(year), Number(month) - 1, 1);
  return new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(first);
}

/**
 * A draft of a mail that names the record and its address; of a passage the record and the anchor alone, for a page may
 * have many. A contact that is an address on the web is given as it is.
 */
function reportLink(
  { contact = '', url }: Pick<SiteSettings, 'contact' | 'url'>,
  { say, strings }: Interface,
  { id, address }: Pick<PublicRecord, 'id' | 'address'>,
  anchor: string,
): string {
  if (/^https?:/.test(contact)) return contact;
  const subject = encodeURIComponent(`${say(strings.provenance.subject, { id })}${anchor === '' ? '' : ` #${anchor}`}`);
  const body = anchor === '' ? `&body=${encodeURIComponent(`${absoluteAddress(url ?? '', address)}\n\n`)}` : '';
  return `mailto:${contact}?subject=${subject}${body}`;
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
