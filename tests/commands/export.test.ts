import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { articleText, makeArchive } from '../archive-kit.ts';
import { runHere } from './run.ts';

process.env.SOURCE_DATE_EPOCH = '1767225600';

const archive = makeArchive({
  'a.txt': articleText('Council votes'),
  'b.txt': articleText('Council plans a longer quay', '7 June 2022', ['The lighthouse is to stay.']),
  'c.txt': articleText('Council closes the old quay', '8 July 2022'),
});
archive.ingest();
archive.write(
  archive.recordOf('originals/c.txt'),
  archive.read(archive.recordOf('originals/c.txt')).replace('---\n', '---\nstatus: draft\n'),
);
const root = ['--root', archive.root];

test('export writes all that may be seen to standard output', async () => {
  const { code, out, err } = await runHere(['export', '--format', 'jsonl', ...root]);
  assert.deepEqual([code, err], [0, '']);
  assert.deepEqual(
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).headline)
      .sort(),
    ['Council plans a longer quay', 'Council votes'],
  );
});

test('export to a file says how many, as JSON when asked', async () => {
  const file = join(archive.root, 'out/refs.bib');
  const { code, out } = await runHere(['export', '--format', 'bibtex', '--out', file, '--json', ...root]);
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(out), { format: 'bibtex', articles: 2, files: [file] });
  assert.equal(readFileSync(file, 'utf8').match(/^@article/gm)?.length, 2);
  assert.deepEqual(readdirSync(join(archive.root, 'out')), ['refs.bib']);
});

test('a data package is a folder', async () => {
  const folder = join(archive.root, 'package');
  assert.equal((await runHere(['export', '--format', 'datapackage', '--out', folder, '--quiet', ...root])).code, 0);
  assert.deepEqual(readdirSync(folder).sort(), ['articles-2026-01.csv', 'articles-2026-01.jsonl', 'datapackage.json']);
});

test('a query chooses, and stands in front of a table', async () => {
  const refused = await runHere(['export', '--format', 'csv', '--query', 'lighthouse', ...root]);
  assert.deepEqual([refused.code, refused.out], [2, '']);
  assert.match(refused.err, /run `clipfile build` first/);
  assert.equal((await runHere(['build', '--quiet', ...root])).code, 0);
  const { code, out } = await runHere(['export', '--format', 'csv', '--query', 'lighthouse', ...root]);
  assert.equal(code, 0);
  assert.deepEqual(out.split('\r\n').slice(0, 2), ['# query: lighthouse', '# articles: 1']);
  assert.match(out, /Council plans a longer quay/);
  assert.doesNotMatch(out, /Council votes/);
});

test('wrong usage is told in one line and exits 2', async () => {
  const cases: [args: string[], wanted: RegExp][] = [
    [['export', ...root], /--format/],
    [['export', '--format', 'pdf', ...root], /Allowed choices are jsonl, csv, bibtex/],
    [['export', '--format', 'csv', '--json', ...root], /--json needs --out/],
    [['export', '--format', 'datapackage', ...root], /needs --out, a folder/],
  ];
  for (const [args, wanted] of cases) {
    const { code, err, out } = await runHere(args);
    assert.deepEqual([code, out], [2, ''], args.join(' '));
    assert.match(err, wanted);
  }
  assert.ok(!existsSync(join(archive.root, 'pdf')));
});
