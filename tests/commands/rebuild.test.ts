import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

test('a changed style is shown before the site is built, since the server sends it as it lies there', async () => {
  const root = mkdtempSync(join(tmpdir(), 'clipfile-rebuild-'));
  after(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of ['content', 'templates', 'public/assets']) mkdirSync(join(root, folder), { recursive: true });
  const seen: string[] = [];
  const rebuilding = rebuildOnChange({
    root,
    build: async () => {
      seen.push('built');
      return { isChanged: false, written: [] };
    },
    onChanged: () => seen.push('shown'),
    say: () => {},
  });
  await rebuilding.ready;
  await until(() => seen.length > 0);
  seen.length = 0;
  writeFileSync(join(root, 'public/assets/own.css'), 'body { color: teal }');
  await until(() => seen.length > 1);
  assert.deepEqual(seen.slice(0, 2), ['shown', 'built']);
  await rebuilding.close();
});

test('what a build itself writes into the archive is not built again, what a person writes meanwhile is', async () => {
  const root = mkdtempSync(join(tmpdir(), 'clipfile-rebuild-'));
  after(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of ['content', 'templates', 'public']) mkdirSync(join(root, folder));
  const [own, other] = ['content/own.md', 'content/other.md'];
  let builds = 0;
  let isEdited = false;
  const rebuilding = rebuildOnChange({
    root,
    build: async () => {
      builds++;
      writeFileSync(join(root, own), `build ${builds}`);
      if (isEdited) writeFileSync(join(root, other), 'by hand');
      isEdited = false;
      await setTimeout(150);
      return { isChanged: true, written: [own] };
    },
    onChanged: () => {},
    say: () => {},
  });
  await rebuilding.ready;
  await until(() => builds === 1);
  await setTimeout(700);
  assert.equal(builds, 1, 'built again for what it wrote itself');
  isEdited = true;
  writeFileSync(join(root, other), 'by hand, before');
  await until(() => builds === 3);
  await setTimeout(700);
  assert.equal(builds, 3);
  writeFileSync(join(root, own), 'by hand');
  await until(() => builds === 4);
  await rebuilding.close();
});

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !isSo(); i++) await setTimeout(20);
  assert.ok(isSo(), 'it took too long');
}
