import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { articleText, makeArchive } from './archive-kit.ts';
import { runHere } from './commands/run.ts';

process.env.SOURCE_DATE_EPOCH = '1767225600';

const bin = fileURLToPath(new URL('../src/bin.mjs', import.meta.url));

function clipfile(args: string[], env: Record<string, string> = {}) {
  const run = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 120_000,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const COMMANDS = 'init ingest extract learn build serve search report review set withdraw verify export diff'.split(
  ' ',
);

test('every command explains itself and refuses what it does not know', async () => {
  const help = await runHere(['--help']);
  assert.equal(help.code, 0);
  assert.match((await runHere(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
  for (const command of COMMANDS) {
    assert.match(help.out, new RegExp(`^ {2}${command} `, 'm'));
    const own = await runHere([command, '--help']);
    assert.equal(own.code, 0);
    for (const option of ['--json', '--quiet', '--root']) assert.ok(own.out.includes(option), `${command} ${option}`);
    assert.equal((await runHere([command, '--nonsense'])).code, 2);
  }
});

test('wrong usage is told in one line and exits 2', async () => {
  const archive = makeArchive();
  const own = clipfile(['nonsense']);
  assert.deepEqual([own.code, own.out], [2, '']);
  const cases: [args: string[], wanted: RegExp][] = [
    [[], /Usage/],
    [['nonsense'], /unknown command/],
    [['ingest', '--root', join(archive.root, 'nowhere')], /no folder "content"/],
    [['build', '--root', archive.root, '--pathprefix', 'x'], /begin and end with a slash/],
    [['search', 'x', '--root', archive.root], /run `clipfile build` first/],
    [['search', '-ferry', '--root', archive.root], /stand behind --: clipfile search -- -ferry/],
    [['search', 'x', '--limit', '0', '--root', archive.root], /whole number/],
    [['review', '--field', 'nonsense', '--root', archive.root], /no field of a record/],
    [['serve', '--port', 'x', '--root', archive.root], /must be a number/],
    [['ingest', '', '--root', archive.root], /path.* is empty|paths is empty/],
    [['ingest', archive.root, '--root', archive.root], /holds the archive itself/],
    [['ingest', join(archive.root, 'content/articles'), '--root', archive.root], /is part of the archive/],
    [['build', '--output', '', '--root', archive.root], /folder for the site alone/],
    [['build', '--output', '..', '--root', archive.root], /folder for the site alone/],
    [['build', '--output', '/', '--root', archive.root], /folder for the site alone/],
    [['verify', '--output', 'content/x', '--root', archive.root], /folder for the site alone/],
    [['verify', '--absent', ' ', '--root', archive.root], /--absent is empty/],
  ];
  for (const [args, wanted] of cases) {
    const { code, err } = await runHere(args);
    assert.equal(code, 2, args.join(' '));
    assert.match(err, wanted);
  }
});

test('ingest: rows as text and as JSON, exit 1 when something is rejected, --quiet says errors only', async () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes'), 'b.txt': '' });
  const first = clipfile(['ingest', '--root', archive.root]);
  assert.equal(first.code, 1);
  assert.match(first.out, /^added +content\/originals\/a\.txt → content\/articles\/2021\/05\//m);
  assert.match(first.err, /^content\/originals\/b\.txt:1:1 error empty /m);
  assert.match(first.out, /^2 originals: 1 added, 1 rejected$/m);
  assert.match(first.out, /^what was rejected .* put a dot before its name$/m);
  const again = await runHere(['ingest', '--root', archive.root, '--json']);
  assert.equal(again.code, 1, 'it is still there, and still not read');
  const report = JSON.parse(again.out);
  assert.deepEqual(Object.keys(report).sort(), ['diagnostics', 'missing', 'review', 'rows', 'written']);
  assert.deepEqual(
    report.rows.map((row: { status: string }) => row.status),
    ['unchanged', 'rejected'],
  );
  archive.remove('content/originals/b.txt');
  const quiet = await runHere(['ingest', '--root', archive.root, '--quiet']);
  assert.deepEqual([quiet.code, quiet.out, quiet.err], [0, '', '']);
});

test('ingest PATH copies files in, never over another, and not twice', async () => {
  const outside = makeArchive({
    'x/one.txt': articleText('Council votes'),
    'x/sub/two.txt': articleText('Ferry opens', '4 May 2021'),
  });
  const archive = makeArchive({ 'one.txt': articleText('Another text of that name', '5 May 2021') });
  const from = join(outside.root, 'content/originals/x');
  const run = await runHere(['ingest', join(from, 'one.txt'), from, '--root', archive.root, '--json']);
  assert.equal(run.code, 0);
  const names = archive.list('content/originals').filter((path) => path.endsWith('.txt'));
  assert.equal(names.length, 3);
  assert.ok(names.some((path) => /originals\/one-[0-9a-f]{6}\.txt$/.test(path)));
  assert.ok(names.includes('content/originals/x/sub/two.txt'));
  const rows = JSON.parse(run.out).rows.map((row: { status: string }) => row.status);
  assert.deepEqual(rows, ['added', 'added', 'added', 'duplicate']);
  assert.equal((await runHere(['ingest', join(from, 'missing.txt'), '--root', archive.root])).code, 1);
});

test('ingest PATH: what cannot be copied is named, the rest is done, and nothing is replaced', async () => {
  const long = `${'z'.repeat(251)}.txt`;
  const outside = makeArchive({
    'in/blocked/a.txt': articleText('Ferry opens'),
    [`in/${long}`]: articleText('Market closes'),
  });
  const archive = makeArchive({ 'in/blocked': articleText('A file where a folder would be', '5 May 2021') });
  const from = join(outside.root, 'content/originals/in');
  const missing = join(archive.root, 'content/originals/nothing.txt');
  const { code, out } = await runHere(['ingest', from, missing, '--root', archive.root, '--json']);
  assert.equal(code, 1);
  const rows = JSON.parse(out).rows as { path: string; status: string; message: string | null }[];
  assert.deepEqual(
    rows.map((row) => row.status),
    ['added', 'added', 'rejected', 'rejected'],
  );
  assert.match(rows[2]?.message ?? '', /cannot be copied/);
  assert.equal(rows[3]?.path, missing);
  assert.ok(archive.list('content/originals').includes(`content/originals/in/${long}`));
});

test('a file name with control characters stays on one line; a closed pipe is no fault', () => {
  const archive = makeArchive({ 'a\n\u001b[31mb.txt': '', 'c.txt': articleText('Council votes') });
  const { out, err } = clipfile(['ingest', '--root', archive.root]);
  assert.match(out, /^rejected +content\/originals\/a\\u000a\\u001b\[31mb\.txt /m);
  assert.match(err, /^content\/originals\/a\\u000a\\u001b\[31mb\.txt:1:1 error empty /m);
  const files = Array(40)
    .fill(`'${join(archive.root, 'content/originals/c.txt')}'`)
    .join(' ');
  const command = `'${process.execPath}' '${bin}' extract --json ${files} | head -c 10`;
  const piped = spawnSync('sh', ['-c', command], { encoding: 'utf8', timeout: 60_000 });
  assert.deepEqual([piped.stdout, piped.stderr], ['{"path":"/', '']);
});

test('extract of a folder takes what an ingest takes', async () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes'), '.hidden.txt': 'x', 'Thumbs.db': 'x' });
  archive.write('content/originals/metadata.csv', 'file,date\na.txt,1999\n');
  const { code, out, err } = await runHere(['extract', '--json', join(archive.root, 'content/originals')]);
  assert.deepEqual([code, out.trimEnd().split('\n').length], [0, 1]);
  assert.match(err, /metadata\.csv:1:1 info ignored a table of metadata/);
});

test('extract writes nothing and prints one JSON line an article', async () => {
  const archive = makeArchive({
    'a.txt': articleText('Council votes to repair the bridge'),
    'b.bin': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  });
  const [a, b] = ['a.txt', 'b.bin'].map((name) => join(archive.root, 'content/originals', name));
  assert.ok(a && b);
  const before = archive.list('.');
  const { code, out, err } = clipfile(['extract', '--json', a, b]);
  assert.equal(code, 1);
  assert.match(err, /b\.bin:1:1 error /);
  const lines = out.trimEnd().split('\n');
  assert.equal(lines.length, 1);
  const extraction = JSON.parse(lines[0] ?? '');
  assert.equal(extraction.path, a);
  const keys =
    'path sha256 format language headline standfirst date source originalSource agency byline url dateline citedOutlets speakers statements otherQuotes topics keywords bodyText body kept removed candidates conflicts diagnostics';
  for (const key of keys.split(' ')) assert.ok(key in extraction, key);
  assert.deepEqual(archive.list('.'), before);
  assert.equal((await runHere(['extract', '--text', a])).out, readFileSync(a, 'utf8'));
  assert.equal(
    clipfile(['extract', a]).out,
    clipfile(['extract', a], { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' }).out,
  );
});

test('build, search, verify; then a dropped file is found, a damaged one is named, a broken record stops the build', async () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes to repair the bridge') });
  const built = clipfile(['build', '--root', archive.root, '--json']);
  assert.equal(built.code, 0, built.err);
  assert.ok(JSON.parse(built.out).site.pages > 5);
  assert.deepEqual(JSON.parse((await runHere(['build', '--root', archive.root, '--json'])).out).site.written, []);

  archive.write('content/originals/b.txt', articleText('Lighthouse keeper retires after forty years', '4 May 2021'));
  assert.equal((await runHere(['build', '--root', archive.root, '--quiet'])).code, 0);
  const found = JSON.parse(clipfile(['search', 'lighthouse', '--root', archive.root, '--json']).out);
  assert.deepEqual(Object.keys(found), ['query', 'total', 'distinct', 'hits']);
  assert.equal(found.total, 1);
  assert.deepEqual(Object.keys(found.hits[0]).sort(), [
    'address',
    'copies',
    'date',
    'dateCertainty',
    'headline',
    'id',
    'original',
    'score',
    'source',
  ]);
  assert.equal(found.hits[0].original, 'originals/b.txt');
  assert.match((await runHere(['search', 'lighthouse', '--root', archive.root])).out, /1 article found/);
  const day = join(archive.root, '_site/dates/2021/05/04/index.html');
  assert.match(readFileSync(day, 'utf8'), /Lighthouse keeper retires/);

  const fine = clipfile(['verify', '--root', archive.root, '--json']);
  assert.equal(fine.code, 0, fine.err);
  assert.equal(JSON.parse(fine.out).originals, 2);
  assert.deepEqual(JSON.parse(fine.out).diagnostics, []);
  assert.equal((await runHere(['verify', '--root', archive.root, '--absent', 'keeper retires'])).code, 1);
  assert.equal((await runHere(['verify', '--root', archive.root, '--absent', 'words that stand nowhere'])).code, 0);
  archive.write('content/originals/a.txt', archive.read('content/originals/a.txt').replaceAll('\n', '\r\n'));
  assert.match((await runHere(['verify', '--root', archive.root])).err, /a\.txt:1:1 error newlines-only /);
  archive.write('content/originals/a.txt', articleText('Something else'));
  writeFileSync(day, 'vandalised');
  const damaged = await runHere(['verify', '--root', archive.root]);
  assert.equal(damaged.code, 1);
  assert.match(damaged.err, /a\.txt:1:1 error checksum-mismatch /);
  assert.match(damaged.err, /dates\/2021\/05\/04\/index\.html:1:1 error checksum-mismatch /);

  for (const path of ['articles/old/index.html', 'CNAME', '.git/config', '.clipfile-journal'])
    archive.write(`_site/${path}`, 'x');
  const strays = (await runHere(['verify', '--root', archive.root])).err.match(/\S+ warning not-of-this-build/g) ?? [];
  assert.equal(strays.length, 2, strays.join());
  assert.match(strays.join(), /_site.CNAME:1:1 .*_site.articles.old.index\.html:1:1/);

  const manifest = archive.read('_site/manifest-sha256.txt');
  archive.write('_site/manifest-sha256.txt', manifest.replace(/^./, 'x'));
  assert.match(
    (await runHere(['verify', '--root', archive.root])).err,
    /error invalid-manifest only \d+ of its \d+ lines/,
  );
  archive.remove('_site/manifest-sha256.txt');
  assert.match((await runHere(['verify', '--root', archive.root])).err, /error manifest-missing /);
  archive.write('_site/manifest-sha256.txt', manifest);
  archive.write('_site/utf-16.txt', Buffer.from('\ufeffnobody meant this to be seen', 'utf16le'));
  archive.write('_site/marked.html', '<p>one <mark>two</mark> three</p>');
  for (const text of ['meant this', 'one two three'])
    assert.equal(
      (await runHere(['verify', '--root', archive.root, '--absent', text, '--json'])).out.includes('text-present'),
      true,
    );
  for (const path of ['_site/utf-16.txt', '_site/marked.html']) archive.remove(path);

  const record = archive.recordOf('originals/b.txt');
  archive.write(record, archive.read(record).replace('date: "2021-05-04"', 'date: yesterday'));
  const broken = await runHere(['build', '--root', archive.root]);
  assert.equal(broken.code, 1);
  assert.equal(broken.err.match(/invalid-record date: "yesterday"/g)?.length, 1, broken.err);
  assert.equal(readFileSync(day, 'utf8'), 'vandalised', 'the published site stays as it was');
});
