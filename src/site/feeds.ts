import { edtfInWords } from '../edtf.ts';
import type { PublicArchive, PublicRecord, SiteFile, SiteSettings } from '../model.ts';
import { readPlainText } from '../search/plain-text.ts';
import { type FeedPage, feedPages } from './feed-pages.ts';
import { hashProgram } from './fingerprint.ts';
import { escapeHtml, showUnsafe } from './html.ts';
import { compare } from './lines.ts';
import { rootFrom } from './links.ts';
import { digest } from './sealed.ts';
import type { WantedFile } from './wanted.ts';

/** Articles in a feed: those released last. */
const ENTRIES = 50;

/** Words of an article's text in its summary. */
const SUMMARY_WORDS = 40;

/** One article as both forms of feed give it. */
interface Entry {
  id: string;
  record: PublicRecord;
  title: string;
  summary: string;
  author: string | null;
}

/** What all feeds of a site share. */
interface Site {
  settings: SiteSettings;
  /** Makes the permanent name of a page that has no known address on the web. */
  tag: (path: string) => string;
  /** An article's entry, made once. */
  entryOf: (record: PublicRecord) => Entry;
}

/**
 * Writes `feed.atom` (RFC 4287) and `feed.json` (JSON Feed 1.1) of the site, and of each source, speaker and topic from
 * 3 articles up: the 50 articles released last. `updated` is when an article was added or what may be seen of it
 * changed; the article's own date stands in the summary, in words, and as EDTF in `dc:date` and `_clipfile.date`.
 *
 * With an address of the site in the settings, ids and links are built on it; without, ids are `tag:` URIs (RFC 4151)
 * under a name that is nobody's, and links are relative to the feed. A site without articles has no feed.
 */
export function wantFeeds(archive: PublicArchive): WantedFile[] {
  const { settings } = archive;
  const entries = new Map<PublicRecord, Entry>();
  const tag = createTags(archive.records);
  const site: Site = {
    settings,
    tag,
    entryOf: (record) => {
      const entry = entries.get(record) ?? makeEntry(record, settings, tag);
      entries.set(record, entry);
      return entry;
    },
  };
  const program = hashProgram();
  const given = JSON.stringify([settings.title, settings.url, settings.language, tag('')]);
  return feedPages(archive).flatMap((page): WantedFile[] => {
    const records = [...page.records].sort(byReleased).slice(0, ENTRIES);
    const shown = () => records.map(site.entryOf);
    const folder = page.url.slice(1);
    const key = digest([program, given, page.url, page.title, JSON.stringify(records)].join('\n'));
    return [
      { path: `${folder}feed.atom`, key, make: () => writeAtom(page, shown(), site) },
      { path: `${folder}feed.json`, key, make: () => writeJson(page, shown(), site) },
    ];
  });
}

/** Writes all feeds. */
export function writeFeeds(archive: PublicArchive): SiteFile[] {
  return wantFeeds(archive).map(({ path, make }) => ({ path, content: make() }));
}

function byReleased(a: PublicRecord, b: PublicRecord): number {
  return compare(b.released, a.released) || compare(b.added, a.added) || compare(a.id, b.id);
}

function makeEntry(record: PublicRecord, { url, language }: SiteSettings, tag: Site['tag']): Entry {
  const date =
    record.date === null ? 'undated' : edtfInWords(record.date, language) + (isEstimated(record) ? ' (estimated)' : '');
  const words = record.standfirst ?? firstWords(readPlainText(record.body));
  const facts = [record.source?.name, date].filter(Boolean).join(', ');
  return {
    id: url === null ? tag(`article/${record.id}`) : url + record.address,
    record,
    title: clean(record.headline),
    summary: clean(words === '' ? `${facts}.` : `${facts}. ${words}`),
    author: record.byline === null ? null : clean(record.byline),
  };
}

/** An estimate never appears as an exact day. */
function isEstimated({ dateCertainty }: PublicRecord): boolean {
  return dateCertainty === 'estimated';
}

function firstWords(text: string): string {
  const words = text.split(/\s+/, SUMMARY_WORDS + 1);
  const cut = words
    .slice(0, SUMMARY_WORDS)
    .join(' ')
    .slice(0, SUMMARY_WORDS * 12);
  return words.length > SUMMARY_WORDS ? `${cut} …` : cut;
}

