import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { HistoryEvent } from '../../src/model.ts';
import { commit, recover, type Transaction } from '../../src/records/transaction.ts';
import { makeArchive } from '../archive-kit.ts';

const event = (id: string): HistoryEvent => ({
  at: '2026-01-01T00:00:00Z',
  id,
  event: 'changed',
  field: 'headline',
  before: 'a',
  after: 'b',
  reason: null,
});
const [A, B] = ['content/articles/2021/a.md', 'content/articles/2021/b.md'];

const transaction: Transaction = {
  changes: [
    {
      id: '1',
      file: A,
      text: 'new a',
      expected: 'old a',
      extraction: '{"new":"a"}',
      obsolete: ['content/articles/old/a.json'],
    },
    { id: '2', file: B, text: 'new b', expected: null, extraction: '{"new":"b"}', obsolete: [] },
  ],
  events: [event('1'), event('2')],
  redacted: [],
};

function start() {
  const archive = makeArchive();
  archive.write(A, 'old a');
  archive.write(A.replace('.md', '.json'), '{"old":"a"}');
  archive.write('content/articles/old/a.json', '{}');
  return archive;
}

const stateOf = (root: string) =>
  [
    A,
    A.replace('.md', '.json'),
    B,
    B.replace('.md', '.json'),
    'content/articles/old/a.json',
    'content/history/2026.jsonl',
  ].map((path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null));

/** Runs the commit in a process of its own that is killed at the n-th call that changes the disk. */
function crashAt(root: string, n: number): boolean {
  const code = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let left = ${n};
    for (const name of ['writeFileSync', 'renameSync', 'rmSync', 'rmdirSync', 'mkdirSync', 'fsyncSync', 'openSync']) {
      const real = fs[name];
      fs[name] = (...args) => { if (left-- === 0) process.kill(process.pid, 'SIGKILL'); return real(...args); };
    }
    syncBuiltinESMExports();
    const { commit } = await import(${JSON.stringify(new URL('../../src/records/transaction.ts', import.meta.url).href)});
    commit(${JSON.stringify(root)}, ${JSON.stringify(transaction)});
  `;
  const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], { encoding: 'utf8' });
  if (run.status !== 0 && run.signal !== 'SIGKILL') throw new Error(run.stderr);
  return run.signal === 'SIGKILL';
}

test('killed at any call that changes the disk, the next run leaves the old state or the new one', () => {
  const whole = start();
  const before = stateOf(whole.root);
  commit(whole.root, transaction);
  const after = stateOf(whole.root);
  assert.equal(after[0], 'new a');
  assert.equal(after[4], null, 'the obsolete file is gone');
  let crashes = 0;
  let [old, fresh] = [0, 0];
  for (let n = 0; ; n++) {
    const archive = start();
    if (!crashAt(archive.root, n)) break;
    crashes++;
    recover(archive.root);
    const state = stateOf(archive.root);
    const isOld = JSON.stringify(state) === JSON.stringify(before);
    assert.ok(isOld || JSON.stringify(state) === JSON.stringify(after), `at call ${n}: ${JSON.stringify(state)}`);
    if (isOld) old++;
    else fresh++;
    assert.deepEqual(
      archive.list('content').filter((path) => path.includes('journal')),
      [],
    );
  }
  assert.ok(crashes > 10 && old > 3 && fresh > 3, `${crashes} crashes, ${old} old, ${fresh} new`);
});

test('an edit made after a crash is kept', () => {
  for (const [n, edited] of [
    [14, 'old a, edited'],
    [16, 'new a, edited'],
  ] as const) {
    const archive = start();
    assert.ok(crashAt(archive.root, n));
    archive.write(A, edited);
    recover(archive.root);
    assert.equal(archive.read(A), edited);
  }
});

test('an event that is in history already is not repeated; a cut-off line is closed, or completed when it is ours', () => {
  for (const cut of ['{"at":"2025-12', '{"at":"2026-01']) {
    const archive = start();
    archive.write('content/history/2026.jsonl', cut);
    commit(archive.root, transaction);
    commit(archive.root, { changes: [], events: [event('2'), event('3')], redacted: [] });
    const lines = archive.read('content/history/2026.jsonl').trimEnd().split('\n');
    if (cut.includes('2025')) assert.equal(lines.shift(), cut);
    assert.deepEqual(
      lines.map((line) => JSON.parse(line).id),
      ['1', '2', '3'],
    );
  }
});

test('redaction takes the text out of one record’s lines and leaves the others', () => {
  const archive = start();
  commit(archive.root, { changes: [], events: [event('1'), event('2')], redacted: [] });
  commit(archive.root, { changes: [], events: [], redacted: ['1'] });
  assert.deepEqual(
    archive.history().map((one) => [one.id, one.before, one.after]),
    [
      ['1', null, null],
      ['2', 'a', 'b'],
    ],
  );
});
