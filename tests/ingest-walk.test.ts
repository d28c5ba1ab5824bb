import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { readFrontMatter } from '../src/records/front-matter.ts';
import { loadArchive } from '../src/records/store.ts';
import { articleText, makeArchive, type TestArchive } from './archive-kit.ts';

// What may happen to an archive between two ingests. `pick` chooses among what is there at that moment.
type Happening =
  | 'add'
  | 'copy'
  | 'edit'
  | 'rename'
  | 'swap'
  | 'overwrite'
  | 'remove'
  | 'correct'
  | 'cut'
  | 'drop'
  | 'shelve';
const happening = fc.record({
  what: fc.constantFrom<Happening>(
    'add',
    'copy',
    'edit',
    'rename',
    'swap',
    'overwrite',
    'remove',
    'correct',
    'cut',
    'drop',
    'shelve',
  ),
  pick: fc.nat(1000),
  word: fc.constantFrom('bridge', 'ferry', 'market', 'school', 'harbour'),
});

const chosen = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];
const keyOf = (text: string, key: string) => {
  const front = readFrontMatter(text);
  return 'message' in front ? undefined : front.data.get(key);
};

/** The archive as people know it: what they corrected at which id, and every address that ever was given to it. */
interface Memory {
  corrections: Map<string, string>;
  addresses: Map<string, Set<string>>;
}

function apply(
  archive: TestArchive,
  step: { what: Happening; pick: number; word: string },
  memory: Memory,
  count: number,
): void {
  const originals = archive.list('content/originals').filter((path) => path.endsWith('.txt'));
  const records = existsSync(join(archive.root, 'content/articles'))
    ? archive.list('content/articles').filter((path) => path.endsWith('.md'))
    : [];
  const original = chosen(originals, step.pick);
  const other = chosen(originals, step.pick + 1);
  const record = chosen(records, step.pick);
  const day = `${(step.pick % 27) + 1} May 2021`;
  const fresh = `content/originals/${count}.txt`;
  if (step.what === 'add')
    archive.write(
      fresh,
      articleText(`The ${step.word} story`, day, [`Note ${count} was added by the desk after the meeting had ended.`]),
    );
  if (step.what === 'copy' && original) archive.write(fresh, archive.read(original));
  if (step.what === 'edit' && original)
    archive.write(
      original,
      articleText(`The ${step.word} story, edited`, day, [
        `Edit ${count} was made by the desk after the meeting had ended.`,
      ]),
    );
  if (step.what === 'rename' && original) archive.move(original, fresh);
  if (step.what === 'swap' && original && other) {
    const [a, b] = [archive.read(original), archive.read(other)];
    archive.write(original, b);
    archive.write(other, a);
  }
  if (step.what === 'overwrite' && original && other && original !== other) archive.move(original, other);
  if (step.what === 'remove' && original) archive.remove(original);
  if (!record) return;
  const text = archive.read(record);
  const id = String(keyOf(text, 'id'));
  if (step.what === 'correct') {
    const source = `Corrected ${count}`;
    archive.write(
      record,
      keyOf(text, 'source') === undefined
        ? text.replace(/^added:/m, `source: ${source} # by hand\nadded:`)
        : text.replace(/^source: .*$/m, `source: ${source} # by hand`),
    );
    memory.corrections.set(id, source);
  }
  if (step.what === 'cut' && keyOf(text, 'topics') !== undefined)
    archive.write(record, text.replace(/^topics: .*\n/m, ''));
  if (step.what === 'drop') {
    archive.remove(record);
    memory.corrections.delete(id);
  }
  if (step.what === 'shelve') {
    archive.move(record, `content/articles/shelf/${count}.md`);
  }
}

function check(archive: TestArchive, memory: Memory): void {
  const before = archive.list('content/originals').map((path) => [path, archive.read(path)]);
  const report = archive.ingest();
  assert.deepEqual(
    archive.list('content/originals').map((path) => [path, archive.read(path)]),
    before,
    'originals are never touched',
  );
  const files = before.map(([path]) => path).filter((path) => path?.endsWith('.txt'));
  assert.deepEqual(report.rows.map((row) => row.path).sort(), files, 'N originals are N rows');
  assert.deepEqual(
    report.diagnostics.filter((one) => one.level === 'error'),
    [],
  );
  const loaded = loadArchive(archive.root);
  assert.deepEqual(loaded.diagnostics, []);
  const live = new Map(loaded.records.map((one) => [one.record.id, one]));
  for (const [id, source] of memory.corrections)
    assert.equal(live.get(id)?.record.source, source, `the correction at ${id}`);
  for (const [id, { path, record, text }] of live) {
    const known = memory.addresses.get(id) ?? new Set();
    known.add(`/articles/${path}/`);
    memory.addresses.set(id, known);
    const reachable = new Set([`/articles/${path}/`, ...record.aliases]);
    for (const address of known) assert.ok(reachable.has(address), `${address} of ${id} leads nowhere`);
    if (memory.corrections.has(id)) assert.match(text, /# by hand$/m);
  }
  for (const row of report.rows)
    if (row.status !== 'duplicate') assert.ok(row.id !== null && live.has(row.id), `${row.path} has a record`);
  const settled = archive.list('content').map((path) => [path, archive.read(path)]);
  assert.deepEqual(archive.ingest().written, [], 'a second ingest writes nothing');
  assert.deepEqual(
    archive.list('content').map((path) => [path, archive.read(path)]),
    settled,
  );
}

test('property: no walk of edits, renames, deletions and moves loses an original, an edit or an address', () => {
  fc.assert(
    fc.property(fc.array(happening, { minLength: 3, maxLength: 16 }), (steps) => {
      const archive = makeArchive({
        'a.txt': articleText('The first story'),
        'b.txt': articleText('The second story', '9 May 2021'),
      });
      const memory: Memory = { corrections: new Map(), addresses: new Map() };
      check(archive, memory);
      for (const [count, step] of steps.entries()) {
        apply(archive, step, memory, count);
        check(archive, memory);
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
});
