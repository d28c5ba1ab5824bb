import { parseEdtf } from '../edtf.ts';
import type { Language } from '../languages/index.ts';
import type { DateCandidate, Diagnostic, Edtf, NewsDocument } from '../model.ts';
import { languageFor } from './language.ts';
import { readPageArticle } from './page-article.ts';
import { type PageValue, readPageValues } from './page-values.ts';
import { findDates } from './printed-dates.ts';
import { readWideDate } from './wide-dates.ts';
import { readZones } from './zones.ts';

/** Names under which a day of publication is stated: in front matter, and in `meta` elements of all kinds of CMS. */
const KEY_PUBLISHED =
  /^(?:date|published|pubdate|publish(?:ed)?[_ -]?(?:date|at|on|time)|publication[_ -]?date|datepublished)$/;
const META_PUBLISHED =
  /^(?:(?:article|og|video|shareaholic|rnews|vr|news):?(?:article_)?(?:published(?:_time|_at)?|datepublished|pubdate|publish_?(?:ed_)?(?:date|time))|article[._-](?:published|publish-?date|created|date[_-]original)|datepublished|date-?published|pub-?date|publish(?:ed)?[._ -]?(?:date|time|at|on)|publication[._ -]?date|original[._ -]?publish[._ -]?date|release_date|parsely-pub-date|sailthru\.date|bt:pubdate|cxenseparse:(?:recs:)?(?:articlepublished|publishtime)|dc(?:terms)?[.:](?:date[.:])?issued|citation_(?:publication|online)_date|twt-published-at|created|date_published|firstpublished|displaydate|ptime)$/;
const META_VAGUE =
  /^(?:date|dc(?:terms)?[.:](?:date|created)|citation_date|dc\.date\.created|article:created(?:_time)?|datecreated)$/;
const META_UPDATED =
  /^(?:(?:article|og):(?:modified|updated)(?:_time)?|last-?modified|lastmod|modified|revised|updated|date-?modified|date_?updated|dc(?:terms)?[.:](?:date[.:])?modified|utime|article\.updated)$/;

/** Strength beside that of printed dates, which is in `date.ts`. */
const STRENGTH = {
  frontMatter: 110,
  data: 106,
  meta: 105,
  microdata: 104,
  page: 102,
  vague: 75,
  beside: 88,
  updated: 10,
  teaser: 5,
};

/** Finds the dates that a page's markup states. Each keeps the day as it is written there: it is not moved to another time zone. */
export function extractMetadataDates(document: NewsDocument): DateCandidate[] {
  const language = languageFor(document);
  const printed = printedDays(document, language);
  return readPageValues(document).flatMap((value): DateCandidate[] => {
    const judged = judge(document, value);
    const stated = judged === null ? null : readValue(value, language);
    if (!judged || !stated) return [];
    // An instant in UTC and a day that the page prints beside its headline are the same, though the day differs.
    const local = stated.isUtc && judged.role === 'published' ? localDay(stated.value, printed) : null;
    const evidence = value.span ? [value.span] : [];
    return [
      {
        field: 'date',
        value: local ?? stated.value,
        role: judged.role,
        evidence,
        certainty: 'stated',
        rule: local ? `${judged.rule}-as-printed` : judged.rule,
        strength: judged.strength,
        ...(value.from === 'front-matter' ? {} : { selector: value.selector }),
      },
    ];
  });
}

/** Front matter is written by people, who may know no more than the month or the year. */
function readValue({ from, value }: PageValue, language: Language): ReturnType<typeof readStatedDate> {
  const wide = from === 'front-matter' ? readWideDate(value) : null;
  return wide ? { value: wide, isUtc: false } : readStatedDate(value, language);
}

/** What stands for no date at all. */
const NOTHING = /^(?:null|~|-+|none|unknown|undated|n\.?d\.?|s\.?d\.?|o\.?\s?d\.?|\?)$/i;

/** Names the dates of front matter that cannot be read: dropped without a word, they would seem never to have been given. */
export function findUnreadDates(document: NewsDocument): Diagnostic[] {
  if (!document.markup) return [];
  const language = languageFor(document);
  const dates = readPageValues(document).filter(
    (one) => one.from === 'front-matter' && judge(document, one) !== null && !NOTHING.test(one.value.trim()),
  );
  return dates
    .filter((one) => readValue(one, language) === null)
    .map(({ name, value, span }) => ({
      level: 'warning',
      code: 'unread-date',
      message: `the front matter says "${name}: ${value.slice(0, 60)}", which is no date that can be read; write it as 2019, 2019-05 or 2019-05-12`,
      span,
    }));
}

type Judged = { role: 'published' | 'updated' | 'teaser'; strength: number; rule: string };

function judge(document: NewsDocument, { from, name, element }: PageValue): Judged | null {
  const published = (strength: number): Judged => ({ role: 'published', strength, rule: `${from}-published` });
  const updated: Judged = { role: 'updated', strength: STRENGTH.updated, rule: `${from}-updated` };
  switch (from) {
    case 'front-matter':
      if (KEY_PUBLISHED.test(name)) return published(STRENGTH.frontMatter);
      return /^(?:updated|modified|last[_-]?(?:mod|updated|modified))$/.test(name) ? updated : null;
    case 'json-ld':
      if (name === 'datepublished') return published(STRENGTH.data);
      if (name === 'page.datepublished') return published(STRENGTH.page);
      if (name === 'datecreated') return published(STRENGTH.vague);
      return name === 'datemodified' ? updated : null;
    case 'meta':
      if (META_PUBLISHED.test(name)) return published(STRENGTH.meta);
      if (META_VAGUE.test(name)) return published(STRENGTH.vague);
      return META_UPDATED.test(name) ? updated : null;
    case 'microdata':
      if (name === 'datepublished') return published(STRENGTH.microdata);
      if (name === 'datecreated') return published(STRENGTH.vague);
      return name === 'datemodified' ? updated : null;
    case 'time':
      return judgeTime(document, element);
    default:
      return null;
  }
}

