import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { runBuild } from '../../src/commands/build.ts';
import { initArchive } from '../../src/commands/init.ts';
import { UsageError } from '../../src/commands/output.ts';
import { readEvents } from '../../src/records/events.ts';
import { readVocabularies } from '../../src/records/vocabularies.ts';
import { parseSettings } from '../../src/site/settings.ts';
import { articleText } from '../archive-kit.ts';
import { newFolder } from '../site/archive.ts';

const BIN = join(import.meta.dirname, '../../src/bin.mjs');

const FILES = [
  '.gitattributes',
  '.gitignore',
  'README.md',
  'content/originals/.gitkeep',
  'content/site.yml',
  'content/vocabularies/events.yml',
  'content/vocabularies/people.yml',
  'content/vocabularies/sources.yml',
  'content/vocabularies/topics.yml',
];

function filesOf(root: string): string[] {
  const found = readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return found.map((one) => join(one.parentPath, one.name).slice(root.length + 1)).sort();
}

function init(args: string[], cwd: string) {
  const run = spawnSync(process.execPath, [BIN, 'init', ...args], { encoding: 'utf8', cwd });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

test('a new archive takes a clipping, builds, and has its page; nothing of the starter is taken for an article', async () => {
  const parent = newFolder();
  const made = init(['my archive'], parent);
  assert.deepEqual([made.code, made.err], [0, '']);
  assert.match(made.out, /^ {2}2\. clipfile build --root "my archive"$/m);
  const root = join(parent, 'my archive');
  assert.deepEqual(filesOf(root), FILES);
  const attributes = 'content/originals/** -text\ncontent/articles/** text eol=lf\n';
  assert.equal(readFileSync(join(root, '.gitattributes'), 'utf8'), attributes);
  writeFileSync(join(root, 'content/originals/council.txt'), articleText('Old bridge to be repaired'));
  const { ingest, site } = await runBuild({ root, quiet: true, pathprefix: '/', output: '_site' });
  assert.deepEqual([ingest.diagnostics, ingest.rows.map(({ status }) => status)], [[], ['added']]);
  assert.ok(site);
  const page = readFileSync(join(root, '_site/articles/2021/05/old-bridge-to-be-repaired/index.html'), 'utf8');
  assert.match(page, /The town council voted on Monday/);

  const before = readFileSync(join(root, 'content/site.yml'));
  const again = init(['my archive'], parent);
  assert.equal(again.code, 2);
  assert.match(again.err, /is an archive already.*nothing was written/);
  assert.deepEqual(readFileSync(join(root, 'content/site.yml')), before);
});

test('in a folder with files of a person nothing is changed, and what git has to know is said', () => {
  const root = newFolder();
  writeFileSync(join(root, '.gitignore'), 'node_modules/\n_site/\n');
  writeFileSync(join(root, 'README.md'), 'Mine\n');
  mkdirSync(join(root, 'content/originals'), { recursive: true });
  writeFileSync(join(root, 'content/originals/a.txt'), 'An article');
  const { written, kept, diagnostics } = initArchive(root);
  assert.deepEqual(kept.sort(), ['.gitignore', 'README.md']);
  assert.deepEqual([...written, ...kept].sort(), FILES);
  assert.equal(readFileSync(join(root, 'README.md'), 'utf8'), 'Mine\n');
  assert.equal(readFileSync(join(root, '.gitignore'), 'utf8'), 'node_modules/\n_site/\n');
  assert.deepEqual(
    diagnostics.map(({ path, level, message }) => [path, level, message.replace(/.*: /, '')]),
    [['.gitignore', 'warning', '.cache/ | content/.journal/ | *.clipfile-tmp']],
  );
});

test('an archive, and a file in the place of a folder, are refused with nothing written', () => {
  const root = newFolder();
  writeFileSync(join(root, 'file'), 'text');
  mkdirSync(join(root, 'old/content/articles'), { recursive: true });
  mkdirSync(join(root, 'odd/content'), { recursive: true });
  writeFileSync(join(root, 'odd/content/originals'), 'text');
  const before = filesOf(root);
  for (const name of ['file', 'file/below', 'old', 'odd'])
    assert.throws(() => initArchive(join(root, name)), UsageError, name);
  assert.deepEqual(filesOf(root), before);
  symlinkSync(join(root, 'elsewhere'), join(root, 'link'));
  mkdirSync(join(root, 'elsewhere'));
  assert.equal(initArchive(join(root, 'link')).written.length, FILES.length, 'a link to a folder is a folder');
  assert.ok(existsSync(join(root, 'elsewhere/content/site.yml')));
});

test('the settings of a new archive are those without any, and all that its comments show is valid', () => {
  const root = newFolder();
  initArchive(root);
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const settings = read('content/site.yml');
  assert.deepEqual(parseSettings(settings, 'site.yml'), parseSettings('', 'site.yml'));
  const shown = parseSettings(settings.replace(/^# (?=[a-z]+:(?: |$)| {2}\S)/gm, ''), 'site.yml');
  assert.deepEqual([shown.url, shown.contact, shown.data], ['https://example.org/archive', 'desk@example.org', true]);
  assert.equal(shown.rights.size, 3);
  for (const name of ['people', 'sources', 'topics', 'events']) {
    const file = `content/vocabularies/${name}.yml`;
    writeFileSync(join(root, file), read(file).replace(/^# (?=- | {2}\S)/gm, ''));
  }
  const { vocabularies, diagnostics } = readVocabularies(root);
  const { events, diagnostics: others } = readEvents(root);
  assert.deepEqual([...diagnostics, ...others], []);
  const { people, sources, topics } = vocabularies;
  assert.deepEqual([people.length, sources.length, topics.length, events.length], [2, 1, 2, 1]);
});
