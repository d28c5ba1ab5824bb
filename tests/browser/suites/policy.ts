import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { CONTENT_SECURITY_POLICY } from '../../../src/serve/listen.ts';
import { watchPage } from '../kit.ts';
import { openSample, PAGE_TYPES } from '../page-types.ts';
import { status, type TestSite, withPage } from '../test-site.ts';

/** What hostile texts would bring into a page if they were markup. */
const FOREIGN =
  'script, style, iframe, img, object, embed, base, meta, link, form, svg:not(.counts svg), [onclick], [onload]';

/** The strict policy, and texts that would break it. */
export function testPolicy(site: TestSite): void {
  test('the browser is honest: a worker is refused on file:, inline script and foreign hosts under the policy', async () => {
    const { page, faults, close } = await watchPage(site.browser, 'file:');
    await page.goto(pathToFileURL(join(site.archive.output, 'search', 'index.html')).href);
    const outcome = await page.evaluate(() =>
      new Promise((resolve, reject) => {
        new Worker('client.js').addEventListener('error', () => reject(new Error('it failed later')));
        setTimeout(() => resolve('started'), 500);
      }).catch((error: Error) => error.name),
    );
    assert.equal(outcome, 'SecurityError');
    await page.goto(`${site.atRoot.root}about/`);
    faults.length = 0;
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "changed"';
      const image = document.createElement('img');
      image.src = 'https://evil.example/lamp.png';
      document.body.append(script, image);
    });
    assert.notEqual(await page.title(), 'changed');
    assert.match(faults.join('\n'), /policy script-src/);
    assert.match(faults.join('\n'), /policy img-src/);
    await close();
  });

  test('the strict policy is sent with every page, and none breaks it or asks another host', () =>
    withPage(site, site.atRoot, async (page, root) => {
      const policies = new Map<string, string | undefined>();
      page.on('response', (response) => {
        if (response.request().isNavigationRequest())
          policies.set(response.url(), response.headers()['content-security-policy']);
      });
      for (const type of PAGE_TYPES) await openSample(page, root, type, site.archive);
      assert.ok(policies.size >= PAGE_TYPES.length);
      assert.deepEqual(new Set(policies.values()), new Set([CONTENT_SECURITY_POLICY]));
      assert.equal(CONTENT_SECURITY_POLICY, "default-src 'self'");
    }));

  test('a hostile text stays text: in its article, in lists and among results', () =>
    withPage(site, site.atRoot, async (page, root) => {
      const hostile = PAGE_TYPES.find(({ name }) => name === 'hostile article');
      assert.ok(hostile);
      await openSample(page, root, hostile, site.archive);
      const text = (await page.locator('.original').textContent()) ?? '';
      for (const words of ['<script>document.title = "struck"</script>', '{{ 7 * 7 }}', '{% include "x" %}', '<iframe'])
        assert.ok(text.includes(words), words);
      for (const path of ['', 'dates/undated/', 'search/?q=lighthouse', 'search/?q=iframe+onload']) {
        if (path !== '') await page.goto(root + path);
        if (path.startsWith('search')) await status(page, /1 article found/);
        assert.match((await page.locator('main').innerText()) ?? '', /<img src=x onerror=alert\(1\)>/);
      }
    }));

  test('a hostile text makes no element, and runs nothing', () =>
    withPage(site, site.atRoot, async (page, root) => {
      const hostile = PAGE_TYPES.find(({ name }) => name === 'hostile article');
      assert.ok(hostile);
      await openSample(page, root, hostile, site.archive);
      assert.equal(await page.locator('main').locator(FOREIGN).count(), 0);
      assert.equal(await page.locator('main a[href^="javascript:"], main a[href*="evil.example"]').count(), 0);
      await page.goto(`${root}search/?q=lighthouse`);
      await status(page, /1 article found/);
      assert.equal(await page.locator('.search-results').locator(FOREIGN).count(), 0);
      assert.doesNotMatch(await page.title(), /struck/);
    }));
}
