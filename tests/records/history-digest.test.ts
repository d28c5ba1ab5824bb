import assert from 'node:assert/strict';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import type { HistoryEvent } from '../../src/model.ts';
import { knownRecords, readHistory, writeEvent } from '../../src/records/history.ts';
import { digestHistory, readMarks } from '../../src/records/history-digest.ts';
import { CHANGES, changesById } from '../../src/site/changes.ts';

function makeRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'clipfile-test-'));
  after(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'content/history'), { recursive: true });
  return root;
}

const file = (root: string, year = 2026) => join(root, `content/history/${year}.jsonl`);
const kept = (root: string) => join(root, '.cache/history.json');

let count = 0;
function event(id: string, name: HistoryEvent['event'], more: Partial<HistoryEvent> = {}): string {
  const at = new Date(Date.UTC(2026, 0, 1, 0, 0, count++)).toISOString();
  return writeEvent({ at, id, event: name, field: null, before: null, after: null, reason: null, ...more });
}

const added = (id: string) =>
  event(id, 'added', { after: { path: `undated/${id}`, original: null, sha256: null, added: '2026-01-01T00:00:00Z' } });

/** Long enough that it is worth keeping. */
const MANY = Array.from({ length: 900 }, (_, n) => added(`r${n}`)).join('');

/** The digest is what the whole history comes to, and there are marks for exactly the records that have changes. */
function check(root: string): ReturnType<typeof digestHistory> {
  // From what was followed last, before it is followed again.
  const marks = readMarks(root);
  const digest = digestHistory(root);
  assert.deepEqual(marks, digest.marks);
  assert.deepEqual(digest.known, knownRecords(readHistory(root)));
  assert.deepEqual([...digest.marks.keys()].sort(), [...changesById(readHistory(root, CHANGES)).keys()].sort());
  const whole = readFileSync(kept(root));
  rmSync(kept(root));
  assert.deepEqual(digestHistory(root), digest, 'the same without what was kept');
  writeFileSync(kept(root), whole);
  return digest;
}

test('of a history that grew, the rest is read, and it comes to the same', () => {
  const root = makeRoot();
  writeFileSync(file(root), MANY);
  assert.equal(check(root).known.size, 900);
  const before = readFileSync(kept(root), 'utf8');
  appendFileSync(file(root), event('r1', 'moved', { field: 'path', after: '2026/01/elsewhere' }));
  appendFileSync(file(root), event('r2', 'changed', { field: 'headline', after: 'One' }));
  const once = check(root);
  assert.equal(once.known.get('r1')?.path, '2026/01/elsewhere');
  appendFileSync(file(root), event('r2', 'changed', { field: 'headline', after: 'Two' }));
  assert.notEqual(check(root).marks.get('r2'), once.marks.get('r2'));
  assert.equal(readFileSync(kept(root), 'utf8'), before, 'so little more is not kept');
  appendFileSync(file(root), MANY.replaceAll('"r', '"s'));
  assert.equal(check(root).known.size, 1800);
  assert.notEqual(readFileSync(kept(root), 'utf8'), before, 'as much again is');
});

test('a history that was rewritten is read anew', () => {
  const root = makeRoot();
  writeFileSync(file(root), MANY + event('r3', 'changed', { field: 'body', before: 'secret', after: 'secret too' }));
  const before = check(root);
  // As a withdrawal takes the text out of it.
  writeFileSync(file(root), readFileSync(file(root), 'utf8').replaceAll('secret', ''));
  assert.notEqual(check(root).marks.get('r3'), before.marks.get('r3'));
  writeFileSync(file(root), MANY.slice(0, MANY.indexOf('\n') + 1));
  assert.equal(check(root).known.size, 1);
});

test('years are read in their order, whichever comes to be there', () => {
  const root = makeRoot();
  writeFileSync(file(root), MANY);
  check(root);
  writeFileSync(file(root, 2027), event('r4', 'withdrawn'));
  assert.equal(check(root).known.get('r4')?.isWithdrawn, true);
  writeFileSync(file(root, 2025), added('r4') + event('r4', 'deleted'));
  assert.equal(check(root).known.get('r4')?.isDeleted, false, 'it was added again the year after');
  appendFileSync(file(root, 2025), added('old'));
  assert.equal([...check(root).known.keys()][1], 'old');
});

test('a line that was cut off is passed over, until it is whole', () => {
  const root = makeRoot();
  const line = event('r5', 'deleted');
  writeFileSync(file(root), MANY + line.slice(0, 30));
  assert.equal(digestHistory(root).known.get('r5')?.isDeleted, false);
  assert.ok(!existsSync(kept(root)), 'nothing is kept that may yet change');
  writeFileSync(file(root), MANY + line);
  assert.equal(check(root).known.get('r5')?.isDeleted, true);
});

test('without a history nothing is known', () => {
  const root = mkdtempSync(join(tmpdir(), 'clipfile-test-'));
  after(() => rmSync(root, { recursive: true, force: true }));
  assert.deepEqual(digestHistory(root), { known: new Map(), marks: new Map() });
});
