import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { z } from 'zod';
import type { HistoryEvent, SiteFile } from '../../src/model.ts';
import { planSite } from '../../src/site/plan.ts';
import { publishArchive } from '../../src/site/public-record.ts';
import { writeFeeds } from '../../src/site/web-files.ts';
import { type Clip, makeArchive } from './archive.ts';
import { readXml, type XmlElement } from './xml.ts';

const TODAY = '2026-11-21';

const CLIPS: Clip[] = Array.from({ length: 4 }, (_, i) => ({
  text: `Notice ${i}\nThe tram & the ferry will run, Ann Doe said.`,
  headline: `Notice <${i}>`,
  path: `2019/notice-${i}`,
  source: i < 3 ? 'Port News' : 'Tram Times',
  date: '1987-05-03',
  speakers: i < 2 ? [{ id: 'ann-doe', name: 'Ann Doe' }] : [],
  topics: ['medtop:20000638'],
  record: { added: `2026-10-0${i + 1}T09:00:00Z` },
}));

function feedsOf(clips: readonly Clip[], settings = '', history: Partial<HistoryEvent>[] = []): Map<string, string> {
  const archive = makeArchive(clips, settings);
  const folder = join(archive.root, 'content/history');
  mkdirSync(folder, { recursive: true });
  const ids = archive.records.map(({ record }) => record.id);
  const lines = history.map((event) => JSON.stringify({ ...event, id: ids[Number(event.id)] }));
  writeFileSync(join(folder, '2026.jsonl'), `${lines.join('\n')}\n`);
  const files: SiteFile[] = writeFeeds(publishArchive(archive, TODAY));
  return new Map(files.map(({ path, content }) => [path, String(content)]));
}

const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const author = z.strictObject({ name: z.string().min(1) });

/** JSON Feed 1.1, as far as Clipfile uses it; strict, so that no key is misspelt. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.string().min(1),
  feed_url: z.string().min(1),
  description: z.string().optional(),
  language: z.string(),
  authors: z.array(author).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.string().min(1),
      title: z.string().min(1),
      content_text: z.string().min(1),
      date_published: instant,
      date_modified: instant,
      authors: z.array(author).optional(),
      tags: z.array(z.string()).optional(),
      language: z.string().optional(),
      _clipfile: z.strictObject({ date: z.string().nullable(), source: z.string().nullable() }),
    }),
  ),
});

const jsonOf = (feeds: Map<string, string>, path: string) => jsonFeed.parse(JSON.parse(feeds.get(path) ?? ''));

/** What RFC 4287 demands of a feed and of each entry; gives the entries. */
function checkAtom(xml: string): XmlElement[] {
  const feed = readXml(xml);
  assert.equal(feed.name, 'feed');
  assert.equal(feed.attributes.get('xmlns'), 'http://www.w3.org/2005/Atom');
  const entries = feed.children.filter(({ name }) => name === 'entry');
  for (const element of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated']) {
      assert.equal(element.children.filter((child) => child.name === name).length, 1, `${element.name}: ${name}`);
    }
    assert.match(textOf(element, 'updated'), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    assert.match(textOf(element, 'id'), /^(?:https?:\/\/|tag:)\S+$/);
    assert.ok(
      element.children.some(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'alternate'),
    );
  }
  assert.ok(feed.children.some(({ name }) => name === 'author'));
  assert.ok(feed.children.some(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'self'));
  assert.equal(new Set(entries.map((entry) => textOf(entry, 'id'))).size, entries.length);
  return entries;
}

const textOf = (element: XmlElement | undefined, name: string) =>
  element?.children.find((child) => child.name === name)?.text ?? '';

test('site, sources, speakers and topics have feeds, groups from 3 articles up', () => {
  assert.deepEqual(
    [...feedsOf(CLIPS).keys()],
    [
      'feed.atom',
      'feed.json',
      'sources/port-news/feed.atom',
      'sources/port-news/feed.json',
      'topics/international-relations/feed.atom',
      'topics/international-relations/feed.json',
    ],
  );
  assert.equal(feedsOf([]).size, 0);
});

test('a page names its feed when it has one', () => {
  const plan = planSite(publishArchive(makeArchive(CLIPS), TODAY));
  const views = [...plan.home, ...plan.sources, ...plan.speakers, ...plan.topics];
  assert.deepEqual(
    views.flatMap(({ feed }) => feed ?? []),
    ['/', '/sources/port-news/', '/topics/international-relations/'],
  );
});

for (const settings of ['', 'url: https://example.org/x']) {
  test(`every feed is valid ${settings === '' ? 'without' : 'with'} an address of the site`, () => {
    for (const [path, content] of feedsOf(CLIPS, settings)) {
      if (path.endsWith('.atom')) checkAtom(content);
      else jsonFeed.parse(JSON.parse(content));
    }
  });
}

