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
