import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../../src/hash.ts';
import { keepScripts } from '../../src/site/kept-scripts.ts';

test('scripts are made once for all archives, and anew when what is kept of them is damaged', async () => {
  const name = `test ${process.pid}`;
  const kept = `../../node_modules/.cache/clipfile/scripts/${sha256(name).slice(0, 16)}.json`;
  const file = fileURLToPath(new URL(kept, import.meta.url));
  after(() => rmSync(file, { force: true }));
  const scripts = [{ path: 'search/client.js', content: 'say("“hello”")' }];
  let made = 0;
  const ask = () =>
    keepScripts(name, async () => {
      made++;
      return scripts;
    });
  for (const times of [1, 1]) {
    assert.deepEqual(await ask(), scripts);
    assert.equal(made, times);
  }
  const whole = readFileSync(file, 'utf8');
  for (const [i, text] of [whole.replace('hello', 'other'), whole.slice(0, -2), ''].entries()) {
    writeFileSync(file, text);
    assert.deepEqual(await ask(), scripts);
    assert.equal(made, i + 2);
  }
});
