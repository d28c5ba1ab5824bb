import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';
import { readLearned } from '../../src/learn/learned-file.ts';
import { sourcesRepeating } from '../../src/learn/lookups.ts';
import { makeArchive, type TestArchive } from '../archive-kit.ts';

const FILE = 'content/learned.json';

function story(i: number, foot = 'Keep the tide table in your pocket'): string {
  return `Bridge number ${i} is to be repaired\n\nThe Harbour Gazette\n${(i % 28) + 1} May 2021\n\nWorks on bridge number ${i} begin in the week after the fair of village ${i * 7}, the council said on Monday.\n\n“We should have mended ${i} piers long ago,” said Mayor Anna Berger of village ${i * 7}.\n\n${foot}\n`;
}

function harbour(count: number): TestArchive {
  return makeArchive(Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.txt`, story(i)])));
}

function learn(archive: TestArchive, ...args: string[]) {
  const bin = join(import.meta.dirname, '../../src/bin.mjs');
  const run = spawnSync(process.execPath, [bin, 'learn', '--root', archive.root, ...args], { encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  return run.stdout;
}

test('the first ingest learns, the next ones only read', () => {
  const archive = harbour(6);
  assert.ok(archive.ingest().written.includes(FILE));
  const learned = archive.read(FILE);
  assert.deepEqual(sourcesRepeating(readLearned(archive.root) ?? undefined, 'Keep the tide table in your pocket'), [
    'the harbour gazette',
  ]);
  archive.write('content/originals/new.txt', story(77));
  const before = new Map(archive.list('content/articles').map((path) => [path, archive.read(path)]));
  const report = archive.ingest();
  assert.equal(archive.read(FILE), learned);
  assert.ok(!report.written.includes(FILE));
  for (const [path, text] of before) assert.equal(archive.read(path), text, `${path} changed with a new article`);
});

test('too few articles teach nothing', () => {
  const archive = harbour(4);
  archive.ingest();
  assert.ok(!archive.list('content').includes(FILE));
});

test('learning anew gives the same file until the archive is another, and is said by the command', () => {
  const archive = harbour(6);
  archive.ingest();
  const learned = archive.read(FILE);
  const same = JSON.parse(learn(archive, '--json'));
  assert.deepEqual(
    { file: same.file, isChanged: same.isChanged, articles: same.articles, sources: same.sources },
    { file: FILE, isChanged: false, articles: 6, sources: 1 },
  );
  assert.equal(archive.read(FILE), learned);
  for (let i = 10; i < 60; i++)
    archive.write(`content/originals/${i}.txt`, story(i, 'Tell us what you saw from the quay'));
  const report = archive.ingest();
  assert.match(report.diagnostics.find(({ code }) => code === 'learned-from-few')?.message ?? '', /6 of now 56/);
  assert.match(learn(archive), /56 articles, 1 source, 2 lines that repeat.*written/);
  assert.ok(sourcesRepeating(readLearned(archive.root) ?? undefined, 'tell us what you saw from the quay').length > 0);
  assert.deepEqual(archive.ingest().diagnostics, []);
});

test('after learning, every record is read anew, and what a person changed stays', () => {
  const archive = harbour(6);
  archive.ingest();
  assert.deepEqual(archive.ingest().written, []);
  const record = archive.recordOf('originals/2.txt');
  archive.write(record, archive.read(record).replace(/^headline: .*$/m, 'headline: A headline of my own'));
  const json = record.replace(/\.md$/, '.json');
  // Stands for a value that extraction without the lesson had found.
  archive.write(json, archive.read(json).replaceAll('Bridge number 2 is', 'Bridge 2 is'));
  for (let i = 10; i < 20; i++) archive.write(`content/originals/${i}.txt`, story(i));
  learn(archive);
  archive.ingest();
  assert.match(archive.read(record), /^headline: A headline of my own$/m);
  assert.match(archive.read(json), /Bridge number 2 is/);
});

test('a correction of the source by a person is what is learned', () => {
  const archive = harbour(6);
  archive.ingest();
  const record = archive.recordOf('originals/2.txt');
  archive.write(record, archive.read(record).replace(/^source: .*$/m, 'source: The Quay'));
  archive.ingest();
  learn(archive);
  const { sources } = readLearned(archive.root) ?? { sources: new Map() };
  assert.deepEqual([...sources.keys()].sort(), ['the harbour gazette', 'the quay']);
});

test('a damaged file stops an ingest with the remedy, and learning mends it', () => {
  const archive = harbour(6);
  archive.ingest();
  archive.write(FILE, '{"version": 1');
  assert.throws(() => archive.ingest(), /run `clipfile learn`/);
  learn(archive);
  assert.deepEqual(archive.ingest().diagnostics, []);
});
