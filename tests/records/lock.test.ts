import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { LockedError, lockArchive, withLock } from '../../src/records/lock.ts';

const AT = '2026-11-21T10:00:00Z';
const temporary = mkdtempSync(join(tmpdir(), 'clipfile-lock-'));
after(() => rmSync(temporary, { recursive: true, force: true }));

function newRoot(lock?: string): string {
  const root = mkdtempSync(join(temporary, 'archive-'));
  mkdirSync(join(root, '.cache'));
  if (lock !== undefined) writeFileSync(join(root, '.cache/lock'), lock);
  return root;
}

const lockOf = (holder: object) => JSON.stringify({ command: 'build', since: AT, ...holder });

/** A process that is gone. */
function goneProcess(): number {
  const { pid } = spawnSync(process.execPath, ['--version']);
  return pid;
}

test('a second command is refused while the first one works, and told which', async () => {
  const root = newRoot();
  await withLock(root, 'build', AT, async () => {
    const expected = new RegExp(`clipfile build.*process ${process.pid}.*2026-11-21T10:00:00Z`);
    await assert.rejects(
      withLock(root, 'ingest', AT, () => assert.fail('both work')),
      (error: unknown) => {
        assert.ok(error instanceof LockedError);
        assert.match(error.message, expected);
        return true;
      },
    );
    assert.ok(existsSync(join(root, '.cache/lock')));
  });
  assert.deepEqual(readdirSync(join(root, '.cache')), []);
});

test('the lock goes when the work fails', async () => {
  const root = newRoot();
  await assert.rejects(
    withLock(root, 'build', AT, () => {
      throw new Error('the work failed');
    }),
    /the work failed/,
  );
  assert.deepEqual(readdirSync(join(root, '.cache')), []);
});

for (const [what, lock] of [
  ['a process that is gone', lockOf({ pid: goneProcess(), host: hostname() })],
  ['half a lock', '{"pid": 1'],
  ['an empty lock', ''],
  ['a lock of another shape', '[]'],
  ['one that had our number before us, in a container', lockOf({ pid: process.pid, host: hostname() })],
  ['one whose number another process has now', lockOf({ pid: process.ppid, host: hostname(), started: '1' })],
] as const) {
  test(`taken over: ${what}`, () => {
    const root = newRoot(lock);
    const unlock = lockArchive(root, 'learn', AT);
    assert.match(readFileSync(join(root, '.cache/lock'), 'utf8'), /"command":"learn"/);
    unlock();
    assert.deepEqual(readdirSync(join(root, '.cache')), []);
  });
}

for (const [what, lock] of [
  ['a living process', lockOf({ pid: process.ppid, host: hostname() })],
  ['a process of another machine, which cannot be looked into', lockOf({ pid: 1, host: 'elsewhere.invalid' })],
] as const) {
  test(`respected: ${what}`, () => {
    const root = newRoot(lock);
    assert.throws(() => lockArchive(root, 'build', AT), LockedError);
    assert.equal(readFileSync(join(root, '.cache/lock'), 'utf8'), lock);
    assert.deepEqual(readdirSync(join(root, '.cache')), ['lock']);
  });
}

test('who was taken over for dead takes nobody’s lock away at the end', () => {
  const root = newRoot();
  const unlock = lockArchive(root, 'build', AT);
  writeFileSync(join(root, '.cache/lock'), lockOf({ pid: process.pid, host: 'elsewhere.invalid' }));
  unlock();
  assert.ok(existsSync(join(root, '.cache/lock')));
});

test('a command says so and changes nothing', () => {
  const root = newRoot(lockOf({ pid: process.pid, host: hostname() }));
  mkdirSync(join(root, 'content/originals'), { recursive: true });
  writeFileSync(join(root, 'content/originals/a.txt'), 'Ferry is late\n\nThe ferry was late again.\n');
  const bin = fileURLToPath(new URL('../../src/bin.mjs', import.meta.url));
  for (const command of ['build', 'ingest', 'learn']) {
    const run = spawnSync(process.execPath, [bin, command, '--root', root], { encoding: 'utf8' });
    assert.deepEqual([run.status, run.stdout], [1, ''], run.stderr);
    assert.match(run.stderr, /^clipfile: `clipfile build` works on this archive .*wait/);
  }
  assert.deepEqual(readdirSync(join(root, 'content')), ['originals']);
});
