import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildSite } from '../../src/build.ts';
import { compareEditions } from '../../src/report/editions.ts';
import { articleText, makeArchive } from '../archive-kit.ts';

const bin = fileURLToPath(new URL('../../src/bin.mjs', import.meta.url));

const archive = makeArchive({
  'a.txt': articleText('Council votes'),
  'b.txt': articleText('Council plans a longer quay', '7 June 2022'),
  'c.txt': articleText('Council closes the old quay', '8 July 2022'),
});
archive.ingest();
const output = join(archive.root, '_site');
const old = join(archive.root, 'old');
const build = () => buildSite({ root: archive.root, output, pathPrefix: '/', full: false, today: '2026-11-21' });

await build();
cpSync(output, old, { recursive: true });
const [first, second] = ['originals/a.txt', 'originals/b.txt'].map(archive.recordOf) as [string, string];
archive.write(first, archive.read(first).replace(/^headline: .*$/m, 'headline: Council votes again'));
const third = archive.recordOf('originals/c.txt');
archive.write(third, archive.read(third).replace('after three years of delay', 'after four years of waiting'));
archive.write(second, archive.read(second).replace('---\n', '---\nstatus: draft\n'));
archive.write('content/originals/d.txt', articleText('Council opens the new quay', '9 August 2023'));
archive.ingest();
await build();

test('two editions differ by articles and fields', () => {
  const { articles, added, removed, changed } = compareEditions(old, output);
  assert.deepEqual(articles, { before: 3, after: 3 });
  assert.deepEqual(
    [added, removed].map((list) => list.map(({ headline }) => headline)),
    [['Council opens the new quay'], ['Council plans a longer quay']],
  );
  assert.deepEqual(
    changed.map(({ headline }) => headline),
    ['Council votes again', 'Council closes the old quay'],
  );
  assert.deepEqual(
    changed[0]?.fields.find(({ field }) => field === 'headline'),
    { field: 'headline', before: 'Council votes', after: 'Council votes again' },
  );
  assert.ok(changed[0]?.fields.every(({ field }) => field !== 'body' && field !== 'date'));
});

test('an edition is the same as itself', () => {
  const { added, removed, changed } = compareEditions(output, output);
  assert.deepEqual([added, removed, changed], [[], [], []]);
});

test('the command tells each difference, and where there is no site', () => {
  const clipfile = (...args: string[]) => spawnSync(process.execPath, [bin, 'diff', ...args], { encoding: 'utf8' });
  const { status, stdout } = clipfile(old, output);
  assert.equal(status, 0);
  assert.match(stdout, /^- \/articles\/2022\/06\/\S+ Council plans a longer quay$/m);
  assert.match(stdout, /^ {4}headline: Council votes → Council votes again$/m);
  const places =
    /^ {4}\S+: \(\d+ characters\) → \(\d+ characters\)\n {6}….* after \[-three-\]\{\+four\+\} years of \[-delay-\]\{\+waiting\+\} and .*…$/m;
  assert.match(stdout, places);
  assert.match(stdout, /^1 added, 1 removed, 2 changed; 3 articles before, 3 after$/m);
  const wrong = clipfile(old, join(archive.root, 'content'));
  assert.equal(wrong.status, 1);
  assert.match(wrong.stderr, /content holds no site with a manifest/);
});

test('the data of an article that is damaged or gone are named', () => {
  const copy = join(archive.root, 'damaged');
  cpSync(output, copy, { recursive: true });
  const { changed } = compareEditions(old, output);
  const file = join(copy, changed[0]?.address ?? '', 'index.json');
  writeFileSync(file, '{');
  assert.throws(() => compareEditions(old, copy), /index\.json cannot be read/);
  rmSync(file);
  assert.throws(() => compareEditions(old, copy), /index\.json cannot be read/);
});
