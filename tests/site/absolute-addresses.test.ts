import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { buildSite } from '../../src/build.ts';
import { makeArchive, newFolder } from './archive.ts';

test('an address with a space or a letter beyond ASCII is given to others as a URL', async () => {
  const archive = makeArchive(
    [
      {
        text: 'Council votes\nThe tram will run, Ann Doe said.',
        headline: 'Council votes',
        path: '2020/Bericht über b',
        date: '2020',
        speakers: [{ id: 'ann-doe', name: 'Ann Doe' }],
        statements: [{ words: ['The tram will run'], speaker: 'ann-doe' }],
        record: { aliases: ['/old one/'] },
      },
    ],
    'title: News\nurl: https://archive.example\nindex: yes\ndata: yes\ncontact: desk@archive.example\n',
  );
  const output = join(newFolder(), '_site');
  await buildSite({ root: archive.root, output, pathPrefix: '/', full: true, archive, today: '2026-11-21' });
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:html|atom|json|jsonl|xml|csv)$/.test(path),
  );
  const texts = new Map(files.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(output, path), 'utf8')]));
  for (const [path, text] of texts)
    assert.doesNotMatch(text, /archive\.example\/articles\/2020\/Bericht (?!%)/, `${path} has an address with a space`);
  const wanted = 'https://archive.example/articles/2020/Bericht%20%C3%BCber%20b/';
  const page = 'articles/2020/Bericht über b/index.html';
  for (const path of [page, 'old one/index.html', 'feed.atom', 'feed.json', 'sitemap.xml'])
    assert.ok(texts.get(path)?.includes(wanted), `${path} names the page`);
  assert.match(
    texts.get(page) ?? '',
    /<link rel="canonical" href="https:\/\/archive\.example\/articles\/2020\/Bericht%20/,
  );
  // Inside the site links stay as they are written, and lead to files.
  assert.ok(existsSync(join(output, page)));
});
