import assert from 'node:assert/strict';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import test from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { articleText, makeArchive, type TestArchive } from '../archive-kit.ts';

/** Longer than the time after a change in which a stamp is not yet relied on. */
const SETTLING = 250;

/** Ingests and tells which files under `content/originals` and `content/articles` were read. */
function readBy(archive: TestArchive) {
  const real = fs.readFileSync;
  const read = new Set<string>();
  fs.readFileSync = ((...args: Parameters<typeof real>) => {
    const path = String(args[0]).slice(archive.root.length + 1);
    if (/^content\/(?:originals|articles)\//.test(path)) read.add(path);
    return real(...args);
  }) as typeof real;
  syncBuiltinESMExports();
  try {
    return { report: archive.ingest(), read: [...read].sort() };
  } finally {
    fs.readFileSync = real;
    syncBuiltinESMExports();
  }
}

/** Ingests until nothing is left to look at. */
async function settle(archive: TestArchive): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await wait(SETTLING);
    archive.ingest();
  }
  await wait(SETTLING);
}

test('what did not change is not read; what did is, and nothing else', async () => {
  const archive = makeArchive({
    'a.txt': articleText('Council votes on the bridge'),
    'b.txt': articleText('Ferry opens at the harbour', '4 May 2021'),
  });
  archive.ingest();
  await settle(archive);
  const idle = readBy(archive);
  assert.deepEqual(idle.read, []);
  assert.deepEqual(
    idle.report.rows.map((row) => [row.path, row.status, row.record !== null]),
    [
      ['content/originals/a.txt', 'unchanged', true],
      ['content/originals/b.txt', 'unchanged', true],
    ],
  );

  archive.write('content/originals/c.txt', articleText('Market moves to the old school', '5 May 2021'));
  const added = readBy(archive);
  assert.deepEqual(added.read, ['content/originals/c.txt']);
  assert.deepEqual(
    added.report.rows.map((row) => row.status),
    ['unchanged', 'unchanged', 'added'],
  );

  await settle(archive);
  const record = archive.recordOf('originals/a.txt');
  archive.write(record, archive.read(record).replace('headline: Council', 'headline: Town council'));
  const edited = readBy(archive);
  assert.deepEqual(
    edited.read.filter((path) => !path.startsWith(record.replace('.md', ''))),
    ['content/originals/a.txt'],
  );
  assert.equal(archive.history().at(-1)?.reason, 'by hand');

  await settle(archive);
  archive.move('content/originals/b.txt', 'content/originals/moved.txt');
  const renamed = readBy(archive).report.rows.map((row) => row.status);
  assert.deepEqual(renamed, ['unchanged', 'unchanged', 'renamed']);
});

test('what has to be said is said again at each ingest; the reasons to review are remembered', async () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes on the bridge'), 'empty.txt': '' });
  archive.ingest();
  archive.write('content/originals/gone.txt', articleText('Ferry opens at the harbour', '4 May 2021'));
  const before = archive.ingest();
  archive.remove('content/originals/gone.txt');
  await settle(archive);
  for (let round = 0; round < 2; round++) {
    const { report } = readBy(archive);
    assert.deepEqual(report.diagnostics.map((one) => one.code).sort(), ['empty', 'original-missing']);
    assert.deepEqual(
      report.missing.map((one) => one.original),
      ['originals/gone.txt'],
    );
    assert.deepEqual(
      report.review.map((one) => one.reasons),
      before.review.map((one) => one.reasons),
    );
  }
});

test('a changed setting, a damaged or a missing cache, and a record withdrawn or deleted are all seen', async () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes on the bridge') });
  archive.ingest();
  await settle(archive);
  archive.write('content/site.yml', 'title: Another\n');
  assert.equal(readBy(archive).read.length, 3, 'another setting, another state');
  await settle(archive);
  archive.write('.cache/ingest.json', archive.read('.cache/ingest.json').replace('originals/a.txt', 'originals/x.txt'));
  assert.equal(readBy(archive).read.length, 3, 'damaged');
  await settle(archive);
  const record = archive.recordOf('originals/a.txt');
  const text = archive.read(record);
  archive.write(record, text.replace('added:', 'status: withdrawn\nadded:'));
  archive.ingest();
  assert.equal(archive.history().at(-1)?.event, 'withdrawn');
  archive.write(record, text);
  archive.ingest();
  await settle(archive);
  archive.remove(record);
  assert.deepEqual(
    archive.ingest().rows.map((row) => row.status),
    ['added'],
  );
  assert.equal(archive.read(record), text);
});
