import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { type BuildOptions, buildSite } from '../../src/build.ts';
import { buildSlice } from '../../src/build-slice.ts';
import { runBuild } from '../../src/commands/build.ts';
import { UsageError } from '../../src/commands/output.ts';
import { readArchive } from '../../src/site/read-archive.ts';
import { hashFiles, makeBuiltArchive, put } from './incremental-kit.ts';

const TODAY = '2026-11-21';
const FAULTY = '{{ this.is.not.there }}';

const archive = makeBuiltArchive(18);
await build('whole', { jobs: 1 });
/** The site as one process makes it. */
const whole = hashFiles(outputOf('whole'));

function outputOf(name: string): string {
  return join(archive.root, `_${name}`);
}

function build(name: string, options: Partial<BuildOptions> = {}) {
  return buildSite({
    ...{ root: archive.root, output: outputOf(name), pathPrefix: '/', full: false, today: TODAY },
    ...options,
  });
}

async function makeSlices(root: string, parts: string, of: number, pathPrefix = '/'): Promise<number> {
  let articles = 0;
  for (let number = of; number > 0; number--) {
    const opened = readArchive({ root, today: TODAY, full: false });
    const made = await buildSlice({ root, pathPrefix, archive: opened, slice: { number, of }, parts });
    articles += made.articles;
  }
  return articles;
}

test('child processes make the same site as one process, and nothing is due after it', async () => {
  const built = await build('children', { jobs: 3 });
  assert.equal(built.written.length, whole.size);
  assert.deepEqual(hashFiles(outputOf('children')), whole);
  for (const jobs of [3, 1]) {
    const again = await build('children', { jobs });
    assert.deepEqual([again.written, again.removed, again.unchanged], [[], [], whole.size]);
  }
});

test('child processes make what changed, and keep the rest', async () => {
  await build('changed', { jobs: 2 });
  const record = archive.recordOf('originals/3.txt');
  const text = archive.read(record);
  archive.edit(record, /^headline: .*$/m, 'headline: By another hand');
  try {
    const built = await build('changed', { jobs: 2 });
    assert.ok(built.written.length > 0 && built.unchanged > built.written.length);
    await build('changed-whole', { jobs: 1, full: true });
    assert.deepEqual(hashFiles(outputOf('changed')), hashFiles(outputOf('changed-whole')));
    const all = await build('changed', { jobs: 2, full: true });
    assert.deepEqual([all.written, all.removed], [[], []]);
  } finally {
    archive.write(record, text);
  }
});

