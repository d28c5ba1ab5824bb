import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { findFocusFault } from '../focus.ts';
import { focused, status, type TestSite, withPage } from '../test-site.ts';

/** A reader without a mouse, from the front page to the words in an original and back. */
export function testKeyboard(site: TestSite): void {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`by keys alone: home, search, result, article, a value, its words in the original, and back: ${colorScheme}`, () =>
      withPage(
        site,
        site.atPath,
        async (page, root) => {
          await page.goto(root);
          await page.keyboard.press('Tab');
          assert.equal(await focused(page), 'Skip to the content');
          assert.equal(await findFocusFault(page), null, 'the skip link is not seen');
          await page.keyboard.press('Enter');
          assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'MAIN');
          await tabTo(page, '#find');
          await page.keyboard.type('night ferry');
          await page.keyboard.press('Enter');
          await status(page, '1 article found.');

          await tabTo(page, '.search-hit a');
          await page.keyboard.press('Enter');
          await page.getByRole('heading', { level: 1, name: 'Island council votes for a night ferry' }).waitFor();
          const article = page.url();

          // Who comes from a result stands at the first word found; the head lies before it.
          await page.locator('.arrival').waitFor();
          await tabTo(page, '.outlet + a.sure', 'Shift+Tab');
          await page.keyboard.press('Enter');
          await page.waitForURL(`${article}#e-source`);
          assert.deepEqual(await lit(page), { text: 'Coast Gazette', isSeen: true, isLit: true });

          await page.goBack();
          await page.waitForURL(article);
          assert.match(await focused(page), /source: the words in the original/);
          await page.goBack();
          await status(page, '1 article found.');
          assert.equal(await focused(page), 'Island council votes for a night ferry');
        },
        { colorScheme },
      ));
  }

  test('by keys alone: from a statement to its words in the text and in the original', () =>
    withPage(site, site.atRoot, async (page, root) => {
      await page.goto(`${root}speakers/mira-oduya/`);
      await tabTo(page, '.statement .to a');
      await page.keyboard.press('Enter');
      await page.waitForURL(/#q-/);
      const anchored = await lit(page);
      assert.deepEqual([anchored?.isSeen, anchored?.isLit], [true, true]);
      await tabTo(page, '.statement a[href^="#o-"]');
      await page.keyboard.press('Enter');
      await page.waitForURL(/#o-q-/);
      assert.equal((await lit(page))?.isSeen, true);
    }));
}

/** Presses a key, Tab unless another is named, until an element has the focus; fails at a stop whose focus is not seen, and when it never comes. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press(key);
    assert.equal(await findFocusFault(page), null, await focused(page));
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  assert.fail(`${selector} is not reached by ${key}`);
}

/** The element that the address points to: its words, whether it is in the window, whether it differs from the rest. */
function lit(page: Page): Promise<{ text: string; isSeen: boolean; isLit: boolean } | null> {
  return page.evaluate(async () => {
    // The window moves to the element when the next frame is drawn.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const target = document.querySelector(':target');
    if (target === null) return null;
    const { top, bottom } = target.getBoundingClientRect();
    return {
      text: target.textContent ?? '',
      isSeen: top >= 0 && bottom <= innerHeight,
      isLit: getComputedStyle(target).outlineStyle !== 'none',
    };
  });
}
