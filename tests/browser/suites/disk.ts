import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PAGE_TYPES, sampleOf } from '../page-types.ts';
import { status, type TestSite, withPage } from '../test-site.ts';

/** Notices that differ in a number only: the first stands for all of them. */
const MANY_ALIKE = /\/(?:gasworks-notice|tram-line)-(?!1-|1\/)\d+/;

/** The site opened by a double click, straight from a disk. */
export function testDisk(site: TestSite): void {
  const root = pathToFileURL(join(site.archive.output, '/')).href;

  test('opened from a disk, every link of every page leads to a file, and all pages are reached', () =>
    withPage(site, { root }, async (page) => {
      const broken: string[] = [];
      const waiting = [`${root}index.html`];
      const seen = new Set(waiting);
      for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
        await page.goto(address);
        for (const href of await page.evaluate(targets)) {
          const link = new URL(href);
          if (link.protocol !== 'file:') continue;
          link.hash = '';
          link.search = '';
          if (!isFile(link)) broken.push(`${address.slice(root.length)} → ${href}`);
          else if (link.pathname.endsWith('.html') && !seen.has(link.href)) {
            seen.add(link.href);
            if (!MANY_ALIKE.test(link.pathname)) waiting.push(link.href);
          }
        }
      }
      assert.deepEqual(broken, []);
      const unlinked = PAGE_TYPES.filter(({ isUnlinked }) => isUnlinked).map((type) => sampleOf(type, site.archive));
      const expected = site.archive.files.filter((file) => file.endsWith('.html') && !unlinked.includes(file));
      assert.deepEqual([...seen].map((address) => decodeURIComponent(address.slice(root.length))).sort(), expected);
    }));

  test('opened from a disk: home, dates, year, month, day, article, speaker by clicks, and a former address', () =>
    withPage(site, { root }, async (page) => {
      await page.goto(`${root}index.html`);
      await page.getByRole('link', { name: 'Dates' }).first().click();
      for (const name of [/^2019$/, /^March/, /^14 March/, 'Island council votes for a night ferry', 'Mira Oduya'])
        await page.getByRole('main').getByRole('link', { name }).first().click();
      await page.waitForURL(`${root}speakers/mira-oduya/index.html`);
      await page
        .getByRole('main')
        .getByRole('link', { name: 'Island council votes for a night ferry' })
        .first()
        .click();
      await page.waitForURL(`${root}articles/2019/03/island-council-votes-for-a-night-ferry/index.html**`);
      assert.equal(
        await page.evaluate(() => getComputedStyle(document.body).display),
        'flex',
        'the style is not loaded',
      );
      await page.goto(`${root}old/night-ferry/index.html`);
      await page.getByRole('heading', { level: 1, name: 'Island council votes for a night ferry' }).waitFor();
    }));

  test('opened from a disk, links that come later lead to files, too', () =>
    withPage(site, { root }, async (page) => {
      await page.goto(`${root}dates/2021/index.html`);
      const added = await page.evaluate(async () => {
        const box = document.createElement('p');
        const link = document.createElement('a');
        link.href = '../../?q=x#y';
        box.append(link);
        document.body.append(box);
        await new Promise((resolve) => setTimeout(resolve));
        const first = link.href;
        link.href = '../';
        await new Promise((resolve) => setTimeout(resolve));
        return [first, link.href];
      });
      assert.deepEqual(added, [`${root}index.html?q=x#y`, `${root}dates/index.html`]);
    }));

  test('opened from a disk, search works: words, filters, results that lead to files with their words marked', () =>
    withPage(site, { root }, async (page) => {
      await page.goto(`${root}about/index.html`);
      await page.getByRole('searchbox').fill('ferry');
      await page.keyboard.press('Enter');
      await status(page, '1 article found.');
      assert.equal(page.url(), `${root}search/index.html?q=ferry`);
      await page.locator('#search-box').fill('harbour council');
      await status(page, '2 articles found.');
      await page.getByRole('checkbox', { name: /^Jonas Lindqvist/ }).press('Space');
      await page.waitForURL(/speaker=jonas-lindqvist/);
      await page.locator('.search-headline a').first().press('Enter');
      await page.waitForURL(/articles\/2019\/.*index\.html\?mark=/);
      await page.locator('mark.arrived').first().waitFor();
    }));
}

/** Where the links and forms of the page lead. */
function targets(): string[] {
  return [...[...document.links].map(({ href }) => href), ...[...document.forms].map(({ action }) => action)];
}

function isFile(address: URL): boolean {
  const path = new URL(address);
  path.search = '';
  return statSync(fileURLToPath(path), { throwIfNoEntry: false })?.isFile() ?? false;
}