/** Words in the class of a `time` element, or of the elements right around it. */
const SAYS_UPDATED = /updat|modif|revis/i;
const SAYS_PUBLISHED = /publish|posted|entry-date|pubdate|created/i;

function judgeTime(document: NewsDocument, index: number): Judged | null {
  const markup = document.markup;
  const element = markup?.elements[index];
  const article = readPageArticle(document);
  if (!markup || !element || !article) return null;
  const names = [index, element.parent].map((at) => markup.elements[at]?.attributes.get('class') ?? '').join(' ');
  const before = document.text.slice(Math.max(0, element.span[0] - 25), element.span[0] + 12);
  if (SAYS_UPDATED.test(names) || /(?:updated|modified)\W{0,4}/i.test(before))
    return { role: 'updated', strength: STRENGTH.updated, rule: 'time-updated' };
  const body = document.lines[article.from]?.inner[0] ?? 0;
  const headline = readZones(document).find((zone) => zone.kind === 'headline');
  const isInHead = headline !== undefined && element.span[0] >= headline.inner[0] - 300 && element.span[0] <= body;
  if (!isInHead) return { role: 'teaser', strength: STRENGTH.teaser, rule: 'time-elsewhere' };
  const isLabelled = element.attributes.has('pubdate') || SAYS_PUBLISHED.test(names);
  return {
    role: 'published',
    strength: isLabelled ? STRENGTH.page : STRENGTH.beside,
    rule: isLabelled ? 'time-published' : 'time-beside-headline',
  };
}

/** ISO 8601 with or without time, `20231221`, and what HTTP and mail write (RFC 9110, RFC 5322). */
const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]{1,2}(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}))?/;
const MAIL =
  /^(?:\p{L}{3,9}, )?(\d{1,2})[ -](\p{L}{3,9})[ -](\d{4})(?: (\d{2}):(\d{2})(?::\d{2})?)? ?(GMT|UTC|Z|[+-]\d{4})?/u;

/** First year in which news could be dated so; below stand zero dates of databases, and 1 January 1970 is one, too. */
const FIRST_YEAR = 1600;

/** Reads a date as markup states it: EDTF of the day and time as written; `isUtc` when it is an instant in UTC. */
export function readStatedDate(value: string, language: Language): { value: Edtf; isUtc: boolean } | null {
  const words = value.trim().slice(0, 80);
  const iso = ISO.exec(words) ?? (/^\d{8}(?:\D|$|T|\d{4,6}$)/.test(words) ? COMPACT.exec(words) : null);
  const mail = iso ? null : MAIL.exec(words);
  const month = mail ? language.calendar.months.get((mail[2] ?? '').toLowerCase()) : Number(iso?.[2]);
  const [year, day, hour, minute, zone] = mail
    ? [mail[3], mail[1], mail[4], mail[5], mail[6]]
    : [iso?.[1], iso?.[3], iso?.[4], iso?.[5], iso?.[6]];
  if (year === undefined || month === undefined || Number.isNaN(month)) {
    const dates = findDates(value.slice(0, 200), [0, Math.min(200, value.length)], language);
    const only = dates[0];
    return only && dates.length === 1 ? { value: only.edtf, isUtc: false } : null;
  }
  if (Number(year) < FIRST_YEAR || `${year}-${month}-${Number(day)}` === '1970-1-1') return null;
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  // Midnight to the minute is a day without a time, or one of another zone.
  const hasTime = hour !== undefined && minute !== undefined && `${hour}:${minute}` !== '00:00';
  const edtf = parseEdtf(hasTime ? `${date}T${hour.padStart(2, '0')}:${minute}` : date) ?? parseEdtf(date);
  return (
    edtf && { value: edtf, isUtc: zone !== undefined && hour !== undefined && /^(?:Z|UTC|GMT|[+-]00:?00)$/i.test(zone) }
  );
}

/** Days that the page prints between its headline and its text. */
function printedDays(document: NewsDocument, language: Language): string[] {
  if (!document.markup) return [];
  const zones = readZones(document);
  const headline = zones.findIndex((zone) => zone.kind === 'headline');
  const body = zones.findIndex((zone) => zone.kind === 'body');
  if (headline < 0 || body < headline) return [];
  const head = zones.slice(headline + 1, body).filter((zone) => zone.kind === 'metadata' || zone.kind === 'byline');
  return head.flatMap((zone) => findDates(document.text, zone.inner, language).map((date) => date.edtf.slice(0, 10)));
}

const DAY = 86_400_000;

/** The printed day that an instant in UTC falls on somewhere in the world, when that is another than its own. */
function localDay(instant: string, printed: readonly string[]): Edtf | null {
  const day = instant.slice(0, 10);
  if (printed.length !== 1 || printed[0] === day || !/^\d{4}-\d\d-\d\d$/.test(printed[0] ?? '')) return null;
  const apart = (Date.parse(`${printed[0]}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / DAY;
  const hour = instant.includes('T') ? Number(instant.slice(11, 13)) : 0;
  // Local time is 12 hours behind at most, and 14 ahead.
  const isPossible = (apart === -1 && hour < 12) || (apart === 1 && hour >= 10);
  return isPossible ? parseEdtf(printed[0] ?? '') : null;
}