test('slices made on another machine merge into the same site, and nothing is due after it', async () => {
  const elsewhere = `${archive.root}-elsewhere`;
  cpSync(join(archive.root, 'content'), join(elsewhere, 'content'), { recursive: true });
  try {
    const parts = join(archive.root, 'parts');
    assert.equal(await makeSlices(elsewhere, parts, 3), 18);
    const built = await build('merged', { slices: parts });
    assert.equal(built.written.length, whole.size);
    assert.deepEqual(hashFiles(outputOf('merged')), whole);
    const again = await build('merged');
    assert.deepEqual([again.written, again.removed], [[], []]);
    const twice = await build('merged', { slices: parts });
    assert.deepEqual([twice.written, twice.removed], [[], []]);
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});

test('slices that are missing, damaged, or made from another state are refused, and the old site stays', async () => {
  const { root } = archive;
  const parts = join(root, 'parts-refused');
  await build('kept', { jobs: 1 });
  const refuse = async (message: RegExp) => {
    await assert.rejects(build('kept', { slices: parts }), message);
    assert.deepEqual(hashFiles(outputOf('kept')), whole);
  };
  await refuse(/has no slices; make them by/);
  await makeSlices(root, parts, 2);

  renameSync(join(parts, '2-of-2'), join(root, 'aside'));
  await refuse(/lacks 2\/2 of the slices/);
  cpSync(join(root, 'aside'), join(parts, '3-of-3'), { recursive: true });
  await refuse(/has slices of two divisions, such as 1\/2 and 3\/3/);
  rmSync(join(parts, '3-of-3'), { recursive: true });
  cpSync(join(parts, '1-of-2'), join(parts, '2-of-2'), { recursive: true });
  await refuse(/2-of-2 was made from other records than those here/);
  rmSync(join(parts, '2-of-2'), { recursive: true });
  renameSync(join(root, 'aside'), join(parts, '2-of-2'));

  const record = archive.recordOf('originals/5.txt');
  const text = archive.read(record);
  archive.edit(record, /^headline: .*$/m, 'headline: Changed in between');
  await refuse(/-of-2 was made from other records than those here \(\/articles\/\d{4}\/\d\d\//);
  archive.write(record, text);
  put(root, 'templates/partials/own.njk', 'another template');
  await refuse(/was made with other templates, settings or another --pathprefix/);
  rmSync(join(root, 'templates'), { recursive: true });

  const [page = ''] = readdirSync(join(parts, '1-of-2')).filter((name) => /^\d+$/.test(name));
  writeFileSync(join(parts, '1-of-2', page), 'cut off');
  await refuse(/1-of-2 is not whole: .* is missing or damaged/);
  writeFileSync(join(parts, '1-of-2', 'part'), 'cut off');
  await refuse(/1-of-2 is not whole: its list is missing or damaged/);
  await makeSlices(root, parts, 2);
  assert.deepEqual((await build('kept', { slices: parts })).written, []);
});

test('a fault of a template in a child process, or of a slice, leaves the old site and nothing half made', async () => {
  const { root } = archive;
  const parts = join(root, 'parts-faulty');
  await build('faulty', { jobs: 1 });
  put(root, 'templates/pages/article.njk', FAULTY);
  try {
    await assert.rejects(build('faulty', { jobs: 2 }), /pages could not be rendered/);
    await assert.rejects(makeSlices(root, parts, 1), /pages could not be rendered/);
  } finally {
    rmSync(join(root, 'templates'), { recursive: true });
  }
  assert.deepEqual(hashFiles(outputOf('faulty')), whole);
  assert.deepEqual(
    readdirSync(join(root, '.cache/site')).filter((name) => !/\.(?:state|later)$/.test(name)),
    [],
  );
  assert.equal(existsSync(parts) ? readdirSync(parts).length : 0, 0);
  assert.deepEqual((await build('faulty', { jobs: 2 })).written, []);
});

test('a page at the address of an article is refused whoever makes the pages', async () => {
  const { root } = archive;
  const address = archive.recordOf('originals/6.txt').replace(/^content(.*)\.md$/, '$1/');
  put(root, 'templates/pages/own.njk', `---\nview: {url: "${address}", title: Own}\n---\nown\n`);
  try {
    await assert.rejects(build('twice', { jobs: 2 }), /two pages have the address|Output conflict/);
  } finally {
    rmSync(join(root, 'templates'), { recursive: true });
  }
  assert.equal(existsSync(outputOf('twice')), false);
});

test('the command makes slices and merges them; wrong options are told', async () => {
  const run = (options: Partial<Parameters<typeof runBuild>[0]>) =>
    runBuild({
      root: archive.root,
      quiet: true,
      pathprefix: '/',
      output: '_command',
      parts: 'command-parts',
      ...options,
    });
  for (const shard of ['1/2', '2/2']) {
    const { slice, site } = await run({ shard });
    assert.equal(site, null);
    assert.equal(slice?.folder, join(archive.root, 'command-parts', shard.replace('/', '-of-')));
  }
  const { site } = await run({ merge: true });
  assert.equal(site?.written.length, whole.size);
  for (const wrong of [
    { shard: '3/2' },
    { shard: '0/2' },
    { shard: '2' },
    { shard: '1/2', merge: true },
    { jobs: '0' },
  ]) {
    await assert.rejects(run(wrong), UsageError);
  }
  await assert.rejects(run({}), /--parts .* goes with --shard or --merge/);
});
