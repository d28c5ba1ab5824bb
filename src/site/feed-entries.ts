import type { PublicRecord, SiteSettings } from '../model.ts';
import { interfaceOf } from '../strings/index.ts';
import { dateInWords } from './date-words.ts';
import { escapeHtml, showUnsafe } from './html.ts';

/** One article as both forms of feed write it. */
export interface FeedEntry {
  /** An `<entry>` of Atom. */
  atom: string;
  /** An item of a JSON Feed. */
  json: string;
}

/**
 * Writes the entry of an article in both forms.
 *
 * @param id permanent name of the article, a URI
 * @param link address of its page, as the feed may link to it
 */
export function writeEntry(record: PublicRecord, id: string, link: string, settings: SiteSettings): FeedEntry {
  const source = record.source && cleanText(record.source.name);
  // An estimate never appears as an exact day: not where a program would take it for one.
  const isEstimated = record.dateCertainty === 'estimated';
  const date = isEstimated ? null : record.date;
  const topics = record.topics.map((topic) => ({ id: cleanText(topic.id), label: cleanText(topic.label) }));
  const facts = { source, date, topics, author: record.byline === null ? null : cleanText(record.byline) };
  const title = cleanText(record.headline);
  const summary = cleanText(summarize(record, settings.language, isEstimated));
  return {
    atom: writeAtom(record, id, link, { ...facts, title, summary }),
    json: writeJson(record, id, link, { ...facts, title, summary }),
  };
}

interface Facts {
  title: string;
  summary: string;
  source: string | null;
  date: string | null;
  author: string | null;
  topics: { id: string; label: string }[];
}

function writeAtom({ language, released, updated }: PublicRecord, id: string, link: string, facts: Facts): string {
  const { title, summary, source, date, author, topics } = facts;
  const lang = language === null ? '' : ` xml:lang="${escapeHtml(language)}"`;
  return [
    '<entry>',
    `<id>${escapeHtml(id)}</id>`,
    `<title${lang}>${escapeHtml(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(link)}"/>`,
    `<published>${released}</published>`,
    `<updated>${updated}</updated>`,
    ...(author === null ? [] : [`<author><name>${escapeHtml(author)}</name></author>`]),
    ...(date === null ? [] : [`<dc:date>${escapeHtml(date)}</dc:date>`]),
    ...(source === null ? [] : [`<dc:source>${escapeHtml(source)}</dc:source>`]),
    ...topics.map((topic) => `<category term="${escapeHtml(topic.id)}" label="${escapeHtml(topic.label)}"/>`),
    `<summary${lang}>${escapeHtml(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

function writeJson({ language, released, updated }: PublicRecord, id: string, link: string, facts: Facts): string {
  const { title, summary, source, date, author, topics } = facts;
  return JSON.stringify({
    id,
    url: link,
    title,
    content_text: summary,
    date_published: released,
    date_modified: updated,
    ...(author === null ? {} : { authors: [{ name: author }] }),
    ...(topics.length === 0 ? {} : { tags: topics.map(({ label }) => label) }),
    ...(language === null ? {} : { language }),
    _clipfile: { date, source },
  });
}

function summarize(record: PublicRecord, language: string, isEstimated: boolean): string {
  const { say, strings } = interfaceOf(language);
  const { feed, list } = strings;
  const words = record.date === null ? feed.undated : dateInWords(record.date, language);
  const date = isEstimated && record.date !== null ? say(feed.estimated, { date: words }) : words;
  const facts = [record.source?.name, date].filter(Boolean).join(list.comma);
  const opening = record.standfirst ?? record.opening;
  return opening === '' ? `${facts}.` : `${facts}. ${opening}`;
}

/** Text that XML can hold: control codes shown, half surrogates and non-characters replaced. */
export function cleanText(text: string): string {
  return showUnsafe(text.replace(/[\ufffe\uffff]|\p{Cs}/gu, '\ufffd'));
}