/** Text that XML can hold: control codes shown, half surrogates and non-characters replaced. */
function clean(text: string): string {
  return showUnsafe(text.replace(/[\ufffe\uffff]|\p{Cs}/gu, '\ufffd'));
}

/**
 * Names under `clipfile.invalid`, a domain that can be nobody's, with the day and id of the first article added: other
 * archives began with another one.
 */
function createTags(records: readonly PublicRecord[]): Site['tag'] {
  const first = records.reduce<PublicRecord | null>(
    (one, record) =>
      one === null || compare(record.added, one.added) < 0 || (record.added === one.added && record.id < one.id)
        ? record
        : one,
    null,
  );
  const base = first === null ? '' : `${first.added.slice(0, 10)}:${first.id}`;
  return (path) => `tag:clipfile.invalid,${base}/${path}`;
}

/** An address of the site as a feed at `page` may link to it. */
function linkFrom(page: FeedPage, address: string, { url }: SiteSettings): string {
  return url === null ? rootFrom(page.url) + address.slice(1) : url + address;
}

function updatedOf(entries: readonly Entry[]): string {
  return entries.map(({ record }) => record.updated).reduce((last, instant) => (instant > last ? instant : last), '');
}

function titleOf({ title }: FeedPage, { title: site }: SiteSettings): string {
  return clean(title === null ? site : `${title} – ${site}`);
}

function writeAtom(page: FeedPage, entries: readonly Entry[], { settings, tag }: Site): string {
  const link = (address: string) => escapeHtml(linkFrom(page, address, settings));
  const id = settings.url === null ? tag(`feed${page.url}`) : settings.url + page.url;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="${escapeHtml(settings.language)}">`,
    `<id>${escapeHtml(id)}</id>`,
    `<title>${escapeHtml(titleOf(page, settings))}</title>`,
    `<updated>${updatedOf(entries)}</updated>`,
    `<author><name>${escapeHtml(clean(settings.title))}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${link(`${page.url}feed.atom`)}"/>`,
    `<link rel="alternate" type="text/html" href="${link(page.url)}"/>`,
    ...entries.flatMap((entry) => atomEntry(entry, link)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function atomEntry({ id, record, title, summary, author }: Entry, link: (address: string) => string): string[] {
  const language = record.language === null ? '' : ` xml:lang="${escapeHtml(record.language)}"`;
  return [
    '<entry>',
    `<id>${escapeHtml(id)}</id>`,
    `<title${language}>${escapeHtml(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${link(record.address)}"/>`,
    `<published>${record.released}</published>`,
    `<updated>${record.updated}</updated>`,
    ...(author === null ? [] : [`<author><name>${escapeHtml(author)}</name></author>`]),
    ...(record.date === null || isEstimated(record) ? [] : [`<dc:date>${escapeHtml(record.date)}</dc:date>`]),
    ...(record.source === null ? [] : [`<dc:source>${escapeHtml(clean(record.source.name))}</dc:source>`]),
    ...record.topics.map(
      (topic) => `<category term="${escapeHtml(clean(topic.id))}" label="${escapeHtml(clean(topic.label))}"/>`,
    ),
    `<summary${language}>${escapeHtml(summary)}</summary>`,
    '</entry>',
  ];
}

function writeJson(page: FeedPage, entries: readonly Entry[], { settings }: Site): string {
  const link = (address: string) => linkFrom(page, address, settings);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(page, settings),
    home_page_url: link(page.url),
    feed_url: link(`${page.url}feed.json`),
    ...(page.title === null ? { description: clean(settings.description) } : {}),
    language: settings.language,
    authors: [{ name: clean(settings.title) }],
    items: entries.map(({ id, record, title, summary, author }) => ({
      id,
      url: link(record.address),
      title,
      content_text: summary,
      date_published: record.released,
      date_modified: record.updated,
      ...(author === null ? {} : { authors: [{ name: author }] }),
      ...(record.topics.length === 0 ? {} : { tags: record.topics.map((topic) => clean(topic.label)) }),
      ...(record.language === null ? {} : { language: record.language }),
      _clipfile: { date: isEstimated(record) ? null : record.date, source: record.source?.name ?? null },
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
