import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { buildSite } from '../../src/build.ts';
import { makeArchive, newFolder } from '../site/archive.ts';
import { buildSmallArchive } from './archive.ts';
import { startBrowser, watchPage } from './kit.ts';

test('opened from a disk, every link and form of a page leads to a file, those added later too', {
  timeout: 60_000,
}, async () => {
  const archive = await buildSmallArchive();
  const browser = await startBrowser();
  const root = pathToFileURL(`${archive.output}/`).href;
  const { page, faults } = await watchPage(browser, root);
  try {
    await page.goto(pathToFileURL(join(archive.output, 'index.html')).href);
    for (const path of ['Dates', '2021', 'May 2021', '3 May 2021', 'Tram line 3 opens']) {
      await page.getByRole('link', { name: path, exact: true }).first().click();
      assert.match(page.url(), /\/index\.html$/, path);
    }
    assert.match(await page.title(), /^Tram line 3 opens/);
    const others = await page.$$eval('a[href], form[action]', (elements) =>
      elements
        .map((one) => (one instanceof HTMLFormElement ? one.action : (one as HTMLAnchorElement).href))
        .filter((href) => /^file:[^?#]*\/(?:[?#]|$)/.test(href)),
    );
    assert.deepEqual(others, []);
    const added = await page.evaluate(async () => {
      const link = document.createElement('a');
      link.href = '../../?q=x#y';
      const box = document.createElement('p');
      box.append(link);
      document.body.append(box);
      await new Promise((resolve) => setTimeout(resolve));
      const first = link.href;
      link.href = '../';
      await new Promise((resolve) => setTimeout(resolve));
      return [first, link.href];
    });
    assert.match(added[0] ?? '', /\/index\.html\?q=x#y$/);
    assert.match(added[1] ?? '', /\/index\.html$/);
    assert.deepEqual(faults, []);
  } finally {
    await browser.close();
    archive.remove();
  }
});

test('opened from a disk, an old address leads on to the page’s file', { timeout: 60_000 }, async () => {
  const archive = makeArchive([
    { text: 'A', headline: 'Moved here', path: '2019/a', record: { aliases: ['/old/a/'] } },
  ]);
  const output = join(newFolder(), '_site');
  await buildSite({ root: archive.root, output, pathPrefix: '/', full: true, archive, today: '2026-11-21' });
  const browser = await startBrowser();
  const { page, faults } = await watchPage(browser, pathToFileURL(`${output}/`).href);
  try {
    await page.goto(pathToFileURL(join(output, 'old/a/index.html')).href);
    await page.getByRole('heading', { name: 'Moved here' }).waitFor();
    assert.match(page.url(), /articles\/2019\/a\/index\.html$/);
    assert.deepEqual(faults, []);
  } finally {
    await browser.close();
  }
});
