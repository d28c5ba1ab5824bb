import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { freshStampOf, stampOf } from '../../src/site/stamps.ts';
import { readFolder } from '../../src/survey/folders.ts';
import { articleText, makeArchive, type TestArchive } from '../archive-kit.ts';
import { asRun, leaveMessages, messagesOf, SETTLING, settle, survey } from './kit.ts';

const ORIGINAL = 'content/originals/x/a.txt';

async function settled(): Promise<TestArchive> {
  const archive = makeArchive({
    'x/a.txt': articleText('Council votes on the bridge'),
    'y/b.txt': articleText('Ferry opens at the harbour', '4 May 2021'),
  });
  archive.ingest();
  await settle(archive);
  return archive;
}

/** Puts another file in the place of one, as many editors save. */
function replace(archive: TestArchive, path: string, words: RegExp, by: string): void {
  archive.write(`${path}.new`, archive.read(path).replace(words, by));
  renameSync(join(archive.root, `${path}.new`), join(archive.root, path));
}

const edit = (archive: TestArchive, path: string, words: RegExp, by: string): void =>
  archive.write(path, archive.read(path).replace(words, by));

const record = (archive: TestArchive): string => archive.recordOf('originals/x/a.txt');

/** What happens after the survey, and how many events and which rows the run has that takes it, and the one after that. */
const TABLE: [what: string, change: (archive: TestArchive) => void, first: string, second: string][] = [
  ['nothing', () => {}, '0 unchanged unchanged', '0 unchanged unchanged'],
  [
    'an original comes',
    (archive) => archive.write('content/originals/x/c.txt', articleText('Market moves', '5 May 2021')),
    '1 unchanged added unchanged',
    '0 unchanged unchanged unchanged',
  ],
  [
    'an original comes in a new folder',
    (archive) => archive.write('content/originals/z/c.txt', articleText('Market moves', '5 May 2021')),
    '1 unchanged unchanged added',
    '0 unchanged unchanged unchanged',
  ],
  ['an original goes', (archive) => archive.remove(ORIGINAL), '0 unchanged', '0 unchanged'],
  [
    'an original is written over: as if the run had been over',
    (archive) => edit(archive, ORIGINAL, /Work is to begin in September/, 'Work is to begin in October'),
    '0 unchanged unchanged',
    '2 updated unchanged',
  ],
  [
    'an original is replaced',
    (archive) => replace(archive, ORIGINAL, /Work is to begin in September/, 'Work is to begin in October'),
    '2 updated unchanged',
    '0 unchanged unchanged',
  ],
  [
    'an original is renamed',
    (archive) => renameSync(join(archive.root, ORIGINAL), join(archive.root, 'content/originals/y/a.txt')),
    '1 renamed unchanged',
    '0 unchanged unchanged',
  ],
  [
    'a link stands in place of an original',
    (archive) => {
      renameSync(join(archive.root, ORIGINAL), join(archive.root, 'elsewhere.txt'));
      symlinkSync(join(archive.root, 'elsewhere.txt'), join(archive.root, ORIGINAL));
    },
    '0 ignored unchanged',
    '0 ignored unchanged',
  ],
  [
    'a link stands in place of a folder of originals',
    (archive) => {
      renameSync(join(archive.root, 'content/originals/x'), join(archive.root, 'elsewhere'));
      symlinkSync(join(archive.root, 'elsewhere'), join(archive.root, 'content/originals/x'));
    },
    '0 ignored unchanged',
    '0 ignored unchanged',
  ],
  [
    'a record is written over: as if the run had been over',
    (archive) => edit(archive, record(archive), /headline: .*/, 'headline: Another'),
    '0 unchanged unchanged',
    '1 unchanged unchanged',
  ],
  [
    'a record is replaced',
    (archive) => replace(archive, record(archive), /headline: .*/, 'headline: Another'),
    '1 unchanged unchanged',
    '0 unchanged unchanged',
  ],
  ['a record goes', (archive) => archive.remove(record(archive)), '2 added unchanged', '0 unchanged unchanged'],
  [
    'an extraction goes',
    (archive) => archive.remove(record(archive).replace('.md', '.json')),
    '0 unchanged unchanged extraction-lost',
    '0 unchanged unchanged',
  ],
  [
    'another run adds a record',
    (archive) => {
      archive.write('content/originals/x/c.txt', articleText('Market moves', '3 May 2021'));
      archive.ingest();
    },
    '0 unchanged unchanged unchanged',
    '0 unchanged unchanged unchanged',
  ],
  [
    'another run makes a record again that went',
    (archive) => {
      archive.remove(record(archive));
      archive.ingest();
    },
    '0 unchanged unchanged',
    '0 unchanged unchanged',
  ],
];

