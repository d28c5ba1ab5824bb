import assert from 'node:assert/strict';
import test from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { sha256 } from '../../src/hash.ts';
import { ingestInProcesses } from '../../src/ingest.ts';
import { extractAhead } from '../../src/ingest-ahead.ts';
import { askAhead, type ExtractedAhead } from '../../src/survey/ahead.ts';
import { leaveSurvey } from '../../src/survey/ask.ts';
import { beginSurvey } from '../../src/survey/begin.mjs';
import { surveyContent } from '../../src/survey/survey.ts';
import { articleText, makeArchive, type TestArchive } from '../archive-kit.ts';
import { leaveMessages, SETTLING, settle, threadScript } from './kit.ts';

const NEW = 'originals/x/new.txt';
const AT = '2026-02-01T10:00:00Z';

/** An archive with an original that was not ingested yet. */
async function withNew(): Promise<TestArchive> {
  const archive = makeArchive({ 'x/a.txt': articleText('Council votes on the bridge') });
  archive.ingest();
  await settle(archive);
  archive.write(`content/${NEW}`, articleText('Market moves to the old school', '5 May 2021'));
  return archive;
}

/** What was extracted ahead, marked so that it shows whether it was taken. */
function marked(archive: TestArchive): ExtractedAhead {
  const ahead = extractAhead(archive.root, [NEW]);
  const [one] = ahead?.results ?? [];
  assert.ok(ahead && one && 'extraction' in one && one.extraction.headline);
  one.extraction.headline.value = 'Extracted ahead';
  return ahead;
}

/** The headline of the new record after a run to which this was left. */
async function headlineAfter(archive: TestArchive, ahead: ExtractedAhead | null): Promise<string | undefined> {
  leaveMessages(archive.root, [{ content: '' }, { ahead }, { ended: true }]);
  await ingestInProcesses({ root: archive.root, at: AT });
  leaveSurvey(null);
  return /^headline: (.*)$/m.exec(archive.read(archive.recordOf(NEW)))?.[1];
}

const OWN = 'Market moves to the old school';

test('what was extracted ahead is taken', async () => {
  const archive = await withNew();
  assert.equal(await headlineAfter(archive, marked(archive)), 'Extracted ahead');
});

for (const [what, change, expected] of [
  [
    'the original was changed',
    (archive) => archive.write(`content/${NEW}`, articleText('Another text')),
    'Another text',
  ],
  ['another setting holds', (archive) => archive.write('content/site.yml', 'title: Another\n'), OWN],
  [
    'another vocabulary holds',
    (archive) => archive.write('content/vocabularies/sources.yml', '- id: harbour\n  name: The Harbour Gazette\n'),
    OWN,
  ],
  [
    'it could not be read',
    (_archive, ahead) => {
      ahead.results[0] = { code: 'unreadable', message: 'cannot be read' };
    },
    OWN,
  ],
  [
    'it is of another path',
    (_archive, ahead) => {
      Object.assign(ahead.results[0] ?? {}, { path: 'originals/x/a.txt' });
    },
    OWN,
  ],
] as [string, (archive: TestArchive, ahead: ExtractedAhead) => void, string][]) {
  test(`what was extracted ahead is not taken when ${what}`, async () => {
    const archive = await withNew();
    const ahead = marked(archive);
    change(archive, ahead);
    assert.equal(await headlineAfter(archive, ahead), expected);
  });
}

test('nothing is given on when what extraction may know changes meanwhile, or the program fails', async () => {
  const archive = await withNew();
  archive.write('content/learned.json', 'not what learn writes');
  assert.throws(() => extractAhead(archive.root, [NEW]));
  assert.equal(await headlineAfter(await withNew(), null), OWN);
});

test('a survey names the originals that came or changed since the last ingest, when they are few', async () => {
  const archive = await withNew();
  const fresh = (): string[] => surveyContent(archive.root, () => {}).fresh;
  // Their folder has just changed: the run itself looks into it.
  assert.deepEqual(fresh(), []);
  await wait(SETTLING);
  assert.deepEqual(fresh(), [NEW]);
  archive.write('content/originals/x/a.txt', articleText('Council votes again'));
  assert.deepEqual(fresh().sort(), ['originals/x/a.txt', NEW]);
  for (let i = 0; i < 7; i++) archive.write(`content/originals/x/${i}.txt`, 'Text');
  await wait(SETTLING);
  assert.deepEqual(fresh(), []);
});

test('the run does its other work before it waits, and only when it wants some', () => {
  const done: string[] = [];
  leaveMessages('/root', [{ ended: true }]);
  askAhead('/root', [{ path: NEW, sha256: '' }], () => done.push('one'));
  askAhead('/root', [], () => done.push('none'));
  leaveSurvey(null);
  assert.deepEqual(done, ['one']);
});

test('a child process extracts what came, and the record is the same to the byte', async () => {
  const [archive, other] = [await withNew(), await withNew()];
  await wait(SETTLING);
  beginSurvey(threadScript(), ['ingest', '--root', archive.root], 0);
  const found = askAhead(archive.root, [{ path: NEW, sha256: sha256(archive.read(`content/${NEW}`)) }], () => {});
  assert.deepEqual([...found.keys()], [NEW]);
  leaveMessages(archive.root, [
    { ahead: { key: extractAhead(archive.root, [])?.key, results: [...found.values()] } },
    { ended: true },
  ]);
  await ingestInProcesses({ root: archive.root, at: AT });
  leaveSurvey(null);
  await ingestInProcesses({ root: other.root, at: AT });
  for (const path of [archive.recordOf(NEW), archive.recordOf(NEW).replace('.md', '.json')])
    assert.equal(archive.read(path), other.read(path));
});
