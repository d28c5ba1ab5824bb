import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { findFocusFaults } from '../focus.ts';
import { findBarriers } from '../kit.ts';
import { findOverflow } from '../looks.ts';
import { status, type TestSite, withPage } from '../test-site.ts';

const LIST = 'Mira Oduya\n- tram line\nmira oduya\nZeppelin\nlighthouse\n';

/** Looking up a pasted list of names. */
export function testNames(site: TestSite): void {
  test('a pasted list becomes a table of counts with first and last date, links, and a file', () =>
    withPage(site, site.atPath, async (page, root) => {
      await page.goto(`${root}search/`);
      await page.getByRole('link', { name: 'Look up a list of names' }).press('Enter');
      await page.getByLabel('Names or words, one a line').fill(LIST);
      await page.getByRole('button', { name: 'Look up' }).press('Enter');
      await status(page, '4 lines looked up, 3 found; left out: 1 repeated.');
      const expected = [
        ['Mira Oduya', '2', '4', '14 March 2019', '2 April 2019', '0'],
        ['tram line', '24', '–', '1 May 2021', '6 May 2021', '0'],
        ['Zeppelin', '0', '–', '–', '–', '0'],
        ['lighthouse', '1', '–', '–', '–', '1'],
      ];
      assert.deepEqual(await cells(page), expected);
      assert.deepEqual(await findBarriers(page), []);
      await page.reload();
      await status(page, '4 lines looked up, 3 found; left out: 1 repeated.');
      assert.deepEqual(await findFocusFaults(page), []);
      for (const width of [320, 360, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        assert.deepEqual(await findOverflow(page), [], `at ${width} px`);
      }
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save as CSV' }).press('Enter'),
      ]);
      const csv = readFileSync(await download.path(), 'utf8').split('\r\n');
      assert.match(
        csv.slice(0, 4).join('\n'),
        /^\ufeff# query: list of names\n# url: \S+\/search\/names\/\n# archive: root-[0-9a-f]{12}\n# count: 4$/,
      );
      assert.equal(
        csv[5],
        `Mira Oduya,"""Mira Oduya""",2,2,0,2019-03-14,stated,2019-04-02,stated,Mira Oduya,4,${root}search/?q=%22Mira+Oduya%22`,
      );
      await page.getByRole('link', { name: '4', exact: true }).press('Enter');
      await status(page, '4 statements found.');
      await page.goBack();
      await status(page, '4 lines looked up, 3 found');
      assert.deepEqual(await cells(page), expected);
      await page.getByRole('link', { name: 'tram line' }).press('Enter');
      await status(page, '24 articles found');
    }));

  test('lines may be written in the search syntax; an empty list says so; a long one can be stopped', () =>
    withPage(site, site.atRoot, async (page, root) => {
      await page.goto(`${root}search/names/`);
      const [box, button] = [
        page.getByLabel('Names or words, one a line'),
        page.getByRole('button', { name: 'Look up' }),
      ];
      await button.press('Enter');
      await status(page, 'Write or paste at least one line.');
      await box.fill('+pier +ferry\nsecond pier');
      await button.press('Enter');
      await status(page, '2 lines looked up, 1 found.');
      await page.getByLabel('Lines are written in the search syntax').check();
      await button.press('Enter');
      await status(page, '2 lines looked up, 2 found.');
      assert.deepEqual(
        (await cells(page)).map(([, articles]) => articles),
        ['1', '2'],
      );
      await box.fill(Array.from({ length: 600 }, (_, i) => `valve ${i}`).join('\n'));
      await button.press('Enter');
      await page.locator('#names-rows tr').nth(3).waitFor();
      await page.getByRole('button', { name: 'Stop' }).press('Enter');
      await status(page, /^Stopped after \d+ lines/);
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'names-box');
    }));

  test('opened from a disk a list is looked up, too, without a task of more than 50 ms', () => {
    const root = pathToFileURL(join(site.archive.output, '/')).href;
    return withPage(site, { root }, async (page) => {
      await page.goto(`${root}search/names/index.html`);
      await page.getByLabel('Names or words, one a line').fill('tram');
      await page.getByRole('button', { name: 'Look up' }).press('Enter');
      await status(page, '1 line looked up, 1 found.');
      const lines = Array.from({ length: 30 }, (_, i) => `gasworks notice ${i + 1}`);
      // On a machine that does much else at once any task may take long: once in five times none does.
      const tries: number[][] = [];
      for (let i = 0; i < 5 && !tries.some((tasks) => tasks.length === 0); i++) {
        await page.evaluate(watchTasks);
        await page.getByLabel('Names or words, one a line').fill([...lines, `try ${i}`].join('\n'));
        await page.getByRole('button', { name: 'Look up' }).press('Enter');
        await status(page, '31 lines looked up, 30 found.');
        tries.push(await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks));
      }
      assert.ok(
        tries.some((tasks) => tasks.length === 0),
        JSON.stringify(tries),
      );
    });
  });
}

/** Notes the lengths of the tasks that take more than 50 ms from now on. */
function watchTasks(): void {
  const tasks: number[] = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
  }).observe({ entryTypes: ['longtask'] });
  Object.assign(window, { longTasks: tasks });
}

function cells(page: Page): Promise<string[][]> {
  return page
    .locator('#names-rows tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent ?? '')));
}