test('with an address of the site ids and links are built on it; without, ids are tags and links relative', () => {
  const there = feedsOf(CLIPS, 'url: https://example.org/x');
  assert.equal(jsonOf(there, 'feed.json').items[0]?.id, 'https://example.org/x/articles/2019/notice-3/');
  assert.equal(jsonOf(there, 'feed.json').items[0]?.url, 'https://example.org/x/articles/2019/notice-3/');
  const here = feedsOf(CLIPS);
  const [entry] = jsonOf(here, 'sources/port-news/feed.json').items;
  assert.match(entry?.id ?? '', /^tag:clipfile\.invalid,2026-10-01:[0-9a-f]{10}\/article\/[0-9a-f]{10}$/);
  assert.equal(entry?.url, '../../articles/2019/notice-2/');
  const [atom] = checkAtom(here.get('sources/port-news/feed.atom') ?? '');
  assert.equal(textOf(atom, 'id'), entry?.id);
});

test('the newest 50 come first; the article’s own date is in words, never the date of the entry', () => {
  const many = Array.from({ length: 60 }, (_, i) => ({
    ...CLIPS[0],
    text: `Text ${i}`,
    headline: `H ${i}`,
    path: `2019/h-${i}`,
    record: { added: `2026-10-01T09:${String(i).padStart(2, '0')}:00Z` },
  }));
  const { items } = jsonOf(feedsOf(many), 'feed.json');
  assert.deepEqual([items.length, items[0]?.title, items.at(-1)?.title], [50, 'H 59', 'H 10']);
  assert.match(items[0]?.content_text ?? '', /^Port News, 3 May 1987\. Text 59/);
  assert.equal(items[0]?._clipfile.date, '1987-05-03');
  assert.ok(items.every((item) => item.date_published.startsWith('2026-10-01')));
});

test('an estimated date says so', () => {
  const clip: Clip = { text: 'A', date: '1987-05-03', dateCertainty: 'estimated' };
  assert.match(jsonOf(feedsOf([clip]), 'feed.json').items[0]?.content_text ?? '', /^3 May 1987 \(estimated\)\./);
  assert.doesNotMatch(feedsOf([clip]).get('feed.atom') ?? '', /dc:date>/);
});

const CHANGES: [
  what: string,
  event: Partial<HistoryEvent>,
  access: 'full' | 'excerpt' | 'metadata-only',
  isSeen: boolean,
][] = [
  ['a changed headline', { field: 'headline', before: 'a', after: 'b' }, 'full', true],
  ['a changed body', { field: 'body', before: [], after: ['x'] }, 'full', true],
  ['a changed body that is withheld', { field: 'body', before: [], after: ['x'] }, 'metadata-only', false],
  ['a change behind the excerpt', { field: 'body', before: [], after: ['zzz'] }, 'excerpt', false],
  ['a change inside the excerpt', { field: 'body', before: [], after: ['The tram & the ferry'] }, 'excerpt', true],
  ['a new fingerprint of the original', { field: 'sha256', before: 'a', after: 'b' }, 'full', false],
  ['a note of the maintainer', { field: 'notes', before: 'a', after: 'b' }, 'full', false],
  ['a renamed original', { event: 'renamed', field: 'original' }, 'full', false],
];

for (const [what, event, access, isSeen] of CHANGES) {
  test(`${what} ${isSeen ? 'is' : 'is not'} an update`, () => {
    const clips = CLIPS.map((clip) => ({ ...clip, record: { ...clip.record, access } }));
    const at = '2026-11-02T10:00:00Z';
    const feeds = feedsOf(clips, '', [{ at, id: '1', event: 'changed', ...event }]);
    const entry = jsonOf(feeds, 'feed.json').items.find(({ title }) => title.includes('1'));
    assert.equal(entry?.date_published, '2026-10-02T09:00:00Z');
    assert.equal(entry?.date_modified, isSeen ? at : '2026-10-02T09:00:00Z');
    const feed = readXml(feeds.get('feed.atom') ?? '');
    assert.equal(textOf(feed, 'updated'), isSeen ? at : '2026-10-04T09:00:00Z');
  });
}

test('what was under embargo is released on its day, and comes first then', () => {
  const clips = CLIPS.map((clip, i) =>
    i === 0 ? { ...clip, record: { ...clip.record, embargo: '2026-11-20' } } : clip,
  );
  const [first] = jsonOf(feedsOf(clips), 'feed.json').items;
  assert.deepEqual([first?.title, first?.date_published], ['Notice <0>', '2026-11-20T00:00:00Z']);
});

test('a hostile headline is text', () => {
  const headline = ']]>&amp;<script>\u0000\u0008\ud800\uffff"\'';
  const feeds = feedsOf([{ text: `${headline} more`, headline, source: headline, byline: headline }], 'title: "<&>"');
  const [entry] = checkAtom(feeds.get('feed.atom') ?? '');
  assert.equal(textOf(entry, 'title'), ']]>&amp;<script>␀␈\ufffd\ufffd"\'');
  assert.equal(jsonOf(feeds, 'feed.json').items[0]?.title, ']]>&amp;<script>␀␈\ufffd\ufffd"\'');
});
