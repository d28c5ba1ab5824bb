import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs, { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { askSurvey, leaveSurvey } from '../../src/survey/ask.ts';
import { beginSurvey } from '../../src/survey/begin.mjs';
import { askOutput } from '../../src/survey/output.ts';
import { articleText, makeArchive, type TestArchive } from '../archive-kit.ts';
import { makeBuiltArchive } from '../site/incremental-kit.ts';
import { asRun, SETTLING, settle, threadScript } from './kit.ts';

async function settled(): Promise<TestArchive> {
  const archive = makeArchive({ 'x/a.txt': articleText('Council votes on the bridge') });
  archive.ingest();
  await settle(archive);
  return archive;
}

const folder = mkdtempSync(join(tmpdir(), 'clipfile-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A script for the thread. */
function script(text: string): string {
  const file = join(folder, `${text.length}.cjs`);
  writeFileSync(file, text);
  return file;
}

/** Folders of an archive's content that are read while some work is done. */
function readBy(root: string, work: () => void): string[] {
  const real = fs.readdirSync;
  const read: string[] = [];
  fs.readdirSync = ((...args: Parameters<typeof real>) => {
    const path = String(args[0]).slice(root.length + 1);
    if (/^content\/(?:originals|articles)/.test(path)) read.push(path);
    return real(...args);
  }) as typeof real;
  syncBuiltinESMExports();
  try {
    work();
  } finally {
    fs.readdirSync = real;
    syncBuiltinESMExports();
  }
  return read;
}

test('a thread surveys what the command line names, and the run reads no folder again', async () => {
  const archive = makeBuiltArchive(2);
  await archive.build();
  await settle(archive);
  beginSurvey(threadScript(), ['build', '--quiet', '--root', archive.root], 0);
  const read = readBy(archive.root, () => asRun(archive.root, archive.ingest));
  assert.deepEqual(read, []);
  const sets = askOutput(archive.root, archive.output) ?? [];
  assert.ok(sets.length > 3 && sets.every((set) => set !== null));
  assert.equal(askOutput(archive.root, archive.output), null, 'given once');
  await wait(SETTLING);
  beginSurvey(threadScript(), ['ingest', `--root=${archive.root}`], 0);
  assert.deepEqual(
    readBy(archive.root, () => asRun(archive.root, archive.ingest)),
    [],
  );
  assert.equal(askOutput(archive.root, archive.output), null, 'an ingest asks for no output');
  leaveSurvey(null);
});

for (const [what, text] of [
  ['fails at once', 'throw new Error("no thread")'],
  ['says nothing', 'setInterval(() => {}, 1000)'],
  ['is no script', 'const'],
  ['ends', 'process.exit(3)'],
]) {
  test(`a thread that ${what} is done without`, async () => {
    const archive = await settled();
    beginSurvey(script(text ?? ''), ['build', '--root', archive.root], 0);
    const { rows } = asRun(archive.root, archive.ingest);
    assert.deepEqual(
      rows.map(({ status }) => status),
      ['unchanged'],
    );
    assert.equal(askOutput(archive.root, join(archive.root, '_site')), null);
    leaveSurvey(null);
  });
}

test('no thread is begun without a state, for a small one, for a command that asks for nothing', async () => {
  const archive = await settled();
  const isBegun = (args: string[], worth?: number): boolean => {
    leaveSurvey(null);
    beginSurvey(script('setInterval(() => {}, 1000)'), [...args, '--root', archive.root], worth);
    return Reflect.get(globalThis, Symbol.for('clipfile.survey')) !== null;
  };
  assert.equal(isBegun(['build'], 0), true);
  assert.equal(isBegun(['build']), false);
  assert.equal(isBegun(['export'], 0), false);
  assert.equal(isBegun(['toString'], 0), false);
  assert.equal(isBegun([], 0), false);
  archive.remove('.cache/ingest.json');
  assert.equal(isBegun(['build'], 0), false);
  assert.equal(askSurvey(archive.root, 'content'), undefined);
  leaveSurvey(null);
});

test('a thread that is at work keeps no process from its end', async () => {
  const archive = await settled();
  const begin = fileURLToPath(new URL('../../src/survey/begin.mjs', import.meta.url));
  const work = script('for (;;);');
  const program = `
    import { beginSurvey } from ${JSON.stringify(begin)};
    beginSurvey(${JSON.stringify(work)}, ['build', '--root', ${JSON.stringify(archive.root)}], 0);
    setTimeout(() => console.log('done'), 200);`;
  const args = ['--input-type=module', '--eval', program];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 });
  assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: 'done\n', stderr: '' });
});
