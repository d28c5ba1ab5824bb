import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { unpackOnce } from './chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'clipfile-unpack-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('many unpack the browser at once: its name never stands for a part of it, and nothing is left over', async () => {
  const bytes = randomBytes(4_000_000);
  const packed = join(folder, 'packed.br');
  const target = join(folder, 'unpacked', 'browser');
  writeFileSync(packed, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }));
  const sizes = new Set<number>();
  const watch = setInterval(() => existsSync(target) && sizes.add(statSync(target).size));
  await Promise.all(Array.from({ length: 6 }, () => unpackOnce(packed, target)));
  clearInterval(watch);
  assert.deepEqual([...sizes.add(statSync(target).size)], [bytes.length]);
  assert.ok(bytes.equals(readFileSync(target)));
  assert.equal(statSync(target).mode & 0o700, 0o700);
  assert.deepEqual(readdirSync(join(folder, 'unpacked')), ['browser']);
});

test('an unpacking that fails leaves nothing under the name, and the next one succeeds', async () => {
  const packed = join(folder, 'cut.br');
  const target = join(folder, 'other', 'browser');
  const whole = brotliCompressSync(randomBytes(100_000));
  writeFileSync(packed, whole.subarray(0, 50_000));
  await assert.rejects(unpackOnce(packed, target));
  assert.deepEqual(readdirSync(join(folder, 'other')), []);
  writeFileSync(packed, whole);
  await unpackOnce(packed, target);
  assert.equal(statSync(target).size, 100_000);
});

test('one file starts the browser: each test file runs in a process of its own', () => {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const starters = readdirSync(join(here, '..'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !name.endsWith('chromium.test.ts'))
    .filter((name) => /openTestSite|startBrowser/.test(readFileSync(join(here, '..', name), 'utf8')));
  assert.deepEqual(starters, [join('browser', 'browser.test.ts')]);
});
