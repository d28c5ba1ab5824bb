import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { openSample, PAGE_TYPES } from '../page-types.ts';
import { type TestSite, withPage } from '../test-site.ts';

/** Citations can be downloaded out of the page itself: under the strict policy, and without JavaScript. */
export function testCite(site: TestSite): void {
  for (const javaScriptEnabled of [true, false]) {
    test(`citations are downloaded from the page, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () =>
      withPage(
        site,
        site.atPath,
        async (page, root) => {
          const type = PAGE_TYPES.find(({ name }) => name === 'article');
          assert.ok(type);
          await openSample(page, root, type, site.archive);
          const block = page.getByRole('region', { name: 'Cite this article' });
          const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
          for (const [name, extension, start] of [
            ['BibTeX', 'bib', '@article{'],
            ['RIS', 'ris', 'TY  - NEWS\r\n'],
            ['CSL-JSON', 'json', '[\n{"id":'],
          ] as const) {
            const waiting = page.waitForEvent('download');
            await block.getByRole('link', { name }).click();
            const download = await waiting;
            const content = readFileSync(await download.path(), 'utf8');
            assert.match(download.suggestedFilename(), new RegExp(`^[0-9a-f]{10}\\.${extension}$`));
            assert.ok(content.startsWith(start) && content.includes(headline), content);
          }
        },
        { javaScriptEnabled, acceptDownloads: true },
      ));
  }
}
