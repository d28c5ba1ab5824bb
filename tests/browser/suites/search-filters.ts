import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { findBarriers } from '../kit.ts';
import { status, type TestSite, withPage } from '../test-site.ts';

const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);

/** Filters, dates, sorting and what else stands around the results: each by keyboard. */
export function testSearchFilters(site: TestSite): void {
  test('a facet is chosen, left out and taken away by keyboard; counts, address and Back follow', () =>
    withPage(site, site.atRoot, async (page, root) => {
      await page.goto(`${root}search/?q=channel+harbour+pilots`);
      await status(page, '5 articles found.');
      const source = page.getByRole('group', { name: 'Sources' });
      const gazette = source.getByRole('checkbox', { name: 'Coast Gazette 3' });
      await gazette.press('Space');
      await status(page, '3 articles found.');
      assert.equal(query(page), '?q=channel+harbour+pilots&source=coast-gazette');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'in-source-coast-gazette');
      await source.getByRole('checkbox', { name: 'Closed Press 1' }).press('Space');
      await status(page, '4 articles found.');
      await page.getByRole('button', { name: 'Remove the filter Source: Coast Gazette' }).press('Enter');
      await status(page, '1 article found.');
      await source.getByRole('checkbox', { name: 'Closed Press 1' }).press('Space');
      await status(page, '5 articles found.');
      await source.getByRole('button', { name: 'not Coast Gazette' }).press('Enter');
      await status(page, '2 articles found.');
      assert.equal(query(page), '?q=channel+harbour+pilots&not-source=coast-gazette');
      assert.deepEqual(await findBarriers(page), []);
      await page.goBack();
      await status(page, '5 articles found.');
      await page.goForward();
      await status(page, '2 articles found.');
      await page.getByRole('button', { name: 'Remove the filter Source not: Coast Gazette' }).press('Enter');
      await status(page, '5 articles found.');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'search-box');
    }));

  test('bars choose a time, alone and up to a bar, by keyboard and by drawing; entries take parts of dates', () =>
    withPage(site, site.atRoot, async (page, root) => {
      await page.goto(`${root}search/?q=channel+harbour+pilots+lighthouse+gasworks&not-source=gasworks-bulletin`);
      await status(page, '6 articles found.');
      const bars = page.getByRole('group', { name: /^Articles over time/ }).getByRole('button');
      assert.match((await bars.first().getAttribute('aria-label')) ?? '', /^Mar 2019: 1 article$/);
      assert.match((await page.locator('#search-dates').textContent()) ?? '', /5 with a date, 1 without/);
      await bars.first().press('Enter');
      await status(page, '1 article found.');
      assert.match(query(page), /&from=2019-03-01&to=2019-03-31$/);
      await page.getByRole('checkbox', { name: 'also those without a date (1)' }).press('Space');
      await status(page, '2 articles found.');
      await page.getByRole('button', { name: 'Remove the filter Date: Mar 2019' }).press('Enter');
      await status(page, '6 articles found.');
      await bars.first().focus();
      await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.press('Shift+Enter');
      await status(page, '2 articles found.');
      assert.match(query(page), /&from=2019-03-01&to=2019-04-30$/);
      await page.getByLabel('from', { exact: true }).fill('2020');
      await page.getByLabel('from', { exact: true }).press('Tab');
      await page.getByLabel('to', { exact: true }).fill('2020-9');
      await page.getByLabel('to', { exact: true }).press('Tab');
      assert.equal(await page.getByLabel('to', { exact: true }).getAttribute('aria-invalid'), 'true');
      await page.getByLabel('to', { exact: true }).fill('2020-09');
      await page.getByLabel('to', { exact: true }).press('Tab');
      await status(page, '3 articles found.');
      await page.getByRole('button', { name: /^Remove the filter Date/ }).press('Enter');
      await status(page, '6 articles found.');
      await page.getByText('The numbers as a table').press('Enter');
      const rows = page.locator('.search-date-table tbody tr');
      const numbers = await rows.evaluateAll((all) =>
        all.map(({ lastElementChild }) => Number(lastElementChild?.textContent)),
      );
      assert.equal(numbers.length, (await bars.count()) + 1);
      assert.equal(await rows.last().textContent(), 'without a date1');
      assert.deepEqual(await findBarriers(page), []);
      const link = rows.getByRole('link').first();
      const name = (await link.textContent()) ?? '';
      await link.press('Enter');
      await page.getByRole('button', { name: `Remove the filter Date: ${name}` }).waitFor();
      await status(page, numbers[0] === 1 ? '1 article found.' : `${numbers[0]} articles found.`);
      assert.equal(await rows.getByRole('link').first().isVisible(), true, 'the table stays open');
      await page.getByRole('button', { name: /^Remove the filter Date/ }).press('Enter');
      await status(page, '6 articles found.');
      const [from, to] = [await bars.first().boundingBox(), await bars.last().boundingBox()];
      await page.mouse.move((from?.x ?? 0) + 2, (from?.y ?? 0) + 20);
      await page.mouse.down();
      await page.mouse.move((to?.x ?? 0) + 2, (to?.y ?? 0) + 20, { steps: 8 });
      await page.mouse.up();
      await status(page, '5 articles found.');
    }));

  test('all words, sorting and statements have their switches, and the address keeps them', () =>
    withPage(site, site.atRoot, async (page, root) => {
      await page.goto(`${root}search/?q=pilots+strike`);
      await status(page, /articles found/);
      await page.getByRole('checkbox', { name: 'All words must be there' }).press('Space');
      await status(page, '1 article found.');
      assert.equal(query(page), '?q=pilots+strike&all=1');
      await page.goto(`${root}search/?q=channel+harbour&sort=oldest`);
      await status(page, /articles found/);
      assert.equal(await page.locator('#search-sort').inputValue(), 'oldest');
      const dates = () => page.locator('.search-date').allTextContents();
      const oldest = await dates();
      await page.locator('#search-sort').selectOption('newest');
      await page.waitForURL(/sort=newest/);
      await page
        .locator('.search-date')
        .first()
        .filter({ hasText: oldest.at(-1) ?? '' })
        .waitFor();
      assert.deepEqual(await dates(), oldest.reverse());
      await page.goto(`${root}search/?q=pier`);
      await page.getByRole('checkbox', { name: /^Search statements/ }).press('Space');
      await status(page, /statements found|1 statement found/);
      await page.locator('.search-speaker', { hasText: 'Mira Oduya' }).first().waitFor();
      await page.locator('.search-headline a').first().press('Enter');
      await page.waitForURL(/#q-/);
    }));

  test('names lead to filters, unknown words are put right, a result says why it stands there', () =>
    withPage(site, site.atRoot, async (page, root) => {
      await page.goto(`${root}search/`);
      await page.locator('#search-box').pressSequentially('odu');
      await page.getByRole('button', { name: /^Speaker Mira Oduya/ }).press('Enter');
      await page.waitForURL(/\?speaker=mira-oduya$/);
      await status(page, '2 articles found.');
      await page.goto(`${root}search/?q=harbuor+lihgthouse`);
      await page.getByRole('link', { name: 'harbour lighthouse' }).press('Enter');
      await status(page, '3 articles found.');
      await page.getByText('Why this result').first().press('Enter');
      await page.getByRole('row', { name: /^All together/ }).waitFor();
      assert.deepEqual(await findBarriers(page), []);
    }));

  test('all results are saved as CSV and JSON, with query, address and archive', () =>
    withPage(site, site.atRoot, async (page, root) => {
      await page.goto(`${root}search/?q=tram&sort=oldest`);
      await status(page, '24 articles found');
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
        /^\ufeff# query: tram\r\n# url: http[^\r]*sort=oldest\r\n# archive: root-[0-9a-f]{12}\r\n# count: 24\r\n/,
      );
      assert.equal(csv.trimEnd().split('\r\n').length, 29);
      assert.equal((JSON.parse(await save('JSON')) as { results: object[] }).results.length, 24);
      assert.equal((await save('RIS')).match(/^TY {2}- NEWS/gm)?.length, 24);
      assert.equal((await save('BibTeX')).match(/^@article/gm)?.length, 24);
      assert.equal((JSON.parse(await save('CSL-JSON')) as object[]).length, 24);
    }));

  test('an article opened from a result marks its words; next, previous, remove by keyboard', () =>
    withPage(site, site.atPath, async (page, root) => {
      await page.goto(`${root}search/?q=${encodeURIComponent('ferries winter')}`);
      await page.getByRole('link', { name: 'Island council votes for a night ferry' }).press('Enter');
      const bar = page.getByRole('group', { name: 'Words of your search' });
      await bar.getByRole('status').filter({ hasText: '1 of 3' }).waitFor();
      assert.deepEqual(await page.locator('mark.arrived').allTextContents(), ['ferry', 'ferry', 'winter']);
      await bar.getByRole('button', { name: 'Previous' }).press('Enter');
      await bar.getByRole('status').filter({ hasText: '3 of 3' }).waitFor();
      assert.equal(await page.locator('mark.is-here').textContent(), 'winter');
      assert.deepEqual(await findBarriers(page), []);
      await bar.getByRole('button', { name: 'Remove marks' }).press('Enter');
      assert.equal(await page.locator('mark.arrived').count(), 0);
      assert.equal(new URL(page.url()).search, '');
    }));

  test('typing makes no task of more than 50 ms', () =>
    withPage(site, site.atRoot, async (page, root) => {
      await page.goto(`${root}search/?q=tram`);
      await status(page, /found/);
      await page.waitForTimeout(500);
      // On a machine that does much else at once any task may take long: once in five times none does.
      const tries: number[][] = [];
      for (let i = 0; i < 5 && !tries.some((tasks) => tasks.length === 0); i++) tries.push(await typeAndWatch(page));
      assert.ok(
        tries.some((tasks) => tasks.length === 0),
        JSON.stringify(tries),
      );
    }));
}

/** Types a query letter by letter and gives the lengths of the tasks that took more than 50 ms. */
async function typeAndWatch(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    });
    observer.observe({ entryTypes: ['longtask'] });
    Object.assign(window, { longTasks: tasks, longTaskObserver: observer });
  });
  await page.locator('#search-box').fill('');
  await page.locator('#search-box').pressSequentially('gasworks notice', { delay: 130 });
  await status(page, /160 articles found/);
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    const own = window as unknown as { longTasks: number[]; longTaskObserver: PerformanceObserver };
    own.longTaskObserver.disconnect();
    return own.longTasks;
  });
}
