import assert from 'node:assert/strict';

import test from 'node:test';

import { crawl } from '../crawl.ts';
import { PAGE_TYPES, sampleOf } from '../page-types.ts';
import { status, type TestSite, withPage } from '../test-site.ts';

/** The same folder at a root, under a path and on a disk. */
export function testAddresses(site: TestSite): void {
  for (const [name, served] of [
    ['at the root of a host', site.atRoot],
    ['under a path', site.atPath],
  ] as const) {
    test(`every link, image, style and anchor leads somewhere, and every page is reached: ${name}`, async () => {
      const { broken, pages } = await crawl(served.root);
      assert.deepEqual(broken, []);
      const unlinked = PAGE_TYPES.filter(({ isUnlinked }) => isUnlinked).map((type) => sampleOf(type, site.archive));
      const expected = site.archive.files.filter((file) => file.endsWith('.html') && !unlinked.includes(file));
      assert.deepEqual(pages, expected);
    });
  }

  test('under a path, an address that is not there has a page that works, however deep it lies', () =>
    withPage(site, site.atPath, async (page, root, faults) => {
      const address = `${root}articles/2019/no/such/article/`;
      const response = await page.goto(address);
      assert.equal(response?.status(), 404);
      await page.getByRole('heading', { level: 1, name: 'This page is not here' }).waitFor();
      assert.equal(
        await page.evaluate(() => getComputedStyle(document.querySelector('.skip') ?? document.body).position),
        'absolute',
      );
      const links = await page.evaluate(() => [...document.links].map(({ href }) => href));
      assert.ok(links.length > 5);
      for (const link of links) {
        assert.ok(link.startsWith(root), link);
        assert.equal((await fetch(link)).status, link.startsWith(`${address}#`) ? 404 : 200, link);
      }
      await page.getByRole('searchbox').fill('night ferry');
      await page.keyboard.press('Enter');
      await status(page, '1 article found.');
      // The browser tells of the status itself; a style or a script that is not found would be more.
      assert.deepEqual(
        faults.splice(0).filter((fault) => fault !== `404: ${address}` && !fault.endsWith(`(${address})`)),
        [],
      );
    }));

  test('a former address leads on', () =>
    withPage(site, site.atPath, async (page, root) => {
      await page.goto(`${root}old/night-ferry/`);
      await page.waitForURL(`${root}articles/2019/03/island-council-votes-for-a-night-ferry/`);
    }));
}
