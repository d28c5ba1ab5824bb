import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { runBuild } from '../../src/commands/build.ts';
import { setFields } from '../../src/commands/set.ts';
import { verify } from '../../src/commands/verify.ts';
import { withdrawRecords } from '../../src/commands/withdraw.ts';
import { loadArchive } from '../../src/records/store.ts';
import { publishArchive } from '../../src/site/public-record.ts';
import { readArchive } from '../../src/site/read-archive.ts';
import { articleText, makeArchive, type TestArchive } from '../archive-kit.ts';

process.env.SOURCE_DATE_EPOCH = '1767225600';

/** Words of the article that is taken down, and of nothing else: headline, body, a speaker, what a person wrote. */
const WORDS = ['Ferry runs aground', 'towed away before the evening', 'Ulrika Zander', 'the pilot was asleep'];

function harbour(): TestArchive {
  const archive = makeArchive({
    'a.txt':
      'Library opens again\n\nThe Harbour Gazette\n3 May 2021\n\nThe town library opened its doors again on Monday, after two years in which its roof was mended.\n\nReaders queued from early in the morning, and children were given the first cards by the librarian.\n',
    'ferry.txt': articleText('Ferry runs aground', '4 May 2021', [
      'The ferry was towed away before the evening. “Nobody was hurt,” said Harbour Master Ulrika Zander.',
    ]),
  });
  archive.write('content/site.yml', 'timezone: America/New_York\n');
  archive.ingest();
  const file = archive.recordOf('originals/ferry.txt');
  archive.write(file, archive.read(file).replace('Nobody was hurt', 'Nobody was hurt, the pilot was asleep'));
  archive.ingest();
  return archive;
}

async function build({ root }: TestArchive): Promise<void> {
  const { site } = await runBuild({ root, quiet: true, pathprefix: '/', output: '_site' });
  assert.notEqual(site, null);
}

/** Files of a folder that hold any of these words, however they are written. */
function holders({ root }: TestArchive, folder: string, words: readonly string[]): string[] {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return files
    .map((one) => join(one.parentPath, one.name))
    .filter((file) => words.some((word) => readFileSync(file, 'utf8').includes(word)));
}

function checkAbsent(archive: TestArchive): void {
  for (const word of WORDS) {
    const { diagnostics } = verify(archive.root, join(archive.root, '_site'), word);
    assert.deepEqual(diagnostics, [], word);
  }
}

test('a withdrawn article leaves a tombstone and no word, and comes back as it was', async () => {
  const archive = harbour();
  const file = archive.recordOf('originals/ferry.txt');
  const page = join(archive.root, '_site', file.replace(/^content\/(.*)\.md$/, '$1/index.html'));
  await build(archive);
  assert.ok(verify(archive.root, join(archive.root, '_site'), WORDS[1] ?? '').diagnostics.length > 3, 'it was there');
  const before = archive.read(file);
  assert.ok(JSON.stringify(archive.history()).includes('pilot was asleep'));
  const outcome = withdrawRecords(archive.root, [file], 'By order of a court', false);
  assert.deepEqual(outcome, { withdrawn: [file], unchanged: [], erased: [], diagnostics: [] });
  // Midnight UTC is the evening before in New York.
  const lines = 'status: withdrawn\nwithdrawn: "2025-12-31"\nreason: By order of a court\n';
  assert.equal(
    archive.read(file),
    before.replace(/^added:.*\n/m, (added) => added + lines),
  );
  await build(archive);
  checkAbsent(archive);
  assert.match(readFileSync(page, 'utf8'), /31 December 2025.*By order of a court/s);
  assert.deepEqual(readdirSync(join(page, '..')), ['index.html']);
  assert.deepEqual(holders(archive, 'content/history', WORDS), []);
  const told = () => archive.history().filter(({ event }) => event === 'withdrawn' || event === 'restored');
  assert.deepEqual(
    told().map(({ event, field, before, after, reason }) => [event, field, before, after, reason]),
    [['withdrawn', 'status', null, null, 'By order of a court']],
    'told once',
  );
  assert.deepEqual(withdrawRecords(archive.root, [file], 'By order of a court', false).unchanged, [file]);
  withdrawRecords(archive.root, [file], 'At the wish of the author', false);
  assert.match(archive.read(file), /^withdrawn: "2025-12-31"\nreason: At the wish of the author$/m);
  const gone = new Map(['status', 'withdrawn', 'reason'].map((key) => [key, null]));
  setFields(archive.root, [file], gone, 'the court changed its mind');
  assert.equal(archive.read(file), before);
  await build(archive);
  assert.match(readFileSync(page, 'utf8'), /towed away before the evening/);
  assert.deepEqual(
    told().map(({ event }) => event),
    ['withdrawn', 'restored'],
  );
});

