import assert from 'node:assert/strict';
import test from 'node:test';
import { joinPlans } from '../../src/site/plan.ts';
import { publishArchive } from '../../src/site/public-record.ts';
import { planSections } from '../../src/site/sections.ts';
import { writeRobots, writeSitemap } from '../../src/site/sitemap.ts';
import { findNotices } from '../../src/site/web-files.ts';
import { type Clip, makeArchive } from './archive.ts';
import { readXml } from './xml.ts';

const OPEN = 'url: https://example.org/x\nindex: yes';

const CLIPS: Clip[] = [0, 1, 2, 3, 4].map((i) => ({
  text: `Notice ${i}`,
  path: `2019/notice-${i}`,
  date: '2019-05-03',
  source: 'Port News',
  record: { added: `2026-10-0${i + 1}T09:00:00Z`, aliases: [`/old/${i}/`] },
}));

function sitemapOf(settings: string, most?: number, clips = CLIPS) {
  const archive = publishArchive(makeArchive(clips, settings), '2026-11-21');
  const listed = planSections(archive).filter(({ isListed }) => isListed);
  const pages = Object.values(joinPlans(listed.map((section) => section.plan()))).flat();
  const files = writeSitemap(
    archive,
    pages.map(({ url }) => url),
    most,
  );
  return new Map(files.map(({ path, content }) => [path, readXml(String(content))]));
}

const cell = (row: ReturnType<typeof readXml>, name: string) => row.children.find((one) => one.name === name)?.text;

test('a sitemap has each page once; articles with the day of their last change, no stand-in pages', () => {
  const withdrawn: Clip = { text: 'Gone', path: 'gone', record: { status: 'withdrawn' } };
  const rows = sitemapOf(OPEN, undefined, [...CLIPS, withdrawn]).get('sitemap.xml')?.children ?? [];
  const addresses = rows.map((row) => cell(row, 'loc')?.replace('https://example.org/x', ''));
  assert.equal(new Set(addresses).size, addresses.length);
  for (const address of ['/', '/dates/2019/05/03/', '/sources/port-news/', '/articles/2019/notice-3/']) {
    assert.ok(addresses.includes(address), address);
  }
  assert.ok(!addresses.some((address) => /old|gone|404|search/.test(address ?? '')), addresses.join(' '));
  const article = rows.find((row) => cell(row, 'loc')?.endsWith('notice-3/'));
  assert.equal(article && cell(article, 'lastmod'), '2026-10-04T09:00:00Z');
  assert.ok(rows[0] && cell(rows[0], 'lastmod') === undefined);
});

test('above the limit it is an index of sitemaps, none longer than the limit', () => {
  const files = sitemapOf(OPEN, 4);
  const index = files.get('sitemap.xml');
  assert.equal(index?.name, 'sitemapindex');
  const parts = index?.children.map((row) => cell(row, 'loc')?.replace('https://example.org/x/', '') ?? '') ?? [];
  assert.deepEqual(new Set(parts), new Set([...files.keys()].filter((path) => path !== 'sitemap.xml')));
  const lengths = parts.map((path) => files.get(path)?.children.length ?? 0);
  assert.ok(
    lengths.every((length) => length > 0 && length <= 4),
    lengths.join(' '),
  );
  const single = sitemapOf(OPEN).get('sitemap.xml')?.children.length;
  assert.equal(
    lengths.reduce((a, b) => a + b),
    single,
  );
  const last = index?.children.at(-1);
  assert.equal(last && cell(last, 'lastmod'), '2026-10-05T09:00:00Z');
});

test('without an address there is no sitemap, and one notice; nor for an archive that is not to be listed', () => {
  assert.equal(sitemapOf('index: yes').size, 0);
  assert.equal(sitemapOf('url: https://example.org').size, 0);
  const notices = (settings: string) => findNotices(publishArchive(makeArchive(CLIPS, settings), '2026-11-21'), []);
  assert.equal(notices('index: yes').length, 1);
  assert.deepEqual(notices(OPEN), []);
});

const ROBOTS: [settings: string, rules: string][] = [
  ['', 'User-agent: *\nDisallow: /\n'],
  ['url: https://example.org', 'User-agent: *\nDisallow: /\n'],
  ['index: yes', 'User-agent: *\nAllow: /\n'],
  [OPEN, 'User-agent: *\nAllow: /\nSitemap: https://example.org/x/sitemap.xml\n'],
];

for (const [settings, rules] of ROBOTS) {
  test(`robots.txt for ${JSON.stringify(settings)}`, () => {
    assert.equal(writeRobots(makeArchive([], settings).settings).content, rules);
  });
}
