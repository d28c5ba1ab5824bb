import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { buildSite } from '../../../src/build.ts';
import { FORMATS } from '../../../src/export/formats.ts';
import { policyFor } from '../../../src/serve/listen.ts';
import { publishArchive } from '../../../src/site/public-record.ts';
import { makeEndpoint, serveEndpoint } from '../../search/endpoint-server.ts';
import { type Clip, makeArchive, newFolder } from '../../site/archive.ts';
import { findBarriers, serveFolder, watchPage } from '../kit.ts';
import { status, type TestSite } from '../test-site.ts';

const TODAY = '2026-11-21';

const CLIPS: Clip[] = ['ferry', 'tram', 'ferry of the north'].map((thing, i) => ({
  text: `The ${thing} is late\nThe council talks of it.\n“We wait for the ${thing},” said Ann Doe.`,
  headline: `The ${thing} is late`,
  path: `2018/0${i + 1}/late`,
  date: `2018-0${i + 1}-11`,
  source: i === 1 ? 'Tram Times' : 'Port News',
  speakers: [{ id: 'ann-doe', name: 'Ann Doe' }],
  statements: [{ words: [`We wait for the ${thing}`], speaker: 'ann-doe' }],
}));

/** The search page over a search server. */
export function testEndpoint(site: TestSite): void {
  test('with a search server in the settings the page asks it, and nobody else; from a disk it asks its own index', async () => {
    const server = makeEndpoint();
    const { address, stop } = await serveEndpoint(server);
    const archive = makeArchive(CLIPS, `endpoint: ${address}/\n`);
    const published = publishArchive(archive, TODAY);
    const bulk = FORMATS.find(({ name }) => name === 'opensearch');
    server.load([...(bulk?.write(published.records, { settings: archive.settings, preamble: [] }) ?? [])].join(''));
    const output = join(newFolder(), '_site');
    await buildSite({ root: archive.root, output, pathPrefix: '/', full: true, archive, today: TODAY });
    const { origin } = new URL(address);
    const policy = policyFor(archive.settings);
    assert.equal(policy, `default-src 'self'; connect-src 'self' ${origin}`);
    const policyOf = (path: string) =>
      /Security-Policy" content="([^"]*)"/.exec(readFileSync(join(output, path, 'index.html'), 'utf8'))?.[1];
    const strict = "default-src 'self'; base-uri 'none'; object-src 'none'";
    assert.equal(policyOf('about'), strict);
    for (const path of ['search', 'search/names'])
      assert.equal(
        policyOf(path)?.replaceAll('&#39;', "'"),
        strict.replace("'self';", `'self'; connect-src 'self' ${origin};`),
      );

    const served = await serveFolder(output, '/', policy);
    const { page, faults, close } = await watchPage(site.browser, served.root);
    try {
      await page.goto(`${served.root}search/?q=ferry`);
      await status(page, '2 articles found.');
      assert.deepEqual(await page.locator('.search-headline mark').allTextContents(), ['ferry', 'ferry']);
      await page.getByText(`What you search for is sent to ${origin}.`).waitFor();
      await page.getByRole('checkbox', { name: /^Port News 2/ }).press('Space');
      await page.waitForURL(/source=port-news/);
      assert.equal(await page.getByText('Why this result').count(), 0);
      assert.deepEqual(await findBarriers(page), []);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'RIS' }).press('Enter'),
      ]);
      assert.equal(readFileSync(await download.path(), 'utf8').match(/^TY {2}- NEWS/gm)?.length, 2);
      await page.goto(`${served.root}search/?q=said%3Atram`);
      await status(page, '1 statement found.');
      await page.goto(`${served.root}search/names/`);
      await page.getByLabel('Names or words, one a line').fill('Ann Doe\nzeppelin');
      await page.getByRole('button', { name: 'Look up' }).press('Enter');
      await status(page, '2 lines looked up, 1 found.');
      const foreign = faults.filter((fault) => !fault.startsWith(`request outside the site: ${address}`));
      assert.deepEqual(foreign, []);
      assert.ok(faults.length > 4 && server.asked.length > 4);
      await stop();
      await page.goto(`${served.root}search/?q=ferry`);
      await status(page, /^The search did not work/);
      const asked = server.asked.length;
      await page.goto(`${pathToFileURL(join(output, 'search', 'index.html')).href}?q=ferry`);
      await status(page, '2 articles found.');
      assert.equal(server.asked.length, asked);
    } finally {
      await close();
      await served.stop();
    }
  });
}
