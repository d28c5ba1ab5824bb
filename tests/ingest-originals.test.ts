import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { extractOriginal, extractOriginals, studyOriginal, studyOriginals } from '../src/ingest-originals.ts';
import { workHere, workOnAll } from '../src/ingest-work.ts';
import { foldLine } from '../src/learn/lookups.ts';
import type { Learned } from '../src/model.ts';
import { forgetStudied } from '../src/studied.ts';

const NOTICE = 'Keep the tide table in your pocket, and look at it before you sail out to the islands.';
const TEXT = `Harbour to grow by half\n\n3 May 2019\n\n${'The mayor said on Monday that the harbour would grow, and the council agreed with her. '.repeat(6)}\n\n${NOTICE}\n`;

test('what was studied is extracted without a second reading, under what was learned meanwhile, and once only', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'clipfile-study-'));
  t.after(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'content/originals'), { recursive: true });
  const path = 'originals/a.txt';
  const file = join(root, 'content', path);
  writeFileSync(file, TEXT);
  const folded = foldLine(NOTICE);
  const learned: Learned = {
    articles: 9,
    sources: new Map(),
    lines: new Map([
      [folded, new Map([['', 9]])],
      ['3 may 2019', new Map([['', 9]])],
    ]),
    frequencies: new Map(),
  };
  forgetStudied();
  const unlearned = extractOriginal(root, path, {});
  assert.ok('extraction' in unlearned && unlearned.extraction.bodyText.includes(NOTICE));
  const alone = extractOriginal(root, path, { learned });
  assert.ok('extraction' in alone && !alone.extraction.bodyText.includes(NOTICE), JSON.stringify(alone));
  assert.notEqual(studyOriginal(root, path), null);
  rmSync(file);
  assert.deepEqual(extractOriginal(root, path, { learned }), alone);
  assert.ok('code' in extractOriginal(root, path, { learned }));
  writeFileSync(file, TEXT);
  studyOriginal(root, path);
  rmSync(file);
  forgetStudied();
  assert.ok('code' in extractOriginal(root, path, { learned }));
});

/** Fails when it is asked for one line. */
class FaultyLines extends Map<string, Map<string, number>> {
  override get(line: string): Map<string, number> | undefined {
    if (line === foldLine('Mind the step')) throw new Error('a fault of the program');
    return super.get(line);
  }
}

test('originals read together are as each by itself: those that cannot be read, long ones, and a fault names its own', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'clipfile-together-'));
  t.after(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'content/originals'), { recursive: true });
  const contents = [
    TEXT,
    Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1, 0, 255]),
    TEXT.replace('3 May', '4 May'),
    TEXT.repeat(400),
    TEXT.replace('3 May', '5 May'),
    `${TEXT}\nMind the step\n`,
    TEXT.replace('3 May', '6 May'),
  ];
  const paths = contents.map((content, i) => {
    writeFileSync(join(root, `content/originals/${i}.txt`), content);
    return `originals/${i}.txt`;
  });
  const alone = paths.map((path) => extractOriginal(root, path, {}));
  assert.ok('code' in (alone[1] ?? {}) && 'text' in (alone[3] ?? {}));
  assert.deepEqual(extractOriginals(root, [...paths, 'originals/none.txt'], {}).slice(0, -1), alone);
  const studied = paths.map((path) => studyOriginal(root, path));
  assert.equal(studied[1], null);
  assert.equal(new Set(studied.map((lesson) => JSON.stringify(lesson))).size, 4);
  assert.deepEqual(studyOriginals(root, [...paths, 'originals/none.txt']), [...studied, null]);
  forgetStudied();
  const learned: Learned = {
    articles: 9,
    sources: new Map(),
    lines: new FaultyLines([['other', new Map()]]),
    frequencies: new Map(),
  };
  const { results, failure } = workOnAll('extract', root, paths, { learned });
  assert.equal(failure?.path, 'originals/5.txt');
  assert.equal(results.length, 5);
  const given: unknown[] = [];
  assert.throws(() => {
    for (const result of workHere('extract', paths, { root, context: { learned } })) given.push(result);
  }, /content\/originals\/5\.txt: Clipfile failed on this original: a fault of the program/);
  assert.deepEqual(given, results);
});
