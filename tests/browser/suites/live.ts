import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { articleText, makeArchive } from '../../archive-kit.ts';
import { hashFiles } from '../../site/incremental-kit.ts';
import { type TestSite, withPage } from '../test-site.ts';

const BIN = fileURLToPath(new URL('../../../src/bin.mjs', import.meta.url));

/** Starts `clipfile serve` on any free port; gives its address. */
async function startServing(root: string, prefix: string) {
  const child = spawn(process.execPath, [BIN, 'serve', '--port', '0', '--pathprefix', prefix, '--root', root]);
  let said = '';
  child.stderr.setEncoding('utf8');
  while (!/at (http:\S+)/.test(said)) {
    const [text] = (await Promise.race([once(child.stderr, 'data'), once(child, 'exit')])) as [unknown];
    if (typeof text !== 'string') throw new Error(`serve ended: ${said}`);
    said += text;
  }
  child.stderr.on('data', (text: string) => {
    said += text;
  });
  const stop = async () => {
    child.kill('SIGINT');
    await once(child, 'exit');
  };
  return { root: /at (http:\S+)/.exec(said)?.[1] ?? '', said: () => said, stop };
}

/** What a person changes shows in a page that is open, under the strict policy, and leaves no trace in the files. */
export function testLive(site: TestSite): void {
  test('a page that is open shows what a person changes', { timeout: 240_000 }, async () => {
    const archive = makeArchive({
      '1.txt': articleText('The harbour story'),
      '2.txt': articleText('The market story'),
    });
    const served = await startServing(archive.root, '/sub/');
    try {
      await withPage(site, served, async (page, root, faults) => {
        const record = archive.recordOf('originals/1.txt');
        const address = record.slice('content/'.length, -'.md'.length);
        const sees = (text: string) => page.getByText(text).first().waitFor({ timeout: 60_000 });
        await page.goto(`${root}${address}/`);
        await sees('The harbour story');

        archive.write(record, archive.read(record).replace(/^headline: .*$/m, 'headline: The quay story'));
        await sees('The quay story');

        const colour = () => page.evaluate(() => getComputedStyle(document.body).outlineColor);
        assert.notEqual(await colour(), 'rgb(1, 2, 3)');
        const style = readFileSync(fileURLToPath(new URL('../../../public/assets/parts.css', import.meta.url)), 'utf8');
        archive.write('public/assets/parts.css', `${style}\nbody { outline-color: rgb(1, 2, 3) }\n`);
        await page.waitForFunction(() => getComputedStyle(document.body).outlineColor === 'rgb(1, 2, 3)', null, {
          timeout: 60_000,
        });

        archive.write('content/originals/deep/er/3.txt', articleText('The ferry story', '9 May 2021'));
        await page.goto(root);
        await sees('The ferry story');

        const imprint = (words: string) =>
          archive.write(
            'templates/pages/imprint.njk',
            `---\nview: {url: /imprint/, title: Imprint}\n---\n<p>${words}</p>\n`,
          );
        imprint('A page of our own');
        // Until it is built it is missing, which is no fault here; it comes by itself.
        await page.goto(`${root}imprint/`);
        await sees('A page of our own');
        for (const fault of faults.splice(0)) assert.match(fault, /404/);
        const before = served.said();
        imprint('{{ nothing.at.all }}');
        while (served.said() === before) await new Promise((resolve) => setTimeout(resolve, 50));
        assert.match(served.said(), /imprint|nothing/, 'a fault is told, and the server goes on');
        imprint('Mended');
        await sees('Mended');
      });
      const pages = [...hashFiles(join(archive.root, '_site')).keys()].filter((path) => path.endsWith('.html'));
      assert.ok(pages.length > 10);
      for (const path of pages) assert.doesNotMatch(archive.read(`_site/${path}`), /_clipfile/, path);
      assert.ok(!existsSync(join(archive.root, '_site/_clipfile')));
    } finally {
      await served.stop();
    }
    assert.ok(!existsSync(join(archive.root, '.cache/lock')), 'the lock is released');
  });
}