test('what is erased is nowhere: not in the site, the records, the history, nor in what is kept between builds', async () => {
  const archive = harbour();
  const file = archive.recordOf('originals/ferry.txt');
  const text = archive.read('content/originals/ferry.txt');
  const sha256 = /^sha256: "(.*)"$/m.exec(archive.read(file))?.[1] ?? '';
  archive.write('content/originals/more/the same.txt', text);
  archive.write(
    file,
    archive.read(file).replace('---\n', '---\n# Ferry runs aground, see the log\nmine: Ulrika Zander\n'),
  );
  await build(archive);
  assert.ok(holders(archive, '.cache', WORDS).length > 1);
  const outcome = withdrawRecords(archive.root, [file], 'By order of a court', true);
  const deleted = [file.replace('.md', '.json'), 'content/originals/ferry.txt', 'content/originals/more/the same.txt'];
  assert.deepEqual([outcome.withdrawn, outcome.erased], [[file], deleted.sort()]);
  assert.deepEqual(
    outcome.diagnostics.map(({ path, level, code }) => [path, level, code]),
    [[file, 'info', 'address-stays']],
    'the words that the address keeps are told',
  );
  for (const path of deleted) assert.equal(existsSync(join(archive.root, path)), false);
  assert.deepEqual(holders(archive, 'content', WORDS), []);
  assert.deepEqual(holders(archive, '.cache', WORDS), []);
  assert.match(archive.read(file), new RegExp(`^original: originals/ferry\\.txt\nsha256: "${sha256}"$`, 'm'));
  await build(archive);
  checkAbsent(archive);
  assert.deepEqual(holders(archive, '.cache', WORDS), []);
  assert.deepEqual(archive.ingest().diagnostics, [], 'nothing is missed');
  // The same text comes again: it is known, told, and not read.
  archive.write('content/originals/found again.txt', text);
  const { rows, diagnostics } = archive.ingest();
  assert.deepEqual(
    [rows.map(({ status }) => status), diagnostics.map(({ code }) => code)],
    [['unchanged', 'unchanged'], ['erased-again']],
  );
  assert.deepEqual(withdrawRecords(archive.root, [file], 'By order of a court', true).erased, [
    'content/originals/found again.txt',
  ]);
  assert.deepEqual(withdrawRecords(archive.root, [file], 'By order of a court', true).unchanged, [file]);
});

test('an original that another record needs, or that is not the one that was read, is left and named', () => {
  const archive = harbour();
  const file = archive.recordOf('originals/ferry.txt');
  const other = 'content/articles/2021/other.md';
  archive.write(other, '---\nheadline: The same cutting\noriginal: originals/ferry.txt\n---\nIt was filed twice.\n');
  archive.ingest();
  const shared = withdrawRecords(archive.root, [file], 'By order', true);
  assert.deepEqual(
    shared.diagnostics.map(({ path, level, code }) => [path, level, code]),
    [
      ['content/originals/ferry.txt', 'error', 'original-shared'],
      [file, 'info', 'address-stays'],
    ],
  );
  assert.ok(shared.diagnostics[0]?.message.includes(other));
  assert.deepEqual([shared.withdrawn, shared.erased], [[file], [file.replace('.md', '.json')]]);
  assert.ok(existsSync(join(archive.root, 'content/originals/ferry.txt')));
  const both = withdrawRecords(archive.root, [file, other], 'By order', true);
  assert.ok(both.erased.includes('content/originals/ferry.txt'));
  assert.deepEqual(
    both.diagnostics.map(({ path, code }) => [path, code]),
    [file, other].map((path) => [path, 'address-stays']),
  );

  const bridge = archive.recordOf('originals/a.txt');
  archive.write('content/originals/a.txt', 'Another text that somebody saved under this name.');
  const differs = withdrawRecords(archive.root, [bridge], 'By order', true);
  assert.deepEqual(
    differs.diagnostics.map(({ code }) => code),
    ['original-differs', 'address-stays'],
  );
  assert.match(archive.read('content/originals/a.txt'), /Another text/);
});

