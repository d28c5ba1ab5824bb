import assert from 'node:assert/strict';
import test from 'node:test';
import { writeDemo } from '../../demo/write.ts';
import { loadArchive } from '../../src/records/store.ts';
import { publishArchive } from '../../src/site/public-record.ts';
import { makeArchive } from '../archive-kit.ts';

test('the demonstration archive: every text is added, and there is enough to look at', { timeout: 60_000 }, () => {
  const archive = makeArchive();
  const count = writeDemo(archive.root);
  const { rows } = archive.ingest();
  assert.ok(count >= 250, `${count} texts`);
  assert.deepEqual(
    rows.filter(({ status }) => status !== 'added').map(({ path }) => path),
    ['originals/.gitkeep'].filter((path) => rows.some((row) => row.path.endsWith(path))),
  );
  const { records } = publishArchive(loadArchive(archive.root), '2026-11-21');
  assert.equal(records.length, count);
  const undated = records.filter(({ date }) => date === null).length;
  assert.ok(undated > 0 && undated < count / 8, `${undated} undated`);
  assert.ok(records.every(({ source }) => source !== null));
  assert.ok(records.filter(({ speakers }) => speakers.length > 1).length >= 10);
});
