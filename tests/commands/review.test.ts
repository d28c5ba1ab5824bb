import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { listFindings, openFile, review } from '../../src/commands/review.ts';
import type { Finding } from '../../src/report/findings.ts';
import { makeArchive, type TestArchive } from '../archive-kit.ts';

/** Two texts without a date: one with a source that a single clue names, both with a supplied headline or none. */
function doubtful(): TestArchive {
  const archive = makeArchive({
    'a.txt':
      'Old bridge to be repaired\n\nThe council voted on Monday to repair the old bridge over the river before the winter comes, after years of delay.\n',
    'b.txt':
      'Ferry runs aground\n\nThe ferry ran aground near the lighthouse in thick fog, and all of its passengers were taken off by fishermen.\n',
  });
  archive.ingest();
  return archive;
}

/** Answers questions in order, and keeps what was shown. */
function answering(...answers: (string | null)[]) {
  const shown: string[] = [];
  const opened: string[] = [];
  const asked: string[] = [];
  const reviewer = {
    ask: async (question: string) => {
      asked.push(question);
      return answers.shift() ?? null;
    },
    show: (line: string) => void shown.push(line),
    open: (file: string) => void opened.push(file),
  };
  return { reviewer, shown, opened, asked };
}

const dates = (archive: TestArchive): Finding[] => [...listFindings(archive.root, 'date')];

test('a missing date is listed with its record until a person decides', async () => {
  const archive = doubtful();
  assert.deepEqual(
    dates(archive).map(({ field, value, certainty }) => [field, value, certainty]),
    [
      ['date', null, 'missing'],
      ['date', null, 'missing'],
    ],
  );
  const { reviewer, shown } = answering('a', 's');
  assert.equal(await review(archive.root, dates(archive), reviewer), 1);
  assert.ok(shown.some((line) => line.includes('date: none found')));
  assert.equal(dates(archive).length, 1);
  archive.ingest();
  assert.equal(dates(archive).length, 1, 'what was accepted stays so');
});

test('a value typed where a letter is asked for decides nothing', async () => {
  const archive = doubtful();
  const { reviewer, shown } = answering('April 2005', 'a letter', 'Observer', 'question', 'Quit');
  assert.equal(await review(archive.root, dates(archive), reviewer), 0);
  assert.equal(shown.filter((line) => line === 'a, c, s, o or q').length, 4);
  assert.equal(dates(archive).length, 2);
  assert.equal(await review(archive.root, dates(archive), answering('Accept', 'SKIP').reviewer), 1);
});

test('a correction is asked for with its reason, and refused until it is valid', async () => {
  const archive = doubtful();
  const [first] = dates(archive);
  assert.ok(first);
  const { reviewer, shown } = answering('x', 'c', 'yesterday', '', 'c', '2021-05', 'from the archive box', 'q');
  assert.equal(await review(archive.root, dates(archive), reviewer), 1);
  assert.ok(shown.includes('a, c, s, o or q'));
  assert.ok(shown.some((line) => line.includes('is no EDTF date')));
  assert.match(archive.read(first.record), /^date: "2021-05"$/m);
  const event = archive.history().at(-1);
  assert.deepEqual([event?.field, event?.after, event?.reason], ['date', '2021-05', 'from the archive box']);
});

test('leaving at any question keeps what was decided before', async () => {
  const archive = doubtful();
  assert.equal(await review(archive.root, dates(archive), answering('a').reviewer), 1);
  assert.equal(await review(archive.root, dates(archive), answering('c', null).reviewer), 0);
  assert.equal(await review(archive.root, dates(archive), answering('c', '2020', null).reviewer), 0);
  assert.equal(dates(archive).length, 1);
});

test('the original is opened, and the question asked again', async () => {
  const archive = doubtful();
  const { reviewer, opened, asked } = answering('o', 'q');
  await review(archive.root, dates(archive), reviewer);
  assert.equal(opened.length, 1);
  assert.match(opened[0] ?? '', /content\/originals\/[ab]\.txt$/);
  assert.equal(asked.length, 2);
});

test('an editor is a command with arguments of its own, and a file name is one of them whatever stands in it', () => {
  const { root } = makeArchive({ 'a.txt': 'x' });
  const file = join(root, `it's "$HOME" & more.txt`);
  const before = process.env.VISUAL;
  process.env.VISUAL = `"${process.execPath}" -e "require('fs').writeFileSync(process.argv[1], 'opened')"`;
  try {
    openFile(file);
  } finally {
    if (before === undefined) delete process.env.VISUAL;
    else process.env.VISUAL = before;
  }
  assert.equal(readFileSync(file, 'utf8'), 'opened');
});

test('a weak value is shown with its words and what stands around them; bytes that changed are not', () => {
  const archive = doubtful();
  const file = archive.recordOf('originals/a.txt').replace(/\.md$/, '.json');
  archive.write(file, archive.read(file).replace('"certainty":"stated"', '"certainty":"estimated"'));
  const found = () =>
    [...listFindings(archive.root, 'headline')].find(({ value }) => value === 'Old bridge to be repaired');
  const [words] = found()?.words ?? [];
  assert.equal(words?.words, 'Old bridge to be repaired');
  assert.match(words?.after ?? '', /^ The council voted on Monday/);
  archive.write('content/originals/a.txt', 'Other bytes');
  assert.deepEqual(found()?.words, []);
});

test('without a terminal the command lists, and asks nothing', () => {
  const archive = doubtful();
  const bin = join(import.meta.dirname, '../../src/bin.mjs');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [bin, 'review', '--root', archive.root, ...args], { encoding: 'utf8', input: '' });
  const listed = run('--field', 'date');
  assert.equal(listed.status, 0, listed.stderr);
  assert.equal(listed.stdout.match(/date: none found/g)?.length, 2);
  const lines = run('--json')
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.ok(lines.every(({ record, field }) => record.startsWith('content/articles/') && typeof field === 'string'));
});