for (const [what, change, first, second] of TABLE) {
  test(`after the survey: ${what}`, async () => {
    const archive = await settled();
    const ingest = (): string => {
      const before = archive.history().length;
      const { rows, diagnostics } = archive.ingest();
      const codes = diagnostics.map(({ code }) => code).filter((code) => code === 'extraction-lost');
      return [archive.history().length - before, ...rows.map(({ status }) => status), ...codes].join(' ');
    };
    survey(archive.root);
    change(archive);
    assert.equal(asRun(archive.root, ingest), first);
    await wait(SETTLING);
    assert.equal(ingest(), second);
    await wait(SETTLING);
    survey(archive.root);
    assert.match(asRun(archive.root, ingest), /^0(?: unchanged| ignored)+$/);
  });
}

test('a folder that changed just before the survey is not surveyed, those below it are', async () => {
  const archive = await settled();
  const added = articleText('Market moves', '5 May 2021');
  archive.write('content/originals/c.txt', added);
  const [{ content = '' } = {}] = messagesOf(archive.root) as { content?: string }[];
  const folders = content.split('\0').filter((field) => field.startsWith('content/'));
  assert.deepEqual(
    folders.filter((folder) => folder.startsWith('content/originals')),
    ['content/originals/x', 'content/originals/y'],
  );
});

test('a file that was written over just before the survey has no stamp in it', async () => {
  const archive = await settled();
  const stampIn = (): string | undefined => {
    const [{ content = '' } = {}] = messagesOf(archive.root) as { content?: string }[];
    return /fa\.txt\0([^\0]*)/.exec(content)?.[1];
  };
  assert.match(stampIn() ?? '', /^\d+ /);
  edit(archive, ORIGINAL, /September/, 'October');
  assert.equal(stampIn(), '');
});

test('stamps that a run took itself stay when it lists a folder again', async () => {
  const { root } = await settled();
  const file = join(root, ORIGINAL);
  survey(root);
  asRun(root, () => {
    readFolder(dirname(file));
    const { text } = stampOf(file, Date.now());
    writeFileSync(file, 'Another text');
    const fresh = freshStampOf(file, Date.now() + SETTLING).text;
    assert.notEqual(fresh, text);
    readFolder(dirname(file));
    assert.equal(stampOf(file, Date.now()).text, fresh);
  });
});

test('what a survey says of a folder is taken while the folder is as it was, in a run, and only in one', async () => {
  const { root } = await settled();
  const folder = join(root, 'content/originals/x');
  const messages = messagesOf(root).map((message) =>
    'content' in message ? { content: String(message.content).replace('fa.txt', 'fseen.txt') } : message,
  );
  const names = (): string[] => readFolder(folder).map(({ name }) => name);
  leaveMessages(root, messages);
  asRun(root, () => {
    assert.deepEqual(names(), ['seen.txt']);
    assert.deepEqual(names(), ['seen.txt']);
    writeFileSync(join(folder, 'c.txt'), '');
    assert.deepEqual(names().sort(), ['a.txt', 'c.txt']);
  });
  assert.deepEqual(names().sort(), ['a.txt', 'c.txt']);
  leaveMessages('/another', messages);
  rmSync(join(folder, 'c.txt'));
  assert.deepEqual(asRun(root, names), ['a.txt']);
});

test('a folder in place of a file, and names of many signs, come as they are', async () => {
  const { root } = await settled();
  const folder = join(root, 'content/originals/y');
  rmSync(join(folder, 'b.txt'));
  for (const name of ['b.txt', 'line\nend', 'Öl – نفط', ' ']) mkdirSync(join(folder, name));
  await wait(SETTLING);
  const listed = (): string[] => readFolder(folder).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  const real = listed();
  survey(root);
  assert.deepEqual(asRun(root, listed), real);
  assert.equal(real.length, 4);
});
