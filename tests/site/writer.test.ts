import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { MANIFEST, readManifest } from '../../src/site/manifest.ts';
import { openWriter, writeSite } from '../../src/site/writer.ts';
import { newFolder } from './archive.ts';

const file = (path: string, content = path) => ({ path, content });

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

test('files are written once; a second time nothing is', () => {
  const output = join(newFolder(), '_site');
  const files = [file('index.html'), file('a/b/index.html'), { path: 'a/raw.txt', content: new Uint8Array([0xff, 0]) }];
  const first = writeSite(files, output);
  assert.deepEqual(first, {
    written: ['a/b/index.html', 'a/raw.txt', 'index.html', MANIFEST],
    removed: [],
    unchanged: 0,
  });
  assert.deepEqual([...readFileSync(join(output, 'a/raw.txt'))], [0xff, 0]);
  assert.deepEqual(writeSite(files.toReversed(), output), { written: [], removed: [], unchanged: 4 });
  assert.deepEqual(list(output), ['a/b/index.html', 'a/raw.txt', 'index.html', MANIFEST]);
});

test('only what changed is written, what is no longer wanted goes, with folders that this leaves empty', () => {
  const output = newFolder();
  writeSite([file('a.html'), file('b/c/d.html'), file('b/e.html')], output);
  const result = writeSite([file('a.html', 'new'), file('b/e.html')], output);
  assert.deepEqual(result, { written: ['a.html', MANIFEST], removed: ['b/c/d.html'], unchanged: 1 });
  assert.equal(existsSync(join(output, 'b/c')), false);
  assert.deepEqual([...readManifest(output).keys()], ['a.html', 'b/e.html']);
});

test('what no build wrote stays', () => {
  const output = newFolder();
  writeFileSync(join(output, 'CNAME'), 'news.example.org');
  writeSite([file('a/index.html')], output);
  writeFileSync(join(output, 'a/notes.txt'), 'mine');
  writeSite([file('b.html')], output);
  assert.deepEqual(list(output), ['CNAME', 'a/notes.txt', 'b.html', MANIFEST]);
});

test('a file that somebody changed or deleted in the output is put right', () => {
  const output = newFolder();
  const files = [file('a.html'), file('b.html')];
  writeSite(files, output);
  writeFileSync(join(output, 'a.html'), 'tampered');
  assert.deepEqual(writeSite(files, output).written, ['a.html']);
});

test('files of a build that was cut off are known to the next', () => {
  const output = newFolder();
  writeSite([file('a.html')], output);
  mkdirSync(join(output, 'new'));
  writeFileSync(join(output, 'new/page.html'), 'half of a build');
  mkdirSync(join(output, '.clipfile-staging'));
  writeFileSync(join(output, '.clipfile-staging/7'), 'half of a fi');
  writeFileSync(join(output, '.clipfile-journal'), 'new/page.html\nnew/next.html\n');
  assert.deepEqual(writeSite([file('a.html')], output).removed, ['new/page.html']);
  assert.deepEqual(list(output), ['a.html', MANIFEST]);
});

for (const path of ['../out.html', '/etc/passwd', 'a/../../b', 'a//b', '', 'a\\b', 'a\nb']) {
  test(`a path out of the folder stops the build before it writes: ${JSON.stringify(path)}`, () => {
    const output = join(newFolder(), '_site');
    assert.throws(() => writeSite([file('a.html'), file(path)], output), /no path inside the output folder/);
    assert.equal(existsSync(output), false);
  });
}

test('two files with one path, also but for case, stop the build', () => {
  assert.throws(() => writeSite([file('a.html'), file('A.html')], newFolder()), /a\.html and A\.html/);
});

test('a manifest cannot make a build remove what lies outside', () => {
  const root = newFolder();
  const output = join(root, '_site');
  mkdirSync(output);
  writeFileSync(join(root, 'precious.txt'), 'x');
  writeFileSync(join(output, MANIFEST), `${'0'.repeat(64)}  ../precious.txt\n`);
  writeSite([file('a.html')], output);
  assert.ok(existsSync(join(root, 'precious.txt')));
});

test('amending a folder leaves it as publishing all of it would', () => {
  const [amended, output] = [newFolder(), newFolder()];
  const before = [file('a.html'), file('b/c.html'), file('d.html'), file('e.html')];
  for (const folder of [amended, output]) writeSite(before, folder);
  const writer = openWriter(amended);
  writer.put(file('d.html', 'new'));
  writer.put(file('e.html'));
  writer.put(file('f/g.html'));
  assert.deepEqual(writer.amend(['b/c.html'], 4), {
    written: ['d.html', 'f/g.html', MANIFEST],
    removed: ['b/c.html'],
    unchanged: 2,
  });
  writeSite([file('a.html'), file('d.html', 'new'), file('e.html'), file('f/g.html')], output);
  assert.deepEqual(list(amended), list(output));
  for (const path of list(output)) {
    assert.equal(readFileSync(join(amended, path), 'utf8'), readFileSync(join(output, path), 'utf8'));
  }
});

test('amending refuses a path that differs from one that stays in nothing but case, and a count that is another', () => {
  const output = newFolder();
  writeSite([file('A/b.html'), file('c.html')], output);
  const writer = openWriter(output);
  writer.put(file('a/B.html'));
  assert.equal(writer.amend([], 2), null);
  assert.throws(() => writer.amend([], 3), /two files of the site have one path: A\/b\.html and a\/B\.html/);
  assert.deepEqual(writer.amend(['A/b.html'], 2)?.removed, ['A/b.html']);
  assert.deepEqual(list(output), ['a/B.html', 'c.html', MANIFEST]);
});
