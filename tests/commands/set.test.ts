import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';
import { setFields } from '../../src/commands/set.ts';
import { readCorrection } from '../../src/records/correct.ts';
import type { FrontValue } from '../../src/records/front-matter.ts';
import { articleText, makeArchive, type TestArchive } from '../archive-kit.ts';
import { runHere } from './run.ts';

const BIN = join(import.meta.dirname, '../../src/bin.mjs');

function harbour(): TestArchive {
  const archive = makeArchive({
    'a.txt': articleText('Old bridge to be repaired'),
    'b.txt': articleText('Ferry runs aground', '4 May 2021', [
      'The ferry was towed away before the evening, the harbour master said.',
    ]),
  });
  archive.ingest();
  return archive;
}

function idOf(archive: TestArchive, file: string): string {
  return /^id: "([0-9a-f]+)"/m.exec(archive.read(file))?.[1] ?? '';
}

function correct(archive: TestArchive, names: string[], ...words: string[]) {
  const corrections = words.map(readCorrection).map((read): [string, FrontValue | null] => {
    assert.ok(!('message' in read));
    return [read.key, read.value];
  });
  return setFields(archive.root, names, new Map(corrections), 'the paper says so');
}

test('a correction changes its line alone, is told in the history once, and survives every ingest', () => {
  const archive = harbour();
  const file = archive.recordOf('originals/a.txt');
  archive.write(file, archive.read(file).replace('---\n', '---\n# a note of mine\n'));
  archive.ingest();
  const before = archive.read(file);
  const events = archive.history().length;
  assert.deepEqual(correct(archive, [idOf(archive, file)], 'source=The Quay').changed, [file]);
  const after = archive.read(file);
  assert.equal(after, before.replace(/^source: .*$/m, 'source: The Quay'));
  for (let i = 0; i < 3; i++) assert.deepEqual(archive.ingest().written, []);
  assert.equal(archive.read(file), after);
  const [event, ...others] = archive.history().slice(events);
  assert.deepEqual(others, []);
  assert.deepEqual(
    { ...event, at: '' },
    {
      at: '',
      id: idOf(archive, file),
      event: 'changed',
      field: 'source',
      before: 'The Harbour Gazette',
      after: 'The Quay',
      reason: 'the paper says so',
    },
  );
  // Other rules would now find something else: what the person said stays.
  archive.write(
    'content/originals/a.txt',
    archive.read('content/originals/a.txt').replace('The Harbour Gazette', 'The Lamp Post'),
  );
  archive.ingest();
  assert.match(archive.read(file), /^source: The Quay$/m);
});

test('a value that is right as it was extracted is verified by setting it', () => {
  const archive = harbour();
  const file = archive.recordOf('originals/a.txt');
  const before = archive.read(file);
  correct(archive, [file], 'date=2021-05-03');
  const after = archive.read(file);
  assert.equal(after.replace(/^checked: \[date\]\n/m, ''), before);
  assert.notEqual(after, before);
  correct(archive, [file], 'byline=');
  assert.match(archive.read(file), /^checked: \[date, byline\]$/m, 'there is no byline, and a person says so');
  assert.deepEqual(correct(archive, [file], 'byline=', 'date=2021-05-03').unchanged, [file]);
});

test('a topic is given by its label, and its id is written; an unknown id is refused', () => {
  const archive = harbour();
  const file = archive.recordOf('originals/a.txt');
  correct(archive, [file], 'topics=Labour strike; our quay');
  assert.match(archive.read(file), /^topics: \["medtop:20000530", our quay\]$/m);
  const { diagnostics, changed } = correct(archive, [file], 'topics=medtop:99999999');
  assert.deepEqual(changed, []);
  assert.match(diagnostics[0]?.message ?? '', /"medtop:99999999" is no Media Topic/);
});

test('a value is taken out, and stays out', () => {
  const archive = harbour();
  const file = archive.recordOf('originals/a.txt');
  correct(archive, [file], 'source=');
  archive.ingest();
  assert.doesNotMatch(archive.read(file), /^source:/m);
});

test('records are named by id, file or address, many at once, each once', () => {
  const archive = harbour();
  const [a, b] = [archive.recordOf('originals/a.txt'), archive.recordOf('originals/b.txt')];
  const address = `/${a.replace('content/', '').replace('.md', '')}/`;
  const outcome = correct(
    archive,
    [address, idOf(archive, b), a, join(archive.root, b)],
    'place=Port Ellen',
    'keywords=bridge; ferry; bridge',
  );
  assert.deepEqual(outcome.changed.sort(), [a, b].sort());
  for (const file of [a, b]) {
    assert.match(archive.read(file), /^place: Port Ellen$/m);
    assert.match(archive.read(file), /^keywords: \[bridge, ferry\]$/m);
  }
});

test('an address may leave out the folder that all articles have, as in the README', () => {
  const archive = harbour();
  const a = archive.recordOf('originals/a.txt');
  const short = a.replace('content/articles/', '').replace('.md', '');
  for (const [i, name] of [short, `/${short}/`].entries()) {
    assert.deepEqual(correct(archive, [name], `place=Port ${i}`).changed, [a], name);
  }
});

