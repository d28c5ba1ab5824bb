import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { buildSite } from '../../src/build.ts';
import { publishArchive } from '../../src/site/public-record.ts';
import { findNotices } from '../../src/site/web-files.ts';
import { type Clip, makeArchive, newFolder } from './archive.ts';

const CLIPS: Clip[] = [
  ...[1, 2, 3].map((i) => ({ text: `Notice ${i}`, path: `2019/notice-${i}`, source: 'Port News', date: '2019-05-03' })),
  { text: 'Gone', path: 'gone', record: { status: 'withdrawn', aliases: ['/old/gone/'] } },
];

async function build(settings: string, own: { [path: string]: string } = {}) {
  const archive = makeArchive(CLIPS, settings);
  for (const [path, content] of Object.entries(own)) {
    mkdirSync(join(archive.root, 'public'), { recursive: true });
    writeFileSync(join(archive.root, 'public', path), content);
  }
  const output = join(newFolder(), '_site');
  const result = await buildSite({
    root: archive.root,
    output,
    pathPrefix: '/',
    full: true,
    archive,
    today: '2026-11-21',
  });
  return { result, output, read: (path: string) => readFileSync(join(output, path), 'utf8') };
}

const NOINDEX = '<meta name="robots" content="noindex">';

test('every page asks search engines to stay away until the settings say yes', async () => {
  const closed = await build('url: https://example.org');
  for (const path of closed.result.written.filter((name) => name.endsWith('.html'))) {
    assert.ok(closed.read(path).includes(NOINDEX), path);
  }
  assert.match(closed.read('robots.txt'), /Disallow: \/\n/);
  assert.ok(!existsSync(join(closed.output, 'sitemap.xml')));
});

test('then all but tombstones and redirects may be listed', async () => {
  const open = await build('url: https://example.org\nindex: yes');
  const pages = open.result.written.filter((name) => name.endsWith('.html'));
  assert.deepEqual(
    pages.filter((path) => open.read(path).includes(NOINDEX)),
    ['gone/index.html', 'old/gone/index.html'].map((path) => (path.startsWith('gone') ? `articles/${path}` : path)),
  );
  assert.match(open.read('sitemap.xml'), /<loc>https:\/\/example\.org\/articles\/2019\/notice-1\/<\/loc>/);
});

test('pages with a feed name it in their head, by a relative link', async () => {
  const { read } = await build('');
  assert.match(read('index.html'), /<link rel="alternate" type="application\/atom\+xml" href="\.\/feed\.atom"/);
  const source = read('sources/port-news/index.html');
  assert.match(source, /type="application\/feed\+json" href="\.\.\/\.\.\/sources\/port-news\/feed\.json"/);
  assert.doesNotMatch(read('dates/index.html'), /rel="alternate"/);
  assert.match(read('sources/port-news/feed.atom'), /^<\?xml/);
});

test('without an address the build has one notice', async () => {
  assert.match((await build('')).result.notices.join('|'), /^content\/site\.yml has no `url`[^|]*$/);
  assert.deepEqual((await build('url: https://example.org')).result.notices, []);
});

test('rights that hold for no article are told of: a misspelt source would be shown whole', () => {
  const notices = (rights: string, vocabulary: Parameters<typeof findNotices>[1] = []) =>
    findNotices(
      publishArchive(makeArchive(CLIPS, `url: https://example.org\nrights: {${rights}}`), '2026-11-21'),
      vocabulary,
    );
  assert.deepEqual(notices('PORT  news: excerpt, "*": metadata-only'), []);
  assert.match(notices('Prot News: excerpt').join('|'), /^content\/site\.yml has rights for `Prot News`[^|]*$/);
  assert.deepEqual(
    notices('Old Port: excerpt', [{ name: 'Harbour Post', id: null, aliases: ['Old Port'], formerly: [] }]),
    [],
  );
});

test('a robots.txt of the archive’s own wins', async () => {
  assert.equal((await build('', { 'robots.txt': 'mine' })).read('robots.txt'), 'mine');
});
