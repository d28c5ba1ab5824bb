import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { openSample, PAGE_TYPES } from '../page-types.ts';
import { type TestSite, withPage } from '../test-site.ts';

/** Templates of pages that a reader needs JavaScript for: they say so. */
const NEED_SCRIPTS = ['search.njk', 'basket.njk', 'names.njk'];

const OFF = { javaScriptEnabled: false };

/** Browsing, reading and citing with JavaScript switched off. */
export function testWithoutJavaScript(site: TestSite): void {
  test('without JavaScript: home, dates, year, month, day, article, speaker, topic', () =>
    withPage(
      site,
      site.atPath,
      async (page, root) => {
        const follow = (name: string | RegExp) => page.getByRole('main').getByRole('link', { name }).first().click();
        const isAt = async (path: string) => {
          await page.waitForURL(root + path);
          assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
        };
        await page.goto(root);
        await page.getByRole('navigation', { name: 'Archive' }).getByRole('link', { name: 'Dates' }).click();
        await isAt('dates/');
        await follow(/^2019$/);
        await isAt('dates/2019/');
        await follow(/^March/);
        await isAt('dates/2019/03/');
        await follow(/^14 March/);
        await isAt('dates/2019/03/14/');
        await follow('Island council votes for a night ferry');
        await isAt('articles/2019/03/island-council-votes-for-a-night-ferry/');
        await follow('Mira Oduya');
        await isAt('speakers/mira-oduya/');
        await follow('Island council votes for a night ferry');
        await follow('election');
        await isAt('topics/election/');
      },
      OFF,
    ));

  for (const width of [360, 1280]) {
    test(`without JavaScript a value shows its words in the original and why, ${width} px wide`, () =>
      withPage(
        site,
        site.atPath,
        async (page, root) => {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(`${root}articles/2019/03/island-council-votes-for-a-night-ferry/`);
          const [text, original] = [page.locator('.reading'), page.locator('.original')];
          const isWide = width > 1000;
          assert.deepEqual([await text.isVisible(), await original.isVisible()], [true, isWide]);
          await page.locator('.day a.sure').click();
          await page.waitForURL(/#e-date$/);
          assert.deepEqual([await text.isVisible(), await original.isVisible()], [isWide, true]);
          const mark = page.locator('#e-date');
          assert.ok(await mark.isVisible());
          const reason = await mark.evaluate((element) => getComputedStyle(element, '::after').content);
          assert.match(reason, /Date: 14 March 2019 – stated/);
          const box = await mark.boundingBox();
          assert.ok(box && box.y >= 0 && box.y < 800, 'the words are out of the window');
          if (isWide) return;
          await page.getByRole('link', { name: 'Back to the text' }).click();
          assert.deepEqual([await text.isVisible(), await original.isVisible()], [true, false]);
        },
        OFF,
      ));
  }

  test('without JavaScript the search page says so and leads to browsing', () =>
    withPage(
      site,
      site.atPath,
      async (page, root) => {
        await page.goto(`${root}search/?q=ferry`);
        assert.match((await page.getByRole('main').textContent()) ?? '', /needs JavaScript/);
        assert.equal(await page.getByRole('searchbox').count(), 0, 'a search box that does nothing');
        for (const [name, path] of [
          ['By date', 'dates/'],
          ['By source', 'sources/'],
          ['By speaker', 'speakers/'],
          ['By topic', 'topics/'],
        ] as const) {
          await page.getByRole('link', { name }).click();
          await page.waitForURL(root + path);
          await page.goBack();
        }
      },
      OFF,
    ));

  test('every page but search and basket says the same without JavaScript as with it', async () => {
    const types = PAGE_TYPES.filter(({ template }) => !NEED_SCRIPTS.includes(template));
    const read = async (page: Page, root: string) => {
      const texts = new Map<string, string>();
      for (const type of types) {
        await openSample(page, root, type, site.archive);
        // What only a script can do is not there without one.
        await page.locator('.with-script').evaluateAll((all) => {
          for (const element of all) element.remove();
        });
        texts.set(type.name, await page.locator('body').innerText());
      }
      return texts;
    };
    let withScript = new Map<string, string>();
    await withPage(site, site.atRoot, async (page, root) => {
      withScript = await read(page, root);
    });
    await withPage(site, site.atRoot, async (page, root) => assert.deepEqual(await read(page, root), withScript), OFF);
    for (const [name, text] of withScript) assert.ok(text.length > 40, `${name} says only "${text}"`);
  });
}
