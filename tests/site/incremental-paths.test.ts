import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { makeBuiltArchive, numberedText } from './incremental-kit.ts';

test('public files come and go under any name that a file can have', { timeout: 60_000 }, async () => {
  const archive = makeBuiltArchive(1);
  const add = (path: string) => {
    mkdirSync(dirname(join(archive.root, path)), { recursive: true });
    writeFileSync(join(archive.root, path), path);
  };
  add('public/a\u2028b.txt');
  add('public/notes');
  add('public/leaf/deep/one.txt');
  await archive.buildBoth('added');
  archive.remove('public/a\u2028b.txt');
  await archive.buildBoth('a name with a line separator, removed');
  archive.remove('public/notes');
  add('public/notes/one.txt');
  await archive.buildBoth('a file became a folder');
  rmSync(join(archive.root, 'public/leaf'), { recursive: true });
  add('public/leaf');
  await archive.buildBoth('a folder became a file');
});

test('a folder of the site that somebody replaced by a file is named, and stays', { timeout: 60_000 }, async () => {
  const archive = makeBuiltArchive(1);
  await archive.buildBoth('first');
  const folder = join(archive.output, 'topics');
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'in the way');
  await assert.rejects(archive.build(), /mkdir/, 'what is not ours stays');
  rmSync(folder);
  await archive.buildBoth('taken away');
});

test('a folder of originals may become a file', { timeout: 60_000 }, async () => {
  const archive = makeBuiltArchive(1);
  mkdirSync(join(archive.root, 'content/originals/more'));
  archive.write('content/originals/more/one.txt', numberedText(7));
  archive.ingest();
  await archive.buildBoth('first');
  rmSync(join(archive.root, 'content/originals/more'), { recursive: true });
  archive.write('content/originals/more', 'a note');
  await archive.buildBoth('a file where the folder was');
  archive.ingest();
  await archive.buildBoth('ingested');
});

test('a new page at the address of one that stays is refused, in other capitals too', { timeout: 60_000 }, async () => {
  const archive = makeBuiltArchive(6);
  const record = (number: number) => archive.recordOf(`originals/${number}.txt`);
  for (const [number, source] of ['Port News', 'Port News', 'Bay News', 'Bay News'].entries())
    archive.edit(record(number), /^source: .*$/m, `source: ${source}`);
  await archive.build();
  for (const alias of ['/sources/bay-news/', '/Sources/Bay-News/']) {
    archive.edit(record(0), /^source: .*$/m, `source: Port News\naliases: [${alias}]`);
    await assert.rejects(archive.build(), /two pages have the address/, alias);
    archive.edit(record(0), /^aliases: .*\n/m, '');
  }
  await archive.buildBoth('the alias is gone');
});
