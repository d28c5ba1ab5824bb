import { absoluteAddress } from '../export/absolute-address.ts';
import type { PublicArchive, PublicRecord, SiteSettings } from '../model.ts';
import { interfaceOf } from '../strings/index.ts';
import { cleanText, type FeedEntry, writeEntry } from './feed-entries.ts';
import { type FeedPage, feedOf } from './feed-pages.ts';
import { firstOf } from './first-of.ts';
import { escapeHtml } from './html.ts';
import { compare } from './lines.ts';
import { rootFrom } from './links.ts';

/** Entries that are remembered: those of one article stand in the feeds of its source, speakers and topics. */
const REMEMBERED = 2_000;

/** Articles in a feed: those released last. */
const ENTRIES = 50;

/** What the two forms of one feed share. */
interface Feed {
  title: string;
  /** Permanent name of the feed, a URI. */
  id: string;
  /** Begins every link to a page of the site: its address, or the way from the feed to its root. */
  base: string;
  page: FeedPage;
  updated: string;
  entries: FeedEntry[];
}

/**
 * A feed file that can be written. Its text depends on settings, title, path and these records alone; and, without an
 * address of the site, on which article was the archive's first.
 */
export interface PlannedFeed {
  /** Path of the file from the site's root. */
  path: string;
  /** Permanent name of the feed, which entries without a known address on the web share. */
  id: string;
  title: string;
  /** The articles in it. */
  records: readonly PublicRecord[];
  /** Without articles, since when there are none; else empty. */
  since: string;
  write: () => string;
}

/** Plans the feeds of one site. */
export interface Feeds {
  /** What ids and links begin with; all feeds depend on it. */
  base: string;
  /** The two feeds of the page at an address, `title` being `null` for the whole site; none for too few articles. */
  plan: (url: string, title: string | null, records: readonly PublicRecord[]) => PlannedFeed[];
  /** The two feeds of a page that has them however few its articles are; none where the archive is empty. */
  planAny: (url: string, title: string, records: readonly PublicRecord[]) => PlannedFeed[];
}

/**
 * Plans `feed.atom` (RFC 4287) and `feed.json` (JSON Feed 1.1) of the site, and of each source, speaker and topic from
 * 3 articles up: the 50 articles released last. `updated` is when an article was added or what may be seen of it
 * changed; the article's own date stands in the summary, in words, and as EDTF in `dc:date` and `_clipfile.date`.
 *
 * With an address of the site in the settings, ids and links are built on it; without, ids are `tag:` URIs (RFC 4151)
 * under a name that is nobody's, and links are relative to the feed. A site without articles has no feed.
 */
export function createFeeds({ settings, records }: PublicArchive): Feeds {
  const { say, strings } = interfaceOf(settings.language);
  const tagBase = tagBaseOf(records);
  // A feed without entries has not changed since the archive began.
  const beginning = records.reduce((first, { added }) => (first === '' || added < first ? added : first), '');
  const idOf = (path: string, address: string) =>
    settings.url === null ? `tag:clipfile.invalid,${tagBase}/${path}` : absoluteAddress(settings.url, address);
  const entryOf = rememberEntries((record, base) =>
    writeEntry(
      record,
      idOf(`article/${record.id}`, record.address),
      base + absoluteAddress('', record.address).slice(1),
      settings,
    ),
  );
  const write = (url: string, name: string | null, of: readonly PublicRecord[]): PlannedFeed[] => {
    const listed = firstOf(of, ENTRIES, byReleased);
    const base = settings.url === null ? rootFrom(url) : `${settings.url}/`;
    const title = cleanText(name === null ? settings.title : say(strings.feed.title, { name, site: settings.title }));
    const id = idOf(`feed${url}`, url);
    const since = listed.length === 0 ? beginning : '';
    const read = (): Feed => ({
      title,
      id,
      base,
      page: { url, title: name },
      updated: listed.reduce((last, { updated }) => (updated > last ? updated : last), since),
      entries: listed.map((record) => entryOf(record, base)),
    });
    const folder = url.slice(1);
    return [
      { path: `${folder}feed.atom`, id, title, records: listed, since, write: () => writeAtom(read(), settings) },
      { path: `${folder}feed.json`, id, title, records: listed, since, write: () => writeJson(read(), settings) },
    ];
  };
  return {
    base: settings.url ?? tagBase,
    plan: (url, name, of) =>
      of.length === 0 || (name !== null && feedOf(url, of) === null) ? [] : write(url, name, of),
    planAny: (url, name, of) => (records.length === 0 ? [] : write(url, name, of)),
  };
}

function byReleased(a: PublicRecord, b: PublicRecord): number {
  return compare(b.released, a.released) || compare(b.added, a.added) || compare(a.id, b.id);
}

/** An article stands in many feeds, and its entry differs by no more than where the links begin. */
function rememberEntries(write: (record: PublicRecord, base: string) => FeedEntry): typeof write {
  const known = new Map<string, FeedEntry>();
  return (record, base) => {
    const key = `${record.id} ${base}`;
    const entry = known.get(key) ?? write(record, base);
    const oldest = known.keys().next();
    if (known.size >= REMEMBERED && !oldest.done) known.delete(oldest.value);
    known.set(key, entry);
    return entry;
  };
}

/**
 * Names are under `clipfile.invalid`, a domain that can be nobody's, with the day and id of the first article added:
 * other archives began with another one.
 */
function tagBaseOf(records: readonly PublicRecord[]): string {
  const first = records.reduce<PublicRecord | null>(
    (one, record) =>
      one === null || (compare(record.added, one.added) || compare(record.id, one.id)) < 0 ? record : one,
    null,
  );
  return first === null ? '' : `${first.added.slice(0, 10)}:${first.id}`;
}

function writeAtom({ title, id, base, page, updated, entries }: Feed, { title: site, language }: SiteSettings): string {
  const link = (address: string) => escapeHtml(base + address.slice(1));
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="${escapeHtml(language)}">`,
    `<id>${escapeHtml(id)}</id>`,
    `<title>${escapeHtml(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<author><name>${escapeHtml(cleanText(site))}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${link(`${page.url}feed.atom`)}"/>`,
    `<link rel="alternate" type="text/html" href="${link(page.url)}"/>`,
    ...entries.map(({ atom }) => atom),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function writeJson({ title, base, page, entries }: Feed, settings: SiteSettings): string {
  const head = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: base + page.url.slice(1),
    feed_url: `${base}${page.url.slice(1)}feed.json`,
    ...(page.title === null ? { description: cleanText(settings.description) } : {}),
    language: settings.language,
    authors: [{ name: cleanText(settings.title) }],
  });
  // Items are written already: they go in front of the closing brace.
  return `${head.slice(0, -1)},"items":[\n${entries.map(({ json }) => json).join(',\n')}\n]}\n`;
}
