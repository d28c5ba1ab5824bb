import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { articleText, makeArchive, type TestArchive } from './archive-kit.ts';

/** More originals than are written at a time: what was written is let go, and read again where it is asked for. */
const COUNT = 230;

const nameOf = (i: number): string => `${String(i).padStart(3, '0')}.txt`;

function contentOf(archive: TestArchive): Map<string, string> {
  return new Map(archive.list('content').map((path) => [path, archive.read(path)]));
}

test('what is said of a record that was written and let go is what is said of one at hand', () => {
  const archive = makeArchive();
  for (let i = 0; i < COUNT; i++)
    archive.write(
      `content/originals/${nameOf(i)}`,
      articleText(`Bridge ${i} is closed`, i % 2 === 0 ? '' : '3 May 2021'),
    );
  const first = archive.ingest();
  assert.equal(first.rows.filter(({ status }) => status === 'added').length, COUNT);
  assert.equal(first.review.filter(({ reasons }) => reasons.includes('no date')).length, COUNT / 2);
  assert.equal(archive.history().filter(({ event }) => event === 'added').length, COUNT);

  // Without its notes an ingest reads every record; the first and the last are edited, and the original of one is gone.
  for (const i of [1, COUNT - 1]) {
    const file = archive.recordOf(`originals/${nameOf(i)}`);
    archive.write(file, archive.read(file).replace(`headline: Bridge ${i} is closed`, 'headline: By hand'));
  }
  archive.remove(`content/originals/${nameOf(5)}`);
  rmSync(join(archive.root, '.cache'), { recursive: true });
  const before = contentOf(archive);
  const again = archive.ingest();
  const edited = again.rows.filter(({ status }) => status !== 'unchanged').map(({ path }) => path);
  assert.deepEqual(edited, []);
  assert.deepEqual(
    again.missing.map(({ original }) => original),
    [`originals/${nameOf(5)}`],
  );
  assert.deepEqual(again.review, first.review);
  assert.equal(archive.history().filter(({ reason }) => reason === 'by hand').length, 2);
  const after = contentOf(archive);
  const records = [...before].filter(([path]) => path.endsWith('.md'));
  for (const [path, text] of records) assert.equal(after.get(path), text, path);

  // What is said of a missing original is said each time.
  assert.equal(archive.ingest().missing.length, 1);
});
