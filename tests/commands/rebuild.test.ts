import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { rebuildOnChange } from '../../src/serve/rebuild.ts';

test('nothing is built after the end, also when a build was on its way', async () => {
  const root = mkdtempSync(join(tmpdir(), 'clipfile-rebuild-'));
  after(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'content'));
  let builds = 0;
  let ended: Promise<void> | undefined;
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const rebuilding = rebuildOnChange({
    root,
    build: async () => {
      builds++;
      ended = rebuilding.close();
      begin();
      await setTimeout(50);
      return 'busy';
    },
    onChanged: () => {},
    say: () => {},
  });
  await begun;
  await ended;
  await setTimeout(600);
  assert.equal(builds, 1);
});
