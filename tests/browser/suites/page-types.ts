import assert from 'node:assert/strict';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { findFocusFaults } from '../focus.ts';
import { findBarriers } from '../kit.ts';
import { findClashes, findOverflow, findPrinted } from '../looks.ts';
import { openSample, PAGE_TYPES, type PageType } from '../page-types.ts';
import { type TestSite, withPage } from '../test-site.ts';

const WIDTHS = [320, 360, 768, 1280];
const WIDE = { width: 1280, height: 900 };
const SCHEMES = ['light', 'dark'] as const;

/** Where pictures of the pages go, with `SCREENSHOTS=1`. */
const SCREENSHOTS = fileURLToPath(new URL('../screenshots/', import.meta.url));

/** Every page type as people meet it: barriers, widths, large text, keys, paper. */
export function testPageTypes(site: TestSite): void {
  test('each template has its page among those that are looked at', () => {
    const templates = readdirSync(fileURLToPath(new URL('../../../templates/pages/', import.meta.url)));
    assert.deepEqual([...new Set(PAGE_TYPES.map(({ template }) => template))].sort(), templates.sort());
  });

  test('right to left: what is marked as Persian holds the words of the article and none of the archive', () =>
    withPage(site, site.atRoot, async (page, root) => {
      for (const type of PAGE_TYPES.filter(({ name }) => /right to left|undated|home/.test(name))) {
        await openSample(page, root, type, site.archive);
        const texts = await page.locator('[lang="fa"]').allInnerTexts();
        assert.ok(type.name === 'home' || texts.length > 0, type.name);
        assert.deepEqual(
          texts.filter((text) => /[a-z]/i.test(text)),
          [],
        );
        assert.equal(await page.locator('[lang="fa"]:not([dir="rtl"])').count(), 0);
      }
    }));

  test('names in a graph have the colours of the words of the page, on its ground', () =>
    withPage(site, site.atRoot, async (page, root) => {
      await page.goto(`${root}quoted-together/`);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        const [drawn, written] = await page.evaluate(() => {
          const name = getComputedStyle(document.querySelector('.network text') as Element);
          const body = getComputedStyle(document.body);
          return [
            [name.fill, name.stroke],
            [body.color, body.backgroundColor],
          ];
        });
        assert.deepEqual(drawn, written, colorScheme);
      }
    }));

  for (const type of PAGE_TYPES) {
    test(`the page ${type.name}`, (t) =>
      withPage(site, site.atRoot, async (page, root) => {
        await page.setViewportSize(WIDE);
        await openSample(page, root, type, site.archive);
        // The redirect leaves before anyone can tab through it, and has neither head nor style.
        const isBare = type.template === 'redirect.njk';

        if (!isBare) {
          await t.test('every stop of the Tab key is seen, and none holds the focus', async () => {
            assert.deepEqual(await findFocusFaults(page), []);
          });
        }
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          await t.test(`no barriers, ${colorScheme}`, async () => {
            assert.deepEqual(await findBarriers(page), []);
          });
          if (process.env.SCREENSHOTS === '1') await takePictures(page, type, colorScheme);
        }
        await page.emulateMedia({ colorScheme: 'light' });
        await t.test('nothing runs over the edge, from narrow to wide', async () => {
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 740 });
            assert.deepEqual(await findOverflow(page), [], `at ${width} px`);
          }
        });
        await t.test('text twice as large stays readable', async () => {
          for (const width of [1280, 768, 360]) {
            await page.setViewportSize({ width, height: 740 });
            await page.evaluate(() => {
              document.documentElement.style.fontSize = '200%';
            });
            assert.deepEqual([await findOverflow(page), await findClashes(page)], [[], []], `at ${width} px`);
          }
        });
        await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
        await page.setViewportSize(WIDE);
        if (!isBare) {
          await t.test('on paper: the page and its address, without what is for the screen', async () => {
            await page.emulateMedia({ media: 'print' });
            const address = new URL(page.url()).pathname;
            const printed = await findPrinted(page);
            assert.deepEqual(printed.chrome, []);
            if (type.template !== 'not-found.njk') {
              assert.ok(printed.text.includes(`https://clips.example/x/y${address}`), 'the address is not printed');
            }
          });
        }
      }));
  }
}

/** Pictures of the whole page, from narrow to wide, into a folder that git does not keep. */
async function takePictures(page: Page, { name }: PageType, colorScheme: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const path = join(SCREENSHOTS, `${name.replaceAll(' ', '-')}-${width}-${colorScheme}.png`);
    await page.screenshot({ path, fullPage: true });
  }
  await page.setViewportSize(WIDE);
}
