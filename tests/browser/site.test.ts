import assert from 'node:assert/strict';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { type BuiltArchive, buildSmallArchive } from './archive.ts';
import {
  COLOUR_RULES,
  findBarriers,
  type Served,
  serveFolder,
  startBrowser,
  type WatchedPage,
  watchPage,
} from './kit.ts';
import { PAGE_TYPES } from './page-types.ts';

let archive: BuiltArchive;
let browser: Browser;
let atRoot: Served;
let atPath: Served;

before(async () => {
  archive = await buildSmallArchive();
  browser = await startBrowser();
  atRoot = await serveFolder(archive.output);
  atPath = await serveFolder(archive.output, '/clips/archive/');
});

after(async () => {
  await browser?.close();
  await Promise.all([atRoot?.stop(), atPath?.stop()]);
  archive?.remove();
});

/** Runs `use` on an empty page, and fails when anything went wrong on it. */
async function withPage(
  served: Served,
  use: (page: Page, root: string) => Promise<void>,
  options: Parameters<typeof watchPage>[2] = {},
): Promise<void> {
  const watched: WatchedPage = await watchPage(browser, served.root, options);
  watched.page.setDefaultTimeout(10_000);
  try {
    await use(watched.page, served.root);
    assert.deepEqual(watched.faults, []);
  } finally {
    await watched.close();
  }
}

const status = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'visible' });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const query = (page: Page) => new URL(page.url()).search;

test('the browser is honest: a worker is refused on file:, and inline script under the policy', async () => {
  const { page, faults, close } = await watchPage(browser, 'file:');
  await page.goto(pathToFileURL(join(archive.output, 'search', 'index.html')).href);
  const outcome = await page.evaluate(() =>
    new Promise((resolve, reject) => {
      new Worker('worker.js').addEventListener('error', () => reject(new Error('it failed later')));
      setTimeout(() => resolve('started'), 500);
    }).catch((error: Error) => error.name),
  );
  assert.equal(outcome, 'SecurityError');
  await page.goto(`${atRoot.root}about/`);
  faults.length = 0;
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "changed"';
    document.head.append(script);
  });
  assert.notEqual(await page.title(), 'changed');
  assert.match(faults.join('\n'), /policy script-src/);
  await close();
});

for (const name of ['at the root', 'under a path']) {
  test(`search, open and come back by keyboard alone, ${name}`, async () => {
    await withPage(name === 'at the root' ? atRoot : atPath, async (page, root) => {
      await page.goto(`${root}search/`);
      await page.keyboard.press('/');
      await page.keyboard.type('feries elect');
      await status(page, '1 article found.');
      assert.equal(query(page), '?q=feries+elect');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('ferry cafe');
      await page.keyboard.press('Enter');
      await status(page, '1 article found.');
      assert.equal(query(page), '?q=ferry+cafe');
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

test('results come twenty at a time; the address brings them back', async () => {
  await withPage(atRoot, async (page, root) => {
    await page.goto(`${root}search/?q=tram`);
    await status(page, '24 articles found, the first 20 shown.');
    await page.getByRole('button', { name: 'Show more results' }).press('Enter');
    await status(page, '24 articles found.');
    assert.equal(await page.locator('.search-hit').count(), 24);
    assert.equal(await focused(page), await page.locator('.search-hit a').nth(20).textContent());
    assert.equal(await page.locator('#search-more').isVisible(), false);
    await page.reload();
    await status(page, '24 articles found.');
    assert.equal(await page.locator('.search-hit').count(), 24);
  });
});

test('Back goes from search to search, not from key to key', async () => {
  await withPage(atRoot, async (page, root) => {
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
  await withPage(atRoot, async (page, root) => {
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

test('a failed search is said in words, and a later one works', async () => {
  const { page, close } = await watchPage(browser, atRoot.root);
  await page.route('**/search/head.json', (route) => route.abort());
  await page.goto(`${atRoot.root}search/?q=tram`);
  await status(page, /The search did not work .*Try again, or browse/);
  await page.unroute('**/search/head.json');
  await page.locator('#search-box').press('Enter');
  await status(page, '24 articles found');
  await close();
});

test('the key / can be switched off, and stays off', async () => {
  await withPage(atRoot, async (page, root) => {
    await page.goto(`${root}search/`);
    await page.getByText('How to search').click();
    await page.getByLabel('The key / goes to the search box').uncheck();
    await page.reload();
    await page.keyboard.press('/');
    assert.notEqual(await page.evaluate(() => document.activeElement?.id), 'search-box');
  });
});

test('the search box of another page leads to the results', async () => {
  await withPage(atPath, async (page, root) => {
    await page.goto(`${root}about/`);
    await page.getByRole('searchbox').fill('ferry');
    await page.keyboard.press('Enter');
    await status(page, '1 article found.');
    assert.equal(page.url(), `${root}search/?q=ferry`);
  });
});

test('without JavaScript: home, dates, day, article; the search page says so and leads to browsing', async () => {
  await withPage(
    atPath,
    async (page, root) => {
      await page.goto(root);
      await page.getByRole('link', { name: 'Dates' }).first().click();
      for (const name of [/^2019/, /^March/, /^14/])
        await page.getByRole('main').getByRole('link', { name }).first().click();
      await page.getByRole('link', { name: 'Island council votes for a night ferry' }).click();
      await page.getByText('tickets for the ferry would not become dearer').first().waitFor();
      await page.goto(`${root}search/?q=ferry`);
      assert.match((await page.getByRole('main').textContent()) ?? '', /needs JavaScript/);
      assert.equal(await page.getByRole('main').getByRole('searchbox').count(), 0);
      for (const name of ['By date', 'By source', 'By speaker', 'By topic']) {
        await page.getByRole('link', { name }).click();
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.goBack();
      }
    },
    { javaScriptEnabled: false },
  );
});

test('opened from a disk, the search page says what it needs', async () => {
  const { page, faults, close } = await watchPage(browser, 'file:');
  await page.goto(pathToFileURL(join(archive.output, 'search', 'index.html')).href);
  await status(page, /needs a web server/);
  assert.equal(await page.locator('#search-form').isVisible(), false);
  assert.deepEqual(faults, []);
  await close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barriers by axe on any page type, wide or narrow: ${colorScheme}`, async () => {
    await withPage(
      atRoot,
      async (page, root) => {
        for (const [name, pattern] of PAGE_TYPES) {
          const path = archive.files.find((file) => pattern.test(file));
          assert.ok(path, `the small archive has no page of the type ${name}`);
          await page.setViewportSize({ width: 1280, height: 900 });
          await page.goto(root + path.replace(/index\.html$/, ''));
          if (name === 'search') {
            await page.locator('#search-box').fill('ferry lighthouse 12:30');
            await status(page, /found/);
          }
          assert.deepEqual(await findBarriers(page, colorScheme === 'dark' ? COLOUR_RULES : null), [], name);
          await page.setViewportSize({ width: 360, height: 740 });
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(overflow <= 0, `${name} is ${overflow} px too wide for a narrow screen`);
        }
      },
      { colorScheme },
    );
  });
}
