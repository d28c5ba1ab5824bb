import assert from 'node:assert/strict';
import { readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { leaveSurvey } from '../../src/survey/ask.ts';
import { type BuiltArchive, makeBuiltArchive } from '../site/incremental-kit.ts';
import { leaveMessages, messagesOf, SETTLING } from './kit.ts';

async function built(): Promise<BuiltArchive> {
  const archive = makeBuiltArchive(3);
  await archive.build();
  await wait(SETTLING);
  return archive;
}

const home = (archive: BuiltArchive): string => join(archive.output, 'index.html');

const tamper = (archive: BuiltArchive): void =>
  writeFileSync(home(archive), readFileSync(home(archive), 'utf8').replace('<html', '<html data-other'));

const survey = (archive: BuiltArchive): (() => void) => {
  const messages = messagesOf(archive.root, archive.output);
  return () => leaveMessages(archive.root, messages, archive.output);
};

test('after the survey a published file is changed: as if the build had been over', async () => {
  const archive = await built();
  survey(archive)();
  tamper(archive);
  assert.deepEqual((await archive.build()).written, []);
  leaveSurvey(null);
  const { written } = await archive.buildBoth('the next build looks again');
  assert.ok(written.includes('index.html'));
});

for (const [what, change] of [
  ['changed', tamper],
  [
    'a link to another',
    (archive) => {
      tamper(archive);
      renameSync(home(archive), join(archive.root, 'elsewhere.html'));
      symlinkSync(join(archive.root, 'elsewhere.html'), home(archive));
    },
  ],
  ['moved away', (archive) => renameSync(home(archive), join(archive.root, 'elsewhere.html'))],
] as [string, (archive: BuiltArchive) => void][]) {
  test(`before the survey a published file is ${what}`, async () => {
    const archive = await built();
    change(archive);
    await wait(SETTLING);
    survey(archive)();
    const { written } = await archive.buildBoth(what);
    assert.ok(written.includes('index.html'));
  });
}

test('a survey made before another build says nothing of what that one left', async () => {
  const archive = await built();
  const leave = survey(archive);
  archive.edit(archive.recordOf('originals/0.txt'), /headline: .*/, 'headline: Another');
  await archive.build();
  tamper(archive);
  leave();
  const { written } = await archive.buildBoth('the files are compared with the new state');
  assert.ok(written.includes('index.html'));
});

test('what a build was about to change when it was cut off counts as unknown, whatever the survey says', async () => {
  const archive = await built();
  survey(archive)();
  const [state = ''] = readdirSync(join(archive.root, '.cache/site')).filter((name) => name.endsWith('.state'));
  writeFileSync(join(archive.root, '.cache/site', state.replace('.state', '.begun')), 'index.html');
  tamper(archive);
  const { written } = await archive.buildBoth('cut off');
  assert.ok(written.includes('index.html'));
});

test('a survey of one output folder says nothing of another', async () => {
  const archive = await built();
  const leave = survey(archive);
  archive.output = join(archive.root, '_other');
  await archive.build();
  tamper(archive);
  leave();
  assert.ok((await archive.build()).written.includes('index.html'));
});
