import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { layOut } from '../../src/charts/network.ts';
import { keepLayout } from '../../src/site/kept-layout.ts';
import { newFolder } from './archive.ts';

const ROOMS = [20, 30, 25, 40];
const LINKS = [
  [0, 1],
  [1, 2],
  [0, 3],
] as const;

test('a layout is kept for the network that it was made for, and for no other', () => {
  const root = newFolder();
  const file = join(root, '.cache/layout.json');
  const keep = keepLayout(root);
  assert.deepEqual(keep(ROOMS, LINKS), layOut(ROOMS, LINKS));
  const written = readFileSync(file, 'utf8');
  assert.deepEqual(keepLayout(root)(ROOMS, LINKS), layOut(ROOMS, LINKS));
  assert.equal(readFileSync(file, 'utf8'), written);
  for (const [rooms, links] of [
    [[20, 30, 25, 140], LINKS],
    [ROOMS, LINKS.slice(1)],
  ] as const) {
    assert.deepEqual(keep(rooms, links), layOut(rooms, links));
    assert.notDeepEqual(layOut(rooms, links), layOut(ROOMS, LINKS));
  }
  keep(ROOMS, LINKS);
  writeFileSync(
    file,
    written.replace(/\d(?=\]\]$)/, (digit) => String((Number(digit) + 1) % 10)),
  );
  assert.notEqual(readFileSync(file, 'utf8'), written);
  assert.deepEqual(keep(ROOMS, LINKS), layOut(ROOMS, LINKS), 'a damaged one is made anew');
});
