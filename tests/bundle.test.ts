import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { inAscii } from '../src/bundle.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));

/** A copy of the program, whose packages are those of this one, but whose bundle is its own. */
function copyProgram(): string {
  const home = mkdtempSync(join(tmpdir(), 'clipfile-test-'));
  after(() => rmSync(home, { recursive: true, force: true }));
  for (const name of ['src', 'templates', 'public', '.eleventy.ts', 'package.json', 'package-lock.json']) {
    cpSync(join(project, name), join(home, name), { recursive: true });
  }
  mkdirSync(join(home, 'node_modules'));
  for (const name of readdirSync(join(project, 'node_modules'))) {
    if (name !== '.cache') symlinkSync(join(project, 'node_modules', name), join(home, 'node_modules', name));
  }
  return home;
}

function run(home: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(home, 'src/bin.mjs'), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const DONE = { status: 0, stdout: '0.1.0\n', stderr: '' };

test('the program is bundled once, and runs whatever becomes of what is kept of it', () => {
  const home = copyProgram();
  const cache = join(home, 'node_modules/.cache/clipfile/program');
  assert.deepEqual(run(home, '--version'), DONE);
  const [key = '', ...others] = readdirSync(cache);
  assert.deepEqual(others, []);
  assert.doesNotMatch(
    readFileSync(join(cache, key, 'program.cjs'), 'utf8'),
    /require\w*\("esprima"\)/,
    'a parser that nobody asks',
  );
  const compiled = join(cache, key, 'program.cjs.help');
  const whole = readFileSync(compiled);
  assert.ok(whole.length > 1e5, 'the compiled code is kept');
  assert.deepEqual(run(home, '--version'), DONE);
  assert.deepEqual(readFileSync(compiled), whole, 'a run that does no more leaves it');
  const damaged = Buffer.from(whole);
  damaged.fill(0xff, whole.length >> 1, (whole.length >> 1) + 4096);
  for (const bytes of [damaged, whole.subarray(0, whole.length >> 1), Buffer.alloc(0), Buffer.from('no code')]) {
    writeFileSync(compiled, bytes);
    assert.deepEqual(run(home, '--version'), DONE);
    assert.ok(readFileSync(compiled).length > whole.length * 0.9, 'it is made anew');
  }
  writeFileSync(join(home, 'src/a-source-more.ts'), '');
  assert.deepEqual(run(home, '--version'), DONE);
  assert.equal(readdirSync(cache).length, 2, 'another source makes another bundle');
});

test('what the sources come to is kept beside the bundle of them, and is another for others', () => {
  const home = copyProgram();
  const cache = join(home, 'node_modules/.cache/clipfile/program');
  const archive = mkdtempSync(join(tmpdir(), 'clipfile-test-'));
  after(() => rmSync(archive, { recursive: true, force: true }));
  mkdirSync(join(archive, 'content'));
  const sums = () => {
    assert.equal(run(home, 'build', '--root', archive, '--quiet').status, 0);
    return readdirSync(cache).map((key) => readFileSync(join(cache, key, 'program.sum'), 'utf8'));
  };
  const [first = '', ...none] = sums();
  assert.match(first, /^[0-9a-f]{64}$/);
  assert.deepEqual(none, []);
  assert.deepEqual(sums(), [first]);
  for (const name of ['package.json', 'src/day-more.ts']) {
    const before = new Set(sums());
    writeFileSync(join(home, name), `${name.endsWith('json') ? readFileSync(join(home, name), 'utf8') : ''} `);
    assert.equal(new Set(sums()).size, before.size + 1, name);
  }
});

test('what a command that reads many originals has compiled is kept and taken, too', () => {
  const home = copyProgram();
  const cache = join(home, 'node_modules/.cache/clipfile/program');
  const archive = mkdtempSync(join(tmpdir(), 'clipfile-test-'));
  after(() => rmSync(archive, { recursive: true, force: true }));
  mkdirSync(join(archive, 'content/originals'), { recursive: true });
  const ingest = () => run(home, 'ingest', '--quiet', '--root', archive);
  assert.deepEqual(ingest(), { status: 0, stdout: '', stderr: '' });
  const [key = ''] = readdirSync(cache);
  const compiled = readFileSync(join(cache, key, 'program.cjs.ingest'));
  assert.deepEqual(ingest(), { status: 0, stdout: '', stderr: '' });
  assert.deepEqual(readFileSync(join(cache, key, 'program.cjs.ingest')), compiled, 'it was not refused');
});

test('what another run of a command has compiled is added to what is kept', () => {
  const home = copyProgram();
  const archive = mkdtempSync(join(tmpdir(), 'clipfile-test-'));
  after(() => rmSync(archive, { recursive: true, force: true }));
  mkdirSync(join(archive, 'content/originals'), { recursive: true });
  const kept = (): number => {
    assert.deepEqual(run(home, 'ingest', '--quiet', '--root', archive), { status: 0, stdout: '', stderr: '' });
    const cache = join(home, 'node_modules/.cache/clipfile/program');
    return readFileSync(join(cache, readdirSync(cache)[0] ?? '', 'program.cjs.ingest')).length;
  };
  const empty = kept();
  writeFileSync(
    join(archive, 'content/originals/a.txt'),
    'A headline\n\n4 June 2019\n\nThe harbour was closed on Tuesday.\n',
  );
  const withText = kept();
  assert.ok(withText > empty * 1.1, `${empty} bytes became ${withText}: extraction came in`);
  rmSync(join(archive, 'content/originals/a.txt'));
  assert.ok(kept() >= withText, 'and stays in when the next run has nothing to extract');
});

test('without a place for a bundle the program is read file by file', () => {
  const home = copyProgram();
  writeFileSync(join(home, 'node_modules/.cache'), 'a file where the folder would be');
  assert.deepEqual(run(home, '--version'), DONE);
});

test('a script in ASCII means what it meant', () => {
  const scripts = [
    "/^[–—’]$/.test('–') && !/^[–—’]$/.test('-')",
    "/^.😀?$/u.exec('é😀')[0].length === 3",
    "/\\\\–/.test('\\\\–') && 'a\\\\' + '–' === 'a\\\\–'",
    "/\\–/.test('–') && /\\d\\w–/.test('1a–')",
    "`–№` + 'ى' === '\\u2013\\u2116\\u0649'",
  ];
  for (const script of scripts) {
    const ascii = inAscii(script);
    assert.doesNotMatch(ascii, /[^\0-\x7f]/, script);
    assert.equal(runInNewContext(ascii), true, ascii);
    assert.equal(runInNewContext(script), true, script);
  }
});
