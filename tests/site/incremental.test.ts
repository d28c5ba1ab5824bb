import assert from 'node:assert/strict';
import fs, { readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { hashFiles, makeBuiltArchive, numberedText, put } from './incremental-kit.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));

/** The page of a record, from the site's root. */
const pageOf = (record: string) => `articles/${record.slice('content/articles/'.length, -3)}/index.html`;

test('an incremental build is the clean one, byte for byte, after each kind of change', {
  timeout: 240_000,
}, async (t) => {
  const archive = makeBuiltArchive(12);
  for (const number of [0, 1, 2, 3]) {
    archive.edit(archive.recordOf(`originals/${number}.txt`), /^source: .*$/m, 'source: Port News');
  }
  archive.ingest();
  const first = await archive.buildBoth('first');
  const original = (number: number) => `content/originals/${number}.txt`;
  const record = (number: number) => archive.recordOf(`originals/${number}.txt`);
  const step = (what: string, change: () => void, check?: (written: string[], removed: string[]) => void) =>
    t.test(what, async () => {
      change();
      const { written, removed } = await archive.buildBoth(what);
      check?.(written, removed);
    });
  const ingested = (change: () => void) => () => {
    change();
    archive.ingest();
  };

  await step(
    'nothing',
    () => {},
    (written, removed) => assert.deepEqual([written, removed], [[], []]),
  );
  await t.test('the result counts all files', async () => {
    const again = await archive.build();
    assert.deepEqual([again.unchanged, again.pages], [first.written.length, first.pages]);
  });
  await step(
    'an article added',
    ingested(() => archive.write(original(30), numberedText(30))),
    (written) => {
      assert.ok(written.includes(pageOf(record(30))));
      assert.ok(!written.includes(pageOf(record(1))), 'an article that is no neighbour is not written');
    },
  );
  let page = '';
  await step(
    'a headline corrected',
    () => {
      page = pageOf(record(1));
      archive.edit(record(1), /^headline: .*$/m, 'headline: Another headline');
    },
    (written) => assert.ok(written.includes(page)),
  );
  await step(
    'a date corrected',
    () => archive.edit(record(1), /^date: .*$/m, 'date: 2015-02-03'),
    (written) => assert.ok(written.includes('dates/2015/02/03/index.html')),
  );
  await step('a source corrected', () => archive.edit(record(1), /^source: .*$/m, 'source: The Other Post'));
  await step('a source named as one before: who was first keeps the plain slug', () => {
    archive.edit(record(2), /^source: .*$/m, 'source: The  other post');
    archive.edit(record(2), /^added: .*$/m, 'added: 2020-01-01T00:00:00Z');
  });
  await step('the text of a record edited', () =>
    archive.edit(record(3), 'repair the old bridge', 'mend the old bridge'),
  );
  await step(
    'an original edited',
    ingested(() => archive.edit(original(3), 'two million', 'three million')),
  );
  await step('an original edited, not ingested', () => archive.edit(original(5), 'two million', 'nine million'));
  await step(
    'and ingested',
    ingested(() => {}),
  );
  await step(
    'an original renamed',
    ingested(() => archive.rename(original(6), 'content/originals/sub/six.txt')),
  );
  await step('a folder of originals replaced by a link', () => {
    archive.rename('content/originals/sub', 'elsewhere');
    symlinkSync('../../elsewhere', join(archive.root, 'content/originals/sub'));
  });
  await step('an original gone', () => archive.remove(original(7)));
  let moved = '';
  await step(
    'a record moved',
    () => {
      moved = record(8);
      archive.rename(moved, 'content/articles/2001/01/moved.md');
      archive.rename(moved.replace(/md$/, 'json'), 'content/articles/2001/01/moved.json');
    },
    (written, removed) => {
      assert.ok(written.includes('articles/2001/01/moved/index.html'));
      assert.ok(removed.includes(pageOf(moved)));
    },
  );
  await step(
    'an alias given',
    () => archive.edit('content/articles/2001/01/moved.md', /^added:/m, 'aliases: [/old/place/]\nadded:'),
    (written) => assert.ok(written.includes('old/place/index.html')),
  );
  let joined = '';
  await step(
    'joined to another article',
    () => {
      joined = record(4);
      archive.edit(joined, /^added:/m, `sameAs: "${/^id: "(.+)"$/m.exec(archive.read(record(2)))?.[1]}"\nadded:`);
    },
    (written, removed) => {
      assert.ok(written.includes(pageOf(record(2))));
      assert.match(readFileSync(join(archive.output, pageOf(joined)), 'utf8'), /http-equiv="refresh"/);
      assert.deepEqual(
        [
          removed.includes(pageOf(joined).replace('html', 'json')),
          readFileSync(join(archive.output, pageOf(joined).replace('index.html', 'original.txt')), 'utf8'),
        ],
        [true, archive.read(original(4))],
      );
    },
  );
  await step('the original of what is joined edited', () => archive.edit(original(4), 'two million', 'four million'));
  await step(
    'the article to which it is joined withdrawn: neither is seen',
    () => archive.edit(record(2), /^added:/m, 'status: withdrawn\nadded:'),
    (_, removed) => assert.ok(removed.includes(pageOf(joined).replace('index.html', 'original.txt'))),
  );
  await step('and restored', () => archive.edit(record(2), 'status: withdrawn\n', ''));
  await step('and parted again', () => archive.edit(joined, /^sameAs: .*\n/m, ''));
  await step('withdrawn', () => archive.edit(record(9), /^added:/m, 'status: withdrawn\nreason: By order\nadded:'));
  await step('restored', () => archive.edit(record(9), 'status: withdrawn\nreason: By order\n', ''));
  await step('made a draft', () => archive.edit(record(9), /^added:/m, 'status: draft\nadded:'));
  await step(
    'put under embargo',
    () => archive.edit(record(9), 'status: draft', 'embargo: 2026-11-25'),
    (_, removed) => assert.deepEqual(removed, []),
  );
  await step(
    'the day before it ends',
    () => {
      archive.today = '2026-11-24';
    },
    (written) => assert.deepEqual(written, []),
  );
  await step(
    'the day on which it ends',
    () => {
      archive.today = '2026-11-25';
    },
    (written) => assert.ok(written.includes(pageOf(record(9)))),
  );
  await step('a record deleted', () => archive.remove(record(10)));
  await step(
    'the title of the site',
    () => archive.write('content/site.yml', 'title: Other News\n'),
    (written) => assert.ok(written.includes('about/index.html')),
  );
  await step('rights of a source', () =>
    archive.write('content/site.yml', 'title: Other News\nrights: {Port News: excerpt}\n'),
  );
  await step('rights taken back', () => archive.write('content/site.yml', 'title: Other News\n'));
  await step('a vocabulary', () =>
    archive.write('content/vocabularies/sources.yml', '- name: Port News\n  id: gazette\n'),
  );
  await step(
    'a partial of the archive’s own',
    () => {
      const partial = readFileSync(join(home, 'templates/partials/lists.njk'), 'utf8');
      archive.write('templates/partials/lists.njk', partial.replaceAll('<ol', '<ol data-own'));
    },
    (written) => assert.ok(written.length > 10),
  );
  await step(
    'it changes',
    () => archive.edit('templates/partials/lists.njk', /data-own/g, 'data-mine'),
    (written) => assert.ok(written.length > 10),
  );
  await step('it goes', () => archive.remove('templates/partials/lists.njk'));
  await step(
    'a file of the archive’s own',
    () => archive.write('public/assets/icon.svg', '<svg/>'),
    (written) => assert.deepEqual(written, ['assets/icon.svg', 'manifest-sha256.txt']),
  );
  await step(
    'a path prefix',
    () => {
      archive.pathPrefix = '/news/';
    },
    (written) => assert.deepEqual(written, ['404.html', 'manifest-sha256.txt']),
  );

  const article = pageOf(record(1));
  const damages: [string, () => void, string[]][] = [
    ['a page deleted', () => rmSync(join(archive.output, article)), [article]],
    ['a page altered by hand', () => writeFileSync(join(archive.output, article), 'x'), [article]],
    ['a folder deleted', () => rmSync(join(archive.output, 'sources'), { recursive: true }), []],
    ['the search page deleted', () => rmSync(join(archive.output, 'search/index.html')), ['search/index.html']],
    ['the index deleted', () => rmSync(join(archive.output, 'search/head.js')), ['search/head.js']],
    ['an asset altered', () => writeFileSync(join(archive.output, 'assets/parts.css'), ''), ['assets/parts.css']],
    [
      'the manifest altered',
      () => writeFileSync(join(archive.output, 'manifest-sha256.txt'), ''),
      ['manifest-sha256.txt'],
    ],
    ['the manifest deleted', () => rmSync(join(archive.output, 'manifest-sha256.txt')), ['manifest-sha256.txt']],
    ['files touched', () => put(archive.output, article, readFileSync(join(archive.output, article), 'utf8')), []],
    ['the output deleted', () => rmSync(archive.output, { recursive: true }), [article]],
  ];
  for (const [what, damage, written] of damages) {
    await step(what, damage, (all) => {
      for (const path of written) assert.ok(all.includes(path), path);
    });
  }
  await step(
    'the cache deleted',
    () => rmSync(join(archive.root, '.cache'), { recursive: true }),
    (written) => assert.deepEqual(written, []),
  );
  for (const kind of ['.json', '.texts', '.said', '.begun']) {
    await step(`the cache damaged: ${kind}`, () => {
      for (const folder of ['records', 'site']) {
        for (const name of readdirSync(join(archive.root, '.cache', folder)).filter((one) => one.endsWith(kind))) {
          const file = join(archive.root, '.cache', folder, name);
          writeFileSync(
            file,
            readFileSync(file).map((byte, i) => (i % 7 === 0 ? byte ^ 1 : byte)),
          );
        }
      }
      archive.edit('content/site.yml', /^title: .*$/m, `title: After ${kind}`);
    });
  }
});

test('a build that is cut off while it writes leaves nothing wrong behind', { timeout: 60_000 }, async () => {
  const archive = makeBuiltArchive(6);
  await archive.buildBoth('first');
  archive.write('content/site.yml', 'title: Half written\n');
  archive.edit(archive.recordOf('originals/0.txt'), /^date: .*$/m, 'date: 2031-05-06');
  const before = hashFiles(archive.output);
  const { renameSync } = fs;
  let left = 4;
  fs.renameSync = (from, to) => {
    if (String(to).startsWith(archive.output) && left-- === 0) throw new Error('the disk is gone');
    renameSync(from, to);
  };
  syncBuiltinESMExports();
  await assert.rejects(archive.build(), /the disk is gone/);
  fs.renameSync = renameSync;
  syncBuiltinESMExports();
  const after = hashFiles(archive.output);
  const changed = [...after].filter(([path, hash]) => before.get(path) !== hash);
  assert.ok(changed.length > 1 && changed.length < after.size, 'some files are new');
  archive.remove('content/site.yml');
  await archive.buildBoth('the change taken back');
  archive.write('content/site.yml', 'title: Half written\n');
  await archive.buildBoth('the change made again');
});

test('an invalid record is found in every build, and leaves the site as it is', { timeout: 60_000 }, async () => {
  const archive = makeBuiltArchive(4);
  await archive.build();
  const [one, other] = [archive.recordOf('originals/0.txt'), archive.recordOf('originals/1.txt')];
  const before = hashFiles(archive.output);
  archive.edit(one, /^date: .*$/m, 'date: tomorrow');
  archive.edit(other, /^id: .*$/m, 'id: nothing');
  for (const _ of [1, 2]) {
    await assert.rejects(
      archive.build(),
      (error: Error) => error.message.includes(one) && error.message.includes(other),
    );
    assert.deepEqual(hashFiles(archive.output), before);
  }
  archive.edit(one, 'date: tomorrow', 'date: 2019-07-01');
  await assert.rejects(archive.build(), /is no|must be/);
  archive.remove(other);
  const copy = archive.recordOf('originals/2.txt');
  archive.write('content/articles/2000/copy.md', archive.read(copy));
  await assert.rejects(archive.build(), /duplicate-id/);
  await assert.rejects(archive.build(), /duplicate-id/);
  archive.remove('content/articles/2000/copy.md');
  await archive.buildBoth('mended');
});

test('an unchanged build writes no file at all, neither site nor cache', { timeout: 60_000 }, async () => {
  const archive = makeBuiltArchive(3);
  await archive.build();
  // What was made in the instant before a build is looked at once more: let it settle.
  await new Promise((resolve) => setTimeout(resolve, 150));
  await archive.build();
  const times = () =>
    ['_site', '.cache'].flatMap((folder) =>
      archive.list(folder).map((path) => `${path} ${statSync(join(archive.root, path)).mtimeMs}`),
    );
  const before = times();
  const result = await archive.build();
  assert.deepEqual([result.written, result.removed], [[], []]);
  assert.deepEqual(times(), before);
});

// What may happen to an archive between two builds; `pick` chooses among what is there.
const happening = fc.record({
  what: fc.constantFrom(
    'add',
    'edit',
    'headline',
    'date',
    'speaker',
    'source',
    'rename',
    'join',
    'delete',
    'hide',
    'show',
    'day',
    'site',
    'break',
    'drop',
    'template',
  ),
  pick: fc.nat(1000),
});

test('property: no walk of changes makes an incremental build differ from a clean one', {
  timeout: 120_000,
}, async () => {
  const archive = makeBuiltArchive(12);
  await archive.build();
  let count = 100;
  const until = Date.now() + 90_000;
  const [steps = []] = fc.sample(fc.array(happening, { minLength: 25, maxLength: 25 }), { numRuns: 1, seed: 3 });
  for (const { what, pick } of steps) {
    if (Date.now() > until) break;
    count++;
    const records = archive.list('content/articles').filter((path) => path.endsWith('.md'));
    const originals = archive.list('content/originals').filter((path) => path.endsWith('.txt'));
    const record = records[pick % records.length] ?? '';
    const original = originals[pick % originals.length] ?? '';
    const put = (line: string) => archive.edit(record, /^added:/m, `${line}\nadded:`);
    const set = (key: string, value: string) =>
      new RegExp(`^${key}: `, 'm').test(archive.read(record))
        ? archive.edit(record, new RegExp(`^${key}: .*$`, 'm'), `${key}: ${value}`)
        : put(`${key}: ${value}`);
    if (what === 'add') archive.write(`content/originals/${count}.txt`, numberedText(count));
    if (what === 'edit') archive.write(original, numberedText(count));
    if (what === 'headline') set('headline', `Headline ${count}`);
    if (what === 'date') set('date', `20${10 + (count % 10)}-0${1 + (pick % 9)}`);
    if (what === 'source') set('source', pick % 2 ? `Source ${pick % 3}` : `source  ${pick % 3}`);
    if (what === 'speaker') archive.edit(record, /^ {4}name: .*$/m, `    name: Somebody ${pick}`);
    if (what === 'join')
      set('sameAs', `"${/^id: "(.+)"$/m.exec(archive.read(records[(pick * 7) % records.length] ?? record))?.[1]}"`);
    if (what === 'rename') archive.rename(original, `content/originals/${count}.txt`);
    if (what === 'delete' && records.length > 4) archive.remove(record);
    if (what === 'hide' && !/^(?:status|embargo):/m.test(archive.read(record)))
      put(['status: draft', 'status: withdrawn', `embargo: 2026-12-0${1 + (pick % 9)}`][pick % 3] ?? '');
    if (what === 'show') archive.write(record, archive.read(record).replace(/^(?:status|embargo): .*\n/m, ''));
    if (what === 'day') archive.today = `2026-12-0${1 + (pick % 9)}`;
    if (what === 'site')
      archive.write('content/site.yml', `title: Title ${count}\nlanguage: ${pick % 2 ? 'de' : 'en'}\n`);
    if (what === 'break') rmSync(join(archive.output, archive.list('_site')[pick % 20]?.slice('_site/'.length) ?? ''));
    if (what === 'drop') rmSync(join(archive.root, '.cache'), { recursive: true });
    if (what === 'template') archive.write('templates/partials/timeline.njk', `<p>${count}</p>\n`);
    if (pick % 3 > 0) archive.ingest();
    await archive.buildBoth(`${count}: ${what} ${pick}`);
  }
});
