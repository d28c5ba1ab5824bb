import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { withdrawRecords } from '../../src/commands/withdraw.ts';
import { ingest } from '../../src/ingest-here.ts';
import { installFaults, Killed } from './disk-faults.ts';
import { copyOf, leftovers, makeBuilt, stateOf } from './kit.ts';

test('an erasure killed at any moment is, after the next run, as it was before or done, and then nothing is kept', {
  timeout: 120_000,
}, async () => {
  const archive = await makeBuilt();
  archive.write('content/originals/copy.txt', archive.read('content/originals/3.txt'));
  const file = archive.recordOf('originals/3.txt');
  const erase = (root: string) => withdrawRecords(root, [file], 'By order', true);
  const next = (root: string) => void ingest({ root, at: '2026-01-02T00:00:00Z' });
  const holds = (root: string): boolean =>
    readdirSync(join(root, '.cache'), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .some((one) => readFileSync(join(one.parentPath, one.name), 'utf8').includes('The ferry story'));
  next(archive.root);
  // What is published has no part in this, and takes long to copy.
  rmSync(join(archive.root, '_site'), { recursive: true });
  const before = stateOf(archive.root);
  assert.ok(holds(archive.root));
  const whole = copyOf(archive);
  const { calls, remove } = installFaults({ root: whole });
  erase(whole);
  remove();
  next(whole);
  const after = stateOf(whole);
  assert.notDeepEqual(after, before);
  assert.ok(calls.length > 15, `${calls.length} calls`);
  const ends = new Set<string>();
  // Before that it only looks for copies of the text.
  const first = calls.findIndex(({ path }) => path.startsWith('content/'));
  const points = calls.map((_, i) => i + 1).filter((at) => at >= first);
  // Names change and files go in every one of these; of the others some stand for all.
  const isTelling = (at: number) => at % 3 === 0 || /^re|^rm/.test(calls[at - 1]?.name ?? '');
  for (const at of points.filter(isTelling)) {
    const root = copyOf(archive);
    const faults = installFaults({ root, at });
    try {
      erase(root);
    } catch (error) {
      assert.ok(error instanceof Killed, String(error));
    } finally {
      faults.remove();
    }
    next(root);
    const state = stateOf(root);
    const isDone = state.get(file) === after.get(file);
    ends.add(isDone ? 'done' : 'as before');
    const where = `at call ${at}, ${calls[at - 1]?.name} ${calls[at - 1]?.path}`;
    assert.deepEqual(state, isDone ? after : before, where);
    const left = leftovers(root).filter((path) => !path.startsWith('.cache/'));
    assert.deepEqual([left, isDone && holds(root)], [[], false], where);
  }
  assert.equal(ends.size, 2);
});
