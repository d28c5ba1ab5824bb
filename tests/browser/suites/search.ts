import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { watchPage } from '../kit.ts';
import { focused, status, type TestSite, withPage } from '../test-site.ts';

const query = (page: Page) => new URL(page.url()).search;

/** The search page: typing, keys, history, failures. */
export function testSearch(site: TestSite): void {
  test('an estimated date is marked among results, in the basket and in the table of names; a printed one is not', () =>
    withPage(site, site.atRoot, async (page, root) => {
      const marks = (place: string) => page.locator(`${place} .sure.estimated`).allTextContents();
      await page.goto(`${root}search/?q=pilots+strike&all=1`);
      await status(page, '1 article found.');
      assert.deepEqual(await marks('.search-hit'), []);
      await page.goto(`${root}search/?q=mole`);
      await status(page, '1 article found.');
      assert.equal((await page.locator('.search-date').textContent())?.trim(), '10 September 2020 estimated');
      assert.deepEqual(await marks('.search-hit'), ['estimated']);
      await page.getByRole('button', { name: /^Add to basket/ }).press('Enter');
      await page.getByRole('link', { name: 'Basket (1)' }).press('Enter');
      await status(page, '1 article.');
      assert.deepEqual(await marks('.basket-item'), ['estimated']);
      await page.goto(`${root}search/names/`);
      await page.getByLabel('Names or words, one a line').fill('mole\nMira Oduya');
      await page.getByRole('button', { name: 'Look up' }).press('Enter');
      await status(page, '2 lines looked up, 2 found.');
      assert.deepEqual(await marks('#names-rows'), ['estimated', 'estimated']);
    }));

  for (const name of ['at the root', 'under a path']) {
    test(`search, open and come back by keyboard alone, ${name}`, async () => {
      await withPage(site, name === 'at the root' ? site.atRoot : site.atPath, async (page, root) => {
        await page.goto(`${root}search/`);
        await page.keyboard.press('/');
        await page.keyboard.type('feries elect');
        await page.waitForURL(/\?q=feries\+elect$/);
        await status(page, '1 article found.');
        await page.keyboard.press('Control+A');
        await page.keyboard.type('ferry cafe');
        await page.keyboard.press('Enter');
        await page.waitForURL(/\?q=ferry\+cafe$/);
        await page.locator('.search-snippet mark', { hasText: 'café' }).waitFor();
        assert.deepEqual(await page.locator('.search-snippet mark').allTextContents(), ['ferry', 'café']);
        await page.keyboard.press('ArrowDown');
        assert.equal(await focused(page), 'Island council votes for a night ferry');
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { level: 1, name: 'Island council votes for a night ferry' }).waitFor();
        assert.ok(page.url().startsWith(`${root}articles/2019/03/`));
        await page.goBack();
        await status(page, '1 article found.');
        assert.equal(await page.inputValue('#search-box'), 'ferry cafe');
        assert.equal(await focused(page), 'Island council votes for a night ferry');
        await page.keyboard.press('Escape');
        assert.equal(await page.evaluate(() => document.activeElement?.id), 'search-box');
        await page.keyboard.press('Escape');
        await page.locator('.search-hit').waitFor({ state: 'detached' });
      });
    });
  }

  test('results come ten a page; address, links and Back bring the pages back', async () => {
    await withPage(site, site.atRoot, async (page, root) => {
      await page.goto(`${root}search/?q=tram`);
      await status(page, '24 articles found; 1 to 10 shown.');
      const first = await page.locator('.search-headline').allTextContents();
      await page.getByRole('link', { name: 'Next' }).press('Enter');
      await status(page, '24 articles found; 11 to 20 shown.');
      assert.equal(query(page), '?q=tram&page=2');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'search-results');
      const second = await page.locator('.search-headline').allTextContents();
      assert.equal(new Set([...first, ...second]).size, 20);
      await page.reload();
      await status(page, '24 articles found; 11 to 20 shown.');
      await page.goBack();
      await status(page, '24 articles found; 1 to 10 shown.');
      assert.deepEqual(await page.locator('.search-headline').allTextContents(), first);
    });
  });

  test('results stand there before their texts, which come for those that are seen', async () => {
    await withPage(site, site.atRoot, async (page, root) => {
      await page.setViewportSize({ width: 360, height: 300 });
      await page.goto(`${root}search/`);
      await page.locator('#search-box').fill('tram');
      await page.locator('#search-box').press('Enter');
      await status(page, '24 articles found; 1 to 10 shown.');
      const place = (number: number) => page.locator('.search-hit').nth(number).locator('.search-snippet');
      await place(0).scrollIntoViewIfNeeded();
      await place(0).locator('mark').first().waitFor();
      assert.equal(await place(9).textContent(), '');
      await place(9).scrollIntoViewIfNeeded();
      await place(9).locator('mark').first().waitFor();
      assert.match((await page.locator('.search-headline a').nth(9).getAttribute('href')) ?? '', /[?&]mark=/);
    });
  });

  test('Back goes from search to search, not from key to key', async () => {
    await withPage(site, site.atRoot, async (page, root) => {
      await page.goto(`${root}search/?q=ferry`);
      await status(page, '1 article found.');
      await page.locator('#search-box').fill('');
      await page.locator('#search-box').pressSequentially('tram', { delay: 160 });
      await status(page, '24 articles found');
      await page.keyboard.press('Enter');
      await page.locator('#search-box').fill('nowhere');
      await status(page, 'No articles found for “nowhere”.');
      await page.goBack();
      await status(page, '24 articles found');
      assert.equal(query(page), '?q=tram');
      await page.goBack();
      await status(page, '1 article found.');
      assert.deepEqual([query(page), await page.inputValue('#search-box')], ['?q=ferry', 'ferry']);
    });
  });

  test('what the syntax does not know is searched as words and said; hostile text and queries stay text', async () => {
    await withPage(site, site.atRoot, async (page, root) => {
      await page.goto(`${root}search/?q=${encodeURIComponent('ferry: a night')}`);
      await status(page, '1 article found.');
      assert.match((await page.locator('#search-notices').textContent()) ?? '', /its words were searched/);
      await page.goto(`${root}search/?q=lighthouse`);
      await status(page, '1 article found.');
      assert.match((await page.locator('.search-hit').textContent()) ?? '', /<img src=x onerror=alert\(1\)>/);
      for (const text of [
        '<img src=x onerror=alert(1)>',
        '__proto__',
        'constructor',
        '""',
        '*',
        '-x',
        '{{ 1 }}',
        '\\',
        '+',
      ]) {
        await page.goto(`${root}search/?q=${encodeURIComponent(text)}`);
        await status(page, /found/);
      }
    });
  });

  test('a search that takes its time says so where it is read out, and then what it found', async () => {
    await withPage(site, site.atRoot, async (page, root) => {
      await page.route('**/search/head.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await route.continue();
      });
      await page.goto(`${root}search/?q=tram`);
      await status(page, 'Searching…');
      await status(page, '24 articles found');
      assert.equal(await page.locator('#search-status').getAttribute('role'), 'status');
    });
  });

  test('a failed search is said in words, and a later one works', async () => {
    const { page, close } = await watchPage(site.browser, site.atRoot.root);
    await page.route('**/search/head.js', (route) => route.abort());
    await page.goto(`${site.atRoot.root}search/?q=tram`);
    await status(page, /The search did not work .*Try again, or browse/);
    await page.unroute('**/search/head.js');
    await page.locator('#search-box').press('Enter');
    await status(page, '24 articles found');
    await close();
  });

  test('the key / can be switched off, and stays off', async () => {
    await withPage(site, site.atRoot, async (page, root) => {
      await page.goto(`${root}search/`);
      await page.getByText('How to search').click();
      await page.getByLabel('The key / goes to the search box').uncheck();
      await page.reload();
      await page.keyboard.press('/');
      assert.notEqual(await page.evaluate(() => document.activeElement?.id), 'search-box');
    });
  });

  test('the search box of another page leads to the results', async () => {
    await withPage(site, site.atPath, async (page, root) => {
      await page.goto(`${root}about/`);
      await page.getByRole('searchbox').fill('ferry');
      await page.keyboard.press('Enter');
      await status(page, '1 article found.');
      assert.equal(page.url(), `${root}search/?q=ferry`);
    });
  });
}
