import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { build, buildWith, changeAll, clipfile, copyOf, leftovers, makeBuilt, stateOf } from './kit.ts';

test('a disk that is full: the file is named, the site stays whole, and the next run with room does it all', {
  timeout: 240_000,
}, async () => {
  const archive = await makeBuilt();
  const before = stateOf(archive.root);
  changeAll(archive);
  const whole = copyOf(archive);
  const { calls } = await buildWith({ root: whole });
  const wanted = stateOf(whole);
  const grows = calls.map(({ name }, i) => ({ name, at: i + 1 })).filter(({ name }) => !/^rm|chmod/.test(name));
  const site = (state: Map<string, string>) => [...state].filter(([path]) => path.startsWith('_site/'));
  const originals = (state: Map<string, string>) =>
    [...state].filter(([path]) => path.startsWith('content/originals/'));
  let [old, fresh] = [0, 0];
  // Every twelfth call, and so each kind of file, and the last ones, when the site is published.
  for (const { at } of grows.filter((_, i) => i % 12 === 1 || i >= grows.length - 3)) {
    const root = copyOf(archive);
    const call = calls[at - 1];
    const where = `at call ${at}, ${call?.name} ${call?.path}`;
    const { error } = await buildWith({ root, at, how: 'full' });
    assert.match(error?.message ?? 'no error', /ENOSPC: no space left on device/, where);
    assert.ok(error?.message.includes(root), `${where} names its file: ${error?.message}`);
    const after = stateOf(root);
    assert.deepEqual(originals(after), originals(wanted), where);
    if (call?.name !== 'renameSync') {
      const isOld = JSON.stringify(site(after)) === JSON.stringify(site(before));
      assert.ok(isOld || JSON.stringify(site(after)) === JSON.stringify(site(wanted)), `${where}: neither old nor new`);
      if (isOld) old++;
      else fresh++;
    }
    await build(root);
    assert.deepEqual(stateOf(root), wanted, where);
    assert.deepEqual(leftovers(root), [], where);
    rmSync(root, { recursive: true });
  }
  assert.ok(old > 4 && fresh > 0, `${old} old, ${fresh} new`);
});

test('the command says it in one line and ends with 1', async () => {
  const archive = await makeBuilt();
  changeAll(archive);
  const { code, out, err } = clipfile(['build', '--quiet', '--root', archive.root], {
    root: join(archive.root, 'content/articles'),
    at: 3,
    how: 'full',
  });
  assert.deepEqual([code, out], [1, '']);
  assert.match(err, /^clipfile: .*\/content\/articles\/\S+ cannot be written: ENOSPC[^\n]*\n$/);
});