test('who takes a text down is told where else it stands', () => {
  const archive = harbour();
  const { root } = archive;
  const file = archive.recordOf('originals/ferry.txt');
  archive.write('content/originals/again.txt', `${archive.read('content/originals/ferry.txt')}\nRead more\n`);
  archive.ingest();
  const copy = archive.recordOf('originals/again.txt');
  // As a build does.
  readArchive({ root, today: '2026-01-01', full: false });
  const told = (names: string[]) =>
    withdrawRecords(root, names, 'By order', false).diagnostics.map(({ path, level, code }) => [path, level, code]);
  assert.deepEqual(told([file]), [[copy, 'warning', 'copy-left']]);
  assert.deepEqual(told([copy]), []);
});

test('a row of a table that speaks of an erased original is named, and what was learned of it', () => {
  const archive = harbour();
  archive.write('content/originals/metadata.csv', 'file,headline\nferry.txt,Ferry runs aground\n');
  archive.write('content/learned.json', '{"version":1,"articles":1,"sources":[],"frequencies":[]}\n');
  archive.ingest();
  const { diagnostics } = withdrawRecords(archive.root, [archive.recordOf('originals/ferry.txt')], 'By order', true);
  assert.deepEqual(
    diagnostics.map(({ path, level, code }) => [path, level, code]),
    [
      ['content/originals/metadata.csv', 'warning', 'row-left'],
      [archive.recordOf('originals/ferry.txt'), 'info', 'address-stays'],
      ['content/learned.json', 'info', 'learned-before'],
    ],
  );
});

test('a faulty record or a damaged extraction is named with its line, and the others are withdrawn', () => {
  const archive = harbour();
  const [a, b] = [archive.recordOf('originals/a.txt'), archive.recordOf('originals/ferry.txt')];
  archive.write(a, archive.read(a).replace(/^date: .*$/m, 'date: someday'));
  const { withdrawn, diagnostics } = withdrawRecords(archive.root, [a, 'nothing', b], 'By order', false);
  assert.deepEqual(withdrawn, [b]);
  assert.deepEqual(
    diagnostics.map(({ path, code }) => [path, code]),
    [
      ['nothing', 'no-record'],
      [a, 'invalid-record'],
    ],
  );
  assert.ok((diagnostics[1]?.line ?? 0) > 1);
  assert.ok(existsSync(join(archive.root, b.replace('.md', '.json'))), 'what was read out of it stays');
});

test('where a person wrote no day of withdrawal, the tombstone has the one on which it was noticed', () => {
  const archive = harbour();
  const file = archive.recordOf('originals/ferry.txt');
  archive.write(file, archive.read(file).replace('added:', 'status: withdrawn\nadded:'));
  archive.ingest();
  const { at } = archive.history().at(-1) ?? { at: '' };
  assert.match(at, /^2026-01-01T00:0/);
  const { root } = archive;
  const read = readArchive({ root, today: '2026-11-21', full: false }).published.tombstones;
  const whole = publishArchive(loadArchive(root), '2026-11-21').tombstones;
  for (const [tombstone] of [read, whole])
    assert.equal(tombstone?.withdrawn, '2025-12-31', 'the evening before in New York');
});
