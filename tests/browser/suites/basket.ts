import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { findFocusFaults } from '../focus.ts';
import { findBarriers } from '../kit.ts';
import { findOverflow } from '../looks.ts';
import { focused, status, type TestSite, withPage } from '../test-site.ts';

const FERRY = 'articles/2019/03/island-council-votes-for-a-night-ferry/';

/** Collecting articles and statements, and taking them away as files. */
export function testBasket(site: TestSite): void {
  test('an article, one of its statements and results go into the basket and out again, by keyboard', () =>
    withPage(site, site.atPath, async (page, root) => {
      await page.goto(root + FERRY);
      const place = page.locator('p.to-basket');
      await place.getByRole('button', { name: 'Add to basket' }).press('Enter');
      await place.getByRole('link', { name: 'Basket (1)' }).waitFor();
      await page.getByRole('button', { name: 'to basket: 1', exact: true }).press('Enter');
      await place.getByRole('link', { name: 'Basket (2)' }).waitFor();
      assert.deepEqual(await findBarriers(page), []);

      await page.goto(`${root}search/?q=pier`);
      await status(page, /articles found/);
      await page.getByRole('button', { name: 'Remove from basket: Island council votes for a night ferry' }).waitFor();
      await page.getByRole('button', { name: 'Add to basket: Harbour master wants a second pier' }).press('Enter');
      await page.getByRole('button', { name: 'Remove from basket: Harbour master wants a second pier' }).waitFor();
      assert.match(await focusedName(page), /^Remove from basket: Harbour/);
      await page.goto(`${root}search/?q=boats&said=1`);
      await status(page, /statements? found/);
      await page.getByRole('button', { name: /^Add to basket: .*two boats/ }).press('Enter');
      await page.getByRole('link', { name: 'Basket (4)' }).press('Enter');

      await page.waitForURL(`${root}basket/`);
      await status(page, '2 articles and 2 statements.');
      assert.deepEqual(await page.locator('.basket-item a').allTextContents(), [
        'Island council votes for a night ferry',
        'Island council votes for a night ferry',
        'Harbour master wants a second pier',
        'Harbour master wants a second pier',
      ]);
      assert.deepEqual(await page.locator('.basket-speaker').allTextContents(), [
        'Mira Oduya, harbour master',
        'Mira Oduya, harbour master',
      ]);
      assert.match((await page.locator('.basket-words').nth(1).textContent()) ?? '', /One pier is not enough/);
      assert.deepEqual(await findBarriers(page), []);
      await page.locator('.basket-item a').nth(1).press('Enter');
      await page.waitForURL(/#q-/);
      await page.goBack();
      await page.locator('p.to-basket, .basket-item').first().waitFor();
    }));

  test('notes stay, what is removed comes back, all is emptied and comes back; the focus is never lost', () =>
    withPage(site, site.atRoot, async (page, root) => {
      await fillBasket(page, root);
      await page.getByLabel('Note: Harbour master wants a second pier').fill('ask =cmd|x\nthe "council"');
      await page.reload();
      await status(page, '2 articles.');
      assert.equal(await page.getByLabel(/^Note: Harbour/).inputValue(), 'ask =cmd|x\nthe "council"');
      await page.getByRole('button', { name: 'Remove: Island council' }).press('Enter');
      await status(page, '1 removed. 1 article.');
      assert.match(await focusedName(page), /^Remove: Harbour/);
      await page.getByRole('button', { name: 'Undo' }).press('Enter');
      await status(page, '1 back in the basket. 2 articles.');
      await page.getByRole('button', { name: 'Empty the basket' }).press('Enter');
      await status(page, '2 removed. The basket is empty.');
      assert.equal(await focused(page), 'Undo');
      assert.deepEqual(await findBarriers(page), []);
      await page.keyboard.press('Enter');
      await status(page, '2 back in the basket. 2 articles.');
      assert.equal(await page.getByLabel(/^Note: Harbour/).inputValue(), 'ask =cmd|x\nthe "council"');
      assert.equal(await focused(page), 'Island council votes for a night ferry');
    }));

  test('the basket is saved in five formats, with its address and the archive, and cited in three styles', () =>
    withPage(site, site.atRoot, async (page, root) => {
      await fillBasket(page, root);
      await page.getByLabel(/^Note: Harbour/).fill('=1+1');
      const save = async (name: string) => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name, exact: true }).press('Enter'),
        ]);
        return readFileSync(await download.path(), 'utf8');
      };
      const csv = await save('CSV');
      assert.match(
        csv,
        /^\ufeff# query: basket\r\n# url: http[^\r]*\/basket\/\r\n# archive: root-[0-9a-f]{12}\r\n# count: 2\r\n/,
      );
      const [, , , , head, first, second] = csv.split('\r\n');
      assert.equal(head, 'headline,date,date_certainty,source,language,address,id,speaker,role,statement,note');
      assert.match(
        first ?? '',
        new RegExp(`^Island council votes for a night ferry,2019-03-14,stated,Coast Gazette,en,${root}${FERRY},`),
      );
      assert.match(second ?? '', /,'=1\+1$/);
      const json = JSON.parse(await save('JSON')) as { count: number; items: { note: string | null }[] };
      assert.deepEqual([json.count, json.items.map(({ note }) => note)], [2, [null, '=1+1']]);
      assert.equal((await save('RIS')).match(/^TY {2}- NEWS/gm)?.length, 2);
      assert.match(await save('BibTeX'), /^% query: basket\n[\s\S]*@article[\s\S]*@article/);
      assert.equal((JSON.parse(await save('CSL-JSON')) as object[]).length, 2);

      const cited = page.locator('.basket-citations li');
      assert.match(
        (await cited.first().textContent()) ?? '',
        /^Coast Gazette. “Harbour Master|^Coast Gazette. “Harbour master wants a second pier.” April 2, 2019/,
      );
      await page.getByLabel('Style').selectOption('APA');
      assert.match((await cited.first().textContent()) ?? '', /^Harbour master wants a second pier. \(2019, April 2\)/);
    }));

  test('nothing that a browser keeps can lead out of the archive or become markup', () =>
    withPage(site, site.atRoot, async (page, root) => {
      await fillBasket(page, root);
      await page.evaluate(() => {
        const [key = ''] = Object.keys(localStorage);
        const { items } = JSON.parse(localStorage.getItem(key) ?? '') as { items: object[] };
        const evil = { ...items[0], headline: '<img src=x onerror=alert(1)>', id: 'x' };
        const outside = ['https://evil.example/', '//evil.example/', 'javascript:alert(1)', '/articles/\\..'];
        const more = [evil, null, 7, {}, ...outside.map((address) => ({ ...items[0], address }))];
        localStorage.setItem(key, JSON.stringify({ version: 1, items: [...items, ...more] }));
      });
      await page.reload();
      await status(page, '3 articles.');
      assert.equal(
        await page.locator('.basket-item').nth(2).locator('a').textContent(),
        '<img src=x onerror=alert(1)>',
      );
      assert.equal(await page.locator('main a[href*="evil"], main a[href^="javascript:"]').count(), 0);
      await page.evaluate(() => localStorage.setItem(Object.keys(localStorage)[0] ?? '', '{'));
      await page.reload();
      await status(page, 'The basket is empty.');
    }));

  test('a browser that keeps nothing says so, and the basket lasts as long as the page', () =>
    withPage(site, site.atRoot, async (page, root) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        });
      });
      await page.goto(root + FERRY);
      await page.getByRole('button', { name: 'Add to basket' }).press('Enter');
      await page.getByRole('link', { name: 'Basket (1)' }).waitFor();
      await page.goto(`${root}basket/`);
      await page.getByText('This browser keeps nothing for this site').waitFor();
      await status(page, 'The basket is empty.');
    }));

  test('opened from a disk, the basket works; archives in other folders have their own', () => {
    const root = pathToFileURL(join(site.archive.output, '/')).href;
    return withPage(site, { root: root.replace(/[^/]+\/$/, '') }, async (page) => {
      await page.goto(`${root}${FERRY}index.html`);
      await page.getByRole('button', { name: 'Add to basket' }).press('Enter');
      await page.getByRole('link', { name: 'Basket (1)' }).press('Enter');
      await page.waitForURL(`${root}basket/index.html`);
      await status(page, '1 article.');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'RIS' }).press('Enter'),
      ]);
      const ris = readFileSync(await download.path(), 'utf8');
      assert.match(ris, /^TY {2}- NEWS/);
      const cited = await page.locator('.basket-citations').innerText();
      for (const text of [ris, cited]) {
        assert.ok(text.includes(`https://clips.example/x/y/${FERRY}`), 'the address that it has on the web');
        assert.ok(!text.includes('file:'), 'no folder of the reader');
      }
      await page.goto(`${pathToFileURL(join(site.archive.outputUnderPath, '/')).href}basket/index.html`);
      await status(page, 'The basket is empty.');
    });
  });

  test('the full basket: focus is seen at every stop, nothing runs over the edge, light and dark', () =>
    withPage(site, site.atRoot, async (page, root) => {
      await fillBasket(page, root);
      assert.deepEqual(await findFocusFaults(page), []);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await findBarriers(page), []);
      }
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        assert.deepEqual(await findOverflow(page), [], `at ${width} px`);
      }
    }));
}

/** The name of the element that has the focus. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}

/** Puts two articles into the basket and opens it. */
async function fillBasket(page: Page, root: string): Promise<void> {
  await page.goto(`${root}search/?q=pier&sort=oldest`);
  await status(page, /articles found/);
  for (const name of ['Island council', 'Harbour master']) {
    await page.getByRole('button', { name: `Add to basket: ${name}` }).press('Enter');
    await page.getByRole('button', { name: `Remove from basket: ${name}` }).waitFor();
  }
  await page.goto(`${root}basket/`);
  await status(page, '2 articles.');
}
