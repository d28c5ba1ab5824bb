import assert from 'node:assert/strict';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { clipfile, leftovers, makeBuilt, start, stateOf } from './kit.ts';

test('of two builds at once the second is refused and says who works; the first one comes to its end', {
  timeout: 120_000,
}, async () => {
  const archive = await makeBuilt();
  archive.write('content/site.yml', 'title: Other News\n');
  const args = ['build', '--quiet', '--root', archive.root];
  const first = start(args, { root: archive.root, at: 40, how: 'pause' });
  while (!existsSync(join(archive.root, 'waiting'))) await setTimeout(20);
  const before = stateOf(archive.root);
  const second = clipfile(args);
  assert.equal(second.code, 1);
  assert.match(
    second.err,
    /^clipfile: `clipfile build` works on this archive \(process \d+ on .*; wait until it is done/,
  );
  assert.deepEqual(stateOf(archive.root), before, 'the second one changed nothing');
  writeFileSync(join(archive.root, 'go'), '');
  assert.deepEqual(await first.ended, { code: 0, err: '' });
  for (const name of ['go', 'waiting']) rmSync(join(archive.root, name));
  assert.deepEqual(leftovers(archive.root), []);
  assert.equal(clipfile([...args, '--json']).code, 0);
});