test('a record that was moved by hand is found by its id before the next ingest', () => {
  const archive = harbour();
  const file = archive.recordOf('originals/a.txt');
  const id = idOf(archive, file);
  archive.move(file, 'content/articles/2021/moved.md');
  assert.deepEqual(correct(archive, [id], 'place=Port Ellen').changed, ['content/articles/2021/moved.md']);
});

test('an edit in the file that no ingest has seen is told of as such', () => {
  const archive = harbour();
  const file = archive.recordOf('originals/a.txt');
  archive.write(file, archive.read(file).replace(/^headline: .*$/m, 'headline: Mine'));
  const events = archive.history().length;
  correct(archive, [file], 'place=Port Ellen');
  archive.ingest();
  assert.deepEqual(
    archive
      .history()
      .slice(events)
      .map(({ field, after, reason }) => [field, after, reason]),
    [
      ['headline', 'Mine', 'by hand'],
      ['place', 'Port Ellen', 'the paper says so'],
    ],
  );
});

test('what is not valid is refused with the reason, and the rest is corrected', () => {
  const archive = harbour();
  const [a, b] = [archive.recordOf('originals/a.txt'), archive.recordOf('originals/b.txt')];
  const before = archive.read(a);
  const { diagnostics, changed } = correct(archive, [a, 'ffffffffff', '../etc/passwd'], 'date=yesterday');
  assert.deepEqual(changed, []);
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ['no-record', 'no-record', 'invalid-record'],
  );
  assert.match(diagnostics[2]?.message ?? '', /"yesterday" is no EDTF date/);
  assert.equal(archive.read(a), before);
  archive.write(a, '---\nid: [\n---\n');
  assert.deepEqual(correct(archive, [a, b], 'date=2020').changed, [b]);
});

test('of a withdrawn record the history keeps no text', () => {
  const archive = harbour();
  const file = archive.recordOf('originals/a.txt');
  archive.write(file, archive.read(file).replace('---\n', '---\nstatus: withdrawn\n'));
  archive.ingest();
  correct(archive, [file], 'headline=A secret');
  assert.ok(!archive.list('content/history').some((path) => archive.read(path).includes('A secret')));
});

const REFUSED: readonly [string, RegExp][] = [
  ['source', /field=value/],
  ['=value', /field=value/],
  ['id=0123456789', /cannot be corrected/],
  ['sha256=', /cannot be corrected/],
  ['speakers=Anna', /more than text/],
  ['healdine=Typo', /no field/],
  ['__proto__=x', /no field/],
];

for (const [word, reason] of REFUSED) {
  test(`the correction “${word}” is refused`, () => {
    const read = readCorrection(word);
    assert.match('message' in read ? read.message : '', reason);
  });
}

test('the command says what it did, and how it is used', () => {
  const archive = harbour();
  const file = archive.recordOf('originals/a.txt');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [BIN, 'set', '--root', archive.root, ...args], { encoding: 'utf8' });
  const done = run(file, 'place=Port Ellen = the north', '--reason', 'read again', '--json');
  assert.equal(done.status, 0, done.stderr);
  assert.deepEqual(JSON.parse(done.stdout), { changed: [file], unchanged: [], diagnostics: [] });
  assert.match(archive.read(file), /^place: .*Port Ellen = the north/m);
  assert.equal(run(file, 'place=x').status, 2, 'a reason is needed');
  assert.equal(run('place=x', '--reason', 'r').status, 2, 'a record is needed');
  assert.equal(run(file, '--reason', 'r').status, 2, 'a correction is needed');
  assert.equal(run('0000000000', 'place=x', '--reason', 'r').status, 1);
});

test('words of a value or a reason that lost their quotes are refused before anything is written', async () => {
  const archive = harbour();
  const file = archive.recordOf('originals/a.txt');
  const before = archive.read(file);
  const id = idOf(archive, file);
  const typed: string[][] = [
    ['set', id, 'source=The', 'Quay', '--reason', 'x'],
    ['set', id, 'source=Quay', '--reason', 'the', 'paper', 'says', 'so'],
    ['withdraw', id, '--reason', 'By', 'order', 'of', 'a', 'court'],
  ];
  for (const words of typed) {
    const { code, err } = await runHere([...words, '--root', archive.root]);
    assert.equal(code, 2, words.join(' '));
    assert.match(err, /is no record; a value or reason of several words stands in quotes/);
    assert.equal(archive.read(file), before);
  }
  assert.equal((await runHere(['set', id, 'source=The Quay', '--reason', 'x', '--root', archive.root])).code, 0);
});

test('a list that commas seem to part is told to be one value', async () => {
  const archive = harbour();
  const id = idOf(archive, archive.recordOf('originals/a.txt'));
  const said = async (topics: string) =>
    (await runHere(['set', id, `topics=${topics}`, '--reason', 'x', '--root', archive.root])).err;
  assert.match(
    await said('bridges, ferries'),
    /topics: "bridges, ferries" is taken for one value; several are parted by semicolons/,
  );
  assert.equal(await said('bridges; ferries'), '');
  assert.equal(await said('economy, business and finance'), '', 'a label with a comma is one topic');
});
