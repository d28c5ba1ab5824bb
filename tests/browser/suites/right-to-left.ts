import assert from 'node:assert/strict';
import test from 'node:test';
import { buildArabicArchive } from '../../strings/kit.ts';
import { findBarriers, type Served, serveFolder } from '../kit.ts';
import { findOverflow } from '../looks.ts';
import { PAGE_TYPES, sampleOf } from '../page-types.ts';
import { status, type TestSite, withPage } from '../test-site.ts';

/** Every page type with its interface in Arabic, where all is laid out from right to left. */
export function testRightToLeft(site: TestSite): void {
  test('right to left: the interface in Arabic', async (t) => {
    const archive = await buildArabicArchive();
    const served: Served = await serveFolder(archive.output, '/');
    t.after(async () => {
      await served.stop();
      archive.remove();
    });
    const types = PAGE_TYPES.filter(({ template }) => !/redirect|search|not-found/.test(template));
    const arabic = archive.files.find((path) => /^articles\/2018\/04\/lmjls.*\/index\.html$/.test(path)) ?? '';
    const persian = archive.files.find((path) => /^articles\/2018\/04\/shwry.*\/index\.html$/.test(path)) ?? '';
    const samples = [arabic, persian, ...types.map((type) => sampleOf(type, archive))];

    // Colours are those of the pages in English, which are looked at in both themes.
    await t.test('no barriers, and nothing runs over the edge', () =>
      withPage(site, served, async (page, root) => {
        for (const sample of samples) {
          await page.goto(root + sample.replace(/index\.html$/, ''));
          assert.deepEqual(await findBarriers(page), [], sample);
          for (const width of [360, 1280]) {
            await page.setViewportSize({ width, height: 900 });
            assert.deepEqual(await findOverflow(page), [], `${sample} at ${width} px`);
          }
        }
      }),
    );

    await t.test('the page begins at the right, and time goes to the left', () =>
      withPage(site, served, async (page, root) => {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(root);
        const places = await page.evaluate(() => {
          const of = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
          const bars = [...document.querySelectorAll('.plot .sure-part')].map(
            (bar) => bar.getBoundingClientRect().left,
          );
          const ends = [...document.querySelectorAll('.times text')].map((end) => end.getBoundingClientRect().left);
          return { title: of('h1')?.right, chart: of('.plot')?.right, bars, ends };
        });
        assert.ok((places.title ?? 0) > (places.chart ?? 0));
        assert.deepEqual(
          places.bars,
          [...places.bars].sort((a, b) => b - a),
        );
        assert.deepEqual(
          places.ends,
          [...places.ends].sort((a, b) => b - a),
        );
      }),
    );

    await t.test('an article keeps its own direction', () =>
      withPage(site, served, async (page, root) => {
        const directions = async (path: string) => {
          await page.goto(root + path.replace(/index\.html$/, ''));
          return page.evaluate(() =>
            ['html', 'h1', '.reading', '.original'].map((selector) => {
              const element = document.querySelector(selector);
              return element === null ? '' : getComputedStyle(element).direction;
            }),
          );
        };
        assert.deepEqual(await directions(arabic), ['rtl', 'rtl', 'rtl', 'rtl']);
        assert.deepEqual(await directions(persian), ['rtl', 'rtl', 'rtl', 'rtl']);
        const english = archive.files.find((path) => /^articles\/2019\/03\/[^/]+\/index\.html$/.test(path)) ?? '';
        assert.deepEqual(await directions(english), ['rtl', 'ltr', 'ltr', 'ltr']);
      }),
    );

    await t.test('the search speaks Arabic, finds Arabic, and its bars follow the keys', () =>
      withPage(site, served, async (page, root) => {
        await page.goto(`${root}search/?q=${encodeURIComponent('عبّارة')}`);
        await status(page, 'عُثر على مقال واحد.');
        assert.match((await page.locator('.search-date').first().textContent()) ?? '', /^١٧ أبريل ٢٠١٨$/);
        await page.goto(`${root}search/?q=ferry+pilots+harbour`);
        await status(page, /^عُثر على [٠-٩]+ مقالات/);
        const words = await page.locator('main').evaluate((main) => {
          const copy = main.cloneNode(true) as HTMLElement;
          const others =
            'bdi, code, kbd, template, [lang], .search-headline, .search-snippet, .search-source, noscript';
          for (const other of copy.querySelectorAll(others)) other.remove();
          return (copy.textContent ?? '').replace(/BibTeX|RIS|CSL-JSON|JSON|CSV/g, '');
        });
        assert.deepEqual(words.match(/[a-z0-9]+/gi), null);
        assert.deepEqual(await findBarriers(page), []);
        await page.setViewportSize({ width: 360, height: 900 });
        assert.deepEqual(await findOverflow(page), []);
        await page.setViewportSize({ width: 1280, height: 900 });
        const bars = page.locator('.search-bars button');
        // The filters open again a moment after the page is wide: what is hidden takes no focus.
        await bars.first().waitFor();
        await bars.first().focus();
        await page.keyboard.press('ArrowLeft');
        assert.ok(await bars.nth(1).evaluate((bar) => bar === document.activeElement));
        const [first, second] = [await bars.first().boundingBox(), await bars.nth(1).boundingBox()];
        assert.ok((second?.x ?? 0) < (first?.x ?? 0));
        await page.getByLabel('من', { exact: true }).fill('٢٠٢٠');
        await page.keyboard.press('Tab');
        await page.waitForURL(/from=2020-01-01/);
      }),
    );
  });
}
