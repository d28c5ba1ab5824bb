import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { ingestInProcesses } from '../src/ingest.ts';
import { openReaders } from '../src/ingest-pool.ts';
import { workHere } from '../src/ingest-work.ts';
import { makeArchive, type TestArchive } from './archive-kit.ts';

/** Originals of one outlet that end with the same line, one damaged, one held twice. */
function originals(): Record<string, string | Uint8Array> {
  const texts = Array.from({ length: 70 }, (_, i): [string, string] => [
    `${String(i).padStart(3, '0')}.txt`,
    `Bridge number ${i} is to be repaired\n\nThe Harbour Gazette\n${(i % 28) + 1} May 2021\n\nWorks on bridge number ${i} begin in the week after the fair of village ${i * 7}, the council said on Monday.\n\n“We should have mended ${i} piers long ago,” said Mayor Anna Berger of village ${i * 7}.\n\nKeep the tide table in your pocket\n`,
  ]);
  return {
    ...Object.fromEntries(texts),
    'bad.txt': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0, 1, 2, 0, 255, 254, 0, 0, 0]),
    'twice.txt': texts[3]?.[1] ?? '',
  };
}

function contentOf(archive: TestArchive): Map<string, string> {
  return new Map(archive.list('content').map((path) => [path, archive.read(path)]));
}

test('processes write the same bytes and the same report as one process', async () => {
  const [one, two] = [makeArchive(originals()), makeArchive(originals())];
  const at = '2026-01-01T00:00:00Z';
  const steps: number[] = [];
  const onProgress = (done: number) => void steps.push(done);
  const [inOne, inTwo] = [one.ingest(), await ingestInProcesses({ root: two.root, at, processes: 2, onProgress })];
  assert.deepEqual(contentOf(two), contentOf(one));
  assert.deepEqual(inTwo, inOne);
  assert.equal(inTwo.rows.length, 72);
  assert.equal(inTwo.rows.find(({ path }) => path.endsWith('bad.txt'))?.status, 'rejected');
  assert.deepEqual(
    steps,
    Array.from({ length: 72 }, (_, i) => i + 1),
  );
  assert.deepEqual((await ingestInProcesses({ root: two.root, at, processes: 2 })).written, []);
});

test('results come in the order asked for, whatever the number of processes', async () => {
  const archive = makeArchive(originals());
  const paths = archive
    .list('content/originals')
    .filter((path) => path.endsWith('.txt'))
    .map((path) => path.slice('content/'.length));
  const options = { root: archive.root, context: {} };
  const here = [...workHere('study', paths, options)];
  for (const processes of [1, 3]) {
    const readers = openReaders(archive.root, paths.length, processes);
    const there = [];
    for await (const lesson of readers.work('study', paths, {})) there.push(lesson);
    assert.deepEqual(there, here);
    // The same readers go on with other work.
    const next = await readers.work('extract', paths.slice(0, 1), {}).next();
    assert.ok(next.value && 'extraction' in next.value);
    await readers.close();
  }
});

test('a reader that stops early ends the processes', async () => {
  const archive = makeArchive(originals());
  const paths = Array.from({ length: 500 }, () => 'originals/001.txt');
  const readers = openReaders(archive.root, paths.length, 2);
  for await (const result of readers.work('extract', paths, {})) {
    assert.ok('extraction' in result);
    break;
  }
  await readers.close();
  // A process still alive would keep this file's process from ending.
});

test('a process that ends by itself is told of', async () => {
  const archive = makeArchive({ ...originals(), 'end.cjs': 'process.exit(7);' });
  const before = process.env.NODE_OPTIONS;
  process.env.NODE_OPTIONS = `--require ${JSON.stringify(join(archive.root, 'content/originals/end.cjs'))}`;
  const readers = openReaders(archive.root, 500, 2);
  if (before === undefined) delete process.env.NODE_OPTIONS;
  else process.env.NODE_OPTIONS = before;
  const results = readers.work('extract', ['originals/001.txt', 'originals/002.txt'], {});
  await assert.rejects(results.next(), /^Error: a process that reads originals ended too early \(code 7\)$/);
  await readers.close();
});
