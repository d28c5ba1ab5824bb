import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { extractOriginal, studyOriginal } from '../src/ingest-originals.ts';
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
