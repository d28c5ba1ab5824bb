import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { buildSite } from '../../src/build.ts';
import { CARD, drawShareCard } from '../../src/charts/share-card.ts';
import { makeArchive, newFolder } from './archive.ts';

const CLIPS = [2, 3].map((i) => ({ text: `Notice ${i}`, path: `2019/notice-${i}`, date: `201${i}-05-03` }));

async function build(settings: string, own?: string) {
  const archive = makeArchive(CLIPS, settings);
  if (own !== undefined) {
    mkdirSync(join(archive.root, 'public'), { recursive: true });
    writeFileSync(join(archive.root, 'public/share.png'), own);
  }
  const output = join(newFolder(), '_site');
  const options = { root: archive.root, output, pathPrefix: '/', full: false, archive, today: '2026-11-21' };
  await buildSite(options);
  return { output, again: () => buildSite(options), read: (path: string) => readFileSync(join(output, path)) };
}

test('a site with an address has a picture of the right kind and size, to which its pages lead by absolute address', async () => {
  const { output, read, again } = await build('url: https://clips.example/a\ntitle: Harbour & tram');
  const png = read('share.png');
  assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG');
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [CARD.width, CARD.height]);
  for (const page of ['index.html', 'articles/2019/notice-2/index.html', 'dates/index.html']) {
    assert.match(read(page).toString(), /<meta property="og:image" content="https:\/\/clips\.example\/a\/share\.png">/);
  }
  assert.doesNotMatch(read('articles/2019/notice-2/index.html').toString(), /content="website"/);
  assert.deepEqual((await again()).written, []);
  assert.ok(existsSync(join(output, 'share.png')));
});

test('the picture holds more than its ground', async () => {
  const { read } = await build('url: https://clips.example/a\ntitle: Harbour & tram');
  const { read: other } = await build('url: https://clips.example/a\ntitle: Another');
  assert.notDeepEqual(read('share.png'), other('share.png'));
});

test('without an address there is none; one of the archive’s own takes its place', async () => {
  const none = await build('');
  assert.equal(existsSync(join(none.output, 'share.png')), false);
  assert.doesNotMatch(none.read('index.html').toString(), /og:image/);
  const own = await build('url: https://clips.example/a', 'mine');
  assert.equal(own.read('share.png').toString(), 'mine');
});

test('a title is escaped and has its room, however long; one in a script without letters is left out', () => {
  const card = (title: string) => drawShareCard({ title, span: '2012–2013', chart: null });
  const lines = (title: string) => [...card(title).matchAll(/<text x="90" y="(\d+)" font-size="(\d+)">([^<]*)</g)];
  assert.match(card('A <b> & c'), /A &lt;b&gt; &amp; c/);
  for (const title of ['Short', 'word '.repeat(200), 'x'.repeat(900)]) {
    assert.ok(lines(title).length > 0);
    for (const [, y, size, words = ''] of lines(title)) {
      assert.ok(Number(y) < 420, `${y}`);
      assert.ok(words.length * Number(size) * 0.6 < 1200, words);
    }
  }
  assert.equal(lines('新聞資料庫').length, 0);
});
