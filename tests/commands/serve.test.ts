import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { listen } from '../../src/serve/listen.ts';

const folder = mkdtempSync(join(tmpdir(), 'clipfile-serve-'));
after(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'about'));
writeFileSync(join(folder, 'index.html'), 'home');
writeFileSync(join(folder, 'about/index.html'), 'about');
writeFileSync(join(folder, '404.html'), 'not here');

for (const prefix of ['/', '/x/y/']) {
  test(`under ${prefix}: pages with the strict policy, and 404 for what is missing`, async () => {
    const server = await listen(folder, prefix, 0);
    after(() => server.close());
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const table: [path: string, status: number, text: string][] = [
      [prefix, 200, 'home'],
      [`${prefix}about/`, 200, 'about'],
      [`${prefix}nowhere/at/all/`, 404, 'not here'],
      [`${prefix}../../etc/passwd`, 404, 'not here'],
    ];
    if (prefix !== '/') table.push(['/', 404, 'not here'], ['/about/', 404, 'not here']);
    for (const [path, status, text] of table) {
      const response = await fetch(base + path);
      assert.deepEqual([path, response.status, await response.text()], [path, status, text]);
      assert.equal(response.headers.get('content-security-policy'), "default-src 'self'");
    }
  });
}

test("styles come as they lie in the archive's public folder, before a build has copied them; nothing else does", async () => {
  const own = mkdtempSync(join(tmpdir(), 'clipfile-serve-public-'));
  after(() => rmSync(own, { recursive: true, force: true }));
  for (const [name, text] of [
    ['assets/a.css', 'new'],
    ['index.html', 'not built'],
  ] as const) {
    mkdirSync(join(own, name, '..'), { recursive: true });
    writeFileSync(join(own, name), text);
  }
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'assets/a.css'), 'old');
  writeFileSync(join(folder, 'assets/b.css'), 'published');
  const server = await listen(folder, '/x/', 0, { publicFolder: own });
  after(() => server.close());
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x/`;
  const read = async (path: string) => (await fetch(base + path)).text();
  const paths = ['assets/a.css', 'assets/b.css', 'assets/c.css', ''];
  assert.deepEqual(await Promise.all(paths.map(read)), ['new', 'published', 'not here', 'home']);
  writeFileSync(join(own, 'assets/a.css'), 'newer');
  assert.equal(await read('assets/a.css'), 'newer');
});
